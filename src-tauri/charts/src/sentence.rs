//! Titles that are sentences, made from the numbers of the plan: true by construction, each with a number
//! and its unit.
//!
//! Deliberately not here: words for single amounts (see `model::words`) and names of marks (see
//! `describe`).

use model::language::{Language, spoken};
use model::{LeftOutReason, Measure, Outcome, Period, Share, Value, WorthCounts, say, words};

use crate::Subject;
use crate::font;
use crate::isolate::isolated;
use crate::load::{self, Load, Resource};

/// What the plan brings, by when, and what the limit is:
/// "Three steps bring lead time from 12 to 4.1 days by Q2 2028; Platform is full in Q3 2027 (6.0 FTE)."
#[must_use]
pub fn headline(subject: &Subject) -> String {
    let (roadmap, plan) = (subject.roadmap, subject.plan);
    let none = words::points(Value::ZERO);
    if roadmap.investments.is_empty() {
        return say!("nothing-to-choose", none = none);
    }
    let spend = words::money(subject.evaluation.spend, &roadmap.settings.currency);
    if plan.starts.is_empty() {
        let count = roadmap.investments.len();
        if roadmap.outcomes.is_empty() || roadmap.effects.is_empty() {
            return say!("nothing-worth", count = count, many = words::count(count));
        }
        return say!("nothing-planned", count = count, many = words::count(count), spend = spend, none = none);
    }
    let limit = limit_clause(subject);
    match leading_outcome(subject) {
        Some(outcome) => say!("headline", movement = movement_clause(subject, outcome), limit = limit),
        None => {
            let count = plan.starts.len();
            say!("moves-nothing", count = count, many = capitalised_count(count), spend = spend, limit = limit)
        }
    }
}

/// The value of a plan, and how much of it is what levels are worth at the end, if anything is.
fn value_in_words(subject: &Subject) -> String {
    let value = words::points(subject.evaluation.value);
    match subject.evaluation.worth_of_levels() {
        Value::ZERO => value,
        lasting => say!("value-with-levels", value = value, lasting = words::points(lasting)),
    }
}

/// Value, what was proven, spend and how many are in:
/// "Value 412 pts, best possible (proven) · Spend €5.7 M of €6.5 M · In the plan 14, not in 9".
#[must_use]
pub fn subtitle(subject: &Subject) -> String {
    let (roadmap, plan) = (subject.roadmap, subject.plan);
    let currency = &roadmap.settings.currency;
    let mut spend = words::money(subject.evaluation.spend, currency);
    if !roadmap.funds.is_empty() {
        let limit = roadmap.funds.iter().flat_map(|fund| &fund.limit).copied().sum();
        spend = say!("spend-of", spend = spend, limit = words::money(limit, currency));
    }
    say!(
        "subtitle",
        value = value_in_words(subject),
        proof = words::proof(plan),
        spend = spend,
        inside = plan.starts.len(),
        outside = plan.left_out.len()
    )
}

/// A count as a word at the beginning of a sentence.
pub(crate) fn capitalised_count(count: usize) -> String {
    words::capitalised(&words::count(count))
}

/// How long a period is, as messages choose their words by it: "month", "quarter", "half-year".
pub(crate) fn length(subject: &Subject) -> &'static str {
    subject.roadmap.settings.period_length.code()
}

/// Periods as they are read out: "Q2 to Q3 2027".
pub(crate) fn range_said(range: &str) -> String {
    range.replace('–', &format!(" {} ", say!("range-to")))
}

