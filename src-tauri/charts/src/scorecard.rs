//! Is this plan good, affordable, sure? The plan in a few large numbers, each over a bar with the limit or the bound as a
//! tick.
//!
//! A page for those who read nothing else; each bar is a bullet graph (S. Few, *Bullet Graph Design Specification*) on its
//! own scale from zero. Deliberately not here: which numbers there are and their words (they are given, the same that the
//! window shows above the plan).

use model::say;

use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet::{self, Page};
use crate::theme::Palette;
use crate::{Chart, Options, Subject, Table, sentence, shapes};

/// A number with everything that is said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it is: "Value".
    pub label: String,
    /// The number in words: "952 pts".
    pub text: String,
    /// What it is compared with, in words: "best possible (proven)".
    pub detail: String,
    /// How full its bar is, from 0 to 1.
    pub fill: f64,
    /// Where the limit or the bound is, from 0 to 1.
    pub tick: Option<f64>,
    /// Whether it is over its limit.
    pub is_over: bool,
}

/// Heights of a row, roomy and tight.
const MOST: f64 = 92.0;
const BAR: f64 = 16.0;
/// Sizes of the texts: the number, and the words beside it.
const NUMBER: f64 = 28.0;
const WORDS: f64 = 13.0;
/// Room between columns.
const GAP: f64 = 24.0;

/// Draws the numbers, one below the other.
#[must_use]
pub fn draw(subject: &Subject, figures: &[Figure], options: &Options) -> Chart {
    let title = sentence::headline(subject);
    let texts = Texts { title: title.clone(), subtitle: say!("scorecard-subtitle"), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let Page { fit, mut canvas, area } = sheet::page(subject, options, &texts, (0.0, 6.0, 0.0, 6.0));
    #[expect(clippy::cast_precision_loss, reason = "a handful of numbers")]
    let row = (area.height / figures.len().max(1) as f64).min(MOST);
    let style = Style::new(NUMBER, Weight::SemiBold, palette.ink);
    let label = Style::new(WORDS, Weight::SemiBold, palette.ink2);
    let widest = |style: Style, text: fn(&Figure) -> &str| {
        figures.iter().map(|figure| style.width(text(figure))).fold(0.0, f64::max)
    };
    let labels = (widest(label, |figure| &figure.label) + GAP).min(area.width * 0.22);
    let numbers = (widest(style, |figure| &figure.text) + GAP).min(area.width * 0.3);
    let drawing = Drawing { palette, area, row, labels, numbers, styles: (label, style) };
    for (place, figure) in figures.iter().enumerate() {
        drawing.draw(&mut canvas, figure, place);
    }
    let description = say!("scorecard-description", title = &title, count = figures.len());
    let columns = vec![say!("scorecard-column-what"), say!("scorecard-column-number"), say!("scorecard-column-beside")];
    let rows = figures.iter().map(|figure| vec![figure.label.clone(), figure.text.clone(), figure.detail.clone()]);
    let table =
        Table::new(say!("scorecard-table", name = isolated(&subject.roadmap.settings.name)), columns, rows.collect());
    sheet::chart(canvas, fit, options, palette, (title, description), table)
}

struct Drawing<'a> {
    palette: &'a Palette,
    area: Area,
    row: f64,
    /// Width of the labels, and of the numbers.
    labels: f64,
    numbers: f64,
    /// Of the label, and of the number.
    styles: (Style, Style),
}

impl Drawing<'_> {
    fn draw(&self, canvas: &mut Canvas, figure: &Figure, place: usize) {
        let (area, palette) = (self.area, self.palette);
        #[expect(clippy::cast_precision_loss, reason = "a handful of numbers")]
        let top = area.y + self.row * place as f64;
        let number = u32::try_from(place).unwrap_or(u32::MAX);
        let hint = vec![figure.label.clone(), figure.text.clone(), figure.detail.clone()];
        let mark = Mark {
            id: format!("figure:{}", place + 1),
            kind: MarkKind::Figure,
            name: hint.join(", "),
            hint,
            area: Area { x: area.x, y: top, width: area.width, height: self.row - 2.0 },
            tab_order: number,
            lane: number,
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            let middle = top + self.row / 2.0;
            let (label, style) = self.styles;
            let baseline = middle + NUMBER * 0.36;
            if let Some(text) = label.fit(&figure.label, self.labels - GAP / 2.0) {
                canvas.text(area.x, baseline, Anchor::Start, &text, label);
            }
            let colour = if figure.is_over { palette.critical } else { style.colour };
            let mut x = area.x + self.labels;
            if figure.is_over {
                shapes::exclamation(canvas, (x + 3.0, middle), palette.critical);
                x += 14.0;
            }
            if let Some(text) = style.fit(&figure.text, area.x + self.labels + self.numbers - x) {
                canvas.text(x, baseline, Anchor::Start, &text, Style { colour, ..style });
            }
            let left = area.x + self.labels + self.numbers;
            let width = (area.right() - left).max(0.0);
            let y = middle - BAR + 2.0;
            canvas.decoration(|canvas| {
                canvas.rect(Area { x: left, y, width, height: BAR }, 0.0, Some(palette.sunken), None);
                let filled = width * figure.fill.clamp(0.0, 1.0);
                let ink = if figure.is_over { palette.critical } else { palette.ink2 };
                canvas.rect(Area { x: left, y: y + 3.0, width: filled, height: BAR - 6.0 }, 0.0, Some(ink), None);
                if let Some(tick) = figure.tick {
                    let x = (left + width * tick.clamp(0.0, 1.0)).min(area.right() - 1.0);
                    canvas.line((x, y - 3.0), (x, y + BAR + 3.0), Stroke::solid(palette.ink, 2.0));
                }
                if place > 0 {
                    canvas.line((area.x, top), (area.right(), top), Stroke::solid(palette.line, 1.0));
                }
            });
            let detail = Style::new(WORDS, Weight::Regular, palette.ink2);
            if let Some(text) = detail.fit(&font::clean(&figure.detail), width) {
                canvas.text(left, y + BAR + 18.0, Anchor::Start, &text, detail);
            }
        });
    }
}
