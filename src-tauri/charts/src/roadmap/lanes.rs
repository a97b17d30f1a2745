//! The five lanes: glyph and name at the left, a bar for each investment of the plan.
//!
//! Deliberately not here: where a bar and its label lie (see `bars`) and what is said of it (see
//! `describe`).

use model::say;

use super::bars::{EDGE, PlacedBar, Sign};
use super::layout::{LABEL_WEIGHT, Lane, Layout};
use super::recorded;
use crate::describe;
use crate::font::Weight;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Role, Stroke, Style};
use crate::theme::Palette;
use crate::{State, Subject, shapes};

/// Draws all lanes in MAMOS order.
pub(super) fn draw(canvas: &mut Canvas, subject: &Subject, layout: &Layout, palette: &Palette, next: &mut u32) {
    let count = layout.lanes.iter().map(|lane| lane.bars.len()).sum();
    let mut place = 0;
    for (number, lane) in (1u32..).zip(&layout.lanes) {
        let name = say!("lane", axis = lane.axis.name(), count = lane.bars.len());
        canvas.group(Role::Part(name), |canvas| {
            draw_name(canvas, lane, layout, palette);
            for bar in &lane.bars {
                place += 1;
                let mark = mark(subject, bar, lane, layout, (number, *next), (place, count));
                *next += 1;
                canvas.mark(mark, |canvas| draw_bar(canvas, bar, lane, layout, palette));
            }
        });
    }
}

fn draw_name(canvas: &mut Canvas, lane: &Lane, layout: &Layout, palette: &Palette) {
    let colours = palette.axis(lane.axis);
    let middle = lane.top + lane.height / 2.0;
    // names stand at the first row, where the eye enters the lane, unless the lane is low
    let middle = middle.min(lane.top + lane_inset(layout) + layout.density.row / 2.0);
    let x = layout.frame.margin;
    shapes::axis_glyph(canvas, lane.axis, (x + 8.0, middle), 6.5, Stroke::solid(colours.fill, 2.0));
    let style = Style::new(13.0, Weight::SemiBold, palette.ink);
    canvas.text(x + 24.0, middle + 4.5, Anchor::Start, lane.axis.name(), style);
}

fn lane_inset(layout: &Layout) -> f64 {
    layout.density.pad / 2.0
}

fn mark(
    subject: &Subject,
    bar: &PlacedBar,
    lane: &Lane,
    layout: &Layout,
    (number, tab_order): (u32, u32),
    (place, count): (usize, usize),
) -> Mark {
    let investment = bar.bar.investment;
    let mut links = describe::investment_links(subject.roadmap, investment);
    if let Some(step) = subject.roadmap.step_of(bar.bar.last) {
        links.push(format!("step:{}", subject.roadmap.steps[step].id));
    }
    Mark {
        id: format!("investment:{}", investment.id),
        kind: MarkKind::Investment,
        name: bar.bar.words.label(place, count),
        hint: bar.bar.words.hint(),
        area: bar.area(lane.top + lane_inset(layout), &layout.density),
        tab_order,
        lane: number,
        links,
    }
}

fn draw_bar(canvas: &mut Canvas, bar: &PlacedBar, lane: &Lane, layout: &Layout, palette: &Palette) {
    let density = &layout.density;
    let colours = palette.axis(lane.axis);
    let area = bar.area(lane.top + lane_inset(layout), density);
    let state = bar.bar.words.state.unwrap_or(State::Planned);
    let inside = if state == State::Done { colours.fill } else { colours.tint };
    let ink = recorded::ink(state, colours, palette);
    // clear of the heavy foot
    let up = if state == State::InProgress { 1.0 } else { 0.0 };
    let baseline = area.y + area.height / 2.0 + density.text * 0.36 - up;
    recorded::draw_bar(canvas, area, state, colours);
    if bar.bar.words.is_unpriced {
        let within = Area { x: area.x + 0.5, y: area.y + 0.5, width: area.width - 1.0, height: area.height - 1.0 };
        let line = if state == State::Done { colours.tint } else { colours.fill };
        canvas.stroke(shapes::hatch(within, 6.0), Stroke::solid(line, 0.8));
        if let Some(label) = bar.label.as_ref().filter(|label| label.is_inside) {
            let pin = bar.sign_x.map_or(label.x, |x| x.min(label.x));
            let plate = Area {
                x: pin - 3.0,
                y: area.y + 1.5,
                width: label.x + label.width - pin + 6.0,
                height: area.height - 3.0,
            };
            canvas.rect(plate, 2.0, Some(inside), None);
        }
    }
    let edge = Area { x: area.x, y: area.y, width: EDGE.min(area.width), height: area.height };
    canvas.rect(edge, 1.5, Some(colours.fill), None);
    if let (Some(x), Some(sign)) = (bar.sign_x, bar.bar.sign) {
        let size = density.text;
        let draw = match sign {
            Sign::Pin => shapes::pin,
            Sign::Lock => shapes::lock,
            Sign::Check => shapes::check,
        };
        let is_inside = x >= area.x && x < area.right();
        let colour = if is_inside { ink } else { palette.ink };
        draw(canvas, (x, area.y + (area.height - size) / 2.0), size, colour);
    }
    if let Some(label) = &bar.label {
        if !label.is_inside {
            // no line of the columns may run through the text
            let width = label.width + 4.0;
            let plate = Area { x: label.x - 2.0, y: area.y + 1.0, width, height: area.height - 2.0 };
            canvas.rect(plate, 0.0, Some(palette.panel), None);
        }
        let colour = if label.is_inside { ink } else { palette.ink };
        let style = Style::new(density.text, LABEL_WEIGHT, colour);
        canvas.text(label.x, baseline, Anchor::Start, &label.text, style);
    }
}
