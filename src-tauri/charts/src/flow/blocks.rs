//! The blocks of the three columns with their texts: stacks of cost, boxes of outputs; `outcomes` has those of the third.
//!
//! Deliberately not here: where the blocks are (see `layout`) and what joins them (see `ribbons`).

use model::{Axis, Money, say, words};

use super::chain::{Activity, OutputBlock, OutputState};
use super::layout::Layout;
use super::outcomes;
use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Role, Stroke, Style};
use crate::theme::Palette;
use crate::{Subject, describe, sentence, shapes};

/// Width of the bar of a block of activities.
const BAR: f64 = 16.0;
/// Distance of two names of axes at a bar, and how far the middle of one stays inside of it.
const NAMES: f64 = 13.0;
const INSIDE: f64 = 4.0;

/// Draws the names of the columns and all blocks.
pub(super) fn draw(canvas: &mut Canvas, subject: &Subject, layout: &Layout, palette: &Palette, next: &mut u32) {
    let headings = [
        (say!("activities"), say!("activities-meaning")),
        (say!("outputs"), say!("outputs-meaning")),
        (say!("outcomes"), say!("outcomes-meaning")),
    ];
    for ((heading, meaning), (x, width)) in headings.into_iter().zip(layout.columns) {
        canvas.text(x, layout.heading, Anchor::Start, &heading, Style::new(13.0, Weight::SemiBold, palette.ink));
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        if let Some(meaning) = style.fit(&meaning, width) {
            canvas.text(x, layout.heading + 15.0, Anchor::Start, &meaning, style);
        }
    }
    let chain = &layout.chain;
    canvas.group(Role::Part(say!("activities")), |canvas| {
        for (at, (activity, area)) in chain.activities.iter().zip(&layout.activities).enumerate() {
            let mark = activity_mark(subject, layout, at, *next);
            *next += 1;
            canvas.mark(mark, |canvas| draw_activity(canvas, subject, layout, (at, activity), *area, palette));
        }
    });
    canvas.group(Role::Part(say!("outputs")), |canvas| {
        for (at, (block, area)) in chain.outputs.iter().zip(&layout.outputs).enumerate() {
            let mark = output_mark(subject, layout, at, *next);
            *next += 1;
            canvas.mark(mark, |canvas| draw_output(canvas, subject, layout, block, *area, palette));
        }
    });
    canvas.group(Role::Part(say!("outcomes")), |canvas| {
        for (at, (outcome, area)) in chain.outcomes.iter().zip(&layout.outcomes).enumerate() {
            let mark = outcomes::mark(subject, layout, at, *next);
            *next += 1;
            canvas.mark(mark, |canvas| outcomes::draw(canvas, subject, layout, outcome, *area, palette));
        }
    });
}

fn sum_in_words(subject: &Subject, activity: &Activity) -> String {
    let cost = words::money(activity.cost(), &subject.roadmap.settings.currency);
    say!("activity-sum", count = activity.investments.len(), cost = cost)
}

fn draw_activity(
    canvas: &mut Canvas,
    subject: &Subject,
    layout: &Layout,
    (at, activity): (usize, &Activity),
    area: Area,
    palette: &Palette,
) {
    let name_style = Style::new(13.0, Weight::SemiBold, palette.ink);
    if let Some(name) = name_style.fit(&font::clean(&activity.name), area.width) {
        canvas.text(area.x, area.y - 22.0, Anchor::Start, &name, name_style);
    }
    let style = Style::new(11.0, Weight::Regular, palette.ink2);
    let costs = activity.cost_by_axis();
    let middles = named_at(&costs, area);
    let unnamed = costs.iter().zip(&middles).filter(|(_, middle)| middle.is_none()).map(|(cost, _)| *cost);
    let has_output = layout.chain.outputs.iter().any(|block| block.activities.contains(&at));
    // that nothing counts yet is worth more room than what small parts cost
    let kept = if has_output { 0.0 } else { style.width(&say!("activity-no-output-short")) + 16.0 };
    let room = (area.width - kept).max(style.width(&sum_in_words(subject, activity)));
    let whole = sum_with_axes(subject, activity, unnamed);
    let sum = style.fit(&whole, room).unwrap_or(whole);
    canvas.text(area.x, area.y - 7.0, Anchor::Start, &sum, style);
    if has_output {
        let base = Area { x: area.right() - BAR, width: BAR, height: area.height.max(1.0), ..area };
        canvas.rect(base, 0.0, Some(palette.line_strong), None);
    } else {
        let style = Style::new(11.0, Weight::Medium, palette.critical);
        let x = area.x + Style::new(11.0, Weight::Regular, palette.ink2).width(&sum) + 8.0;
        let notes = [say!("activity-no-output"), say!("activity-no-output-short")];
        if let Some(note) = notes.iter().find(|note| x + style.width(note) <= area.right()) {
            canvas.text(x, area.y - 7.0, Anchor::Start, note, style);
        }
        let outline = Area { x: area.right() - BAR, width: BAR, height: area.height.max(2.0), ..area };
        canvas.rect(outline, 2.0, None, Some(Stroke::dashed(palette.critical, 1.5)));
    }
    let heights = heights_of(&costs, area);
    let mut y = area.y;
    for (((axis, cost), height), middle) in costs.into_iter().zip(heights).zip(middles) {
        draw_segment(canvas, subject, (axis, cost), Area { y, height, ..area }, middle, palette);
        y += height;
    }
}

