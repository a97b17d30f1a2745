//! Is it happening? One small chart per outcome: what was measured, beside what the plan expects of each period.
//!
//! The small multiples of Tufte (*The Visual Display of Quantitative Information*): all alike, each in its own unit
//! and range, the worthiest first. `said` has the words, `panel` draws one outcome, `signs` names what the lines are.
//! Deliberately not here: how far futures spread (`planner::simulate`), and what counts as expected
//! (`model::measured`).

pub(crate) mod panel;
pub(crate) mod said;
pub(crate) mod signs;

use std::collections::BTreeSet;

use model::measured::ProgressBand;
use model::say;

use crate::font::Weight;
use crate::frame::{Frame, Texts};
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Circle, Node, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

use panel::Panel;
use said::Track;
use signs::Sign;

/// Heights of a panel, roomy to tight.
const ROWS: [f64; 7] = [280.0, 250.0, 224.0, 200.0, 178.0, 158.0, 140.0];
/// A panel is at least as wide as this.
const LEAST_WIDTH: f64 = 236.0;
/// Between panels; between two lines of them a part of what a line has beyond the first height, up to the second.
const GAP: f64 = 26.0;
const AIRY: f64 = 200.0;
const MOST_AIR: f64 = 36.0;
/// Room for the key above the panels, with and without one, and below them where some have no room.
const KEY: f64 = 30.0;
const LEAST_KEY: f64 = 8.0;
const MORE: f64 = 20.0;

/// Draws the trajectories of all outcomes; `bands` where futures were drawn.
#[must_use]
pub fn draw(subject: &Subject, bands: &[ProgressBand], options: &Options) -> Chart {
    let tracks = said::tracks(subject, bands);
    let title = said::title(&tracks);
    let subtitle = said::subtitle(subject, &tracks);
    let texts = Texts { title: title.clone(), subtitle, list: None, units: said::units(subject) };
    let sheet = Sheet { subject, options, texts: &texts, tracks: &tracks, palette: Palette::of(options.theme) };
    // what no panel has room to name stands in a key above them
    let (mut fit, mut canvas, unnamed) = sheet.draw(&BTreeSet::new());
    if !unnamed.is_empty() {
        (fit, canvas, _) = sheet.draw(&unnamed);
    }
    let palette = sheet.palette;
    let description = say!("trajectories-description", title = &title, count = tracks.len());
    let table = said::table(subject, &tracks);
    sheet::chart(canvas, fit, options, palette, (title, description), table)
}

/// All panels on one sheet.
struct Sheet<'a> {
    subject: &'a Subject<'a>,
    options: &'a Options,
    texts: &'a Texts,
    tracks: &'a [Track<'a>],
    palette: &'static Palette,
}

impl Sheet<'_> {
    /// Draws it with a key of some signs; gives what has a name neither there nor in a panel.
    fn draw(&self, key: &BTreeSet<Sign>) -> (sheet::Fit, Canvas, BTreeSet<Sign>) {
        let Self { subject, options, texts, tracks, palette } = *self;
        let kept = if key.is_empty() { LEAST_KEY } else { KEY };
        let fit = sheet::fit(options, &ROWS, |width, row| {
            let frame = Frame::new(subject, options, texts, width);
            frame.top() + kept + lines(tracks.len(), width - 2.0 * frame.margin) * row + frame.bottom()
        });
        let frame = Frame::new(subject, options, texts, fit.width);
        let mut canvas = Canvas::default();
        frame.draw(&mut canvas, palette, fit.width, fit.height);
        let room = Area {
            x: frame.margin,
            y: frame.top() + kept,
            width: fit.width - 2.0 * frame.margin,
            height: fit.height - frame.top() - kept - frame.bottom(),
        };
        let mut unnamed: BTreeSet<Sign> = signs::of(tracks).difference(key).copied().collect();
        if tracks.is_empty() {
            sheet::empty_note(&mut canvas, options, &texts.title, (room.x, room.y), room.width);
        } else {
            signs::key(&mut canvas, palette, key, (room.x, frame.top() + 14.0), room.width);
            let shape = (options.purpose == Purpose::Screen, fit.row);
            panels(&mut canvas, subject, palette, tracks, room, shape, &mut unnamed);
        }
        (fit, canvas, unnamed)
    }
}

/// How many panels stand side by side: as many as have room, none of them alone in a last line where that can be.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few panels")]
fn side_by_side(count: usize, width: f64) -> usize {
    let most = (((width + GAP) / (LEAST_WIDTH + GAP)).floor() as usize).clamp(1, 4);
    count.div_ceil(count.div_ceil(most).max(1)).max(1)
}

#[expect(clippy::cast_precision_loss, reason = "a few lines of panels")]
fn lines(count: usize, width: f64) -> f64 {
    count.div_ceil(side_by_side(count, width)) as f64
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few panels"
)]
fn panels(
    canvas: &mut Canvas,
    subject: &Subject,
    palette: &Palette,
    tracks: &[Track],
    room: Area,
    (is_screen, row): (bool, f64),
    unnamed: &mut BTreeSet<Sign>,
) {
    let across = side_by_side(tracks.len(), room.width);
    let lines = tracks.len().div_ceil(across);
    let has_room = is_screen || lines as f64 * row <= room.height + 0.5;
    // a page that cannot hold them all holds as many as it can, and says how many are left
    let shown = if has_room {
        tracks.len()
    } else {
        (((room.height - MORE) / row).floor().max(1.0) as usize * across).min(tracks.len())
    };
    let kept = if has_room { 0.0 } else { MORE };
    let lines = shown.div_ceil(across);
    let line = ((room.height - kept) / lines as f64).clamp(row.min(room.height - kept), ROWS[0] + MOST_AIR);
    // titles stand clear of what is below the panel above them
    let height = (line - ((line - AIRY) / 4.0).clamp(0.0, MOST_AIR)).min(ROWS[0]);
    let width = (room.width - GAP * (across - 1) as f64) / across as f64;
    for (place, track) in tracks.iter().take(shown).enumerate() {
        let area = Area {
            x: room.x + (place % across) as f64 * (width + GAP),
            y: room.y + (place / across) as f64 * line,
            width,
            height,
        };
        Panel { subject, track, palette, area, place }.draw(canvas, unnamed);
    }
    if shown < tracks.len() {
        let text = say!("trajectories-more", count = tracks.len() - shown);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        canvas.text(room.x, room.bottom() - 4.0, Anchor::Start, &text, style);
    }
}

fn dot(canvas: &mut Canvas, centre: (f64, f64), colour: crate::Colour) {
    canvas.push(Node::Circle(Circle { centre, radius: 3.4, fill: Some(colour), stroke: None }));
}

fn ring(canvas: &mut Canvas, centre: (f64, f64), colour: crate::Colour) {
    canvas.push(Node::Circle(Circle { centre, radius: 7.0, fill: None, stroke: Some(Stroke::solid(colour, 1.5)) }));
}
