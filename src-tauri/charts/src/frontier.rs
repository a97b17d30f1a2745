//! What each budget buys: the greatest value at nine budgets, and the plan among them.
//!
//! A filled point is proven; a hollow one was searched for, with a whisker up to what no plan exceeds. Between points
//! nothing was solved, and the chart says so. Deliberately not here: planning at the budgets.

use model::{Money, Value, say, words};

use crate::font::Weight;
use crate::frame::Texts;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Piece, Stroke, Style};
use crate::sheet::{self, Labels, Page, Scale};
use crate::theme::Palette;
use crate::{Chart, Options, Subject, Table};

/// One budget with the best plan that was found for it.
#[derive(Debug, Clone)]
pub struct BudgetPoint {
    /// All funds in every period, in percent of what they are.
    pub percent: u16,
    /// Sum of all funds over all periods.
    pub budget: Money,
    /// Value of the plan; nothing where there is none.
    pub value: Option<Value>,
    /// No plan at this budget is worth more, where that is known.
    pub bound: Option<Value>,
    /// What was proven, in words; or why there is no plan.
    pub proof: String,
    /// What enters and what leaves against the budget before, a sentence each.
    pub changes: Vec<String>,
}

impl BudgetPoint {
    fn is_proven(&self) -> bool {
        self.value.is_some() && self.value == self.bound
    }

    fn in_words(&self) -> String {
        match self.value {
            Some(value) if self.is_proven() => words::points(value),
            Some(value) => format!("≈ {}", words::points(value)),
            None => self.proof.clone(),
        }
    }
}

/// Draws what budgets buy. `title` says it in a sentence; the points go from the smallest budget to the largest.
#[must_use]
pub fn draw(subject: &Subject, points: &[BudgetPoint], title: &str, options: &Options) -> Chart {
    let palette = Palette::of(options.theme);
    let currency = &subject.roadmap.settings.currency;
    let own = subject.roadmap.funds.iter().flat_map(|fund| &fund.limit).copied().sum::<Money>();
    let texts = Texts {
        title: title.to_owned(),
        subtitle: say!(
            "frontier-subtitle",
            value = words::points(subject.plan.value),
            budget = words::money(own, currency),
            proof = words::proof(subject.plan)
        ),
        list: None,
        units: say!("frontier-units", currency = currency),
    };
    let Page { fit, mut canvas, area } = sheet::page(subject, options, &texts, (64.0, 22.0, 24.0, 54.0));
    let most = points.iter().flat_map(|point| [point.value, point.bound]).flatten();
    let up = Scale::new(most.map(|value| value.0).max().unwrap_or(0), (area.bottom(), area.y), 6);
    let widest = points.iter().map(|point| point.budget.0).chain([own.0]).max().unwrap_or(0);
    let across = Scale::new(widest, (area.x, area.right()), 8);
    let knee = knee(points);
    let drawing = Drawing { subject, points, knee, own, area, up, across, palette, currency };
    drawing.draw(&mut canvas);
    let description = say!("frontier-description", title = title, count = points.len());
    sheet::chart(canvas, fit, options, palette, (title.to_owned(), description), table(subject, points, knee))
}

/// The point from which on more money buys less: the one that lies farthest above the straight line between the first and
/// the last (V. Satopää et al., "Finding a 'Kneedle' in a Haystack", 2011). Nothing where the points bend by less than a
/// twentieth of their range, for that is none.
#[expect(clippy::cast_precision_loss, reason = "a place among points, and none of their figures")]
fn knee(points: &[BudgetPoint]) -> Option<usize> {
    let found: Vec<(usize, f64, f64)> = points
        .iter()
        .enumerate()
        .filter_map(|(place, point)| Some((place, point.budget.0 as f64, point.value?.0 as f64)))
        .collect();
    let ((_, from, low), (_, to, high)) = (*found.first()?, *found.last()?);
    if to <= from || high <= low {
        return None;
    }
    let above = |(_, budget, value): &(usize, f64, f64)| (value - low) / (high - low) - (budget - from) / (to - from);
    // of equally far points the cheapest
    let farthest = found.iter().rev().max_by(|a, b| above(a).total_cmp(&above(b)))?;
    (above(farthest) >= 0.05).then_some(farthest.0)
}

fn table(subject: &Subject, points: &[BudgetPoint], knee: Option<usize>) -> Table {
    let currency = &subject.roadmap.settings.currency;
    let columns = [
        say!("column-budget-share"),
        say!("column-budget", currency = currency),
        say!("column-value"),
        say!("column-at-most"),
        say!("column-proof"),
        say!("column-against-before"),
        say!("column-knee"),
    ];
    let exact = |value: Option<Value>| value.map(words::points_exact).unwrap_or_default();
    let rows = points.iter().enumerate().map(|(place, point)| {
        vec![
            point.percent.to_string(),
            words::money_exact(point.budget, currency),
            exact(point.value),
            exact(point.bound),
            point.proof.clone(),
            point.changes.join(" "),
            if knee == Some(place) { say!("frontier-knee") } else { String::new() },
        ]
    });
    let title = say!("frontier-table", name = &subject.roadmap.settings.name);
    Table::new(title, columns.to_vec(), rows.collect())
}

