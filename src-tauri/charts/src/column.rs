//! A column of words and bars beside a picture, written from top to bottom as far as there is room.
//!
//! Deliberately not here: what is written. That is said beside each chart.

use model::say;

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Style};
use crate::theme::Palette;

/// Height of a line of words.
pub(crate) const LINE: f64 = 16.0;
/// Height of a heading.
pub(crate) const HEADING: f64 = 22.0;
/// Height of a row with a bar.
pub(crate) const BAR: f64 = 20.0;

/// Between words and what signs mean below them.
const ABOVE_MEANING: f64 = 12.0;
/// So many lines say what signs mean, at most.
const MEANING: usize = 12;

/// The room that a picture leaves of an area for words: beside it, or below it where it is as wide.
pub(crate) fn room_for_words(area: Area, picture: Area) -> Area {
    if picture.width < area.width {
        Area { x: picture.right() + 28.0, width: area.width - picture.width - 28.0, ..area }
    } else {
        Area { y: picture.bottom() + 8.0, height: area.height - picture.height - 8.0, ..area }
    }
}

/// What signs mean in lines, and what is left of a room above them; nothing of the room where they have none.
pub(crate) fn keep_room(meaning: &str, room: Area) -> (Vec<String>, Area) {
    let lines = font::wrap(&font::clean(meaning), 12.0, Weight::Regular, room.width - 12.0, MEANING);
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let height = LINE * lines.len() as f64 + ABOVE_MEANING;
    if meaning.is_empty() || height > room.height {
        return (vec![], room);
    }
    (lines, Area { height: room.height - height, ..room })
}

/// Writes from top to bottom, as far as there is room.
pub(crate) struct Column<'a, 'c> {
    pub(crate) canvas: &'c mut Canvas,
    pub(crate) palette: &'a Palette,
    pub(crate) room: Area,
    pub(crate) y: f64,
}

impl Column<'_, '_> {
    /// A heading in at most two lines.
    pub(crate) fn heading(&mut self, text: &str) {
        let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        for line in font::wrap(text, 12.0, Weight::SemiBold, self.room.width, 2) {
            self.canvas.text(self.room.x, self.y + 12.0, Anchor::Start, &line, style);
            self.y += LINE;
        }
        self.y += HEADING - LINE;
    }

    /// Tells something, and below it what the signs mean, which keeps its room whatever is told.
    pub(crate) fn above(&mut self, meaning: &str, tell: impl FnOnce(&mut Self)) {
        let room = self.room;
        let (lines, above) = keep_room(meaning, room);
        self.room = above;
        tell(self);
        self.room = room;
        self.y = self.y.min(above.bottom()) + ABOVE_MEANING;
        self.write(&lines);
    }

    /// How many rows of a height there is room for, one of them for how many are left where not all fit.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few rows in a picture of some hundred pixels"
    )]
    pub(crate) fn fitting(&self, count: usize, height: f64) -> usize {
        let fit = (((self.room.bottom() - self.y) / height).floor().max(0.0)) as usize;
        if fit >= count { count } else { fit.saturating_sub(1) }
    }

    /// How many there was no room for.
    pub(crate) fn rest(&mut self, count: usize) {
        if count > 0 && self.y + LINE <= self.room.bottom() {
            let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
            let text = say!("and-more", count = count);
            self.canvas.text(self.room.x, self.y + 12.0, Anchor::Start, &text, style);
            self.y += LINE;
        }
    }

    /// A text in at most so many lines.
    pub(crate) fn lines(&self, text: &str, weight: Weight, most: usize) -> Vec<String> {
        font::wrap(&font::clean(text), 12.0, weight, self.room.width - 12.0, most)
    }

    /// Lines of words, if there is room for all of them.
    pub(crate) fn write(&mut self, lines: &[String]) {
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = LINE * lines.len() as f64;
        if self.y + height > self.room.bottom() {
            return;
        }
        let style = Style::new(12.0, Weight::Regular, self.palette.ink2);
        for line in lines {
            self.canvas.text(self.room.x, self.y + 12.0, Anchor::Start, line, style);
            self.y += LINE;
        }
    }

    /// How high a name with texts under it is.
    pub(crate) fn height_of(&self, (name, names): (&str, usize), texts: (&[String], usize)) -> f64 {
        let lines = self.lines(name, Weight::SemiBold, names).len();
        let lines = lines + texts.0.iter().map(|text| self.lines(text, Weight::Regular, texts.1).len()).sum::<usize>();
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = LINE * lines as f64;
        height
    }

    /// A name with texts under it, each in at most so many lines, and a gap below them, as far as all have room.
    pub(crate) fn part(&mut self, (name, most): (&str, usize), texts: (&[String], usize), gap: f64) {
        let height = self.height_of((name, most), texts);
        let names = self.lines(name, Weight::SemiBold, most);
        let lines: Vec<String> = texts.0.iter().flat_map(|text| self.lines(text, Weight::Regular, texts.1)).collect();
        if self.y + height > self.room.bottom() {
            // what comes after it is not told either: the order says what matters most
            self.y = self.room.bottom();
            return;
        }
        let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        for line in &names {
            self.canvas.text(self.room.x, self.y + 12.0, Anchor::Start, line, style);
            self.y += LINE;
        }
        self.write(&lines);
        self.y += gap;
    }

    /// A name, a bar as long as a share in basis points, and what it says.
    pub(crate) fn bar(&mut self, name: &str, share: i64, said: &str) {
        let (room, palette) = (self.room, self.palette);
        let style = Style::new(12.0, Weight::Regular, palette.ink);
        let (names, figures) = (room.width * 0.58, style.width("100 %").max(style.width(said)) + 6.0);
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
