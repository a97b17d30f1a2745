//! What the chart of congruence says: the sentence of all, words about teams and pairs, and the table.

use model::congruence::{Congruence, Pair};
use model::{Need, NeedOn, Period, Share, Team, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// The most pairs the sentence names, and the most needs that are told one by one.
const MOST_NAMED: usize = 1;
const MOST_NEEDS: usize = 2;
const MOST_TOLD: usize = 8;

/// Everything that is said.
pub(super) struct Talks<'a> {
    /// Whether there is a plan; otherwise all needs count, and only today is told.
    pub(super) has_plan: bool,
    /// Who has to talk and who does; nothing where there is no team.
    pub(super) congruence: Option<Congruence<'a>>,
    /// The part that is answered today and at the end of each step; none where nothing asks two teams to talk.
    pub(super) by_step: Vec<(String, Share)>,
}

impl<'a> Talks<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let roadmap = subject.roadmap;
        let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
        let congruence = Congruence::of(roadmap, has_plan.then_some(&subject.plan.starts));
        let mut by_step = vec![];
        if let Some(congruence) = &congruence {
            let today = [(say!("congruence-today"), None)].into_iter();
            let steps = roadmap.steps.iter().map(|step| (step.name.clone(), Some(step.last_period)));
            let end = [(say!("congruence-end"), congruence.last())].into_iter().filter(|_| roadmap.steps.is_empty());
            let points = today.chain(steps.chain(end).filter(|_| has_plan));
            by_step = points.filter_map(|(name, at)| Some((name, congruence.share(at)?))).collect();
        }
        Self { has_plan, congruence, by_step }
    }
}

/// Where two teams stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// They have to talk, and do today.
    Today,
    /// They have to, and do by the plan from the end of a period on.
    Since(Period),
    /// They have to, and never do.
    Never,
    /// They talk, and nothing asks them to.
    Unasked,
}

impl State {
    pub(super) fn of(pair: &Pair) -> Self {
        match (pair.is_needed(), pair.is_today, pair.since) {
            (false, _, _) => Self::Unasked,
            (true, true, _) => Self::Today,
            (true, false, Some(period)) => Self::Since(period),
            (true, false, None) => Self::Never,
        }
    }
}

/// How much of what asks teams to talk is answered, and who does not talk, in one sentence.
#[must_use]
pub fn headline(congruence: Option<&Congruence>, has_plan: bool) -> String {
    let Some(congruence) = congruence else { return say!("congruence-none") };
    let (needed, today) = (congruence.needed(), congruence.matched(None));
    if needed == 0 {
        return say!("congruence-unasked", count = congruence.teams.len());
    }
    if !has_plan {
        return say!("congruence-unplanned", needed = needed, today = today);
    }
    let unmatched = congruence.unmatched();
    let end = congruence.matched(congruence.last());
    let Some(first) = unmatched.first() else {
        return say!("congruence-all", needed = needed, today = today);
    };
    let [one, other] = [first.one, first.other].map(|place| short(&congruence.teams[place].name));
    let (left, needs) = (unmatched.len() - MOST_NAMED, first.needs.len());
    say!(
        "congruence-some",
        needed = needed,
        end = end,
        today = today,
        one = one,
        other = other,
        needs = needs,
        left = left
    )
}

/// What the signs mean.
pub(super) fn meaning(has_plan: bool) -> String {
    if has_plan { say!("congruence-subtitle") } else { say!("congruence-subtitle-unplanned") }
}

/// The name of a team at its row, behind its number where columns have only that.
pub(super) fn row_name(team: &Team, place: usize, is_numbered: bool) -> String {
    let name = isolated(&team.name);
    if is_numbered { say!("congruence-numbered", number = words::whole(place + 1), name = name) } else { name }
}

/// Two teams by their names.
fn pair_name(congruence: &Congruence, pair: &Pair) -> String {
    let [one, other] = [pair.one, pair.other].map(|place| isolated(&congruence.teams[place].name));
    say!("congruence-pair", one = one, other = other)
}

/// A need in words: "Routing service needs Modular core".
fn need_words(subject: &Subject, need: &Need) -> String {
    let roadmap = subject.roadmap;
    let name = roadmap.investment(&need.investment).map_or(need.investment.as_str(), |item| &item.name);
    let needed = match &need.on {
        NeedOn::Investment(id) => short(roadmap.investment(id).map_or(id.as_str(), |item| &item.name)),
        NeedOn::Capability { id, level } => {
            let name = short(roadmap.capability(id).map_or(id.as_str(), |item| &item.name));
            say!("congruence-level", name = name, level = *level)
        }
    };
    say!("congruence-need", name = short(name), needed = needed)
}

/// Where a pair stands, in words.
fn standing(subject: &Subject, pair: &Pair) -> String {
    match State::of(pair) {
        State::Today => say!("congruence-state-today"),
        State::Since(period) => {
            say!("congruence-state-since", period = subject.roadmap.settings.calendar().name(period))
        }
        State::Never => say!("congruence-state-never"),
        State::Unasked => say!("congruence-state-unasked"),
    }
}

