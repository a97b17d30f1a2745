//! The suite: one binary over all crates. The journeys on the real window are in `tests/desktop`.

mod answers;
mod bad_input;
mod catalogue;
mod charting;
mod cli;
mod commitments;
mod documents;
mod fixtures;
mod futures;
mod generators;
mod grids;
mod languages;
mod measured;
mod own_data;
mod pinning;
mod planning;
mod reach;
mod rules;
mod scenarios;
mod stakeholders;
mod starting;
mod story;
mod systems;
mod terminal;
mod tidy;
mod what_if;
