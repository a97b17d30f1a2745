//! What the tests share: roadmaps made from a seed, the best plan found by trying everything, and the
//! records of long campaigns.
//!
//! Deliberately not here: tests (they are in `suite/`, `desktop/` and `campaigns/`), and anything that
//! ships. Start at [`generate::roadmap`], [`generate::exhaustive`] and [`record::Record`].

pub mod generate;
pub mod record;
pub mod report;
