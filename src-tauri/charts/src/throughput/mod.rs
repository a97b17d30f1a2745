//! What gets through the stages of making software, which of them limits when, and which capability would lift it most?
//!
//! A row for each stage, a column for each period: a bar as high as what the stage could do, filled as far as work gets
//! through. What limits is framed, never told by colour alone. Beside it capabilities by what one more level would let
//! through. Deliberately not here: the words (see `said`), and what follows from stages (see `model::throughput`).

mod said;

use model::throughput::{Leverage, Throughput};
use model::{Roadmap, say, words};

use crate::cells::Cells;
use crate::column::{BAR, Column};
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::headline;

use said::Flow;

/// Room above the picture for the names of the periods, and what gets through.
const NAMES: f64 = 18.0;
const THROUGH: f64 = 28.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (24.0, 110.0);
/// Below this height there is no room for a bar under the figure.
const WITH_BAR: f64 = 40.0;
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 640.0;

/// Draws all stages in all periods.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let flow = Flow::of(subject);
    let title = headline(subject.roadmap, flow.throughput.as_ref(), flow.has_plan);
    let texts = Texts { title: title.clone(), subtitle: subtitle(subject), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let count = subject.roadmap.stages.len();
    #[expect(clippy::cast_precision_loss, reason = "a few stages")]
    let least = NAMES + THROUGH + ROW.0 * count as f64;
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least);
    let area = page.area;
    match &flow.throughput {
        Some(throughput) => {
            let beside = if area.width >= WIDE { (area.width * 0.34).clamp(240.0, 440.0) } else { 0.0 };
            let grid = Area { width: area.width - beside, ..area };
            let bars = Bars { palette, subject, throughput, area: grid };
            let next = bars.draw(&mut page.canvas);
            if beside > 0.0 {
                let roadmap = subject.roadmap;
                let room = Area { x: grid.right() + 28.0, width: beside - 28.0, ..area };
                let y = ranking(&mut page.canvas, palette, (roadmap, &flow.leverage), room, next);
                // a page says it below its title
                if options.purpose == Purpose::Screen {
                    let under = Area { y: y + 16.0, height: room.bottom() - y - 16.0, ..room };
                    explain(&mut page.canvas, palette, &subtitle(subject), under);
                }
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("throughput-description", title = &title, count = count);
    let table = said::table(subject, &flow);
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

struct Bars<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    throughput: &'a Throughput<'a>,
    /// The picture with its names.
    area: Area,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few marks; the words beside them are exact")]
impl Bars<'_> {
    /// Width of the names of the stages.
    fn names(&self) -> f64 {
        (self.area.width * 0.22).clamp(70.0, 170.0)
    }

    /// Width of a column: today, then one for each period.
    fn column(&self) -> f64 {
        (self.area.width - self.names()) / (self.throughput.by_period.len() as f64 + 1.0)
    }

    /// Left edge of a column; today is the first.
    fn left(&self, column: usize) -> f64 {
        self.area.x + self.names() + self.column() * column as f64
    }

    fn row(&self, place: usize) -> Area {
        let top = self.area.y + NAMES + THROUGH;
        let count = self.throughput.stages.len().max(1) as f64;
        let height = ((self.area.bottom() - top) / count).min(ROW.1);
        Area { x: self.area.x, y: top + height * place as f64, width: self.area.width, height }
    }

    /// What a stage could do in a column, and what gets through there.
    fn figures(&self, place: usize, column: usize) -> (i64, i64) {
        let line = &self.throughput.stages[place];
        match column.checked_sub(1) {
            None => (line.stage.capacity.into(), self.throughput.today),
            Some(period) => (line.by_period[period], self.throughput.by_period[period]),
        }
    }

    /// Draws everything and says how many marks that were.
    fn draw(&self, canvas: &mut Canvas) -> u32 {
        let palette = self.palette;
        let mut next = 0;
        self.head(canvas, &mut next);
        let columns = self.throughput.by_period.len() + 1;
        let places = 0..self.throughput.stages.len();
        let all = places.clone().flat_map(|place| (0..columns).map(move |column| (place, column)));
        let most = all.map(|(place, column)| self.figures(place, column).0).max().unwrap_or(0).max(1);
        for place in places {
            let row = self.row(place);
            canvas.decoration(|canvas| {
                canvas.line((row.x, row.y), (row.right(), row.y), Stroke::solid(palette.line, 1.0));
            });
            let hint = said::stage_hint(self.subject, self.throughput, place);
            let stage = self.throughput.stages[place].stage;
            let mark = Mark {
                id: format!("stage:{}", stage.id),
                kind: MarkKind::Stage,
                name: hint.join(", "),
                hint,
                area: row,
                tab_order: next,
                lane: 1,
                links: vec![],
            };
            next += 1;
            canvas.mark(mark, |canvas| {
                let limits = (0..columns).any(|column| is_limit(self.figures(place, column)));
                let weight = if limits { Weight::SemiBold } else { Weight::Regular };
                let style = Style::new(12.5, weight, palette.ink);
                let name = isolated(&font::clean(&stage.name));
                if let Some(name) = style.fit(&name, self.names() - 10.0) {
                    canvas.text(row.x, row.y + row.height / 2.0 + 4.5, Anchor::Start, &name, style);
                }
                let mut cells = Cells::default();
                for column in 0..columns {
                    self.cell(&mut cells, self.figures(place, column), self.left(column), row, most);
                }
                cells.draw(canvas);
                for column in 0..columns {
                    self.figure(canvas, self.figures(place, column), self.left(column), row);
                }
            });
        }
        next
    }

    /// The names of the periods, and what gets through in each.
    fn head(&self, canvas: &mut Canvas, next: &mut u32) {
        let palette = self.palette;
        let calendar = self.subject.roadmap.settings.calendar();
        let micro = Style::new(11.0, Weight::Regular, palette.ink2);
        let strong = Style::new(13.0, Weight::SemiBold, palette.ink);
        let (named, told) = (self.area.y + 12.0, self.area.y + NAMES + 16.0);
        let label = Style::new(12.5, Weight::SemiBold, palette.ink);
        if let Some(text) = label.fit(&say!("throughput-gets-through"), self.names() - 10.0) {
            canvas.text(self.area.x, told, Anchor::Start, &text, label);
        }
        // what is counted stands over the names, where an axis has its unit
        let unit = micro.fit(&said::axis(self.subject.roadmap), self.names() - 10.0).unwrap_or_default();
        if !unit.is_empty() {
            canvas.text(self.area.x, named, Anchor::Start, &unit, micro);
        }
        let middle = |column: usize| self.left(column) + self.column() / 2.0;
        let mut free = self.area.x + micro.width(&unit) + 8.0;
        let today = say!("throughput-today");
        let periods = self.subject.roadmap.settings.all_periods();
        let names: Vec<String> = [today].into_iter().chain(periods.map(|period| calendar.name(period))).collect();
        for (column, name) in names.iter().enumerate() {
            let text = |canvas: &mut Canvas| {
                let half = micro.width(name) / 2.0;
                // a name stands where there is room for it after the one before
                if middle(column) - half >= free && middle(column) + half <= self.area.right() {
                    canvas.text(middle(column), named, Anchor::Middle, name, micro);
                    free = middle(column) + half + 8.0;
                }
                let amount = match column.checked_sub(1) {
                    None => self.throughput.today,
                    Some(period) => self.throughput.by_period[period],
                };
                let amount = words::work(amount);
                if strong.width(&amount) <= self.column() - 2.0 {
                    canvas.text(middle(column), told, Anchor::Middle, &amount, strong);
                }
            };
            let Some(period) = column.checked_sub(1) else {
                let mut text = text;
                text(canvas);
                continue;
            };
            let hint = said::period_hint(self.subject.roadmap, name, self.throughput, period);
            let area =
                Area { x: self.left(column), y: self.area.y, width: self.column(), height: NAMES + THROUGH - 4.0 };
            let mark = Mark {
                id: format!("period:{period}"),
                kind: MarkKind::Period,
                name: hint.join(", "),
                hint,
                area,
                tab_order: *next,
                lane: 0,
                links: vec![],
            };
            *next += 1;
            canvas.mark(mark, text);
        }
    }

    /// One stage in one period: what it could do as a bar, filled as far as work gets through, framed where it limits.
    fn cell(&self, cells: &mut Cells, figures: (i64, i64), left: f64, row: Area, most: i64) {
        let (capacity, through) = figures;
        let palette = self.palette;
        let limits = is_limit(figures);
        let width = (self.column() * 0.56).clamp(2.0, 46.0);
        let middle = left + self.column() / 2.0;
        if row.height >= WITH_BAR {
            let (bottom, tallest) = (row.bottom() - 5.0, row.height - 28.0);
            let height = |work: i64| tallest * work.max(0) as f64 / most as f64;
            let bar = |height: f64| Area { x: middle - width / 2.0, y: bottom - height, width, height };
            let outline = Stroke::solid(palette.line_strong, 1.0);
            cells.rect(bar(height(capacity)), 0.0, Some(palette.sunken), Some(outline));
            let fill = if limits { palette.ink } else { palette.ink3 };
            cells.rect(bar(height(through)), 0.0, Some(fill), None);
        }
        if limits {
            let frame =
                Area { x: left + 2.0, y: row.y + 2.5, width: (self.column() - 4.0).max(1.0), height: row.height - 5.0 };
            cells.rect(frame, 3.0, None, Some(Stroke::solid(palette.ink, 1.5)));
        }
    }

    /// What a stage could do in one period, where a column has room for it.
    fn figure(&self, canvas: &mut Canvas, figures: (i64, i64), left: f64, row: Area) {
        let (palette, capacity, limits) = (self.palette, figures.0, is_limit(figures));
        let middle = left + self.column() / 2.0;
        let has_bar = row.height >= WITH_BAR;
        let weight = if limits { Weight::SemiBold } else { Weight::Regular };
        let style = Style::new(11.5, weight, if limits { palette.ink } else { palette.ink2 });
        let text = words::work(capacity);
        if style.width(&text) <= self.column() - 6.0 {
            let baseline = if has_bar { row.y + 17.0 } else { row.y + row.height / 2.0 + 4.0 };
            canvas.text(middle, baseline, Anchor::Middle, &text, style);
        }
    }
}

/// Whether nothing is left of what a stage could do.
fn is_limit((capacity, through): (i64, i64)) -> bool {
    capacity == through
}

/// What a bar and its frame mean, with what is counted.
fn subtitle(subject: &Subject) -> String {
    say!("throughput-subtitle", axis = said::axis(subject.roadmap))
}

/// What a bar and its frame mean, in words.
fn explain(canvas: &mut Canvas, palette: &Palette, said: &str, room: Area) {
    let mut column = Column { canvas, palette, room, y: room.y };
    let lines = column.lines(said, Weight::Regular, 4);
    column.write(&lines);
}

/// Capabilities by what one more level of each would let through. Where they end.
fn ranking(
    canvas: &mut Canvas,
    palette: &Palette,
    (roadmap, leverage): (&Roadmap, &[Leverage]),
    room: Area,
    mut next: u32,
) -> f64 {
    let mut column = Column { canvas, palette, room, y: room.y };
    column.heading(&say!("throughput-leverage", unit = said::unit(roadmap, said::MANY)));
    let telling: Vec<&Leverage> = leverage.iter().filter(|line| line.in_all > 0).collect();
    let Some(most) = telling.first().map(|line| line.in_all) else {
        let none =
            if leverage.is_empty() { say!("throughput-leverage-none") } else { say!("throughput-leverage-nothing") };
        let lines = column.lines(&none, Weight::Regular, 4);
        column.write(&lines);
        return column.y;
    };
    let shown = column.fitting(telling.len(), BAR);
    for line in telling.iter().take(shown) {
        let hint = said::leverage_hint(roadmap, line);
        let mark = Mark {
            id: format!("capability:{}", line.capability.id),
            kind: MarkKind::Capability,
            name: hint.join(", "),
            hint,
            area: Area { x: room.x, y: column.y, width: room.width, height: BAR },
            tab_order: next,
            lane: 2,
            links: vec![],
        };
        next += 1;
        let share = i64::try_from(i128::from(line.in_all) * 10_000 / i128::from(most)).expect("at most the whole");
        let (y, said) = (column.y, words::plus_minus(line.in_all));
        column.canvas.mark(mark, |canvas| {
            Column { canvas, palette, room, y }.bar(&line.capability.name, share, &said);
        });
        column.y += BAR;
    }
    column.rest(telling.len() - shown);
    column.y
}
