//! Value as it comes in: the plan as a staircase, another plan beside it, and the bound that none exceeds.
//!
//! The other plan is that of a scenario or the one in the listed order: each investment in its turn, as early as the
//! limits allow. It is a ranking curve, and never called a frontier (Merkhofer, "Choosing the wrong portfolio of
//! projects", part 6). Deliberately not here: what other budgets would bring (see `frontier`).

use model::{Money, Period, Value, say, words};

use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Node, Piece, Stroke, Style};
use crate::sheet::{self, Labels, Page, Scale};
use crate::theme::Palette;
use crate::{Chart, Options, Subject, Table, shapes};

/// What value is drawn over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Periods, one after the other.
    Time,
    /// Money that has been spent until then.
    Money,
}

/// A plan to compare with.
#[derive(Debug, Clone, Copy)]
pub struct Other<'a> {
    /// What it is called in a sentence: "scenario “Less”", "the listed order".
    pub name: &'a str,
    /// The plan with its roadmap.
    pub subject: Subject<'a>,
}

/// Value and spend at the end of each period.
struct Curve {
    value: Vec<Value>,
    spend: Vec<Money>,
}

impl Curve {
    fn of(subject: &Subject) -> Self {
        let periods = usize::from(subject.roadmap.settings.periods);
        let mut spend = vec![Money::ZERO; periods];
        let mut so_far = Money::ZERO;
        for (at, cell) in spend.iter_mut().enumerate() {
            so_far += subject.evaluation.fund_use.values().filter_map(|row| row.get(at)).copied().sum();
            *cell = so_far;
        }
        Self { value: subject.evaluation.value_so_far(subject.roadmap), spend }
    }
}

/// Draws the value of a plan over time or money, beside another if there is one.
#[must_use]
pub fn draw(subject: &Subject, other: Option<Other>, over: Over, options: &Options) -> Chart {
    let plan = Curve::of(subject);
    let beside = other.map(|other| (other, Curve::of(&other.subject)));
    let title = match over {
        Over::Time => title(subject, &plan, beside.as_ref()),
        Over::Money => title_over_money(subject, &plan, beside.as_ref()),
    };
    let palette = Palette::of(options.theme);
    let texts = texts(subject, &title, beside.as_ref());
    let Page { fit, mut canvas, area } = sheet::page(subject, options, &texts, (64.0, 22.0, 24.0, 54.0));
    Drawing::new(subject, &plan, beside.as_ref(), over, area, palette).draw(&mut canvas);
    let table = table(subject, &plan, beside.as_ref());
    let description = say!("value-description", title = &title, count = plan.value.len());
    sheet::chart(canvas, fit, options, palette, (title, description), table)
}

fn period(at: usize) -> Period {
    Period(u16::try_from(at).unwrap_or(u16::MAX))
}

fn name_of(subject: &Subject, at: usize) -> String {
    subject.roadmap.settings.calendar().name(period(at))
}

fn last(curve: &Curve) -> Value {
    curve.value.last().copied().unwrap_or_default()
}

/// Where the two plans are furthest apart, and what it comes to there and in the end.
fn title(subject: &Subject, plan: &Curve, beside: Option<&(Other, Curve)>) -> String {
    let whole = words::points(last(plan));
    let Some((other, curve)) = beside else {
        let half = plan.value.iter().position(|value| value.0 * 2 >= last(plan).0);
        return match half.filter(|_| last(plan).0 > 0) {
            Some(at) => say!("value-half", whole = whole, when = name_of(subject, at)),
            None => say!("value-alone", whole = whole),
        };
    };
    let apart = |at: usize| plan.value[at].0 - curve.value.get(at).map_or(0, |value| value.0);
    let most = (0..plan.value.len()).rev().max_by_key(|at| apart(*at).abs()).filter(|at| apart(*at) != 0);
    let name = other.name;
    let Some(at) = most else {
        return say!("value-same", name = name, whole = whole);
    };
    let (when, value, other) = (name_of(subject, at), words::points(plan.value[at]), words::points(last(curve)));
    let sign = if apart(at) > 0 { "more" } else { "less" };
    let apart = words::points(Value(apart(at).abs()));
    if at + 1 == plan.value.len() {
        // of the end itself it is said once
        return say!(
            "value-apart-last",
            when = when,
            value = value,
            apart = apart,
            sign = sign,
            name = name,
            other = other
        );
    }
    if last(plan) == last(curve) {
        return say!(
            "value-apart-same",
            when = when,
            value = value,
            apart = apart,
            sign = sign,
            name = name,
            whole = whole
        );
    }
    say!(
        "value-apart",
        when = when,
        value = value,
        apart = apart,
        sign = sign,
        name = name,
        whole = whole,
        other = other
    )
}

