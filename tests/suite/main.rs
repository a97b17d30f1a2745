//! The suite: one binary over all crates. The journeys on the real window are in `tests/desktop`.

mod fixtures;
mod generators;
mod planning;
mod tidy;
