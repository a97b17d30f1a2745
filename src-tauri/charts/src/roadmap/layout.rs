//! How large everything on the roadmap is: columns, rows, strips, and on a page the size of the text.
//!
//! A page is filled by trying the roomiest arrangement first and the tightest last; text never falls
//! below 11 px on the screen and 7 pt on paper. The window scrolls, so there the chart may be taller.

use std::rc::Rc;

use model::Axis;

use super::around::Around;
use super::bars::{self, Bar, PlacedBar};
use super::header::Header;
use super::recorded::Recorded;
use super::strips::Strip;
use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::load::{self, Load};
use crate::options::LEAST_SLIDE;
use crate::scene::Scene;
use crate::{Options, Purpose, Subject};

/// Width of the names at the left, at least and at most.
const NAME_WIDTH: (f64, f64) = (148.0, 196.0);
/// Weight of the labels of bars.
pub(super) const LABEL_WEIGHT: Weight = Weight::Medium;
/// Gap between lanes and strips, and below the last strip.
const STRIPS_GAP: f64 = 10.0;

/// How tightly rows and labels are set.
#[derive(Debug, Clone)]
pub(super) struct Density {
    pub(super) row: f64,
    pub(super) bar: f64,
    /// What a lane is higher than its rows.
    pub(super) pad: f64,
    /// Pixels to the em of the labels on bars.
    pub(super) text: f64,
    /// Height of a strip.
    pub(super) strip: f64,
    /// The widest label beside a bar.
    pub(super) beside: f64,
    /// Whether a label may be shortened inside its bar to save a row.
    pub(super) shortens: bool,
    /// Room inside a bar from which on that is done.
    pub(super) least_inside: f64,
    /// The most pools that are shown.
    pub(super) most_pools: usize,
    /// Whether loads are shown at all.
    pub(super) has_strips: bool,
}

impl Density {
    pub(super) fn new(row: f64, pad: f64, strip: f64) -> Self {
        let bar = (row - 8.0).max(row * 0.86).min(row - 2.0).min(20.0);
        Self {
            row,
            bar,
            pad,
            text: if row >= 21.0 { 12.0 } else { 11.0 },
            strip,
            beside: 320.0,
            shortens: false,
            least_inside: f64::INFINITY,
            most_pools: usize::MAX,
            has_strips: true,
        }
    }

    fn shortening(self, least_inside: f64, beside: f64) -> Self {
        Self { shortens: true, least_inside, beside, ..self }
    }

    fn with_pools(self, most_pools: usize) -> Self {
        Self { most_pools, ..self }
    }

    fn without_strips(self) -> Self {
        Self { has_strips: false, ..self }
    }

    pub(super) fn label_width(&self, text: &str) -> f64 {
        font::width(text, self.text, LABEL_WEIGHT)
    }

    pub(super) fn fit_label(&self, text: &str, room: f64) -> Option<String> {
        font::fit(text, self.text, LABEL_WEIGHT, room)
    }

    pub(super) fn sign_width(&self) -> f64 {
        self.text * 0.7
    }
}

/// The columns of the periods, shared by everything in the chart.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    pub(crate) left: f64,
    pub(crate) width: f64,
    pub(crate) count: usize,
}

impl Columns {
    /// Left edge of a column; the right edge of the last one for `count`.
    #[expect(clippy::cast_precision_loss, reason = "at most 120 columns")]
    pub(crate) fn x(&self, column: usize) -> f64 {
        self.left + self.width * column as f64
    }

    pub(crate) fn right(&self) -> f64 {
        self.x(self.count)
    }
}

/// A lane with its bars.
#[derive(Debug, Clone)]
pub(super) struct Lane<'a> {
    pub(super) axis: Axis,
    pub(super) top: f64,
    pub(super) height: f64,
    pub(super) bars: Vec<PlacedBar<'a>>,
}