/// How high the part of each axis in a stack is.
#[expect(clippy::cast_precision_loss, reason = "for drawing")]
fn heights_of(costs: &[(Axis, Money)], stack: Area) -> Vec<f64> {
    let total = costs.iter().map(|(_, cost)| *cost).sum::<Money>().0.max(1);
    costs.iter().map(|(_, cost)| stack.height * cost.0 as f64 / total as f64).collect()
}

/// Where the name of each axis stands at its stack: in line with its part, pushed down where the one above is too near,
/// and up again at the end. The dearest are named where not all have room.
fn named_at(costs: &[(Axis, Money)], stack: Area) -> Vec<Option<f64>> {
    let room = stack.height - 2.0 * INSIDE;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most five axes are named")]
    let most = if room < 0.0 { 0 } else { (room / NAMES).floor() as usize + 1 };
    let mut dearest: Vec<usize> = (0..costs.len()).collect();
    dearest.sort_by_key(|at| std::cmp::Reverse(costs[*at].1));
    let mut named: Vec<usize> = dearest.into_iter().take(most).collect();
    named.sort_unstable();
    let heights = heights_of(costs, stack);
    let middle = |at: usize| stack.y + heights[..at].iter().sum::<f64>() + heights[at] / 2.0;
    let mut least = stack.y + INSIDE;
    let mut found: Vec<(usize, f64)> = vec![];
    for at in named {
        let y = middle(at).max(least);
        found.push((at, y));
        least = y + NAMES;
    }
    let mut highest = stack.bottom() - INSIDE;
    for (_, y) in found.iter_mut().rev() {
        *y = y.min(highest);
        highest = *y - NAMES;
    }
    (0..costs.len()).map(|at| found.iter().find(|(named, _)| *named == at).map(|(_, y)| *y)).collect()
}

/// The sum of a block, with what the axes cost that have no name at its bar.
fn sum_with_axes(subject: &Subject, activity: &Activity, unnamed: impl Iterator<Item = (Axis, Money)>) -> String {
    let sum = sum_in_words(subject, activity);
    let currency = &subject.roadmap.settings.currency;
    let names: Vec<String> =
        unnamed.map(|(axis, cost)| format!("{} {}", axis.name(), words::money(cost, currency))).collect();
    if names.is_empty() { sum } else { say!("activity-sum-of", sum = sum, names = words::all_of(&names)) }
}

/// One axis of a stack: its part of the bar at the right; at the left name and money, if they have a place, with a thin
/// line to the part where they are not beside it.
fn draw_segment(
    canvas: &mut Canvas,
    subject: &Subject,
    (axis, cost): (Axis, Money),
    area: Area,
    named: Option<f64>,
    palette: &Palette,
) {
    let colours = palette.axis(axis);
    let bar = Area { x: area.right() - BAR, y: area.y, width: BAR, height: (area.height - 1.0).max(0.5) };
    canvas.rect(bar, 0.0, Some(colours.fill), None);
    let Some(y) = named else { return };
    let style = Style::new(11.0, Weight::Regular, palette.ink);
    let middle = bar.y + bar.height / 2.0;
    if (middle - y).abs() > 2.0 {
        canvas.line((bar.x - 7.0, y), (bar.x, middle), Stroke::solid(colours.fill, 1.0));
    }
    let money = words::money(cost, &subject.roadmap.settings.currency);
    let right = bar.x - 8.0;
    canvas.text(right, y + 4.0, Anchor::End, &money, style);
    let x = area.x + 16.0;
    if x + style.width(axis.name()) + style.width(&money) + 10.0 <= right {
        shapes::axis_glyph(canvas, axis, (area.x + 6.0, y), 5.0, Stroke::solid(colours.fill, 1.5));
        canvas.text(x, y + 4.0, Anchor::Start, axis.name(), style);
    } else if x + style.width(axis.code()) + style.width(&money) + 10.0 <= right {
        canvas.text(x, y + 4.0, Anchor::Start, axis.code(), style);
    }
}

