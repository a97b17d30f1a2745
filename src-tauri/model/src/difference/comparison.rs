//! What a plan for a changed roadmap gives up and gains against the plan before, for the one who asked what if.
//!
//! The lists say who entered, dropped or moved; the headline says all of it in one sentence. Where the worth
//! of an outcome was changed, both plans are weighed by the changed worth: else a doubled worth would look
//! like a better plan. Deliberately not here: lines for versions of a document (see `plans`).

use super::item::name_or_id;
use crate::{Evaluation, InvestmentId, Money, OutcomeId, Period, Plan, Roadmap, Share, Value, say, words};

/// Two plans side by side: the one before, for the roadmap as it is, and the one for the changed roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Value before and now, by the worths of the changed roadmap.
    pub value: (Value, Value),
    /// Money spent before and now.
    pub spend: (Money, Money),
    /// What is in the plan only now, in the order of the roadmap.
    pub entered: Vec<Shift>,
    /// What was in the plan before only, in the order of the roadmap.
    pub dropped: Vec<Shift>,
    /// What starts in another period, in the order of the roadmap.
    pub moved: Vec<Shift>,
    /// What is in both plans and costs another amount in all, in the order of the roadmap.
    pub repriced: Vec<Repriced>,
    /// Outcomes that reach their target at another time, or end at another progress, in the order of the roadmap.
    pub outcomes: Vec<OutcomeShift>,
}

/// An investment that is in one of two plans, or in both at different times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// The investment.
    pub investment: InvestmentId,
    /// Its name.
    pub name: String,
    /// When it started before.
    pub before: Option<Period>,
    /// When it starts now.
    pub now: Option<Period>,
}

/// An investment that is in both plans and became cheaper or dearer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repriced {
    /// Where it stands in both plans.
    pub shift: Shift,
    /// What it costs in all before and now.
    pub cost: (Money, Money),
}

/// An outcome that comes out differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeShift {
    /// The outcome.
    pub outcome: OutcomeId,
    /// Its name.
    pub name: String,
    /// In which period it reached its target before, and does now.
    pub reached: (Option<Period>, Option<Period>),
    /// How far it came in the end before, and comes now.
    pub progress: (Share, Share),
}

impl Comparison {
    /// Compares the plan of a roadmap with the plan of the roadmap as it was changed. Both have the same
    /// periods and the same investments: a what-if changes neither.
    #[must_use]
    pub fn new(before: (&Roadmap, &Plan), now: (&Roadmap, &Plan)) -> Self {
        let (roadmap, changed) = (before.0, now.0);
        // the plan before may break a rule of the changed roadmap, but it can be weighed by its worths
        let mut weighed = roadmap.clone();
        weighed.outcomes.clone_from(&changed.outcomes);
        let old = Evaluation::new(&weighed, &before.1.starts);
        let new = Evaluation::new(changed, &now.1.starts);
        let shifts: Vec<Shift> = changed
            .investments
            .iter()
            .map(|item| Shift {
                investment: item.id.clone(),
                name: name_or_id(&item.name, item.id.as_str()),
                before: before.1.starts.get(&item.id).copied(),
                now: now.1.starts.get(&item.id).copied(),
            })
            .collect();
        let repriced = shifts.iter().filter_map(|shift| {
            let costs = |roadmap: &Roadmap| roadmap.investment(&shift.investment).map(crate::Investment::total_cost);
            let cost = (costs(roadmap)?, costs(changed)?);
            let is_in_both = shift.before.is_some() && shift.now.is_some();
            (is_in_both && cost.0 != cost.1).then(|| Repriced { shift: shift.clone(), cost })
        });
        let outcomes = changed.outcomes.iter().map(|outcome| OutcomeShift {
            outcome: outcome.id.clone(),
            name: name_or_id(&outcome.name, outcome.id.as_str()),
            reached: (old.reached_in(&outcome.id), new.reached_in(&outcome.id)),
            progress: (old.final_progress(&outcome.id), new.final_progress(&outcome.id)),
        });
        let different = || shifts.iter().filter(|shift| shift.before != shift.now);
        let some = |is: fn(&Shift) -> bool| different().filter(|shift| is(shift)).cloned().collect();
        Self {
            value: (old.value, new.value),
            spend: (old.spend, new.spend),
            entered: some(|shift| shift.before.is_none()),
            dropped: some(|shift| shift.now.is_none()),
            moved: some(|shift| shift.before.is_some() && shift.now.is_some()),
            repriced: repriced.collect(),
            outcomes: outcomes
                .filter(|shift| shift.reached.0 != shift.reached.1 || shift.progress.0 != shift.progress.1)
                .collect(),
        }
    }

