//! What becomes different between two plans, on the roadmap's own columns: what stays is grey; what moves has the
//! outline of its old place and an arrow; what enters is filled and has a plus; what drops is hollow, dashed and has
//! a cross. What costs or takes another amount has the difference beside its name. At the right the outcomes that come out
//! differently, and what is used of funds and pools.
//!
//! The axes have no colour here: colour says gain or loss alone, and shape and line say the same without colour.
//! `place` finds a free row for every bar, `slopes` draws the outcomes, `loads` money and people. Deliberately not here: what is different
//! ([`model::Comparison`]).

mod loads;
mod place;
mod slopes;

use model::{Axis, Comparison, say, words};

use super::around::Around;
use super::header::{self, Header};
use super::layout::{Columns, Density, Lane as GridLane, Layout};
use super::recorded::Recorded;
use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Role, Stroke, Style};
use crate::sheet::{self, Fit};
use crate::theme::Palette;
use crate::{Chart, Options, Subject, Table, shapes};
use loads::LoadShift;
use place::{Fate, Placed};

/// Two plans and what is different between them.
#[derive(Debug, Clone, Copy)]
pub struct Versus<'a> {
    /// The plan before.
    pub before: Subject<'a>,
    /// What it is called: "Base".
    pub before_name: &'a str,
    /// The plan now.
    pub now: Subject<'a>,
    /// What it is called: "Budget −20 %".
    pub now_name: &'a str,
    /// What is different.
    pub comparison: &'a Comparison,
}

/// Rows from roomy to tight.
const ROWS: [f64; 6] = [30.0, 26.0, 23.0, 20.0, 18.0, 16.0];
/// Width of the names of the lanes.
const NAMES: f64 = 132.0;
/// Width of the outcomes at the right.
const SLOPES: f64 = 250.0;
/// Room for outcomes, and how many funds and pools have room, at least.
const LEAST_SLOPES: f64 = 160.0;
const LEAST_LOADS: usize = 3;
/// The smallest text there may be where a page cannot hold all bars otherwise.
const LEAST_FACTOR: f64 = 0.3;

/// Draws what becomes different.
#[must_use]
pub fn draw(versus: &Versus, options: &Options) -> Chart {
    let palette = Palette::of(options.theme);
    let title = versus.comparison.headline(versus.now.roadmap);
    let texts = texts(versus, &title);
    let height = |width: f64, row: f64| Arranged::new(versus, options, &texts, (width, 0.0), row).needs;
    let mut fit = sheet::fit(options, &ROWS, height);
    // far more than a page holds: the whole, however small, rather than a part
    while options.purpose.is_page() && height(fit.width, fit.row) > fit.height && fit.factor > LEAST_FACTOR {
        let factor = fit.factor * 0.94;
        let (width, height) = (options.size.width / factor, options.size.height / factor);
        fit = Fit { width, height, factor, ..fit };
    }
    let arranged = Arranged::new(versus, options, &texts, (fit.width, fit.height), fit.row);
    let mut canvas = Canvas::default();
    arranged.layout.frame.draw(&mut canvas, palette, fit.width, fit.height);
    header::draw_grid(&mut canvas, &arranged.layout, palette);
    let mut next = 0;
    header::draw_steps(&mut canvas, &versus.now, &arranged.layout, palette, &mut next);
    arranged.draw_lanes(&mut canvas, versus, palette, &mut next);
    if let Some(area) = arranged.aside {
        let kept = arranged.kept_for_loads(area);
        let slopes = Area { height: area.height - kept, ..area };
        let end = slopes::draw(&mut canvas, versus, slopes, palette, &mut next);
        let below = Area { y: end, height: area.bottom() - end, ..area };
        loads::draw(&mut canvas, &arranged.shifts, below, palette);
    }
    let description = say!("difference-description", title = &title);
    sheet::chart(canvas, fit, options, palette, (title, description), table(versus))
}

fn texts(versus: &Versus, title: &str) -> Texts {
    let currency = &versus.now.roadmap.settings.currency;
    let comparison = versus.comparison;
    let change = |change: Option<String>| change.map(|change| format!(", {change}")).unwrap_or_default();
    let (value, spend) = (comparison.value, comparison.spend);
    let (value, spend) = (
        (words::points(value.0), words::points(value.1)),
        (words::money(spend.0, currency), words::money(spend.1, currency)),
    );
    let subtitle = say!(
        "difference-subtitle",
        before = isolated(versus.before_name),
        now = isolated(versus.now_name),
        value = format!("{} → {}{}", value.0, value.1, change(comparison.value_change())),
        spend = format!("{} → {}{}", spend.0, spend.1, change(comparison.spend_change(currency))),
        proof = words::proof(versus.now.plan)
    );
    let units = say!("difference-units", currency = currency);
    Texts { title: title.to_owned(), subtitle, list: None, units }
}