/// Two teams in short lines, the first their names.
pub(super) fn pair_hint(subject: &Subject, congruence: &Congruence, pair: &Pair) -> Vec<String> {
    let mut lines = vec![pair_name(congruence, pair), standing(subject, pair)];
    if pair.is_late() && pair.is_needed() {
        lines.push(say!("congruence-hint-late"));
    }
    lines.extend(pair.by.iter().map(|item| say!("congruence-hint-by", name = isolated(&item.name))));
    lines.extend(pair.needs.iter().take(MOST_TOLD).map(|need| need_words(subject, need)));
    let left = pair.needs.len().saturating_sub(MOST_TOLD);
    if left > 0 {
        lines.push(say!("and-more", count = left));
    }
    lines
}

/// A team in short lines, the first its name.
pub(super) fn team_hint(subject: &Subject, congruence: &Congruence, place: usize) -> Vec<String> {
    let team = congruence.teams[place];
    let zones: Vec<String> = (subject.roadmap.zones.iter())
        .filter(|zone| zone.team.as_ref() == Some(&team.id))
        .map(|zone| isolated(&zone.name))
        .collect();
    let owns = if zones.is_empty() {
        say!("congruence-owns-nothing")
    } else {
        say!("congruence-owns", zones = words::all_of(&zones))
    };
    let own = |pair: &&Pair| (pair.one == place || pair.other == place) && pair.is_needed();
    let (mut needed, mut matched) = (0, 0);
    for pair in congruence.pairs.iter().filter(own) {
        needed += pair.needs.len();
        matched += if pair.talks(congruence.last()) { pair.needs.len() } else { 0 };
    }
    let answered = if needed == 0 {
        say!("congruence-team-unasked")
    } else {
        say!("congruence-team", needed = needed, matched = matched)
    };
    vec![isolated(&team.name), owns, answered]
}

/// Pairs that have to talk and do not, each with what asks them to.
pub(super) fn gaps(subject: &Subject, talks: &Talks) -> Vec<String> {
    let Some(congruence) = &talks.congruence else { return vec![] };
    let unmatched = congruence.unmatched();
    let line = |pair: &&Pair| {
        let needs = pair.needs.iter().take(MOST_NEEDS).map(|need| need_words(subject, need));
        let mut needs: Vec<String> = needs.collect();
        let left = pair.needs.len().saturating_sub(MOST_NEEDS);
        if left > 0 {
            needs.push(say!("congruence-others", count = left));
        }
        say!("congruence-gap", pair = pair_name(congruence, pair), needs = words::all_of(&needs))
    };
    if unmatched.is_empty() && congruence.needed() > 0 {
        vec![say!("congruence-no-gap")]
    } else {
        unmatched.iter().map(line).collect()
    }
}

/// Investments that are left out and would let teams talk that have to.
pub(super) fn mends(subject: &Subject, talks: &Talks) -> Vec<String> {
    let Some(congruence) = &talks.congruence else { return vec![] };
    if congruence.unmatched().is_empty() {
        return vec![];
    }
    let mends = congruence.mends(subject.roadmap, talks.has_plan.then_some(&subject.plan.starts));
    if mends.is_empty() {
        return vec![say!("congruence-no-mend")];
    }
    let line = |mend: &model::congruence::Mend| {
        let cost = words::money(mend.investment.total_cost(), &subject.roadmap.settings.currency);
        let (name, needs) = (isolated(&mend.investment.name), mend.needs);
        say!("congruence-mend", name = name, needs = needs, pairs = mend.pairs.len(), cost = cost)
    };
    mends.iter().map(line).collect()
}

/// Pairs that talk only after work that needs it has begun.
pub(super) fn late(subject: &Subject, talks: &Talks) -> Vec<String> {
    let Some(congruence) = &talks.congruence else { return vec![] };
    let calendar = subject.roadmap.settings.calendar();
    let line = |pair: &&Pair| {
        let (needed, since) = (pair.first_needed?, pair.since?);
        let (needed, since) = (calendar.name(needed), calendar.name(since));
        Some(say!("congruence-late-pair", pair = pair_name(congruence, pair), needed = needed, since = since))
    };
    congruence.late().iter().filter_map(line).collect()
}

/// Every pair that has to talk or does, what would mend the rest, and the part that is answered step by step.
pub(super) fn table(subject: &Subject, talks: &Talks) -> Table {
    let columns = vec![
        say!("congruence-column-one"),
        say!("congruence-column-other"),
        say!("congruence-column-needs"),
        say!("congruence-column-state"),
        say!("congruence-column-by"),
        say!("congruence-column-why"),
    ];
    let mut rows: Vec<Vec<String>> = vec![];
    if let Some(congruence) = &talks.congruence {
        for pair in &congruence.pairs {
            let by: Vec<String> = pair.by.iter().map(|item| item.name.clone()).collect();
            let why: Vec<String> = pair.needs.iter().map(|need| need_words(subject, need)).collect();
            rows.push(vec![
                congruence.teams[pair.one].name.clone(),
                congruence.teams[pair.other].name.clone(),
                pair.needs.len().to_string(),
                standing(subject, pair),
                by.join("; "),
                why.join("; "),
            ]);
        }
    }
    let line = |text: String, figure: String| {
        [text, String::new(), figure].into_iter().chain(vec![String::new(); 3]).collect::<Vec<String>>()
    };
    for (name, share) in &talks.by_step {
        rows.push(line(say!("congruence-row-step", name = isolated(name)), words::percent(*share)));
    }
    rows.extend(
        mends(subject, talks).into_iter().map(|text| line(say!("congruence-row-mend", text = text), String::new())),
    );
    Table::new(say!("congruence-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}
