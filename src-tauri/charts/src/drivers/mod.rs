//! What drives the business, what of it decides most, and are outcomes worth what that says?
//!
//! On the left a bar for each driver as long as its weight, the heaviest first, cut into the outcomes that carry it; an
//! outlined bar is a threat. On the right each outcome on one scale of shares: an empty sign is what it is worth now, a
//! filled one what the drivers say, with a line between them and both worths in points. Where there is no room for both
//! beside one another, the outcomes stand below. Deliberately not here: the words (see `said`), and what follows from
//! drivers (see `model::weighing`).

mod outcomes;
mod rows;
mod said;

use model::say;
use model::weighing::Weighing;

use crate::column::{Column, LINE};
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::mark::Area;
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use rows::order as heaviest_first;
pub use said::{carried, carried_with_kind, comparisons, headline, worth};

/// From this width on the outcomes stand beside the drivers.
const WIDE: f64 = 720.0;
/// Room between the two.
const GAP: f64 = 36.0;
/// Height of a heading above rows.
const HEAD: f64 = 26.0;
/// Height that is asked for a driver and for an outcome.
const WANTED: (f64, f64) = (58.0, 26.0);
/// Least height of the picture.
const LEAST: f64 = 300.0;

/// Draws drivers by weight, and outcomes beside what they say.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let weighing = Weighing::of(subject.roadmap);
    let title = headline(subject.roadmap, weighing.as_ref());
    let meaning = weighing.as_ref().map(said::meaning).unwrap_or_default();
    let texts = Texts { title: title.clone(), subtitle: meaning.clone(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let is_screen = options.purpose == Purpose::Screen;
    let counts = weighing.as_ref().map_or((0, 0), |weighing| (weighing.drivers.len(), weighing.outcomes.len()));
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(counts, options.size.width));
    let area = page.area;
    match &weighing {
        Some(weighing) => {
            let lines =
                if is_screen { font::wrap(&meaning, 12.0, Weight::Regular, area.width - 12.0, 4) } else { vec![] };
            #[expect(clippy::cast_precision_loss, reason = "four lines at most")]
            let below = if lines.is_empty() { 0.0 } else { LINE * lines.len() as f64 + 12.0 };
            let room = Area { height: area.height - below, ..area };
            let (left, right) = parts(room, counts);
            rows::draw(&mut page.canvas, palette, weighing, left);
            outcomes::draw(&mut page.canvas, palette, subject.roadmap, weighing, right);
            let room = Area { y: room.bottom() + 12.0, height: below, ..area };
            Column { canvas: &mut page.canvas, palette, room, y: room.y }.write(&lines);
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("drivers-description", title = &title, drivers = counts.0, outcomes = counts.1);
    let table = said::table(subject.roadmap, weighing.as_ref());
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Room for the drivers and room for the outcomes.
#[expect(clippy::cast_precision_loss, reason = "a few rows of a picture")]
fn parts(room: Area, (drivers, outcomes): (usize, usize)) -> (Area, Area) {
    if room.width >= WIDE {
        let left = (room.width - GAP) * 0.46;
        let right = Area { x: room.x + left + GAP, width: room.width - left - GAP, ..room };
        return (Area { width: left, ..room }, right);
    }
    let (above, below) = (HEAD + WANTED.0 * drivers as f64, HEAD + WANTED.1 * outcomes.max(2) as f64);
    let height = (room.height - GAP / 2.0) * above / (above + below);
    let y = room.y + height + GAP / 2.0;
    (Area { height, ..room }, Area { y, height: room.bottom() - y, ..room })
}

/// Height that is asked for a picture of so many drivers and outcomes.
#[expect(clippy::cast_precision_loss, reason = "a few rows of a picture")]
fn least((drivers, outcomes): (usize, usize), width: f64) -> f64 {
    // a page is not made smaller for ever more rows: those without room are counted
    let (above, below) = (HEAD + WANTED.0 * drivers as f64, HEAD + WANTED.1 * outcomes.min(24) as f64);
    let height = if width >= WIDE + 60.0 { above.max(below) } else { above + below + GAP };
    height.clamp(LEAST, 900.0)
}
