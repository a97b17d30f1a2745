//! What does the plan make possible next, and what came of the cycles before it?
//!
//! Rows of investments that could not have begun before the plan and can once it is done, each with what makes it possible;
//! then those that lack one thing, with that thing, and what
//! levels are worth at the end. Beside them the cycles that are over: what was promised and what was
//! reached, as two bars on one scale, and the review. Deliberately not here: the words (see `said`), what becomes possible
//! (see `model::next_cycle`), and the records (see `model::cycle`).

mod past;
mod said;

use model::next_cycle::NextCycle;
use model::{Axis, Index, say};

use crate::column::LINE;
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, shapes, sheet};

pub use said::{headline, history, lacking, made_possible};

/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (300.0, 380.0);
/// From this width on the cycles that are over stand beside what is possible; else below it.
const WIDE: f64 = 620.0;
/// Room between the two.
const BETWEEN: f64 = 32.0;
/// The most lines that say what makes one investment possible.
const MOST_LINES: usize = 3;
/// Height of a heading of rows.
const HEADING: f64 = 24.0;
/// Room after a row.
const GAP: f64 = 7.0;
/// Where the words of a row begin: right of the sign of its axis.
const INDENT: f64 = 18.0;

/// What a plan makes possible next, if there is one.
pub(crate) fn next_of<'a>(subject: &Subject<'a>) -> Option<NextCycle<'a>> {
    let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
    has_plan.then(|| NextCycle::of(&Index::new(subject.roadmap), &subject.plan.starts, subject.evaluation))
}

/// Draws what becomes possible, and the cycles that are over.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let next = next_of(subject);
    let title = headline(subject.roadmap, next.as_ref());
    let meaning = say!("cycles-meaning");
    let texts = Texts { title: title.clone(), subtitle: meaning, list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let is_screen = options.purpose == Purpose::Screen;
    let cycles = &subject.roadmap.cycles;
    let rows = rows(subject, next.as_ref());
    let least = least(&rows, cycles.len(), is_screen);
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least);
    let area = page.area;
    if rows.is_empty() && cycles.is_empty() {
        sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width);
    } else if rows.is_empty() {
        past::draw(&mut page.canvas, palette, subject.roadmap, area, 0);
    } else {
        let (left, right) = parts(area, cycles.len());
        let drawn = list(&mut page.canvas, palette, &rows, left);
        if let Some(right) = right {
            past::draw(&mut page.canvas, palette, subject.roadmap, right, drawn);
        }
    }
    let (possible, over) = (next.as_ref().map_or(0, |next| next.possible.len()), cycles.len());
    let description = say!("cycles-description", title = &title, possible = possible, over = over);
    let table = said::table(subject, next.as_ref());
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// The room of the rows, and of the cycles that are over if there are any.
fn parts(area: Area, cycles: usize) -> (Area, Option<Area>) {
    if cycles == 0 {
        return (area, None);
    }
    if area.width >= WIDE {
        let beside = (area.width * 0.36).clamp(230.0, 460.0);
        let left = Area { width: area.width - beside - BETWEEN, ..area };
        return (left, Some(Area { x: left.right() + BETWEEN, width: beside, ..area }));
    }
    let below = (area.height * 0.42).min(210.0);
    let above = Area { height: area.height - below - GAP, ..area };
    (above, Some(Area { y: above.bottom() + GAP, height: below, ..area }))
}

/// Height that is asked for so many rows and cycles.
#[expect(clippy::cast_precision_loss, reason = "a few dozen rows at most")]
fn least(rows: &[Row], cycles: usize, is_screen: bool) -> f64 {
    let least = if is_screen { LEAST.0 } else { LEAST.1 };
    // a page is not made smaller for ever more rows: those without room are counted
    let most = rows.len().min(if is_screen { 60 } else { 14 });
    (44.0 * most as f64).max(past::WANTED * cycles.min(4) as f64).max(least)
}

/// A line of the list.
enum Row {
    /// What the next rows are.
    Heading(String),
    /// A line of words: that there is none of them, or what a level is worth.
    Words(String),
    /// An investment.
    Investment {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// Its axis.
        axis: Axis,
        /// What makes it possible, or what it lacks.
        text: String,
        /// Whether it is possible.
        is_possible: bool,
    },
}

