//! What joins the columns: plain lines from steps to outputs, ribbons from outputs to outcomes.
//!
//! The width of a ribbon is what counted of the contribution, on the scale of the outcomes; the ribbons
//! that arrive at an outcome fill it exactly up to its progress.

use model::{Share, say, words};

use super::layout::Layout;
use crate::font::Weight;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::theme::Palette;
use crate::{Subject, shapes};

/// Ribbons at least this high carry their number.
const LEAST_NUMBERED: f64 = 12.0;

/// How much of a ribbon covers what is below: where two cross, both are seen.
const OPACITY: f64 = 0.5;

/// Draws the lines from the activities to the outputs.
pub(super) fn draw_links(canvas: &mut Canvas, layout: &Layout, palette: &Palette) {
    canvas.decoration(|canvas| {
        for (at, stack) in layout.activities.iter().enumerate() {
            let targets: Vec<&Area> = layout
                .outputs
                .iter()
                .zip(&layout.chain.outputs)
                .filter(|(_, block)| block.activities.contains(&at))
                .map(|(area, _)| area)
                .collect();
            #[expect(clippy::cast_precision_loss, reason = "blocks are few")]
            let share = stack.height.max(10.0) / (targets.len() + 1) as f64;
            // a bracket takes the stack as one: no line may seem to come from a single axis
            let bracket = stack.right() + 8.0;
            if !targets.is_empty() {
                let (top, bottom) = (stack.y, stack.y + stack.height.max(10.0));
                let pieces = [(bracket - 4.0, top), (bracket, top), (bracket, bottom), (bracket - 4.0, bottom)];
                canvas.stroke(shapes::open_line(&pieces), Stroke::solid(palette.line_strong, 1.5));
            }
            for (place, target) in (1u32..).zip(targets) {
                let from = (bracket, stack.y + share * f64::from(place));
                let to = (target.x, target.y + target.height / 2.0);
                canvas.stroke(shapes::link(from, to), Stroke::solid(palette.line_strong, 1.5));
            }
        }
    });
}

/// Draws the ribbons from the outputs to the outcomes.
pub(super) fn draw(canvas: &mut Canvas, subject: &Subject, layout: &Layout, palette: &Palette, next: &mut u32) {
    let chain = &layout.chain;
    // at the outputs they leave in the order of the outcomes, around the middle of the block
    let mut leaving: Vec<f64> = (0..chain.outputs.len())
        .map(|at| {
            let sum: Share = chain.flows.iter().filter(|flow| flow.output == at).map(|flow| flow.counted).sum();
            let area = layout.outputs[at];
            area.y + (area.height - layout.height_of(sum)) / 2.0
        })
        .collect();
    // at the outcomes they arrive in the order of the outputs, and end at the bottom of the way
    let mut arriving: Vec<f64> = chain
        .outcomes
        .iter()
        .zip(&layout.outcomes)
        .map(|(outcome, area)| area.bottom() - layout.height_of(outcome.progress(subject)))
        .collect();
    for flow in &chain.flows {
        let height = layout.height_of(flow.counted);
        let from = (layout.outputs[flow.output].right(), leaving[flow.output]);
        let to = (layout.outcomes[flow.outcome].x, arriving[flow.outcome]);
        leaving[flow.output] += height;
        arriving[flow.outcome] += height;
        let block = &chain.outputs[flow.output];
        let outcome = &chain.outcomes[flow.outcome];
        let output_name = isolated(&super::blocks::output_name(block));
        let percent = words::percent(flow.counted);
        let parts = flow.parts.iter().map(|part| {
            let name = subject.roadmap.output(&part.output).map(|output| isolated(&output.name)).unwrap_or_default();
            let when = subject.roadmap.settings.calendar().name(part.from);
            say!("contribution-part", name = name, share = words::percent(part.counted), when = when)
        });
        let mut hint = vec![format!("{output_name} → {}", isolated(&outcome.name()))];
        hint.extend(parts.take(6));
        let top = from.1.min(to.1);
        let output_id = super::blocks::output_id(block);
        let mark = Mark {
            id: format!("contribution:{}:{}", output_id.trim_start_matches("output:"), outcome.id()),
            kind: MarkKind::Contribution,
            name: say!(
                "contribution-said",
                output = output_name,
                outcome = isolated(&outcome.name()),
                share = &percent
            ),
            hint,
            area: Area { x: from.0, y: top, width: to.0 - from.0, height: from.1.max(to.1) + height - top },
            tab_order: *next,
            lane: 1,
            links: std::iter::once(output_id).chain(outcome.links()).collect(),
        };
        *next += 1;
        canvas.mark(mark, |canvas| {
            canvas.fill(shapes::ribbon(from, to, height.max(0.6)), palette.line_strong, OPACITY);
            if height >= LEAST_NUMBERED {
                let style = Style::new(11.0, Weight::Medium, palette.ink);
                canvas.text(to.0 - 6.0, to.1 + height / 2.0 + 4.0, Anchor::End, &percent, style);
            }
        });
    }
}
