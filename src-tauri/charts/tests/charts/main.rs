//! Tests of the charts as they are drawn: nothing clipped, nothing overlapping, every figure right.
//!
//! One binary over all charts: a file for each, and some for what all of them keep to; the roadmaps and plans
//! that are drawn are in `fixture`.

mod alignment;
mod around;
mod assumptions;
mod briefs;
mod commitments;
mod compared;
mod contracts;
mod culture;
mod cycles;
mod debt;
mod delivery;
mod difference;
mod directions;
mod drawing;
mod drivers;
mod extremes;
mod feedback;
mod figures;
mod files;
mod fixture;
mod flow;
mod flywheel;
mod footers;
mod french;
mod frontier;
mod knowing;
mod levels_and_loads;
mod named;
mod principles;
mod skills;
mod slides;
mod stakeholders;
mod states;
mod zones;

use charts::{ChartKind, Options, Purpose, Size, Theme};
use model::language::Language;

/// Every way a chart is asked for: all pages and some windows, light and dark.
fn all_options() -> Vec<Options> {
    let mut all = vec![];
    for theme in Theme::ALL {
        for name in Size::NAMES {
            let size = Size::named(name).expect("every name is known");
            all.push(options(size, *theme, Purpose::Export));
        }
        all.push(slide(*theme));
        for (width, height) in [(1060.0, 640.0), (1440.0, 900.0), (2000.0, 1200.0)] {
            all.push(options(Size { width, height }, *theme, Purpose::Screen));
        }
    }
    all
}

/// Each way in each language; other languages than English in light colours alone, since words differ and not colours.
fn in_every_language(all: Vec<Options>) -> Vec<(Language, Options)> {
    let each =
        Language::ALL.into_iter().flat_map(|language| all.iter().map(move |options| (language, options.clone())));
    each.filter(|(language, options)| *language == Language::English || options.theme == Theme::Light).collect()
}

fn options(size: Size, theme: Theme, purpose: Purpose) -> Options {
    Options { size, theme, purpose, stamp: Some("21 Nov 2026, 14:02".into()), title: None }
}

/// How a page of the story is drawn.
fn slide(theme: Theme) -> Options {
    options(Size::named("16:9").expect("16:9 is known"), theme, Purpose::Slide)
}

/// The window at a size, in light colours.
fn window(width: f64, height: f64) -> Options {
    options(Size { width, height }, Theme::Light, Purpose::Screen)
}

fn page(kind: ChartKind, case: &fixture::Case) -> charts::Chart {
    let size = Size::named("A4").expect("A4 is known");
    charts::draw(kind, &case.subject(), &options(size, Theme::Light, Purpose::Export))
}
