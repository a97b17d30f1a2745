//! What the chart of delivery says: its sentence, what would move a key, how speed and stability go together, its table.

use model::delivery::{Advice, Delivery, Guard, Push, Tracked};
use model::delivery_key::Key;
use model::{Measure, Period, Roadmap, Share, say, words};

use crate::isolate::isolated;
use crate::sentence::{in_sentence, short};
use crate::{Subject, Table};

/// How many investments and periods are named before the rest is counted.
const MOST_NAMES: usize = 2;

/// What the chart says, in one sentence: which key is furthest from its target, and whether speed came at the cost of
/// stability.
#[must_use]
pub fn headline(roadmap: &Roadmap, delivery: Option<&Delivery>) -> String {
    let Some(delivery) = delivery else { return say!("delivery-none") };
    let broken: Vec<Period> = delivery.broken_periods().into_iter().collect();
    let guard = match (delivery.guards.len(), broken.len()) {
        (0, _) => say!("delivery-guard-unknown"),
        (_, 0) => say!("delivery-guard-held"),
        (_, _) => say!("delivery-guard-broken", periods = periods(roadmap, &broken)),
    };
    match delivery.advice.first() {
        Some(advice) => {
            let name = short(advice.key.name());
            say!("delivery-title", name = name, left = words::percent(Share(advice.left)), guard = guard)
        }
        None => say!("delivery-reached", count = delivery.keys.len(), guard = guard),
    }
}

/// "Q1 2027 and Q3 2027", or how many there are.
fn periods(roadmap: &Roadmap, all: &[Period]) -> String {
    let settings = &roadmap.settings;
    let calendar = settings.calendar();
    match all {
        [first, .., last] if usize::from(last.0 - first.0) + 1 == all.len() => calendar.range(*first, *last),
        _ if all.len() <= MOST_NAMES => {
            words::all_of(&all.iter().map(|period| calendar.name(*period)).collect::<Vec<_>>())
        }
        _ => settings.period_length.count(u64::try_from(all.len()).unwrap_or(u64::MAX)),
    }
}

/// The name of a key, with that of its outcome where the two differ.
pub(super) fn called(key: &Tracked) -> String {
    let (name, outcome) = (key.key.name(), key.outcome.name.trim());
    if name.to_lowercase() == outcome.to_lowercase() { outcome.to_owned() } else { format!("{name} · {outcome}") }
}

/// A key with how much of its way is left.
pub(super) fn furthest(advice: &Advice) -> String {
    say!("delivery-left", name = advice.key.name(), left = words::percent(Share(advice.left)))
}

fn named(push: &Push) -> String {
    let name = words::quoted(&short(&push.investment.name));
    match push.raises {
        Some((capability, level)) => {
            say!("delivery-raises", name = name, capability = short(&capability.name), level = level)
        }
        None => name,
    }
}

/// What would move a key, in one or two sentences.
#[must_use]
pub fn advised(roadmap: &Roadmap, advice: &Advice) -> String {
    let calendar = roadmap.settings.calendar();
    let planned = advice.planned.as_ref().map(|push| {
        let when = push.from.map_or_else(String::new, |from| calendar.name(from));
        say!("delivery-planned", name = named(push), share = words::percent(push.share), when = when)
    });
    let left_out = advice
        .left_out
        .as_ref()
        .map(|push| say!("delivery-left-out", name = named(push), share = words::percent(push.share)));
    match (planned, left_out) {
        (Some(planned), Some(left_out)) => format!("{planned} {left_out}"),
        (Some(said), None) | (None, Some(said)) => said,
        (None, None) => say!("delivery-nothing-moves"),
    }
}

fn listed(pushes: &[&Push]) -> String {
    let mut names: Vec<String> =
        pushes.iter().take(MOST_NAMES).map(|push| words::quoted(&short(&push.investment.name))).collect();
    if pushes.len() > MOST_NAMES {
        names.push(say!("delivery-others", count = pushes.len() - MOST_NAMES));
    }
    words::all_of(&names)
}

