//! Until when something is recorded: a line through lanes and loads with its name at its foot, and beside it what done, in
//! progress and planned look like.
//!
//! Where nothing is recorded there is neither: every bar is planned then, and says so by being there.

use model::{Period, say};

use super::layout::{Columns, Layout};
use crate::font::Weight;
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::state::State;
use crate::theme::{AxisColours, Palette};
use crate::{Colour, Subject, shapes};

/// Height of the row below the loads.
const ROW: f64 = 20.0;
/// Width and height of a small bar.
const SWATCH: (f64, f64) = (24.0, 12.0);
/// Between a small bar and its word, and between a word and the next small bar.
const GAPS: (f64, f64) = (6.0, 16.0);
/// Between the line and its name.
const BESIDE: f64 = 5.0;

/// The last period of which something is recorded, and where the row about it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Recorded {
    until: Option<Period>,
    /// Top of the row.
    top: f64,
}

impl Recorded {
    /// Of a chart that does not tell states apart.
    pub(super) fn none() -> Self {
        Self { until: None, top: 0.0 }
    }

    /// What is recorded, with its row from here down.
    pub(super) fn new(subject: &Subject, top: f64) -> Self {
        Self { until: subject.roadmap.last_recorded(), top }
    }

    /// What the row takes; nothing where there is nothing to say.
    pub(super) fn height(&self) -> f64 {
        if self.until.is_some() { ROW } else { 0.0 }
    }

    fn line_x(&self, columns: &Columns) -> Option<f64> {
        Some(columns.x((self.until?.index() + 1).min(columns.count)))
    }
}

/// Draws the line, from the names of the periods down to its own name: before the bars, so that it crosses no label.
pub(super) fn draw_line(canvas: &mut Canvas, layout: &Layout, palette: &Palette) {
    let Some(x) = layout.recorded.line_x(&layout.columns) else { return };
    let line = Stroke { colour: palette.ink, width: 1.5, dash: Some((1.5, 3.0)) };
    canvas.decoration(|canvas| canvas.line((x, layout.header.bottom), (x, layout.recorded.top + ROW - 4.0), line));
}

/// Draws the row: the name of the line beside its foot, and the states where there is more room.
pub(super) fn draw_key(canvas: &mut Canvas, subject: &Subject, layout: &Layout, palette: &Palette) {
    let (recorded, columns) = (&layout.recorded, &layout.columns);
    let (Some(until), Some(x)) = (recorded.until, recorded.line_x(columns)) else { return };
    let style = Style::new(11.0, Weight::Regular, palette.ink2);
    let name = say!("recorded-to", when = subject.roadmap.settings.calendar().name(until));
    let width = style.width(&name);
    let baseline = recorded.top + ROW / 2.0 + 4.0;
    let goes_right = columns.right() - x - BESIDE >= width;
    let (from, to) = if goes_right { (x + BESIDE, x + BESIDE + width) } else { (x - BESIDE - width, x - BESIDE) };
    canvas.text(from, baseline, Anchor::Start, &name, Style::new(11.0, Weight::Medium, palette.ink));
    let words = State::ALL.map(State::word);
    let key: f64 = words.iter().map(|word| SWATCH.0 + GAPS.0 + style.width(word) + GAPS.1).sum();
    // at the left, under the names of the loads, unless the name of the line stands there
    let left = layout.frame.margin;
    let at = if left + key <= from.min(x) { left } else { (columns.right() - key + GAPS.1).max(to.max(x) + GAPS.1) };
    canvas.decoration(|canvas| {
        let mut at = at;
        for (state, word) in State::ALL.into_iter().zip(&words) {
            if at + SWATCH.0 + GAPS.0 + style.width(word) > columns.right() + 1.0 {
                return;
            }
            let area = Area { x: at, y: recorded.top + (ROW - SWATCH.1) / 2.0, width: SWATCH.0, height: SWATCH.1 };
            let colours = AxisColours { fill: palette.ink2, tint: palette.panel, label: palette.panel };
            draw_bar(canvas, area, state, colours);
            if state == State::Done {
                let size = SWATCH.1 - 3.0;
                shapes::check(canvas, (at + (SWATCH.0 - size * 0.7) / 2.0, area.y + 1.5), size, colours.label);
            }
            at += SWATCH.0 + GAPS.0;
            canvas.text(at, baseline, Anchor::Start, word, style);
            at += style.width(word) + GAPS.1;
        }
    });
}

/// A bar without its words: filled where it is done, with a heavy foot where it is in progress, light where it is planned.
pub(super) fn draw_bar(canvas: &mut Canvas, area: Area, state: State, colours: AxisColours) {
    // the outline is drawn on the inside, so that bars in neighbouring columns never touch
    let outline = Area { x: area.x + 0.5, y: area.y + 0.5, width: area.width - 1.0, height: area.height - 1.0 };
    let inside = if state == State::Done { colours.fill } else { colours.tint };
    canvas.rect(outline, 3.0, Some(inside), Some(Stroke::solid(colours.fill, 1.0)));
    if state == State::InProgress {
        let foot = foot(area);
        canvas.rect(foot, 1.0, Some(colours.fill), None);
    }
}

/// The heavy foot of a bar in progress.
fn foot(area: Area) -> Area {
    let height = (area.height * 0.16).max(2.5);
    Area { y: area.bottom() - height, height, ..area }
}

/// The colour of words and signs inside a bar.
pub(super) fn ink(state: State, colours: AxisColours, palette: &Palette) -> Colour {
    if state == State::Done { colours.label } else { palette.ink }
}
