//! The cycles that are over: promised and reached as bars on one scale, outcomes, review. The latest comes first.

use model::{Cycle, Roadmap, say};

use crate::column::LINE;
use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::theme::Palette;

use super::said;

/// Height that is asked for one cycle.
pub(super) const WANTED: f64 = 120.0;
/// Height of a bar and of the row it is in.
const BAR: (f64, f64) = (11.0, 19.0);
/// The most outcomes of one cycle that are told.
const MOST_OUTCOMES: usize = 3;
/// The most lines of a review.
const MOST_REVIEW: usize = 4;
/// Room after a cycle.
const GAP: f64 = 12.0;

/// Draws as many cycles as there is room for, the latest first, and counts the others.
pub(super) fn draw(canvas: &mut Canvas, palette: &Palette, roadmap: &Roadmap, area: Area, first_mark: u32) {
    let style = Style::new(13.0, Weight::SemiBold, palette.ink);
    if let Some(text) = style.fit(&say!("cycles-over"), area.width) {
        canvas.text(area.x, area.y + 13.0, Anchor::Start, &text, style);
    }
    let most = roadmap.cycles.iter().map(|cycle| cycle.promised.0.max(cycle.reached.0)).max().unwrap_or(0).max(1);
    let mut y = area.y + 24.0;
    let count = roadmap.cycles.len();
    for ((place, cycle), order) in roadmap.cycles.iter().rev().enumerate().zip(first_mark..) {
        let kept = if place + 1 < count { LINE } else { 0.0 };
        let drawing = Drawing { palette, cycle, most, area: Area { y, height: area.bottom() - kept - y, ..area } };
        let Some(bottom) = drawing.draw(canvas, order) else {
            let style = Style::new(11.0, Weight::Regular, palette.ink2);
            if y + LINE <= area.bottom()
                && let Some(text) = style.fit(&say!("and-more", count = count - place), area.width)
            {
                canvas.text(area.x, y + 12.0, Anchor::Start, &text, style);
            }
            break;
        };
        y = bottom + GAP;
    }
}

struct Drawing<'a> {
    palette: &'a Palette,
    cycle: &'a Cycle,
    /// The largest value of all cycles, in millionths of a point.
    most: i64,
    /// The room there is at most.
    area: Area,
}

#[expect(
    clippy::cast_precision_loss,
    reason = "places of a few lines, lengths of bars; the words beside them are exact"
)]
impl Drawing<'_> {
    /// Draws the cycle and says where it ends; nothing where it has no room.
    fn draw(&self, canvas: &mut Canvas, order: u32) -> Option<f64> {
        let (area, cycle) = (self.area, self.cycle);
        let least = 2.0 * LINE + 2.0 * BAR.1;
        if area.height < least {
            return None;
        }
        let room = area.width.max(1.0);
        let wrapped = |text: &str, most: usize| font::wrap(&font::clean(text), 12.0, Weight::Regular, room, most);
        let mut lines: Vec<String> = wrapped(&said::when(cycle), 1);
        lines.extend(wrapped(&said::counted(cycle), 2));
        for outcome in cycle.outcomes.iter().filter(|it| it.reached.is_some()).take(MOST_OUTCOMES) {
            lines.extend(wrapped(&said::way(outcome), 2));
        }
        let review = if cycle.review.trim().is_empty() { say!("cycles-no-review") } else { cycle.review.clone() };
        lines.extend(wrapped(&say!("cycles-review", text = review.replace('\n', " ")), MOST_REVIEW));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few lines of a picture")]
        let fitting = ((area.height - LINE - 2.0 * BAR.1) / LINE).floor().max(0.0) as usize;
        lines.truncate(fitting);
        let height = LINE + 2.0 * BAR.1 + LINE * lines.len() as f64;
        let hint = said::hint(cycle);
        let mark = Mark {
            id: format!("cycle:{}", cycle.id),
            kind: MarkKind::Cycle,
            name: hint.join(", "),
            hint,
            area: Area { height, ..area },
            tab_order: order,
            lane: 2,
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            let style = Style::new(12.5, Weight::SemiBold, self.palette.ink);
            if let Some(text) = style.fit(&isolated(&font::clean(&cycle.name)), room) {
                canvas.text(area.x, area.y + 12.0, Anchor::Start, &text, style);
            }
            self.bar(canvas, area.y + LINE, &say!("cycles-promised"), cycle.promised, false);
            self.bar(canvas, area.y + LINE + BAR.1, &say!("cycles-reached"), cycle.reached, true);
            let quiet = Style::new(12.0, Weight::Regular, self.palette.ink2);
            for (place, line) in lines.iter().enumerate() {
                let baseline = area.y + LINE + 2.0 * BAR.1 + LINE * place as f64 + 12.0;
                canvas.text(area.x, baseline, Anchor::Start, line, quiet);
            }
        });
        Some(area.y + height)
    }

    /// A word, a bar on the scale of all cycles, and its points.
    fn bar(&self, canvas: &mut Canvas, y: f64, name: &str, value: model::Value, is_filled: bool) {
        let (area, palette) = (self.area, self.palette);
        let style = Style::new(12.0, Weight::Regular, palette.ink);
        let figure = model::words::points(value);
        let names = style.width(&say!("cycles-promised")).max(style.width(&say!("cycles-reached"))) + 10.0;
        let figures = style.width(&model::words::points(model::Value(self.most))).max(style.width(&figure)) + 8.0;
        let width = area.width - names - figures;
        if let Some(text) = style.fit(name, names) {
            canvas.text(area.x, y + 13.0, Anchor::Start, &text, style);
        }
        if let Some(text) = style.fit(&figure, area.width - names) {
            canvas.text(area.right(), y + 13.0, Anchor::End, &text, style);
        }
        if width <= 4.0 {
            return;
        }
        let length = (width * (value.0.max(0) as f64 / self.most as f64)).clamp(0.0, width);
        let bar = Area { x: area.x + names, y: y + (BAR.1 - BAR.0) / 2.0, width: length.max(1.0), height: BAR.0 };
        canvas.decoration(|canvas| {
            if is_filled {
                canvas.rect(bar, 0.0, Some(palette.ink2), None);
            } else {
                canvas.rect(bar, 0.0, Some(palette.panel), Some(Stroke::solid(palette.ink2, 1.4)));
            }
        });
    }
}
