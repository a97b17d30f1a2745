//! Needs: what has to come first, the longest chain of it, and what holds up most.
//!
//! Only needs that do not follow from others are drawn, and only investments that have one. Start at [`draw`]; `layout`
//! holds the places, `words` what is said.

mod drawing;
mod layout;
mod words;

use model::{Dependencies, Index, Roadmap, say};

use crate::font::{Weight, clean, width};
use crate::frame::{Frame, Texts};
use crate::options::LEAST_SLIDE;
use crate::scene::{Anchor, Canvas, Scene, Style};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

use layout::Layout;

/// Least width of a box, and the one texts are made smaller for; where there is room a box takes more for a long name.
const BOX_WIDTH: (f64, f64) = (96.0, 230.0);
const WIDEST: f64 = 320.0;
/// What a box needs besides its texts, and room to spare, so that no rounding cuts the longest name.
const BESIDES: f64 = 34.0;
const SPARE: f64 = 2.0;
/// The least room between two layers.
const BETWEEN: f64 = 40.0;
/// Height of the ranked line above the graph, and how many it names.
const RANKED: f64 = 32.0;
const MOST_RANKED: usize = 3;

/// Everything that is placed.
struct Page {
    frame: Frame,
    layout: Layout,
    factor: f64,
    width: f64,
    height: f64,
}

/// Draws the needs of a roadmap under a plan.
pub(crate) fn draw(subject: &Subject, options: &Options) -> Chart {
    let needs = Dependencies::new(&Index::new(subject.roadmap), subject.plan);
    let title = words::headline(subject, needs.as_ref());
    let palette = Palette::of(options.theme);
    let none = Dependencies { items: vec![], links: vec![], chain: vec![], length: 0 };
    let known = needs.as_ref().unwrap_or(&none);
    let page = arrange(subject, known, options);
    let mut canvas = Canvas::default();
    page.frame.draw(&mut canvas, palette, page.width, page.height);
    if page.layout.items.is_empty() {
        // the sentence is the title of a page already
        if !options.purpose.is_page() {
            let style = Style::new(13.0, Weight::Regular, palette.ink2);
            let lines = crate::font::wrap(&clean(&title), style.size, style.weight, page.width - 32.0, 4);
            for (at, line) in (0u8..).zip(&lines) {
                let y = page.frame.top() + 20.0 + 20.0 * f64::from(at);
                canvas.text(page.frame.margin, y, Anchor::Start, line, style);
            }
        }
    } else {
        drawing::draw(&mut canvas, subject, known, &page, palette);
    }
    let (width, height) = (page.width, page.height);
    let scene = Scene { width, height, background: palette.panel, description: title.clone(), nodes: canvas.nodes };
    Chart {
        title,
        scene: scene.scaled(page.factor),
        table: words::table(subject, needs.as_ref()),
        is_page: options.purpose.is_page(),
    }
}

/// How many investments have a need or are needed.
fn linked(roadmap: &Roadmap, needs: &Dependencies) -> usize {
    (0..roadmap.investments.len()).filter(|at| needs.links.iter().any(|(from, to)| from == at || to == at)).count()
}

/// The largest arrangement that fits. A slide that cannot hold all at its least size shows the longest chain and what
/// holds up most.
fn arrange(subject: &Subject, needs: &Dependencies, options: &Options) -> Page {
    let all = Layout::new(subject.roadmap, needs, &|_| true);
    let (page, fits) = arrange_layout(subject, needs, options, &all);
    if options.purpose != Purpose::Slide || fits {
        return page;
    }
    let limiting = needs.limiting();
    (0..limiting.len())
        .rev()
        .find_map(|most| {
            let named = &limiting[..most];
            let is_shown = |at: usize| needs.chain.contains(&at) || named.contains(&at);
            let fewer = Layout::new(subject.roadmap, needs, &is_shown);
            let (page, fits) = arrange_layout(subject, needs, options, &fewer);
            fits.then_some(page)
        })
        .unwrap_or(page)
}

/// The largest text at which a layout fits, and whether it does.
fn arrange_layout(subject: &Subject, needs: &Dependencies, options: &Options, layout: &Layout) -> (Page, bool) {
    let factors: &[f64] = match options.purpose {
        Purpose::Slide => &[1.7, 1.55, 1.45, LEAST_SLIDE],
        Purpose::Screen => &[1.0],
        Purpose::Export => &[1.6, 1.4, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05],
    };
    let total = linked(subject.roadmap, needs);
    let texts = Texts {
        title: words::headline(subject, Some(needs)),
        subtitle: words::subtitle(subject.roadmap, needs, layout.items.len(), total),
        list: None,
        units: say!("needs-units"),
    };
    let body = if layout.items.is_empty() { 0.0 } else { RANKED + layout.height };
    let longest = longest_name(subject.roadmap, layout);
    let mut last = None;
    for factor in factors {
        let (width, height) = (options.size.width / factor, options.size.height / factor);
        let frame = Frame::new(subject, options, &texts, width);
        let room = width - 2.0 * frame.margin;
        let is_least = *factor <= 1.0;
        let box_width = box_width(room, layout.layers, f64::INFINITY);
        let is_wide_enough = box_width >= if is_least { BOX_WIDTH.0 } else { longest.min(BOX_WIDTH.1) };
        let fits = is_wide_enough && frame.top() + body + frame.bottom() <= height;
        let tall =
            if options.purpose == Purpose::Screen { height.max(frame.top() + body + frame.bottom()) } else { height };
        last = Some(Page { frame, layout: layout.clone(), factor: *factor, width, height: tall });
        if fits {
            return (last.expect("it was just put there"), true);
        }
    }
    (last.expect("there is at least one size"), false)
}

/// Width of a box that shows the longest name, with the level it raises.
fn longest_name(roadmap: &Roadmap, layout: &Layout) -> f64 {
    let items = layout.items.keys().map(|at| &roadmap.investments[*at]);
    let widths = items.map(|item| {
        width(&clean(&item.name), drawing::NAME, Weight::Medium) + drawing::beside(&drawing::change(roadmap, item))
    });
    (widths.fold(BOX_WIDTH.0, f64::max) + BESIDES).ceil() + SPARE
}

/// Width of the boxes where so many layers share the room.
#[expect(clippy::cast_precision_loss, reason = "few layers")]
fn box_width(room: f64, layers: usize, longest: f64) -> f64 {
    let count = layers.max(1) as f64;
    ((room - (count - 1.0) * BETWEEN) / count).min(WIDEST).min(longest)
}