/// What the money that is spent brings.
fn title_over_money(subject: &Subject, plan: &Curve, beside: Option<&(Other, Curve)>) -> String {
    let spent = |curve: &Curve| {
        let spent = curve.spend.last().copied().unwrap_or_default();
        words::money(spent, &subject.roadmap.settings.currency)
    };
    let (value, money) = (words::points(last(plan)), spent(plan));
    match beside {
        None => say!("value-for-money", value = value, money = money),
        Some((other, curve)) => say!(
            "value-for-money-other",
            value = value,
            money = money,
            name = asked(other.name),
            other = words::points(last(curve)),
            spent = spent(curve)
        ),
    }
}

/// A name after "with": of a what-if, which is a question, only what stands in quotation marks.
fn asked(name: &str) -> &str {
    let open = words::quoted("").chars().next();
    match open.and_then(|open| name.find(open)) {
        Some(at) => &name[at..],
        None => name,
    }
}

fn texts(subject: &Subject, title: &str, beside: Option<&(Other, Curve)>) -> Texts {
    let (value, proof) = (words::points(subject.plan.value), words::proof(subject.plan));
    let subtitle = match beside {
        Some((other, curve)) => say!(
            "value-subtitle-other",
            value = value,
            proof = proof,
            name = words::capitalised(other.name),
            other = words::points(last(curve))
        ),
        None => say!("value-subtitle", value = value, proof = proof),
    };
    let units = say!("value-units", currency = &subject.roadmap.settings.currency);
    Texts { title: title.to_owned(), subtitle, list: None, units }
}

fn table(subject: &Subject, plan: &Curve, beside: Option<&(Other, Curve)>) -> Table {
    let currency = &subject.roadmap.settings.currency;
    let mut columns =
        vec![say!("column-period"), say!("column-plan-value"), say!("column-plan-spent", currency = currency)];
    if let Some((other, _)) = beside {
        let name = words::capitalised(other.name);
        columns.push(say!("column-other-value", name = &name));
        columns.push(say!("column-other-spent", name = &name, currency = currency));
    }
    let rows = (0..plan.value.len()).map(|at| {
        let mut row = vec![name_of(subject, at)];
        for curve in [Some(plan), beside.map(|(_, curve)| curve)].into_iter().flatten() {
            row.push(words::points_exact(curve.value.get(at).copied().unwrap_or_default()));
            row.push(words::money_exact(curve.spend.get(at).copied().unwrap_or_default(), currency));
        }
        row
    });
    Table::new(say!("value-table", name = &subject.roadmap.settings.name), columns, rows.collect())
}

struct Drawing<'a> {
    subject: &'a Subject<'a>,
    plan: &'a Curve,
    beside: Option<&'a (Other<'a>, Curve)>,
    over: Over,
    area: Area,
    palette: &'a Palette,
    across: Scale,
    up: Scale,
    /// No plan is worth more.
    bound: Option<Value>,
}

