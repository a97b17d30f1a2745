//! Files from and for other programs: Cairn's own JSON, and tables as CSV and XLSX.
//!
//! Everything here is from bytes or text to model types and back; files are opened by the caller. What
//! comes from outside is limited before it is read and checked while it is read (`limit`), its texts are
//! cleaned (`text`), and it is never half-imported. Start at [`json`] for whole roadmaps and at
//! [`table`] for lists of investments. Deliberately not here: checking a plan, storing anything.

mod amount;
pub mod catalogue;
mod cell;
mod column;
pub mod csv;
mod draft;
mod error;
mod free_id;
pub mod grid;
pub mod json;
mod limit;
mod link;
mod messages;
mod meter;
mod package;
mod part;
mod register;
mod rows;
mod strict;
pub mod table;
mod takes;
mod text;
mod typed;
mod usual_blades;
mod usual_stages;
mod usual_statements;
pub mod xlsx;

pub use self::csv::{read_csv, write_csv};
pub use error::ExchangeError;
pub use json::Exchanged;
pub use rows::{read_rows, write_rows_csv, write_rows_xlsx};
pub use table::{TableImport, UnreadableRow};
pub use typed::{read_money, read_people};
pub use usual_blades::with_usual_blades;
pub use usual_stages::with_usual_stages;
pub use usual_statements::with_usual_statements;
pub use xlsx::read_xlsx;