struct Drawing<'a> {
    subject: &'a Subject<'a>,
    points: &'a [BudgetPoint],
    /// Which of the points is the knee.
    knee: Option<usize>,
    own: Money,
    area: Area,
    up: Scale,
    across: Scale,
    palette: &'a Palette,
    currency: &'a str,
}

impl Drawing<'_> {
    fn draw(&self, canvas: &mut Canvas) {
        canvas.decoration(|canvas| self.draw_axes(canvas));
        let mut labels = Labels::within(Area {
            x: self.area.x,
            y: self.area.y - 20.0,
            width: self.area.width + 24.0,
            height: self.area.height + 18.0,
        });
        let found: Vec<(f64, f64)> = self.points.iter().filter_map(|point| self.place(point)).collect();
        canvas.decoration(|canvas| self.join(canvas, &found));
        for (x, y) in &found {
            labels.take(Area { x: x - 9.0, y: y - 9.0, width: 18.0, height: 18.0 });
        }
        for point in self.points {
            if let (Some((x, y)), Some(bound)) = (self.place(point), point.bound) {
                let top = self.up.at(bound.0);
                labels.take(Area { x: x - 6.0, y: top - 2.0, width: 12.0, height: (y - top).max(0.0) + 4.0 });
            }
        }
        // the line just drawn: no label runs through it
        for pair in found.windows(2) {
            labels.take(Area { x: pair[0].0, y: pair[0].1 - 2.0, width: pair[1].0 - pair[0].0, height: 4.0 });
            labels.take(Area {
                x: pair[1].0 - 2.0,
                y: pair[1].1.min(pair[0].1),
                width: 4.0,
                height: (pair[0].1 - pair[1].1).abs(),
            });
        }
        for (place, (tab_order, point)) in (0u32..).zip(self.points).enumerate() {
            self.draw_point(canvas, point, tab_order, self.knee == Some(place));
        }
        self.ring_plan(canvas, &mut labels);
        self.draw_better(canvas, &mut labels);
        let style = Style::new(12.0, Weight::Medium, self.palette.ink);
        // the knee first, so that its name has a place
        let is_knee = |place: usize| self.knee == Some(place);
        let mut order: Vec<usize> = (0..self.points.len()).collect();
        order.sort_by_key(|place| !is_knee(*place));
        for place in order {
            let point = &self.points[place];
            let Some((x, y)) = self.place(point) else { continue };
            let top = point.bound.map_or(y, |bound| self.up.at(bound.0).min(y));
            let places = [
                (x, y - 14.0, Anchor::Middle),
                (x - 8.0, y - 14.0, Anchor::End),
                (x + 12.0, y + 18.0, Anchor::Start),
                (x, y + 26.0, Anchor::Middle),
                (x, top - 14.0, Anchor::Middle),
            ];
            if is_knee(place) {
                let named = say!("frontier-knee-named", value = point.in_words());
                let strong = Style::new(12.0, Weight::SemiBold, self.palette.ink);
                if labels.put_on(canvas, &places, &named, strong, self.palette.panel) {
                    continue;
                }
            }
            labels.put_on(canvas, &places, &point.in_words(), style, self.palette.panel);
        }
        let mut notes = vec![say!("frontier-between")];
        if self.points.iter().any(|point| point.value.is_some() && !point.is_proven()) {
            notes.push(say!("frontier-hollow"));
        }
        notes.extend(self.knee.map(|_| say!("frontier-knee-said")));
        let note = Style::new(11.0, Weight::Regular, self.palette.ink2);
        for (text, up) in notes.iter().zip([10.0, 26.0, 42.0]) {
            let y = self.area.bottom() - up;
            let places = [(self.area.right(), y, Anchor::End), (self.area.x + 8.0, y, Anchor::Start)];
            labels.put_on(canvas, &places, text, note, self.palette.panel);
        }
    }

    fn place(&self, point: &BudgetPoint) -> Option<(f64, f64)> {
        Some((self.across.at(point.budget.0), self.up.at(point.value?.0)))
    }

    fn draw_axes(&self, canvas: &mut Canvas) {
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
        let base = (area.x, area.bottom());
        canvas.line(base, (area.right(), area.bottom()), Stroke::solid(palette.line_strong, 1.0));
        let mut free_from = f64::NEG_INFINITY;
        for tick in &self.across.ticks {
            let (x, name) = (self.across.at(*tick), words::money(Money(*tick), self.currency));
            let half = micro.width(&name) / 2.0;
            let middle = x.min(area.right() + 22.0 - half);
            if middle - half < free_from {
                continue;
            }
            free_from = middle + half + 10.0;
            canvas.line((x, area.bottom()), (x, area.bottom() + 4.0), Stroke::solid(palette.line_strong, 1.0));
            canvas.text(middle, area.bottom() + 18.0, Anchor::Middle, &name, micro);
        }
        canvas.text(area.right(), area.bottom() + 36.0, Anchor::End, &say!("axis-budget"), micro);
    }

    /// A stepped line: level up to the next budget, because between them nothing is known to be better.
    fn join(&self, canvas: &mut Canvas, found: &[(f64, f64)]) {
        let mut pieces = vec![];
        for (at, (x, y)) in found.iter().enumerate() {
            match at.checked_sub(1).map(|before| found[before]) {
                None => pieces.push(Piece::Move(*x, *y)),
                Some((_, level)) => pieces.extend([Piece::Line(*x, level), Piece::Line(*x, *y)]),
            }
        }
        if found.len() > 1 {
            canvas.stroke(pieces, Stroke::solid(self.palette.line_strong, 1.0));
        }
    }

    fn draw_point(&self, canvas: &mut Canvas, point: &BudgetPoint, tab_order: u32, is_knee: bool) {
        let x = self.across.at(point.budget.0);
        let y = point.value.map_or(self.area.bottom(), |value| self.up.at(value.0));
        let budget = words::money(point.budget, self.currency);
        let title = say!("frontier-share", percent = point.percent, budget = budget);
        let found = match point.value {
            Some(_) => format!("{}, {}", point.in_words(), point.proof),
            None => point.proof.clone(),
        };
        let mut hint = vec![title, found];
        hint.extend(is_knee.then(|| say!("frontier-knee-said")));
        hint.extend(point.changes.iter().cloned());
        let mark = Mark {
            id: format!("budget:{}", point.percent),
            kind: MarkKind::Budget,
            name: hint.join(", "),
            hint,
            area: Area { x: x - 8.0, y: y - 8.0, width: 16.0, height: 16.0 },
            tab_order,
            lane: 0,
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            let ink = self.palette.ink;
            let Some(value) = point.value else {
                let arms = [(x - 5.0, y - 13.0, x + 5.0, y - 3.0), (x - 5.0, y - 3.0, x + 5.0, y - 13.0)];
                let arms = arms.into_iter().flat_map(|(a, b, c, d)| [Piece::Move(a, b), Piece::Line(c, d)]);
                canvas.stroke(arms.collect(), Stroke::solid(ink, 1.5));
                return;
            };
            if let Some(bound) = point.bound.filter(|bound| *bound > value) {
                let top = self.up.at(bound.0);
                let whisker =
                    vec![Piece::Move(x, y), Piece::Line(x, top), Piece::Move(x - 5.0, top), Piece::Line(x + 5.0, top)];
                canvas.stroke(whisker, Stroke::solid(self.palette.ink2, 1.0));
            }
            let fill = if point.is_proven() { ink } else { self.palette.panel };
            let stroke = Some(Stroke::solid(ink, 1.5));
            canvas.push(Node::Circle(Circle { centre: (x, y), radius: 5.0, fill: Some(fill), stroke }));
        });
    }

    /// Which way is better: more value for less money.
    fn draw_better(&self, canvas: &mut Canvas, labels: &mut Labels) {
        let (area, palette) = (self.area, self.palette);
        let (from, to) = ((area.x + 40.0, area.y + 44.0), (area.x + 16.0, area.y + 20.0));
        let around = Area { x: to.0 - 2.0, y: to.1 - 2.0, width: 28.0, height: 28.0 };
        canvas.decoration(|canvas| {
            let arrow = [
                Piece::Move(from.0, from.1),
                Piece::Line(to.0, to.1),
                Piece::Move(to.0 + 8.0, to.1),
                Piece::Line(to.0, to.1),
                Piece::Line(to.0, to.1 + 8.0),
            ];
            canvas.stroke(arrow.to_vec(), Stroke::solid(palette.ink2, 1.5));
        });
        labels.take(around);
        let style = Style::new(11.0, Weight::Medium, palette.ink2);
        let room = area.width / 3.0;
        for text in [say!("frontier-better"), say!("frontier-better-short")] {
            let places = [(from.0 + 6.0, from.1 + 2.0, Anchor::Start), (to.0, from.1 + 18.0, Anchor::Start)];
            if style.width(&text) <= room && labels.put_on(canvas, &places, &text, style, palette.panel) {
                return;
            }
        }
    }

    fn ring_plan(&self, canvas: &mut Canvas, labels: &mut Labels) {
        let (x, y) = (self.across.at(self.own.0), self.up.at(self.subject.plan.value.0));
        canvas.decoration(|canvas| {
            let stroke = Some(Stroke::solid(self.palette.ink, 2.0));
            canvas.push(Node::Circle(Circle { centre: (x, y), radius: 10.0, fill: None, stroke }));
        });
        labels.take(Area { x: x - 12.0, y: y - 12.0, width: 24.0, height: 24.0 });
        let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        let places = [
            (x + 14.0, y + 24.0, Anchor::Start),
            (x + 14.0, y + 40.0, Anchor::Start),
            (x - 14.0, y - 16.0, Anchor::End),
            (x, y + 30.0, Anchor::Middle),
        ];
        let value = words::points(self.subject.plan.value);
        let is_knee = self.knee.is_some_and(|place| self.points[place].budget == self.own);
        let text = match is_knee {
            true => say!("frontier-plan-knee", value = value),
            false => say!("frontier-plan", value = value),
        };
        labels.put_on(canvas, &places, &text, style, self.palette.panel);
    }
}
