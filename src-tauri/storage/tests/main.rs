//! The document from outside: round trips, refusals, operations, and frozen files.

mod any_roadmap;
mod frozen;
mod operations;
mod refusals;
mod round_trips;
mod saving;
mod support;
