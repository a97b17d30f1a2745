//! Which practices live what is believed here, and what is only said?
//!
//! A row for each principle with its practices one after the other: a filled square before one that lives the principle
//! today, a circle where the plan brings it that far, an empty square where it does not. Shape tells, never colour alone.
//! Beside it the cheapest investments that would live the rest. Deliberately not here: the words (see
//! `said`), and what covers a principle (see `model::coverage`).

mod said;

use model::coverage::{Coverage, Lived, Practised};
use model::{say, words};

use crate::column::{BAR, Column, LINE, keep_room, room_for_words};
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Piece, Stroke, Style};
use crate::sheet;
use crate::stack::{Stack, fitting};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::headline;

use said::{Beliefs, State};

/// Room above the first row.
const HEAD: f64 = 6.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (17.0, 84.0);
/// Height of a row that is asked for in the window, and on a page before its texts are enlarged.
const WANTED: (f64, f64) = (46.0, 30.0);
/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (300.0, 540.0);
/// From this height on a row has room for a name in two lines.
const TALL: f64 = 35.0;
/// Height of a line of practices.
const CHIP: f64 = 20.0;
/// Room between two practices.
const BETWEEN: f64 = 18.0;
/// The widest a practice may be, and the least room in which one is begun.
const NAME: f64 = 190.0;
const LEAST_NAME: f64 = 40.0;
/// The most practices of a row: a window can scroll only so many parts.
const MOST_CHIPS: usize = 24;
/// Room between the practices and what stands right of them.
const GAP: f64 = 12.0;
/// Half the width of a sign.
const SIGN: f64 = 5.5;
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 640.0;
/// Room below the picture for what the signs mean, where there is none beside it.
const BELOW: f64 = 72.0;

/// Draws all principles and what lives them.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let beliefs = Beliefs::of(subject);
    let title = headline(beliefs.coverage.as_ref(), beliefs.has_plan);
    let meaning = said::meaning(beliefs.has_plan);
    let texts = Texts { title: title.clone(), subtitle: meaning.clone(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let count = subject.roadmap.principles.len();
    // a page says below its title what the signs mean
    let is_screen = options.purpose == Purpose::Screen;
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(count, is_screen));
    let area = page.area;
    match &beliefs.coverage {
        Some(coverage) => {
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.3).clamp(220.0, 420.0) } else { 0.0 };
            let below = if is_screen && !is_wide { BELOW } else { 0.0 };
            let grid = Area { width: area.width - beside, height: area.height - below, ..area };
            Rows::within(grid, palette, subject, coverage).draw(&mut page.canvas);
            let room = room_for_words(area, grid);
            let (lines, above) = keep_room(if is_screen { &meaning } else { "" }, room);
            let mut y = room.y;
            if is_wide {
                y = repair(&mut page.canvas, palette, subject, &beliefs, above).min(above.bottom()) + 12.0;
            }
            Column { canvas: &mut page.canvas, palette, room, y }.write(&lines);
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("principles-description", title = &title, count = count);
    let table = said::table(subject, &beliefs);
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Height that is asked for a picture of so many rows.
#[expect(clippy::cast_precision_loss, reason = "at most two dozen rows")]
fn least(count: usize, is_screen: bool) -> f64 {
    let (row, least) = if is_screen { (WANTED.0, LEAST.0) } else { (WANTED.1, LEAST.1) };
    (HEAD + row * count as f64).max(least)
}

/// A text in at most so many lines, without those that would say nothing.
fn broken(text: &str, style: Style, room: f64, most: usize) -> Vec<String> {
    let text = font::clean(text);
    let lines: Vec<String> = match most {
        1 => style.fit(&text, room).into_iter().collect(),
        _ => font::wrap(&text, style.size, style.weight, room, most),
    };
    let says = |line: &String| line.chars().any(|letter| !matches!(letter, '…' | ' '));
    lines.into_iter().filter(says).collect()
}

/// Lines of text around the middle of a row.
#[expect(clippy::cast_precision_loss, reason = "at most two lines")]
fn write(canvas: &mut Canvas, lines: &[String], left: f64, middle: f64, style: Style) {
    let step = style.size + 2.5;
    let mut baseline = middle + style.size * 0.36 - step * (lines.len().max(1) as f64 - 1.0) / 2.0;
    for line in lines {
        canvas.text(left, baseline, Anchor::Start, line, style);
        baseline += step;
    }
}

struct Rows<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    coverage: &'a Coverage<'a>,
    /// The picture with its names.
    area: Area,
    /// A row for each principle.
    stack: Stack,
    /// Width of the names of the principles.
    names: f64,
    /// Width of what a row comes to, at its right end.
    counts: f64,
}