/// Which two plans these are, for the footer: names as long as leave room for the rest of it.
fn scenarios(versus: &Versus, width: f64) -> String {
    let name = |name: &str| font::fit(&font::clean(name), 11.0, Weight::Regular, width / 4.0).unwrap_or_default();
    let (now, before) = (name(versus.now_name), name(versus.before_name));
    say!("difference-against", now = isolated(&now), before = isolated(&before))
}

/// Everything placed.
struct Arranged<'a> {
    layout: Layout<'a>,
    lanes: Vec<(Axis, Vec<Placed<'a>>)>,
    /// Where outcomes, money and people stand, if any of them differ.
    aside: Option<Area>,
    /// What is used of funds and pools.
    shifts: Vec<LoadShift>,
    /// The height it takes.
    needs: f64,
}

impl<'a> Arranged<'a> {
    fn new(versus: &Versus<'a>, options: &Options, texts: &Texts, (width, height): (f64, f64), row: f64) -> Self {
        let frame = Frame::of(&versus.now, options, texts, &scenarios(versus, width), width);
        let shifts = loads::shifts(versus);
        let different = shifts.iter().filter(|shift| shift.is_different()).count();
        let has_aside = different > 0 || !versus.comparison.outcomes.is_empty();
        let slopes = if versus.comparison.outcomes.is_empty() { 0.0 } else { LEAST_SLOPES };
        let least_aside = slopes + loads::height(different.min(LEAST_LOADS));
        let left = frame.margin + NAMES;
        let right = width - frame.margin - if has_aside { SLOPES } else { 0.0 };
        let count = usize::from(versus.now.roadmap.settings.periods).max(1);
        #[expect(clippy::cast_precision_loss, reason = "at most 120 columns")]
        let columns = Columns { left, width: ((right - left) / count as f64).max(1.0), count };
        let header = Header::new(&versus.now, &columns, frame.top());
        let top = header.bottom;
        let density = Density::new(row, 8.0, 0.0);
        let lanes: Vec<(Axis, Vec<Placed>)> =
            Axis::ALL.into_iter().map(|axis| (axis, place::lane(versus, axis, &columns, &density))).collect();
        #[expect(clippy::cast_precision_loss, reason = "rows are few")]
        let lane_height = |bars: &[Placed]| {
            let rows = bars.iter().map(|bar| bar.row + 1).max().unwrap_or(1);
            rows as f64 * density.row + density.pad
        };
        let lanes_height: f64 = lanes.iter().map(|(_, bars)| lane_height(bars)).sum();
        let needs = top + lanes_height.max(least_aside) + frame.bottom();
        // what is left of the height is shared among the lanes
        #[expect(clippy::cast_precision_loss, reason = "five lanes")]
        let spare = ((height - needs) / lanes.len() as f64).clamp(0.0, 24.0);
        let mut y = top;
        let grid = lanes.iter().map(|(axis, bars)| {
            let lane = GridLane { axis: *axis, top: y, height: lane_height(bars) + spare, bars: vec![] };
            y += lane.height;
            lane
        });
        let grid: Vec<GridLane> = grid.collect();
        let aside = has_aside.then(|| {
            let bottom = (height - frame.bottom()).max(y).max(top + least_aside);
            Area { x: right + 20.0, y: frame.top(), width: SLOPES - 20.0, height: bottom - frame.top() }
        });
        let layout = Layout {
            frame,
            width,
            height,
            columns,
            density,
            header,
            around: Around::none(),
            lanes: grid,
            strips: vec![],
            recorded: Recorded::none(),
            hidden_pools: 0,
            lanes_bottom: y,
            bottom: y,
        };
        Self { layout, lanes, aside, shifts, needs }
    }

    /// What of the room at the right is kept for money and people: at most half of it where outcomes differ, too.
    fn kept_for_loads(&self, aside: Area) -> f64 {
        loads::height(self.shifts.iter().filter(|shift| shift.is_different()).count()).min(aside.height / 2.0)
    }

