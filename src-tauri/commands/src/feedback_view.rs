//! Feedback loops: what the plan adds to their tables, and how soon feedback comes.

use charts::feedback::{advised, change, headline, on_the_way};
use model::feedback::{FeedbackLoops, Told};
use model::feedback_loop::{Feedback, latency};
use model::{Plan, Roadmap, say};

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::screen::{axis, is_drawable};
use crate::session::Session;
use crate::wire::{EmptyRequest, FeedbackAdvice, FeedbackKind, FeedbackLine, FeedbackView, GridCell, GridView};

/// What the loops come to with a plan, if there is one that can be shown.
fn feedback_of<'r>(roadmap: &'r Roadmap, plan: Option<&Plan>) -> Option<FeedbackLoops<'r>> {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan));
    FeedbackLoops::of(roadmap, plan.map(|plan| &plan.starts))
}

/// How soon each loop tells in the end, and what would shorten it.
pub(crate) fn add_latencies(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("end", say!("loops-end"), "text"));
    view.columns.push(computed("help", say!("loops-help"), "text"));
    let Some(feedback) = feedback_of(roadmap, plan) else { return };
    for (row, told) in view.rows.iter_mut().zip(&feedback.loops) {
        row.cells.push(GridCell { text: latency(told.end), value: told.end.to_string() });
        let advice = feedback.advice.iter().find(|advice| advice.of.id == told.of.id);
        let text = advice.map(|advice| advised(roadmap, advice)).unwrap_or_default();
        row.cells.push(GridCell { value: text.clone(), text });
    }
}

/// The axis of each investment.
pub(crate) fn add_axes(view: &mut GridView, roadmap: &Roadmap) {
    for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
        row.axis = Some(axis(item.axis));
    }
}

/// What the table of loops says.
pub(crate) fn sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    headline(feedback_of(roadmap, plan).as_ref())
}

/// What the table of what shortens them says.
pub(crate) fn shortenings_sentence(roadmap: &Roadmap) -> String {
    match (roadmap.loops.len(), roadmap.shortenings.len()) {
        (0, _) => say!("shortenings-no-loop"),
        (_, count) => say!("shortenings-some", count = count),
    }
}

pub(crate) fn show_feedback(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<FeedbackView, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = open.document.plan().map(|stored| &stored.plan);
        Ok(told(roadmap, feedback_of(roadmap, plan).as_ref()))
    })
}

fn told(roadmap: &Roadmap, feedback: Option<&FeedbackLoops>) -> FeedbackView {
    let line = |told: &Told| FeedbackLine {
        id: told.of.id.to_string(),
        name: told.of.name.clone(),
        kind: told.of.kind.code().to_owned(),
        now: told.now,
        after: told.after.clone(),
        end: told.end,
        wanted: told.of.wanted,
        text: change(told),
    };
    let kind = |feedback: &FeedbackLoops, kind: Feedback| FeedbackKind {
        kind: kind.code().to_owned(),
        name: kind.name().to_owned(),
        is_told: feedback.soonest(kind).is_some(),
        text: on_the_way(feedback, kind),
    };
    let advice = |advice: &model::feedback::Advice| FeedbackAdvice {
        of: advice.of.id.to_string(),
        name: advice.of.name.clone(),
        text: advised(roadmap, advice),
    };
    FeedbackView {
        sentence: headline(feedback),
        loops: feedback.map(|it| it.loops.iter().map(line).collect()).unwrap_or_default(),
        kinds: feedback.map(|it| Feedback::ALL.map(|one| kind(it, one)).to_vec()).unwrap_or_default(),
        advice: feedback.map(|it| it.advice.iter().map(advice).collect()).unwrap_or_default(),
    }
}
