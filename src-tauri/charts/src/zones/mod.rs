//! What does the plan do in which part of the whole, for how much, and where does it do the same twice?
//!
//! A row for each zone with its owner and what is spent there, a column for each step with the investments that begin in
//! it. Beside it pairs that overlap. Deliberately not here: the words (see `said`), and what lies where (see
//! `model::zoning`).

mod said;

use model::zoning::Zoned;
use model::{Money, say, words};

use crate::column::Column;
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet;
use crate::stack::{Stack, fitting};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::headline;

use said::Parts;

/// Height of the names of the columns.
const HEAD: f64 = 24.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (20.0, 96.0);
/// Height of a row that is asked for in the window, and on a page before its texts are enlarged.
const WANTED: (f64, f64) = (52.0, 34.0);
/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (300.0, 480.0);
/// From this height on a row has room for its owner below its name.
const TALL: f64 = 34.0;
/// Height of a line in a cell.
const LINE: f64 = 14.0;
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 680.0;
/// From this width on a cell has room for names.
const NAMED: f64 = 64.0;

/// Draws all zones.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let parts = Parts::of(subject);
    let title = headline(parts.zoning.as_ref(), parts.has_plan, &subject.roadmap.settings.currency);
    let subtitle = said::meaning(parts.has_plan);
    let texts = Texts { title: title.clone(), subtitle, list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let count = subject.roadmap.zones.len();
    let is_screen = options.purpose == Purpose::Screen;
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(count, is_screen));
    let area = page.area;
    match &parts.zoning {
        Some(zoning) => {
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.27).clamp(200.0, 380.0) } else { 0.0 };
            let grid = Area { width: area.width - beside, ..area };
            Rows::within(grid, palette, subject, &parts, &zoning.zones).draw(&mut page.canvas);
            if is_wide {
                let room = Area { x: grid.right() + 28.0, width: beside - 28.0, ..area };
                overlaps(&mut page.canvas, palette, subject, &parts, room, is_screen);
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("zones-description", title = &title, count = count);
    let table = said::table(subject, &parts);
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Height that is asked for a picture of so many rows.
#[expect(clippy::cast_precision_loss, reason = "at most two dozen rows")]
fn least(count: usize, is_screen: bool) -> f64 {
    let (row, least) = if is_screen { (WANTED.0, LEAST.0) } else { (WANTED.1, LEAST.1) };
    (HEAD + row * count as f64).max(least)
}

struct Rows<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    parts: &'a Parts<'a>,
    zones: &'a [Zoned<'a>],
    /// The picture with its names.
    area: Area,
    /// A row for each zone.
    stack: Stack,
    /// Width of the names of the zones, and of what is spent there.
    names: f64,
    spent: f64,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few words; the words themselves are exact")]
