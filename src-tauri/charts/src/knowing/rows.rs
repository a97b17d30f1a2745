//! The rows of the picture: a dumb-bell for each capability on one scale of levels.

use model::capability::MAX_LEVEL;
use model::knowing::{Knowing, Known, Levels};
use model::say;

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Stroke, Style};
use crate::shapes;
use crate::sheet::Labels;
use crate::theme::Palette;

use super::said;

/// Room above the first row, for the levels of the scale and what the first signs are.
pub(super) const HEAD: f64 = 38.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (20.0, 40.0);
/// Radius of a sign, of the ring around a filled one where both are the same, and of the glyph of an axis.
const SIGN: (f64, f64, f64) = (5.0, 8.0, 5.0);
/// How far from the middle of a row it is drawn how assessors differ.
const APART: f64 = 8.0;

pub(super) struct Rows<'a, 'r> {
    palette: &'a Palette,
    knowing: &'a Knowing<'r>,
    area: Area,
    /// How many of the capabilities have a row.
    shown: usize,
    height: f64,
    names: f64,
    figures: f64,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few signs; the words beside them are exact")]
impl<'a, 'r> Rows<'a, 'r> {
    pub(super) fn within(area: Area, palette: &'a Palette, knowing: &'a Knowing<'r>) -> Self {
        let count = knowing.capabilities.len();
        let tall = area.height - HEAD;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few rows of a picture")]
        let fitting = |tall: f64| (tall / ROW.0).floor().max(0.0) as usize;
        let is_full = fitting(tall) < count;
        let tall = if is_full { tall - 16.0 } else { tall };
        let shown = fitting(tall).min(count);
        let style = Style::new(12.0, Weight::SemiBold, palette.ink);
        let widest = knowing.capabilities.iter().map(|known| style.width(&said::gap(known))).fold(50.0, f64::max);
        Self {
            palette,
            knowing,
            area,
            shown,
            height: (tall / shown.max(1) as f64).clamp(ROW.0, ROW.1),
            names: (area.width * 0.36).clamp(90.0, 260.0),
            figures: widest.min(area.width * 0.24) + 8.0,
        }
    }

    fn row(&self, place: usize) -> Area {
        let y = self.area.y + HEAD + self.height * place as f64;
        Area { y, height: self.height, ..self.area }
    }

    /// Left and right end of the scale.
    fn ends(&self) -> (f64, f64) {
        (self.area.x + self.names + 18.0, self.area.right() - self.figures - 18.0)
    }

    fn at(&self, level: u8) -> f64 {
        let (left, right) = self.ends();
        left + (right - left) * f64::from(level.min(MAX_LEVEL)) / f64::from(MAX_LEVEL)
    }

    pub(super) fn draw(&self, canvas: &mut Canvas) {
        self.ground(canvas);
        for (place, known) in self.knowing.capabilities.iter().take(self.shown).enumerate() {
            self.known(canvas, known, place);
        }
        let left = self.knowing.capabilities.len() - self.shown;
        if left > 0 {
            let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
            if let Some(text) = style.fit(&say!("and-more", count = left), self.area.width) {
                canvas.text(self.area.x, self.row(self.shown).y + 12.0, Anchor::Start, &text, style);
            }
        }
    }

    /// The levels above the rows, each with a line through them all; and what the signs of the first row are.
    fn ground(&self, canvas: &mut Canvas) {
        let palette = self.palette;
        let (top, bottom) = (self.area.y + HEAD, self.row(self.shown).y);
        canvas.decoration(|canvas| {
            for level in 0..=MAX_LEVEL {
                let x = self.at(level);
                canvas.line((x, top), (x, bottom), Stroke::solid(palette.line, 1.0));
            }
        });
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        for level in 0..=MAX_LEVEL {
            canvas.text(self.at(level), self.area.y + 12.0, Anchor::Middle, &level.to_string(), style);
        }
        let heading = say!("knowing-level");
        if let Some(text) = style.fit(&heading, self.names) {
            canvas.text(self.area.x, self.area.y + 12.0, Anchor::Start, &text, style);
        }
        let right = say!("knowing-gap-heading");
        if let Some(text) = style.fit(&right, self.figures + 10.0) {
            canvas.text(self.area.right(), self.area.y + 12.0, Anchor::End, &text, style);
        }
        let Some(first) = self.knowing.capabilities.first().filter(|known| self.shown > 0 && known.gap() != 0) else {
            return;
        };
        let (left, end) = self.ends();
        let within = Area { x: left - 60.0, y: self.area.y + 16.0, width: end - left + 120.0, height: 20.0 };
        let mut labels = Labels::within(within);
        let (y, round) = (self.area.y + 31.0, first.latest());
        labels.put(canvas, &[(self.at(round.evidenced.median), y, Anchor::Middle)], &say!("knowing-seen"), style);
        labels.put(canvas, &[(self.at(round.declared.median), y, Anchor::Middle)], &say!("knowing-said"), style);
    }