    /// All of it in one sentence: "Value −11 %; investments: 3 drop, 2 move; “Lead time” slips to Q1 2028."
    #[must_use]
    pub fn headline(&self, roadmap: &Roadmap) -> String {
        let (enter, drop, moved) = (self.entered.len(), self.dropped.len(), self.moved.len());
        let dearer = self.repriced.iter().filter(|item| item.cost.1 > item.cost.0).count();
        let cheaper = self.repriced.len() - dearer;
        let counts = [
            (enter > 0).then(|| say!("so-many-enter", count = enter)),
            (drop > 0).then(|| say!("so-many-drop", count = drop)),
            (moved > 0).then(|| say!("so-many-move", count = moved)),
            (cheaper > 0).then(|| say!("so-many-cheaper", count = cheaper)),
            (dearer > 0).then(|| say!("so-many-dearer", count = dearer)),
        ];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        let mut parts = vec![self.value_in_words()];
        parts.push(match counts.as_slice() {
            [] => say!("none-move"),
            _ => say!("investments-change", changes = counts.join(", ")),
        });
        parts.extend(self.outcome_in_words(roadmap));
        format!("{}.", words::side_by_side(&parts))
    }

    /// "Value −11 %", "Value +4 pts" where there was none before, "Value as before".
    fn value_in_words(&self) -> String {
        let (before, now) = self.value;
        if before == now {
            return say!("value-as-before");
        }
        let sign = if now > before { "+" } else { "" };
        let change = match share_of(now.0.saturating_sub(before.0), before.0) {
            Some(part) => words::percent_of_millionths(part),
            None => words::points(Value(now.0.saturating_sub(before.0))),
        };
        say!("value-change", change = format!("{sign}{change}"))
    }

    /// How much more (or less) it is worth: "−45 pts (−11 %)". Nothing if it is worth the same.
    #[must_use]
    pub fn value_change(&self) -> Option<String> {
        let more = self.value.1.0.saturating_sub(self.value.0.0);
        let sign = if more > 0 { "+" } else { "" };
        let share =
            share_of(more, self.value.0.0).map(|part| format!(" ({sign}{})", words::percent_of_millionths(part)));
        (more != 0).then(|| format!("{sign}{}{}", words::points(Value(more)), share.unwrap_or_default()))
    }

    /// How much more (or less) is spent: "−€300 k". Nothing if it is the same.
    #[must_use]
    pub fn spend_change(&self, currency: &str) -> Option<String> {
        let more = self.spend.1.0.saturating_sub(self.spend.0.0);
        let sign = if more > 0 { "+" } else { "" };
        (more != 0).then(|| format!("{sign}{}", words::money(Money(more), currency)))
    }

