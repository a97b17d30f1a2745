//! How soon do we learn how we do, of what not at all, and what would let us learn sooner?
//!
//! One scale of factors for all feedback loops, grouped by the four kinds: an empty sign is today, small ones are the
//! ends of steps, a filled one is the end, an upright line is what is wanted. A kind without any loop has a row that
//! says so. Beside it how soon each kind is told, step by step, and what would shorten the loops that are furthest from
//! what is wanted. Deliberately not here: the words (see `said`), and what follows from the loops (see
//! `model::feedback`).

mod rows;
mod said;

use model::feedback::FeedbackLoops;
use model::feedback_loop::Feedback;
use model::say;

use crate::column::{Column, LINE};
use crate::font::Weight;
use crate::frame::Texts;
use crate::mark::Area;
use crate::scene::Canvas;
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::{advised, change, headline, on_the_way};

use rows::Rows;

/// Height of a row that is asked for in the window, and on a page before its texts are enlarged.
const WANTED: (f64, f64) = (26.0, 22.0);
/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (320.0, 460.0);
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 680.0;

/// What the loops of a roadmap come to with its plan, if there is one.
pub(crate) fn feedback_of<'a>(subject: &Subject<'a>) -> Option<FeedbackLoops<'a>> {
    let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
    FeedbackLoops::of(subject.roadmap, has_plan.then_some(&subject.plan.starts))
}

/// Draws all loops on one scale.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let feedback = feedback_of(subject);
    let title = headline(feedback.as_ref());
    let meaning = say!("feedback-meaning");
    let texts = Texts { title: title.clone(), subtitle: meaning.clone(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let is_screen = options.purpose == Purpose::Screen;
    let lines = feedback.as_ref().map(rows::lines).unwrap_or_default();
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(lines.len(), is_screen));
    let area = page.area;
    match &feedback {
        Some(feedback) => {
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.3).clamp(230.0, 400.0) } else { 0.0 };
            let grid = Area { width: area.width - beside, ..area };
            Rows::within(grid, palette, subject.roadmap, feedback, &lines).draw(&mut page.canvas);
            if is_wide {
                let room = Area { x: grid.right() + 28.0, width: beside - 28.0, ..area };
                let meaning = if is_screen { meaning } else { String::new() };
                words(&mut page.canvas, palette, subject, feedback, &meaning, room);
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let count = feedback.as_ref().map_or(0, |it| it.loops.len());
    let description = say!("feedback-description", title = &title, count = count);
    let table = said::table(subject, feedback.as_ref());
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Height that is asked for a picture of so many rows.
#[expect(clippy::cast_precision_loss, reason = "a few dozen rows at most")]
fn least(count: usize, is_screen: bool) -> f64 {
    let (row, least) = if is_screen { (WANTED.0, LEAST.0) } else { (WANTED.1, LEAST.1) };
    // a page is not made smaller for ever more rows: those without room are counted
    (rows::HEAD + row * count.min(30) as f64).max(least)
}

/// What would shorten what is furthest, how soon each kind is told, and what the signs mean.
fn words(
    canvas: &mut Canvas,
    palette: &Palette,
    subject: &Subject,
    feedback: &FeedbackLoops,
    meaning: &str,
    room: Area,
) {
    Column { canvas, palette, room, y: room.y }.above(meaning, |column| {
        column.heading(&say!("feedback-advice"));
        if feedback.advice.is_empty() {
            let lines = column.lines(&said::no_advice(feedback), Weight::Regular, 4);
            column.write(&lines);
        }
        for advice in &feedback.advice {
            column.part((&said::furthest(advice), 2), (&[advised(subject.roadmap, advice)], 5), 6.0);
        }
        column.y += 8.0;
        if column.y + 3.0 * LINE > column.room.bottom() {
            return;
        }
        column.heading(&say!("feedback-by-kind"));
        for kind in Feedback::ALL {
            column.part((kind.name(), 2), (&[on_the_way(feedback, kind)], 5), 6.0);
        }
    });
}
