//! One outcome: its name, its last value in words, and its track over the periods in its own unit and range.

use std::collections::BTreeSet;

use model::delivery_key::Scale;
use model::measured::Standing;
use model::{Measure, say, words};

use crate::font::{self, Weight};
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::sheet::Labels;
use crate::theme::Palette;
use crate::{Subject, shapes};

use super::said::{Point, Track};
use super::signs::{Naming, Sign};
use super::{dot, ring};

/// Room above the picture for two lines of words, and below it for steps and periods.
const HEAD: f64 = 50.0;
const FOOT: f64 = 38.0;
/// Where the names of periods stand below the picture, and how far they stay apart.
const PERIODS: f64 = 30.0;
const APART: f64 = 12.0;
/// Room for the words of baseline and target.
const RIGHT: f64 = 92.0;
/// The widest number on the scale.
const WIDEST: f64 = 72.0;

/// The line of what is expected.
pub(crate) fn dashed(palette: &Palette) -> Stroke {
    Stroke { colour: palette.ink2, width: 1.5, dash: Some((6.0, 4.0)) }
}

/// The line of how it goes on from what was measured.
pub(crate) fn dotted(palette: &Palette) -> Stroke {
    Stroke { colour: palette.ink, width: 1.5, dash: Some((1.5, 3.5)) }
}

/// One outcome with its place.
pub(crate) struct Panel<'a> {
    pub(crate) subject: &'a Subject<'a>,
    pub(crate) track: &'a Track<'a>,
    pub(crate) palette: &'a Palette,
    pub(crate) area: Area,
    /// Its place among all panels.
    pub(crate) place: usize,
}

/// From values of the metric to pixels.
struct Across {
    scale: Scale,
    low: f64,
    high: f64,
    /// What is named on the scale, and its names.
    ticks: Vec<(Measure, String)>,
}