/// What the outputs of the plan move:
/// "Twelve outputs move five of seven outcomes; lead time gets furthest, 72 % of the way from 12 to 2 days."
#[must_use]
pub fn flow_headline(subject: &Subject) -> String {
    let (roadmap, evaluation) = (subject.roadmap, subject.evaluation);
    let outputs = evaluation.output_from.len();
    let many = capitalised_count(outputs);
    let spend = words::money(evaluation.spend, &roadmap.settings.currency);
    let none = words::points(Value::ZERO);
    match (outputs, roadmap.outcomes.len()) {
        (0, 0) => return say!("flow-nothing", none = none),
        (0, count) => return say!("flow-no-output", outcomes = count, all = words::count(count), none = none),
        _ => {}
    }
    if roadmap.outcomes.is_empty() {
        return say!("flow-no-outcome", outputs = outputs, many = many, spend = spend);
    }
    let moved: Vec<&Outcome> =
        roadmap.outcomes.iter().filter(|outcome| evaluation.final_progress(&outcome.id) > Share::ZERO).collect();
    // the first of equals, so the order of the roadmap decides
    let furthest = moved.iter().rev().max_by_key(|outcome| evaluation.final_progress(&outcome.id));
    let Some(furthest) = furthest else {
        return say!(
            "flow-moves-none",
            outputs = outputs,
            many = many,
            spend = spend,
            outcomes = roadmap.outcomes.len(),
            all = words::count(roadmap.outcomes.len())
        );
    };
    let moving: std::collections::BTreeSet<_> = evaluation
        .contributions
        .iter()
        .filter(|contribution| contribution.counted > Share::ZERO)
        .map(|contribution| &contribution.output)
        .collect();
    let reach = match (moved.len(), roadmap.outcomes.len()) {
        (1, 1) => "only",
        (moved, all) if moved == all => "all",
        _ => "some",
    };
    let movement = say!(
        "flow-movement",
        outputs = moving.len(),
        many = capitalised_count(moving.len()),
        reach = reach,
        some = words::count(moved.len()),
        all = words::count(roadmap.outcomes.len())
    );
    let progress = evaluation.final_progress(&furthest.id);
    let (from, to) = (words::measure(furthest.baseline, ""), words::measure(furthest.target, &short(&furthest.unit)));
    let name = in_sentence(&short(&furthest.name));
    if progress >= Share::WHOLE {
        let reached = moved.iter().filter(|outcome| evaluation.final_progress(&outcome.id) >= Share::WHOLE).count();
        let many = words::count(reached);
        return say!(
            "flow-reached",
            movement = movement,
            count = reached,
            many = many,
            name = name,
            from = from,
            to = to
        );
    }
    say!(
        "flow-furthest",
        movement = movement,
        name = name,
        moved = moved.len(),
        share = words::percent(progress),
        from = from,
        to = to
    )
}

/// Where the money and the outputs of the flow are, in one line under its title.
#[must_use]
pub fn flow_subtitle(subject: &Subject) -> String {
    say!("flow-subtitle", subtitle = subtitle(subject))
}

/// The outcome whose movement is worth most in the end, if any outcome moves at all.
fn leading_outcome<'a>(subject: &Subject<'a>) -> Option<&'a Outcome> {
    let evaluation = subject.evaluation;
    let rank = |outcome: &&Outcome| {
        let progress = evaluation.final_progress(&outcome.id);
        // a worth that is held outweighs one that comes once: the two cannot be compared by size
        (outcome.counts == WorthCounts::EachPeriod, outcome.worth_of(progress), progress)
    };
    // the first of equals, so the order of the roadmap decides
    subject
        .roadmap
        .outcomes
        .iter()
        .rev()
        .filter(|outcome| evaluation.final_progress(&outcome.id) > Share::ZERO)
        .max_by_key(rank)
}

/// "Three steps bring lead time from 12 to 4.1 days by Q2 2028".
fn movement_clause(subject: &Subject, outcome: &Outcome) -> String {
    let evaluation = subject.evaluation;
    let progress = evaluation.final_progress(&outcome.id);
    let arrival = evaluation
        .progress
        .get(&outcome.id)
        .and_then(|by_period| by_period.iter().position(|now| *now >= progress))
        .and_then(|at| u16::try_from(at).ok())
        .map(Period)
        .expect("the last progress is reached in some period");
    let steps = subject.roadmap.step_of(arrival).map_or(0, |step| step + 1);
    say!(
        "movement",
        steps = steps,
        many = capitalised_count(steps),
        name = in_sentence(&short(&outcome.name)),
        from = words::measure(outcome.baseline, ""),
        to = words::measure(expected_measure(outcome, progress), &short(&outcome.unit)),
        when = subject.roadmap.settings.calendar().name(arrival)
    )
}

/// The metric at a progress, rounded to what a reader can tell apart (a thirtieth of the way or finer).
///
/// Never rounded onto the baseline or the target before it is there.
pub(crate) fn expected_measure(outcome: &Outcome, progress: Share) -> Measure {
    let exact = outcome.measure_at(progress);
    let way = (outcome.target.0 - outcome.baseline.0).abs();
    let grain = [1_000, 100, 10].into_iter().find(|grain| way / 30 >= *grain).unwrap_or(1);
    let half = if exact.0 < 0 { -grain / 2 } else { grain / 2 };
    let rounded = Measure((exact.0 + half) / grain * grain);
    let says_too_much = (rounded == outcome.target && progress < Share::WHOLE)
        || (rounded == outcome.baseline && progress > Share::ZERO);
    if says_too_much { exact } else { rounded }
}

