//! The document: one SQLite file with the extension `.cairn`, and the only code that knows SQL.
//!
//! Start at [`Document`]: it opens, creates and copies files, and changes them through [`Operation`]s only. Edits are
//! safe in a `working` copy in Cairn's own folder ([`LocalData`]); `saving` replaces the user's file whole; what the
//! user opens is read by a [`Reader`] (`outside`); `versions` keep what was before; `salvage` takes out of a damaged
//! file what it still holds. `header` and `connection` decide whether a file may be read at all, `tables` hold one file
//! per noun, `migrations` the shapes a document has had. Deliberately not here: the clock (every time is text from the
//! host), planning, and any other file format.

mod connection;
mod content;
mod document;
mod error;
mod header;
mod local_data;
mod messages;
mod migrations;
mod operation;
mod outside;
mod own_file;
mod patch;
mod publish;
mod read;
mod salvage;
mod saving;
mod tables;
mod unholdable;
mod versions;
mod working;

pub use content::StoredPlan;
pub use document::{Document, Notice};
pub use error::StorageError;
pub use local_data::LocalData;
pub use operation::Operation;
pub use outside::{Found, Reader, Remains, read_file, salvage_file};
pub use publish::write_whole;
pub use salvage::Salvaged;
pub use saving::Saving;
pub use versions::{Reason, Version};
