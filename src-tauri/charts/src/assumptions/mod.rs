//! What does the plan stand on that nobody has found out yet, and what of it should be tested first?
//!
//! A row for each open assumption and each doubt about feasibility, the greatest risk on top: the bar is what the plan
//! loses if it fails, its filled part that times the chance that it does. Below them the assumptions of which it is
//! known. Beside it how and by when the first of them are found out. Deliberately not here: the words (see `said`), and
//! what is at stake (see `model::stakes`).

mod rows;
mod said;

use model::say;
use model::stakes::Stakes;

use crate::column::Column;
use crate::font::Weight;
use crate::frame::Texts;
use crate::mark::Area;
use crate::scene::Canvas;
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::{advised, figure, grounded, headline, name, settled};

use rows::Rows;

/// Height of a row that is asked for in the window, and on a page before its texts are enlarged.
const WANTED: (f64, f64) = (44.0, 42.0);
/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (320.0, 460.0);
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 720.0;
/// How many of the first are told beside the picture.
const MOST_TOLD: usize = 4;

/// What the plan of a subject stands on, if it has one.
pub(crate) fn stakes_of<'a>(subject: &Subject<'a>) -> Option<Stakes<'a>> {
    let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
    Stakes::of(subject.roadmap, has_plan.then_some(&subject.plan.starts))
}

/// Draws all doubts by their risk.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let stakes = stakes_of(subject);
    let title = headline(stakes.as_ref());
    let meaning = say!("stakes-meaning");
    let texts = Texts { title: title.clone(), subtitle: meaning.clone(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let is_screen = options.purpose == Purpose::Screen;
    let count = stakes.as_ref().map_or(0, |stakes| stakes.open.len() + stakes.settled.len());
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(count, is_screen));
    let area = page.area;
    match &stakes {
        Some(stakes) => {
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.34).clamp(250.0, 440.0) } else { 0.0 };
            let grid = Area { width: area.width - beside, ..area };
            Rows::within(grid, palette, subject.roadmap, stakes).draw(&mut page.canvas);
            if is_wide {
                let room = Area { x: grid.right() + 28.0, width: beside - 28.0, ..area };
                let meaning = if is_screen { meaning } else { String::new() };
                words(&mut page.canvas, palette, subject, stakes, &meaning, room);
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("stakes-description", title = &title, count = count);
    let table = said::table(subject, stakes.as_ref());
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Height that is asked for a picture of so many rows.
#[expect(clippy::cast_precision_loss, reason = "a few dozen rows at most")]
fn least(count: usize, is_screen: bool) -> f64 {
    let (row, least) = if is_screen { (WANTED.0, LEAST.0) } else { (WANTED.1, LEAST.1) };
    // a page is not made smaller for ever more rows: those without room are counted
    (rows::HEAD + row * (count + 1).min(24) as f64).max(least)
}

/// How and by when the first of them are found out, and what the bars mean.
fn words(canvas: &mut Canvas, palette: &Palette, subject: &Subject, stakes: &Stakes, meaning: &str, room: Area) {
    Column { canvas, palette, room, y: room.y }.above(meaning, |column| {
        column.heading(&say!("stakes-first"));
        if stakes.open.is_empty() {
            let lines = column.lines(&say!("stakes-nothing-open"), Weight::Regular, 4);
            column.write(&lines);
        }
        for stake in stakes.open.iter().take(MOST_TOLD) {
            let told = format!("{} {}", said::lost(stake), advised(subject.roadmap, stake));
            column.part((&name(&stake.doubt), 3), (&[told], 8), 8.0);
        }
        column.rest(stakes.open.len().saturating_sub(MOST_TOLD));
    });
}
