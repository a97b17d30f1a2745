//! Cycles that are over: what was promised, what was reached, and what was learned.
//!
//! A roadmap that begins where another one ended keeps a record of it: when the cycle began and ended, what its plan
//! was to be worth by its end and what that came to, the way of each outcome, and a review in the words of whoever
//! wrote it. Planning does not look at any of it. Deliberately not here: how the next cycle is made (see
//! [`crate::begin_cycle`]), and what a plan makes possible after its end (see [`crate::next_cycle`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::YearMonth;
use crate::{CycleId, Measure, Share, Value};

/// The most cycles there can be: a chart shows all of them.
pub const MOST_CYCLES: usize = 40;
/// The most outcomes one cycle can tell of.
pub const MOST_OUTCOMES: usize = 200;
/// The largest value of a cycle in millionths of a point, up and down.
pub const MOST_VALUE: Value = Value(1_000_000_000_000_000_000);
/// The most investments a cycle can count.
pub const MOST_COUNTED: u32 = 100_000;

/// A cycle that is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cycle {
    /// Stable id.
    pub id: CycleId,
    /// Name shown to people.
    pub name: String,
    /// Its first month.
    pub began: YearMonth,
    /// The first month after it.
    pub ended: YearMonth,
    /// What its plan was to be worth by its end, in millionths of a point.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub promised: Value,
    /// What that came to: the worth by its end of what was really done, in millionths of a point.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub reached: Value,
    /// How many investments its plan was to have done by its end.
    #[serde(default, skip_serializing_if = "is_none")]
    pub planned: u32,
    /// How many were done by then, planned or not.
    #[serde(default, skip_serializing_if = "is_none")]
    pub done: u32,
    /// The way of each outcome.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<CycleOutcome>,
    /// What was learned, in the words of whoever wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub review: String,
    /// What the next cycle took over and what not, line by line, as it was told when that began.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub account: String,
}

/// The way of one outcome through a cycle. It stands for itself: the outcome may have changed since, or be gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CycleOutcome {
    /// Its name then.
    pub name: String,
    /// Unit of its metric.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Where it began, in thousandths of its unit.
    pub baseline: Measure,
    /// Where the plan was to bring it by the end of the cycle, in thousandths of its unit.
    pub promised: Measure,
    /// What was measured last, in thousandths of its unit; nothing where nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached: Option<Measure>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_nothing(value: &Value) -> bool {
    *value == Value::ZERO
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_none(count: &u32) -> bool {
    *count == 0
}

impl Cycle {
    /// What was reached of what was promised, in basis points, rounded down and never below nothing; nothing where nothing
    /// was promised.
    #[must_use]
    pub fn kept(&self) -> Option<Share> {
        let promised = i128::from(self.promised.0);
        let share = i128::from(self.reached.0.max(0)) * 10_000;
        (promised > 0).then(|| Share(i64::try_from(share / promised).unwrap_or(i64::MAX)))
    }
}

impl CycleOutcome {
    /// Whether the last measured value is at least as far along its way as was promised; nothing where nothing was
    /// measured.
    #[must_use]
    pub fn is_kept(&self) -> Option<bool> {
        let reached = self.reached?;
        let is_up = self.promised >= self.baseline;
        Some(if is_up { reached >= self.promised } else { reached <= self.promised })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycle(promised: i64, reached: i64) -> Cycle {
        let month = |month| YearMonth::new(2027, month).expect("a month");
        Cycle {
            id: "first".try_into().expect("an id"),
            name: "First".into(),
            began: month(1),
            ended: month(7),
            promised: Value(promised),
            reached: Value(reached),
            planned: 0,
            done: 0,
            outcomes: vec![],
            review: String::new(),
            account: String::new(),
        }
    }

    #[test]
    fn what_is_kept_of_a_promise_is_a_share_of_it() {
        assert_eq!(cycle(3_000_000, 2_000_000).kept(), Some(Share(6_666)));
        assert_eq!(cycle(3_000_000, 4_500_000).kept(), Some(Share(15_000)));
        assert_eq!(cycle(3_000_000, -1).kept(), Some(Share::ZERO));
        assert_eq!(cycle(0, 5).kept(), None, "nothing was promised");
        assert_eq!(cycle(1, MOST_VALUE.0).kept(), Some(Share(i64::MAX)));
    }

    #[test]
    fn an_outcome_is_kept_where_it_got_at_least_as_far_whichever_way_is_better() {
        let outcome = |baseline, promised, reached: Option<i64>| CycleOutcome {
            name: "Lead time".into(),
            unit: "days".into(),
            baseline: Measure(baseline),
            promised: Measure(promised),
            reached: reached.map(Measure),
        };
        assert_eq!(outcome(24, 12, Some(11)).is_kept(), Some(true));
        assert_eq!(outcome(24, 12, Some(13)).is_kept(), Some(false));
        assert_eq!(outcome(1, 5, Some(5)).is_kept(), Some(true));
        assert_eq!(outcome(1, 5, Some(4)).is_kept(), Some(false));
        assert_eq!(outcome(1, 5, None).is_kept(), None);
    }
}
