//! What a plan adds to the table of contracts: the boxes with a no, and how far the plan is by then.

use model::contract::boxes::answers;
use model::{Evaluation, Plan, Roadmap, Strictness, say, words};

use crate::grid_view::computed;
use crate::screen::is_drawable;
use crate::wire::{GridCell, GridView};

/// How many boxes have a yes and which do not, and what the outcome comes to by then.
pub(crate) fn add_boxes(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan));
    let evaluation = plan.map(|plan| Evaluation::new(roadmap, &plan.starts));
    view.columns.push(computed("boxes", say!("contracts-boxes"), "text"));
    view.columns.push(computed("reached", say!("contracts-reached"), "text"));
    for (row, contract) in view.rows.iter_mut().zip(&roadmap.contracts) {
        let answers = answers(roadmap, contract, evaluation.as_ref());
        let noes: Vec<String> =
            answers.iter().filter(|answer| !answer.is_yes).map(|answer| answer.about.name().to_owned()).collect();
        let yeses = answers.len() - noes.len();
        let text = match noes.is_empty() {
            true => say!("contracts-all-yes"),
            false => say!("contracts-noes", noes = words::all_of(&noes)),
        };
        row.cells.push(GridCell { text, value: yeses.to_string() });
        let progress = evaluation.as_ref().and_then(|evaluation| evaluation.progress.get(&contract.outcome));
        let reached = progress.zip(contract.due()).and_then(|(progress, due)| progress.get(due.index()));
        let measure = roadmap
            .outcome(&contract.outcome)
            .zip(reached)
            .map(|(outcome, reached)| words::measure(outcome.measure_at(*reached), &outcome.unit));
        let value = reached.map(|reached| reached.0.to_string()).unwrap_or_default();
        row.cells.push(GridCell { text: measure.unwrap_or_default(), value });
        if row.notice.is_empty()
            && contract.strictness != Strictness::Off
            && let Some(answer) = answers.iter().find(|answer| !answer.is_yes)
        {
            row.notice = format!("{}: {}", answer.about.name(), answer.why);
        }
    }
}

/// What the table of contracts says.
pub(crate) fn sentence(roadmap: &Roadmap) -> String {
    let of = |strictness: Strictness| roadmap.contracts.iter().filter(|item| item.strictness == strictness).count();
    match roadmap.contracts.len() {
        0 => say!("contracts-none"),
        count => say!(
            "contracts-some",
            count = count,
            hard = of(Strictness::Hard),
            soft = of(Strictness::Soft),
            off = of(Strictness::Off)
        ),
    }
}
