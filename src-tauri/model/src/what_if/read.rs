//! The grammar of what-ifs, read from left to right:
//!
//! ```text
//! what-if   = change { ("and" | "," | ";") change }
//! change    = limit [when] adjust [when]
//!           | "pin" investment ["to"] period
//!           | ("without" | "force" | "lift") investment
//!           | ("value" | "cost" | "duration") name adjust
//! limit     = "budget" | "people" | ["fund" | "pool"] name
//! when      = ["in"] periods | "from" period | "until" period
//! adjust    = ("+" | "-" | "=" | "x") amount
//! ```
//!
//! `budget` is all funds together, `people` all pools. The words are those of `vocabulary`, in every language: "sans",
//! "épingler X en T3 2027", "budget −20 % dès T2". Some have others that mean the same.

use super::names::{self, Names};
use super::numbers::{Unit, adjust};
use super::periods::Periods;
use super::scan::{Misread, Scan};
use super::vocabulary::{
    AND, BUDGET, COST, DURATION, FORCE, FUND, LIFT, PEOPLE, PIN, POOL, VALUE, WITHOUT, beginnings, is_beginning, name,
};
use super::{Change, Limit, Overlay};
use crate::{InvestmentId, OutcomeId, Roadmap, say};

/// The longest what-if that is read, in bytes.
const LONGEST: usize = 4_000;

/// Everything of a roadmap that a what-if can name.
pub(super) struct Known<'r> {
    roadmap: &'r Roadmap,
    pub limits: Names<Limit>,
    pub funds: Names<Limit>,
    pub pools: Names<Limit>,
    pub investments: Names<InvestmentId>,
    pub outcomes: Names<OutcomeId>,
}

impl<'r> Known<'r> {
    pub fn new(roadmap: &'r Roadmap) -> Self {
        let funds = || roadmap.funds.iter().map(|f| (f.name.clone(), f.id.to_string(), Limit::Fund(f.id.clone())));
        let pools = || roadmap.pools.iter().map(|p| (p.name.clone(), p.id.to_string(), Limit::Pool(p.id.clone())));
        let investments = roadmap.investments.iter().map(|i| (i.name.clone(), i.id.to_string(), i.id.clone()));
        let outcomes = roadmap.outcomes.iter().map(|o| (o.name.clone(), o.id.to_string(), o.id.clone()));
        Self {
            roadmap,
            limits: Names::new("limit", funds().chain(pools())),
            funds: Names::new("fund", funds()),
            pools: Names::new("pool", pools()),
            investments: Names::new("investment", investments),
            outcomes: Names::new("outcome", outcomes),
        }
    }
}

/// Reads a what-if for a roadmap.
///
/// # Errors
/// With the first thing that is not understood, and the names nearest to it.
pub fn read(text: &str, roadmap: &Roadmap) -> Result<Overlay, Misread> {
    let mut scan = Scan::new(text);
    if text.len() > LONGEST {
        return Err(scan.misread(say!("what-if-too-long", place = scan.place()), vec![]));
    }
    if scan.is_over() {
        return Err(scan.misread(say!("what-if-empty", place = scan.place()), vec![]));
    }
    let known = Known::new(roadmap);
    let mut overlay = Overlay::default();
    loop {
        let start = scan;
        let change = change(&mut scan, &known)?;
        agrees(start, &overlay, &change, roadmap)?;
        overlay.changes.push(change);
        if scan.is_over() {
            return Ok(overlay);
        }
        let before = scan;
        let _ = scan.sign(&[',', ';']);
        let is_joined = AND.read(&mut scan) || scan.at != before.at;
        if !is_joined {
            let message = say!("one-word-too-many", word = scan.word_here(), place = scan.place());
            return Err(scan.misread(message, vec![]));
        }
        if scan.is_over() {
            return Err(scan.misread(say!("change-missing", place = scan.place()), vec![]));
        }
    }
}

fn change(scan: &mut Scan, known: &Known) -> Result<Change, Misread> {
    scan.space();
    // a fund may be called "Value stream": its name in full comes before the words of the grammar
    let mut ahead = *scan;
    if let Some(Ok(of)) = known.limits.exact(&mut ahead) {
        let named = scan.rest()[..ahead.at - scan.at].trim().to_lowercase();
        if !is_beginning(&named) {
            *scan = ahead;
            return limit(scan, of, known);
        }
    }
    if PIN.read(scan) {
        let investment = name(&known.investments, scan)?;
        let at = *scan;
        let start = Periods::new(&known.roadmap.settings).start(scan)?;
        return pinned(at, scan.at, investment, start, known);
    }
    if WITHOUT.read(scan) {
        return Ok(Change::LeaveOut { investment: name(&known.investments, scan)? });
    }
    if FORCE.read(scan) {
        return Ok(Change::Require { investment: name(&known.investments, scan)? });
    }
    if LIFT.read(scan) {
        let at = *scan;
        let investment = name(&known.investments, scan)?;
        if known.roadmap.decision(&investment).is_none() {
            return Err(at.misread(say!("nothing-to-lift", place = at.place()), vec![]));
        }
        return Ok(Change::Lift { investment });
    }
    if VALUE.read(scan) {
        let outcome = name(&known.outcomes, scan)?;
        return Ok(Change::Worth { outcome, by: adjust(scan, Unit::Points)? });
    }
    if COST.read(scan) {
        return cost(scan, known);
    }
    if DURATION.read(scan) {
        let investment = name(&known.investments, scan)?;
        return Ok(Change::Duration { investment, by: adjust(scan, Unit::Periods)? });
    }
    if BUDGET.read(scan) {
        return limit(scan, Limit::AllFunds, known);
    }
    if PEOPLE.read(scan) {
        return limit(scan, Limit::AllPools, known);
    }
    named_limit(scan, known)
}

