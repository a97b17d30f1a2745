//! Promising a plan: the ends of its investments are recorded as commitments, as one step.
//!
//! Deliberately not here: what each commitment says (it is a table, see `grids`), and how they are drawn.

use model::say;
use storage::Operation;

use crate::failing::Refusal;
use crate::host::Host;
use crate::planning::no_plan;
use crate::session::Session;
use crate::wire::{EmptyRequest, PlanPromised};

pub(crate) fn promise_plan(session: &Session, host: &dyn Host, _: EmptyRequest) -> Result<PlanPromised, Refusal> {
    session.with(|open| {
        let stored = open.document.plan().ok_or_else(no_plan)?;
        if !open.document.has_current_plan() {
            return Err(Refusal::usage(say!("promise-outdated"), say!("promise-outdated.hint")));
        }
        let mut roadmap = open.document.roadmap().clone();
        let count = roadmap.promise(&stored.plan);
        if count == 0 {
            return Ok(PlanPromised { sentence: say!("promise-nothing-new"), count: 0 });
        }
        let operation = Operation::SetCommitments { commitments: roadmap.commitments, label: say!("promise-label") };
        open.document.apply(operation, &host.now())?;
        Ok(PlanPromised {
            sentence: say!("promise-done", count = count),
            count: u32::try_from(count).unwrap_or(u32::MAX),
        })
    })
}
