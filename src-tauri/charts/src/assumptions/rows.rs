//! The rows of the picture: each doubt with its bar, the greatest risk on top, and below them what is known.

use model::assumption::Finding;
use model::stakes::{Doubt, Settled, Stake, Stakes};
use model::{Roadmap, say};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::shapes;
use crate::sheet::Scale;
use crate::theme::Palette;

use super::said;

/// Room above the first row.
pub(super) const HEAD: f64 = 4.0;
/// Least and most height of a row with a bar.
const ROW: (f64, f64) = (38.0, 58.0);
/// Height of a row without one, and of the heading above these.
const LINE: f64 = 20.0;
/// Height of a bar.
const BAR: f64 = 13.0;

pub(super) struct Rows<'a, 'c, 'r> {
    palette: &'a Palette,
    roadmap: &'a Roadmap,
    stakes: &'c Stakes<'r>,
    area: Area,
    /// How many rows with a bar, and how many without one, are shown.
    shown: (usize, usize),
    height: f64,
    scale: Scale,
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places of a few rows; the words beside them are exact"
)]
impl<'a, 'c, 'r> Rows<'a, 'c, 'r> {
    pub(super) fn within(area: Area, palette: &'a Palette, roadmap: &'a Roadmap, stakes: &'c Stakes<'r>) -> Self {
        let (open, settled) = (stakes.open.len(), stakes.settled.len());
        let tall = area.height - HEAD;
        let fitting = |tall: f64, height: f64| (tall / height).floor().max(0.0) as usize;
        // what is open comes first; what is known has what is left, and its heading
        let all_settled = if settled > 0 { LINE * (settled + 1) as f64 + 8.0 } else { 0.0 };
        let is_full = ROW.0 * open as f64 + all_settled > tall;
        let room = if is_full { tall - LINE } else { tall };
        let shown = fitting(room, ROW.0).min(open);
        let rest = room - ROW.0 * shown as f64 - 8.0;
        let known = if shown < open { 0 } else { fitting(rest, LINE).saturating_sub(1).min(settled) };
        let below = if known > 0 { LINE * (known + 1) as f64 + 8.0 } else { 0.0 };
        let height = ((room - below) / shown.max(1) as f64).clamp(ROW.0, ROW.1);
        let most = stakes.open.iter().map(|stake| stake.at_stake.0).max().unwrap_or(1);
        let style = Style::new(12.0, Weight::SemiBold, palette.ink);
        let widest = stakes.open.iter().map(|stake| style.width(&said::figure(stake))).fold(60.0, f64::max);
        let (from, to) = (area.x, area.right() - widest - 14.0);
        Self { palette, roadmap, stakes, area, shown: (shown, known), height, scale: Scale::bare(most, (from, to)) }
    }

    pub(super) fn draw(&self, canvas: &mut Canvas) {
        let (open, known) = self.shown;
        let top = self.area.y + HEAD;
        for (place, stake) in self.stakes.open.iter().take(open).enumerate() {
            let row = Area { y: top + self.height * place as f64, height: self.height, ..self.area };
            self.open(canvas, stake, row, place);
        }
        let mut y = top + self.height * open as f64;
        if known > 0 {
            y += 8.0;
            self.heading(canvas, y);
            y += LINE;
        }
        for (place, settled) in self.stakes.settled.iter().take(known).enumerate() {
            let row = Area { y: y + LINE * place as f64, height: LINE, ..self.area };
            self.settled(canvas, settled, row, open + place);
        }
        y += LINE * known as f64;
        let left = self.stakes.open.len() + self.stakes.settled.len() - open - known;
        if left > 0 {
            let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
            canvas.text(self.area.x, y + 13.0, Anchor::Start, &say!("and-more", count = left), style);
        }
    }

    fn heading(&self, canvas: &mut Canvas, y: f64) {
        let strong = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        if let Some(text) = strong.fit(&say!("stakes-settled"), self.area.width) {
            canvas.text(self.area.x, y + 14.0, Anchor::Start, &text, strong);
        }
    }

