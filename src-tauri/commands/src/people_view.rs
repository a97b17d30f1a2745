//! What a plan adds to the tables of stakeholders and stances: who stands where, who has to be won, what is supported.

use model::support::{opposition, overloads, standings, support_for};
use model::{Evaluation, Plan, Roadmap, say, words};

use crate::grid_view::computed;
use crate::screen::{axis, is_drawable};
use crate::wire::{GridCell, GridView};

/// Where each stands on the plan, before when it has to be won, how much of the value it backs, and the most change it is
/// asked for.
pub(crate) fn add_standings(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan));
    let evaluation = plan.map(|plan| Evaluation::new(roadmap, &plan.starts));
    let planned = plan.zip(evaluation.as_ref()).map(|(plan, evaluation)| (&plan.starts, evaluation));
    let path = plan.map_or_else(Vec::new, |plan| opposition(roadmap, &plan.starts));
    let over = plan.map_or_else(Vec::new, |plan| overloads(roadmap, &plan.starts));
    let calendar = roadmap.settings.calendar();
    view.columns.push(computed("net", say!("stakeholders-net"), "whole"));
    view.columns.push(computed("before", say!("stakeholders-before"), "text"));
    view.columns.push(computed("backed", say!("stakeholders-backed"), "percent"));
    view.columns.push(computed("most", say!("stakeholders-most"), "text"));
    for (row, standing) in view.rows.iter_mut().zip(standings(roadmap, planned)) {
        let id = &standing.stakeholder.id;
        let net = words::plus_minus(standing.net);
        row.cells.push(GridCell { text: net, value: standing.net.to_string() });
        let before = path.iter().find(|step| step.stakeholder.id == *id).map(|step| step.before);
        row.cells.push(GridCell {
            text: before.map(|period| calendar.name(period)).unwrap_or_default(),
            value: before.map(|period| period.0.to_string()).unwrap_or_default(),
        });
        row.cells.push(GridCell {
            text: standing.backed.map(words::percent).unwrap_or_default(),
            value: standing.backed.map(|share| share.0.to_string()).unwrap_or_default(),
        });
        let busiest = standing.busiest();
        let most =
            busiest.map(|(at, load)| say!("stakeholders-most-in", load = i64::from(load), period = calendar.name(at)));
        row.cells.push(GridCell {
            text: most.unwrap_or_default(),
            value: busiest.map(|(_, load)| load.to_string()).unwrap_or_default(),
        });
        let first = over.iter().find(|over| over.stakeholder.id == *id);
        if let Some(first) = first.filter(|_| row.notice.is_empty()) {
            let period = calendar.name(first.period);
            row.notice = say!("stakeholders-over", load = i64::from(first.load), period = period, bears = first.bears);
        }
    }
}

/// Support for each investment: power times leaning, over all stakeholders.
pub(crate) fn add_support(view: &mut GridView, roadmap: &Roadmap) {
    view.columns.push(computed("support", say!("stances-support"), "whole"));
    for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
        row.axis = Some(axis(item.axis));
        let is_said = roadmap.stances.iter().any(|stance| stance.investment == item.id && stance.leaning != 0);
        let support = support_for(roadmap, &item.id);
        let text = if is_said { words::plus_minus(support) } else { String::new() };
        row.cells.push(GridCell { text, value: support.to_string() });
    }
}

/// What the table of stakeholders says.
pub(crate) fn stakeholders_sentence(roadmap: &Roadmap) -> String {
    match roadmap.stakeholders.len() {
        0 => say!("stakeholders-none"),
        count => say!("stakeholders-some", count = count, stances = roadmap.stances.len()),
    }
}

/// What the table of stances says.
pub(crate) fn stances_sentence(roadmap: &Roadmap) -> String {
    let against = roadmap.stances.iter().filter(|stance| stance.leaning < 0).count();
    let backing = roadmap.stances.iter().filter(|stance| stance.leaning > 0).count();
    match roadmap.stakeholders.len() {
        0 => say!("stances-nobody"),
        _ => say!("stances-some", count = roadmap.stances.len(), backing = backing, against = against),
    }
}
