//! What the tests share: roadmaps made from a seed, and the best plan found by trying everything.
//!
//! Deliberately not here: tests (they are in `suite/`), and anything that ships. Start at
//! [`generate::roadmap`] and [`generate::exhaustive`].

pub mod generate;
