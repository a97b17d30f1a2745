//! Which bars lie in which lane, in which order, and where in the lane each finds a free row.
//!
//! A label that does not fit its bar stands beside it, and takes part in the search for a free row, so
//! that nothing ever lies on a label. How bars look is said in `lanes`, how large they are in `layout`.

use std::rc::Rc;

use model::{Axis, Decision, Investment, Period, words};

use super::layout::{Columns, Density, LABEL_WEIGHT};
use crate::describe::{self, InvestmentWords};
use crate::font;
use crate::isolate::isolated;
use crate::{Area, State, Subject};

/// Narrower bars carry their label beside them.
const LEAST_LABELLED_BAR: f64 = 64.0;
/// Room between a label and the end of its bar.
const LABEL_GAP: f64 = 8.0;
/// Room between what lies side by side in one row.
const ROW_GAP: f64 = 8.0;
/// The widest label beside a bar, however much room there is.
const WIDEST_LABEL: f64 = 420.0;
/// Width of the coloured left edge of a bar.
pub(super) const EDGE: f64 = 4.0;
/// Gap between a bar and the column it begins or ends with.
const INSET: f64 = 2.0;

/// The sign before a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// It was decided that it starts where it stands.
    Pin,
    /// The same, and nothing about it changes.
    Lock,
    /// It is done; a pin goes before, since the fill says the same.
    Check,
}

/// One investment of the plan.
#[derive(Debug, Clone)]
pub(super) struct Bar<'a> {
    pub(super) investment: &'a Investment,
    pub(super) words: InvestmentWords,
    pub(super) first: Period,
    pub(super) last: Period,
    pub(super) sign: Option<Sign>,
    /// "2→3 Trunk-based delivery".
    pub(super) label: String,
    /// The same without the levels, for bars too short for both.
    pub(super) name: String,
    /// How wide label and name are, in em: they are tried in many arrangements.
    wide: (f64, f64),
}

/// A bar with its place in the lane.
#[derive(Debug, Clone)]
pub(super) struct PlacedBar<'a> {
    pub(super) bar: Rc<Bar<'a>>,
    pub(super) row: usize,
    /// Left and right end.
    pub(super) ends: (f64, f64),
    pub(super) label: Option<Label>,
    pub(super) sign_x: Option<f64>,
}

/// The label of a bar: its text, shortened if need be, and where it begins.
#[derive(Debug, Clone)]
pub(super) struct Label {
    pub(super) text: String,
    pub(super) width: f64,
    pub(super) x: f64,
    pub(super) is_inside: bool,
}

/// The bars of every lane, by start, then step, then name.
pub(super) fn lanes<'a>(subject: &Subject<'a>) -> Vec<(Axis, Vec<Rc<Bar<'a>>>)> {
    Axis::ALL
        .into_iter()
        .map(|axis| {
            let mut bars: Vec<Bar> = subject.roadmap.on_axis(axis).filter_map(|item| bar(subject, item)).collect();
            bars.sort_by(|a, b| {
                let order = |bar: &Bar| (bar.first, subject.roadmap.step_of(bar.last).unwrap_or(usize::MAX));
                (order(a), &a.words.name, &a.investment.id).cmp(&(order(b), &b.words.name, &b.investment.id))
            });
            (axis, bars.into_iter().map(Rc::new).collect())
        })
        .collect()
}

fn bar<'a>(subject: &Subject<'a>, investment: &'a Investment) -> Option<Bar<'a>> {
    let words = describe::investment(subject, investment);
    let (first, last) = words.periods?;
    let change = subject.roadmap.raises(investment).map(|(_, level)| words::level_change(level) + " ");
    let name = font::clean(&isolated(&investment.name));
    let label = format!("{}{name}", change.unwrap_or_default());
    let decision = subject.roadmap.decision(&investment.id);
    // a plan need not hold what was decided after it; then a pin where it does not stand would be false
    let held = decision.filter(|decision| decision.start() == Some(first));
    let sign = match held {
        Some(Decision::Lock { .. }) => Some(Sign::Lock),
        Some(_) => Some(Sign::Pin),
        None => (words.state == Some(State::Done)).then_some(Sign::Check),
    };
    let wide = (font::em(&label, LABEL_WEIGHT), font::em(&name, LABEL_WEIGHT));
    Some(Bar { investment, words, first, last, sign, label, name, wide })
}

/// From the leftmost to the rightmost pixel of a bar with its label and sign.
struct Extent {
    from: f64,
    to: f64,
    /// Whether it begins, and ends, with the bar itself: bars may follow each other without a gap.
    is_bar: (bool, bool),
}

impl Extent {
    fn of(bar: &PlacedBar, density: &Density) -> Self {
        let (mut from, mut to) = bar.ends;
        if let Some(label) = &bar.label {
            from = from.min(label.x);
            to = to.max(label.x + label.width);
        }
        if let Some(x) = bar.sign_x {
            from = from.min(x);
            to = to.max(x + density.sign_width());
        }
        Self { from, to, is_bar: (from >= bar.ends.0, to <= bar.ends.1) }
    }

    fn is_before(&self, other: &Self) -> bool {
        let gap = if self.is_bar.1 && other.is_bar.0 { 0.0 } else { ROW_GAP };
        self.to + gap <= other.from
    }
}

