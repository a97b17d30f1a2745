//! The document from outside: round trips, refusals, operations, and frozen files.

mod any_roadmap;
mod french;
mod frozen;
mod operations;
mod refusals;
mod round_trips;
mod salvage;
mod saving;
mod support;
mod undo;
mod versions;
mod working;