/// What pushes which way: what makes delivery faster by the last period that is told of, and since when what makes it more
/// stable.
fn pushing(roadmap: &Roadmap, guard: &Guard, last: Period) -> Option<String> {
    let faster: Vec<&Push> = guard.faster.iter().filter(|push| push.from <= Some(last)).collect();
    let safer: Vec<&Push> = guard.safer.iter().collect();
    let since = safer.iter().filter_map(|push| push.from).min();
    let since = since.map(|from| roadmap.settings.calendar().name(from)).unwrap_or_default();
    match (faster.is_empty(), safer.is_empty()) {
        (true, true) => None,
        (false, true) => Some(say!("delivery-faster", faster = listed(&faster))),
        (true, false) => Some(say!("delivery-safer", safer = listed(&safer), since = since)),
        (false, false) => Some(say!("delivery-both", faster = listed(&faster), safer = listed(&safer), since = since)),
    }
}

/// A pair of keys and what is to be known of it: that its guard is broken, or that for a while nothing pushes stability.
/// Nothing where it is held.
#[must_use]
pub fn guarded(roadmap: &Roadmap, guard: &Guard) -> Option<(String, String)> {
    let pair = say!("delivery-pair", speed = guard.speed.name(), stability = in_sentence(guard.stability.name()));
    let calendar = roadmap.settings.calendar();
    let broken: Vec<Period> = guard.broken.iter().map(|breach| breach.period).collect();
    let mut said = vec![];
    if !broken.is_empty() {
        let measured = guard.broken.iter().filter(|breach| breach.is_measured).count();
        let how = match measured {
            0 => "expected",
            all if all == broken.len() => "measured",
            _ => "both",
        };
        said.push(say!("delivery-broken", periods = periods(roadmap, &broken), how = how));
    }
    if let Some((first, last)) = guard.unguarded {
        said.push(say!("delivery-unguarded", periods = calendar.range(first, last)));
    }
    let last = broken.last().copied().max(guard.unguarded.map(|(_, last)| last))?;
    said.extend(pushing(roadmap, guard, last));
    Some((pair, said.join(" ")))
}

pub(super) fn units(subject: &Subject) -> String {
    say!("delivery-units", length = subject.roadmap.settings.period_length.code())
}

/// Every key in every period, in figures.
pub(super) fn table(subject: &Subject, delivery: Option<&Delivery>) -> Table {
    let columns = vec![
        say!("delivery-column-key"),
        say!("delivery-column-outcome"),
        say!("delivery-column-unit"),
        say!("delivery-column-period"),
        say!("delivery-column-measured"),
        say!("delivery-column-expected"),
        say!("delivery-column-goes-on"),
        say!("delivery-column-guard"),
    ];
    let calendar = subject.roadmap.settings.calendar();
    let progress = &subject.evaluation.progress;
    let row = |delivery: &Delivery, key: &Tracked, period: Period| {
        let exact = |measure: Option<Measure>| measure.map(words::measure_exact).unwrap_or_default();
        let at = key.values.get(period.index());
        let expected = progress.get(&key.outcome.id).and_then(|row| row.get(period.index()));
        let against: Vec<&str> = (delivery.guards.iter())
            .filter(|guard| guard.is_broken(period))
            .filter_map(|guard| match key.key {
                of if of == guard.speed => Some(guard.stability),
                of if of == guard.stability => Some(guard.speed),
                _ => None,
            })
            .map(Key::name)
            .collect();
        vec![
            key.key.name().to_owned(),
            key.outcome.name.clone(),
            key.outcome.unit.clone(),
            calendar.name(period),
            exact(at.filter(|at| at.is_measured).map(|at| at.value)),
            exact(expected.map(|share| key.outcome.measure_at(*share))),
            exact(at.filter(|at| !at.is_measured).map(|at| at.value)),
            against.join("; "),
        ]
    };
    let periods = || subject.roadmap.settings.all_periods();
    let rows = delivery.into_iter().flat_map(|delivery| {
        delivery.keys.iter().flat_map(move |key| periods().map(move |period| row(delivery, key, period)))
    });
    Table::new(say!("delivery-table", name = isolated(&subject.roadmap.settings.name)), columns, rows.collect())
}
