//! What is owed, and what does leaving it cost? Left alone and with the plan, period by period.
//!
//! A row for all debts and one for each, a column for each period: an outlined bar is what would be owed at its end,
//! nothing repaid, filled as far as the plan leaves it. A frame marks the period in which a debt tips. Below, in the
//! same way, the people whom interest takes. Deliberately not here: the words (see `said`), and what debts come to (see
//! `model::debts`).

mod said;

use model::debts::{Debts, Told};
use model::{Fte, Period, say, words};

use crate::cells::Cells;
use crate::column::{Column, LINE};
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::{course, headline, help};

/// Room above the rows for the names of the periods, and above the row of interest for its heading.
const NAMES: f64 = 20.0;
const HEADING: f64 = 24.0;
/// Least and most height of a row, and below which height there is no room for a bar under the figure.
const ROW: (f64, f64) = (26.0, 110.0);
const WITH_BAR: f64 = 44.0;
/// From this width on there is room for words beside the picture.
const WIDE: f64 = 720.0;

/// Draws all debts in all periods.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let debts = said::debts(subject);
    let title = headline(subject.roadmap, debts.as_ref(), said::has_plan(subject));
    let subtitle = say!("debt-subtitle", length = subject.roadmap.settings.period_length.code());
    let texts = Texts { title: title.clone(), subtitle, list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let count = debts.as_ref().map_or(0, |debts| debts.debts.len());
    #[expect(clippy::cast_precision_loss, reason = "a few debts")]
    let least = NAMES + 2.0 * HEADING + ROW.0 * (count as f64 + 2.0);
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least);
    let area = page.area;
    match &debts {
        Some(debts) => {
            let beside = if area.width >= WIDE { (area.width * 0.3).clamp(220.0, 400.0) } else { 0.0 };
            let rows = Rows { palette, subject, debts, area: Area { width: area.width - beside, ..area } };
            rows.draw(&mut page.canvas);
            if beside > 0.0 {
                let room = Area { x: area.x + area.width - beside + 28.0, width: beside - 28.0, ..area };
                // a page says in its subtitle what the signs mean
                let meaning = if options.purpose == Purpose::Screen { texts.subtitle.as_str() } else { "" };
                words_beside(&mut page.canvas, palette, subject, (debts, meaning), room);
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("debt-description", title = &title, count = count);
    let table = said::table(subject, debts.as_ref());
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// What is drawn in one row: left alone, with the plan, and the period that is framed.
struct Row<'a> {
    name: String,
    alone: &'a [Fte],
    with: &'a [Fte],
    tips: Option<Period>,
    is_sum: bool,
}

struct Rows<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    debts: &'a Debts<'a>,
    area: Area,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few marks; the words beside them are exact")]
impl Rows<'_> {
    fn names(&self) -> f64 {
        (self.area.width * 0.24).clamp(80.0, 196.0)
    }

    fn count(&self) -> usize {
        self.debts.interest.len().max(1)
    }

    fn column(&self) -> f64 {
        (self.area.width - self.names()) / self.count() as f64
    }

    fn left(&self, period: usize) -> f64 {
        self.area.x + self.names() + self.column() * period as f64
    }

    /// The rows of what is owed: all debts first, where there are several.
    fn owed(&self) -> Vec<(Option<&Told<'_>>, Row<'_>)> {
        let sum = Row {
            name: say!("debt-all"),
            alone: self.debts.owed.get(1..).unwrap_or_default(),
            with: self.debts.left.get(1..).unwrap_or_default(),
            tips: self.debts.tips,
            is_sum: true,
        };
        let each = self.debts.debts.iter().map(|told| {
            let row = Row {
                name: isolated(&font::clean(&told.debt.name)),
                alone: told.owed.get(1..).unwrap_or_default(),
                with: told.left.get(1..).unwrap_or_default(),
                tips: told.tips,
                is_sum: false,
            };
            (Some(told), row)
        });
        let has_sum = self.debts.debts.len() > 1;
        has_sum.then_some((None, sum)).into_iter().chain(each).collect()
    }

    fn draw(&self, canvas: &mut Canvas) {
        let owed = self.owed();
        let count = owed.len() as f64 + 1.0;
        let height = ((self.area.height - NAMES - 2.0 * HEADING) / count).clamp(ROW.0, ROW.1);
        let top = self.area.y + NAMES;
        self.periods(canvas);
        self.heading(canvas, top, &say!("debt-owed", length = self.subject.roadmap.settings.period_length.code()));
        let most = owed.iter().flat_map(|(_, row)| row.alone).map(|people| people.0).max().unwrap_or(0).max(1);
        let mut next = 0;
        for (place, (told, row)) in owed.iter().enumerate() {
            let area =
                Area { x: self.area.x, y: top + HEADING + height * place as f64, width: self.area.width, height };
            let (id, hint) = match told {
                Some(told) => (format!("debt:{}", told.debt.id), said::hint(self.subject.roadmap, told)),
                None => ("debts:all".to_owned(), said::hint_of_all(self.subject.roadmap, self.debts)),
            };
            let kind = MarkKind::Debt;
            let name = hint.join(", ");
            let mark = Mark { id, kind, name, hint, area, tab_order: next, lane: 0, links: vec![] };
            next += 1;
            canvas.mark(mark, |canvas| self.row(canvas, row, area, most));
        }
        let below = top + HEADING + height * owed.len() as f64;
        self.heading(
            canvas,
            below,
            &say!("debt-interest", length = self.subject.roadmap.settings.period_length.code()),
        );
        let (alone, with) = (&self.debts.interest, &self.debts.paid);
        let row = Row { name: say!("debt-taken"), alone, with, tips: None, is_sum: true };
        let area = Area { x: self.area.x, y: below + HEADING, width: self.area.width, height };
        let most = alone.iter().map(|people| people.0).max().unwrap_or(0).max(1);
        self.name(canvas, &row, area);
        let mut cells = Cells::default();
        for period in 0..alone.len() {
            self.cell(&mut cells, &row, period, area, most);
        }
        cells.draw(canvas);
        for period in 0..alone.len() {
            let hint = said::hint_of_period(self.subject.roadmap, self.debts, period);
            let mark = Mark {
                id: format!("period:{period}"),
                kind: MarkKind::Period,
                name: hint.join(", "),
                hint,
                area: Area { x: self.left(period), width: self.column(), ..area },
                tab_order: next,
                lane: 1,
                links: vec![],
            };
            next += 1;
            canvas.mark(mark, |canvas| self.figure(canvas, &row, period, area));
        }
    }

    /// The names of the periods, as far as there is room for them.
    fn periods(&self, canvas: &mut Canvas) {
        let calendar = self.subject.roadmap.settings.calendar();
        let micro = Style::new(11.0, Weight::Regular, self.palette.ink2);
        let mut free = self.area.x;
        for (at, period) in self.subject.roadmap.settings.all_periods().enumerate() {
            let (name, middle) = (calendar.name(period), self.left(at) + self.column() / 2.0);
            let half = micro.width(&name) / 2.0;
            if middle - half >= free && middle + half <= self.area.right() + 2.0 {
                canvas.text(middle, self.area.y + 12.0, Anchor::Middle, &name, micro);
                free = middle + half + 8.0;
            }
        }
    }

    fn heading(&self, canvas: &mut Canvas, top: f64, text: &str) {
        let style = Style::new(12.0, Weight::SemiBold, self.palette.ink2);
        if let Some(text) = style.fit(text, self.area.width) {
            canvas.text(self.area.x, top + 16.0, Anchor::Start, &text, style);
        }
    }

    fn row(&self, canvas: &mut Canvas, row: &Row, area: Area, most: i64) {
        let palette = self.palette;
        canvas.decoration(|canvas| {
            canvas.line((area.x, area.y), (area.right(), area.y), Stroke::solid(palette.line, 1.0));
        });
        self.name(canvas, row, area);
        let mut cells = Cells::default();
        for period in 0..row.alone.len() {
            self.cell(&mut cells, row, period, area, most);
        }
        cells.draw(canvas);
        for period in 0..row.alone.len() {
            self.figure(canvas, row, period, area);
        }
    }

    /// The name of a row, and below it when it tips.
    fn name(&self, canvas: &mut Canvas, row: &Row, area: Area) {
        let weight = if row.is_sum { Weight::SemiBold } else { Weight::Regular };
        let style = Style::new(12.5, weight, self.palette.ink);
        let small = Style::new(11.0, Weight::Regular, self.palette.ink2);
        let room = self.names() - 10.0;
        let tips = row.tips.map(|period| said::tips(self.subject.roadmap, period)).filter(|_| area.height >= 34.0);
        let most = if area.height >= 34.0 + LINE { 2 } else { 1 };
        let names = font::wrap(&row.name, style.size, weight, room, most);
        let middle = area.y + area.height / 2.0;
        let above = LINE * names.len().saturating_sub(1) as f64 / 2.0;
        let mut baseline = if tips.is_some() { middle - 3.0 } else { middle + 4.5 } - above;
        for name in &names {
            canvas.text(area.x, baseline, Anchor::Start, name, style);
            baseline += LINE;
        }
        if let Some(text) = tips.and_then(|text| small.fit(&text, room)) {
            canvas.text(area.x, baseline - 1.0, Anchor::Start, &text, small);
        }
    }

    /// One period of a row: what there would be as an outline, filled as far as there is with the plan, framed where it
    /// tips.
    fn cell(&self, cells: &mut Cells, row: &Row, period: usize, area: Area, most: i64) {
        let palette = self.palette;
        let (alone, with) = (row.alone[period], row.with.get(period).copied().unwrap_or_default());
        let (left, column) = (self.left(period), self.column());
        let middle = left + column / 2.0;
        let width = (column * 0.56).clamp(2.0, 46.0);
        let tips = row.tips.is_some_and(|tips| tips.index() == period);
        if area.height >= WITH_BAR {
            let (bottom, tallest) = (area.bottom() - 5.0, area.height - 28.0);
            let bar = |people: Fte| {
                let height = tallest * people.0.max(0) as f64 / most as f64;
                Area { x: middle - width / 2.0, y: bottom - height, width, height }
            };
            cells.rect(bar(alone), 0.0, Some(palette.sunken), Some(Stroke::solid(palette.line_strong, 1.0)));
            let fill = if row.is_sum { palette.ink } else { palette.ink3 };
            cells.rect(bar(with), 0.0, Some(fill), None);
        }
        if tips {
            let frame = Area {
                x: left + 2.0,
                y: area.y + 2.5,
                width: (column - 4.0).max(1.0),
                height: (area.height - 5.0).max(1.0),
            };
            cells.rect(frame, 3.0, None, Some(Stroke::solid(palette.critical, 1.5)));
        }
    }

    /// How much there is with the plan, where a column has room for it.
    fn figure(&self, canvas: &mut Canvas, row: &Row, period: usize, area: Area) {
        let (palette, column) = (self.palette, self.column());
        let middle = self.left(period) + column / 2.0;
        let tips = row.tips.is_some_and(|tips| tips.index() == period);
        let has_bar = area.height >= WITH_BAR;
        let with = row.with.get(period).copied().unwrap_or_default();
        let weight = if tips || row.is_sum { Weight::SemiBold } else { Weight::Regular };
        let style = Style::new(11.5, weight, if tips || row.is_sum { palette.ink } else { palette.ink2 });
        let text = words::fte_number(with);
        if style.width(&text) <= column - 4.0 {
            let baseline = if has_bar { area.y + 17.0 } else { area.y + area.height / 2.0 + 4.0 };
            canvas.text(middle, baseline, Anchor::Middle, &text, style);
        }
    }
}

/// What happens to each debt, in words, those that tip first at the top, as far as there is room, and what the signs mean.
fn words_beside(
    canvas: &mut Canvas,
    palette: &Palette,
    subject: &Subject,
    (debts, meaning): (&Debts, &str),
    room: Area,
) {
    Column { canvas, palette, room, y: room.y }.above(meaning, |column| courses(column, subject, debts));
}

fn courses(column: &mut Column, subject: &Subject, debts: &Debts) {
    let (room, palette) = (column.room, column.palette);
    column.heading(&say!("debt-beside"));
    let mut order: Vec<&Told> = debts.debts.iter().collect();
    order.sort_by_key(|told| told.tips.map_or(usize::MAX, Period::index));
    let all = order.len();
    for (place, told) in order.into_iter().enumerate() {
        let names = column.lines(&isolated(&told.debt.name), Weight::SemiBold, 2);
        let lines = column.lines(&course(subject.roadmap, told), Weight::Regular, 7);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = LINE * (names.len() + lines.len()) as f64;
        if column.y + height + LINE > room.bottom() {
            column.rest(all - place);
            return;
        }
        let style = Style::new(12.0, Weight::SemiBold, palette.ink);
        for name in &names {
            column.canvas.text(room.x, column.y + 12.0, Anchor::Start, name, style);
            column.y += LINE;
        }
        column.write(&lines);
        column.y += 8.0;
    }
}
