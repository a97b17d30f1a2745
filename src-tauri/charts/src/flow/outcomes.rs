//! The outcomes at the end of the flow: each with how far it comes, and on a page that cannot hold them all the others as
//! one, which comes as far as they do on average.
//!
//! Deliberately not here: where the blocks are (see `layout`) and what joins them (see `ribbons`).

use model::{Outcome, Share, say, words};

use super::blocks::output_id;
use super::layout::Layout;
use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::theme::Palette;
use crate::{Subject, describe, sentence};

/// How many of several are named in a hint.
const MOST_NAMES: usize = 8;

/// An outcome, or several that are shown as one.
#[derive(Debug, Clone)]
pub(super) struct OutcomeBlock<'a> {
    pub(super) outcomes: Vec<&'a Outcome>,
}

impl OutcomeBlock<'_> {
    /// Its name: that of the outcome, or "Other (3)".
    pub(super) fn name(&self) -> String {
        match self.outcomes.as_slice() {
            [outcome] => outcome.name.clone(),
            outcomes => say!("outputs-other", count = outcomes.len()),
        }
    }

    /// The end of the ids of its marks.
    pub(super) fn id(&self) -> String {
        match self.outcomes.as_slice() {
            [outcome] => outcome.id.to_string(),
            _ => "others".into(),
        }
    }

    /// How far it comes; several on average.
    pub(super) fn progress(&self, subject: &Subject) -> Share {
        let sum: Share = self.outcomes.iter().map(|outcome| subject.evaluation.final_progress(&outcome.id)).sum();
        Share(sum.0 / i64::try_from(self.outcomes.len().max(1)).unwrap_or(i64::MAX))
    }

    /// Marks of the outcomes themselves.
    pub(super) fn links(&self) -> impl Iterator<Item = String> {
        self.outcomes.iter().map(|outcome| format!("outcome:{}", outcome.id))
    }

    /// From baseline to what is expected, and how far that is; of several the names, and how far they come on average.
    fn in_words(&self, subject: &Subject) -> (String, String) {
        let progress = self.progress(subject);
        match self.outcomes.as_slice() {
            [outcome] => (way_in_words(outcome, progress), progress_in_words(subject, outcome, progress)),
            outcomes => {
                let names: Vec<String> = outcomes.iter().map(|outcome| isolated(&font::clean(&outcome.name))).collect();
                (names.join(", "), say!("outcomes-on-average", share = words::percent(progress)))
            }
        }
    }
}

/// "12 → 5.5 days, target 2": from the baseline to what is expected.
fn way_in_words(outcome: &Outcome, progress: Share) -> String {
    let unit = isolated(&font::clean(&outcome.unit));
    if progress == Share::ZERO {
        let (baseline, target) = (words::measure(outcome.baseline, &unit), words::measure(outcome.target, ""));
        return say!("outcome-stays", baseline = baseline, target = target);
    }
    let expected = sentence::expected_measure(outcome, progress);
    let way = format!("{} → {}", words::measure(outcome.baseline, ""), words::measure(expected, &unit));
    if progress >= Share::WHOLE {
        return way;
    }
    say!("outcome-way", way = way, target = words::measure(outcome.target, ""))
}

fn progress_in_words(subject: &Subject, outcome: &Outcome, progress: Share) -> String {
    if progress == Share::ZERO {
        return say!("outcome-not-moved", share = words::percent(progress));
    }
    let share = words::percent(progress);
    match subject.evaluation.reached_in(&outcome.id) {
        Some(period) => {
            say!("outcome-reached", share = share, when = subject.roadmap.settings.calendar().name(period))
        }
        None => say!("outcome-progress", share = share),
    }
}

pub(super) fn draw(
    canvas: &mut Canvas,
    subject: &Subject,
    layout: &Layout,
    block: &OutcomeBlock,
    area: Area,
    palette: &Palette,
) {
    let progress = block.progress(subject);
    let is_missing = progress == Share::ZERO;
    let outline =
        if is_missing { Stroke::dashed(palette.critical, 1.5) } else { Stroke::solid(palette.line_strong, 1.0) };
    canvas.rect(area, 0.0, Some(palette.panel), Some(outline));
    let height = layout.height_of(progress);
    if height > 0.0 {
        let filled = Area { y: area.bottom() - height, height, ..area };
        canvas.rect(filled, 0.0, Some(palette.ink2), None);
    }
    let x = area.right() + 10.0;
    let room = layout.columns[2].0 + layout.columns[2].1 - x;
    let middle = area.y + area.height / 2.0;
    let mut text = |baseline: f64, text: &str, style: Style| {
        if let Some(text) = style.fit(&font::clean(text), room) {
            canvas.text(x, baseline, Anchor::Start, &text, style);
        }
    };
    let (way, share) = block.in_words(subject);
    text(middle - 12.0, &block.name(), Style::new(13.0, Weight::SemiBold, palette.ink));
    text(middle + 4.0, &way, Style::new(11.0, Weight::Regular, palette.ink2));
    let colour = if is_missing { palette.critical } else { palette.ink };
    text(middle + 19.0, &share, Style::new(11.0, Weight::Medium, colour));
}

pub(super) fn mark(subject: &Subject, layout: &Layout, at: usize, tab_order: u32) -> Mark {
    let outcome = &layout.chain.outcomes[at];
    let (way, share) = outcome.in_words(subject);
    let mut links = vec![];
    for flow in layout.chain.flows.iter().filter(|flow| flow.outcome == at) {
        let block = &layout.chain.outputs[flow.output];
        links.push(output_id(block));
        for output in &block.outputs {
            links.extend(subject.roadmap.makers(&output.id).map(|maker| format!("investment:{}", maker.id)));
        }
    }
    let mut hint = vec![outcome.name()];
    match outcome.outcomes.as_slice() {
        [only] => hint.extend([only.metric.clone(), way.clone()]),
        several => hint.extend(several.iter().take(MOST_NAMES).map(|outcome| outcome.name.clone())),
    }
    hint.push(share.clone());
    hint.retain(|line| !line.is_empty());
    let area = layout.outcomes[at];
    let tall = area.height.max(46.0);
    Mark {
        id: format!("outcome:{}", outcome.id()),
        kind: MarkKind::Outcome,
        name: format!("{}, {}, {share}", isolated(&outcome.name()), way.replace('→', &say!("range-to"))),
        hint,
        area: Area { y: area.y - (tall - area.height) / 2.0, width: layout.columns[2].1, height: tall, ..area },
        tab_order,
        lane: 2,
        links: describe::without_repeats(links),
    }
}
