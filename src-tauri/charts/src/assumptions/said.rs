//! What the chart of assumptions says: its sentence, what stands on what, how and by when it is found out, its table.

use model::assumption::Finding;
use model::stakes::{Doubt, Settled, Stake, Stakes};
use model::{Assumption, Investment, Period, Roadmap, Share, Value, say, words};

use crate::font;
use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// What the chart says, in one sentence: what to test first, what stands on it, and how likely it fails.
#[must_use]
pub fn headline(stakes: Option<&Stakes>) -> String {
    let Some(stakes) = stakes else { return say!("stakes-none") };
    let Some(first) = stakes.first() else {
        let (open, settled) = (stakes.open.len(), stakes.settled.len());
        return match (open, stakes.is_planned) {
            (0, _) => say!("stakes-all-settled", count = settled),
            (_, false) => say!("stakes-unplanned", count = open),
            (_, true) => say!("stakes-nothing-stands", count = open),
        };
    };
    let (points, fails) = (words::points(first.at_stake), words::percent(first.fails));
    match first.doubt {
        Doubt::Assumption(of) => {
            say!("stakes-title", name = words::quoted(&believed(&of.name)), points = points, fails = fails)
        }
        Doubt::Feasible(of, _) => {
            say!("stakes-title-feasible", name = words::quoted(&short(&of.name)), points = points, fails = fails)
        }
    }
}

/// What is believed as part of a sentence: it is one itself, so more of it is said than of a name.
fn believed(sentence: &str) -> String {
    const MOST: usize = 90;
    let letters: Vec<char> = font::clean(sentence).trim_end_matches('.').chars().collect();
    if letters.len() <= MOST {
        return isolated(&letters.iter().collect::<String>());
    }
    let head: String = letters[..MOST - 1].iter().collect();
    isolated(&format!("{}…", head.trim_end()))
}

/// What is not known, in a few words: the assumption itself, or that an investment is feasible.
#[must_use]
pub fn name(doubt: &Doubt) -> String {
    match doubt {
        Doubt::Assumption(of) => isolated(&of.name),
        Doubt::Feasible(of, _) => say!("stakes-feasible", name = isolated(&of.name)),
    }
}

/// "34 pts × 30 %": what is at stake, and the chance that it fails.
#[must_use]
pub fn figure(stake: &Stake) -> String {
    format!("{} × {}", words::points(stake.at_stake), words::percent(stake.fails))
}

/// What stands on an assumption: "Routing service → On-time delivery".
#[must_use]
pub fn grounded(roadmap: &Roadmap, of: &Assumption) -> String {
    if !of.names_something() {
        return say!("stakes-on-nothing");
    }
    let named = |name: Option<&str>, id: &str| isolated(name.unwrap_or(id));
    let investment =
        of.investment.as_ref().map(|id| named(roadmap.investment(id).map(|item| item.name.as_str()), id.as_str()));
    let output = of.output.as_ref().map(|id| named(roadmap.output(id).map(|item| item.name.as_str()), id.as_str()));
    let outcome = of.outcome.as_ref().map(|id| named(roadmap.outcome(id).map(|item| item.name.as_str()), id.as_str()));
    let makers: Vec<String> = investment.into_iter().chain(output).collect();
    let from = if makers.is_empty() { say!("stakes-everything") } else { makers.join(", ") };
    format!("{from} → {}", outcome.unwrap_or_else(|| say!("stakes-all-outcomes")))
}

/// How and by when it is found out, in a few sentences: the test, its date, and whether that is before what stands on it.
#[must_use]
pub fn advised(roadmap: &Roadmap, stake: &Stake) -> String {
    let period = |period: Period| roadmap.settings.calendar().name(period);
    let begins =
        |(investment, start): &(&Investment, Period)| (words::quoted(&short(&investment.name)), period(*start));
    let first = stake.first.as_ref().map(begins);
    match stake.doubt {
        Doubt::Assumption(of) => {
            let test = of.test.trim();
            let how = if test.is_empty() { say!("stakes-no-test") } else { say!("stakes-test", test = ended(test)) };
            let when = match (stake.known.map(period), first) {
                (_, None) => say!("stakes-not-planned"),
                (None, Some((name, start))) => say!("stakes-no-date", name = name, start = start),
                (Some(due), Some((name, start))) if stake.is_late() => {
                    say!("stakes-late", due = due, name = name, start = start)
                }
                (Some(due), Some((name, start))) => say!("stakes-in-time", due = due, name = name, start = start),
            };
            format!("{how} {when}")
        }
        Doubt::Feasible(of, spike) => {
            let spike = spike.map(|spike| words::quoted(&short(&spike.name)));
            match (spike, first, stake.known.map(period)) {
                (_, None, _) | (_, _, None) => say!("stakes-not-in-plan", name = words::quoted(&short(&of.name))),
                (None, Some((name, _)), Some(known)) => say!("stakes-no-spike", name = name, known = known),
                (Some(spike), Some((name, start)), Some(known)) if stake.is_late() => {
                    say!("stakes-spike-late", spike = spike, name = name, start = start, known = known)
                }
                (Some(spike), Some((name, start)), Some(known)) => {
                    say!("stakes-spike", spike = spike, name = name, start = start, known = known)
                }
            }
        }
    }
}

