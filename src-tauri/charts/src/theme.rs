//! The design tokens (`tokens.json`, a copy of the design's file) as colours for one theme.
//!
//! Deliberately not here: which colour a mark gets. That is said where the mark is drawn.

use std::sync::LazyLock;

use model::Axis;
use model::language::{Language, speaking};
use serde::Deserialize;

use crate::{Colour, Theme};

/// The colours of one theme.
#[derive(Debug, Clone)]
pub(crate) struct Palette {
    /// What a chart is drawn on.
    pub(crate) panel: Colour,
    /// A quiet area on the panel.
    pub(crate) sunken: Colour,
    /// Text, and the one thing that matters.
    pub(crate) ink: Colour,
    /// Second-rank text.
    pub(crate) ink2: Colour,
    /// Third-rank text and columns.
    pub(crate) ink3: Colour,
    /// Decorative lines.
    pub(crate) line: Colour,
    /// Lines that carry meaning.
    pub(crate) line_strong: Colour,
    /// What is wrong; never without words or hatch.
    pub(crate) critical: Colour,
    /// The limit line.
    pub(crate) limit: Colour,
    /// What is won in a comparison; never without a sign.
    pub(crate) gain: Colour,
    /// What is lost in a comparison; never without a sign.
    pub(crate) loss: Colour,
    /// Cell and text of each level of maturity, from 0.
    pub(crate) maturity: [LevelColours; 6],
    axes: [AxisColours; 5],
}

/// The colours of one level of maturity in one theme.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct LevelColours {
    /// Inside of the cell.
    pub(crate) cell: Colour,
    /// The digit in it.
    pub(crate) text: Colour,
}

/// The colours of one axis in one theme.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct AxisColours {
    /// Outlines and filled areas.
    pub(crate) fill: Colour,
    /// Inside of a bar.
    pub(crate) tint: Colour,
    /// Words on a filled area.
    #[serde(rename = "labelOnFill")]
    pub(crate) label: Colour,
}

impl Palette {
    /// The colours of a theme.
    pub(crate) fn of(theme: Theme) -> &'static Self {
        static LIGHT: LazyLock<Palette> = LazyLock::new(|| read(Theme::Light));
        static DARK: LazyLock<Palette> = LazyLock::new(|| read(Theme::Dark));
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    /// The colours of an axis.
    pub(crate) fn axis(&self, axis: Axis) -> AxisColours {
        self.axes[Axis::ALL.iter().position(|known| *known == axis).expect("every axis is in the list of all")]
    }
}

fn read(theme: Theme) -> Palette {
    let tokens: serde_json::Value =
        serde_json::from_str(include_str!("../tokens.json")).expect("the tokens of this crate are JSON");
    let theme = theme.name();
    let colour = |group: &str, name: &str| -> Colour {
        serde_json::from_value(tokens[group][theme][name].clone()).expect("the tokens name every colour used")
    };
    Palette {
        panel: colour("surface", "panel"),
        sunken: colour("surface", "sunken"),
        ink: colour("ink", "ink"),
        ink2: colour("ink", "ink2"),
        ink3: colour("ink", "ink3"),
        line: colour("ink", "line"),
        line_strong: colour("ink", "lineStrong"),
        critical: colour("semantic", "critical"),
        limit: colour("semantic", "limit"),
        gain: colour("semantic", "diffGain"),
        loss: colour("semantic", "diffLoss"),
        maturity: serde_json::from_value(tokens["maturity"][theme].clone()).expect("the tokens name six levels"),
        axes: Axis::ALL.map(|axis| {
            // the tokens are named in English, whatever is spoken
            let name = speaking(Language::English, || axis.name());
            serde_json::from_value(tokens["axis"][name][theme].clone()).expect("the tokens name every axis")
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_themes_name_every_colour() {
        for theme in Theme::ALL {
            let palette = Palette::of(*theme);
            assert_ne!(palette.panel, palette.ink);
            for axis in Axis::ALL {
                assert_ne!(palette.axis(axis).fill, palette.axis(axis).tint);
            }
        }
    }
}
