//! What the charts of the Compare screen share: how large they are drawn, scales with round numbers, and labels that
//! never lie on one another.
//!
//! Deliberately not here: what is drawn. The roadmap and the flow find their sizes by themselves.

use crate::colour::Colour;
use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::mark::Area;
use crate::options::{LEAST_SLIDE, Size};
use crate::scene::{Anchor, Canvas, Scene, Style};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, Table};

/// How much smaller than at screen size a page may be set: 11 px are 7 pt on paper then.
const LEAST_FACTOR: f64 = 0.86;

/// A picture with its scales is at least as high as this.
const LEAST_PICTURE: f64 = 300.0;

/// How a chart fits what was asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fit {
    /// Width to lay out in.
    pub(crate) width: f64,
    /// Height to fill.
    pub(crate) height: f64,
    /// Height of a row.
    pub(crate) row: f64,
    /// By how much the finished scene is enlarged.
    pub(crate) factor: f64,
}

/// Finds the roomiest rows with which a chart fits, the text as large as a page allows. `height` is what the chart
/// takes at a width with rows of a height; `rows` go from roomy to tight. In the window a chart may be higher than
/// asked for, because it scrolls. Where a page cannot hold it, the tightest rows at the smallest text.
pub(crate) fn fit(options: &Options, rows: &[f64], height: impl Fn(f64, f64) -> f64) -> Fit {
    let size = options.size;
    let (roomiest, tightest) = (rows[0], rows[rows.len() - 1]);
    if options.purpose == Purpose::Screen {
        let fitting = rows.iter().copied().find(|row| height(size.width, *row) <= size.height);
        let row = fitting.unwrap_or(rows[rows.len() / 2]);
        return Fit { width: size.width, height: height(size.width, row).max(size.height), row, factor: 1.0 };
    }
    if options.purpose == Purpose::Slide {
        return fit_slide(size, rows, height);
    }
    let large = [1.6, 1.45, 1.3].map(|factor| (factor, roomiest));
    let usual = [1.2, 1.1, 1.0].into_iter().flat_map(|factor| rows.iter().map(move |row| (factor, *row)));
    let small = [0.93, LEAST_FACTOR].map(|factor| (factor, tightest));
    let choices = large.into_iter().chain(usual).chain(small);
    let page =
        |(factor, row): (f64, f64)| Fit { width: size.width / factor, height: size.height / factor, row, factor };
    choices
        .map(page)
        .find(|page| height(page.width, page.row) <= page.height)
        .unwrap_or_else(|| page((LEAST_FACTOR, tightest)))
}

/// The same on a slide, where text has a least size: the tightest rows at that size, if nothing fits.
fn fit_slide(size: Size, rows: &[f64], height: impl Fn(f64, f64) -> f64) -> Fit {
    let page = |factor: f64, row: f64| Fit { width: size.width / factor, height: size.height / factor, row, factor };
    let large = [1.7, 1.55, 1.45].map(|factor| page(factor, rows[0]));
    let usual = rows.iter().map(|row| page(LEAST_SLIDE, *row));
    let tightest = page(LEAST_SLIDE, rows[rows.len() - 1]);
    large.into_iter().chain(usual).find(|page| height(page.width, page.row) <= page.height).unwrap_or(tightest)
}

/// A page with its words, and the room between them in which one picture is drawn.
pub(crate) struct Page {
    pub(crate) fit: Fit,
    pub(crate) canvas: Canvas,
    pub(crate) area: Area,
}

/// Begins a page with one picture on it, this far from what stands around it: left, top, right, bottom.
pub(crate) fn page(subject: &Subject, options: &Options, texts: &Texts, margins: (f64, f64, f64, f64)) -> Page {
    page_of(subject, options, texts, margins, LEAST_PICTURE)
}

