//! What the lines and rings mean: each is named once, beside itself in the first panel that has room for its words, as
//! Tufte asks; what no panel can name stands in a key.

use std::collections::BTreeSet;

use model::measured::Standing;
use model::say;

use crate::font::Weight;
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::shapes;
use crate::sheet::Labels;
use crate::theme::Palette;

use super::panel::{dashed, dotted};
use super::said::Track;
use super::{dot, ring};

/// A line or ring that needs a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sign {
    Measured,
    Expected,
    Band,
    Worse,
    Better,
    GoesOn,
    Marked,
}

/// Those that are drawn.
pub(crate) fn of(tracks: &[Track]) -> BTreeSet<Sign> {
    let points = || tracks.iter().flat_map(|track| &track.points);
    let is_off = |wanted: Standing| points().any(|point| point.is_off && point.standing == wanted);
    let all = [
        (Sign::Measured, points().next().is_some()),
        (Sign::Expected, !tracks.is_empty()),
        (Sign::Band, tracks.iter().any(|track| track.band.is_some())),
        (Sign::Worse, is_off(Standing::Worse)),
        (Sign::Better, is_off(Standing::Better)),
        (Sign::GoesOn, tracks.iter().any(|track| !track.goes_on.is_empty() && !track.points.is_empty())),
        (Sign::Marked, tracks.iter().any(|track| !track.marked.is_empty())),
    ];
    all.into_iter().filter(|(_, is_there)| *is_there).map(|(sign, _)| sign).collect()
}

/// The signs that no panel names, once above all panels.
pub(crate) fn key(
    canvas: &mut Canvas,
    palette: &Palette,
    signs: &BTreeSet<Sign>,
    (left, baseline): (f64, f64),
    room: f64,
) {
    let style = Style::new(11.0, Weight::Regular, palette.ink2);
    let mut x = left;
    for sign in signs {
        let text = sign.text();
        let width = style.width(&text);
        if x + 30.0 + width > left + room {
            break;
        }
        sign.draw(canvas, palette, (x, baseline - 4.0));
        canvas.text(x + 30.0, baseline, Anchor::Start, &text, style);
        x += 30.0 + width + 22.0;
    }
}

/// Names signs in one panel, where they have room and are not named yet.
pub(crate) struct Naming<'a> {
    pub(crate) unnamed: &'a mut BTreeSet<Sign>,
    pub(crate) labels: Labels,
    pub(crate) palette: &'a Palette,
}

impl Naming<'_> {
    /// Keeps words off a line.
    pub(crate) fn avoid(&mut self, line: &[(f64, f64)]) {
        for ends in line.windows(2) {
            let ((x, y), (to_x, to_y)) = (ends[0], ends[1]);
            for part in 0..=8 {
                let along = f64::from(part) / 8.0;
                let (x, y) = (x + (to_x - x) * along, y + (to_y - y) * along);
                self.labels.take(Area { x: x - 1.0, y: y - 1.0, width: 2.0, height: 2.0 });
            }
        }
    }

    /// Names a sign that lies at a place, at the nearest free place around it.
    pub(crate) fn around(&mut self, canvas: &mut Canvas, sign: Sign, (x, y): (f64, f64)) {
        let mut places = vec![];
        for out in [0.0, 4.0, 8.0, 14.0] {
            places.push((x + 11.0 + out, y + 4.0 + out, Anchor::Start));
            places.push((x + 11.0 + out, y + 4.0 - out, Anchor::Start));
            places.push((x, y - 13.0 - out, Anchor::Middle));
            places.push((x, y + 20.0 + out, Anchor::Middle));
            places.push((x - 11.0 - out, y + 4.0, Anchor::End));
        }
        self.put(canvas, sign, &places);
    }

    /// Names a sign that ends at the right edge of a picture, beside its end.
    pub(crate) fn beside(&mut self, canvas: &mut Canvas, sign: Sign, (x, y): (f64, f64)) {
        let off = [0.0, 3.0, 6.0, 9.0];
        let places: Vec<_> = off.iter().flat_map(|off| [y + 4.0 - off, y + 4.0 + off]).collect();
        let places: Vec<_> = places.into_iter().map(|y| (x + 8.0, y, Anchor::Start)).collect();
        self.put(canvas, sign, &places);
    }

    fn put(&mut self, canvas: &mut Canvas, sign: Sign, places: &[(f64, f64, Anchor)]) {
        if !self.unnamed.contains(&sign) {
            return;
        }
        let colour = if sign == Sign::Measured { self.palette.ink } else { self.palette.ink2 };
        let style = Style::new(11.0, Weight::Regular, colour);
        let texts = [Some(sign.text()), sign.short_text()];
        if texts.iter().flatten().any(|text| self.labels.put(canvas, places, text, style)) {
            self.unnamed.remove(&sign);
        }
    }
}

impl Sign {
    fn text(self) -> String {
        match self {
            Self::Measured => say!("trajectories-key-measured"),
            Self::Expected => say!("trajectories-key-expected"),
            Self::Band => say!("trajectories-key-band"),
            Self::Worse => say!("trajectories-key-worse"),
            Self::Better => say!("trajectories-key-better"),
            Self::GoesOn => say!("delivery-key-goes-on"),
            Self::Marked => say!("delivery-key-marked"),
        }
    }

    /// What is enough beside the sign itself.
    fn short_text(self) -> Option<String> {
        match self {
            Self::Measured | Self::Band | Self::GoesOn | Self::Marked => None,
            Self::Expected => Some(say!("trajectories-key-expected-short")),
            Self::Worse => Some(say!("trajectories-key-worse-short")),
            Self::Better => Some(say!("trajectories-key-better-short")),
        }
    }

    fn draw(self, canvas: &mut Canvas, palette: &Palette, (x, y): (f64, f64)) {
        canvas.decoration(|canvas| match self {
            Self::Measured => {
                canvas.line((x, y), (x + 24.0, y), Stroke::solid(palette.ink, 2.0));
                dot(canvas, (x + 12.0, y), palette.ink);
            }
            Self::Expected => canvas.line((x, y), (x + 24.0, y), dashed(palette)),
            Self::Band => {
                let area = Area { x, y: y - 5.0, width: 24.0, height: 10.0 };
                let stroke = Stroke::solid(palette.ink3, 0.75);
                canvas.rect(area, 0.0, Some(palette.line), Some(stroke));
            }
            Self::Worse => {
                dot(canvas, (x + 10.0, y), palette.ink);
                ring(canvas, (x + 10.0, y), palette.critical);
                shapes::exclamation(canvas, (x + 21.0, y), palette.critical);
            }
            Self::Better => {
                dot(canvas, (x + 12.0, y), palette.ink);
                ring(canvas, (x + 12.0, y), palette.ink);
            }
            Self::GoesOn => canvas.line((x, y), (x + 24.0, y), dotted(palette)),
            Self::Marked => {
                let corners = [(x, y - 6.0), (x + 24.0, y - 6.0), (x + 24.0, y + 6.0), (x, y + 6.0)];
                let mut pieces = shapes::open_line(&corners);
                pieces.push(Piece::Close);
                canvas.fill(pieces, palette.critical, 0.12);
                canvas.line((x, y - 6.0), (x + 24.0, y - 6.0), Stroke::solid(palette.critical, 2.0));
            }
        });
    }
}
