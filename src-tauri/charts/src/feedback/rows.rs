//! The rows of the picture: each kind of feedback, and its loops on one scale of factors.

use model::feedback::{FeedbackLoops, ROUND, Told};
use model::feedback_loop::{Feedback, latency};
use model::{Roadmap, say};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Stroke, Style};
use crate::shapes;
use crate::sheet::Labels;
use crate::stack::Stack;
use crate::theme::Palette;

use super::said;

/// Room above the first row, for the latencies of the scale.
pub(super) const HEAD: f64 = 22.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (17.0, 34.0);
/// Radius of a large sign, and of a small one.
const SIGN: (f64, f64) = (5.0, 3.0);

/// A row of the picture.
pub(super) enum Line<'c, 'r> {
    /// What the next rows tell about.
    Heading(Feedback),
    /// One loop.
    Loop(&'c Told<'r>),
    /// There is no loop of the kind above.
    Nothing,
}

/// All rows from top to bottom.
pub(super) fn lines<'c, 'r>(feedback: &'c FeedbackLoops<'r>) -> Vec<Line<'c, 'r>> {
    let mut lines = vec![];
    for kind in Feedback::ALL {
        lines.push(Line::Heading(kind));
        let before = lines.len();
        lines.extend(feedback.of_kind(kind).map(Line::Loop));
        if lines.len() == before {
            lines.push(Line::Nothing);
        }
    }
    lines
}

pub(super) struct Rows<'a, 'c, 'r> {
    palette: &'a Palette,
    roadmap: &'a Roadmap,
    feedback: &'c FeedbackLoops<'r>,
    lines: &'a [Line<'c, 'r>],
    area: Area,
    stack: Stack,
    names: f64,
    figures: f64,
    /// The least and the greatest latency of the scale.
    range: (u32, u32),
}

/// From the round latency below the least to the one above the greatest.
fn range(feedback: &FeedbackLoops) -> (u32, u32) {
    let all = || {
        let latencies = |told: &Told| [told.now, told.end].into_iter().chain(told.of.wanted).collect::<Vec<_>>();
        feedback.loops.iter().flat_map(latencies)
    };
    let (least, most) = (all().min().unwrap_or(1), all().max().unwrap_or(1));
    let below = ROUND.into_iter().rev().find(|round| *round < least).unwrap_or(1);
    let above = ROUND.into_iter().find(|round| *round > most).unwrap_or(most.saturating_mul(2));
    (below, above.max(below + 1))
}

impl<'a, 'c, 'r> Rows<'a, 'c, 'r> {
    pub(super) fn within(
        area: Area,
        palette: &'a Palette,
        roadmap: &'a Roadmap,
        feedback: &'c FeedbackLoops<'r>,
        lines: &'a [Line<'c, 'r>],
    ) -> Self {
        let style = Style::new(12.0, Weight::SemiBold, palette.ink);
        let widest = feedback.loops.iter().map(|told| style.width(&said::change(told))).fold(60.0, f64::max);
        Self {
            palette,
            roadmap,
            feedback,
            lines,
            area,
            stack: Stack::within(area, HEAD, ROW, lines.len()),
            names: (area.width * 0.34).clamp(90.0, 280.0),
            figures: widest.min(area.width * 0.26) + 18.0,
            range: range(feedback),
        }
    }

    /// Left and right end of the scale.
    fn ends(&self) -> (f64, f64) {
        (self.area.x + self.names + 10.0, self.area.right() - self.figures - 14.0)
    }

    /// Where a latency stands: equal factors are equally far apart.
    fn at(&self, minutes: u32) -> f64 {
        let (left, right) = self.ends();
        let ln = |minutes: u32| f64::from(minutes.max(1)).ln();
        let (low, high) = (ln(self.range.0), ln(self.range.1));
        left + (right - left) * ((ln(minutes) - low) / (high - low)).clamp(0.0, 1.0)
    }

    pub(super) fn draw(&self, canvas: &mut Canvas) {
        self.ground(canvas);
        for (place, line) in self.lines.iter().take(self.stack.shown).enumerate() {
            match line {
                Line::Heading(kind) => self.heading(canvas, *kind, self.stack.row(place)),
                Line::Loop(told) => self.told(canvas, told, place),
                Line::Nothing => self.nothing(canvas, self.stack.row(place)),
            }
        }
        self.stack.tell_left(canvas, self.palette);
    }