/// A practice as it is written: its sign, its name and what stands by it.
struct Chip<'a> {
    practised: &'a Practised<'a>,
    left: f64,
    line: usize,
    name: String,
    label: String,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few signs; the words beside them are exact")]
impl<'a> Rows<'a> {
    fn within(area: Area, palette: &'a Palette, subject: &'a Subject<'a>, coverage: &'a Coverage<'a>) -> Self {
        let all = &coverage.principles;
        let widest = |width: &dyn Fn(&Lived) -> f64| all.iter().map(width).fold(0.0, f64::max);
        let counts = widest(&|lived| count_style(palette, lived).width(&said::count(lived)));
        let name = name_style(palette);
        let names = widest(&|lived| name.width(&isolated(&font::clean(&lived.principle.name)))) + 20.0;
        Self {
            palette,
            subject,
            coverage,
            area,
            stack: Stack::within(area, HEAD, ROW, all.len()),
            names: names.min(area.width * 0.32).max(60.0),
            counts: (counts + 2.0).min(area.width * 0.24),
        }
    }

    fn draw(&self, canvas: &mut Canvas) {
        self.ground(canvas);
        for ((place, lived), order) in self.coverage.principles.iter().take(self.stack.shown).enumerate().zip(0..) {
            self.row(canvas, lived, place, order);
        }
    }

    /// The lines between the rows, and how many principles there was no room for.
    fn ground(&self, canvas: &mut Canvas) {
        let area = self.area;
        let line = |place: usize| {
            let y = self.stack.top(place);
            [Piece::Move(area.x, y), Piece::Line(area.right(), y)]
        };
        let lines: Vec<Piece> = (0..=self.stack.shown).flat_map(line).collect();
        canvas.decoration(|canvas| canvas.stroke(lines, Stroke::solid(self.palette.line, 1.0)));
        self.stack.tell_left(canvas, self.palette);
    }

    /// A principle with its practices, and what it comes to.
    fn row(&self, canvas: &mut Canvas, lived: &Lived, place: usize, tab_order: u32) {
        let row = self.stack.row(place);
        let hint = said::principle_hint(self.subject, lived);
        let mark = Mark {
            id: format!("principle:{}", lived.principle.id),
            kind: MarkKind::Principle,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order,
            lane: 1,
            links: vec![],
        };
        let middle = row.y + row.height / 2.0;
        let most = if self.stack.height >= TALL { 2 } else { 1 };
        let (chips, more) = self.chips(lived);
        let lines = chips.last().map_or(1, |chip| chip.line + 1);
        let baseline = |line: usize| middle + 4.0 + CHIP * (line as f64 - (lines as f64 - 1.0) / 2.0);
        canvas.mark(mark, |canvas| {
            let style = name_style(self.palette);
            let names = broken(&isolated(&lived.principle.name), style, self.names - 14.0, most);
            write(canvas, &names, row.x, middle, style);
            canvas.decoration(|canvas| {
                for chip in &chips {
                    let centre = (chip.left + SIGN, baseline(chip.line) - 4.0);
                    sign(canvas, self.palette, State::of(chip.practised), centre);
                }
            });
            for chip in &chips {
                let (name, label) = (practice_style(self.palette), quiet(self.palette));
                let left = chip.left + 2.0 * SIGN + 6.0;
                canvas.text(left, baseline(chip.line), Anchor::Start, &chip.name, name);
                if !chip.label.is_empty() {
                    let left = left + name.width(&chip.name) + 6.0;
                    canvas.text(left, baseline(chip.line), Anchor::Start, &chip.label, label);
                }
            }
            if let Some((left, line, text)) = more {
                canvas.text(left, baseline(line), Anchor::Start, &text, quiet(self.palette));
            }
            let style = count_style(self.palette, lived);
            let counts = broken(&said::count(lived), style, self.counts, most);
            write(canvas, &counts, row.right() - self.counts, middle, style);
        });
    }