    fn known(&self, canvas: &mut Canvas, known: &Known, place: usize) {
        let (row, palette) = (self.row(place), self.palette);
        let hint = said::hint(known);
        let mark = Mark {
            id: format!("capability:{}", known.capability.id),
            kind: MarkKind::Capability,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order: u32::try_from(place).expect("a few thousand rows at most"),
            lane: 1,
            links: vec![],
        };
        let middle = row.y + row.height / 2.0;
        let is_over = known.gap() > 0;
        canvas.mark(mark, |canvas| {
            let axis = known.capability.axis;
            let glyph = Stroke::solid(palette.axis(axis).fill, 1.5);
            canvas.decoration(|canvas| shapes::axis_glyph(canvas, axis, (row.x + 6.0, middle), SIGN.2, glyph));
            let style = Style::new(12.0, Weight::Regular, palette.ink);
            if let Some(text) = style.fit(&isolated(&font::clean(&known.capability.name)), self.names - 20.0) {
                canvas.text(row.x + 18.0, middle + 4.0, Anchor::Start, &text, style);
            }
            canvas.decoration(|canvas| self.signs(canvas, known, middle));
            let weight = if is_over { Weight::SemiBold } else { Weight::Regular };
            let figure = Style::new(12.0, weight, if is_over { palette.ink } else { palette.ink2 });
            if let Some(text) = figure.fit(&said::gap(known), self.figures) {
                canvas.text(row.right(), middle + 4.0, Anchor::End, &text, figure);
            }
        });
    }

    /// What is said and what is seen, the way between them, and how far assessors differ on each.
    fn signs(&self, canvas: &mut Canvas, known: &Known, middle: f64) {
        let (palette, round) = (self.palette, known.latest());
        let (declared, evidenced) = (round.declared.median, round.evidenced.median);
        let now = known.capability.now;
        if now != evidenced {
            let x = self.at(now);
            canvas.line((x, middle - 9.0), (x, middle + 9.0), Stroke::solid(palette.ink, 2.0));
        }
        self.range(canvas, round.declared, middle - APART);
        self.range(canvas, round.evidenced, middle + APART);
        if declared != evidenced {
            let way = Stroke::solid(palette.ink2, 2.0);
            canvas.line((self.at(evidenced), middle), (self.at(declared), middle), way);
        }
        let circle = |canvas: &mut Canvas, level: u8, radius: f64, fill, stroke| {
            canvas.push(Node::Circle(Circle { centre: (self.at(level), middle), radius, fill: Some(fill), stroke }));
        };
        let hollow = Some(Stroke::solid(palette.ink, 1.75));
        let radius = if declared == evidenced { SIGN.1 } else { SIGN.0 };
        circle(canvas, declared, radius, palette.panel, hollow);
        circle(canvas, evidenced, SIGN.0, palette.ink, None);
    }

    /// From the lowest to the highest level that an assessor named; nothing where they agree.
    fn range(&self, canvas: &mut Canvas, levels: Levels, y: f64) {
        if levels.spread() == 0 {
            return;
        }
        let (from, to) = (self.at(levels.least), self.at(levels.most));
        let thin = Stroke::solid(self.palette.ink2, 1.0);
        canvas.line((from, y), (to, y), thin);
        for x in [from, to] {
            canvas.line((x, y - 2.5), (x, y + 2.5), thin);
        }
    }
}
