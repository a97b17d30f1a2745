//! Everything wrong or missing in a roadmap, all at once.
//!
//! One file per kind of question: `settings`, `identity` (names and ids), `references`, `amounts`, `order` (needs,
//! time, steps), `rules` (those of the user), `path` (what leads to no outcome), `uncertainty` (estimates and shocks),
//! `kept` (scenarios and verdicts), `measured`, `commitments`, `stakeholders`, `contracts`, `stages`, `beliefs`
//! (principles and themes), `briefs`, `surveys`, `assessments`, `zones`, `mastery` (skills and ranks), `flywheel`,
//! `drivers`, `delivery` (the four keys), `feedback`, `debts`, `assumptions` and `cycles` (and what levels are worth at
//! the end). To add a check, write a function that reports into [`Report`], call it from its file's `find`, and give
//! its code an example in `tests/suite/problems`.

mod amounts;
mod assessments;
mod assumptions;
mod beliefs;
mod briefs;
mod commitments;
mod contracts;
mod contradictions;
mod cycles;
mod debts;
mod delivery;
mod drivers;
mod feedback;
mod flywheel;
mod identity;
mod kept;
mod mastery;
mod measured;
mod order;
mod path;
mod references;
mod rules;
mod settings;
mod stages;
mod stakeholders;
mod surveys;
mod uncertainty;
mod zones;

use crate::needs_graph::NeedsGraph;
use crate::{Index, Problem, Roadmap, Severity};

/// Collects problems while the checks run.
#[derive(Default)]
struct Report {
    problems: Vec<Problem>,
}

impl Report {
    fn add(&mut self, severity: Severity, code: &str, subject: String, message: String, hint: String) {
        self.problems.push(Problem { severity, code: code.into(), subject, message, hint });
    }

    fn blocks(&mut self, code: &str, subject: impl Into<String>, message: String, hint: String) {
        self.add(Severity::Blocks, code, subject.into(), message, hint);
    }

    fn warns(&mut self, code: &str, subject: impl Into<String>, message: String, hint: String) {
        self.add(Severity::Warns, code, subject.into(), message, hint);
    }
}

/// Lists every problem of a roadmap: those that block planning first, otherwise in the order of the
/// checks and of the roadmap.
#[must_use]
pub fn find_problems(roadmap: &Roadmap) -> Vec<Problem> {
    let mut report = Report::default();
    let index = Index::new(roadmap);
    settings::find(roadmap, &mut report);
    identity::find(roadmap, &mut report);
    references::find(&index, &mut report);
    amounts::find(roadmap, &mut report);
    let graph = NeedsGraph::of(&index);
    order::find(&index, &graph, &mut report);
    path::find(&index, &graph, &mut report);
    rules::find(&index, &mut report);
    contradictions::find(&index, &mut report);
    uncertainty::find(&index, &graph, &mut report);
    kept::find(&index, &mut report);
    measured::find(&index, &mut report);
    commitments::find(&index, &mut report);
    stakeholders::find(&index, &mut report);
    stages::find(&index, &mut report);
    beliefs::find(&index, &mut report);
    briefs::find(&index, &mut report);
    surveys::find(&index, &mut report);
    assessments::find(&index, &mut report);
    zones::find(&index, &mut report);
    mastery::find(&index, &mut report);
    flywheel::find(&index, &mut report);
    drivers::find(&index, &mut report);
    delivery::find(&index, &mut report);
    feedback::find(&index, &mut report);
    cycles::find(&index, &mut report);
    assumptions::find(&index, &mut report);
    debts::find(&index, &mut report);
    contracts::find(&index, &mut report);
    report.problems.sort_by_key(|problem| problem.severity);
    report.problems
}

/// Whether any of the problems blocks planning.
#[must_use]
pub fn blocks_planning(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Blocks)
}
