//! The verb: from a roadmap to a proven plan.
//!
//! Roadmap → [`instance::Instance`] (integers only) → [`program::Program`] (columns and rows) → an engine
//! → starts → [`model::Plan`]. The engines see only the instance; the plan is checked by
//! [`model::check_plan`], which shares no code with this crate. Deliberately not here: files, clocks,
//! windows, words. Start at [`make_plan`].

pub mod answers;
mod believed;
pub mod benchmark;
mod budget;
mod certificate;
pub mod closer;
mod cuts;
mod debts;
mod decompose;
pub mod fallback;
mod filling;
mod float;
pub mod formulation;
pub mod generated;
mod goals;
pub mod instance;
pub mod instance_file;
pub mod kernels;
mod large;
mod lasting;
mod listed;
pub mod make_plan;
mod messages;
mod numbers;
pub mod optimise;
mod outward;
mod own_amounts;
mod own_rules;
pub mod possible;
pub mod program;
mod promises;
mod read_back;
mod refute;
mod relaxation;
mod relief;
pub mod replan;
mod rules;
pub mod search;
pub mod simulate;
mod solve;
mod suppose;
mod ties;
pub mod tighten;
pub mod watch;

pub use budget::Budget;
pub use listed::in_listed_order;
pub use make_plan::{Options, PlanError, Relief, make_plan};
pub use optimise::{Answer, first_bound, optimise, optimise_from, prove_from};
pub use replan::{Basis, first_answer, replan};
pub use solve::{EngineError, Warm, engine_name};
pub use watch::{Progress, Unwatched, Watch};
