//! What restricts a plan: one restriction per file, each with its rows. The exact evaluators are in
//! [`crate::instance`], the independent twins in `model::check_plan`.
//!
//! Pins, exclusions and the horizon have no rows: they are the windows of the items.

pub(crate) mod capacity;
pub(crate) mod events;
pub(crate) mod needs;
pub(crate) mod once;
pub(crate) mod progress;
pub(crate) mod step_worth;

use crate::instance::Instance;
use crate::program::Program;

/// Adds the rows of all rules.
pub(crate) fn add_all(program: &mut Program, instance: &Instance) {
    once::add(program, instance);
    events::add(program, instance);
    needs::add(program, instance);
    capacity::add(program, instance);
    progress::add(program, instance);
    step_worth::add(program, instance);
}
