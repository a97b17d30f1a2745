//! What do we say we can do, what is seen being done, and where are the two furthest apart?
//!
//! A dumb-bell for each assessed capability on one scale of levels, the widest gap on top: a hollow sign is what is
//! said, a filled one what is seen, thin lines are how far assessors differ, an upright line is the level that planning
//! counts where that is another. Beside it what was looked at where the gaps are widest. Deliberately not here: the
//! words (see `said`), and what follows from assessments (see `model::knowing`).

mod rows;
mod said;

use model::knowing::Knowing;
use model::say;

use crate::column::Column;
use crate::frame::Texts;
use crate::mark::Area;
use crate::scene::Canvas;
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::{gap, headline, levels};

use rows::Rows;

/// Height of a row that is asked for in the window, and on a page before its texts are enlarged.
const WANTED: (f64, f64) = (30.0, 26.0);
/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (240.0, 420.0);
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 680.0;
/// Of so many capabilities it is told what was looked at.
const TOLD: usize = 4;

/// Draws all assessed capabilities on one scale.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let knowing = Knowing::of(subject.roadmap);
    let title = headline(knowing.as_ref());
    let meaning = say!("knowing-meaning");
    let texts = Texts { title: title.clone(), subtitle: meaning.clone(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let is_screen = options.purpose == Purpose::Screen;
    let count = knowing.as_ref().map_or(0, |knowing| knowing.capabilities.len());
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(count, is_screen));
    let area = page.area;
    match &knowing {
        Some(knowing) => {
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.34).clamp(240.0, 460.0) } else { 0.0 };
            let picture = Area { width: area.width - beside, ..area };
            Rows::within(picture, palette, knowing).draw(&mut page.canvas);
            if is_wide {
                let room = Area { x: picture.right() + 32.0, width: beside - 32.0, ..area };
                let meaning = if is_screen { meaning } else { String::new() };
                words(&mut page.canvas, palette, knowing, &meaning, room);
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("knowing-description", title = &title, count = count);
    let table = said::table(subject, knowing.as_ref());
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Height that is asked for a picture of so many rows.
#[expect(clippy::cast_precision_loss, reason = "a few dozen rows at most")]
fn least(count: usize, is_screen: bool) -> f64 {
    let (row, least) = if is_screen { (WANTED.0, LEAST.0) } else { (WANTED.1, LEAST.1) };
    // a page is not made smaller for ever more rows: those without room are counted
    (rows::HEAD + row * count.min(30) as f64).max(least)
}

/// What was looked at where the gaps are widest, and what the signs mean.
fn words(canvas: &mut Canvas, palette: &Palette, knowing: &Knowing, meaning: &str, room: Area) {
    Column { canvas, palette, room, y: room.y }.above(meaning, |column| {
        column.heading(&say!("knowing-looked-at"));
        for known in knowing.capabilities.iter().take(TOLD) {
            let lines: Vec<String> = known.latest().assessments.iter().map(|one| said::seen_by(one)).collect();
            column.part((&said::short_name(known), 2), (&lines, 3), 6.0);
        }
        column.rest(knowing.capabilities.len().saturating_sub(TOLD));
    });
}
