//! Who stays, moves, enters or drops, and a free row for each with its label and the outline of its old place.

use model::{Axis, Fte, Investment, Money, Period, Shift, evaluation, say, words};

use super::Versus;
use super::loads::signed;
use crate::isolate::isolated;
use crate::mark::Area;
use crate::roadmap::layout::{Columns, Density};
use crate::sentence::range_said;
use crate::{Subject, font};

/// Gap between a bar and the column it begins or ends with.
const INSET: f64 = 2.0;
/// Room between a label and the end of its bar, and between things in a row.
const GAP: f64 = 8.0;
/// Room for a sign before a label.
const SIGN: f64 = 14.0;
/// Narrower bars carry their label beside them.
const LEAST_LABELLED: f64 = 64.0;

/// What becomes of an investment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Stays,
    Moves,
    Enters,
    Drops,
}

impl Fate {
    pub(super) fn word(self) -> String {
        match self {
            Self::Stays => say!("fate-stays"),
            Self::Moves => say!("fate-moves"),
            Self::Enters => say!("fate-enters"),
            Self::Drops => say!("fate-drops"),
        }
    }
}

/// An investment that is in either plan.
pub(super) struct Fated<'a> {
    pub(super) investment: &'a Investment,
    pub(super) fate: Fate,
    /// First and last period before, and now.
    before: Option<(Period, Period)>,
    now: Option<(Period, Period)>,
    /// "+€20 k, −0.5 FTE", where it costs or takes another amount.
    sized: Option<String>,
    /// "Q3 2027 → Q1 2028, 2 quarters later", with what it costs or takes otherwise; nothing where it stays as it is.
    pub(super) change: String,
}

/// A bar with its place in the lane.
pub(super) struct Placed<'a> {
    pub(super) investment: &'a Investment,
    pub(super) fate: Fate,
    change: String,
    pub(super) row: usize,
    ends: (f64, f64),
    /// Left and right end of its old place.
    pub(super) ghost: Option<(f64, f64)>,
    /// Middle of the sign.
    pub(super) sign_x: Option<f64>,
    /// Where the label begins, and the label as far as there is room.
    pub(super) label: Option<(f64, String)>,
    pub(super) is_inside: bool,
}

fn periods(subject: &Subject, investment: &Investment) -> Option<(Period, Period)> {
    let start = *subject.plan.starts.get(&investment.id)?;
    let end = evaluation::last_period(subject.roadmap, &investment.id, start);
    Some((start, end.unwrap_or(start)))
}

/// "Q3–Q4 2027", if it is in the plan.
pub(super) fn when(subject: &Subject, investment: &Investment) -> Option<String> {
    let (first, last) = periods(subject, investment)?;
    Some(subject.roadmap.settings.calendar().range(first, last))
}

/// By how much an investment costs and takes more or less now; nothing where it does not, or was not known before.
fn sized(versus: &Versus, now: &Investment) -> Option<String> {
    let before = versus.before.roadmap.investment(&now.id)?;
    let more = Money(now.total_cost().0.saturating_sub(before.total_cost().0));
    let people = Fte(now.peak_effort().0.saturating_sub(before.peak_effort().0));
    let currency = &versus.now.roadmap.settings.currency;
    let cost = (more != Money::ZERO).then(|| signed(words::money(more, currency)));
    let people = (people.0 != 0).then(|| signed(words::fte(people)));
    let said: Vec<String> = cost.into_iter().chain(people).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// What becomes of the investments of an axis that are in either plan, by their earlier start, then name.
pub(super) fn fates<'a>(versus: &Versus<'a>, axis: Axis) -> Vec<Fated<'a>> {
    let mut found: Vec<Fated> = versus
        .now
        .roadmap
        .on_axis(axis)
        .filter_map(|investment| {
            let (before, now) = (periods(&versus.before, investment), periods(&versus.now, investment));
            let fate = match (before, now) {
                (None, None) => return None,
                (None, Some(_)) => Fate::Enters,
                (Some(_), None) => Fate::Drops,
                (Some(before), Some(now)) if before == now => Fate::Stays,
                (Some(_), Some(_)) => Fate::Moves,
            };
            let shift = Shift {
                investment: investment.id.clone(),
                name: investment.name.clone(),
                before: before.map(|(first, _)| first),
                now: now.map(|(first, _)| first),
            };
            let moved = (fate != Fate::Stays).then(|| shift.words(versus.now.roadmap));
            let sized = sized(versus, investment);
            let change = moved.into_iter().chain(sized.clone()).collect::<Vec<_>>().join(", ");
            Some(Fated { investment, fate, before, now, sized, change })
        })
        .collect();
    let first = |item: &Fated| [item.before, item.now].into_iter().flatten().map(|(first, _)| first).min();
    found.sort_by(|a, b| {
        (first(a), &a.investment.name, &a.investment.id).cmp(&(first(b), &b.investment.name, &b.investment.id))
    });
    found
}

