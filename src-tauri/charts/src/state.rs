//! How far an investment has come, as far as something is recorded.
//!
//! Nobody records how much of it is done, so what is begun is in progress and no share of it is claimed. Deliberately not
//! here: what was promised and how late it is (see `commitments`), and how a state looks (see `roadmap`).

use model::{InvestmentId, Period, Roadmap, say};

/// How far an investment has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is recorded as done.
    Done,
    /// It begins in a period of which something is recorded, and is not recorded as done.
    InProgress,
    /// It begins later.
    Planned,
}

impl State {
    /// All of them, in the order in which they follow one another.
    pub const ALL: [Self; 3] = [Self::Done, Self::InProgress, Self::Planned];

    /// Of an investment that begins in this period, if it is in the plan; nothing where there is nothing to say.
    pub(crate) fn of(roadmap: &Roadmap, id: &InvestmentId, start: Option<Period>) -> Option<Self> {
        if roadmap.commitment(id).is_some_and(|commitment| commitment.done.is_some()) {
            return Some(Self::Done);
        }
        let start = start?;
        let is_begun = roadmap.last_recorded().is_some_and(|last| start <= last);
        Some(if is_begun { Self::InProgress } else { Self::Planned })
    }

    /// "in progress".
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Done => say!("state-done"),
            Self::InProgress => say!("state-in-progress"),
            Self::Planned => say!("state-planned"),
        }
    }
}