impl Panel<'_> {
    pub(crate) fn draw(&self, canvas: &mut Canvas, unnamed: &mut BTreeSet<Sign>) {
        self.head(canvas);
        let height = (self.area.height - HEAD - FOOT).max(20.0);
        let across = Across::of(self.track, height);
        let micro = Style::new(11.0, Weight::Regular, self.palette.ink2);
        let numbers: Vec<(Measure, String)> =
            across.ticks.iter().filter_map(|(tick, name)| Some((*tick, micro.fit(name, WIDEST)?))).collect();
        let left = numbers.iter().map(|(_, text)| micro.width(text)).fold(14.0, f64::max) + 10.0;
        let plot = Area {
            x: self.area.x + left,
            y: self.area.y + HEAD,
            width: (self.area.width - left - RIGHT).max(40.0),
            height,
        };
        let drawing = Drawing { panel: self, plot, across: &across };
        for (tick, text) in &numbers {
            let y = drawing.y(*tick);
            canvas.line((plot.x - 4.0, y), (plot.x, y), Stroke::solid(self.palette.line_strong, 1.0));
            canvas.text(plot.x - 8.0, y + 4.0, Anchor::End, text, micro);
        }
        drawing.marked(canvas);
        drawing.ground(canvas);
        drawing.lines(canvas);
        drawing.ends(canvas);
        self.mark(canvas);
        drawing.points(canvas);
        drawing.names(canvas, unnamed);
    }

    /// Name and unit, if there is room for both, how wide both may be, and the better way beside them, if need be without
    /// a word.
    fn name_with_unit(&self) -> (Option<String>, f64, String) {
        let (quiet, strong) = self.styles();
        let outcome = self.track.outcome;
        let whole = match font::clean(&outcome.unit) {
            unit if unit.is_empty() => font::clean(&self.track.called),
            unit => format!("{} ({unit})", font::clean(&self.track.called)),
        };
        let room = |better: &str| self.area.width - quiet.width(better) - 12.0;
        let both = [self.track.better(), self.track.better_in_short().to_owned()];
        match both.into_iter().find(|better| strong.width(&whole) <= room(better)) {
            Some(better) => (Some(whole), room(&better), better),
            None => (None, room(&self.track.better()), self.track.better()),
        }
    }

    /// How the better way and the name are written.
    fn styles(&self) -> (Style, Style) {
        let quiet = Style::new(11.0, Weight::Regular, self.palette.ink2);
        (quiet, Style::new(13.0, Weight::SemiBold, self.palette.ink))
    }

    /// The unit above the scale and its baseline, where the title has no room for it.
    fn unit_at_scale(&self) -> Option<(String, f64)> {
        if self.name_with_unit().0.is_some() {
            return None;
        }
        let unit = font::clean(&self.track.outcome.unit);
        // the words of baseline and target may stand beside it
        let room = self.area.width - RIGHT;
        let unit = font::fit(&unit, 11.0, Weight::Regular, room).filter(|unit| !unit.is_empty())?;
        Some((unit, self.area.y + HEAD - 7.0))
    }

    /// Name with unit and the better way; below it the last value, and the unit where it is not said above.
    fn head(&self, canvas: &mut Canvas) {
        let (quiet, strong) = self.styles();
        let (whole, room, better) = self.name_with_unit();
        let name = whole.unwrap_or_else(|| font::clean(&self.track.called));
        if let Some((unit, baseline)) = self.unit_at_scale() {
            canvas.text(self.area.x, baseline, Anchor::Start, &unit, quiet);
        }
        let mut x = self.area.x;
        if let Some(name) = strong.fit(&name, room) {
            canvas.text(x, self.area.y + 12.0, Anchor::Start, &name, strong);
            x += strong.width(&name) + 10.0;
        }
        canvas.text(x, self.area.y + 12.0, Anchor::Start, &better, quiet);
        let is_off = self.track.points.last().is_some_and(|point| point.standing == Standing::Worse);
        let weight = if is_off { Weight::SemiBold } else { Weight::Regular };
        let style = Style::new(12.0, weight, if is_off { self.palette.ink } else { self.palette.ink2 });
        // how it stands is said whole, in as many words as have room
        let last = self.track.last(self.subject);
        let whole = last.iter().find(|text| style.width(text) <= self.area.width).cloned();
        if let Some(last) = whole.or_else(|| style.fit(last.last()?, self.area.width)) {
            canvas.text(self.area.x, self.area.y + 30.0, Anchor::Start, &last, style);
        }
    }

    fn order(&self) -> u32 {
        // room for the points of each between it and the next
        u32::try_from(self.place * 200).unwrap_or(u32::MAX)
    }

    fn mark(&self, canvas: &mut Canvas) {
        let hint = self.track.hint(self.subject);
        let mark = Mark {
            id: format!("outcome:{}", self.track.outcome.id),
            kind: MarkKind::Outcome,
            name: hint.join(", "),
            hint,
            area: Area { height: self.area.height - 6.0, ..self.area },
            tab_order: self.order(),
            lane: u32::try_from(self.place).unwrap_or(u32::MAX),
            links: vec![],
        };
        canvas.mark(mark, |_| {});
    }
}

#[expect(clippy::cast_precision_loss, reason = "places of marks; the words beside them are exact")]
fn real(measure: Measure) -> f64 {
    measure.0 as f64
}

impl Across {
    /// From the least to the most that is drawn, and a few round values between, as many as have room.
    #[expect(clippy::cast_possible_truncation, reason = "a few ticks")]
    fn of(track: &Track, height: f64) -> Self {
        let outcome = track.outcome;
        let ends = track.band.into_iter().flat_map(|band| band.low.iter().chain(&band.high));
        let all: Vec<Measure> = [outcome.baseline, outcome.target]
            .into_iter()
            .chain(track.points.iter().map(|point| point.value))
            .chain(track.goes_on.iter().copied())
            .chain(ends.map(|share| outcome.measure_at(*share)))
            .collect();
        let least = all.iter().copied().min().expect("a baseline is there");
        let most = all.iter().copied().max().expect("a baseline is there");
        let scale = if least.0 > 0 { track.scale } else { Scale::Linear };
        let (low, high) = (along(scale, least), along(scale, most));
        let bare = if scale == Scale::Log { 0.2 } else { 1_000.0 };
        let pad = if high > low { (high - low) * 0.06 } else { bare };
        let steps = ((height / 20.0).floor() as i64).clamp(1, 4);
        let ticks = match scale {
            Scale::Log => factors_between(least.0, most.0, steps),
            Scale::Linear => round_between(least.0, most.0, steps),
        };
        let numbers = ticks.into_iter().map(|tick| (tick, words::measure(tick, ""))).collect();
        // rates say more than numbers, where there are two of them to see a distance by
        let rates = track.rates.iter().filter(|(rate, _)| scale == Scale::Log && (least..=most).contains(rate));
        let rates: Vec<(Measure, String)> = rates.cloned().collect();
        let ticks = if rates.len() > 1 { rates } else { numbers };
        Self { scale, low: low - pad, high: high + pad, ticks }
    }
}