/// Everything placed.
#[derive(Debug, Clone)]
pub(super) struct Layout<'a> {
    pub(super) frame: Frame,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) columns: Columns,
    pub(super) density: Density,
    pub(super) header: Header,
    /// What stands between the header and the lanes.
    pub(super) around: Around<'a>,
    pub(super) lanes: Vec<Lane<'a>>,
    pub(super) strips: Vec<Strip<'a>>,
    /// Until when something is recorded.
    pub(super) recorded: Recorded,
    /// How many pools there is no room for.
    pub(super) hidden_pools: usize,
    /// Where lanes and strips end.
    pub(super) lanes_bottom: f64,
    pub(super) bottom: f64,
}

/// What every arrangement is made of, worked out once: words are dear, and a page tries many arrangements.
struct Given<'a, 'b> {
    subject: &'b Subject<'a>,
    options: &'b Options,
    texts: &'b Texts,
    lanes: Vec<(Axis, Vec<Rc<Bar<'a>>>)>,
    funds: Vec<Load<'a>>,
    pools: Vec<Load<'a>>,
    /// What depends on the width alone, for each width that was tried.
    above: Vec<Above<'a>>,
}

/// Texts around the chart, columns, and what stands above the lanes.
#[derive(Debug, Clone)]
struct Above<'a> {
    width: f64,
    frame: Frame,
    columns: Columns,
    header: Header,
    around: Around<'a>,
}

impl<'a, 'b> Given<'a, 'b> {
    fn new(subject: &'b Subject<'a>, options: &'b Options, texts: &'b Texts) -> Self {
        let (funds, pools) = (load::funds(subject), load::pools(subject));
        Self { subject, options, texts, lanes: bars::lanes(subject), funds, pools, above: vec![] }
    }

    fn above(&mut self, width: f64) -> Above<'a> {
        if let Some(known) = self.above.iter().find(|known| known.width.to_bits() == width.to_bits()) {
            return known.clone();
        }
        let frame = Frame::new(self.subject, self.options, self.texts, width);
        let columns = columns(self.subject, &frame, width);
        let header = Header::new(self.subject, &columns, frame.top());
        let around = Around::new(self.subject, &columns, header.bottom);
        self.above.push(Above { width, frame, columns, header, around });
        self.above[self.above.len() - 1].clone()
    }
}

/// Arrangements for a page, the best first: how much larger than at screen size, and how tight.
fn page_choices() -> Vec<(f64, Density)> {
    let mut choices = vec![];
    for factor in [1.6, 1.5, 1.4, 1.3, 1.2] {
        choices.push((factor, Density::new(28.0, 16.0, 64.0)));
    }
    for factor in [1.3, 1.2, 1.1, 1.0] {
        choices.push((factor, Density::new(24.0, 10.0, 56.0)));
    }
    let tight = [
        (1.1, 21.0, 50.0),
        (1.0, 21.0, 50.0),
        (1.0, 21.0, 44.0),
        (1.0, 18.0, 50.0),
        (1.0, 18.0, 44.0),
        (1.0, 16.0, 44.0),
    ];
    let tight = tight.map(|(factor, row, strip)| (factor, Density::new(row, 6.0, strip)));
    // lower rows rather than shorter names
    choices.extend(tight.clone());
    choices.extend(tight.map(|(factor, density)| (factor, density.shortening(72.0, 240.0))));
    choices.push((1.0, Density::new(16.0, 4.0, 42.0).shortening(56.0, 180.0)));
    for pools in [2, 1] {
        choices.push((1.0, Density::new(16.0, 4.0, 42.0).shortening(56.0, 180.0).with_pools(pools)));
    }
    for factor in [0.93, 0.87] {
        choices.push((factor, Density::new(16.0, 4.0, 42.0).shortening(56.0, 140.0).with_pools(2)));
    }
    choices
}