/// The same with a picture that is at least so high before its texts are enlarged: for one with many words in it.
pub(crate) fn page_of(
    subject: &Subject,
    options: &Options,
    texts: &Texts,
    (left, top, right, bottom): (f64, f64, f64, f64),
    least: f64,
) -> Page {
    let fit = fit(options, &[1.0], |width, _| {
        let frame = Frame::new(subject, options, texts, width);
        frame.top() + least + frame.bottom()
    });
    let frame = Frame::new(subject, options, texts, fit.width);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, Palette::of(options.theme), fit.width, fit.height);
    let area = Area {
        x: frame.margin + left,
        y: frame.top() + top,
        width: fit.width - 2.0 * frame.margin - left - right,
        height: fit.height - frame.bottom() - frame.top() - top - bottom,
    };
    Page { fit, canvas, area }
}

/// What stands in place of a picture where there is nothing to draw: the sentence, in up to three lines from a baseline
/// on. A page has it as its title already.
pub(crate) fn empty_note(canvas: &mut Canvas, options: &Options, text: &str, (x, baseline): (f64, f64), width: f64) {
    if options.purpose != Purpose::Screen {
        return;
    }
    let style = Style::new(13.0, Weight::Regular, Palette::of(options.theme).ink2);
    for (line, down) in font::wrap(text, 13.0, Weight::Regular, width, 3).iter().zip([0.0, 18.0, 36.0]) {
        canvas.text(x, baseline + down, Anchor::Start, line, style);
    }
}

/// The chart of what was drawn.
pub(crate) fn chart(
    canvas: Canvas,
    fit: Fit,
    options: &Options,
    palette: &Palette,
    (title, description): (String, String),
    table: Table,
) -> Chart {
    let scene =
        Scene { width: fit.width, height: fit.height, background: palette.panel, description, nodes: canvas.nodes };
    let mut scene = if fit.factor == 1.0 { scene } else { scene.scaled(fit.factor) };
    scene.width = options.size.width;
    if options.purpose.is_page() {
        scene.height = options.size.height;
    }
    Chart { title, scene, table, is_page: options.purpose.is_page() }
}

/// A scale from amounts to pixels that begins at nothing.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    from: f64,
    to: f64,
    end: i64,
    /// The round amounts that are named.
    pub(crate) ticks: Vec<i64>,
}

impl Scale {
    /// A scale that ends with `most` and on which nothing is named, from the pixel `from` (nothing) to `to`.
    pub(crate) fn bare(most: i64, (from, to): (f64, f64)) -> Self {
        Self { from, to, end: most.max(1), ticks: vec![] }
    }

    /// A scale up to a round number of at least `most`, from the pixel `from` (nothing) to `to`, with at most `count`
    /// steps.
    pub(crate) fn new(most: i64, (from, to): (f64, f64), count: i64) -> Self {
        let most = most.max(1);
        let least = most / count.max(1) + i64::from(most % count.max(1) > 0);
        let mut power: i64 = 1;
        while power.saturating_mul(10) <= least {
            power = power.saturating_mul(10);
        }
        let digits = [1, 2, 5, 10].into_iter().map(|digit| power.saturating_mul(digit));
        let step = digits.clone().find(|step| *step >= least).unwrap_or(power.saturating_mul(10)).max(1);
        let steps = most / step + i64::from(most % step > 0);
        let ticks: Vec<i64> = (0..=steps).map(|number| step.saturating_mul(number)).collect();
        Self { from, to, end: step.saturating_mul(steps).max(1), ticks }
    }

    /// As [`Self::new`], but ending with `most` where the next round number would leave much of the picture empty.
    pub(crate) fn close(most: i64, ends: (f64, f64), count: i64) -> Self {
        let mut scale = Self::new(most, ends, count);
        if scale.end - most > most / 8 {
            scale.ticks.retain(|tick| *tick <= most);
            scale.end = most.max(1);
        }
        scale
    }

