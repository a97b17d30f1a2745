//! The load of each fund and pool under the columns of the lanes: columns from zero, the limit as a line.
//!
//! plotters draws columns and line through our backend; numbers, names and marks are put beside them.

use model::{Money, Period, say, words};
use plotters::prelude::*;

use super::layout::{Columns, Layout};
use crate::font::Weight;
use crate::isolate::isolated;
use crate::load::{Load, Resource};
use crate::mark::{Area, Mark, MarkKind};
use crate::plotters_backend::{SceneBackend, in_parts};
use crate::scene::{Anchor, Canvas, Node, Piece, Role, Stroke, Style};
use crate::sentence;
use crate::theme::Palette;
use crate::{Colour, Subject, shapes};

/// Room above the highest column or line.
const HEADROOM: f64 = 6.0;
/// Room below the columns for their numbers, which stand in one line whatever the columns do.
const FOOTROOM: f64 = 20.0;
/// Share of a column's width that is left free at each side.
const SIDE: f64 = 0.14;

/// One fund or pool with its place.
#[derive(Debug, Clone)]
pub(crate) struct Strip<'a> {
    pub(crate) load: Load<'a>,
    pub(crate) top: f64,
    pub(crate) height: f64,
}

/// Where names and columns of strips stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) columns: &'a Columns,
    /// Left edge of the names.
    pub(crate) margin: f64,
}

/// Draws one strip; `lane` is its band in the order of the keyboard.
pub(crate) fn draw_one(
    canvas: &mut Canvas,
    subject: &Subject,
    strip: &Strip,
    place: Place,
    palette: &Palette,
    (lane, next): (u32, &mut u32),
) {
    canvas.group(Role::Part(say!("load-of", name = isolated(strip.load.name()))), |canvas| {
        draw_name(canvas, subject, strip, place, palette);
        draw_columns(canvas, subject, strip, place, palette, (lane, next));
    });
}

/// Draws all strips, and says how many pools there was no room for.
pub(super) fn draw(canvas: &mut Canvas, subject: &Subject, layout: &Layout, palette: &Palette, next: &mut u32) {
    let place = Place { columns: &layout.columns, margin: layout.frame.margin };
    for (lane, strip) in (6u32..).zip(&layout.strips) {
        draw_one(canvas, subject, strip, place, palette, (lane, next));
    }
    if layout.hidden_pools > 0 {
        let text = say!("pools-hidden", count = layout.hidden_pools);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        canvas.text(layout.columns.left, layout.bottom + 12.0, Anchor::Start, &text, style);
    }
}

/// Name, unit, limit, and where it is reached.
fn draw_name(canvas: &mut Canvas, subject: &Subject, strip: &Strip, place: Place, palette: &Palette) {
    let room = place.columns.left - place.margin - 12.0;
    let name_style = Style::new(13.0, Weight::SemiBold, palette.ink);
    let unit = unit(subject, &strip.load);
    let unit_style = Style::new(11.0, Weight::Regular, palette.ink2);
    let whole_name = crate::font::clean(strip.load.name());
    // a long name takes the whole line, and the unit goes to the limit below it
    let is_long = name_style.width(&whole_name) > room - unit_style.width(&unit) - 6.0;
    let name = name_style.fit(&whole_name, room).unwrap_or_default();
    let mut details = limit_in_words(subject, &strip.load, room);
    if is_long {
        details[0] = format!("{} {unit}", details[0]);
    }
    details.extend(full_in_words(subject, &strip.load));
    details.extend(strip.load.has_interest().then(|| say!("load-hatched")));
    let base = base(strip);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few lines")]
    let most = ((strip.height - 16.0) / 14.0).floor().max(0.0) as usize;
    if details.len() > most {
        // where it is full matters more than whether money is carried over
        details.drain(1..details.len() - most.saturating_sub(1).min(details.len() - 1));
        details.truncate(most);
    }
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let block = 13.0 + details.len() as f64 * 14.0;
    // the texts stand beside the columns they name, from the top of the highest one
    let mut y = (strip.top + HEADROOM + 9.0).min(base + FOOTROOM - 6.0 - block + 13.0);
    let x = place.margin;
    canvas.text(x, y, Anchor::Start, &name, name_style);
    if !is_long {
        canvas.text(x + name_style.width(&name) + 6.0, y, Anchor::Start, &unit, unit_style);
    }
    for detail in details {
        y += 14.0;
        if let Some(detail) = unit_style.fit(&detail, room) {
            canvas.text(x, y, Anchor::Start, &detail, unit_style);
        }
    }
}