    /// The practices of a principle line by line, and how many more there are, where there is room to say so.
    fn chips<'l>(&self, lived: &'l Lived<'l>) -> (Vec<Chip<'l>>, Option<(f64, usize, String)>) {
        let begin = self.area.x + self.names;
        let end = self.area.right() - self.counts - GAP;
        let lines = fitting(self.stack.height - 4.0, CHIP).max(1);
        let (name, quiet) = (practice_style(self.palette), quiet(self.palette));
        let (mut chips, mut left, mut line) = (vec![], begin, 0);
        for (place, practised) in lived.practices.iter().enumerate() {
            let is_last = place + 1 == lived.practices.len();
            // behind one that is not the last there has to be room to say how many more there are
            let kept =
                if is_last { 0.0 } else { quiet.width(&say!("and-more", count = lived.practices.len())) + BETWEEN };
            let label = said::label(self.subject, practised);
            let whole = isolated(&font::clean(&practised.capability.name));
            let wanted = 2.0 * SIGN + 6.0 + name.width(&whole).min(NAME) + 6.0 + quiet.width(&label);
            if left > begin && left + wanted + (if line + 1 < lines { 0.0 } else { kept }) > end && line + 1 < lines {
                (left, line) = (begin, line + 1);
            }
            let room = end - left - (if line + 1 < lines { 0.0 } else { kept }) - 2.0 * SIGN - 6.0;
            let (room, label) = match room - quiet.width(&label) - 6.0 {
                beside if beside >= LEAST_NAME => (beside, label),
                _ => (room, String::new()),
            };
            let Some(text) =
                name.fit(&whole, room.min(NAME)).filter(|_| room >= LEAST_NAME && chips.len() < MOST_CHIPS)
            else {
                let text = say!("and-more", count = lived.practices.len() - place);
                let more = quiet.fit(&text, end - left).map(|text| (left, line, text));
                return (chips, more);
            };
            let width = 2.0 * SIGN + 6.0 + name.width(&text);
            let labelled = if label.is_empty() { 0.0 } else { 6.0 + quiet.width(&label) };
            chips.push(Chip { practised, left, line, name: text, label });
            left += width + labelled + BETWEEN;
        }
        (chips, None)
    }
}

/// How the name of a principle is written.
fn name_style(palette: &Palette) -> Style {
    Style::new(12.5, Weight::Medium, palette.ink)
}

/// How the name of a practice is written.
fn practice_style(palette: &Palette) -> Style {
    Style::new(12.0, Weight::Regular, palette.ink)
}

/// How small words are written.
fn quiet(palette: &Palette) -> Style {
    Style::new(11.0, Weight::Regular, palette.ink2)
}

/// How it is written what a principle comes to.
fn count_style(palette: &Palette, lived: &Lived) -> Style {
    if lived.is_slogan() { Style::new(12.0, Weight::SemiBold, palette.ink) } else { quiet(palette) }
}

/// A filled square, a filled circle or an empty square: never told by colour alone.
fn sign(canvas: &mut Canvas, palette: &Palette, state: State, (x, y): (f64, f64)) {
    let square = |half: f64| Area { x: x - half, y: y - half, width: 2.0 * half, height: 2.0 * half };
    match state {
        State::Today => canvas.rect(square(SIGN), 0.0, Some(palette.ink), None),
        State::Since(_) => {
            canvas.push(Node::Circle(Circle { centre: (x, y), radius: SIGN, fill: Some(palette.ink), stroke: None }));
        }
        State::Not => canvas.rect(square(SIGN - 0.75), 0.0, None, Some(Stroke::solid(palette.ink2, 1.5))),
    }
}

/// The cheapest investments that would live the rest, or why there are none. Where they end.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn repair(canvas: &mut Canvas, palette: &Palette, subject: &Subject, beliefs: &Beliefs, room: Area) -> f64 {
    let mut column = Column { canvas, palette, room, y: room.y };
    column.heading(&say!("principles-repair"));
    let Some(found) = &beliefs.repair else {
        let lines = column.lines(&said::no_repair(beliefs), Weight::Regular, 5);
        column.write(&lines);
        return column.y;
    };
    let notes = said::repair_notes(found, beliefs.still_short);
    let notes: Vec<String> = notes.iter().flat_map(|note| column.lines(note, Weight::Regular, 4)).collect();
    // the sum and what is said of it keep their room
    let kept = BAR + LINE * notes.len() as f64;
    column.room.height -= kept;
    let currency = &subject.roadmap.settings.currency;
    let shown = column.fitting(found.investments.len(), BAR);
    for item in found.investments.iter().take(shown) {
        entry(&mut column, &item.name, &words::money(item.total_cost(), currency), Weight::Regular);
    }
    column.rest(found.investments.len() - shown);
    column.room.height += kept;
    let sum = words::money(found.cost, currency);
    entry(&mut column, &say!("principles-repair-sum"), &sum, Weight::SemiBold);
    column.write(&notes);
    column.y
}

/// A name with what it costs.
fn entry(column: &mut Column, name: &str, cost: &str, weight: Weight) {
    let style = Style::new(12.0, weight, column.palette.ink);
    let (room, baseline) = (column.room, column.y + 13.0);
    let names = room.width - style.width(cost) - 10.0;
    if let Some(text) = style.fit(&isolated(name), names) {
        column.canvas.text(room.x, baseline, Anchor::Start, &text, style);
    }
    column.canvas.text(room.right(), baseline, Anchor::End, cost, style);
    column.y += BAR;
}
