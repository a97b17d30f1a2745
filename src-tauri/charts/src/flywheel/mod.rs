//! How does the management flywheel gather speed, which blade is the weakest when, and which investment turns it most?
//!
//! Above, the speed in each period as a bar; below it a row for each blade with where it stands, darker the higher; the
//! weakest of a period is framed, never told by colour alone. Lines part the steps. Beside it what the investments do
//! to the speed, and where the flywheel stands at the end of each step. Deliberately not here: the words (see `said`),
//! and how it turns (see `model::flywheel`).

mod said;

use model::flywheel::{Flywheel, Turn, points};
use model::{Roadmap, say};

use crate::cells::Cells;
use crate::column::{BAR, Column, HEADING, LINE};
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet;
use crate::theme::{LevelColours, Palette};
use crate::{Chart, Options, Purpose, Subject};

pub use said::headline;

use said::Wheel;

/// Height of the names of the steps and of the periods, and of the speed.
const STEPS: f64 = 18.0;
const NAMES: f64 = 18.0;
const SPEED: f64 = 84.0;
/// Room between the speed and the blades.
const GAP: f64 = 10.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (24.0, 92.0);
/// Narrower columns show no cells of their own.
const NARROW: f64 = 9.0;
/// Room between today and the first period.
const TODAY: f64 = 8.0;
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 640.0;
/// The top of the scale, in hundredths of a point.
const FULL: i64 = 10_000;

