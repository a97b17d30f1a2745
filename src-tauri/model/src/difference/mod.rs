//! What became different from one version of a roadmap to another, in words.
//!
//! Items are the same if their ids are: a new name is a change. Links without a name of their own (needs, effects,
//! decisions) are known by what they link and told by its names. `item` compares one list, `pairing` finds who is who
//! and who was moved; `nouns`, `links`, `rules`, `uncertainty`, `kept` and `settings` know the fields, each taken apart
//! by name so that a new field does not compile before it is told; `rows` tells amounts per period, `story` compares
//! pages by their places, `plans` compares plans, and `comparison` says what a what-if gives up and gains. Amounts and
//! periods are each said in the currency and the calendar of their own side. Two versions are different exactly if
//! there is at least one line.

mod assessments;
mod assumptions;
mod beliefs;
mod briefs;
mod changes;
mod commitments;
mod comparison;
mod contracts;
mod cycles;
mod debts;
mod delivery;
mod drivers;
mod feedback;
mod flywheel;
mod item;
mod kept;
mod links;
mod mastery;
mod measured;
mod nouns;
mod pairing;
mod plans;
mod rows;
mod rules;
mod settings;
mod sides;
mod stages;
mod stakeholders;
mod story;
mod surveys;
mod texts;
mod uncertainty;
mod zones;

pub use comparison::{Comparison, OutcomeShift, Repriced, Shift};
pub use plans::plan_difference;

use crate::{Roadmap, lasting, say};
use item::compare;
use sides::Sides;
pub(crate) use texts::quoted;

/// One line of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What happened to it.
    pub kind: DifferenceKind,
    /// What kind of thing it is: "Investment", "Fund", "Setting".
    pub noun: &'static str,
    /// Its name, as it is called now (before it was removed).
    pub name: String,
    /// What is different: "cost €120,000 → €150,000 (Change fund)". Empty where an item of the roadmap was
    /// added or removed.
    pub what: String,
}

/// What happened to one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DifferenceKind {
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// It is there, but says something else.
    Changed,
    /// It has another place in its list, or in time.
    Moved,
}

impl DifferenceKind {
    /// All kinds, in the order in which they are counted.
    pub const ALL: [Self; 4] = [Self::Added, Self::Removed, Self::Changed, Self::Moved];

    /// Its code, the same in every language: "added".
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Moved => "moved",
        }
    }

    /// The word for it: "added", "removed", "changed", "moved".
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => lasting!(say!("added")),
            Self::Removed => lasting!(say!("removed")),
            Self::Changed => lasting!(say!("changed")),
            Self::Moved => lasting!(say!("moved")),
        }
    }
}

impl DifferenceKind {
    /// So many of them: "3 added".
    fn counted(self, count: usize) -> String {
        match self {
            Self::Added => say!("count-added", count = count),
            Self::Removed => say!("count-removed", count = count),
            Self::Changed => say!("count-changed", count = count),
            Self::Moved => say!("count-moved", count = count),
        }
    }
}