fn unit(subject: &Subject, load: &Load) -> String {
    match load.resource {
        Resource::Pool(_) => say!("fte-unit"),
        Resource::Fund(_) if in_thousands(subject, load) => {
            say!("thousands-unit", sign = words::currency_sign(&subject.roadmap.settings.currency))
        }
        Resource::Fund(_) => words::currency_sign(&subject.roadmap.settings.currency).trim().to_owned(),
    }
}

/// Whether a fund is large enough for whole thousands to say something.
fn in_thousands(subject: &Subject, load: &Load) -> bool {
    let largest = load.used.iter().chain(&load.available).max().copied().unwrap_or_default();
    let main = 10i64.pow(words::minor_digits(&subject.roadmap.settings.currency));
    largest >= 50_000 * main
}

/// An amount as a bare number in the unit of the strip.
fn number(subject: &Subject, load: &Load, amount: i64) -> String {
    let currency = &subject.roadmap.settings.currency;
    match load.resource {
        Resource::Pool(_) => words::fte_number(model::Fte(amount)),
        Resource::Fund(_) if in_thousands(subject, load) => words::money_thousands(Money(amount), currency),
        Resource::Fund(_) => {
            let text = words::money(Money(amount), currency);
            text.replace(words::currency_sign(currency).trim(), "").trim().to_owned()
        }
    }
}

/// "limit 60–300 with carry-over", in two lines where one has no room.
fn limit_in_words(subject: &Subject, load: &Load, room: f64) -> Vec<String> {
    let least = load.available.iter().min().copied().unwrap_or_default();
    let most = load.available.iter().max().copied().unwrap_or_default();
    let limit = if least == most {
        say!("limit-one", most = number(subject, load, least))
    } else {
        say!("limit-range", least = number(subject, load, least), most = number(subject, load, most))
    };
    match load.resource {
        Resource::Fund(fund) if fund.carry_over => {
            let line = say!("limit-carried", limit = &limit);
            let style = Style::new(11.0, Weight::Regular, Colour { rgb: (0, 0, 0) });
            if style.width(&line) <= room { vec![line] } else { vec![limit, say!("carry-over")] }
        }
        _ => vec![limit],
    }
}

/// "full in Q3 2027", "over in 3 quarters", or nothing.
pub(crate) fn full_in_words(subject: &Subject, load: &Load) -> Option<String> {
    let full = load.full_periods();
    let over: Vec<Period> = full.iter().copied().filter(|period| load.is_over(period.index())).collect();
    let (state, periods) = if over.is_empty() { ("full", full) } else { ("over", over) };
    let (first, last) = (periods.first()?, periods.last()?);
    if usize::from(last.0 - first.0) + 1 == periods.len() {
        let when = subject.roadmap.settings.calendar().range(*first, *last);
        return Some(say!("full-when", state = state, when = when));
    }
    Some(say!("full-often", state = state, count = periods.len(), length = sentence::length(subject)))
}

fn base(strip: &Strip) -> f64 {
    strip.top + strip.height - FOOTROOM
}

fn draw_columns(
    canvas: &mut Canvas,
    subject: &Subject,
    strip: &Strip,
    place: Place,
    palette: &Palette,
    (lane, next): (u32, &mut u32),
) {
    let load = &strip.load;
    if load.used.is_empty() {
        return;
    }
    let columns = place.columns;
    let area = Area {
        x: columns.left,
        y: strip.top + HEADROOM,
        width: columns.right() - columns.left,
        height: strip.height - HEADROOM - FOOTROOM,
    };
    let drawn = draw_with_plotters(load, area, palette);
    let numbers: Vec<String> = load.used.iter().map(|used| number(subject, load, *used)).collect();
    let shown = shown_numbers(load, &numbers, columns.width);
    for (at, (column, over)) in drawn.columns.into_iter().enumerate() {
        let mark = mark(subject, load, at, lane, *next, Area { y: area.y, height: area.height, ..column });
        *next += 1;
        canvas.mark(mark, |canvas| {
            let is_full = load.is_full(at) || load.is_over(at);
            let fill = if is_full { palette.ink } else { palette.ink3 };
            if column.height > 0.0 {
                canvas.rect(column, 0.0, Some(fill), None);
                draw_interest(canvas, load, at, column, palette);
            }
            if let Some(over) = over {
                canvas.rect(over, 0.0, Some(palette.panel), Some(Stroke::solid(palette.critical, 1.5)));
                canvas.stroke(shapes::hatch(over, 5.0), Stroke::solid(palette.critical, 1.2));
            }
            if shown[at] {
                let middle = column.x + column.width / 2.0;
                let (number, weight, colour) = match (over, is_full) {
                    (Some(_), _) => (format!("{} !", numbers[at]), Weight::SemiBold, palette.critical),
                    (None, true) => (numbers[at].clone(), Weight::SemiBold, palette.ink),
                    (None, false) => (numbers[at].clone(), Weight::Regular, palette.ink2),
                };
                canvas.text(middle, area.bottom() + 13.0, Anchor::Middle, &number, Style::new(11.0, weight, colour));
            }
        });
    }
    canvas.decoration(|canvas| {
        canvas.push(drawn.base);
        canvas.push(drawn.limit);
    });
}