/// Puts every bar of an axis into the first row in which it, its old place and its label are free.
pub(super) fn lane<'a>(versus: &Versus<'a>, axis: Axis, columns: &Columns, density: &Density) -> Vec<Placed<'a>> {
    let mut rows: Vec<Vec<(f64, f64)>> = vec![];
    let mut placed = vec![];
    for item in fates(versus, axis) {
        let mut bar = bar(versus, item, columns, density);
        let (from, to) = bar.extent(density);
        let is_free = |row: &Vec<(f64, f64)>| row.iter().all(|(start, end)| end + GAP <= from || to + GAP <= *start);
        bar.row = rows.iter().position(is_free).unwrap_or(rows.len());
        match rows.get_mut(bar.row) {
            Some(row) => row.push((from, to)),
            None => rows.push(vec![(from, to)]),
        }
        placed.push(bar);
    }
    placed
}

fn bar<'a>(versus: &Versus<'a>, item: Fated<'a>, columns: &Columns, density: &Density) -> Placed<'a> {
    let last = columns.count.saturating_sub(1);
    let ends_of = |(first, end): (Period, Period)| {
        (columns.x(first.index().min(last)) + INSET, columns.x(end.index().min(last) + 1) - INSET)
    };
    let ends = item.now.or(item.before).map_or((columns.left, columns.left), ends_of);
    let ghost = item.before.filter(|_| item.fate == Fate::Moves).map(ends_of);
    let level = versus.now.roadmap.raises(item.investment).map(|(_, level)| words::level_change(level) + " ");
    let name = format!("{}{}", level.unwrap_or_default(), isolated(&item.investment.name));
    let name = match (item.before, item.now) {
        (Some((before, _)), Some((now, _))) if before != now => {
            let sign = if now > before { "+" } else { "−" };
            let length = versus.now.roadmap.settings.period_length.code();
            let by = say!("difference-by", count = before.0.abs_diff(now.0), length = length);
            format!("{name} {sign}{by}")
        }
        _ => name,
    };
    let name = item.sized.as_ref().map_or_else(|| name.clone(), |sized| format!("{name} {sized}"));
    let text = font::clean(&name);
    let sign = if matches!(item.fate, Fate::Enters | Fate::Drops) { SIGN } else { 0.0 };
    let mut placed = Placed {
        investment: item.investment,
        fate: item.fate,
        change: item.change,
        row: 0,
        ends,
        ghost,
        sign_x: None,
        label: None,
        is_inside: false,
    };
    let needed = density.label_width(&text) + sign;
    let inside = ends.1 - ends.0 - 2.0 * GAP;
    // the outline of the old place may reach into the bar, and is no background for a text
    let is_clear = ghost.is_none_or(|(from, to)| to <= ends.0 || from >= ends.1);
    if is_clear && ends.1 - ends.0 >= LEAST_LABELLED && needed <= inside {
        placed.put(ends.0 + GAP, sign, text, true);
        return placed;
    }
    let (from, to) = ghost.map_or(ends, |(from, to)| (from.min(ends.0), to.max(ends.1)));
    let (right, left) = (columns.right() - to - 6.0, from - 6.0 - columns.left);
    let room = right.max(left);
    if needed <= room || room >= inside || !is_clear {
        if let Some(text) = density.fit_label(&text, room - sign) {
            let width = density.label_width(&text) + sign;
            let x = if width <= right || right >= left { to + 6.0 } else { from - 6.0 - width };
            placed.put(x, sign, text, false);
        }
    } else if let Some(text) = density.fit_label(&text, inside - sign) {
        placed.put(ends.0 + GAP, sign, text, true);
    }
    placed
}

impl Placed<'_> {
    fn put(&mut self, x: f64, sign: f64, text: String, is_inside: bool) {
        self.sign_x = (sign > 0.0).then_some(x + 4.0);
        self.label = Some((x + sign, text));
        self.is_inside = is_inside;
    }

    /// From the leftmost to the rightmost pixel.
    fn extent(&self, density: &Density) -> (f64, f64) {
        let (mut from, mut to) = self.ends;
        if let Some((start, end)) = self.ghost {
            (from, to) = (from.min(start), to.max(end));
        }
        if let Some((x, text)) = &self.label {
            from = from.min(self.sign_x.map_or(*x, |sign| sign - 4.0));
            to = to.max(x + density.label_width(text));
        }
        (from, to)
    }

    /// Where the bar is drawn in a lane whose first row begins at `top`.
    pub(super) fn area(&self, top: f64, density: &Density) -> Area {
        #[expect(clippy::cast_precision_loss, reason = "rows are few")]
        let y = top + self.row as f64 * density.row + (density.row - density.bar) / 2.0;
        Area { x: self.ends.0, y, width: (self.ends.1 - self.ends.0).max(1.0), height: density.bar }
    }

    /// The bar with its old place.
    pub(super) fn whole(&self, area: Area) -> Area {
        let Some((from, to)) = self.ghost else { return area };
        let (x, right) = (from.min(area.x), to.max(area.right()));
        Area { x, width: right - x, ..area }
    }

    /// What becomes of it: name first; for a screen reader with its axis.
    pub(super) fn said(&self, versus: &Versus, with_axis: bool) -> Vec<String> {
        let name = if with_axis { isolated(&self.investment.name) } else { self.investment.name.clone() };
        let mut said = vec![name];
        if with_axis {
            said.push(self.investment.axis.name().to_owned());
        }
        said.push(self.fate.word());
        match self.fate {
            Fate::Stays => {
                said.extend(when(&versus.now, self.investment).map(|when| range_said(&when)));
                said.extend(Some(self.change.clone()).filter(|change| !change.is_empty()));
            }
            _ => said.push(self.change.clone()),
        }
        said
    }
}