/// A sentence of somebody else, with an end.
fn ended(text: &str) -> String {
    let is_ended = text.ends_with(['.', '!', '?', '…', '。']);
    isolated(&if is_ended { text.to_owned() } else { format!("{text}.") })
}

/// What is expected to be lost: what is at stake times the chance that it fails.
pub(super) fn lost(stake: &Stake) -> String {
    let (points, fails) = (words::points(stake.at_stake), words::percent(stake.fails));
    say!("stakes-lost", points = points, fails = fails, risk = words::points(stake.risk))
}

/// What was found out about an assumption that needs no test.
#[must_use]
pub fn settled(roadmap: &Roadmap, of: &Settled) -> String {
    let points = words::points(of.at_stake);
    let state = match of.of.finding {
        Finding::Open => return say!("stakes-sure"),
        Finding::Held => "held",
        Finding::Failed => "failed",
    };
    let found = of.of.found.map(|period| roadmap.settings.calendar().name(period));
    let said = match found {
        Some(period) => say!("stakes-found", state = state, period = period),
        None => say!("stakes-found-undated", state = state),
    };
    match (of.of.finding, &of.first) {
        (Finding::Failed, Some((investment, _))) => {
            let name = words::quoted(&short(&investment.name));
            format!("{said} {}", say!("stakes-still-planned", name = name))
        }
        (Finding::Held, _) if of.at_stake > Value::ZERO => format!("{said} {}", say!("stakes-stand", points = points)),
        _ => said,
    }
}

/// Everything about what is not known, the first line its name.
pub(super) fn hint(roadmap: &Roadmap, stake: &Stake) -> Vec<String> {
    let mut lines = vec![name(&stake.doubt)];
    if let Doubt::Assumption(of) = stake.doubt {
        lines.push(grounded(roadmap, of));
    }
    lines.extend([lost(stake), advised(roadmap, stake)]);
    lines
}

/// Each doubt and each assumption of which it is known, with its figures.
pub(super) fn table(subject: &Subject, stakes: Option<&Stakes>) -> Table {
    let calendar = subject.roadmap.settings.calendar();
    let columns = vec![
        say!("stakes-column-what"),
        say!("stakes-column-on"),
        say!("stakes-column-sure"),
        say!("stakes-column-stake"),
        say!("stakes-column-risk"),
        say!("stakes-column-known"),
        say!("stakes-column-first"),
        say!("stakes-column-start"),
        say!("stakes-column-finding"),
        say!("stakes-column-test"),
    ];
    let on = |of: &Assumption| grounded(subject.roadmap, of);
    let first = |first: &Option<(&Investment, Period)>| match first {
        Some((investment, start)) => [investment.name.clone(), calendar.name(*start)],
        None => [String::new(), String::new()],
    };
    let mut rows = vec![];
    for stake in stakes.map(|stakes| &stakes.open[..]).unwrap_or_default() {
        let (on, test) = match stake.doubt {
            Doubt::Assumption(of) => (on(of), of.test.clone()),
            Doubt::Feasible(of, spike) => (of.name.clone(), spike.map(|spike| spike.name.clone()).unwrap_or_default()),
        };
        let known = stake.known.map(|period| calendar.name(period)).unwrap_or_default();
        let mut row = vec![name(&stake.doubt), on, words::percent_exact(Share::WHOLE - stake.fails)];
        row.extend([words::points_exact(stake.at_stake), words::points_exact(stake.risk), known]);
        row.extend(first(&stake.first));
        row.extend([Finding::Open.name().to_owned(), test]);
        rows.push(row);
    }
    for settled in stakes.map(|stakes| &stakes.settled[..]).unwrap_or_default() {
        let of = settled.of;
        let found = of.found.map(|period| calendar.name(period)).unwrap_or_default();
        let mut row = vec![isolated(&of.name), on(of), words::percent_exact(of.confidence)];
        row.extend([words::points_exact(settled.at_stake), String::new(), found]);
        row.extend(first(&settled.first));
        row.extend([of.finding.name().to_owned(), of.test.clone()]);
        rows.push(row);
    }
    Table::new(say!("stakes-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}
