//! What the tests share: roadmaps made from a seed, the best plan found by trying everything, the records of long
//! campaigns, and the processes behind a window.
//!
//! Deliberately not here: tests (they are in `suite/`, `desktop/` and `campaigns/`), and anything that
//! ships. Start at [`generate::roadmap`], [`generate::exhaustive`] and [`record::Record`].

pub mod generate;
pub mod processes;
pub mod record;
pub mod report;
