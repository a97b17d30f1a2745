//! The roadmap: five lanes of investments under the steps they belong to and the circumstances they stand in, and under
//! the same columns the load of every fund and pool.
//!
//! Deliberately not here: arrows between investments (the window draws them for what is selected) and a
//! line for today (there is no clock). Start at [`draw`]; `layout` decides how large everything is.

mod around;
mod bars;
pub mod difference;
mod header;
mod lanes;
pub(crate) mod layout;
mod recorded;
pub(crate) mod strips;

use model::{say, words};

use layout::Layout;

use crate::describe::{self, InvestmentWords};
use crate::frame::Texts;
use crate::scene::{Canvas, Scene};
use crate::theme::Palette;
use crate::{Chart, Options, Subject, Table, sentence};

/// Draws the roadmap of a plan.
pub(crate) fn draw(subject: &Subject, options: &Options) -> Chart {
    let title = sentence::headline(subject);
    let texts = texts(subject, &title);
    let (layout, factor) = layout::choose(subject, options, &texts);
    let palette = Palette::of(options.theme);
    let mut canvas = Canvas::default();
    let mut next = 0;
    layout.frame.draw(&mut canvas, palette, layout.width, layout.height);
    header::draw_grid(&mut canvas, &layout, palette);
    header::draw_steps(&mut canvas, subject, &layout, palette, &mut next);
    recorded::draw_line(&mut canvas, &layout, palette);
    around::draw(&mut canvas, subject, &layout, palette, &mut next);
    lanes::draw(&mut canvas, subject, &layout, palette, &mut next);
    strips::draw(&mut canvas, subject, &layout, palette, &mut next);
    recorded::draw_key(&mut canvas, subject, &layout, palette);
    let scene = Scene {
        width: layout.width,
        height: layout.height,
        background: palette.panel,
        description: description(subject),
        nodes: canvas.nodes,
    };
    Chart {
        title,
        scene: layout::to_size(scene, factor, options),
        table: table(subject, &layout),
        is_page: options.purpose.is_page(),
    }
}

/// The columns of the periods, in pixels from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PeriodColumns {
    /// Left edge of the first.
    pub left: f64,
    /// Width of each.
    pub width: f64,
    /// How many there are.
    pub count: u32,
    /// Where the lanes begin.
    pub top: f64,
    /// Where they end.
    pub bottom: f64,
}

/// Where the periods are in what [`draw`] draws.
pub(crate) fn period_columns(subject: &Subject, options: &Options) -> PeriodColumns {
    let title = sentence::headline(subject);
    let (layout, factor) = layout::choose(subject, options, &texts(subject, &title));
    PeriodColumns {
        left: layout.columns.left * factor,
        width: layout.columns.width * factor,
        count: u32::try_from(layout.columns.count).unwrap_or(u32::MAX),
        top: layout.lanes.first().map_or(layout.header.bottom, |lane| lane.top) * factor,
        bottom: layout.lanes_bottom * factor,
    }
}

fn texts(subject: &Subject, title: &str) -> Texts {
    let roadmap = subject.roadmap;
    let left_out = &subject.plan.left_out;
    let names = left_out.iter().filter_map(|left| roadmap.investment(&left.investment)).map(|item| item.name.clone());
    let mut units = vec![];
    if !roadmap.funds.is_empty() {
        units.push(say!("unit-money-thousands", currency = &roadmap.settings.currency));
    }
    if !roadmap.pools.is_empty() {
        units.push(say!("unit-people"));
    }
    Texts {
        title: title.to_owned(),
        subtitle: sentence::subtitle(subject),
        list: (!left_out.is_empty()).then(|| (say!("left-out", count = left_out.len()), names.collect())),
        units: units.join(", "),
    }
}

fn description(subject: &Subject) -> String {
    let (roadmap, plan) = (subject.roadmap, subject.plan);
    say!(
        "roadmap-description",
        starts = sentence::capitalised_count(plan.starts.len()),
        all = words::count(roadmap.investments.len()),
        periods = words::count(usize::from(roadmap.settings.periods)),
        length = sentence::length(subject),
        steps = roadmap.steps.len(),
        stepped = words::count(roadmap.steps.len()),
        funds = roadmap.funds.len(),
        funded = words::count(roadmap.funds.len()),
        pools = roadmap.pools.len(),
        pooled = words::count(roadmap.pools.len()),
        subtitle = sentence::subtitle(subject)
    )
}

/// One row per investment: those in the plan in the order of the lanes, then those that are not.
fn table(subject: &Subject, layout: &Layout) -> Table {
    let roadmap = subject.roadmap;
    let planned = layout.lanes.iter().flat_map(|lane| &lane.bars).map(|bar| bar.bar.words.row());
    let left_out = roadmap
        .investments
        .iter()
        .filter(|investment| !subject.plan.starts.contains_key(&investment.id))
        .map(|investment| describe::investment(subject, investment).row());
    Table::new(
        say!("roadmap-table", name = &roadmap.settings.name),
        InvestmentWords::columns(&roadmap.settings.currency),
        planned.chain(left_out).collect(),
    )
}
