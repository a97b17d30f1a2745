//! How much is read of a stranger's file, and not a byte more.

/// The largest file of any kind, in bytes.
pub(crate) const FILE: usize = 50 * MEBIBYTE;
/// The longest text in one cell, in bytes.
pub(crate) const CELL: usize = 64 * 1024;
/// The longest row of a CSV table, in bytes.
pub(crate) const RECORD: usize = 4 * MEBIBYTE;
/// The most columns of a table.
pub(crate) const COLUMNS: usize = 200;
/// The most rows of a table.
pub(crate) const ROWS: usize = 50_000;
/// The most investments of a roadmap, with those of the table.
pub(crate) const INVESTMENTS: usize = 5_000;
/// The most needs of a roadmap, with those of the table; also the most effects, and the most times that
/// the investments of a table name outputs.
pub(crate) const NEEDS: usize = 20_000;
/// The most outputs of a roadmap, with those of the table, and the most of anything else in a file.
pub(crate) const ITEMS: usize = 5_000;
/// The most cells of a table.
pub(crate) const CELLS: usize = 1_000_000;
/// All texts of a table together, in bytes: a spreadsheet may name one long text a million times.
pub(crate) const TABLE_TEXT: usize = 64 * MEBIBYTE;
/// The most entries of a spreadsheet's package.
pub(crate) const ENTRIES: usize = 1_000;
/// All entries of a package unpacked, in bytes.
pub(crate) const UNPACKED: usize = 100 * MEBIBYTE;
/// How many times larger than packed an entry may be.
pub(crate) const RATIO: usize = 100;
/// An entry up to this size, in bytes, may be packed as tightly as it likes.
pub(crate) const SMALL_ENTRY: usize = 100 * 1024;
/// The most texts a spreadsheet may list, or promise to list.
pub(crate) const SHARED_TEXTS: usize = 1_000_000;
/// The most records of one kind in a part of a spreadsheet: twice what spreadsheet programs write.
pub(crate) const RECORDS: usize = 131_072;
/// The most sheets of a spreadsheet.
pub(crate) const SHEETS: usize = 1_000;
/// The longest tag or run of text in a part, and the longest cell with its mark-up, in bytes.
pub(crate) const PIECE: usize = MEBIBYTE;
/// The most elements of all parts of a spreadsheet together.
pub(crate) const ELEMENTS: usize = 5_000_000;
/// How deep the parts of a spreadsheet may be nested.
pub(crate) const DEPTH: usize = 256;
/// What all formats of cells may come to, in bytes: each format repeats the names it refers to.
pub(crate) const FORMATS: usize = 32 * MEBIBYTE;
/// How many times the whole of a spreadsheet is read at most, its parts together.
pub(crate) const READINGS: u64 = 3;
/// The longest piece of a file that is repeated in a message, in characters.
pub(crate) const SHOWN: usize = 160;
/// How far down the header of a table may be.
pub(crate) const HEADER_ROWS: usize = 20;

pub(crate) const MEBIBYTE: usize = 1024 * 1024;
