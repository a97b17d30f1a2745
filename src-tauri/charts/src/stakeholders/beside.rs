//! What stands beside the map: who has to be won in which order, whom the plan asks too much of, and how much of the
//! plan's value each backs.

use model::{say, words};

use crate::column::{BAR, Column, HEADING, LINE};
use crate::font::Weight;
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Style};
use crate::theme::Palette;
use crate::{Subject, shapes};

use super::said::{self, People};

/// Room between two lists.
const GAP: f64 = 10.0;

pub(super) fn draw(canvas: &mut Canvas, subject: &Subject, palette: &Palette, people: &People, room: Area) {
    let mut column = Column { canvas, palette, room, y: room.y };
    let bars: Vec<_> = people.lines.iter().filter_map(|line| Some((line, line.standing.backed?))).collect();
    // the bars keep at least half of the column
    #[expect(clippy::cast_precision_loss, reason = "a few rows")]
    let needed = if bars.is_empty() { 0.0 } else { GAP + HEADING + BAR * bars.len() as f64 };
    let list = room.height - needed.min(room.height / 2.0);
    if people.has_plan {
        path(&mut column, subject, people, room.y + list);
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

/// Who has to be won, in order, and whom the plan asks too much of, down to `bottom`.
fn path(column: &mut Column, subject: &Subject, people: &People, bottom: f64) {
    column.heading(&say!("stakeholders-path"));
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
        let heads = if head.is_empty() { vec![] } else { column.lines(&head, Weight::SemiBold, 2) };
        let rests = column.lines(&rest, Weight::Regular, 2);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = LINE * (heads.len() + rests.len()) as f64 + 6.0;
        let is_last = place + 1 == count;
        let end = if is_last { bottom } else { bottom - LINE };
        if column.y + height > end {
            column.rest(count - place);
            return;
        }
        if is_over {
            shapes::exclamation(column.canvas, (column.room.x + 3.0, column.y + 8.0), column.palette.critical);
        }
        let indent = if is_over { 12.0 } else { 0.0 };
        let styles = [(heads, Weight::SemiBold, column.palette.ink), (rests, Weight::Regular, column.palette.ink2)];
        for (lines, weight, colour) in styles {
            for line in lines {
                let style = Style::new(12.0, weight, colour);
                column.canvas.text(column.room.x + indent, column.y + 12.0, Anchor::Start, &line, style);
                column.y += LINE;
            }
        }
        column.y += 6.0;
    }
}