/// Puts every bar into the first row in which it and its label are free.
pub(super) fn place<'a>(bars: &[Rc<Bar<'a>>], columns: &Columns, density: &Density) -> Vec<PlacedBar<'a>> {
    let mut rows: Vec<Vec<Extent>> = vec![];
    let mut placed = vec![];
    for bar in bars {
        let mut bar = place_label(Rc::clone(bar), columns, density);
        let extent = Extent::of(&bar, density);
        let is_free = |row: &Vec<Extent>| row.iter().all(|taken| taken.is_before(&extent) || extent.is_before(taken));
        bar.row = rows.iter().position(is_free).unwrap_or(rows.len());
        match rows.get_mut(bar.row) {
            Some(row) => row.push(extent),
            None => rows.push(vec![extent]),
        }
        placed.push(bar);
    }
    widen_labels(&mut placed, columns, density);
    placed
}

/// Gives labels that were shortened the room beside their bar that turned out to be free.
fn widen_labels(placed: &mut [PlacedBar], columns: &Columns, density: &Density) {
    for at in 0..placed.len() {
        let bar = &placed[at];
        let is_whole = |label: &Label| label.text == bar.bar.label || (label.is_inside && label.text == bar.bar.name);
        let Some(label) = bar.label.clone().filter(|label| !is_whole(label)) else { continue };
        let (x, is_sign_inside) =
            if label.is_inside { (bar.ends.1 + 6.0, bar.sign_x.is_some()) } else { (label.x, false) };
        if x < bar.ends.1 {
            continue;
        }
        let next = placed
            .iter()
            .enumerate()
            .filter(|(other, bar)| *other != at && bar.row == placed[at].row)
            .map(|(_, bar)| Extent::of(bar, density).from)
            .filter(|from| *from >= placed[at].ends.1)
            .fold(columns.right() + ROW_GAP, f64::min);
        let room = (next - ROW_GAP - x).min(WIDEST_LABEL);
        // out of the bar only as a whole: a label shortened beside its bar is no better than one inside
        let is_better = !label.is_inside || placed[at].bar.wide.0 * density.text <= room;
        if let Some((text, width)) = fit(&placed[at].bar, room, density).filter(|_| is_better) {
            placed[at].label = Some(Label { text, width, x, is_inside: false });
            if is_sign_inside {
                placed[at].sign_x = Some(placed[at].ends.0 + EDGE + 4.0);
            }
        }
    }
}

/// What fits of a label: all of it, the whole name without the levels, or the beginning of the name.
fn fit(bar: &Bar, room: f64, density: &Density) -> Option<(String, f64)> {
    let whole = [(&bar.label, bar.wide.0), (&bar.name, bar.wide.1)];
    let whole = whole.into_iter().map(|(text, wide)| (text, wide * density.text)).find(|(_, width)| *width <= room);
    match whole {
        Some((text, width)) => Some((text.clone(), width)),
        None => {
            let text = density.fit_label(&bar.name, room)?;
            let width = density.label_width(&text);
            Some((text, width))
        }
    }
}

fn place_label<'a>(bar: Rc<Bar<'a>>, columns: &Columns, density: &Density) -> PlacedBar<'a> {
    let last_column = columns.count.saturating_sub(1);
    let left = columns.x(bar.first.index().min(last_column)) + INSET;
    let right = columns.x(bar.last.index().min(last_column) + 1) - INSET;
    let sign = if bar.sign.is_some() { density.sign_width() + 4.0 } else { 0.0 };
    let full = bar.wide.0 * density.text;
    let start = left + EDGE + 6.0;
    let inside = right - LABEL_GAP - start - sign;
    let mut placed = PlacedBar { row: 0, ends: (left, right), label: None, sign_x: None, bar };
    let label = |(text, width): (String, f64), x: f64, is_inside| Some(Label { text, width, x, is_inside });
    let is_wide = right - left >= LEAST_LABELLED_BAR;
    if is_wide && full <= inside {
        placed.sign_x = placed.bar.sign.is_some().then_some(start);
        placed.label = label((placed.bar.label.clone(), full), start + sign, true);
        return placed;
    }
    let room_right = columns.right() - right - 6.0;
    let room_left = left - 6.0 - columns.left;
    let sign_fits = right - left >= EDGE + 4.0 + density.sign_width() + 4.0;
    let sign_beside = if sign_fits { 0.0 } else { sign };
    let beside = full.min(density.beside) + sign_beside;
    let is_squeezed = density.shortens && inside >= density.least_inside && beside > inside;
    if is_wide && (is_squeezed || (beside > room_right && beside > room_left && inside >= room_right.max(room_left))) {
        placed.sign_x = placed.bar.sign.is_some().then_some(start);
        placed.label = fit(&placed.bar, inside, density).and_then(|found| label(found, start + sign, true));
        return placed;
    }
    let goes_left = beside > room_right && room_left > room_right;
    let room = if goes_left { room_left } else { room_right }.min(density.beside + sign_beside) - sign_beside;
    if let Some((text, width)) = fit(&placed.bar, room, density) {
        let x = if goes_left { left - 6.0 - width } else { right + 6.0 + sign_beside };
        placed.label = label((text, width), x, false);
    }
    let sign_x = match &placed.label {
        _ if sign_fits => left + EDGE + 4.0,
        Some(found) if goes_left => found.x - sign,
        None if goes_left => left - 6.0 - sign,
        _ => right + 6.0,
    };
    placed.sign_x = placed.bar.sign.is_some().then_some(sign_x);
    placed
}

impl PlacedBar<'_> {
    /// Where the bar is drawn in a lane whose first row begins at `top`.
    pub(super) fn area(&self, top: f64, density: &Density) -> Area {
        #[expect(clippy::cast_precision_loss, reason = "rows are few")]
        let row_top = top + self.row as f64 * density.row;
        Area {
            x: self.ends.0,
            y: row_top + (density.row - density.bar) / 2.0,
            width: self.ends.1 - self.ends.0,
            height: density.bar,
        }
    }
}
