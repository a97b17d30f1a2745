//! What the chart of cycles says: its sentence, what makes something possible, what is lacking, cycles, its table.

use model::next_cycle::{NextCycle, OneAway, Opened, Possible, Wanted};
use model::{Cycle, CycleOutcome, Investment, Roadmap, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// The most names in one list of those that brought something.
const MOST_NAMES: usize = 3;

/// What the chart says, in one sentence: how many become possible, and what came of the last cycle.
#[must_use]
pub fn headline(roadmap: &Roadmap, next: Option<&NextCycle>) -> String {
    let possible = next.map_or(0, |next| next.possible.len());
    let opener = next.and_then(|next| next.openers().into_iter().next());
    let most = match opener {
        Some((by, count)) if possible > 1 => {
            say!("cycles-opener", name = words::quoted(&short(&by.name)), count = count)
        }
        _ => String::new(),
    };
    let last = roadmap.cycles.last().map(kept).unwrap_or_default();
    match next {
        None => say!("cycles-no-plan", last = last),
        Some(next) if possible == 0 && next.one_away.is_empty() => say!("cycles-nothing", last = last),
        Some(_) => say!("cycles-title", count = possible, most = most, last = last),
    }
}

/// What came of a cycle, as the end of a sentence: "; the last cycle reached 84 % of what it promised".
fn kept(cycle: &Cycle) -> String {
    match cycle.kept() {
        Some(share) => say!("cycles-last", share = words::percent(share)),
        None => say!("cycles-last-unpromised", reached = words::points(cycle.reached)),
    }
}

/// The names of investments in quotation marks, of which only some have room.
fn listed(investments: &[&Investment]) -> String {
    let mut names: Vec<String> =
        investments.iter().take(MOST_NAMES).map(|item| words::quoted(&short(&item.name))).collect();
    if investments.len() > MOST_NAMES {
        names.push(say!("cycles-others", count = investments.len() - MOST_NAMES));
    }
    words::all_of(&names)
}

/// Something that is needed, in words: "“Data mesh” done", "Identity at level 3".
fn wanted(roadmap: &Roadmap, what: Wanted) -> String {
    match what {
        Wanted::Investment(id) => {
            let name = roadmap.investment(id).map_or(id.as_str(), |item| &item.name);
            say!("cycles-wants-investment", name = words::quoted(&short(name)))
        }
        Wanted::Level(id, level) => {
            let name = roadmap.capability(id).map_or(id.as_str(), |item| &item.name);
            say!("cycles-wants-level", name = short(name), level = level)
        }
    }
}

fn opened(roadmap: &Roadmap, opened: &Opened) -> String {
    let what = wanted(roadmap, opened.what);
    match opened.what {
        Wanted::Investment(_) => what,
        Wanted::Level(..) if opened.by.is_empty() => what,
        Wanted::Level(..) => say!("cycles-brought", what = what, names = listed(&opened.by)),
    }
}

/// What makes an investment possible, and since when: "From the end of Q2 2028 on: Identity at level 3 by “Single
/// sign-on”."
#[must_use]
pub fn made_possible(roadmap: &Roadmap, possible: &Possible) -> String {
    let parts: Vec<String> = possible.opened.iter().map(|part| opened(roadmap, part)).collect();
    let when = roadmap.settings.calendar().name(possible.since);
    say!("cycles-opened", when = when, parts = words::all_of(&parts))
}

/// The one thing an investment lacks.
#[must_use]
pub fn lacking(roadmap: &Roadmap, away: &OneAway) -> String {
    say!("cycles-lacks", what = wanted(roadmap, away.missing))
}

/// What levels are worth that are there at the end: "Identity: level 1 → 3, 40 pts at the end".
pub(super) fn lasting(subject: &Subject) -> Vec<String> {
    let evaluation = subject.evaluation;
    let line = |capability: &model::Capability| {
        let worth = evaluation.lasting.get(&capability.id)?;
        let level = *evaluation.levels.get(&capability.id)?.last()?;
        let (name, worth) = (short(&capability.name), words::points(*worth));
        Some(say!("cycles-lasts", name = name, now = capability.now, level = level, worth = worth))
    };
    subject.roadmap.capabilities.iter().filter_map(line).collect()
}

/// A cycle and when it was: "Cycle 1, January 2026 to December 2026".
pub(super) fn named(cycle: &Cycle) -> String {
    say!("cycles-named", name = &cycle.name, began = cycle.began.name(), ended = cycle.ended.name())
}

/// When a cycle was: "January 2026 until January 2027".
pub(super) fn when(cycle: &Cycle) -> String {
    say!("cycles-when", began = cycle.began.name(), ended = cycle.ended.name())
}

/// How many investments were done of those that were planned, and what was kept of the promise.
pub(super) fn counted(cycle: &Cycle) -> String {
    let counted = say!("cycles-counted", done = cycle.done, planned = cycle.planned);
    match cycle.kept() {
        Some(share) => say!("cycles-kept", share = words::percent(share), counted = counted),
        None => counted,
    }
}

/// The way of an outcome: "Lead time: 24 → 12.5 days, promised 10 days".
pub(super) fn way(outcome: &CycleOutcome) -> String {
    let measured = |measure| words::measure(measure, &outcome.unit);
    let (name, baseline, promised) = (short(&outcome.name), measured(outcome.baseline), measured(outcome.promised));
    match outcome.reached {
        Some(reached) => {
            say!("cycles-way", name = name, baseline = baseline, reached = measured(reached), promised = promised)
        }
        None => say!("cycles-way-unmeasured", name = name, baseline = baseline, promised = promised),
    }
}

/// A cycle in a few sentences: what was promised and reached, and what was learned.
#[must_use]
pub fn history(cycle: &Cycle) -> Vec<String> {
    let (promised, reached) = (words::points(cycle.promised), words::points(cycle.reached));
    let mut lines = vec![say!("cycles-values", promised = promised, reached = reached), counted(cycle)];
    lines.extend(cycle.outcomes.iter().map(way));
    if !cycle.review.trim().is_empty() {
        lines.push(say!("cycles-review", text = cycle.review.replace('\n', " ")));
    }
    lines
}

/// Everything about a cycle, the first line its name.
pub(super) fn hint(cycle: &Cycle) -> Vec<String> {
    let mut lines = vec![isolated(&named(cycle))];
    lines.extend(history(cycle));
    lines
}

/// What becomes possible, what lacks one thing, and the cycles that are over.
pub(super) fn table(subject: &Subject, next: Option<&NextCycle>) -> Table {
    let roadmap = subject.roadmap;
    let columns = vec![
        say!("cycles-column-what"),
        say!("cycles-column-name"),
        say!("cycles-column-why"),
        say!("cycles-column-promised"),
        say!("cycles-column-reached"),
    ];
    let plain = |what: String, name: &str, why: String| vec![what, name.to_owned(), why, String::new(), String::new()];
    let mut rows = vec![];
    for possible in next.into_iter().flat_map(|next| &next.possible) {
        let why = made_possible(roadmap, possible);
        rows.push(plain(say!("cycles-possible"), &possible.investment.name, why));
    }
    for away in next.into_iter().flat_map(|next| &next.one_away) {
        rows.push(plain(say!("cycles-one-away"), &away.investment.name, lacking(roadmap, away)));
    }
    for text in next.into_iter().flat_map(|_| lasting(subject)) {
        rows.push(plain(say!("cycles-lasting"), "", text));
    }
    for cycle in roadmap.cycles.iter().rev() {
        rows.push(vec![
            say!("cycles-over"),
            named(cycle),
            counted(cycle),
            words::points_exact(cycle.promised),
            words::points_exact(cycle.reached),
        ]);
        for outcome in &cycle.outcomes {
            rows.push(plain(say!("cycles-over"), &cycle.name, way(outcome)));
        }
    }
    Table::new(say!("cycles-table", name = isolated(&roadmap.settings.name)), columns, rows)
}