/// Where a value lies along a scale.
fn along(scale: Scale, measure: Measure) -> f64 {
    match scale {
        Scale::Log => real(measure).max(1.0).ln(),
        Scale::Linear => real(measure),
    }
}

/// Round values above nothing that are about equal factors apart, with at most `steps` between them: 1, 2 and 5 times
/// powers of ten, or as few of these as there is room for; where there is none of them, equal amounts apart.
fn factors_between(least: i64, most: i64, steps: i64) -> Vec<Measure> {
    let powers = || std::iter::successors(Some(1_i64), |power| power.checked_mul(10));
    let within = |digits: &[i64]| -> Vec<Measure> {
        let all = powers().flat_map(|power| digits.iter().filter_map(move |digit| power.checked_mul(*digit)));
        all.filter(|value| (least..=most).contains(value)).map(Measure).collect()
    };
    let most_ticks = usize::try_from(steps + 1).unwrap_or(1);
    let tried = [&[1, 2, 5][..], &[1, 3], &[1]].map(within);
    match tried.iter().find(|ticks| (2..=most_ticks).contains(&ticks.len())) {
        Some(ticks) => ticks.clone(),
        None => {
            let last = tried.into_iter().next_back().unwrap_or_default();
            match last.len() {
                0 | 1 => round_between(least, most, steps),
                count => last.into_iter().step_by(count.div_ceil(most_ticks)).collect(),
            }
        }
    }
}

/// Round values from the least to the most, with at most `steps` between them.
fn round_between(least: i64, most: i64, steps: i64) -> Vec<Measure> {
    let range = i128::from(most) - i128::from(least);
    let mut power: i128 = 1;
    while power * 10 <= range / i128::from(steps) {
        power *= 10;
    }
    let step = [1, 2, 5, 10]
        .map(|digit| digit * power)
        .into_iter()
        .find(|step| range / step <= i128::from(steps))
        .unwrap_or(range);
    let first = i128::from(least).div_euclid(step) * step;
    let ticks = (0..7).map(|number| first + number * step);
    ticks
        .filter(|tick| (i128::from(least)..=i128::from(most)).contains(tick))
        .filter_map(|tick| i64::try_from(tick).ok().map(Measure))
        .collect()
}

/// The picture of a panel.
struct Drawing<'a> {
    panel: &'a Panel<'a>,
    plot: Area,
    across: &'a Across,
}