    /// Round latencies above the rows, each with a line through them all.
    fn ground(&self, canvas: &mut Canvas) {
        let palette = self.palette;
        let (top, bottom) = (self.stack.top(0), self.stack.bottom());
        let ticks: Vec<u32> = ROUND.into_iter().filter(|round| (self.range.0..=self.range.1).contains(round)).collect();
        canvas.decoration(|canvas| {
            for tick in &ticks {
                let x = self.at(*tick);
                canvas.line((x, top), (x, bottom), Stroke::solid(palette.line, 1.0));
            }
        });
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        let (left, right) = self.ends();
        let within = Area { x: left - 40.0, y: self.area.y - 4.0, width: right - left + 80.0, height: HEAD };
        let mut labels = Labels::within(within);
        for tick in &ticks {
            labels.put(canvas, &[(self.at(*tick), self.area.y + 13.0, Anchor::Middle)], &latency(*tick), style);
        }
    }

    fn heading(&self, canvas: &mut Canvas, kind: Feedback, row: Area) {
        let strong = Style::new(12.5, Weight::SemiBold, self.palette.ink);
        let room = self.ends().0 - row.x - 8.0;
        if let Some(text) = strong.fit(kind.name(), room) {
            canvas.text(row.x, row.bottom() - 4.0, Anchor::Start, &text, strong);
        }
        canvas.decoration(|canvas| {
            let line = Stroke::solid(self.palette.line_strong, 1.0);
            canvas.line((row.x, row.bottom()), (row.right(), row.bottom()), line);
        });
    }

    /// That no loop tells about a kind, where the name of one would be.
    fn nothing(&self, canvas: &mut Canvas, row: Area) {
        let style = Style::new(12.0, Weight::Regular, self.palette.ink2);
        let middle = row.y + row.height / 2.0;
        shapes::exclamation(canvas, (row.x + 5.0, middle), self.palette.critical);
        if let Some(text) = style.fit(&say!("feedback-no-loop"), self.ends().0 - row.x - 22.0) {
            canvas.text(row.x + 16.0, middle + 4.0, Anchor::Start, &text, style);
        }
    }

    fn told(&self, canvas: &mut Canvas, told: &Told, place: usize) {
        let (row, palette) = (self.stack.row(place), self.palette);
        let hint = said::hint(self.roadmap, self.feedback, told);
        let mark = Mark {
            id: format!("loop:{}", told.of.id),
            kind: MarkKind::Loop,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order: u32::try_from(place).expect("a few dozen rows"),
            lane: 1,
            links: vec![],
        };
        let middle = row.y + row.height / 2.0;
        let style = Style::new(12.0, Weight::Regular, palette.ink);
        let is_late = told.of.wanted.is_some() && !told.is_soon_enough(told.end);
        canvas.mark(mark, |canvas| {
            if let Some(text) = style.fit(&isolated(&font::clean(&told.of.name)), self.names - 4.0) {
                canvas.text(row.x, middle + 4.0, Anchor::Start, &text, style);
            }
            canvas.decoration(|canvas| self.signs(canvas, told, middle));
            let weight = if is_late { Weight::SemiBold } else { Weight::Regular };
            let figure = Style::new(12.0, weight, palette.ink);
            if is_late {
                shapes::exclamation(canvas, (self.ends().1 + 14.0, middle), palette.critical);
            }
            if let Some(text) = figure.fit(&said::change(told), self.figures - 12.0) {
                canvas.text(row.right(), middle + 4.0, Anchor::End, &text, figure);
            }
        });
    }

    /// What is wanted, the way from today to the end, and a sign wherever it changes.
    fn signs(&self, canvas: &mut Canvas, told: &Told, middle: f64) {
        let palette = self.palette;
        if let Some(wanted) = told.of.wanted {
            let x = self.at(wanted);
            canvas.line((x, middle - 8.0), (x, middle + 8.0), Stroke::solid(palette.ink, 2.0));
        }
        let circle = |canvas: &mut Canvas, minutes: u32, radius: f64, fill, stroke| {
            canvas.push(Node::Circle(Circle { centre: (self.at(minutes), middle), radius, fill: Some(fill), stroke }));
        };
        if told.end != told.now {
            canvas.line((self.at(told.now), middle), (self.at(told.end), middle), Stroke::solid(palette.ink2, 2.0));
        }
        let mut last = told.now;
        for minutes in told.after.iter().copied().filter(|minutes| *minutes != told.end) {
            if minutes != last {
                circle(canvas, minutes, SIGN.1, palette.ink2, None);
            }
            last = minutes;
        }
        let hollow = Stroke::solid(palette.ink2, 1.5);
        circle(canvas, told.now, SIGN.0, palette.panel, Some(hollow));
        if told.end != told.now {
            circle(canvas, told.end, SIGN.0, palette.ink, None);
        }
    }
}