/// Arrangements for a slide, the best first: whole names before loads, which have a slide of their own.
fn slide_choices() -> Vec<(f64, Density)> {
    let roomy = [1.6, 1.5, 1.4].map(|factor| (factor, Density::new(28.0, 16.0, 64.0)));
    let usual = [(24.0, 10.0, 56.0), (21.0, 6.0, 50.0), (21.0, 6.0, 44.0)];
    let usual = usual.map(|(row, pad, strip)| (LEAST_SLIDE, Density::new(row, pad, strip)));
    let alone = [(28.0, 16.0), (24.0, 10.0), (21.0, 6.0), (18.0, 6.0), (16.0, 4.0)];
    let alone = alone.map(|(row, pad)| (LEAST_SLIDE, Density::new(row, pad, 0.0).without_strips()));
    let tight = [(21.0, 72.0, 240.0), (18.0, 56.0, 180.0), (16.0, 48.0, 140.0), (16.0, 40.0, 110.0)];
    let tight = tight.map(|(row, inside, beside)| {
        (LEAST_SLIDE, Density::new(row, 4.0, 0.0).without_strips().shortening(inside, beside))
    });
    roomy.into_iter().chain(usual).chain(alone).chain(tight).collect()
}

/// Arrangements for a window that does not have to be scrolled, the best first.
fn window_choices() -> Vec<Density> {
    let roomy = [(28.0, 16.0, 64.0), (26.0, 12.0, 60.0), (24.0, 10.0, 56.0), (22.0, 8.0, 50.0)];
    let tight = [(22.0, 8.0, 50.0), (20.0, 6.0, 46.0), (20.0, 4.0, 42.0)];
    let whole_names = roomy.into_iter().chain([(20.0, 6.0, 46.0)]);
    let whole_names = whole_names.map(|(row, pad, strip)| Density::new(row, pad, strip));
    let shortened = tight.into_iter().map(|(row, pad, strip)| Density::new(row, pad, strip).shortening(72.0, 240.0));
    whole_names.chain(shortened).collect()
}

/// Finds the arrangement for what is asked, and the factor by which the finished scene is enlarged.
pub(super) fn choose<'a>(subject: &Subject<'a>, options: &Options, texts: &Texts) -> (Layout<'a>, f64) {
    let (width, height) = (options.size.width, options.size.height);
    let mut given = Given::new(subject, options, texts);
    if options.purpose == Purpose::Screen {
        let fitting = window_choices()
            .into_iter()
            .map(|density| arrange(&mut given, width, density))
            .find(|layout| layout.height <= height);
        // the window scrolls: then rows are comfortable rather than tight
        let arranged = fitting.unwrap_or_else(|| arrange(&mut given, width, Density::new(24.0, 10.0, 56.0)));
        return (fill(&mut given, arranged, height), 1.0);
    }
    let is_slide = options.purpose == Purpose::Slide;
    let mut last = None;
    for (factor, density) in if is_slide { slide_choices() } else { page_choices() } {
        let (width, height) = (width / factor, height / factor);
        let layout = arrange(&mut given, width, density);
        if layout.height <= height {
            return (fill(&mut given, layout, height), factor);
        }
        last = Some(layout);
    }
    // far more than a page holds: the whole, however small, rather than a part
    let mut layout = last.expect("there is at least one arrangement");
    let mut factor = if is_slide { LEAST_SLIDE } else { 0.87 };
    while layout.height > height / factor && factor > 0.02 {
        factor *= 0.94;
        layout = arrange(&mut given, width / factor, layout.density);
    }
    let height = height / factor;
    (fill(&mut given, layout, height), factor)
}

/// Enlarges a finished scene, and gives it the very size that was asked for on a page.
pub(super) fn to_size(scene: Scene, factor: f64, options: &Options) -> Scene {
    let mut scene = if factor == 1.0 { scene } else { scene.scaled(factor) };
    scene.width = options.size.width;
    if options.purpose.is_page() {
        scene.height = options.size.height;
    }
    scene
}

