//! Assumptions: what the plan adds to their table, and what to test first.

use charts::assumptions::{advised, grounded, headline, name, settled};
use model::stakes::{Doubt, Settled, Stake, Stakes};
use model::{Plan, Roadmap, say, words};

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::screen::is_drawable;
use crate::session::Session;
use crate::wire::{AssumptionsView, EmptyRequest, GridCell, GridView, SettledLine, StakeLine};

/// What a plan stands on, if there is one that can be shown.
fn stakes_of<'r>(roadmap: &'r Roadmap, plan: Option<&Plan>) -> Option<Stakes<'r>> {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan));
    Stakes::of(roadmap, plan.map(|plan| &plan.starts))
}

/// What is at stake with each, what of that is expected to be lost, and how that is found out.
pub(crate) fn add_stakes(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("stake", say!("assumptions-stake"), "text"));
    view.columns.push(computed("risk", say!("assumptions-risk"), "text"));
    view.columns.push(computed("help", say!("assumptions-help"), "text"));
    let Some(stakes) = stakes_of(roadmap, plan) else { return };
    let text = |text: String| GridCell { value: text.clone(), text };
    for (row, item) in view.rows.iter_mut().zip(&roadmap.assumptions) {
        if let Some((_, stake)) = stakes.assumptions().find(|(of, _)| std::ptr::eq(*of, item)) {
            row.cells.push(text(words::points(stake.at_stake)));
            row.cells.push(text(words::points(stake.risk)));
            row.cells.push(text(advised(roadmap, stake)));
        } else if let Some(known) = stakes.settled.iter().find(|known| std::ptr::eq(known.of, item)) {
            row.cells.push(text(words::points(known.at_stake)));
            row.cells.push(text(String::new()));
            row.cells.push(text(settled(roadmap, known)));
        }
    }
}

/// What the table of assumptions says.
pub(crate) fn sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    headline(stakes_of(roadmap, plan).as_ref())
}

pub(crate) fn show_assumptions(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<AssumptionsView, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = open.document.plan().map(|stored| &stored.plan);
        Ok(told(roadmap, stakes_of(roadmap, plan).as_ref()))
    })
}

fn told(roadmap: &Roadmap, stakes: Option<&Stakes>) -> AssumptionsView {
    let calendar = roadmap.settings.calendar();
    let open = |stake: &Stake| {
        let (kind, on) = match stake.doubt {
            Doubt::Assumption(of) => ("assumption", grounded(roadmap, of)),
            Doubt::Feasible(of, _) => ("feasibility", of.name.clone()),
        };
        StakeLine {
            id: stake.id().to_owned(),
            kind: kind.to_owned(),
            name: name(&stake.doubt),
            on,
            at_stake: stake.at_stake.0,
            fails: stake.fails.0,
            risk: stake.risk.0,
            known: stake.known.map(|period| calendar.name(period)),
            is_late: stake.is_late(),
            text: say!(
                "assumptions-at-stake",
                points = words::points(stake.at_stake),
                fails = words::percent(stake.fails),
                risk = words::points(stake.risk)
            ),
            help: advised(roadmap, stake),
        }
    };
    let known = |known: &Settled| SettledLine {
        id: known.of.id.to_string(),
        name: known.of.name.clone(),
        on: grounded(roadmap, known.of),
        finding: known.of.finding.code().to_owned(),
        at_stake: known.at_stake.0,
        text: settled(roadmap, known),
    };
    AssumptionsView {
        sentence: headline(stakes),
        open: stakes.map(|stakes| stakes.open.iter().map(open).collect()).unwrap_or_default(),
        settled: stakes.map(|stakes| stakes.settled.iter().map(known).collect()).unwrap_or_default(),
    }
}