/// Name of an output block.
pub(super) fn output_name(block: &OutputBlock) -> String {
    match block.outputs.as_slice() {
        [output] => output.name.clone(),
        outputs => say!("outputs-other", count = outputs.len()),
    }
}

/// Mark id of an output block.
pub(super) fn output_id(block: &OutputBlock) -> String {
    match block.outputs.as_slice() {
        [output] => format!("output:{}", output.id),
        _ => "output:others".into(),
    }
}

fn counts_from(subject: &Subject, block: &OutputBlock) -> String {
    match block.outputs.as_slice() {
        [output] => subject.roadmap.settings.calendar().name(subject.evaluation.output_from[&output.id]),
        _ => String::new(),
    }
}

fn state_in_words(state: OutputState) -> String {
    match state {
        OutputState::Moves => String::new(),
        OutputState::AddsNothing => say!("output-adds-nothing"),
        OutputState::ShowsLater => say!("output-shows-later"),
        OutputState::NoOutcome => say!("no-outcome"),
    }
}

fn draw_output(
    canvas: &mut Canvas,
    subject: &Subject,
    layout: &Layout,
    block: &OutputBlock,
    area: Area,
    palette: &Palette,
) {
    let is_missing = block.state == OutputState::NoOutcome;
    let stroke =
        if is_missing { Stroke::dashed(palette.critical, 1.5) } else { Stroke::solid(palette.line_strong, 1.0) };
    canvas.rect(area, 3.0, Some(palette.sunken), Some(stroke));
    let name = font::clean(&output_name(block));
    let name_style = Style::new(12.0, Weight::Medium, palette.ink);
    let when = counts_from(subject, block);
    let when_style = Style::new(11.0, Weight::Regular, palette.ink2);
    let room = area.width - 20.0;
    if area.height >= 36.0 {
        let name = name_style.fit(&name, room).unwrap_or_default();
        canvas.text(area.x + 10.0, area.y + area.height / 2.0 - 3.0, Anchor::Start, &name, name_style);
        canvas.text(area.x + 10.0, area.y + area.height / 2.0 + 12.0, Anchor::Start, &when, when_style);
    } else {
        let baseline = area.y + area.height / 2.0 + 4.3;
        let name = name_style.fit(&name, room - when_style.width(&when) - 10.0).unwrap_or_default();
        canvas.text(area.x + 10.0, baseline, Anchor::Start, &name, name_style);
        canvas.text(area.right() - 10.0, baseline, Anchor::End, &when, when_style);
    }
    let style = Style::new(11.0, Weight::Medium, palette.ink2);
    let room = layout.columns[2].0 - area.right() - 32.0;
    let words = style.fit(&state_in_words(block.state), room).unwrap_or_default();
    if !words.is_empty() {
        let colour = if is_missing { palette.critical } else { palette.ink2 };
        let middle = area.y + area.height / 2.0;
        let stroke = Stroke { dash: Some((4.0, 3.0)), ..Stroke::solid(colour, 1.5) };
        canvas.line((area.right(), middle), (area.right() + 18.0, middle), stroke);
        let style = Style { colour, ..style };
        // a plate keeps ribbons that pass behind out of the text
        let plate = Area { x: area.right() + 20.0, y: middle - 7.5, width: style.width(&words) + 6.0, height: 15.0 };
        canvas.rect(plate, 2.0, Some(palette.panel), None);
        canvas.text(area.right() + 23.0, middle + 4.0, Anchor::Start, &words, style);
    }
}

