//! Is it happening? One small chart per outcome: what was measured, beside what the plan expects of each period.
//!
//! The small multiples of Tufte (*The Visual Display of Quantitative Information*): all alike, each in its own unit
//! and range, the worthiest first. `said` has the words, `panel` draws one outcome. Deliberately not here: how far
//! futures spread (`planner::simulate`), and what counts as expected (`model::measured`).

mod panel;
mod said;

use model::measured::ProgressBand;
use model::say;

use crate::font::Weight;
use crate::frame::{Frame, Texts};
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Circle, Node, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, shapes};

use panel::Panel;
use said::Track;

/// Heights of a panel, roomy to tight.
const ROWS: [f64; 7] = [280.0, 250.0, 224.0, 200.0, 178.0, 158.0, 140.0];
/// A panel is at least as wide as this.
const LEAST_WIDTH: f64 = 300.0;
/// Between panels.
const GAP: f64 = 26.0;
/// Room for the key above the panels, and below them where some have no room.
const KEY: f64 = 30.0;
const MORE: f64 = 20.0;

/// Draws the trajectories of all outcomes; `bands` where futures were drawn.
#[must_use]
pub fn draw(subject: &Subject, bands: &[ProgressBand], options: &Options) -> Chart {
    let tracks = said::tracks(subject, bands);
    let title = said::title(&tracks);
    let subtitle = said::subtitle(subject, &tracks);
    let texts = Texts { title: title.clone(), subtitle, list: None, units: said::units(subject) };
    let palette = Palette::of(options.theme);
    let fit = sheet::fit(options, &ROWS, |width, row| {
        let frame = Frame::new(subject, options, &texts, width);
        frame.top() + KEY + lines(tracks.len(), width - 2.0 * frame.margin) * row + frame.bottom()
    });
    let frame = Frame::new(subject, options, &texts, fit.width);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, fit.width, fit.height);
    let room = Area {
        x: frame.margin,
        y: frame.top() + KEY,
        width: fit.width - 2.0 * frame.margin,
        height: fit.height - frame.top() - KEY - frame.bottom(),
    };
    if tracks.is_empty() {
        if options.purpose == Purpose::Screen {
            let style = Style::new(13.0, Weight::Regular, palette.ink2);
            canvas.text(room.x, room.y, Anchor::Start, &title, style);
        }
    } else {
        key(&mut canvas, palette, &tracks, (room.x, frame.top() + 14.0), room.width);
        panels(&mut canvas, subject, palette, &tracks, room, (options.purpose == Purpose::Screen, fit.row));
    }
    let description = say!("trajectories-description", title = &title, count = tracks.len());
    let table = said::table(subject, &tracks);
    sheet::chart(canvas, fit, options, palette, (title, description), table)
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
    let height = ((room.height - kept) / lines as f64).clamp(row.min(room.height - kept), ROWS[0]);
    let width = (room.width - GAP * (across - 1) as f64) / across as f64;
    for (place, track) in tracks.iter().take(shown).enumerate() {
        let area = Area {
            x: room.x + (place % across) as f64 * (width + GAP),
            y: room.y + (place / across) as f64 * height,
            width,
            height,
        };
        Panel { subject, track, palette, area, place }.draw(canvas);
    }
    if shown < tracks.len() {
        let text = say!("trajectories-more", count = tracks.len() - shown);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        canvas.text(room.x, room.bottom() - 4.0, Anchor::Start, &text, style);
    }
}

/// What the lines are, once above all panels.
fn key(canvas: &mut Canvas, palette: &Palette, tracks: &[Track], (left, baseline): (f64, f64), room: f64) {
    let style = Style::new(11.0, Weight::Regular, palette.ink2);
    let mut entries = vec![(Sign::Measured, say!("trajectories-key-measured"))];
    entries.push((Sign::Expected, say!("trajectories-key-expected")));
    if tracks.iter().any(|track| track.band.is_some()) {
        entries.push((Sign::Band, say!("trajectories-key-band")));
    }
    if tracks.iter().flat_map(|track| &track.points).any(|point| point.is_off) {
        entries.push((Sign::Off, say!("trajectories-key-off")));
    }
    let mut x = left;
    for (sign, text) in entries {
        let width = style.width(&text);
        if x + 30.0 + width > left + room {
            break;
        }
        sign.draw(canvas, palette, (x, baseline - 4.0));
        canvas.text(x + 30.0, baseline, Anchor::Start, &text, style);
        x += 30.0 + width + 22.0;
    }
}

/// A sign of the key.
enum Sign {
    Measured,
    Expected,
    Band,
    Off,
}

impl Sign {
    fn draw(&self, canvas: &mut Canvas, palette: &Palette, (x, y): (f64, f64)) {
        canvas.decoration(|canvas| match self {
            Self::Measured => {
                canvas.line((x, y), (x + 24.0, y), Stroke::solid(palette.ink, 2.0));
                dot(canvas, (x + 12.0, y), palette.ink);
            }
            Self::Expected => canvas.line((x, y), (x + 24.0, y), panel::dashed(palette)),
            Self::Band => {
                let area = Area { x, y: y - 5.0, width: 24.0, height: 10.0 };
                let stroke = Stroke::solid(palette.ink3, 0.75);
                canvas.rect(area, 0.0, Some(palette.line), Some(stroke));
            }
            Self::Off => {
                dot(canvas, (x + 10.0, y), palette.ink);
                ring(canvas, (x + 10.0, y), palette.critical);
                shapes::exclamation(canvas, (x + 21.0, y), palette.critical);
            }
        });
    }
}

fn dot(canvas: &mut Canvas, centre: (f64, f64), colour: crate::Colour) {
    canvas.push(Node::Circle(Circle { centre, radius: 3.4, fill: Some(colour), stroke: None }));
}

fn ring(canvas: &mut Canvas, centre: (f64, f64), colour: crate::Colour) {
    canvas.push(Node::Circle(Circle { centre, radius: 7.0, fill: None, stroke: Some(Stroke::solid(colour, 1.5)) }));
}