/// Spends the height that is left: strips first, then lanes, then rows.
fn fill<'a>(given: &mut Given<'a, '_>, layout: Layout<'a>, height: f64) -> Layout<'a> {
    let mut left = height - layout.height;
    if left < 1.0 {
        return layout;
    }
    let mut density = layout.density.clone();
    let mut spend = |field: &mut f64, count: usize, most: f64| {
        #[expect(clippy::cast_precision_loss, reason = "rows are few")]
        let count = count.max(1) as f64;
        let more = (left / count).min(most - *field).max(0.0);
        *field += more;
        left -= more * count;
    };
    let rows: usize = layout.lanes.iter().map(|lane| rows(&lane.bars)).sum();
    spend(&mut density.strip, layout.strips.len(), 72.0);
    spend(&mut density.row, rows, 30.0);
    spend(&mut density.pad, layout.lanes.len(), 24.0);
    spend(&mut density.strip, layout.strips.len(), 110.0);
    spend(&mut density.row, rows, 36.0);
    spend(&mut density.pad, layout.lanes.len(), 40.0);
    density.bar = density.bar.max((density.row - 8.0).min(24.0));
    let width = layout.width;
    let mut filled = arrange(given, width, density);
    filled.height = filled.height.max(height);
    filled
}

fn rows(bars: &[PlacedBar]) -> usize {
    bars.iter().map(|bar| bar.row + 1).max().unwrap_or(1)
}

/// Places everything at one width and density; `height` is what it takes.
fn arrange<'a>(given: &mut Given<'a, '_>, width: f64, density: Density) -> Layout<'a> {
    let Above { frame, columns, header, around, .. } = given.above(width);
    let mut y = header.bottom + around.height();
    let lanes: Vec<Lane> = given
        .lanes
        .iter()
        .map(|(axis, lane_bars)| {
            let bars = bars::place(lane_bars, &columns, &density);
            #[expect(clippy::cast_precision_loss, reason = "rows are few")]
            let height = rows(&bars) as f64 * density.row + density.pad;
            let top = y;
            y += height;
            Lane { axis: *axis, top, height, bars }
        })
        .collect();
    let lanes_bottom = y;
    let pools = given.pools.iter().take(density.most_pools);
    let hidden_pools = if density.has_strips { given.pools.len() - pools.len() } else { 0 };
    let loads = given.funds.iter().chain(pools).filter(|_| density.has_strips).cloned();
    y += STRIPS_GAP;
    let mut strips = vec![];
    for load in loads {
        strips.push(Strip { load, top: y, height: density.strip });
        y += density.strip;
    }
    let bottom = y;
    if hidden_pools > 0 {
        y += 16.0;
    }
    let recorded = Recorded::new(given.subject, y);
    let height = y + recorded.height() + frame.bottom();
    Layout {
        frame,
        width,
        height,
        columns,
        density,
        header,
        around,
        lanes,
        strips,
        recorded,
        hidden_pools,
        lanes_bottom,
        bottom,
    }
}

/// The columns, right of the widest name.
fn columns(subject: &Subject, frame: &Frame, width: f64) -> Columns {
    let names = subject
        .roadmap
        .funds
        .iter()
        .map(|fund| fund.name.as_str())
        .chain(subject.roadmap.pools.iter().map(|pool| pool.name.as_str()));
    let widest = names
        .map(|name| font::width(&font::clean(name), 13.0, Weight::SemiBold) + 48.0)
        .fold(NAME_WIDTH.0, f64::max)
        .min(NAME_WIDTH.1);
    let left = frame.margin + widest;
    let count = usize::from(subject.roadmap.settings.periods).max(1);
    #[expect(clippy::cast_precision_loss, reason = "at most 120 columns")]
    let column = ((width - frame.margin - left) / count as f64).max(1.0);
    Columns { left, width: column, count }
}
