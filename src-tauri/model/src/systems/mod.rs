//! The thirty-five systems a roadmap can make use of: which of them it uses, and the key figure of each.
//!
//! One file per family; [`systems`] puts their lines together in order of number. Deliberately not here: what a system
//! does (each has its own noun), and where in the window it is switched on (a [`Place`] names the table or chart, the
//! window finds it).

mod choosing;
mod document;
mod outcomes;
mod people;
mod production;
mod uncertainty;

use crate::{Evaluation, Plan, Roadmap, lasting, say};

/// How many systems there are.
pub const COUNT: usize = 35;

/// What the figures are worked out from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The roadmap.
    pub roadmap: &'a Roadmap,
    /// A plan of it and what that comes to, if there is one.
    pub planned: Option<(&'a Plan, &'a Evaluation)>,
    /// How many earlier versions of the document are kept.
    pub versions: usize,
    /// How many of them have a name.
    pub named_versions: usize,
    /// How many capabilities of the starter catalogue are in the roadmap, and how many it has.
    pub catalogue: (usize, usize),
}

/// One system, as it stands in a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    /// Its number, 1 to 35.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// Whether the roadmap makes use of it.
    pub state: State,
    /// Its key figure in a few words; where it is not in use, why, or nothing.
    pub figure: String,
    /// Where it is switched on and seen.
    pub place: Place,
}

/// Whether a system is made use of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The roadmap makes use of it.
    InUse,
    /// The roadmap could make use of it.
    NotInUse,
}

impl State {
    /// The words for it: "in use", "not in use".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::InUse => lasting!(say!("system-in-use")),
            Self::NotInUse => lasting!(say!("system-not-in-use")),
        }
    }
}

/// The table, chart or list in which a system is switched on and seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The table of capabilities.
    Capabilities,
    /// The table of investments.
    Investments,
    /// The table of estimates.
    Estimates,
    /// Funds and pools, and what one more would buy.
    Limits,
    /// The chain from activities to outcomes.
    Flow,
    /// The table of effects.
    Effects,
    /// The table of steps.
    Steps,
    /// Measured values and their trajectories.
    Measured,
    /// What was promised and done.
    Commitments,
    /// What is left out, and the price of yes.
    LeftOut,
    /// What is wrong or missing.
    Problems,
    /// Stakeholders and their stances.
    Stakeholders,
    /// Stages and what gets through them.
    Stages,
    /// Rules of the user.
    Rules,
    /// Contracts on outcomes.
    Contracts,
    /// Themes and what of them does not count.
    Themes,
    /// Principles and what lives them.
    Principles,
    /// What is known of each investment as a product.
    Briefs,
    /// Surveys of teams.
    Surveys,
    /// Assessments of capabilities, and the gap between what is said and what is seen.
    Knowing,
    /// Zones and what happens in them.
    Zones,
    /// Teams, and which of them have to talk.
    Teams,
    /// Skills, ranks and who can own what.
    Skills,
    /// Blades and how they turn.
    Flywheel,
    /// Drivers, and which outcomes carry them.
    Drivers,
    /// The four keys of delivery.
    Delivery,
    /// Feedback loops and how soon they tell.
    Feedback,
    /// Cycles that are over, and what becomes possible next.
    Cycles,
    /// Assumptions, and which to test first.
    Assumptions,
    /// What may happen from outside.
    Circumstances,
    /// Technical debt and when it tips.
    Debt,
    /// Earlier versions.
    Versions,
    /// The pages the plan is presented on.
    Present,
}

/// All systems in order of number, as they stand.
#[must_use]
pub fn systems(facts: &Facts) -> Vec<System> {
    let families = [
        production::lines(facts),
        choosing::lines(facts),
        outcomes::lines(facts),
        uncertainty::lines(facts),
        people::lines(facts),
        document::lines(facts),
    ];
    let mut all: Vec<System> = families.into_iter().flatten().collect();
    all.sort_by_key(|system| system.number);
    all
}

/// All of them in one sentence.
#[must_use]
pub fn sentence(systems: &[System]) -> String {
    let count = |state| systems.iter().filter(|system| system.state == state).count();
    say!("system-sentence", used = count(State::InUse), all = systems.len(), unused = count(State::NotInUse))
}

/// A system that is in use where its figure says something.
fn used(number: u8, name: String, figure: Option<String>, place: Place) -> System {
    let state = if figure.is_some() { State::InUse } else { State::NotInUse };
    System { number, name, state, figure: figure.unwrap_or_default(), place }
}
