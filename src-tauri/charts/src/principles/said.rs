//! What the chart of principles says: the sentence of all, words about principles and capabilities, and the table.

use std::collections::BTreeSet;

use model::coverage::{Coverage, Lived, Practised};
use model::repair::{Repair, reached};
use model::{Index, InvestmentId, Period, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// The most principles the sentence names.
const MOST_NAMED: usize = 2;
/// The most practices or principles a hint tells one by one.
const MOST_TOLD: usize = 8;

/// Everything that is said.
pub(super) struct Beliefs<'a> {
    /// Whether there is a plan; otherwise all levels stay as they are.
    pub(super) has_plan: bool,
    /// What lives each principle; nothing where there is no principle.
    pub(super) coverage: Option<Coverage<'a>>,
    /// The cheapest investments beside the plan that would live the rest; nothing without a plan.
    pub(super) repair: Option<Repair<'a>>,
    /// How many principles even those leave with fewer practices than asked.
    pub(super) still_short: usize,
}

impl<'a> Beliefs<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
        let levels = has_plan.then_some(&subject.evaluation.levels);
        let coverage = Coverage::of(subject.roadmap, levels);
        let index = Index::new(subject.roadmap);
        let planned = coverage.as_ref().filter(|_| has_plan);
        let repair = planned.and_then(|coverage| coverage.repair(&index, &subject.plan.starts));
        let both = planned.zip(repair.as_ref());
        let still_short = both.map_or(0, |(coverage, repair)| short_after(&index, subject, coverage, repair));
        Self { has_plan, coverage, repair, still_short }
    }
}

/// How many principles are lived by fewer practices than asked once plan and repair are done.
fn short_after(index: &Index, subject: &Subject, coverage: &Coverage, repair: &Repair) -> usize {
    let added = repair.investments.iter().map(|item| &item.id);
    let chosen: BTreeSet<&InvestmentId> = subject.plan.starts.keys().chain(added).collect();
    let levels = reached(index, &chosen);
    let is_lived = |it: &&Practised| levels.get(&it.capability.id).is_some_and(|now| *now >= it.level);
    let is_short = |lived: &&Lived| {
        let count = lived.practices.iter().filter(is_lived).count();
        count < usize::from(lived.principle.asked)
    };
    coverage.principles.iter().filter(is_short).count()
}

/// Whether a practice lives its principle, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It does today.
    Today,
    /// The plan brings it that far by the end of a period.
    Since(Period),
    /// It does not.
    Not,
}

impl State {
    pub(super) fn of(practised: &Practised) -> Self {
        match (practised.is_today, practised.since) {
            (true, _) => Self::Today,
            (false, Some(period)) => Self::Since(period),
            (false, None) => Self::Not,
        }
    }
}

/// How many principles are lived and which are not, in one sentence. Without a plan only today is told.
#[must_use]
pub fn headline(coverage: Option<&Coverage>, has_plan: bool) -> String {
    let Some(coverage) = coverage else { return say!("principles-none") };
    let (count, covered, today) = (coverage.principles.len(), coverage.covered(), coverage.covered_today());
    if !has_plan {
        return say!("principles-unplanned", count = count, today = today);
    }
    let uncovered = coverage.uncovered();
    if uncovered.is_empty() {
        return say!("principles-all", count = count, today = today);
    }
    let slogans: Vec<&Lived> = uncovered.iter().copied().filter(|lived| lived.is_slogan()).collect();
    if slogans.is_empty() {
        let (names, missing) = (named(&uncovered), uncovered.len());
        return say!(
            "principles-too-few",
            count = count,
            covered = covered,
            today = today,
            names = names,
            missing = missing
        );
    }
    let (names, missing) = (named(&slogans), slogans.len());
    say!("principles-slogans", count = count, covered = covered, today = today, names = names, missing = missing)
}

/// The first of them by their names, and how many more there are.
fn named(principles: &[&Lived]) -> String {
    let first = principles.iter().take(MOST_NAMED);
    let mut names: Vec<String> = first.map(|lived| words::quoted(&short(&lived.principle.name))).collect();
    let left = principles.len().saturating_sub(MOST_NAMED);
    if left > 0 {
        names.push(say!("principles-others", count = left));
    }
    words::all_of(&names)
}

/// What the signs mean.
pub(super) fn meaning(has_plan: bool) -> String {
    if has_plan { say!("principles-subtitle") } else { say!("principles-subtitle-unplanned") }
}

/// What a principle comes to: how many practices live it, or that it is only said.
pub(super) fn count(lived: &Lived) -> String {
    if lived.is_slogan() {
        return say!("principles-slogan");
    }
    say!("principles-lived-by", lived = lived.at_end(), asked = lived.principle.asked)
}