fn rows(subject: &Subject, next: Option<&NextCycle>) -> Vec<Row> {
    let lasting = said::lasting(subject);
    let is_told = |next: &&NextCycle| !next.possible.is_empty() || !next.one_away.is_empty() || !lasting.is_empty();
    let Some(next) = next.filter(is_told) else { return vec![] };
    let roadmap = subject.roadmap;
    let mut rows = vec![Row::Heading(say!("cycles-possible"))];
    rows.extend(next.possible.iter().map(|possible| Row::Investment {
        id: possible.investment.id.to_string(),
        name: possible.investment.name.clone(),
        axis: possible.investment.axis,
        text: made_possible(roadmap, possible),
        is_possible: true,
    }));
    if next.possible.is_empty() {
        rows.push(Row::Words(say!("cycles-none-possible")));
    }
    if !next.one_away.is_empty() {
        rows.push(Row::Heading(say!("cycles-one-away")));
    }
    rows.extend(next.one_away.iter().map(|away| Row::Investment {
        id: away.investment.id.to_string(),
        name: away.investment.name.clone(),
        axis: away.investment.axis,
        text: lacking(roadmap, away),
        is_possible: false,
    }));
    if !lasting.is_empty() {
        rows.push(Row::Heading(say!("cycles-lasting")));
        rows.extend(lasting.into_iter().map(Row::Words));
    }
    rows
}

/// Draws as many rows as there is room for and counts the others; how many marks that made.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn list(canvas: &mut Canvas, palette: &Palette, rows: &[Row], area: Area) -> u32 {
    let mut y = area.y;
    let mut marks = 0;
    for (place, row) in rows.iter().enumerate() {
        let left = rows[place..].iter().filter(|row| matches!(row, Row::Investment { .. })).count();
        match row {
            Row::Heading(text) => {
                // a heading alone says nothing
                if y + HEADING + 2.0 * LINE > area.bottom() {
                    more(canvas, palette, area, y, left);
                    break;
                }
                let style = Style::new(13.0, Weight::SemiBold, palette.ink);
                let top = if place == 0 { y } else { y + GAP };
                if let Some(text) = style.fit(text, area.width) {
                    canvas.text(area.x, top + 13.0, Anchor::Start, &text, style);
                }
                y = top + HEADING;
            }
            Row::Words(text) => {
                if y + 2.0 * LINE > area.bottom() {
                    break;
                }
                let style = Style::new(12.0, Weight::Regular, palette.ink2);
                for line in font::wrap(text, 12.0, Weight::Regular, area.width, MOST_LINES) {
                    canvas.text(area.x, y + 12.0, Anchor::Start, &line, style);
                    y += LINE;
                }
                y += GAP;
            }
            Row::Investment { id, name, axis, text, is_possible } => {
                let room = (area.width - INDENT).max(1.0);
                let lines = font::wrap(&font::clean(text), 12.0, Weight::Regular, room, MOST_LINES);
                let height = LINE * (1.0 + lines.len() as f64);
                let kept = if left > 1 { LINE } else { 0.0 };
                if y + height + kept > area.bottom() {
                    more(canvas, palette, area, y, left);
                    break;
                }
                let hint = vec![isolated(name), text.clone()];
                let mark = Mark {
                    id: format!("investment:{id}"),
                    kind: MarkKind::Investment,
                    name: hint.join(", "),
                    hint,
                    area: Area { y, height, ..area },
                    tab_order: marks,
                    lane: u32::from(!is_possible),
                    links: vec![],
                };
                marks += 1;
                canvas.mark(mark, |canvas| {
                    let weight = if *is_possible { Weight::SemiBold } else { Weight::Medium };
                    let style = Style::new(12.5, weight, palette.ink);
                    let colour = palette.axis(*axis).fill;
                    canvas.decoration(|canvas| {
                        let at = (area.x + 6.0, y + 8.0);
                        shapes::axis_glyph(canvas, *axis, at, 5.0, Stroke::solid(colour, 1.8));
                    });
                    if let Some(text) = style.fit(&isolated(&font::clean(name)), room) {
                        canvas.text(area.x + INDENT, y + 12.0, Anchor::Start, &text, style);
                    }
                    let quiet = Style::new(12.0, Weight::Regular, palette.ink2);
                    for (line, down) in lines.iter().zip(1u8..) {
                        let baseline = y + 12.0 + LINE * f64::from(down);
                        canvas.text(area.x + INDENT, baseline, Anchor::Start, line, quiet);
                    }
                });
                y += height + GAP;
            }
        }
    }
    marks
}

/// How many rows there was no room for.
fn more(canvas: &mut Canvas, palette: &Palette, area: Area, y: f64, count: usize) {
    let style = Style::new(11.0, Weight::Regular, palette.ink2);
    if count > 0
        && y + LINE <= area.bottom() + GAP
        && let Some(text) = style.fit(&say!("and-more", count = count), area.width)
    {
        canvas.text(area.x, y + 12.0, Anchor::Start, &text, style);
    }
}