impl<'a> Drawing<'a> {
    fn new(
        subject: &'a Subject<'a>,
        plan: &'a Curve,
        beside: Option<&'a (Other<'a>, Curve)>,
        over: Over,
        area: Area,
        palette: &'a Palette,
    ) -> Self {
        let curves = || [Some(plan), beside.map(|(_, curve)| curve)].into_iter().flatten();
        let bound = subject.plan.bound.filter(|bound| *bound >= last(plan));
        let most = curves().map(|curve| last(curve).0).chain(bound.map(|bound| bound.0)).max().unwrap_or(0);
        let up = Scale::new(most, (area.bottom(), area.y), 6);
        let ends = (area.x, area.right());
        let across = match over {
            Over::Time => Scale::bare(i64::try_from(plan.value.len()).unwrap_or(i64::MAX), ends),
            Over::Money => {
                let spent = curves().filter_map(|curve| curve.spend.last()).map(|spend| spend.0).max();
                Scale::new(spent.unwrap_or(0), ends, 8)
            }
        };
        Self { subject, plan, beside, over, area, palette, across, up, bound }
    }

    fn x(&self, curve: &Curve, at: usize) -> f64 {
        match self.over {
            // what a period brings is there at its end
            Over::Time => self.across.at(i64::try_from(at).unwrap_or(i64::MAX).saturating_add(1)),
            Over::Money => self.across.at(curve.spend[at].0),
        }
    }

    /// The staircase: level until the next amount is there, then straight up.
    fn corners(&self, curve: &Curve) -> Vec<(f64, f64)> {
        let mut corners = vec![(self.area.x, self.area.bottom())];
        let mut level = self.area.bottom();
        for at in 0..curve.value.len() {
            let (x, y) = (self.x(curve, at), self.up.at(curve.value[at].0));
            corners.extend([(x, level), (x, y)]);
            level = y;
        }
        if self.over == Over::Money {
            corners.push((self.area.right(), level));
        }
        corners
    }

    fn draw(&self, canvas: &mut Canvas) {
        canvas.decoration(|canvas| self.draw_grid(canvas));
        let corners = self.corners(self.plan);
        if let Some((_, curve)) = self.beside {
            let others = self.corners(curve);
            canvas.decoration(|canvas| self.hatch_between(canvas, &corners, &others));
            let stroke = Stroke { colour: self.palette.ink2, width: 1.5, dash: Some((5.0, 3.0)) };
            canvas.stroke(shapes::open_line(&others), stroke);
        }
        canvas.stroke(shapes::open_line(&corners), Stroke::solid(self.palette.ink, 2.5));
        let mut labels = Labels::within(Area {
            x: self.area.x,
            y: self.area.y - 20.0,
            width: self.area.width + 22.0,
            height: self.area.height + 18.0,
        });
        self.keep_clear(&mut labels, &corners);
        if let Some((_, curve)) = self.beside {
            self.keep_clear(&mut labels, &self.corners(curve));
        }
        self.draw_bound(canvas);
        self.draw_steps(canvas, &mut labels);
        self.name_bound(canvas, &mut labels);
        self.name_curves(canvas, &mut labels, &corners);
        self.mark_periods(canvas);
    }

    /// No label runs through a staircase.
    fn keep_clear(&self, labels: &mut Labels, corners: &[(f64, f64)]) {
        for pair in corners.windows(2) {
            let (x, y) = (pair[0].0.min(pair[1].0) - 2.0, pair[0].1.min(pair[1].1) - 2.0);
            let (width, height) = ((pair[1].0 - pair[0].0).abs() + 4.0, (pair[1].1 - pair[0].1).abs() + 4.0);
            labels.take(Area { x, y, width, height });
        }
    }

    fn draw_grid(&self, canvas: &mut Canvas) {
        let (area, palette) = (&self.area, self.palette);
        let micro = Style::new(11.0, Weight::Regular, palette.ink2);
        let mut lines = vec![];
        for tick in &self.up.ticks {
            let y = self.up.at(*tick);
            lines.extend([Piece::Move(area.x, y), Piece::Line(area.right(), y)]);
            canvas.text(area.x - 8.0, y + 4.0, Anchor::End, &words::points_number(Value(*tick)), micro);
        }
        canvas.stroke(lines, Stroke::solid(palette.line, 1.0));
        canvas.text(area.x - 8.0, area.y - 10.0, Anchor::End, &say!("axis-points"), micro);
        let base = vec![Piece::Move(area.x, area.bottom()), Piece::Line(area.right(), area.bottom())];
        canvas.stroke(base, Stroke::solid(palette.line_strong, 1.0));
        let (names, title): (Vec<(f64, String)>, String) = match self.over {
            Over::Time => {
                let name = |at: usize| (self.x(self.plan, at), name_of(self.subject, at));
                ((0..self.plan.value.len()).map(name).collect(), say!("axis-value-reached"))
            }
            Over::Money => {
                let currency = &self.subject.roadmap.settings.currency;
                let name = |tick: &i64| (self.across.at(*tick), words::money(Money(*tick), currency));
                (self.across.ticks.iter().map(name).collect(), say!("axis-money-spent"))
            }
        };
        // every second, third, … where they would run into one another
        let widest = names.iter().map(|(_, name)| micro.width(name)).fold(0.0, f64::max) + 10.0;
        let gap = names.windows(2).map(|pair| pair[1].0 - pair[0].0).fold(f64::INFINITY, f64::min).max(1.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count above 0")]
        let every = (widest / gap).ceil().max(1.0) as usize;
        let count = names.len();
        for (at, (x, name)) in names.iter().enumerate() {
            if (count - 1 - at).is_multiple_of(every) {
                let tick = Stroke::solid(palette.line_strong, 1.0);
                canvas.line((*x, area.bottom()), (*x, area.bottom() + 4.0), tick);
                let half = micro.width(name) / 2.0;
                let x = x.min(area.right() + 20.0 - half);
                canvas.text(x, area.bottom() + 18.0, Anchor::Middle, name, micro);
            }
        }
        canvas.text(area.right(), area.bottom() + 36.0, Anchor::End, &title, micro);
    }

    /// Lines where the plan is ahead: what it has brought and the other not yet.
    fn hatch_between(&self, canvas: &mut Canvas, one: &[(f64, f64)], other: &[(f64, f64)]) {
        let mut ends: Vec<f64> = one.iter().chain(other).map(|(x, _)| *x).collect();
        ends.sort_by(f64::total_cmp);
        let level = |corners: &[(f64, f64)], x: f64| {
            corners.iter().rev().find(|(from, _)| *from <= x).map_or(self.area.bottom(), |(_, y)| *y)
        };
        let mut pieces = vec![];
        for pair in ends.windows(2).filter(|pair| pair[1] - pair[0] > 1.0) {
            let middle = f64::midpoint(pair[0], pair[1]);
            let (a, b) = (level(one, middle), level(other, middle));
            // up is less
            if b - a > 1.0 {
                let area = Area { x: pair[0], y: a, width: pair[1] - pair[0], height: b - a };
                pieces.extend(shapes::hatch(area, 7.0));
            }
        }
        canvas.stroke(pieces, Stroke::solid(self.palette.line, 1.0));
    }

    fn draw_bound(&self, canvas: &mut Canvas) {
        let Some(bound) = self.bound else { return };
        let (y, end) = (self.up.at(bound.0), self.up.at(last(self.plan).0));
        canvas.decoration(|canvas| {
            if end - y > 2.0 {
                let area = Area { x: self.area.x, y, width: self.area.width, height: end - y };
                canvas.stroke(shapes::hatch(area, 9.0), Stroke::solid(self.palette.line, 0.8));
            }
            canvas.line((self.area.x, y), (self.area.right(), y), Stroke::solid(self.palette.line_strong, 1.0));
        });
    }

    fn name_bound(&self, canvas: &mut Canvas, labels: &mut Labels) {
        let Some(bound) = self.bound else { return };
        let y = self.up.at(bound.0);
        let words = if bound == last(self.plan) {
            say!("bound-proven", value = words::points(bound))
        } else {
            say!("bound-above", value = words::points(bound))
        };
        let style = Style::new(12.0, Weight::Regular, self.palette.ink2);
        let places = [(self.area.x + 6.0, y - 6.0, Anchor::Start), (self.area.x + 6.0, y + 15.0, Anchor::Start)];
        labels.put_on(canvas, &places, &words, style, self.palette.panel);
    }

    /// Numbers of the steps at the risers in which they end.
    fn draw_steps(&self, canvas: &mut Canvas, labels: &mut Labels) {
        let place = |index: usize| {
            let step = self.subject.roadmap.steps.get(index)?;
            let at = step.last_period.index().min(self.plan.value.len().saturating_sub(1));
            let value = self.plan.value.get(at)?;
            Some((at, *value, (self.x(self.plan, at), self.up.at(value.0))))
        };
        for (index, step) in self.subject.roadmap.steps.iter().enumerate() {
            let Some((at, value, (x, y))) = place(index) else { continue };
            // of steps that end in one place only the last is drawn
            let is_covered = (index + 1..self.subject.roadmap.steps.len())
                .filter_map(place)
                .any(|(_, _, next)| (next.0 - x).abs() < 17.0 && (next.1 - y).abs() < 17.0);
            let dot = Area { x: x - 9.0, y: y - 9.0, width: 18.0, height: 18.0 };
            labels.take(dot);
            let name = isolated(&step.name);
            let so_far = words::points(value);
            let mark = Mark {
                id: format!("step:{}", step.id),
                kind: MarkKind::Step,
                name: say!(
                    "value-step-said",
                    number = index + 1,
                    name = &name,
                    when = name_of(self.subject, at),
                    value = &so_far
                ),
                hint: vec![
                    say!("step-title", number = index + 1, name = &name),
                    say!("value-by", value = &so_far, when = name_of(self.subject, at)),
                ],
                area: dot,
                tab_order: u32::try_from(index).unwrap_or(u32::MAX),
                lane: 0,
                links: vec![],
            };
            canvas.mark(mark, |canvas| {
                if is_covered {
                    return;
                }
                canvas.push(Node::Circle(crate::scene::Circle {
                    centre: (x, y),
                    radius: 8.0,
                    fill: Some(self.palette.ink),
                    stroke: Some(Stroke::solid(self.palette.panel, 1.5)),
                }));
                let style = Style::new(11.0, Weight::SemiBold, self.palette.panel);
                canvas.text(x, y + 4.0, Anchor::Middle, &(index + 1).to_string(), style);
            });
        }
    }

    fn name_curves(&self, canvas: &mut Canvas, labels: &mut Labels, corners: &[(f64, f64)]) {
        let named = |canvas: &mut Canvas,
                     labels: &mut Labels,
                     corners: &[(f64, f64)],
                     text: &str,
                     style: Style,
                     above: bool| {
            // beside its own steps, from the right: there the two are furthest from the axis
            let away: f64 = if above { -8.0 } else { 16.0 };
            let mut places: Vec<(f64, f64, Anchor)> = vec![];
            for (x, y) in corners.iter().rev() {
                places.push((x - 10.0, y + away, Anchor::End));
                places.push((x + 8.0, y + 16.0, Anchor::Start));
                places.push((x - 10.0, y + 16.0, Anchor::End));
            }
            labels.put_on(canvas, &places, text, style, self.palette.panel);
        };
        let is_above = self.beside.is_none_or(|(_, curve)| last(self.plan) >= last(curve));
        let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        let text = say!("curve-plan", value = words::points(last(self.plan)));
        named(canvas, labels, corners, &text, style, is_above);
        if let Some((other, curve)) = self.beside {
            let text = say!("curve-other", name = words::capitalised(other.name), value = words::points(last(curve)));
            let style = Style::new(12.0, Weight::Medium, self.palette.ink2);
            let room = self.area.width * 0.45;
            let text = style.fit(&font::clean(&text), room).unwrap_or_default();
            named(canvas, labels, &self.corners(curve), &text, style, !is_above);
        }
    }

    /// A mark for each period, from the top to the axis.
    fn mark_periods(&self, canvas: &mut Canvas) {
        let steps = self.subject.roadmap.steps.len();
        let currency = &self.subject.roadmap.settings.currency;
        let mut from = self.area.x;
        for at in 0..self.plan.value.len() {
            let to = self.x(self.plan, at);
            let said = |curve: &Curve| {
                let spend = words::money(curve.spend[at], currency);
                say!("value-for", value = words::points(curve.value[at]), spend = spend)
            };
            let mut hint = vec![name_of(self.subject, at), say!("curve-plan", value = said(self.plan))];
            if let Some((other, curve)) = self.beside.filter(|(_, curve)| curve.value.len() > at) {
                hint.push(say!("curve-other", name = words::capitalised(other.name), value = said(curve)));
            }
            let mark = Mark {
                id: format!("period:{at}"),
                kind: MarkKind::Period,
                name: hint.join(", "),
                hint,
                area: Area { x: from, y: self.area.y, width: (to - from).max(2.0), height: self.area.height },
                tab_order: u32::try_from(steps + at).unwrap_or(u32::MAX),
                lane: 1,
                links: vec![],
            };
            canvas.mark(mark, |_| {});
            from = to.max(from);
        }
    }
}

#[cfg(test)]
mod tests {
    use model::language::{Language, speaking};

    use super::*;

    #[test]
    fn a_what_if_is_named_by_what_was_asked_and_the_listed_order_by_its_name() {
        assert_eq!(asked("what if “budget -20%”"), "“budget -20%”");
        assert_eq!(asked("scenario “Less”"), "“Less”");
        assert_eq!(asked("the listed order"), "the listed order");
        let french = speaking(Language::French, || asked("et si «\u{a0}budget -20%\u{a0}»").to_owned());
        assert_eq!(french, "«\u{a0}budget -20%\u{a0}»");
    }
}
