//! Files made to crash, hang or fill whoever reads them, and a few that only look so.
//!
//! Each is built here from its parts, small enough to be kept nowhere. `spreadsheet` builds packages, also
//! such as no program writes. Deliberately not here: reading them (see `campaigns/bombs`).

mod spreadsheet;
mod text;

/// What a hostile file has to come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Refused with an error of this code.
    Refused(&'static str),
    /// Read as a table, in which every row that cannot be read is named.
    Read,
}

/// How a hostile file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A roadmap in the exchange format.
    Json,
    /// A table.
    Csv,
    /// A spreadsheet.
    Xlsx,
}

/// A hostile file.
#[derive(Debug, Clone, Copy)]
pub struct HostileFile {
    /// What it is, in a few words.
    pub name: &'static str,
    /// How it is read.
    pub kind: Kind,
    /// What it has to come to.
    pub fate: Fate,
    /// Whether the short form of the test takes it too.
    pub is_in_short_form: bool,
    /// Its bytes.
    pub bytes: fn() -> Vec<u8>,
}

impl HostileFile {
    const fn new(name: &'static str, kind: Kind, fate: Fate, bytes: fn() -> Vec<u8>) -> Self {
        Self { name, kind, fate, is_in_short_form: false, bytes }
    }

    const fn short(mut self) -> Self {
        self.is_in_short_form = true;
        self
    }
}

/// All hostile files.
#[must_use]
pub fn hostile_files() -> Vec<HostileFile> {
    [spreadsheet::files(), text::files()].concat()
}
