//! Rows of one height below one another, as many as there is room for, and how many are left.
//!
//! Deliberately not here: what stands in a row. That is said beside each chart. Words that are written from top to bottom,
//! each as high as it is, are a [`crate::column::Column`].

use model::say;

use crate::font::Weight;
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Style};
use crate::theme::Palette;

/// Room for how many are left.
const REST: f64 = 16.0;

/// How many of a size there is room for.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few rows and columns of a picture")]
pub(crate) fn fitting(room: f64, size: f64) -> usize {
    (room / size).floor().max(0.0) as usize
}

/// Rows of one height in an area.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stack {
    /// Where the rows are.
    area: Area,
    /// How many have a row.
    pub(crate) shown: usize,
    /// How many have none.
    pub(crate) left: usize,
    /// Height of a row.
    pub(crate) height: f64,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few rows")]
impl Stack {
    /// So many rows below the head of an area, each between the least and the most height.
    pub(crate) fn within(area: Area, head: f64, (least, most): (f64, f64), count: usize) -> Self {
        let tall = (area.height - head).max(0.0);
        let tall = if fitting(tall, least) < count { tall - REST } else { tall };
        let shown = fitting(tall, least).min(count);
        let height = (tall / shown.max(1) as f64).clamp(least, most);
        let area = Area { y: area.y + head, height: (area.height - head).max(0.0), ..area };
        Self { area, shown, left: count - shown, height }
    }

    /// Upper edge of a row; of the one after the last: where they end.
    pub(crate) fn top(&self, place: usize) -> f64 {
        self.area.y + self.height * place as f64
    }

    /// Where the rows end.
    pub(crate) fn bottom(&self) -> f64 {
        self.top(self.shown)
    }

    /// A row.
    pub(crate) fn row(&self, place: usize) -> Area {
        Area { y: self.top(place), height: self.height, ..self.area }
    }

    /// Says below the last row how many have none.
    pub(crate) fn tell_left(&self, canvas: &mut Canvas, palette: &Palette) {
        if self.left == 0 || self.bottom() + REST > self.area.bottom() + 0.5 {
            return;
        }
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        if let Some(text) = style.fit(&say!("and-more", count = self.left), self.area.width) {
            canvas.text(self.area.x, self.bottom() + 12.0, Anchor::Start, &text, style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area { x: 10.0, y: 100.0, width: 300.0, height: 220.0 };

    #[test]
    fn all_rows_have_room_and_are_no_higher_than_the_most() {
        let stack = Stack::within(AREA, 20.0, (16.0, 34.0), 4);
        assert_eq!((stack.shown, stack.left), (4, 0));
        assert_eq!((stack.top(0), stack.height, stack.bottom()), (120.0, 34.0, 256.0));
    }

    #[test]
    fn where_not_all_have_room_there_is_a_line_for_how_many_are_left() {
        for count in [13, 40, 1_000] {
            let stack = Stack::within(AREA, 20.0, (16.0, 34.0), count);
            assert_eq!((stack.shown, stack.left), (11, count - 11));
            assert!(stack.height >= 16.0 && stack.bottom() + REST <= AREA.bottom());
        }
    }

    #[test]
    fn an_area_without_room_has_no_row() {
        for height in [0.0, 10.0, 30.0] {
            let stack = Stack::within(Area { height, ..AREA }, 20.0, (16.0, 34.0), 3);
            assert_eq!((stack.shown, stack.left), (0, 3));
        }
    }
}
