//! What the chart of feedback says: its sentence, what would shorten a loop, how soon each kind is told, its table.

use model::feedback::{Advice, FeedbackLoops, Told};
use model::feedback_loop::{Feedback, latency};
use model::{Roadmap, say, words};

use crate::isolate::isolated;
use crate::sentence::{in_sentence, short};
use crate::{Subject, Table};

/// What the chart says, in one sentence: which kind of feedback comes latest, and which nobody gets.
#[must_use]
pub fn headline(feedback: Option<&FeedbackLoops>) -> String {
    let Some(feedback) = feedback else { return say!("feedback-none") };
    let Some((kind, soonest)) = feedback.slowest() else { return say!("feedback-none") };
    let (now, end) = (latency(soonest.now), latency(soonest.end));
    let missing = feedback.missing();
    let names: Vec<String> = missing.iter().map(|kind| in_sentence(kind.name())).collect();
    let gap = say!("feedback-gap", count = missing.len(), names = words::all_of(&names));
    let name = in_sentence(kind.name());
    let moves = if soonest.end == soonest.now { "stays" } else { "falls" };
    say!("feedback-title", name = name, now = now, end = end, moves = moves, gap = gap)
}

/// How soon a loop tells: "30 days → 7 days"; one latency where nothing changes.
#[must_use]
pub fn change(told: &Told) -> String {
    let now = latency(told.now);
    if told.end == told.now { now } else { format!("{now} → {}", latency(told.end)) }
}

/// How many times as long as wanted, in words: "4.3".
fn times(factor: u64) -> String {
    let tenths = i64::try_from((factor + 5) / 10).unwrap_or(i64::MAX / 100);
    words::measure(model::Measure(tenths.saturating_mul(100)), "")
}

/// A loop that is far from what is wanted, with by how much.
pub(super) fn furthest(advice: &Advice) -> String {
    let wanted = advice.of.wanted.map(latency).unwrap_or_default();
    say!("feedback-far", name = short(&advice.of.name), times = times(advice.factor), wanted = wanted)
}

/// What is said where nothing is advised on.
pub(super) fn no_advice(feedback: &FeedbackLoops) -> String {
    match feedback.loops.iter().any(|told| told.of.wanted.is_some()) {
        true => say!("feedback-all-soon"),
        false => say!("feedback-nothing-wanted"),
    }
}

/// What would shorten a loop, in one or two sentences.
#[must_use]
pub fn advised(roadmap: &Roadmap, advice: &Advice) -> String {
    let planned = advice.planned.map(|(investment, to, end)| {
        let name = words::quoted(&short(&investment.name));
        let when = roadmap.settings.calendar().name(end);
        say!("feedback-planned", name = name, to = latency(to), when = when)
    });
    let left_out = advice.left_out.map(|(investment, to)| {
        let name = words::quoted(&short(&investment.name));
        say!("feedback-left-out", name = name, to = latency(to))
    });
    match (planned, left_out) {
        (Some(planned), Some(left_out)) => format!("{planned} {left_out}"),
        (Some(said), None) | (None, Some(said)) => said,
        (None, None) => say!("feedback-nothing-shortens"),
    }
}

/// How soon a kind is told: today, and after each step that changes it.
#[must_use]
pub fn on_the_way(feedback: &FeedbackLoops, kind: Feedback) -> String {
    let Some(soonest) = feedback.soonest(kind) else { return say!("feedback-no-loop") };
    let mut parts = vec![say!("feedback-today", latency = latency(soonest.now))];
    let mut last = soonest.now;
    for (number, after) in (1_usize..).zip(&soonest.after) {
        if *after != last {
            parts.push(say!("feedback-after-step", latency = latency(*after), number = number));
            last = *after;
        }
    }
    if soonest.end != last {
        parts.push(say!("feedback-in-the-end", latency = latency(soonest.end)));
    }
    parts.join(", ")
}

/// Everything about a loop, the first line its name.
pub(super) fn hint(roadmap: &Roadmap, feedback: &FeedbackLoops, told: &Told) -> Vec<String> {
    let calendar = roadmap.settings.calendar();
    let mut lines = vec![isolated(&told.of.name), told.of.kind.name().to_owned()];
    lines.push(match told.measured {
        Some(period) => say!("feedback-measured", latency = latency(told.now), period = calendar.name(period)),
        None => say!("feedback-today", latency = latency(told.now)),
    });
    let mut last = told.now;
    for (number, after) in (1_usize..).zip(&told.after) {
        if *after != last {
            lines.push(say!("feedback-after-step", latency = latency(*after), number = number));
            last = *after;
        }
    }
    if told.end != last {
        lines.push(say!("feedback-in-the-end", latency = latency(told.end)));
    }
    lines.extend(told.of.wanted.map(|wanted| say!("feedback-wanted", latency = latency(wanted))));
    lines.extend(
        (feedback.advice.iter().find(|advice| advice.of.id == told.of.id)).map(|advice| advised(roadmap, advice)),
    );
    lines
}

/// Each loop and each kind with its latencies in minutes.
pub(super) fn table(subject: &Subject, feedback: Option<&FeedbackLoops>) -> Table {
    let calendar = subject.roadmap.settings.calendar();
    let steps = feedback.map(|feedback| feedback.steps.len()).unwrap_or_default();
    let mut columns = vec![
        say!("feedback-column-kind"),
        say!("feedback-column-loop"),
        say!("feedback-column-now"),
        say!("feedback-column-measured"),
    ];
    columns.extend((1..=steps).map(|number| say!("feedback-column-step", number = number)));
    columns.extend([say!("feedback-column-end"), say!("feedback-column-wanted")]);
    let mut rows = vec![];
    for kind in feedback.into_iter().flat_map(|_| Feedback::ALL) {
        let Some(feedback) = feedback else { continue };
        for told in feedback.of_kind(kind) {
            let mut row = vec![kind.name().to_owned(), told.of.name.clone(), told.now.to_string()];
            row.push(told.measured.map(|period| calendar.name(period)).unwrap_or_default());
            row.extend(told.after.iter().map(u32::to_string));
            row.extend([told.end.to_string(), told.of.wanted.map(|wanted| wanted.to_string()).unwrap_or_default()]);
            rows.push(row);
        }
        let mut row = vec![kind.name().to_owned()];
        match feedback.soonest(kind) {
            Some(soonest) => {
                row.extend([say!("feedback-soonest"), soonest.now.to_string(), String::new()]);
                row.extend(soonest.after.iter().map(u32::to_string));
                row.extend([soonest.end.to_string(), String::new()]);
            }
            None => {
                row.push(say!("feedback-no-loop"));
                row.resize(columns.len(), String::new());
            }
        }
        rows.push(row);
    }
    Table::new(say!("feedback-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}
