//! The flow: what each step delivers, and which outcome each output moves, by how much of the way.
//!
//! Money does not flow into metrics: steps are joined to outputs by plain lines, and only the way from an
//! output to an outcome has a width. Start at [`draw`]; `chain` holds the figures, `layout` the places.

mod blocks;
mod chain;
mod layout;
mod order;
mod outcomes;
mod ribbons;
mod table;

use model::{say, words};

use crate::frame::Texts;
use crate::scene::{Canvas, Scene};
use crate::theme::Palette;
use crate::{Chart, Options, Subject, sentence};

/// Draws the flow of a plan.
pub(crate) fn draw(subject: &Subject, options: &Options) -> Chart {
    let title = sentence::flow_headline(subject);
    let texts = Texts {
        title: title.clone(),
        subtitle: sentence::flow_subtitle(subject),
        list: None,
        units: say!("flow-units", currency = &subject.roadmap.settings.currency),
    };
    let (layout, factor) = layout::choose(subject, options, &texts);
    let palette = Palette::of(options.theme);
    let mut canvas = Canvas::default();
    let mut next = 0;
    layout.frame.draw(&mut canvas, palette, layout.width, layout.height);
    ribbons::draw_links(&mut canvas, &layout, palette);
    // ribbons lie below the blocks, but come after them in the order of the keyboard
    let mut after_blocks = u32::try_from(layout.chain.block_count()).unwrap_or(u32::MAX);
    ribbons::draw(&mut canvas, subject, &layout, palette, &mut after_blocks);
    blocks::draw(&mut canvas, subject, &layout, palette, &mut next);
    let scene = Scene {
        width: layout.width,
        height: layout.height,
        background: palette.panel,
        description: description(subject, &layout.chain),
        nodes: canvas.nodes,
    };
    Chart {
        title,
        scene: layout::to_size(scene, factor, options),
        table: table::table(subject),
        is_page: options.purpose.is_page(),
    }
}

fn description(subject: &Subject, chain: &chain::Chain) -> String {
    say!(
        "flow-description",
        blocks = chain.activities.len(),
        many = words::count(chain.activities.len()),
        outputs = words::count(subject.evaluation.output_from.len()),
        outcomes = words::count(subject.roadmap.outcomes.len()),
        subtitle = sentence::subtitle(subject)
    )
}
