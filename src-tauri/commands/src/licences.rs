//! What others made that is part of Cairn, with licences: the list in `third-party.txt`.
//!
//! It is made from what cargo and npm lock; a test says when it is out of date and writes it anew with
//! `UPDATE_EXPECTED=1` (`tests/suite/licences.rs`).

use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{EmptyRequest, LicenceLine};

const LIST: &str = include_str!("../third-party.txt");

pub(crate) fn list_licences(_: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Vec<LicenceLine>, Refusal> {
    Ok(lines().collect())
}

fn lines() -> impl Iterator<Item = LicenceLine> {
    LIST.lines().filter_map(|line| {
        let mut parts = line.split('\t');
        let mut part = || parts.next().map(str::to_owned);
        Some(LicenceLine { name: part()?, version: part()?, licence: part()? })
    })
}