    fn draw_lanes(&self, canvas: &mut Canvas, versus: &Versus, palette: &Palette, next: &mut u32) {
        let count: usize = self.lanes.iter().map(|(_, bars)| bars.len()).sum();
        let mut number = 0;
        for (lane, (grid, (axis, bars))) in (1u32..).zip(self.layout.lanes.iter().zip(&self.lanes)) {
            let different = bars.iter().filter(|bar| bar.fate != Fate::Stays).count();
            let name = say!("difference-lane", axis = axis.name(), different = different, all = bars.len());
            canvas.group(Role::Part(name), |canvas| {
                self.draw_name(canvas, grid, palette);
                for bar in bars {
                    number += 1;
                    let area = bar.area(grid.top + self.layout.density.pad / 2.0, &self.layout.density);
                    let mark = Mark {
                        id: format!("investment:{}", bar.investment.id),
                        kind: MarkKind::Investment,
                        name: format!(
                            "{}, {}",
                            bar.said(versus, true).join(", "),
                            say!("place-of", place = number, count = count)
                        ),
                        hint: bar.said(versus, false),
                        area: bar.whole(area),
                        tab_order: *next,
                        lane,
                        links: vec![],
                    };
                    *next += 1;
                    canvas.mark(mark, |canvas| draw_bar(canvas, bar, area, &self.layout.density, palette));
                }
            });
        }
    }

    fn draw_name(&self, canvas: &mut Canvas, lane: &GridLane, palette: &Palette) {
        let middle = (lane.top + lane.height / 2.0).min(lane.top + 4.0 + self.layout.density.row / 2.0);
        let x = self.layout.frame.margin;
        shapes::axis_glyph(canvas, lane.axis, (x + 8.0, middle), 6.5, Stroke::solid(palette.ink3, 2.0));
        let style = Style::new(13.0, Weight::SemiBold, palette.ink2);
        canvas.text(x + 24.0, middle + 4.5, Anchor::Start, lane.axis.name(), style);
    }
}

/// Colours and lines of a fate: fill, outline, text.
fn draw_bar(canvas: &mut Canvas, bar: &Placed, area: Area, density: &Density, palette: &Palette) {
    let middle = area.y + area.height / 2.0;
    let inner =
        |area: Area| Area { x: area.x + 0.5, y: area.y + 0.5, width: area.width - 1.0, height: area.height - 1.0 };
    if let Some((from, to)) = bar.ghost {
        let ghost = Area { x: from, width: to - from, ..area };
        canvas.rect(inner(ghost), 3.0, Some(palette.panel), Some(Stroke::dashed(palette.ink3, 1.0)));
    }
    let (fill, outline, inside) = match bar.fate {
        Fate::Stays => (Some(palette.sunken), Stroke::solid(palette.ink3, 1.0), palette.ink2),
        Fate::Moves => (Some(palette.panel), Stroke::solid(palette.ink, 1.5), palette.ink),
        Fate::Enters => (Some(palette.gain), Stroke::solid(palette.gain, 1.0), palette.panel),
        Fate::Drops => {
            (Some(palette.panel), Stroke { dash: Some((5.0, 3.0)), ..Stroke::solid(palette.loss, 1.5) }, palette.loss)
        }
    };
    canvas.rect(inner(area), 3.0, fill, Some(outline));
    if let Some((from, to)) = bar.ghost
        && let Some(arrow) = arrow((from, to), (area.x, area.x + area.width), middle)
    {
        canvas.stroke(arrow, Stroke::solid(palette.ink, 1.2));
    }
    let outside = match bar.fate {
        Fate::Stays => palette.ink2,
        Fate::Moves => palette.ink,
        Fate::Enters => palette.gain,
        Fate::Drops => palette.loss,
    };
    let colour = if bar.is_inside { inside } else { outside };
    if let Some((x, text)) = bar.label.as_ref().filter(|_| !bar.is_inside) {
        // no line of the columns may run through the text
        let from = bar.sign_x.map_or(*x - 2.0, |sign| sign - 6.0);
        let width = x + density.label_width(text) + 2.0 - from;
        canvas.rect(
            Area { x: from, y: area.y + 1.0, width, height: area.height - 2.0 },
            0.0,
            Some(palette.panel),
            None,
        );
    }
    if let Some(x) = bar.sign_x {
        let r = (density.text * 0.32).max(3.0);
        let sign = match bar.fate {
            Fate::Enters => {
                vec![
                    Piece::Move(x - r, middle),
                    Piece::Line(x + r, middle),
                    Piece::Move(x, middle - r),
                    Piece::Line(x, middle + r),
                ]
            }
            Fate::Drops => vec![
                Piece::Move(x - r, middle - r),
                Piece::Line(x + r, middle + r),
                Piece::Move(x - r, middle + r),
                Piece::Line(x + r, middle - r),
            ],
            Fate::Stays | Fate::Moves => vec![],
        };
        canvas.stroke(sign, Stroke::solid(colour, 1.8));
    }
    if let Some((x, text)) = &bar.label {
        let weight = if bar.fate == Fate::Stays { Weight::Regular } else { Weight::Medium };
        let style = Style::new(density.text, weight, colour);
        canvas.text(*x, middle + density.text * 0.36, Anchor::Start, text, style);
    }
}