impl Drawing<'_> {
    fn palette(&self) -> &Palette {
        self.panel.palette
    }

    fn y(&self, measure: Measure) -> f64 {
        let at = along(self.across.scale, measure);
        let part = (at - self.across.low) / (self.across.high - self.across.low);
        self.plot.bottom() - self.plot.height * part
    }

    /// The right end of a period, where its value is known; the left edge of all is the beginning.
    #[expect(clippy::cast_precision_loss, reason = "at most 120 periods")]
    fn x(&self, ends: usize) -> f64 {
        let count = usize::from(self.panel.subject.roadmap.settings.periods).max(1);
        self.plot.x + self.plot.width * ends as f64 / count as f64
    }

    /// The axis with periods and the ends of steps, and the baseline.
    fn ground(&self, canvas: &mut Canvas) {
        let (plot, palette) = (self.plot, self.palette());
        let baseline = self.y(self.panel.track.outcome.baseline);
        canvas.decoration(|canvas| {
            canvas.line((plot.x, baseline), (plot.right(), baseline), Stroke::solid(palette.line, 1.0));
            let strong = Stroke::solid(palette.line_strong, 1.0);
            canvas.line((plot.x, plot.bottom()), (plot.right(), plot.bottom()), strong);
        });
        let below = Area { x: self.panel.area.x, y: plot.bottom(), width: self.panel.area.width, height: FOOT };
        let mut labels = Labels::within(below);
        self.steps(canvas, &mut labels);
        self.periods(canvas, &mut labels);
    }

    /// The ends of steps, numbered; the first says what the numbers are, if there is room for a word.
    fn steps(&self, canvas: &mut Canvas, labels: &mut Labels) {
        let (plot, palette) = (self.plot, self.palette());
        let roadmap = self.panel.subject.roadmap;
        let style = Style::new(11.0, Weight::SemiBold, palette.ink2);
        let inside = (1_usize..).zip(&roadmap.steps).filter(|(_, step)| step.last_period.0 < roadmap.settings.periods);
        let ends: Vec<(usize, f64)> =
            inside.map(|(number, step)| (number, self.x(step.last_period.index() + 1))).collect();
        for (at, (number, x)) in ends.iter().enumerate() {
            canvas.line((*x, plot.bottom() - 5.0), (*x, plot.bottom() + 3.0), Stroke::solid(palette.ink2, 1.5));
            let place = [(*x, plot.bottom() + 14.0, Anchor::Middle)];
            let said = say!("trajectories-step", number = *number);
            // a word never takes the room of the next number, or that of the words of baseline and target
            let next = ends.get(at + 1).map_or(plot.right() + APART + 6.0, |(_, next)| *next);
            let has_room = at == 0 && x + style.width(&said) / 2.0 + APART <= next;
            if !(has_room && labels.put(canvas, &place, &said, style)) {
                labels.put(canvas, &place, &number.to_string(), style);
            }
        }
    }

    /// The first and the last period at the ends of the axis, always; others between them as far as there is room.
    fn periods(&self, canvas: &mut Canvas, labels: &mut Labels) {
        let plot = self.plot;
        let micro = Style::new(11.0, Weight::Regular, self.palette().ink2);
        let settings = &self.panel.subject.roadmap.settings;
        let calendar = settings.calendar();
        let names: Vec<String> = settings.all_periods().map(|period| calendar.name(period)).collect();
        let (Some(first), Some(last)) = (names.first(), names.last()) else { return };
        let y = plot.bottom() + PERIODS;
        let mut end = |x: f64, anchor: Anchor, text: &str, left: f64| {
            if labels.put(canvas, &[(x, y, anchor)], text, micro) {
                let area = Area { x: left - APART, y: y - 11.0, width: micro.width(text) + 2.0 * APART, height: 14.0 };
                labels.take(area);
            }
        };
        // where the axis is too short for both they reach beyond it
        let both = micro.width(first) + APART + 6.0 + micro.width(last);
        let beyond = (both - plot.width).max(0.0);
        let left = (plot.x - beyond).max(self.panel.area.x + 2.0);
        end(left, Anchor::Start, first, left);
        if names.len() > 1 {
            let right = (left + both).max(plot.right());
            end(right, Anchor::End, last, right - micro.width(last));
        }
        let widest = names.iter().map(|name| micro.width(name)).fold(0.0, f64::max);
        let each = self.x(1) - self.x(0);
        let every = (1..=names.len())
            .find(|every| f64::from(u16::try_from(*every).unwrap_or(u16::MAX)) * each >= widest + APART)
            .unwrap_or(names.len());
        for at in (0..names.len()).step_by(every).skip(1).filter(|at| at + 1 < names.len()) {
            let middle = f64::midpoint(self.x(at), self.x(at + 1));
            labels.put(canvas, &[(middle, y, Anchor::Middle)], &names[at], micro);
        }
    }

    /// Values of all periods as a line that begins at the baseline.
    fn along(&self, values: impl Iterator<Item = Measure>) -> Vec<(f64, f64)> {
        let start = (self.x(0), self.y(self.panel.track.outcome.baseline));
        let rest = values.enumerate().map(|(at, value)| (self.x(at + 1), self.y(value)));
        std::iter::once(start).chain(rest).collect()
    }

    /// The edges of the band, low and high, if there is one.
    fn edges(&self) -> Option<[Vec<(f64, f64)>; 2]> {
        let track = self.panel.track;
        let band = track.band?;
        Some([&band.low, &band.high].map(|edge| self.along(edge.iter().map(|share| track.outcome.measure_at(*share)))))
    }

    fn lines(&self, canvas: &mut Canvas) {
        let (track, palette) = (self.panel.track, self.palette());
        canvas.decoration(|canvas| {
            if let Some([low, high]) = self.edges() {
                let mut pieces = shapes::open_line(&high);
                pieces.extend(low.iter().rev().map(|(x, y)| Piece::Line(*x, *y)));
                pieces.push(Piece::Close);
                canvas.fill(pieces, palette.ink3, 0.18);
                for edge in [&low, &high] {
                    canvas.stroke(shapes::open_line(edge), Stroke::solid(palette.ink3, 0.75));
                }
            }
            canvas.stroke(shapes::open_line(&self.along(track.expected.iter().copied())), dashed(palette));
            let measured: Vec<(f64, f64)> = track.points.iter().map(|point| self.at(*point)).collect();
            canvas.stroke(shapes::open_line(&self.goes_on()), dotted(palette));
            if measured.len() > 1 {
                canvas.stroke(shapes::open_line(&measured), Stroke::solid(palette.ink, 2.0));
            }
        });
    }

    /// How it goes on from the last measured value.
    fn goes_on(&self) -> Vec<(f64, f64)> {
        let track = self.panel.track;
        let Some(last) = track.points.last().filter(|_| !track.goes_on.is_empty()) else { return vec![] };
        let first = last.period.index() + 2;
        let rest = track.goes_on.iter().enumerate().map(|(at, value)| (self.x(first + at), self.y(*value)));
        std::iter::once(self.at(*last)).chain(rest).collect()
    }

    /// Marked periods, behind everything.
    fn marked(&self, canvas: &mut Canvas) {
        let (plot, palette) = (self.plot, self.palette());
        for period in &self.panel.track.marked {
            let (left, right) = (self.x(period.index()), self.x(period.index() + 1));
            let corners = [(left, plot.y), (right, plot.y), (right, plot.bottom()), (left, plot.bottom())];
            let mut pieces = shapes::open_line(&corners);
            pieces.push(Piece::Close);
            canvas.decoration(|canvas| {
                canvas.fill(pieces, palette.critical, 0.12);
                canvas.line((left, plot.y), (right, plot.y), Stroke::solid(palette.critical, 2.0));
            });
        }
    }

    fn at(&self, point: Point) -> (f64, f64) {
        (self.x(point.period.index() + 1), self.y(point.value))
    }

    /// The words of target and baseline with their heights and styles; moved apart where they would touch.
    fn end_words(&self) -> [(f64, String, Style); 2] {
        let (palette, outcome) = (self.palette(), self.panel.track.outcome);
        let (target, baseline) = (self.y(outcome.target), self.y(outcome.baseline));
        let is_below = baseline >= target;
        let apart = (baseline - target).abs();
        let shifted = if apart >= 15.0 {
            baseline
        } else if is_below {
            target + 15.0
        } else {
            target - 15.0
        };
        let number = |measure: Measure| words::measure(measure, "");
        let strong = Style::new(11.0, Weight::SemiBold, palette.ink);
        let quiet = Style::new(11.0, Weight::Regular, palette.ink2);
        [
            (target, say!("trajectories-target", value = number(outcome.target)), strong),
            (shifted, say!("trajectories-baseline", value = number(outcome.baseline)), quiet),
        ]
    }

    /// Target and baseline, named at the right.
    fn ends(&self, canvas: &mut Canvas) {
        let (plot, palette) = (self.plot, self.palette());
        let target = self.y(self.panel.track.outcome.target);
        canvas.line((plot.right() - 8.0, target), (plot.right() + 4.0, target), Stroke::solid(palette.ink, 2.0));
        for (y, text, style) in self.end_words() {
            if let Some(text) = style.fit(&text, RIGHT - 10.0) {
                canvas.text(plot.right() + 8.0, y + 4.0, Anchor::Start, &text, style);
            }
        }
    }

    /// Names what has no name yet, where there is room.
    fn names(&self, canvas: &mut Canvas, unnamed: &mut BTreeSet<Sign>) {
        let (plot, area) = (self.plot, self.panel.area);
        let within =
            Area { x: plot.x, y: area.y + HEAD - 12.0, width: area.right() - plot.x, height: plot.height + 10.0 };
        let mut naming = Naming { unnamed, labels: Labels::within(within), palette: self.palette() };
        for (y, text, style) in self.end_words() {
            let width = style.width(&text).min(RIGHT - 10.0);
            naming.labels.take(Area { x: plot.right() + 8.0, y: y - 7.0, width, height: 14.0 });
        }
        if let Some((unit, baseline)) = self.panel.unit_at_scale() {
            let width = font::width(&unit, 11.0, Weight::Regular) + 6.0;
            naming.labels.take(Area { x: area.x, y: baseline - 11.0, width, height: 15.0 });
        }
        let expected = self.along(self.panel.track.expected.iter().copied());
        let points: Vec<(f64, f64)> = self.panel.track.points.iter().map(|point| self.at(*point)).collect();
        let edges = self.edges();
        let goes_on = self.goes_on();
        for line in [&expected, &points, &goes_on].into_iter().chain(edges.iter().flatten()) {
            naming.avoid(line);
        }
        for (x, y) in &points {
            naming.labels.take(Area { x: x - 8.0, y: y - 8.0, width: 16.0, height: 16.0 });
        }
        for point in self.panel.track.points.iter().filter(|point| point.is_off) {
            let sign = if point.standing == Standing::Worse { Sign::Worse } else { Sign::Better };
            naming.around(canvas, sign, self.at(*point));
        }
        if let Some(last) = points.last() {
            naming.around(canvas, Sign::Measured, *last);
        }
        if let Some(end) = expected.last() {
            naming.beside(canvas, Sign::Expected, *end);
        }
        if let Some([Some(low), Some(high)]) = edges.as_ref().map(|edges| [edges[0].last(), edges[1].last()]) {
            // a band without a width at its end is not named there
            if (low.1 - high.1).abs() >= 6.0 {
                naming.beside(canvas, Sign::Band, (low.0, f64::midpoint(low.1, high.1)));
            }
        }
    }

    /// Dots of what was measured; those that are not as expected are ringed.
    fn points(&self, canvas: &mut Canvas) {
        let palette = self.palette();
        for (number, point) in (1u32..).zip(&self.panel.track.points) {
            let (x, y) = self.at(*point);
            let hint = self.panel.track.point_hint(self.panel.subject, *point);
            let mark = Mark {
                id: format!("measured:{}:{}", self.panel.track.outcome.id, point.period.0),
                kind: MarkKind::Measured,
                name: hint.join(", "),
                hint,
                area: Area { x: x - 8.0, y: y - 8.0, width: 16.0, height: 16.0 },
                tab_order: self.panel.order().saturating_add(number),
                lane: u32::try_from(self.panel.place).unwrap_or(u32::MAX),
                links: vec![format!("outcome:{}", self.panel.track.outcome.id)],
            };
            canvas.mark(mark, |canvas| {
                dot(canvas, (x, y), palette.ink);
                if point.is_off {
                    let colour = if point.standing == Standing::Worse { palette.critical } else { palette.ink };
                    ring(canvas, (x, y), colour);
                    // what is better needs nobody: the sign is there without colour, too
                    if point.standing == Standing::Worse {
                        let above = if y - 22.0 > self.plot.y { y - 14.0 } else { y + 14.0 };
                        shapes::exclamation(canvas, (x, above), colour);
                    }
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_on_a_scale_are_round_few_and_within_its_range() {
        let of = |least, most| round_between(least, most, 4).into_iter().map(|tick| tick.0).collect::<Vec<_>>();
        assert_eq!(of(6_000, 24_000), [10_000, 15_000, 20_000]);
        assert_eq!(of(-1_500, 700), [-1_500, -1_000, -500, 0, 500]);
        assert_eq!(of(5, 5), [5]);
        assert!(of(-1_000_000_000_000, 1_000_000_000_000).len() <= 5);
        assert!(of(i64::MIN, i64::MAX).len() <= 5);
        assert_eq!(round_between(0, 10_000, 1), [Measure(0), Measure(10_000)]);
    }

    #[test]
    fn values_on_a_scale_of_factors_are_round_and_as_many_as_have_room() {
        let of =
            |least, most, steps| factors_between(least, most, steps).into_iter().map(|tick| tick.0).collect::<Vec<_>>();
        assert_eq!(of(3_000, 24_000, 4), [5_000, 10_000, 20_000]);
        assert_eq!(of(10, 1_000, 4), [10, 30, 100, 300, 1_000]);
        assert_eq!(of(1, 1_000_000, 2), [1, 1_000, 1_000_000]);
        assert_eq!(of(6_000, 9_000, 4), [6_000, 7_000, 8_000, 9_000], "no power of ten lies between");
        assert!(of(1, i64::MAX, 4).len() <= 5);
    }
}
