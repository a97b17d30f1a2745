//! What is drawn, and how large, in which theme, for what: the words of the command line and the window.
//!
//! Deliberately not here: colours (see `theme`) and layout (see `roadmap` and `flow`).

use std::fmt;
use std::str::FromStr;

use model::{Evaluation, Plan, Roadmap, say};

/// A plan with the roadmap it was made from and what it comes to.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The roadmap.
    pub roadmap: &'a Roadmap,
    /// The plan; it has passed `model::check_plan`.
    pub plan: &'a Plan,
    /// What the plan's starts come to in this roadmap.
    pub evaluation: &'a Evaluation,
}

/// A text that names none of the known things.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("unknown-name", given = given, what = *what, known = known))]
pub struct UnknownName {
    /// What was given.
    pub given: String,
    /// What it should have been, as the message chooses its words by it ("chart", "page-size").
    pub what: &'static str,
    /// The known names, joined.
    pub known: String,
}

macro_rules! named {
    ($(#[$doc:meta])* $type:ident, $what:literal, $($(#[$each:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $type { $($(#[$each])* $variant),+ }

        impl $type {
            /// All of them, in the order in which they are listed.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name, as it is written in commands and files.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $type {
            type Err = UnknownName;
            fn from_str(text: &str) -> Result<Self, UnknownName> {
                Self::ALL.iter().copied().find(|known| known.name().eq_ignore_ascii_case(text.trim())).ok_or_else(|| {
                    UnknownName { given: text.into(), what: $what, known: [$($name),+].join(", ") }
                })
            }
        }
    };
}

named! {
    /// The charts there are.
    ChartKind, "chart",
    /// Investments in their order on five lanes, with the load of funds and pools under the same columns.
    Roadmap = "roadmap",
    /// Activities, outputs and outcomes, and what moves what.
    Flow = "flow",
    /// How mature every capability is now, next and in the end.
    Maturity = "maturity",
    /// What has to come first, the longest chain of it, and what holds up most.
    Needs = "needs",
    /// The load of every fund, period by period.
    Budget = "budget",
    /// The load of every pool, period by period.
    People = "people",
}

named! {
    /// The colours of a chart.
    Theme, "theme",
    /// Dark ink on white.
    Light = "light",
    /// Light ink on a dark panel.
    Dark = "dark",
}

named! {
    /// What a chart is for.
    Purpose, "purpose",
    /// The window: it shows the sentence itself and scrolls, so the chart may be taller than asked.
    Screen = "screen",
    /// A page of its own: sentence as title, subtitle, footer, and everything fits.
    Export = "export",
    /// A page for a projector: like [`Self::Export`], but no text is smaller than 18 px at 1080p. Where not everything
    /// has room at that size, less is shown rather than smaller.
    Slide = "slide",
}

impl Purpose {
    /// Whether the chart stands on a page of its own.
    #[must_use]
    pub fn is_page(self) -> bool {
        self != Self::Screen
    }
}

/// By how much a slide is enlarged at least: then the smallest text, 11 px, is 18 px at a height of 1,080 px, since the
/// page is laid out 900 px high.
pub(crate) const LEAST_SLIDE: f64 = 1.364;

/// Width and height of a chart in CSS pixels (96 to the inch).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
}

/// A page with a name: pixels for the layout, and points for the paper.
pub(crate) struct NamedSize {
    pub(crate) name: &'static str,
    pub(crate) size: Size,
    pub(crate) points: (f32, f32),
}

/// All pages with a name, landscape. ISO 216 paper has its exact size in points.
pub(crate) const NAMED_SIZES: [NamedSize; 4] = [
    NamedSize { name: "16:9", size: Size { width: 1600.0, height: 900.0 }, points: (1200.0, 675.0) },
    NamedSize { name: "4:3", size: Size { width: 1400.0, height: 1050.0 }, points: (1050.0, 787.5) },
    NamedSize { name: "A4", size: Size { width: 1123.0, height: 794.0 }, points: (841.89, 595.276) },
    NamedSize { name: "A3", size: Size { width: 1587.0, height: 1123.0 }, points: (1190.551, 841.89) },
];

impl Size {
    /// The names of the pages there are.
    pub const NAMES: [&'static str; 4] = ["16:9", "4:3", "A4", "A3"];

    /// The page with this name, in any case.
    ///
    /// # Errors
    /// If there is no page with this name.
    pub fn named(name: &str) -> Result<Self, UnknownName> {
        NAMED_SIZES
            .iter()
            .find(|known| known.name.eq_ignore_ascii_case(name.trim()))
            .map(|known| known.size)
            .ok_or_else(|| UnknownName { given: name.into(), what: "page-size", known: Self::NAMES.join(", ") })
    }
}

/// How a chart is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The size asked for.
    pub size: Size,
    /// Light or dark.
    pub theme: Theme,
    /// For the window or for a page.
    pub purpose: Purpose,
    /// When the plan was made, in words, for the footer ("21 Nov 2026, 14:02").
    pub stamp: Option<String>,
    /// A title in somebody's own words, in place of the chart's sentence. Only a page shows it.
    pub title: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_back_as_what_it_names() {
        for kind in ChartKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(*kind));
        }
        for theme in Theme::ALL {
            assert_eq!(theme.to_string().to_uppercase().parse(), Ok(*theme));
        }
        for (name, known) in Size::NAMES.iter().zip(&NAMED_SIZES) {
            assert_eq!(Size::named(name), Ok(known.size));
        }
    }

    #[test]
    fn an_unknown_name_is_refused_with_the_known_ones() {
        let refused = "pie".parse::<ChartKind>().unwrap_err();
        assert_eq!(refused.to_string(), "\"pie\" is not a chart: use roadmap, flow, maturity, needs, budget, people");
        assert!(Size::named("A5").unwrap_err().to_string().contains("A3"));
    }
}
