//! How fast and how stable is delivery, and does one come at the cost of the other?
//!
//! The four keys as small multiples, two of speed above two of stability: what was measured, what the plan expects, and how
//! it goes on from what was measured; frequencies and times on scales of factors. Periods in which speed is better than at
//! the beginning and stability worse are marked in the pictures of both. Beside them what would move what is furthest from
//! its target, and what pushes which way. Deliberately not here: the picture of one key (`trajectories` draws it), and what
//! follows from the keys (see `model::delivery`).

mod said;

use std::collections::BTreeSet;

use model::delivery::{Delivery, Tracked};
use model::measured::ProgressBand;
use model::{Period, say};

use crate::column::{Column, HEADING, LINE};
use crate::font::Weight;
use crate::frame::Texts;
use crate::mark::Area;
use crate::scene::Canvas;
use crate::sheet;
use crate::theme::Palette;
use crate::trajectories::panel::Panel;
use crate::trajectories::said::{Track, track};
use crate::trajectories::signs::{self, Sign};
use crate::{Chart, Options, Purpose, Subject};

pub use said::{advised, guarded, headline};

/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (420.0, 460.0);
/// From this width on there is room for what stands beside the pictures.
const WIDE: f64 = 760.0;
/// Between pictures, across and down.
const GAP: (f64, f64) = (26.0, 14.0);
/// Of how many keys it is told what would move them: speed and stability have to have room below.
const MOST_ADVICE: usize = 2;
/// Room for the key above the pictures.
const KEY: f64 = 28.0;

/// What the keys of a roadmap come to with its plan, if there is one.
pub(crate) fn delivery_of<'a>(subject: &Subject<'a>) -> Option<Delivery<'a>> {
    let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
    Delivery::of(subject.roadmap, has_plan.then_some((&subject.plan.starts, subject.evaluation)))
}

/// Draws the four keys; `bands` where futures were drawn, as for [`crate::trajectories`], so that a value stands the same in
/// both.
#[must_use]
pub fn draw(subject: &Subject, bands: &[ProgressBand], options: &Options) -> Chart {
    let delivery = delivery_of(subject);
    let title = headline(subject.roadmap, delivery.as_ref());
    let meaning = say!("delivery-meaning");
    let texts = Texts { title: title.clone(), subtitle: meaning, list: None, units: said::units(subject) };
    let palette = Palette::of(options.theme);
    let is_screen = options.purpose == Purpose::Screen;
    let least = if is_screen { LEAST.0 } else { LEAST.1 };
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least);
    let area = page.area;
    match &delivery {
        Some(delivery) => {
            let tracks: Vec<Track> = delivery.keys.iter().map(|key| followed(subject, delivery, key, bands)).collect();
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.28).clamp(230.0, 380.0) } else { 0.0 };
            let room = Area { width: area.width - beside, ..area };
            pictures(&mut page.canvas, subject, palette, &tracks, room);
            if is_wide {
                let column = Area { x: room.right() + 28.0, width: beside - 28.0, ..area };
                words(&mut page.canvas, palette, subject, delivery, column);
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let count = delivery.as_ref().map_or(0, |it| it.keys.len());
    let description = say!("delivery-description", title = &title, count = count);
    let table = said::table(subject, delivery.as_ref());
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// What is drawn of a key.
fn followed<'a>(
    subject: &Subject<'a>,
    delivery: &Delivery<'a>,
    key: &Tracked<'a>,
    bands: &'a [ProgressBand],
) -> Track<'a> {
    let mut track = track(subject, key.outcome, bands);
    track.scale = key.scale;
    track.called = said::called(key);
    let guards = delivery.guards.iter().filter(|guard| guard.speed == key.key || guard.stability == key.key);
    let marked: BTreeSet<Period> = guards.flat_map(|guard| &guard.broken).map(|breach| breach.period).collect();
    track.marked = marked.into_iter().collect();
    if let Some(last) = key.measured {
        track.goes_on = key.values.iter().skip(last.index() + 1).map(|at| at.value).collect();
    }
    track
}

/// The pictures two by two; what none of them has room to name stands in a key above them.
fn pictures(canvas: &mut Canvas, subject: &Subject, palette: &Palette, tracks: &[Track], area: Area) {
    let room = Area { y: area.y + KEY, height: area.height - KEY, ..area };
    let mut unnamed: BTreeSet<Sign> = signs::of(tracks);
    panels(&mut Canvas::default(), subject, palette, tracks, room, &mut unnamed);
    signs::key(canvas, palette, &unnamed, (area.x, area.y + 14.0), area.width);
    let mut named: BTreeSet<Sign> = signs::of(tracks).difference(&unnamed).copied().collect();
    panels(canvas, subject, palette, tracks, room, &mut named);
}

#[expect(clippy::cast_precision_loss, reason = "four pictures")]
fn panels(
    canvas: &mut Canvas,
    subject: &Subject,
    palette: &Palette,
    tracks: &[Track],
    room: Area,
    unnamed: &mut BTreeSet<Sign>,
) {
    let across = tracks.len().clamp(1, 2);
    let lines = tracks.len().div_ceil(across).max(1);
    let width = (room.width - GAP.0 * (across - 1) as f64) / across as f64;
    let height = (room.height - GAP.1 * (lines - 1) as f64) / lines as f64;
    for (place, track) in tracks.iter().enumerate() {
        let area = Area {
            x: room.x + (place % across) as f64 * (width + GAP.0),
            y: room.y + (place / across) as f64 * (height + GAP.1),
            width,
            height,
        };
        Panel { subject, track, palette, area, place }.draw(canvas, unnamed);
    }
}

/// What would move what is furthest from its target, and where speed and stability pull apart.
fn words(canvas: &mut Canvas, palette: &Palette, subject: &Subject, delivery: &Delivery, room: Area) {
    let mut column = Column { canvas, palette, room, y: room.y };
    column.heading(&say!("delivery-advice"));
    if delivery.advice.is_empty() {
        let lines = column.lines(&say!("delivery-no-advice"), Weight::Regular, 3);
        column.write(&lines);
    }
    for advice in delivery.advice.iter().take(MOST_ADVICE) {
        let name = said::furthest(advice);
        column.part((&name, 2), (&[advised(subject.roadmap, advice)], 8), 8.0);
    }
    column.y += 8.0;
    let told: Vec<(String, String)> =
        delivery.guards.iter().filter_map(|guard| guarded(subject.roadmap, guard)).collect();
    // no heading without what it is of
    let first = told.first().map(|(pair, text)| column.height_of((pair, 2), (std::slice::from_ref(text), 8)));
    if column.y + HEADING + first.unwrap_or(2.0 * LINE) > room.bottom() {
        return;
    }
    column.heading(&say!("delivery-guards"));
    if told.is_empty() {
        let text = if delivery.guards.is_empty() { say!("delivery-no-pair") } else { say!("delivery-held") };
        let lines = column.lines(&text, Weight::Regular, 3);
        column.write(&lines);
    }
    for (pair, text) in &told {
        column.part((pair, 2), (std::slice::from_ref(text), 8), 8.0);
    }
}
