//! What stands beside the map: who has to be won in which order, whom the plan asks too much of, and how much of the
//! plan's value each backs.

use model::{say, words};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Style};
use crate::theme::Palette;
use crate::{Subject, shapes};

use super::said::{self, People};

const LINE: f64 = 16.0;
const HEADING: f64 = 22.0;
/// Room between two lists.
const GAP: f64 = 10.0;
/// Height of a row with a bar.
const BAR: f64 = 20.0;

/// Writes from top to bottom, as far as there is room.
struct Column<'a, 'c> {
    canvas: &'c mut Canvas,
    palette: &'a Palette,
    room: Area,
    y: f64,
}

pub(super) fn draw(canvas: &mut Canvas, subject: &Subject, palette: &Palette, people: &People, room: Area) {
    let mut column = Column { canvas, palette, room, y: room.y };
    let bars: Vec<_> = people.lines.iter().filter_map(|line| Some((line, line.standing.backed?))).collect();
    // the bars keep at least half of the column
    #[expect(clippy::cast_precision_loss, reason = "a few rows")]
    let needed = if bars.is_empty() { 0.0 } else { GAP + HEADING + BAR * bars.len() as f64 };
    let list = room.height - needed.min(room.height / 2.0);
    if people.has_plan {
        column.path(subject, people, room.y + list);
    }
    if !bars.is_empty() {
        column.y += GAP;
        column.heading(&say!("stakeholders-backed"));
        let shown = column.fitting(bars.len(), BAR);
        for (line, backed) in bars.iter().take(shown) {
            column.bar(line.name(), backed.0, &words::percent(*backed));
        }
        column.rest(bars.len() - shown);
    }
}

impl Column<'_, '_> {
    fn heading(&mut self, text: &str) {
        let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        for line in font::wrap(text, 12.0, Weight::SemiBold, self.room.width, 2) {
            self.canvas.text(self.room.x, self.y + 12.0, Anchor::Start, &line, style);
            self.y += LINE;
        }
        self.y += HEADING - LINE;
    }

    /// How many rows of a height there is room for, one of them for how many are left where not all fit.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few rows in a picture of some hundred pixels"
    )]
    fn fitting(&self, count: usize, height: f64) -> usize {
        let fit = (((self.room.bottom() - self.y) / height).floor().max(0.0)) as usize;
        if fit >= count { count } else { fit.saturating_sub(1) }
    }

    fn rest(&mut self, count: usize) {
        if count > 0 && self.y + LINE <= self.room.bottom() {
            let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
            let text = say!("stakeholders-more", count = count);
            self.canvas.text(self.room.x, self.y + 12.0, Anchor::Start, &text, style);
            self.y += LINE;
        }
    }

    /// Who has to be won, in order, and whom the plan asks too much of, down to `bottom`.
    fn path(&mut self, subject: &Subject, people: &People, bottom: f64) {
        self.heading(&say!("stakeholders-path"));
        let mut entries: Vec<(String, String, bool)> = people
            .path
            .iter()
            .zip(1..)
            .map(|(step, turn)| (said::to_win(subject, step, turn), said::because(step), false))
            .collect();
        if entries.is_empty() {
            entries.push((String::new(), say!("stakeholders-path-none"), false));
        }
        let over = people.overloads.iter().map(|over| (said::overload(subject, over), said::asked_by(over), true));
        entries.extend(over);
        let count = entries.len();
        for (place, (head, rest, is_over)) in entries.into_iter().enumerate() {
            let heads = if head.is_empty() { vec![] } else { self.lines(&head, Weight::SemiBold, 2) };
            let rests = self.lines(&rest, Weight::Regular, 2);
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let height = LINE * (heads.len() + rests.len()) as f64 + 6.0;
            let is_last = place + 1 == count;
            let end = if is_last { bottom } else { bottom - LINE };
            if self.y + height > end {
                self.rest(count - place);
                return;
            }
            if is_over {
                shapes::exclamation(self.canvas, (self.room.x + 3.0, self.y + 8.0), self.palette.critical);
            }
            let indent = if is_over { 12.0 } else { 0.0 };
            let styles = [(heads, Weight::SemiBold, self.palette.ink), (rests, Weight::Regular, self.palette.ink2)];
            for (lines, weight, colour) in styles {
                for line in lines {
                    let style = Style::new(12.0, weight, colour);
                    self.canvas.text(self.room.x + indent, self.y + 12.0, Anchor::Start, &line, style);
                    self.y += LINE;
                }
            }
            self.y += 6.0;
        }
    }

    fn lines(&self, text: &str, weight: Weight, most: usize) -> Vec<String> {
        font::wrap(&font::clean(text), 12.0, weight, self.room.width - 12.0, most)
    }

    fn bar(&mut self, name: &str, share: i64, said: &str) {
        let (room, palette) = (self.room, self.palette);
        let style = Style::new(12.0, Weight::Regular, palette.ink);
        let (names, figures) = (room.width * 0.5, style.width("100 %") + 6.0);
        if let Some(text) = style.fit(&isolated(&font::clean(name)), names - 8.0) {
            self.canvas.text(room.x, self.y + 13.0, Anchor::Start, &text, style);
        }
        let width = (room.width - names - figures).max(0.0);
        #[expect(clippy::cast_precision_loss, reason = "a share has at most five digits")]
        let length = width * share.clamp(0, 10_000) as f64 / 10_000.0;
        let (y, x) = (self.y + 4.0, room.x + names);
        self.canvas.decoration(|canvas| {
            canvas.rect(Area { x, y, width, height: 11.0 }, 0.0, Some(palette.sunken), None);
            canvas.rect(Area { x, y, width: length, height: 11.0 }, 0.0, Some(palette.ink3), None);
        });
        self.canvas.text(room.right(), self.y + 13.0, Anchor::End, said, style);
        self.y += BAR;
    }
}
