//! Where the blocks of the flow are, and how much of a pixel a percent and a euro are.
//!
//! On a page the roomiest text that shows every output on its own is taken; where even the smallest does
//! not, the outputs that add least and the outcomes that gain least are shown as one each. The window scrolls instead.

use model::Share;

use super::chain::Chain;
use super::order;
use crate::frame::{Frame, Texts};
use crate::mark::Area;
use crate::options::LEAST_SLIDE;
use crate::scene::Scene;
use crate::{Options, Purpose, Subject};

/// Height of the names above the columns.
const HEADING: f64 = 40.0;
/// Height of name and sum above the stack of a block of activities.
pub(super) const ACTIVITY_TEXT: f64 = 36.0;
/// Gap below a block of activities.
const ACTIVITY_GAP: f64 = 14.0;
/// Least height of an output with its gap, comfortable and tight.
const OUTPUT_SLOT: (f64, f64) = (34.0, 25.0);
/// Least height of an outcome with its gap.
const OUTCOME_SLOT: f64 = 62.0;
/// The most blocks of outcomes on a page, the one of all others included: with more, nobody follows a ribbon.
const MOST_OUTCOMES: usize = 8;
/// The narrowest page on which three columns still have room.
const LEAST_WIDTH: f64 = 900.0;

/// In the window it is never narrower than this, so that names of outputs and outcomes stay whole: it scrolls.
const LEAST_SCREEN: f64 = 1040.0;

/// Everything placed.
#[derive(Debug, Clone)]
pub(super) struct Layout<'a> {
    pub(super) frame: Frame,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) chain: Chain<'a>,
    /// Left edge and width of the three columns.
    pub(super) columns: [(f64, f64); 3],
    /// Baseline of the names of the columns.
    pub(super) heading: f64,
    /// The stack of each block of activities; its texts stand above it.
    pub(super) activities: Vec<Area>,
    pub(super) outputs: Vec<Area>,
    /// The full way of each outcome, from baseline (bottom) to target (top).
    pub(super) outcomes: Vec<Area>,
    /// Height of 100 % of the way.
    pub(super) whole: f64,
}

impl Layout<'_> {
    /// Height of a share of the way.
    #[expect(clippy::cast_precision_loss, reason = "for drawing")]
    pub(super) fn height_of(&self, share: Share) -> f64 {
        self.whole * share.0 as f64 / Share::WHOLE.0 as f64
    }
}

/// Finds the arrangement for what is asked, and the factor by which the finished scene is enlarged.
pub(super) fn choose<'a>(subject: &Subject<'a>, options: &Options, texts: &Texts) -> (Layout<'a>, f64) {
    let (width, height) = (options.size.width, options.size.height);
    let mut chain = Chain::new(subject);
    order::order_outputs(&mut chain);
    if options.purpose == Purpose::Screen {
        let width = width.max(LEAST_SCREEN);
        let frame = Frame::new(subject, options, texts, width);
        let needed = frame.top() + HEADING + body(&chain, OUTPUT_SLOT.0) + frame.bottom();
        return (arrange(chain, frame, width, height.max(needed)), 1.0);
    }
    let whole = chain.clone();
    chain.group_outcomes(subject, MOST_OUTCOMES);
    order::order_outputs(&mut chain);
    let is_slide = options.purpose == Purpose::Slide;
    let slide = [(LEAST_SLIDE, OUTPUT_SLOT.0), (LEAST_SLIDE, OUTPUT_SLOT.1)];
    let page = [
        (1.6, OUTPUT_SLOT.0),
        (1.5, OUTPUT_SLOT.0),
        (1.4, OUTPUT_SLOT.0),
        (1.3, OUTPUT_SLOT.0),
        (1.2, OUTPUT_SLOT.0),
        (1.1, OUTPUT_SLOT.0),
        (1.0, OUTPUT_SLOT.0),
        (1.0, OUTPUT_SLOT.1),
    ];
    let least = if is_slide { LEAST_SLIDE } else { 1.0 };
    let page = page.into_iter().filter(|(factor, _)| *factor >= least);
    for (factor, slot) in page.chain(slide.into_iter().filter(|_| is_slide)) {
        let (width, height) = (width / factor, height / factor);
        let frame = Frame::new(subject, options, texts, width);
        let room = height - frame.top() - HEADING - frame.bottom();
        if body(&chain, slot) <= room && (width >= LEAST_WIDTH || factor == 1.0) {
            return (arrange(chain, frame, width, height), factor);
        }
    }
    // more than the page holds: outputs and outcomes are grouped, and if steps alone are too many, all shrinks
    let mut factor = least;
    loop {
        let (width, height) = (width / factor, height / factor);
        let frame = Frame::new(subject, options, texts, width);
        let room = height - frame.top() - HEADING - frame.bottom();
        let mut grouped = whole.clone();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few blocks")]
        let holds = |slot: f64| (room / slot).floor().max(1.0) as usize;
        grouped.group_outputs(holds(OUTPUT_SLOT.1));
        grouped.group_outcomes(subject, holds(OUTCOME_SLOT).min(MOST_OUTCOMES));
        order::order_outputs(&mut grouped);
        if body(&grouped, OUTPUT_SLOT.1) <= room || factor < 0.02 {
            return (arrange(grouped, frame, width, height), factor);
        }
        factor *= 0.94;
    }
}