/// The part of a column that the interest of debts takes: hatched, at its foot.
#[expect(clippy::cast_precision_loss, reason = "for drawing")]
fn draw_interest(canvas: &mut Canvas, load: &Load, at: usize, column: Area, palette: &Palette) {
    let within = load.used[at].min(load.available[at]).max(1);
    let height = column.height * load.interest[at].min(within) as f64 / within as f64;
    if height >= 1.0 {
        let part = Area { y: column.bottom() - height, height, ..column };
        let top = (part.y - 0.5).max(column.y);
        let mut lines = shapes::hatch(part, 4.0);
        lines.extend([Piece::Move(part.x, top), Piece::Line(part.right(), top)]);
        canvas.stroke(lines, Stroke::solid(palette.panel, 1.2));
    }
}

/// Which columns show their number: all where there is room, else those that are full or fullest, with
/// as many of the others as stay apart; an empty column then says nothing.
fn shown_numbers(load: &Load, numbers: &[String], column: f64) -> Vec<bool> {
    let style = Style::new(11.0, Weight::SemiBold, Colour { rgb: (0, 0, 0) });
    let mark = if (0..numbers.len()).any(|at| load.is_over(at)) { style.width(" !") } else { 0.0 };
    let widest = numbers.iter().map(|number| style.width(number) + mark + 6.0).fold(0.0, f64::max);
    if widest <= column {
        return vec![true; numbers.len()];
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at least 1, at most the periods")]
    let apart = (widest / column).ceil() as usize;
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse((load.is_over(*at), load.is_full(*at), load.used[*at])));
    let mut shown = vec![false; numbers.len()];
    for at in order {
        let near = at.saturating_sub(apart - 1)..(at + apart).min(numbers.len());
        let is_at_edge = at < apart / 2 || at + apart / 2 >= numbers.len();
        if load.used[at] > 0 && !is_at_edge && !shown[near].contains(&true) {
            shown[at] = true;
        }
    }
    shown
}

/// What plotters has drawn of one strip.
struct Drawn {
    base: Node,
    limit: Node,
    /// For each period the column up to the limit, and the part over it.
    columns: Vec<(Area, Option<Area>)>,
}

