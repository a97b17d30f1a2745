//! From how high a plan is told: the same data at three depths.
//!
//! What lies below is left out, never another plan. Deliberately not here: how pages are drawn (`charts`), and the story
//! itself, which is the deepest of the three.

use crate::{Page, PageChart, Roadmap, lasting, say};

/// How much of a plan is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Altitude {
    /// For a board: five numbers, and value as it comes in.
    Board,
    /// For executives: steps, money and risk.
    Executive,
    /// For those who lead the technology: everything, as the story tells it.
    #[default]
    Cto,
}

impl Altitude {
    /// All of them, the highest first.
    pub const ALL: [Self; 3] = [Self::Board, Self::Executive, Self::Cto];

    /// For whom it is: "Board", "Executive", "CTO".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Board => lasting!(say!("altitude-board")),
            Self::Executive => lasting!(say!("altitude-executive")),
            Self::Cto => lasting!(say!("altitude-cto")),
        }
    }
}

impl Roadmap {
    /// The pages of an altitude. Those of the two higher ones are made anew each time and never kept; a roadmap without
    /// funds has no page of money.
    #[must_use]
    pub fn pages_at(&self, altitude: Altitude) -> Vec<Page> {
        let charts: &[PageChart] = match altitude {
            Altitude::Board => &[PageChart::Scorecard, PageChart::ValueCurve],
            Altitude::Executive if self.funds.is_empty() => &[PageChart::Roadmap, PageChart::Fan],
            Altitude::Executive => &[PageChart::Roadmap, PageChart::Budget, PageChart::Fan],
            Altitude::Cto => return self.pages(),
        };
        charts.iter().copied().map(Page::of).collect()
    }
}