/// A fund or pool by a name that is not there in full, or with the word for it before it.
fn named_limit(scan: &mut Scan, known: &Known) -> Result<Change, Misread> {
    let start = *scan;
    for (word, among) in [(FUND, &known.funds), (POOL, &known.pools)] {
        let mut ahead = start;
        if word.read(&mut ahead)
            && let Ok(of) = name(among, &mut ahead)
        {
            *scan = ahead;
            return limit(scan, of, known);
        }
    }
    // "fonds" by itself is all of them
    let mut ahead = start;
    if ahead.word(&["fonds"])
        && let Ok(all) = limit(&mut ahead, Limit::AllFunds, known)
    {
        *scan = ahead;
        return Ok(all);
    }
    match known.limits.read(scan) {
        Ok(of) => limit(scan, of, known),
        // the name is known, and it is not clear whose
        Err(error) if error.is_ambiguous => Err(error),
        Err(_) => Err(unknown_beginning(start, known)),
    }
}

fn unknown_beginning(scan: Scan, known: &Known) -> Misread {
    let mut scan = scan;
    scan.space();
    let (typed, end) = match names::typed(scan) {
        (nothing, _) if nothing.is_empty() => (scan.word_here(), scan.at + scan.word_here().len()),
        typed => typed,
    };
    let limits = known.roadmap.funds.iter().map(|f| f.name.as_str());
    let limits = limits.chain(known.roadmap.pools.iter().map(|p| p.name.as_str()));
    // of a sentence it is the first word that should have been one of the grammar's
    let first = typed.split(' ').next().unwrap_or_default();
    let by_word = names::nearest(first, beginnings().into_iter());
    let is_near = by_word.first().is_some_and(|word| strsim::damerau_levenshtein(&first.to_lowercase(), word) <= 2);
    let (nearest, end) = if is_near {
        (by_word, scan.at + first.len())
    } else {
        (names::nearest(&typed, limits.chain(beginnings())), end)
    };
    scan.misread_until(end, say!("no-beginning", typed = typed, place = scan.place()), nearest)
}

fn limit(scan: &mut Scan, of: Limit, known: &Known) -> Result<Change, Misread> {
    let unit = match of {
        Limit::AllFunds | Limit::Fund(_) => Unit::Money(&known.roadmap.settings.currency),
        Limit::AllPools | Limit::Pool(_) => Unit::People,
    };
    let periods = Periods::new(&known.roadmap.settings);
    let before = periods.when(scan)?;
    let by = adjust(scan, unit)?;
    let when = match before {
        Some(when) => Some(when),
        None => periods.when(scan)?,
    };
    Ok(Change::Limit { of, when, by })
}

fn cost(scan: &mut Scan, known: &Known) -> Result<Change, Misread> {
    let at = *scan;
    let investment = name(&known.investments, scan)?;
    let by = adjust(scan, Unit::Money(&known.roadmap.settings.currency))?;
    let item = known.roadmap.investment(&investment);
    let has_rows = item.is_some_and(|item| item.cost.iter().any(|cost| !cost.per_period.is_empty()));
    if has_rows {
        Ok(Change::Cost { investment, by })
    } else {
        Err(at.misread(say!("no-cost-yet", place = at.place()), vec![]))
    }
}

fn pinned(
    at: Scan,
    end: usize,
    investment: InvestmentId,
    start: crate::Period,
    known: &Known,
) -> Result<Change, Misread> {
    let settings = &known.roadmap.settings;
    let duration = known.roadmap.investment(&investment).map_or(1, |item| item.duration);
    let last = settings.periods.checked_sub(duration);
    if last.is_some_and(|last| start.0 <= last) {
        return Ok(Change::Pin { investment, start });
    }
    let latest = last.map(|last| settings.calendar().name(crate::Period(last)));
    let message = say!("would-not-end", place = at.place());
    Err(at.misread_until(end, message, latest.into_iter().collect()))
}

/// Refuses a change that says the opposite of one before it.
fn agrees(start: Scan, before: &Overlay, change: &Change, roadmap: &Roadmap) -> Result<(), Misread> {
    let Some(investment) = change.decides_on() else { return Ok(()) };
    if before.changes.iter().any(|other| other.decides_on() == Some(investment)) {
        let name = roadmap.investment(investment).map_or(investment.as_str(), |item| item.name.as_str());
        let message = say!("decided-already", name = name, place = start.place());
        return Err(start.misread(message, vec![]));
    }
    Ok(())
}