/// Columns, limit line and base line of one load, drawn by plotters into an area.
#[expect(clippy::cast_precision_loss, reason = "for drawing")]
fn draw_with_plotters(load: &Load, area: Area, palette: &Palette) -> Drawn {
    let most = load.used.iter().chain(&load.available).copied().max().unwrap_or_default().max(1);
    let count = load.used.len();
    let colour = |colour: Colour| RGBColor(colour.rgb.0, colour.rgb.1, colour.rgb.2);
    let mut nodes: Vec<Node> = vec![];
    {
        let root = SceneBackend::new(&mut nodes, area).into_drawing_area();
        let mut chart = ChartBuilder::on(&root)
            .build_cartesian_2d(0.0..count.max(1) as f64, 0.0..most as f64)
            .expect("drawing into the scene cannot fail");
        let column = |at: usize, from: i64, to: i64| {
            let (left, right) = (at as f64 + SIDE, at as f64 + 1.0 - SIDE);
            Rectangle::new([(left, from as f64), (right, to as f64)], colour(palette.ink3).filled())
        };
        let parts = (0..count).flat_map(|at| {
            let limit = load.available[at].max(0);
            let within = load.used[at].min(limit);
            [column(at, 0, within), column(at, within, load.used[at].max(within))]
        });
        chart.draw_series(parts).expect("drawing into the scene cannot fail");
        let line = |points: Vec<(f64, f64)>, line: Colour, width: f64| {
            PathElement::new(points, colour(line).stroke_width(in_parts(width)))
        };
        let steps = (0..count).flat_map(|at| {
            let height = load.available[at].max(0) as f64;
            [(at as f64, height), (at as f64 + 1.0, height)]
        });
        let lines = [
            line(vec![(0.0, 0.0), (count as f64, 0.0)], palette.line_strong, 1.0),
            line(steps.collect(), palette.limit, 2.0),
        ];
        chart.draw_series(lines).expect("drawing into the scene cannot fail");
    }
    let limit = nodes.pop().expect("plotters has drawn the limit line last");
    let base = nodes.pop().expect("plotters has drawn the base line before it");
    let mut areas = nodes.into_iter().map(|node| match node {
        Node::Rect(rect) => rect.area,
        other => unreachable!("columns are rectangles, not {other:?}"),
    });
    let mut columns = vec![];
    while let (Some(within), Some(over)) = (areas.next(), areas.next()) {
        columns.push((within, (over.height > 0.5).then_some(over)));
    }
    Drawn { base, limit, columns }
}

fn mark(subject: &Subject, load: &Load, at: usize, lane: u32, tab_order: u32, area: Area) -> Mark {
    let period = Period(u16::try_from(at).unwrap_or(u16::MAX));
    let when = subject.roadmap.settings.calendar().name(period);
    let (used, there) = (load.words(load.used[at]), load.words(load.available[at]));
    let state = match load.available[at] - load.used[at] {
        0 if load.used[at] > 0 => say!("load-all-used"),
        free if free < 0 => say!("load-over", amount = load.words(-free)),
        free => say!("load-free", amount = load.words(free)),
    };
    let (id, kind) = match load.resource {
        Resource::Fund(fund) => (format!("fund:{}:{at}", fund.id), MarkKind::FundLoad),
        Resource::Pool(pool) => (format!("pool:{}:{at}", pool.id), MarkKind::PoolLoad),
    };
    let users = users(subject, load, at);
    let mut hint = vec![
        format!("{}, {when}", isolated(load.name())),
        say!("load-state", used = &used, there = &there, state = &state),
    ];
    if load.interest[at] > 0 {
        hint.push(say!("load-interest", amount = load.words(load.interest[at])));
    }
    hint.extend(users.iter().take(6).map(|(_, line)| line.clone()));
    if users.len() > 6 {
        hint.push(say!("and-more", count = users.len() - 6));
    }
    Mark {
        id,
        kind,
        name: say!("load-said", name = isolated(load.name()), when = when, used = used, there = there, state = state),
        hint,
        area,
        tab_order,
        lane,
        links: users.into_iter().map(|(id, _)| id).collect(),
    }
}

/// Who uses a fund or pool in a period, those who use most first: mark id and a line of words.
fn users(subject: &Subject, load: &Load, at: usize) -> Vec<(String, String)> {
    let mut users = vec![];
    for investment in &subject.roadmap.investments {
        let Some(start) = subject.plan.starts.get(&investment.id) else { continue };
        let Some(age) = at.checked_sub(start.index()) else { continue };
        let amount: i64 = match load.resource {
            Resource::Fund(fund) => investment
                .cost
                .iter()
                .filter(|cost| cost.fund == fund.id)
                .filter_map(|cost| cost.per_period.get(age))
                .map(|money| money.0)
                .sum(),
            Resource::Pool(pool) => investment
                .effort
                .iter()
                .filter(|effort| effort.pool == pool.id)
                .filter_map(|effort| effort.per_period.get(age))
                .map(|people| people.0)
                .sum(),
        };
        if amount > 0 {
            users.push((amount, investment));
        }
    }
    users.sort_by(|(a, left), (b, right)| b.cmp(a).then_with(|| left.id.cmp(&right.id)));
    users
        .into_iter()
        .map(|(amount, investment)| {
            (format!("investment:{}", investment.id), format!("{} {}", load.words(amount), isolated(&investment.name)))
        })
        .collect()
}