    /// What happens to the outcomes that are hit: those that are no longer reached, by name the one that loses most worth,
    /// else the one that slips furthest; or, if none does, the one that is won or comes soonest.
    fn outcome_in_words(&self, roadmap: &Roadmap) -> Option<String> {
        let last = roadmap.settings.periods;
        // an outcome that is never reached counts as reached after the end
        let time = |reached: Option<Period>| reached.map_or(i64::from(last), |period| i64::from(period.0));
        let slip = |shift: &&OutcomeShift| time(shift.reached.1) - time(shift.reached.0);
        let others = |text: String, count: usize| match count {
            0 => text,
            1 => say!("one-more-slips", text = text),
            _ => say!("more-slip", text = text, count = words::count(count)),
        };
        let calendar = roadmap.settings.calendar();
        let (lost, late): (Vec<&OutcomeShift>, Vec<&OutcomeShift>) =
            self.outcomes.iter().filter(|shift| slip(shift) > 0).partition(|shift| shift.reached.1.is_none());
        // the first of equals, so the order of the roadmap decides
        if let Some(worst) = lost.iter().rev().max_by_key(|shift| shift.worth_lost(roadmap)) {
            let name = super::quoted(&worst.name);
            let text = match lost.len() {
                1 => say!("target-no-longer", name = name),
                count => {
                    let progress = words::percent(worst.progress.1);
                    say!("targets-no-longer", many = words::count(count), name = name, progress = progress)
                }
            };
            return Some(others(text, late.len()));
        }
        if let Some(worst) = late.iter().rev().max_by_key(|shift| slip(shift)) {
            let period = worst.reached.1.map(|period| calendar.name(period)).unwrap_or_default();
            return Some(others(say!("slips-to", name = super::quoted(&worst.name), period = period), late.len() - 1));
        }
        let early = self.outcomes.iter().rev().filter(|shift| slip(shift) < 0).min_by_key(slip)?;
        let name = super::quoted(&early.name);
        let when = calendar.name(early.reached.1?);
        Some(match early.reached.0 {
            Some(_) => say!("comes-forward", name = name, period = when),
            None => say!("reaches-target", name = name, period = when),
        })
    }
}

/// A part of a whole in millionths; nothing if the whole is nothing.
fn share_of(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| i64::try_from(i128::from(part) * 1_000_000 / i128::from(whole)).unwrap_or(i64::MAX))
}

impl Shift {
    /// What happens to it: "Q3 2027 → Q1 2028, 2 quarters later", "starts in Q3 2027", "no longer starts in Q3 2027".
    #[must_use]
    pub fn words(&self, roadmap: &Roadmap) -> String {
        let calendar = roadmap.settings.calendar();
        let name = |period: Period| calendar.name(period);
        match (self.before, self.now) {
            (Some(before), Some(now)) => {
                let apart = before.0.abs_diff(now.0);
                let periods = calendar.length.count(apart.into());
                let by = if now > before {
                    say!("periods-later", periods = periods)
                } else {
                    say!("periods-earlier", periods = periods)
                };
                format!("{} → {}, {by}", name(before), name(now))
            }
            (None, Some(now)) => say!("starts-in", period = name(now)),
            (Some(before), None) => say!("starts-no-longer", period = name(before)),
            (None, None) => say!("in-neither-plan"),
        }
    }
}

impl Repriced {
    /// What happens to it: "€300 k → €240 k, €60 k cheaper".
    #[must_use]
    pub fn words(&self, currency: &str) -> String {
        let (before, now) = self.cost;
        let by = words::money(Money((now.0 - before.0).abs()), currency);
        let by = if now < before { say!("cheaper-by", by = by) } else { say!("dearer-by", by = by) };
        format!("{} → {}, {by}", words::money(before, currency), words::money(now, currency))
    }
}

impl OutcomeShift {
    /// How much less it is worth in the end: worth that is held in each period before worth that comes once.
    fn worth_lost(&self, roadmap: &Roadmap) -> (bool, Value) {
        let Some(outcome) = roadmap.outcome(&self.outcome) else { return (false, Value::ZERO) };
        let worth = outcome.worth_of(self.progress.0) - outcome.worth_of(self.progress.1);
        (outcome.counts == crate::WorthCounts::EachPeriod, worth)
    }

    /// What happens to it: "Q3 2027 → Q1 2028", "target no longer reached: 80 % of the way", "60 % → 80 % of the way".
    #[must_use]
    pub fn words(&self, roadmap: &Roadmap) -> String {
        let calendar = roadmap.settings.calendar();
        let (before, now) = (words::percent(self.progress.0), words::percent(self.progress.1));
        match self.reached {
            (Some(old), Some(new)) => {
                say!("target-moved", now = calendar.name(new), before = calendar.name(old))
            }
            (Some(old), None) => say!("target-lost", before = calendar.name(old), progress = now),
            (None, Some(new)) => say!("target-won", now = calendar.name(new), progress = before),
            (None, None) if before == now => say!("way-as-before", progress = now),
            (None, None) => say!("way-instead", now = now, before = before),
        }
    }
}