    fn open(&self, canvas: &mut Canvas, stake: &Stake, row: Area, place: usize) {
        let hint = said::hint(self.roadmap, stake);
        let (kind, noun) = match stake.doubt {
            Doubt::Assumption(_) => (MarkKind::Assumption, "assumption"),
            Doubt::Feasible(..) => (MarkKind::Investment, "investment"),
        };
        let links = stake.first.map(|(investment, _)| format!("investment:{}", investment.id)).into_iter().collect();
        let mark = Mark {
            id: format!("{noun}:{}", stake.id()),
            kind,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order: u32::try_from(place).expect("a few hundred rows"),
            lane: 1,
            links,
        };
        canvas.mark(mark, |canvas| {
            self.named(canvas, stake, row);
            self.bar(canvas, stake, row.y + 20.0);
        });
    }

    /// The name of a doubt, and when it is known at the right end.
    fn named(&self, canvas: &mut Canvas, stake: &Stake, row: Area) {
        let palette = self.palette;
        let strong = Style::new(12.5, Weight::Medium, palette.ink);
        let quiet = Style::new(12.0, Weight::Regular, palette.ink2);
        let baseline = row.y + 14.0;
        let known = match stake.known {
            Some(period) => self.roadmap.settings.calendar().name(period),
            None => say!("stakes-undated"),
        };
        let is_late = stake.is_late() || (stake.known.is_none() && stake.first.is_some());
        canvas.text(row.right(), baseline, Anchor::End, &known, quiet);
        let mut right = row.right() - quiet.width(&known) - 8.0;
        if is_late {
            shapes::exclamation(canvas, (right, baseline - 4.0), palette.critical);
            right -= 8.0;
        }
        if let Some(text) = strong.fit(&font::clean(&said::name(&stake.doubt)), right - row.x - 6.0) {
            canvas.text(row.x, baseline, Anchor::Start, &text, strong);
        }
    }

    /// What is at stake, its filled part that times the chance that it fails, and both as figures.
    fn bar(&self, canvas: &mut Canvas, stake: &Stake, y: f64) {
        let palette = self.palette;
        let end = |value: i64| self.scale.at(value.max(0));
        let (from, all, part) = (end(0), end(stake.at_stake.0), end(stake.risk.0));
        canvas.decoration(|canvas| {
            let outline = Stroke::solid(palette.ink3, 1.0);
            let whole = Area { x: from, y, width: (all - from).max(1.0), height: BAR };
            canvas.rect(whole, 0.0, Some(palette.sunken), Some(outline));
            canvas.rect(Area { width: (part - from).max(0.0), ..whole }, 0.0, Some(palette.ink2), None);
        });
        let style = Style::new(12.0, Weight::SemiBold, palette.ink);
        canvas.text(all + 8.0, y + 11.0, Anchor::Start, &said::figure(stake), style);
    }

    fn settled(&self, canvas: &mut Canvas, settled: &Settled, row: Area, place: usize) {
        let (palette, of) = (self.palette, settled.of);
        let hint = vec![isolated(&of.name), said::grounded(self.roadmap, of), said::settled(self.roadmap, settled)];
        let mark = Mark {
            id: format!("assumption:{}", of.id),
            kind: MarkKind::Assumption,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order: u32::try_from(place).expect("a few hundred rows"),
            lane: 1,
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            let style = Style::new(12.0, Weight::Regular, palette.ink);
            let baseline = row.y + 14.0;
            let state = of.finding.name();
            let weight = if of.finding == Finding::Failed { Weight::SemiBold } else { Weight::Regular };
            let figure = Style::new(12.0, weight, palette.ink);
            canvas.text(row.right(), baseline, Anchor::End, state, figure);
            let mut right = row.right() - figure.width(state) - 8.0;
            if of.finding == Finding::Failed && settled.first.is_some() {
                shapes::exclamation(canvas, (right, baseline - 4.0), palette.critical);
                right -= 8.0;
            }
            if let Some(text) = style.fit(&isolated(&font::clean(&of.name)), right - row.x - 6.0) {
                canvas.text(row.x, baseline, Anchor::Start, &text, style);
            }
        });
    }
}
