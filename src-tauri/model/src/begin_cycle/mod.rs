//! The next cycle: a roadmap that begins where this one stands, with a record of what was promised and reached.
//!
//! What was recorded as done is taken as done, and nothing else: its levels are reached, its outputs are there, and
//! what was measured last is where outcomes begin. Everything is moved to the first period of the new roadmap; what
//! cannot be moved is left out, and each of these is told. Work that was underway and is not done stays as it was
//! described: how much of it is left, nobody has recorded. Deliberately not here: what becomes of outcomes and outputs
//! (see `settle`), and of periods (see `shift`).

mod settle;
mod shift;

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::YearMonth;
use crate::cycle::{MOST_COUNTED, MOST_OUTCOMES, MOST_VALUE};
use crate::{
    Cycle, CycleId, CycleOutcome, Evaluation, Index, InvestmentId, Measure, OutcomeId, Period, Plan, Roadmap, Share,
    Value, evaluation, id, say, words,
};

/// A roadmap that begins where another one stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// The new roadmap. It has the record of the cycle that is over last in its `cycles`.
    pub roadmap: Roadmap,
    /// What it took over, sentence by sentence.
    pub carried: Vec<String>,
    /// What it did not, and what to look at, sentence by sentence.
    pub dropped: Vec<String>,
}

/// The period a next cycle would begin in, as of the period that is looked from (negative before the roadmap begins):
/// the first that is not over and of which nothing is recorded. At most the first one after the roadmap; nothing while
/// no period is over and nothing is recorded.
#[must_use]
pub fn usual_cut(roadmap: &Roadmap, as_of: Option<i64>) -> Option<Period> {
    let over = as_of.unwrap_or(0).clamp(0, i64::from(roadmap.settings.periods));
    let over = u16::try_from(over).unwrap_or(roadmap.settings.periods);
    let recorded = roadmap.last_recorded().map_or(0, |last| last.0.saturating_add(1));
    let cut = over.max(recorded).min(roadmap.settings.periods);
    (cut > 0).then_some(Period(cut))
}

/// Begins the next cycle in period `cut` of a roadmap, with the plan it followed if it has one. The new roadmap has as
/// many periods as the old one. Nothing where `cut` is the first period, lies more than one after the last, or where
/// the calendar ends.
#[must_use]
pub fn begin(roadmap: &Roadmap, plan: Option<&Plan>, cut: Period) -> Option<Begun> {
    if cut.0 == 0 || cut.0 > roadmap.settings.periods {
        return None;
    }
    let (first_day, _) = roadmap.settings.calendar().days(cut);
    let month = chrono::Datelike::month(&first_day);
    let first = YearMonth::new(chrono::Datelike::year(&first_day), month)?;
    let past = Past::of(roadmap, cut);
    let record = past.record(roadmap, plan, first);
    let mut account = Account::default();
    let mut next = roadmap.clone();
    next.settings.first_period = first;
    settle::settle(&mut next, &past, &mut account);
    shift::shift(&mut next, &past, plan, &mut account);
    next.cycles.push(Cycle { account: account.text(), ..record });
    Some(Begun { roadmap: next, carried: account.carried, dropped: account.dropped })
}

/// What is told about the new roadmap.
#[derive(Debug, Default)]
struct Account {
    carried: Vec<String>,
    dropped: Vec<String>,
}

/// The longest account that is kept with a cycle, in characters: it is all told when the cycle begins.
const LONGEST_ACCOUNT: usize = 8_000;

impl Account {
    fn carry(&mut self, said: String) {
        self.carried.push(said);
    }

    fn drop(&mut self, said: String) {
        self.dropped.push(said);
    }

    /// All of it as one text, line by line, as far as it has room.
    fn text(&self) -> String {
        let lines: Vec<&String> = self.carried.iter().chain(&self.dropped).collect();
        let mut text = String::new();
        for (place, line) in lines.iter().enumerate() {
            if text.chars().count() + line.chars().count() > LONGEST_ACCOUNT {
                text.push_str(&say!("cycle-more", count = lines.len() - place));
                break;
            }
            text.push_str(line);
            text.push('\n');
        }
        text.trim_end().to_owned()
    }
}

/// Names in quotation marks, all of them, as part of a sentence.
fn names<'a>(names: impl Iterator<Item = &'a str>) -> (usize, String) {
    let quoted: Vec<String> = names.map(words::quoted).collect();
    (quoted.len(), words::all_of(&quoted))
}

