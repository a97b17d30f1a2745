//! The document: one SQLite file with the extension `.cairn`, and the only code that knows SQL.
//!
//! Start at [`Document`]: it opens, creates and copies files, and changes them through [`Operation`]s
//! only. `header` and `connection` decide whether a file may be read at all, `tables` hold one file per
//! noun, `migrations` the shapes a document has had. Deliberately not here: the clock (every time is
//! text from the host), planning, and any other file format.

mod connection;
mod content;
mod document;
mod error;
mod header;
mod migrations;
mod operation;
mod publish;
mod read;
mod tables;
mod unholdable;

pub use content::StoredPlan;
pub use document::Document;
pub use error::StorageError;
pub use operation::Operation;
