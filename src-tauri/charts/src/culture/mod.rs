//! How do teams work together, does it get better, and what would help where it is weakest?
//!
//! One scale of 1 to 7 for all rows, its thirds shaded and named: all teams, each team, each statement, first of culture,
//! then of safety. A filled sign is now, empty ones are the surveys before, with a line between them; a thin line through a
//! statement says how far answers are spread. Surveys of too few people have no sign. Beside it what would address the
//! weakest statements. Deliberately not here: the words (see `said`), and what follows from surveys (see `model::culture`).

mod rows;
mod said;

use model::culture::Culture;
use model::say;

use crate::column::{Column, LINE, keep_room, room_for_words};
use crate::font::Weight;
use crate::frame::Texts;
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::{advised, headline, standing};

use rows::Rows;

/// Height of a row that is asked for in the window, and on a page before its texts are enlarged.
const WANTED: (f64, f64) = (24.0, 19.0);
/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (320.0, 540.0);
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 680.0;
/// Room below the picture for what the signs mean, where there is none beside it.
const BELOW: f64 = 88.0;

/// What the surveys of a roadmap come to with its plan, if there is one.
pub(super) fn culture_of<'a>(subject: &Subject<'a>) -> Option<Culture<'a>> {
    let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
    let levels = has_plan.then_some(&subject.evaluation.levels);
    Culture::of(subject.roadmap, levels, has_plan.then_some(&subject.plan.starts))
}

/// Draws all teams and statements on one scale.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let culture = culture_of(subject);
    let title = headline(subject.roadmap, culture.as_ref());
    let meaning = say!("culture-meaning");
    let texts = Texts { title: title.clone(), subtitle: meaning.clone(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let is_screen = options.purpose == Purpose::Screen;
    let lines = culture.as_ref().map(|culture| rows::lines(subject.roadmap, culture)).unwrap_or_default();
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(lines.len(), is_screen));
    let area = page.area;
    match &culture {
        Some(culture) if !lines.is_empty() => {
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.3).clamp(230.0, 400.0) } else { 0.0 };
            let below = if is_screen && !is_wide { BELOW } else { 0.0 };
            let grid = Area { width: area.width - beside, height: area.height - below, ..area };
            Rows::within(grid, palette, subject.roadmap, culture, &lines).draw(&mut page.canvas);
            let room = room_for_words(area, grid);
            let (lines, above) = keep_room(if is_screen { &meaning } else { "" }, room);
            let mut y = room.y;
            if is_wide {
                y = advice(&mut page.canvas, palette, subject, culture, above).min(above.bottom()) + 12.0;
            }
            Column { canvas: &mut page.canvas, palette, room, y }.write(&lines);
        }
        _ => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description =
        say!("culture-description", title = &title, teams = culture.as_ref().map_or(0, |it| it.teams.len()));
    let table = said::table(subject, culture.as_ref());
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Height that is asked for a picture of so many rows.
#[expect(clippy::cast_precision_loss, reason = "a few hundred rows at most")]
fn least(count: usize, is_screen: bool) -> f64 {
    let (row, least) = if is_screen { (WANTED.0, LEAST.0) } else { (WANTED.1, LEAST.1) };
    // a page is not made smaller for ever more rows: those without room are counted
    (rows::HEAD + row * count.min(40) as f64).max(least)
}

/// What would address the weakest statements. Where it ends.
fn advice(canvas: &mut Canvas, palette: &Palette, subject: &Subject, culture: &Culture, room: Area) -> f64 {
    let mut column = Column { canvas, palette, room, y: room.y };
    column.heading(&say!("culture-advice"));
    if culture.advice.is_empty() {
        let lines = column.lines(&said::no_advice(culture), Weight::Regular, 4);
        column.write(&lines);
        return column.y;
    }
    for advice in &culture.advice {
        let name = column.lines(&said::weak(advice), Weight::SemiBold, 2);
        let ways = column.lines(&advised(subject.roadmap, advice), Weight::Regular, 4);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = LINE * (name.len() + ways.len()) as f64;
        if column.y + height > room.bottom() {
            break;
        }
        let style = Style::new(12.0, Weight::SemiBold, palette.ink);
        for line in &name {
            column.canvas.text(room.x, column.y + 12.0, Anchor::Start, line, style);
            column.y += LINE;
        }
        column.write(&ways);
        column.y += 8.0;
    }
    column.y
}