impl<'a> Rows<'a> {
    fn within(
        area: Area,
        palette: &'a Palette,
        subject: &'a Subject<'a>,
        parts: &'a Parts<'a>,
        zones: &'a [Zoned<'a>],
    ) -> Self {
        let widest = |width: &dyn Fn(&Zoned) -> f64| zones.iter().map(width).fold(0.0, f64::max);
        let named = widest(&|zoned| name_style(palette).width(&isolated(&font::clean(&zoned.zone.name))));
        let owned = widest(&|zoned| quiet(palette).width(&said::owner(zoned)));
        Self {
            palette,
            subject,
            parts,
            zones,
            area,
            stack: Stack::within(area, HEAD, ROW, zones.len()),
            names: (named.max(owned) + 16.0).clamp(70.0, (area.width * 0.3).max(70.0)),
            spent: (area.width * 0.16).clamp(60.0, 120.0),
        }
    }

    /// Left edge of a column, and its width.
    fn column(&self, place: usize) -> (f64, f64) {
        let left = self.area.x + self.names + self.spent + 12.0;
        let width = (self.area.right() - left) / self.parts.columns.len().max(1) as f64;
        (left + width * place as f64, width)
    }

    fn draw(&self, canvas: &mut Canvas) {
        self.head(canvas);
        let most = self.zones.iter().map(Zoned::spent).max().unwrap_or(Money::ZERO);
        for ((place, zoned), order) in self.zones.iter().take(self.stack.shown).enumerate().zip(0..) {
            self.row(canvas, zoned, place, order, most);
        }
        self.stack.tell_left(canvas, self.palette);
    }

    fn head(&self, canvas: &mut Canvas) {
        let style = Style::new(11.0, Weight::SemiBold, self.palette.ink2);
        let baseline = self.area.y + 13.0;
        let spent = said::spent_column(self.parts.has_plan);
        if let Some(text) = style.fit(&spent, self.spent) {
            canvas.text(self.area.x + self.names, baseline, Anchor::Start, &text, style);
        }
        for (place, name) in self.parts.columns.iter().enumerate() {
            let (left, width) = self.column(place);
            if let Some(text) = style.fit(&isolated(&font::clean(name)), width - 10.0) {
                canvas.text(left, baseline, Anchor::Start, &text, style);
            }
        }
        let line = Stroke::solid(self.palette.line, 1.0);
        canvas.decoration(|canvas| {
            for place in 0..=self.stack.shown {
                let y = self.stack.top(place);
                canvas.line((self.area.x, y), (self.area.right(), y), line);
            }
        });
    }

    fn row(&self, canvas: &mut Canvas, zoned: &Zoned, place: usize, tab_order: u32, most: Money) {
        let row = self.stack.row(place);
        let hint = said::hint(self.subject, self.parts, zoned);
        let mark = Mark {
            id: format!("zone:{}", zoned.zone.id),
            kind: MarkKind::Zone,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order,
            lane: 1,
            links: vec![],
        };
        let middle = row.y + row.height / 2.0;
        canvas.mark(mark, |canvas| {
            let (name, small) = (name_style(self.palette), quiet(self.palette));
            let has_owner = self.stack.height >= TALL;
            let baseline = if has_owner { middle - 2.5 } else { middle + 4.5 };
            if let Some(text) = name.fit(&isolated(&font::clean(&zoned.zone.name)), self.names - 12.0) {
                canvas.text(row.x, baseline, Anchor::Start, &text, name);
            }
            if has_owner && let Some(text) = small.fit(&said::owner(zoned), self.names - 12.0) {
                canvas.text(row.x, middle + 12.5, Anchor::Start, &text, small);
            }
            self.money(canvas, zoned, middle, most);
            for (column, investments) in self.parts.cells(zoned).into_iter().enumerate() {
                let (left, width) = self.column(column);
                let names: Vec<String> = investments.iter().map(|item| isolated(&font::clean(&item.name))).collect();
                self.cell(canvas, &names, Area { x: left, width: width - 10.0, ..row });
            }
        });
    }

    /// What is spent in a zone, as a bar and in words; without a plan how much could be.
    fn money(&self, canvas: &mut Canvas, zoned: &Zoned, middle: f64, most: Money) {
        let left = self.area.x + self.names;
        let style = Style::new(12.0, Weight::Medium, self.palette.ink);
        let said = said::amount(self.subject, self.parts, zoned);
        let has_bar = self.stack.height >= TALL && self.parts.has_plan;
        if let Some(text) = style.fit(&said, self.spent) {
            canvas.text(left, if has_bar { middle - 2.5 } else { middle + 4.5 }, Anchor::Start, &text, style);
        }
        if has_bar && most > Money::ZERO {
            let whole = self.spent - 16.0;
            let length = whole * zoned.spent().0.max(0) as f64 / most.0 as f64;
            let bar = |width: f64| Area { x: left, y: middle + 5.0, width, height: 7.0 };
            canvas.decoration(|canvas| {
                canvas.rect(bar(whole), 0.0, Some(self.palette.sunken), None);
                canvas.rect(bar(length), 0.0, Some(self.palette.ink3), None);
            });
        }
    }

    /// Names one below the other as far as there is room, or how many there are.
    fn cell(&self, canvas: &mut Canvas, names: &[String], area: Area) {
        let style = Style::new(11.5, Weight::Regular, self.palette.ink);
        if names.is_empty() {
            return;
        }
        let count = words::whole(names.len());
        let lines = fitting(area.height - 4.0, LINE).max(1);
        if area.width < NAMED || (lines == 1 && names.len() > 1) {
            if let Some(text) = style.fit(&count, area.width) {
                canvas.text(area.x, area.y + area.height / 2.0 + 4.0, Anchor::Start, &text, style);
            }
            return;
        }
        let shown = if names.len() <= lines { names.len() } else { lines - 1 };
        let mut told: Vec<String> = names.iter().take(shown).filter_map(|name| style.fit(name, area.width)).collect();
        if names.len() > shown {
            told.extend(style.fit(&say!("and-more", count = names.len() - shown), area.width));
        }
        let mut baseline = area.y + area.height / 2.0 + 4.0 - LINE * (told.len().max(1) as f64 - 1.0) / 2.0;
        for text in told {
            canvas.text(area.x, baseline, Anchor::Start, &text, style);
            baseline += LINE;
        }
    }
}

/// How the name of a zone is written.
fn name_style(palette: &Palette) -> Style {
    Style::new(12.5, Weight::Medium, palette.ink)
}

/// How small words are written.
fn quiet(palette: &Palette) -> Style {
    Style::new(11.0, Weight::Regular, palette.ink2)
}

/// Pairs that overlap, what keeps them apart, and what lies in no zone.
fn overlaps(canvas: &mut Canvas, palette: &Palette, subject: &Subject, parts: &Parts, room: Area, is_screen: bool) {
    let Some(zoning) = &parts.zoning else { return };
    let mut column = Column { canvas, palette, room, y: room.y };
    column.heading(&say!("zones-overlaps"));
    let nowhere = said::nowhere(subject, zoning, parts.has_plan);
    let below: Vec<String> = column.lines(&nowhere, Weight::Regular, 6);
    let explained: Vec<String> = column.lines(&said::meaning(parts.has_plan), Weight::Regular, 6);
    let found: Vec<Vec<String>> =
        zoning.overlaps().map(|overlap| column.lines(&said::overlap(overlap), Weight::Regular, 5)).collect();
    if found.is_empty() {
        let lines = column.lines(&say!("zones-no-overlap"), Weight::Regular, 3);
        column.write(&lines);
    }
    let kept = 24.0 + crate::column::LINE * (below.len() + 1) as f64;
    column.room.height -= kept;
    let mut told = 0;
    for lines in &found {
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = crate::column::LINE * (lines.len() + 1) as f64;
        if column.y + height > column.room.bottom() {
            break;
        }
        column.write(lines);
        column.y += 6.0;
        told += 1;
    }
    column.rest(found.len() - told);
    column.room.height += kept;
    column.y += 12.0;
    if column.y + 3.0 * crate::column::LINE > room.bottom() {
        return;
    }
    column.heading(&say!("zones-nowhere"));
    column.write(&below);
    column.y += 12.0;
    // a page says it below its title
    if is_screen && room.height > 420.0 {
        column.write(&explained);
    }
}