/// Draws all blades in all periods.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let wheel = Wheel::of(subject);
    let title = headline(subject.roadmap, wheel.flywheel.as_ref(), &wheel.turns, wheel.has_plan);
    let texts = Texts { title: title.clone(), subtitle: said::meaning(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let count = wheel.flywheel.as_ref().map_or(0, |flywheel| flywheel.blades.len());
    #[expect(clippy::cast_precision_loss, reason = "a few blades")]
    let least = STEPS + NAMES + SPEED + GAP + ROW.0 * count as f64;
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least);
    let area = page.area;
    match &wheel.flywheel {
        Some(flywheel) => {
            let beside = if area.width >= WIDE { (area.width * 0.32).clamp(230.0, 420.0) } else { 0.0 };
            let grid = Area { width: area.width - beside, ..area };
            let names = names(palette, flywheel, grid.width);
            let rows = Rows { palette, subject, flywheel, has_plan: wheel.has_plan, area: grid, names };
            let mut next = rows.draw(&mut page.canvas);
            if beside > 0.0 {
                let room = Area { x: grid.right() + 28.0, width: beside - 28.0, ..area };
                // a page says it below its title
                let meaning = if options.purpose == Purpose::Screen { said::meaning() } else { String::new() };
                let mut column = Column { canvas: &mut page.canvas, palette, room, y: room.y };
                column.above(&meaning, |column| aside(column, subject.roadmap, &wheel, flywheel, &mut next));
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("flywheel-description", title = &title, count = count);
    let table = said::table(subject, &wheel);
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

struct Rows<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    flywheel: &'a Flywheel<'a>,
    has_plan: bool,
    /// The picture with its names.
    area: Area,
    /// Width of the names of the blades.
    names: f64,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few marks; the words beside them are exact")]
impl Rows<'_> {
    /// How many columns there are: today, then one for each period.
    fn columns(&self) -> usize {
        self.flywheel.states.len() + 1
    }

    fn width(&self) -> f64 {
        (self.area.width - self.names - TODAY) / self.columns() as f64
    }

    /// Left edge of a column; today is the first.
    fn left(&self, column: usize) -> f64 {
        let gap = if column == 0 { 0.0 } else { TODAY };
        self.area.x + self.names + gap + self.width() * column as f64
    }

    fn middle(&self, column: usize) -> f64 {
        self.left(column) + self.width() / 2.0
    }

    fn top_of_rows(&self) -> f64 {
        self.area.y + STEPS + NAMES + SPEED + GAP
    }

    fn row(&self, place: usize) -> Area {
        let top = self.top_of_rows();
        let count = self.flywheel.blades.len().max(1) as f64;
        let height = ((self.area.bottom() - top) / count).clamp(ROW.0, ROW.1);
        Area { x: self.area.x, y: top + height * place as f64, width: self.area.width, height }
    }

    /// Draws everything and says how many marks that were.
    fn draw(&self, canvas: &mut Canvas) -> u32 {
        let mut next = 0;
        self.steps(canvas);
        self.head(canvas, &mut next);
        for (place, blade) in self.flywheel.blades.iter().enumerate() {
            let row = self.row(place);
            let hint = said::blade_hint(self.subject.roadmap, self.flywheel, place, self.has_plan);
            let mark = Mark {
                id: format!("blade:{}", blade.id),
                kind: MarkKind::Blade,
                name: hint.join(", "),
                hint,
                area: row,
                tab_order: next,
                lane: 1,
                links: vec![],
            };
            next += 1;
            canvas.mark(mark, |canvas| {
                let style = name_style(self.palette);
                if let Some(name) = style.fit(&isolated(&font::clean(&blade.name)), self.names - 10.0) {
                    canvas.text(row.x, row.y + row.height / 2.0 + 4.5, Anchor::Start, &name, style);
                }
                let standing: Vec<(i64, bool, Area)> = (0..self.columns())
                    .map(|column| {
                        let is_weakest = said::is_weakest(self.flywheel, column, place);
                        let state = said::column(self.flywheel, column)[place];
                        (state, is_weakest, self.cell(column, row))
                    })
                    .collect();
                let mut cells = Cells::default();
                for (state, _, cell) in &standing {
                    cells.rect(*cell, if self.is_narrow() { 0.0 } else { 2.0 }, Some(self.colours(*state).cell), None);
                }
                for frame in self.frames(&standing) {
                    let (width, height) = ((frame.width - 2.0).max(1.0), frame.height - 2.0);
                    let inner = Area { x: frame.x + 1.0, y: frame.y + 1.0, width, height };
                    cells.rect(inner, 2.0, None, Some(Stroke::solid(self.palette.critical, 2.0)));
                }
                cells.draw(canvas);
                for (state, is_weakest, cell) in standing {
                    self.figure(canvas, state, is_weakest, cell);
                }
            });
        }
        next
    }

    /// The names of the steps over their periods, and a line where each ends.
    fn steps(&self, canvas: &mut Canvas) {
        let style = Style::new(11.0, Weight::SemiBold, self.palette.ink2);
        let bottom = self.row(self.flywheel.blades.len().saturating_sub(1)).bottom();
        let mut first = 1;
        for step in &self.subject.roadmap.steps {
            // a step may end after the last period or before the one before it: there is nothing of it to show then
            let end = (step.last_period.index() + 2).min(self.columns());
            if end <= first {
                continue;
            }
            let (left, right) = (self.left(first), self.left(end - 1) + self.width());
            if let Some(name) = style.fit(&isolated(&font::clean(&step.name)), right - left - 8.0) {
                canvas.text((left + right) / 2.0, self.area.y + 12.0, Anchor::Middle, &name, style);
            }
            if end < self.columns() {
                let line = Stroke::solid(self.palette.line_strong, 1.5);
                // not through the names of the periods, which may be wider than their columns
                let (foot, top) = (self.area.y + STEPS, self.area.y + STEPS + NAMES);
                canvas.decoration(|canvas| {
                    canvas.line((right, self.area.y), (right, foot), line);
                    canvas.line((right, top), (right, bottom), line);
                });
            }
            first = end;
        }
    }

    /// The names of the periods, and the speed in each.
    fn head(&self, canvas: &mut Canvas, next: &mut u32) {
        let palette = self.palette;
        let micro = Style::new(11.0, Weight::Regular, palette.ink2);
        let label = Style::new(12.5, Weight::SemiBold, palette.ink);
        let (named, foot) = (self.area.y + STEPS + 12.0, self.area.y + STEPS + NAMES + SPEED);
        if let Some(text) = label.fit(&say!("flywheel-speed"), self.names - 10.0) {
            canvas.text(self.area.x, foot - 6.0, Anchor::Start, &text, label);
        }
        canvas.decoration(|canvas| {
            canvas.line((self.left(0), foot), (self.area.right(), foot), Stroke::solid(palette.line_strong, 1.0));
        });
        let mut free = self.area.x;
        for (column, name) in said::columns(self.subject.roadmap).iter().enumerate() {
            let draw = |canvas: &mut Canvas, free: &mut f64| {
                let half = micro.width(name) / 2.0;
                let middle = self.middle(column);
                // a name stands where there is room for it after the one before
                if middle - half >= *free && middle + half <= self.area.right() + 4.0 {
                    canvas.text(middle, named, Anchor::Middle, name, micro);
                    *free = middle + half + 8.0;
                }
                self.speed(canvas, column, foot);
            };
            let Some(period) = column.checked_sub(1) else {
                draw(canvas, &mut free);
                continue;
            };
            let hint = said::period_hint(name, self.flywheel, column);
            let (y, height) = (self.area.y + STEPS, NAMES + SPEED);
            let mark = Mark {
                id: format!("period:{period}"),
                kind: MarkKind::Period,
                name: hint.join(", "),
                hint,
                area: Area { x: self.left(column), y, width: self.width(), height },
                tab_order: *next,
                lane: 0,
                links: vec![],
            };
            *next += 1;
            canvas.mark(mark, |canvas| draw(canvas, &mut free));
        }
    }

    /// The speed in one column as a bar with its figure.
    fn speed(&self, canvas: &mut Canvas, column: usize, foot: f64) {
        let palette = self.palette;
        let speed = said::speed(self.flywheel, column);
        let tallest = SPEED - 24.0;
        let height = tallest * speed.clamp(0, FULL) as f64 / FULL as f64;
        let width = (self.width() * 0.56).clamp(1.0, 46.0);
        let x = self.middle(column) - width / 2.0;
        let bar = |height: f64| Area { x, y: foot - height, width, height };
        canvas.decoration(|canvas| {
            canvas.rect(bar(tallest), 0.0, Some(palette.sunken), None);
            let fill = if column == 0 { palette.ink3 } else { palette.ink };
            canvas.rect(bar(height), 0.0, Some(fill), None);
        });
        let style = Style::new(13.0, Weight::SemiBold, palette.ink);
        let text = points(speed);
        if style.width(&text) <= self.width() - 2.0 {
            canvas.text(self.middle(column), foot - tallest - 6.0, Anchor::Middle, &text, style);
        }
    }

    /// The colours of a state: darker the higher.
    fn colours(&self, state: i64) -> LevelColours {
        let level = usize::try_from(state.clamp(0, FULL - 1) * 6 / FULL).expect("a part of the scale");
        self.palette.maturity[level]
    }

    /// Where the cell of a column is in a row; narrow ones stand without a gap, which would be as wide as they are.
    fn cell(&self, column: usize, row: Area) -> Area {
        let gap = if self.is_narrow() { 0.0 } else { 1.0 };
        let width = (self.width() - 2.0 * gap).max(1.0);
        Area { x: self.left(column) + gap, y: row.y + 2.0, width, height: row.height - 4.0 }
    }

    fn is_narrow(&self) -> bool {
        self.width() < NARROW
    }

    /// What is framed of a row: each cell in which it is weakest, and where cells are too narrow to see into a frame, all
    /// that follow one another together.
    fn frames(&self, standing: &[(i64, bool, Area)]) -> Vec<Area> {
        let mut frames: Vec<Area> = vec![];
        for (_, _, cell) in standing.iter().filter(|(_, is_weakest, _)| *is_weakest) {
            match frames.last_mut() {
                Some(last) if self.is_narrow() && (cell.x - last.right()).abs() < 0.5 => {
                    last.width = cell.right() - last.x;
                }
                _ => frames.push(*cell),
            }
        }
        frames
    }

    /// Where a blade stands in one column, where the cell has room for it.
    fn figure(&self, canvas: &mut Canvas, state: i64, is_weakest: bool, cell: Area) {
        let weight = if is_weakest { Weight::SemiBold } else { Weight::Regular };
        let style = Style::new(12.0, weight, self.colours(state).text);
        let text = points(state);
        if style.width(&text) <= cell.width - 6.0 {
            let baseline = cell.y + cell.height / 2.0 + 4.2;
            canvas.text(cell.x + cell.width / 2.0, baseline, Anchor::Middle, &text, style);
        }
    }
}

/// How the name of a blade is written.
fn name_style(palette: &Palette) -> Style {
    Style::new(12.5, Weight::Medium, palette.ink)
}

/// How much of a width the names of the blades take.
fn names(palette: &Palette, flywheel: &Flywheel, width: f64) -> f64 {
    let style = name_style(palette);
    let named = |blade: &&model::Blade| style.width(&isolated(&font::clean(&blade.name)));
    let widest = flywheel.blades.iter().map(named).fold(0.0, f64::max);
    (widest + 14.0).clamp(70.0, (width * 0.27).max(70.0))
}

/// What the investments do to the speed, and where the flywheel stands at the end of each step.
fn aside(column: &mut Column, roadmap: &Roadmap, wheel: &Wheel, flywheel: &Flywheel, next: &mut u32) {
    if !wheel.is_stable {
        let lines = column.lines(&say!("flywheel-restless"), Weight::Regular, 4);
        column.write(&lines);
        column.y += 10.0;
    }
    let (planned, left): (Vec<&Turn>, Vec<&Turn>) = wheel.turns.iter().partition(|turn| turn.is_planned);
    if wheel.turns.is_empty() {
        column.heading(&say!("flywheel-turned-by"));
        let none = if roadmap.pushes.is_empty() { say!("flywheel-no-push") } else { say!("flywheel-no-turn") };
        let lines = column.lines(&none, Weight::Regular, 4);
        column.write(&lines);
    }
    let most = wheel.turns.iter().map(|turn| turn.by.abs()).max().unwrap_or(1);
    // what is left out has room for two rows, however many are in the plan
    let kept = if left.is_empty() { 0.0 } else { HEADING + LINE + 2.0 * BAR };
    for (turns, heading, kept) in [(planned, say!("flywheel-planned"), kept), (left, say!("flywheel-left-out"), 0.0)] {
        if turns.is_empty() || column.y + HEADING + BAR > column.room.bottom() {
            continue;
        }
        column.heading(&heading);
        column.room.height -= kept;
        ranking(column, &turns, most, next);
        column.room.height += kept;
        column.y += 10.0;
    }
    let ends = said::at_steps(roadmap, flywheel);
    if !wheel.has_plan || ends.is_empty() || column.y + HEADING + 2.0 * LINE > column.room.bottom() {
        return;
    }
    column.heading(&say!("flywheel-at-steps"));
    for end in ends {
        let lines = column.lines(&end, Weight::Regular, 2);
        column.write(&lines);
    }
}

/// Investments by what they do to the speed.
fn ranking(column: &mut Column, turns: &[&Turn], most: i64, next: &mut u32) {
    let shown = column.fitting(turns.len(), BAR);
    let (room, palette) = (column.room, column.palette);
    for turn in turns.iter().take(shown) {
        let hint = said::turn_hint(turn);
        let mark = Mark {
            id: format!("investment:{}", turn.investment.id),
            kind: MarkKind::Investment,
            name: hint.join(", "),
            hint,
            area: Area { x: room.x, y: column.y, width: room.width, height: BAR },
            tab_order: *next,
            lane: 2,
            links: vec![],
        };
        *next += 1;
        let (y, said) = (column.y, model::flywheel::points_change(turn.by));
        column.canvas.mark(mark, |canvas| {
            Column { canvas, palette, room, y }.bar(&turn.investment.name, turn.by.abs() * 10_000 / most, &said);
        });
        column.y += BAR;
    }
    column.rest(turns.len() - shown);
}
