//! What was promised of an investment, since when it was known to be needed, and when it was done.
//!
//! A record of what was decided and what happened, kept beside the plan: planning does not look at it, and later plans
//! do not move what was promised. It is about work, never about people: there is no name of anyone in it. Deliberately
//! not here: what the plan says now (see [`crate::Plan`]).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{InvestmentId, Period, Plan, Roadmap, evaluation};

/// What was promised of one investment. There is at most one record per investment, and it says something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// Since when it is known to be needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Period>,
    /// By the end of which period it was promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promised: Option<Period>,
    /// By the end of which period it was done; nothing while it is not yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Period>,
}

impl Commitment {
    /// A record that says nothing yet.
    #[must_use]
    pub fn of(investment: InvestmentId) -> Self {
        Self { investment, known: None, promised: None, done: None }
    }

    /// Whether it says anything.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.known.is_some() || self.promised.is_some() || self.done.is_some()
    }

    /// By how many periods it is open beyond what was promised, or beyond when it was known where nothing was promised;
    /// nothing once it is done. `as_of` is the number of the period that is looked from, negative before the roadmap
    /// begins. What was promised for that very period is not beyond it.
    #[must_use]
    pub fn open_by(&self, as_of: i64) -> Option<i64> {
        let since = self.promised.or(self.known)?;
        self.done.is_none().then(|| (as_of - i64::from(since.0)).max(0))
    }

    /// Whether the period for which it was promised is over while it is not done.
    #[must_use]
    pub fn has_passed_its_period(&self, as_of: i64) -> bool {
        self.promised.is_some() && self.open_by(as_of).is_some_and(|periods| periods > 0)
    }

    /// By how many periods it was done after what was promised; negative where it was done before.
    #[must_use]
    pub fn done_after(&self) -> Option<i64> {
        Some(i64::from(self.done?.0) - i64::from(self.promised?.0))
    }
}

impl Roadmap {
    /// What was promised of an investment, if anything is recorded.
    #[must_use]
    pub fn commitment(&self, investment: &InvestmentId) -> Option<&Commitment> {
        self.commitments.iter().find(|commitment| commitment.investment == *investment)
    }

    /// Records a commitment in place of the one there is; one that says nothing is taken away.
    pub fn commit(&mut self, commitment: Commitment) {
        let there = self.commitments.iter().position(|known| known.investment == commitment.investment);
        match there {
            Some(there) if commitment.says_something() => self.commitments[there] = commitment,
            Some(there) => drop(self.commitments.remove(there)),
            None if commitment.says_something() => self.commitments.push(commitment),
            None => {}
        }
    }

    /// The last period of the roadmap of which something is recorded: known, done, or measured. It has come, whatever
    /// day it is.
    #[must_use]
    pub fn last_recorded(&self) -> Option<Period> {
        let said = self.commitments.iter().flat_map(|commitment| [commitment.known, commitment.done]).flatten();
        let measured = self.measured.iter().flat_map(|measured| measured.values.keys().copied());
        said.chain(measured).filter(|period| period.0 < self.settings.periods).max()
    }

    /// Promises the end that a plan has for each of its investments; what was promised before stays. Says how many are
    /// new.
    pub fn promise(&mut self, plan: &Plan) -> usize {
        let ends: BTreeMap<&InvestmentId, Period> = plan
            .starts
            .iter()
            .filter_map(|(id, start)| Some((id, evaluation::last_period(self, id, *start)?)))
            .collect();
        let mut fresh: Vec<Commitment> = vec![];
        // in the order of the roadmap, not of ids
        for item in &self.investments {
            let known = self.commitment(&item.id).cloned().unwrap_or_else(|| Commitment::of(item.id.clone()));
            if let (Some(end), None) = (ends.get(&item.id), known.promised) {
                fresh.push(Commitment { promised: Some(*end), ..known });
            }
        }
        let count = fresh.len();
        fresh.into_iter().for_each(|commitment| self.commit(commitment));
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Measure;
    use crate::calendar::YearMonth;

    fn commitment(known: Option<u16>, promised: Option<u16>, done: Option<u16>) -> Commitment {
        let [known, promised, done] = [known, promised, done].map(|period| period.map(Period));
        Commitment { known, promised, done, ..Commitment::of("mesh".try_into().expect("an id")) }
    }

    #[test]
    fn a_commitment_is_open_beyond_its_period_until_it_is_done() {
        assert_eq!(commitment(None, Some(2), None).open_by(-1), Some(0));
        assert_eq!(commitment(None, Some(2), None).open_by(2), Some(0), "its period is not over");
        assert_eq!(commitment(Some(0), Some(2), None).open_by(5), Some(3));
        assert_eq!(commitment(Some(1), None, None).open_by(5), Some(4), "nothing was promised: since it is known");
        assert_eq!(commitment(None, Some(2), Some(4)).open_by(9), None);
        assert_eq!(commitment(None, Some(2), Some(4)).done_after(), Some(2));
        assert_eq!(commitment(None, Some(2), Some(1)).done_after(), Some(-1));
        assert_eq!(commitment(None, None, Some(1)).done_after(), None);
        assert!(commitment(None, Some(2), None).has_passed_its_period(3));
        assert!(!commitment(Some(0), None, None).has_passed_its_period(9), "nothing was promised");
    }

    #[test]
    fn a_plan_is_promised_once_and_a_later_one_moves_nothing() {
        let text = include_str!("../../../fixtures/roadmaps/sample.json");
        let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
        let mut roadmap: Roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
        let plan: Plan = serde_json::from_value(file["plan"].take()).expect("a plan");
        roadmap.commitments = vec![commitment(Some(0), None, None)];
        roadmap.commitments[0].investment = plan.starts.keys().next().expect("it starts something").clone();
        assert_eq!(roadmap.promise(&plan), plan.starts.len());
        assert!(roadmap.commitments[0].known.is_some(), "what was known of it stays");
        let promised = roadmap.commitments.clone();
        let later = plan.starts.iter().map(|(id, start)| (id.clone(), Period(start.0 / 2))).collect();
        assert_eq!(roadmap.promise(&Plan { starts: later, ..plan.clone() }), 0);
        assert_eq!(roadmap.commitments, promised);
        for (id, start) in &plan.starts {
            let end = evaluation::last_period(&roadmap, id, *start);
            assert_eq!(roadmap.commitment(id).expect("it is promised").promised, end);
        }
    }

    #[test]
    fn what_is_recorded_has_come() {
        let mut roadmap = Roadmap::empty("Ours", "EUR", YearMonth::new(2027, 1).expect("a month"));
        assert_eq!(roadmap.last_recorded(), None);
        roadmap.commitments = vec![commitment(Some(1), Some(7), None), commitment(None, None, Some(40))];
        assert_eq!(roadmap.last_recorded(), Some(Period(1)), "a promise is not yet, and 40 is beyond the roadmap");
        roadmap.measure(&"churn".try_into().expect("an id"), Period(3), Some(Measure(1)));
        assert_eq!(roadmap.last_recorded(), Some(Period(3)));
    }
}