/// Everything that is different in `after`, in the order of the roadmap: the settings, then list by list;
/// of each list what is there now in its order, then what was removed. Nothing if the two are equal.
#[must_use]
pub fn difference(before: &Roadmap, after: &Roadmap) -> Vec<Difference> {
    let sides = Sides::new(before, after);
    let Roadmap {
        settings,
        capabilities,
        investments,
        outputs,
        outcomes,
        effects,
        needs,
        funds,
        pools,
        steps,
        decisions,
        rules,
        estimates,
        shocks,
        scenarios,
        verdicts,
        story: _,
        measured,
        commitments,
        stakeholders,
        stances,
        stages,
        lifts,
        contracts,
        principles,
        practices,
        themes,
        companions,
        briefs,
        statements,
        surveys,
        answers,
        assessments,
        zones,
        placements,
        teams,
        talks,
        bridges,
        skills,
        ranks,
        expectations,
        ownerships,
        blades,
        influences,
        pushes,
        drivers,
        comparisons,
        driver_links,
        keys,
        loops,
        shortenings,
        cycles,
        lasting,
        assumptions,
        debts,
        repayments,
    } = after;
    let mut found = settings::compare(&before.settings, settings);
    compare(&before.capabilities, capabilities, &sides, &mut found);
    compare(&before.investments, investments, &sides, &mut found);
    compare(&before.outputs, outputs, &sides, &mut found);
    compare(&before.outcomes, outcomes, &sides, &mut found);
    compare(&before.effects, effects, &sides, &mut found);
    compare(&before.needs, needs, &sides, &mut found);
    compare(&before.funds, funds, &sides, &mut found);
    compare(&before.pools, pools, &sides, &mut found);
    compare(&before.steps, steps, &sides, &mut found);
    compare(&before.decisions, decisions, &sides, &mut found);
    compare(&before.rules, rules, &sides, &mut found);
    compare(&before.estimates, estimates, &sides, &mut found);
    compare(&before.shocks, shocks, &sides, &mut found);
    compare(&before.scenarios, scenarios, &sides, &mut found);
    compare(&before.verdicts, verdicts, &sides, &mut found);
    compare(&before.measured, measured, &sides, &mut found);
    compare(&before.commitments, commitments, &sides, &mut found);
    compare(&before.stakeholders, stakeholders, &sides, &mut found);
    compare(&before.stances, stances, &sides, &mut found);
    compare(&before.stages, stages, &sides, &mut found);
    compare(&before.lifts, lifts, &sides, &mut found);
    compare(&before.contracts, contracts, &sides, &mut found);
    compare(&before.principles, principles, &sides, &mut found);
    compare(&before.practices, practices, &sides, &mut found);
    compare(&before.themes, themes, &sides, &mut found);
    compare(&before.companions, companions, &sides, &mut found);
    compare(&before.briefs, briefs, &sides, &mut found);
    compare(&before.statements, statements, &sides, &mut found);
    compare(&before.surveys, surveys, &sides, &mut found);
    compare(&before.answers, answers, &sides, &mut found);
    compare(&before.assessments, assessments, &sides, &mut found);
    compare(&before.zones, zones, &sides, &mut found);
    compare(&before.placements, placements, &sides, &mut found);
    compare(&before.teams, teams, &sides, &mut found);
    compare(&before.talks, talks, &sides, &mut found);
    compare(&before.bridges, bridges, &sides, &mut found);
    compare(&before.skills, skills, &sides, &mut found);
    compare(&before.ranks, ranks, &sides, &mut found);
    compare(&before.expectations, expectations, &sides, &mut found);
    compare(&before.ownerships, ownerships, &sides, &mut found);
    compare(&before.blades, blades, &sides, &mut found);
    compare(&before.influences, influences, &sides, &mut found);
    compare(&before.pushes, pushes, &sides, &mut found);
    compare(&before.drivers, drivers, &sides, &mut found);
    compare(&before.comparisons, comparisons, &sides, &mut found);
    compare(&before.driver_links, driver_links, &sides, &mut found);
    compare(&before.keys, keys, &sides, &mut found);
    compare(&before.loops, loops, &sides, &mut found);
    compare(&before.shortenings, shortenings, &sides, &mut found);
    compare(&before.cycles, cycles, &sides, &mut found);
    compare(&before.lasting, lasting, &sides, &mut found);
    compare(&before.assumptions, assumptions, &sides, &mut found);
    compare(&before.debts, debts, &sides, &mut found);
    compare(&before.repayments, repayments, &sides, &mut found);
    story::compare(before, after, &sides, &mut found);
    found
}

/// All of it in one sentence: "3 added, 1 removed, 12 changed."
#[must_use]
pub fn sentence(differences: &[Difference]) -> String {
    let counts: Vec<String> = DifferenceKind::ALL
        .into_iter()
        .map(|kind| (differences.iter().filter(|difference| difference.kind == kind).count(), kind))
        .filter(|(count, _)| *count > 0)
        .map(|(count, kind)| kind.counted(count))
        .collect();
    if counts.is_empty() { say!("nothing-different") } else { format!("{}.", counts.join(", ")) }
}