/// From the old place to the new, in the gap between them; nothing where they overlap.
fn arrow(ghost: (f64, f64), bar: (f64, f64), y: f64) -> Option<Vec<Piece>> {
    let (from, to) = if ghost.1 <= bar.0 { (ghost.1, bar.0) } else { (ghost.0, bar.1) };
    let is_apart = ghost.1 <= bar.0 || ghost.0 >= bar.1;
    if !is_apart || (to - from).abs() < 8.0 {
        return None;
    }
    let head = 4.0 * (to - from).signum();
    Some(vec![
        Piece::Move(from, y),
        Piece::Line(to - head * 0.3, y),
        Piece::Move(to - head, y - 3.5),
        Piece::Line(to - head * 0.3, y),
        Piece::Line(to - head, y + 3.5),
    ])
}

/// One row per investment that is in either plan, those that are different first, then outcomes and totals.
fn table(versus: &Versus) -> Table {
    let columns = vec![
        say!("column-kind"),
        say!("column-name"),
        say!("column-axis"),
        say!("column-different"),
        say!("column-before"),
        say!("column-now"),
        say!("column-change"),
    ];
    let mut rows = vec![];
    let bars = Axis::ALL.into_iter().flat_map(|axis| place::fates(versus, axis));
    let (stays, different): (Vec<_>, Vec<_>) = bars.partition(|bar| bar.fate == Fate::Stays);
    for bar in different.iter().chain(&stays) {
        let when =
            |subject: &Subject| place::when(subject, bar.investment).unwrap_or_else(|| say!("difference-not-planned"));
        rows.push(vec![
            say!("difference-investment"),
            bar.investment.name.clone(),
            bar.investment.axis.name().to_owned(),
            bar.fate.word(),
            when(&versus.before),
            when(&versus.now),
            bar.change.clone(),
        ]);
    }
    let roadmap = versus.now.roadmap;
    for shift in &versus.comparison.outcomes {
        rows.push(vec![
            say!("difference-outcome"),
            shift.name.clone(),
            String::new(),
            say!("difference-comes-out"),
            words::percent(shift.progress.0),
            words::percent(shift.progress.1),
            shift.words(roadmap),
        ]);
    }
    for shift in loads::shifts(versus) {
        let (before, now) = shift.exact();
        let kind = if shift.is_fund { say!("difference-fund") } else { say!("difference-pool") };
        let different = if shift.is_different() { say!("difference-comes-out") } else { Fate::Stays.word() };
        let change = shift.change();
        rows.push(vec![kind, shift.name, String::new(), different, before, now, change]);
    }
    let (comparison, currency) = (versus.comparison, &roadmap.settings.currency);
    let total = |name: String, before: String, now: String, change: Option<String>| {
        vec![say!("difference-total"), name, String::new(), String::new(), before, now, change.unwrap_or_default()]
    };
    let (value, spend) = (comparison.value, comparison.spend);
    let exact = words::points_exact;
    rows.push(total(say!("difference-value"), exact(value.0), exact(value.1), comparison.value_change()));
    let exact = |amount| words::money_exact(amount, currency);
    let name = say!("difference-spend", currency = currency);
    rows.push(total(name, exact(spend.0), exact(spend.1), comparison.spend_change(currency)));
    let title = say!("difference-against", now = isolated(versus.now_name), before = isolated(versus.before_name));
    Table::new(title, columns, rows)
}