/// Enlarges a finished scene, and gives it the very size that was asked for on a page.
pub(super) fn to_size(scene: Scene, factor: f64, options: &Options) -> Scene {
    let mut scene = if factor == 1.0 { scene } else { scene.scaled(factor) };
    if options.purpose.is_page() {
        scene.width = options.size.width;
        scene.height = options.size.height;
    }
    scene
}

/// The least height of the three columns.
#[expect(clippy::cast_precision_loss, reason = "blocks are few")]
fn body(chain: &Chain, output_slot: f64) -> f64 {
    let activities = chain.activities.len() as f64 * (ACTIVITY_TEXT + ACTIVITY_GAP + 24.0);
    let outputs = chain.outputs.len() as f64 * output_slot;
    let outcomes = chain.outcomes.len() as f64 * OUTCOME_SLOT;
    activities.max(outputs).max(outcomes).max(160.0)
}

#[expect(clippy::cast_precision_loss, reason = "blocks are few")]
fn arrange(chain: Chain, frame: Frame, width: f64, height: f64) -> Layout {
    let room = width - 2.0 * frame.margin;
    let widths = [(room * 0.22).min(300.0), (room * 0.26).min(340.0), (room * 0.25).min(320.0)];
    let between = (room - widths.iter().sum::<f64>()) / 2.0;
    let columns = [
        (frame.margin, widths[0]),
        (frame.margin + widths[0] + between, widths[1]),
        (frame.margin + room - widths[2], widths[2]),
    ];
    let top = frame.top() + HEADING;
    let body = height - frame.bottom() - top;
    let activities = stacks(&chain, columns[0], top, body);

    let slot = body / chain.outputs.len().max(1) as f64;
    let block = (slot - 6.0).clamp(14.0, 46.0);
    let slot = slot.min(block + 26.0);
    let first = top + (body - slot * chain.outputs.len() as f64) / 2.0;
    let outputs: Vec<Area> = (0..chain.outputs.len())
        .map(|at| Area {
            x: columns[1].0,
            y: first + slot * at as f64 + (slot - block) / 2.0,
            width: columns[1].1,
            height: block,
        })
        .collect();

    // all ribbons of an output leave within its height, so the fullest output sets the scale
    let most = (0..chain.outputs.len())
        .map(|at| chain.flows.iter().filter(|flow| flow.output == at).map(|flow| flow.counted).sum::<Share>())
        .max()
        .unwrap_or_default();
    let slot = body / chain.outcomes.len().max(1) as f64;
    let by_output = if most > Share::ZERO { block * Share::WHOLE.0 as f64 / most.0 as f64 } else { f64::INFINITY };
    let whole = by_output.min(slot - 14.0).clamp(8.0, 130.0);
    let outcomes: Vec<Area> = (0..chain.outcomes.len())
        .map(|at| Area {
            x: columns[2].0,
            y: top + slot * at as f64 + (slot - whole) / 2.0,
            width: 16.0,
            height: whole,
        })
        .collect();
    let heading = top - HEADING + 12.0;
    Layout { frame, width, height, chain, columns, heading, activities, outputs, outcomes, whole }
}

/// The stacks of the activities: heights by cost on one scale, with room for the texts above each.
#[expect(clippy::cast_precision_loss, reason = "for drawing")]
fn stacks(chain: &Chain, (x, width): (f64, f64), top: f64, body: f64) -> Vec<Area> {
    let count = chain.activities.len() as f64;
    let total = chain.activities.iter().map(super::chain::Activity::cost).sum::<model::Money>().0.max(1) as f64;
    let room = (body - count * (ACTIVITY_TEXT + ACTIVITY_GAP) + ACTIVITY_GAP).max(0.0);
    let mut y = top;
    chain
        .activities
        .iter()
        .map(|activity| {
            let height = room * activity.cost().0 as f64 / total;
            let area = Area { x, y: y + ACTIVITY_TEXT, width, height };
            y += ACTIVITY_TEXT + height + ACTIVITY_GAP;
            area
        })
        .collect()
}