    /// Where an amount is.
    #[expect(clippy::cast_precision_loss, reason = "places of marks; the words beside them are exact")]
    pub(crate) fn at(&self, amount: i64) -> f64 {
        self.from + (self.to - self.from) * (amount as f64 / self.end as f64)
    }
}

/// Labels that have been placed, and where they may be.
#[derive(Debug)]
pub(crate) struct Labels {
    within: Area,
    taken: Vec<Area>,
}

impl Labels {
    pub(crate) fn within(within: Area) -> Self {
        Self { within, taken: vec![] }
    }

    /// Keeps labels away from an area.
    pub(crate) fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// Writes a text at the first place where it lies on nothing; says whether there was one.
    pub(crate) fn put(&mut self, canvas: &mut Canvas, places: &[(f64, f64, Anchor)], text: &str, style: Style) -> bool {
        self.write(canvas, places, text, style, None)
    }

    /// The same on a plate, so that no line of the grid and no hatch runs through the text.
    pub(crate) fn put_on(
        &mut self,
        canvas: &mut Canvas,
        places: &[(f64, f64, Anchor)],
        text: &str,
        style: Style,
        plate: Colour,
    ) -> bool {
        self.write(canvas, places, text, style, Some(plate))
    }

    fn write(
        &mut self,
        canvas: &mut Canvas,
        places: &[(f64, f64, Anchor)],
        text: &str,
        style: Style,
        plate: Option<Colour>,
    ) -> bool {
        let width = style.width(text);
        for (x, baseline, anchor) in places {
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            let area = Area { x: left - 2.0, y: baseline - style.size, width: width + 4.0, height: style.size * 1.3 };
            let is_inside = area.x >= self.within.x
                && area.right() <= self.within.right()
                && area.y >= self.within.y
                && area.bottom() <= self.within.bottom();
            if is_inside && !self.taken.iter().any(|taken| taken.overlaps(&area, 0.0)) {
                if plate.is_some() {
                    canvas.decoration(|canvas| canvas.rect(area, 2.0, plate, None));
                }
                canvas.text(*x, *baseline, *anchor, text, style);
                self.taken.push(area);
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_ends_at_a_round_number_that_holds_the_most() {
        for (most, ticks) in [
            (0, vec![0, 1]),
            (7, vec![0, 2, 4, 6, 8]),
            (412, vec![0, 100, 200, 300, 400, 500]),
            (5_200_000, vec![0, 2_000_000, 4_000_000, 6_000_000]),
        ] {
            assert_eq!(Scale::new(most, (0.0, 100.0), 5).ticks, ticks, "{most}");
        }
        let scale = Scale::new(10, (100.0, 0.0), 5);
        assert!((scale.at(0) - 100.0).abs() < 1e-9 && scale.at(10).abs() < 1e-9);
        assert!(Scale::new(i64::MAX, (0.0, 1.0), 5).at(i64::MAX).is_finite());
        let bare = Scale::bare(i64::MAX, (0.0, 1.0));
        assert!((bare.at(i64::MAX) - 1.0).abs() < 1e-9 && bare.ticks.is_empty());
    }

    #[test]
    fn labels_never_lie_on_one_another_or_outside() {
        let colour = crate::Colour { rgb: (0, 0, 0) };
        let style = Style::new(12.0, crate::font::Weight::Regular, colour);
        let mut labels = Labels::within(Area { x: 0.0, y: 0.0, width: 200.0, height: 40.0 });
        let mut canvas = Canvas::default();
        assert!(labels.put(&mut canvas, &[(10.0, 20.0, Anchor::Start)], "first", style));
        assert!(!labels.put(&mut canvas, &[(12.0, 20.0, Anchor::Start)], "second", style));
        assert!(labels.put(&mut canvas, &[(12.0, 20.0, Anchor::Start), (190.0, 36.0, Anchor::End)], "second", style));
        assert!(!labels.put(&mut canvas, &[(190.0, 10.0, Anchor::Start)], "outside", style));
    }
}