/// What has come before the new cycle.
struct Past {
    /// The first period of the new cycle.
    cut: Period,
    /// What is done, with the period at whose end it was.
    done: BTreeMap<InvestmentId, Period>,
    /// What all that is done comes to.
    evaluation: Evaluation,
    /// What that is worth by the end of the cycle.
    reached: Value,
    /// The value of each outcome that was measured last.
    measured: BTreeMap<OutcomeId, Measure>,
}

impl Past {
    fn of(roadmap: &Roadmap, cut: Period) -> Self {
        let done: BTreeMap<InvestmentId, Period> = roadmap
            .commitments
            .iter()
            .filter(|known| roadmap.investment(&known.investment).is_some())
            .filter_map(|known| Some((known.investment.clone(), known.done.filter(|done| *done < cut)?)))
            .collect();
        // done when it was done, however long that was to take
        let mut actual = roadmap.clone();
        let mut starts = BTreeMap::new();
        for item in &mut actual.investments {
            let Some(end) = done.get(&item.id) else { continue };
            item.duration = item.duration.clamp(1, end.0.saturating_add(1));
            let start = end.earlier(item.duration - 1).unwrap_or_default();
            starts.insert(item.id.clone(), start);
        }
        let evaluation = Evaluation::of(&Index::new(&actual), &starts);
        let reached = at_end(&evaluation.value_so_far(&actual), cut);
        let last = |measured: &crate::Measured| {
            let (_, value) = measured.values.range(..cut).next_back()?;
            Some((measured.outcome.clone(), *value))
        };
        let measured = roadmap.measured.iter().filter_map(last).collect();
        Self { cut, done, evaluation, reached, measured }
    }

    /// The record of the cycle that is over.
    fn record(&self, roadmap: &Roadmap, plan: Option<&Plan>, ended: YearMonth) -> Cycle {
        let planned = plan.map(|plan| Evaluation::new(roadmap, &plan.starts));
        let promised = planned.as_ref().map_or(Value::ZERO, |it| at_end(&it.value_so_far(roadmap), self.cut));
        let ends = plan.into_iter().flat_map(|plan| &plan.starts);
        let count = ends
            .filter_map(|(id, start)| evaluation::last_period(roadmap, id, *start))
            .filter(|end| *end < self.cut)
            .count();
        let counted = |count: usize| u32::try_from(count).unwrap_or(MOST_COUNTED).min(MOST_COUNTED);
        let within = |value: Value| Value(value.0.clamp(-MOST_VALUE.0, MOST_VALUE.0));
        let last = self.cut.index() - 1;
        let outcome = |outcome: &crate::Outcome| {
            let progress = planned.as_ref().and_then(|it| it.progress.get(&outcome.id)?.get(last).copied());
            CycleOutcome {
                name: outcome.name.clone(),
                unit: outcome.unit.clone(),
                baseline: outcome.baseline,
                promised: outcome.measure_at(progress.unwrap_or(Share::ZERO)),
                reached: self.measured.get(&outcome.id).copied(),
            }
        };
        let number = roadmap.cycles.len() + 1;
        let is_taken = |id: &str| roadmap.cycles.iter().any(|cycle| cycle.id.as_str() == id);
        let id = id::free_slug(&format!("cycle-{number}"), is_taken);
        Cycle {
            id: CycleId::try_from(id).expect("a slug is a valid id"),
            name: say!("cycle-name", number = number),
            began: roadmap.settings.first_period,
            ended,
            promised: within(promised),
            reached: within(self.reached),
            planned: counted(count),
            done: counted(self.done.len()),
            outcomes: roadmap.outcomes.iter().take(MOST_OUTCOMES).map(outcome).collect(),
            review: String::new(),
            account: String::new(),
        }
    }

    fn is_done(&self, id: &InvestmentId) -> bool {
        self.done.contains_key(id)
    }

    /// What was underway when the cycle ended: begun by the plan and not done.
    fn underway(&self, plan: Option<&Plan>) -> BTreeSet<InvestmentId> {
        let starts = plan.into_iter().flat_map(|plan| &plan.starts);
        starts.filter(|(id, start)| **start < self.cut && !self.is_done(id)).map(|(id, _)| id.clone()).collect()
    }
}

/// A running sum at the end of the period before `cut`.
fn at_end(so_far: &[Value], cut: Period) -> Value {
    so_far.get(cut.index() - 1).copied().unwrap_or_default()
}