/// What stands by the name of a practice: since when it lives the principle, or the level it would take.
pub(super) fn label(subject: &Subject, practised: &Practised) -> String {
    match State::of(practised) {
        State::Today => say!("principles-today"),
        State::Since(period) => subject.roadmap.settings.calendar().name(period),
        State::Not => say!("principles-level", level = practised.level),
    }
}

/// A principle in short lines, the first its sentence, then one for each practice.
pub(super) fn principle_hint(subject: &Subject, lived: &Lived) -> Vec<String> {
    let comes_to =
        if lived.is_slogan() { say!("principles-hint-slogan", asked = lived.principle.asked) } else { count(lived) };
    let practices = lived.practices.iter().map(|it| standing(subject, &isolated(&it.capability.name), it));
    let head = [isolated(&lived.principle.name), comes_to];
    head.into_iter().chain(first_of(practices.collect())).collect()
}

/// Where a practice stands, after the name of its capability.
fn standing(subject: &Subject, name: &str, practised: &Practised) -> String {
    let level = practised.level;
    match State::of(practised) {
        State::Today => say!("principles-hint-today", name = name, level = level),
        State::Since(period) => {
            let period = subject.roadmap.settings.calendar().name(period);
            say!("principles-hint-since", name = name, level = level, period = period)
        }
        State::Not => say!("principles-hint-not", name = name, level = level),
    }
}

/// As many lines as a hint tells, and how many it does not.
fn first_of(mut lines: Vec<String>) -> Vec<String> {
    let left = lines.len().saturating_sub(MOST_TOLD);
    if left > 0 {
        lines.truncate(MOST_TOLD);
        lines.push(say!("and-more", count = left));
    }
    lines
}

/// Why there is nothing to add to the plan.
pub(super) fn no_repair(beliefs: &Beliefs) -> String {
    let is_covered = beliefs.coverage.as_ref().is_some_and(|coverage| coverage.uncovered().is_empty());
    match (is_covered, beliefs.has_plan) {
        (true, _) => say!("principles-repair-covered"),
        (false, true) => say!("principles-repair-nothing"),
        (false, false) => say!("principles-repair-unplanned"),
    }
}

/// What has to be said of the investments that would live the rest: whether something cheaper may be enough, and what
/// they leave.
pub(super) fn repair_notes(repair: &Repair, still_short: usize) -> Vec<String> {
    let mut notes = vec![];
    if !repair.is_cheapest {
        notes.push(say!("principles-repair-unproven"));
    }
    if still_short > 0 {
        notes.push(say!("principles-repair-short", count = still_short));
    }
    notes
}

/// Every practice of every principle, then the investments that would live the rest.
pub(super) fn table(subject: &Subject, beliefs: &Beliefs) -> Table {
    let columns = vec![
        say!("principles-column-principle"),
        say!("principles-column-asked"),
        say!("principles-column-practice"),
        say!("principles-column-level"),
        say!("principles-column-today"),
        say!("principles-column-since"),
        say!("principles-column-comes-to"),
    ];
    let mut rows: Vec<Vec<String>> = vec![];
    for lived in beliefs.coverage.iter().flat_map(|coverage| &coverage.principles) {
        let row = |cells: [String; 4]| -> Vec<String> {
            let head = [lived.principle.name.clone(), lived.principle.asked.to_string()];
            head.into_iter().chain(cells).chain([count(lived)]).collect()
        };
        if lived.practices.is_empty() {
            rows.push(row(<[String; 4]>::default()));
        }
        rows.extend(lived.practices.iter().map(|it| row(cells(subject, it, beliefs.has_plan))));
    }
    for item in beliefs.repair.iter().flat_map(|repair| &repair.investments) {
        let name = say!("principles-row-repair", name = isolated(&item.name));
        let cost = words::money_full(item.total_cost(), &subject.roadmap.settings.currency);
        rows.push([name].into_iter().chain(vec![String::new(); 5]).chain([cost]).collect());
    }
    Table::new(say!("principles-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}

/// A practice in the table: capability, from which level on, whether today, and since when by the plan.
fn cells(subject: &Subject, practised: &Practised, has_plan: bool) -> [String; 4] {
    let today = if practised.is_today { say!("yes") } else { say!("no") };
    let since = match State::of(practised) {
        _ if !has_plan => String::new(),
        State::Today => say!("principles-today"),
        State::Since(period) => subject.roadmap.settings.calendar().name(period),
        State::Not => say!("principles-never"),
    };
    [practised.capability.name.clone(), practised.level.to_string(), today, since]
}