/// "Platform is full in Q3 2027 (6.0 FTE)", or what is fullest where nothing is full.
fn limit_clause(subject: &Subject) -> String {
    let calendar = subject.roadmap.settings.calendar();
    let mut loads = load::pools(subject);
    loads.extend(load::funds(subject));
    if let Some(over) = loads.iter().find(|load| (0..load.used.len()).any(|at| load.is_over(at))) {
        let at = (0..over.used.len()).find(|at| over.is_over(*at)).unwrap_or_default();
        return say!(
            "limit-over",
            name = short(over.name()),
            when = calendar.name(Period(u16::try_from(at).unwrap_or(u16::MAX))),
            amount = over.words(over.used[at] - over.available[at])
        );
    }
    // most often named as what ran out, then most often full; the first of equals
    let rank = |load: &&Load| (times_named(subject, load), load.full_periods().len());
    let binding = loads.iter().rev().filter(|load| !load.full_periods().is_empty()).max_by_key(rank);
    if let Some(load) = binding {
        let full = load.full_periods();
        // what is used up in the end may have kept things out long before
        let named = named(subject, load);
        if named.iter().min().is_some_and(|period| !full.contains(period)) {
            return say!("limit-no-room", name = short(load.name()), count = named.len());
        }
        let first = full[0].index();
        let same_amount = full.iter().all(|period| load.available[period.index()] == load.available[first]);
        let (when, name) = (periods_in_words(subject, &full), short(load.name()));
        return if same_amount {
            say!("limit-full-amount", when = when, name = name, amount = load.words(load.available[first]))
        } else {
            say!("limit-full", when = when, name = name)
        };
    }
    match loads.iter().rev().max_by_key(|load| load.fullness()).filter(|load| load.fullness() > 0) {
        Some(load) => {
            say!("limit-fullest", name = short(load.name()), share = words::percent_of_millionths(load.fullness()))
        }
        None => say!("limit-none"),
    }
}

/// The periods in which a fund or pool runs out for investments that are left out, one for each of them.
fn named(subject: &Subject, load: &Load) -> Vec<Period> {
    let period = |reason: &LeftOutReason| match (reason, load.resource) {
        (LeftOutReason::FundRunsOut { fund, period, .. }, Resource::Fund(this)) if *fund == this.id => Some(*period),
        (LeftOutReason::PoolRunsOut { pool, period, .. }, Resource::Pool(this)) if *pool == this.id => Some(*period),
        _ => None,
    };
    subject.plan.left_out.iter().filter_map(|left| period(&left.reason)).collect()
}

/// How many left out investments name this fund or pool as what runs out.
fn times_named(subject: &Subject, load: &Load) -> usize {
    named(subject, load).len()
}

/// "Q3 2027", "Q2–Q3 2027", "Q3 2027 and Q1 2028", or "three of eight quarters" where there are gaps.
pub(crate) fn periods_in_words(subject: &Subject, periods: &[Period]) -> String {
    let settings = &subject.roadmap.settings;
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return say!("no-period") };
    if usize::from(last.0 - first.0) + 1 == periods.len() {
        return settings.calendar().range(*first, *last);
    }
    if let [first, second] = periods {
        return words::all_of(&[settings.calendar().name(*first), settings.calendar().name(*second)]);
    }
    let (some, all) = (words::count(periods.len()), words::count(usize::from(settings.periods)));
    say!("some-periods", some = some, all = all, length = length(subject))
}

/// A name as it can stand in a sentence: without what is never drawn, kept apart if it is written from
/// right to left, and shortened in its middle if it would fill a line of its own.
pub(crate) fn short(name: &str) -> String {
    const MOST: usize = 48;
    let letters: Vec<char> = font::clean(name).chars().collect();
    if letters.len() <= MOST {
        return isolated(name);
    }
    let head: String = letters[..MOST - 16].iter().collect();
    let tail: String = letters[letters.len() - 14..].iter().collect();
    isolated(&format!("{}…{}", head.trim_end(), tail.trim_start()))
}

/// A name in the middle of a sentence: its first letter small, unless the name begins with an acronym. In French it
/// stands as it is, between quotation marks.
pub(crate) fn in_sentence(name: &str) -> String {
    if spoken() == Language::French {
        return name.to_owned();
    }
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && !second.is_uppercase() && !second.is_numeric() => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}