fn activity_mark(subject: &Subject, layout: &Layout, at: usize, tab_order: u32) -> Mark {
    let activity = &layout.chain.activities[at];
    let calendar = subject.roadmap.settings.calendar();
    let when = activity.periods.map(|(first, last)| calendar.range(first, last)).unwrap_or_default();
    let sum = sum_in_words(subject, activity);
    let name = isolated(&activity.name);
    let parts = [name.as_str(), &sentence::range_said(&when), &sum.replace(" · ", ", ")];
    let mut hint = vec![activity.name.clone(), when.clone(), sum.clone()];
    hint.extend(activity.investments.iter().take(8).map(|investment| investment.name.clone()));
    if activity.investments.len() > 8 {
        hint.push(say!("and-more", count = activity.investments.len() - 8));
    }
    hint.retain(|line| !line.is_empty());
    let mut links: Vec<String> =
        activity.investments.iter().map(|investment| format!("investment:{}", investment.id)).collect();
    let made = layout.chain.outputs.iter().filter(|block| block.activities.contains(&at));
    links.extend(made.map(output_id));
    let stack = layout.activities[at];
    Mark {
        id: activity.id.clone(),
        kind: MarkKind::Step,
        name: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        hint,
        area: Area {
            y: stack.y - super::layout::ACTIVITY_TEXT,
            height: stack.height + super::layout::ACTIVITY_TEXT,
            ..stack
        },
        tab_order,
        lane: 0,
        links,
    }
}

fn output_mark(subject: &Subject, layout: &Layout, at: usize, tab_order: u32) -> Mark {
    let block = &layout.chain.outputs[at];
    let name = output_name(block);
    let when = counts_from(subject, block);
    let mut parts = vec![isolated(&name)];
    let mut hint = vec![name];
    if !when.is_empty() {
        let line = say!("output-counts-from", when = when);
        parts.push(line.clone());
        hint.push(line);
    }
    let mut links: Vec<String> =
        block.activities.iter().map(|activity| layout.chain.activities[*activity].id.clone()).collect();
    for output in &block.outputs {
        links.extend(subject.roadmap.makers(&output.id).map(|maker| format!("investment:{}", maker.id)));
    }
    for flow in layout.chain.flows.iter().filter(|flow| flow.output == at) {
        let outcome = &layout.chain.outcomes[flow.outcome];
        let line = say!("output-moves-by", name = isolated(&outcome.name()), share = words::percent(flow.counted));
        parts.push(say!("output-moves", line = &line));
        hint.push(line);
        links.extend(outcome.links());
    }
    if !state_in_words(block.state).is_empty() {
        parts.push(state_in_words(block.state));
        hint.push(state_in_words(block.state));
    }
    if block.outputs.len() > 1 {
        hint.extend(block.outputs.iter().take(8).map(|output| output.name.clone()));
    }
    Mark {
        id: output_id(block),
        kind: MarkKind::Output,
        name: parts.join(", "),
        hint,
        area: layout.outputs[at],
        tab_order,
        lane: 1,
        links: describe::without_repeats(links),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STACK: Area = Area { x: 0.0, y: 100.0, width: 200.0, height: 80.0 };

    #[test]
    fn names_of_axes_stand_apart_inside_of_their_stack_however_small_their_parts_are() {
        let costs: Vec<(Axis, Money)> = Axis::ALL.into_iter().zip([50, 900, 1, 1, 40].map(Money)).collect();
        let found: Vec<f64> = named_at(&costs, STACK).into_iter().map(|y| y.expect("all have room")).collect();
        assert!(found.windows(2).all(|pair| pair[1] - pair[0] >= NAMES - 0.001), "{found:?}");
        assert!(found[0] >= STACK.y + INSIDE - 0.001 && found[4] <= STACK.bottom() - INSIDE + 0.001, "{found:?}");
    }

    #[test]
    fn a_low_stack_names_the_dearest_axes() {
        let costs: Vec<(Axis, Money)> = Axis::ALL.into_iter().zip([5, 900, 1, 40, 60].map(Money)).collect();
        let named = |height: f64| -> Vec<bool> {
            named_at(&costs, Area { height, ..STACK }).iter().map(Option::is_some).collect()
        };
        assert_eq!(named(22.0), [false, true, false, false, true]);
        assert_eq!(named(5.0), [false; 5]);
        assert!(named_at(&[], STACK).is_empty());
    }
}
