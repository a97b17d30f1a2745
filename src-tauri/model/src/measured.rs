//! What was measured of an outcome: its metric at the end of periods, in its own unit.
//!
//! A record of what happened, kept beside the plan: planning does not look at it. Deliberately not here: what the plan
//! expects (see [`crate::Evaluation`]) and how the two are drawn.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Direction, Evaluation, Measure, Outcome, OutcomeId, Period, Roadmap, Share};

/// By how much of the way from baseline to target a value may be worse than expected before it is said to be off.
pub const TOLERANCE: Share = Share(1_000);

/// The measured values of one outcome. There is at most one record per outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// The outcome; it may have been removed since.
    pub outcome: OutcomeId,
    /// Value of its metric at the end of each period that was measured, in thousandths of the unit.
    pub values: BTreeMap<Period, Measure>,
}

/// How a measured value stands to what the plan expects of its period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As expected, or not further from it than is tolerated.
    AsExpected,
    /// Better than expected.
    Better,
    /// Worse than expected.
    Worse,
}

/// The lowest and the highest progress of an outcome that are expected in each period: between them lie 80 % of the
/// futures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressBand {
    /// The outcome.
    pub outcome: OutcomeId,
    /// One future in ten has less progress at the end of the period.
    pub low: Vec<Share>,
    /// One future in ten has more.
    pub high: Vec<Share>,
}

impl ProgressBand {
    /// Its ends at the end of a period; nothing where it has no width, so that nothing lies within it.
    #[must_use]
    pub fn at(&self, period: Period) -> Option<(Share, Share)> {
        let ends = (*self.low.get(period.index())?, *self.high.get(period.index())?);
        (ends.0 < ends.1).then_some(ends)
    }

    /// Whether it has a width anywhere.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.low != self.high
    }
}

impl Roadmap {
    /// What was measured of an outcome, if anything was.
    #[must_use]
    pub fn measured_of(&self, outcome: &OutcomeId) -> Option<&Measured> {
        self.measured.iter().find(|measured| measured.outcome == *outcome)
    }

    /// Records what was measured of an outcome in a period, or takes it away.
    pub fn measure(&mut self, outcome: &OutcomeId, period: Period, value: Option<Measure>) {
        let there = self.measured.iter().position(|measured| measured.outcome == *outcome);
        match (there, value) {
            (Some(there), Some(value)) => drop(self.measured[there].values.insert(period, value)),
            (Some(there), None) => {
                self.measured[there].values.remove(&period);
                if self.measured[there].values.is_empty() {
                    self.measured.remove(there);
                }
            }
            (None, Some(value)) => {
                let values = BTreeMap::from([(period, value)]);
                self.measured.push(Measured { outcome: outcome.clone(), values });
            }
            (None, None) => {}
        }
    }
}

/// How a value stands to what is expected of an outcome at the end of a period: to the band where it has a width,
/// else to the plan within [`TOLERANCE`]. Nothing beyond the roadmap.
#[must_use]
pub fn standing(
    outcome: &Outcome,
    evaluation: &Evaluation,
    band: Option<&ProgressBand>,
    period: Period,
    value: Measure,
) -> Option<Standing> {
    let planned = *evaluation.progress.get(&outcome.id)?.get(period.index())?;
    let (least, most) = match band.and_then(|band| band.at(period)) {
        Some((low, high)) => (outcome.measure_at(low), outcome.measure_at(high)),
        None => {
            // what is better without a band is only said from the same distance on
            let way = (i128::from(outcome.target.0) - i128::from(outcome.baseline.0)).abs();
            let tolerated = way * i128::from(TOLERANCE.0) / i128::from(Share::WHOLE.0);
            let tolerated = i64::try_from(tolerated).unwrap_or(i64::MAX);
            let expected = outcome.measure_at(planned).0;
            let (lower, higher) = (expected.saturating_sub(tolerated), expected.saturating_add(tolerated));
            match outcome.direction {
                Direction::Up => (Measure(lower), Measure(higher)),
                Direction::Down => (Measure(higher), Measure(lower)),
            }
        }
    };
    // seen along the way that is better
    let along = |measure: Measure| match outcome.direction {
        Direction::Up => i128::from(measure.0),
        Direction::Down => -i128::from(measure.0),
    };
    let (least, most) = (along(least).min(along(most)), along(least).max(along(most)));
    Some(match along(value) {
        value if value < least => Standing::Worse,
        value if value > most => Standing::Better,
        _ => Standing::AsExpected,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Points, WorthCounts};

    fn outcome(direction: Direction, baseline: i64, target: i64) -> Outcome {
        Outcome {
            id: "lead-time".try_into().expect("an id"),
            name: "Lead time".into(),
            metric: String::new(),
            unit: "days".into(),
            direction,
            baseline: Measure(baseline),
            target: Measure(target),
            worth: Points(10),
            counts: WorthCounts::EachPeriod,
        }
    }

    fn evaluation(outcome: &Outcome, progress: i64) -> Evaluation {
        let month = crate::calendar::YearMonth::new(2027, 1).expect("a month");
        let empty = Roadmap::empty("Nothing", "EUR", month);
        let mut evaluation = Evaluation::new(&empty, &BTreeMap::new());
        evaluation.progress.insert(outcome.id.clone(), vec![Share(progress)]);
        evaluation
    }

    #[test]
    fn a_value_is_off_beyond_a_tenth_of_the_way_or_outside_its_band() {
        let less = outcome(Direction::Down, 20_000, 10_000);
        let halfway = evaluation(&less, 5_000);
        let stands = |value| standing(&less, &halfway, None, Period(0), Measure(value));
        assert_eq!(stands(15_000), Some(Standing::AsExpected));
        assert_eq!((stands(16_000), stands(16_001)), (Some(Standing::AsExpected), Some(Standing::Worse)));
        assert_eq!((stands(14_000), stands(13_999)), (Some(Standing::AsExpected), Some(Standing::Better)));
        let band = ProgressBand { outcome: less.id.clone(), low: vec![Share(4_500)], high: vec![Share(5_000)] };
        let within = |value| standing(&less, &halfway, Some(&band), Period(0), Measure(value));
        assert_eq!((within(15_500), within(15_501)), (Some(Standing::AsExpected), Some(Standing::Worse)));
        assert_eq!((within(15_000), within(14_999)), (Some(Standing::AsExpected), Some(Standing::Better)));
        assert_eq!(standing(&less, &halfway, None, Period(1), Measure(0)), None);
        let more = outcome(Direction::Up, 0, 10_000);
        let stands = |value| standing(&more, &evaluation(&more, 5_000), None, Period(0), Measure(value));
        assert_eq!((stands(3_999), stands(6_001)), (Some(Standing::Worse), Some(Standing::Better)));
        let extreme = outcome(Direction::Down, i64::MAX, i64::MIN + 1);
        assert!(standing(&extreme, &evaluation(&extreme, 10_000), None, Period(0), Measure(i64::MAX)).is_some());
    }

    #[test]
    fn a_value_is_recorded_replaced_and_taken_away() {
        let month = crate::calendar::YearMonth::new(2027, 1).expect("a month");
        let mut roadmap = Roadmap::empty("Nothing", "EUR", month);
        let id: OutcomeId = "lead-time".try_into().expect("an id");
        roadmap.measure(&id, Period(2), None);
        assert_eq!(roadmap.measured, []);
        roadmap.measure(&id, Period(2), Some(Measure(5)));
        roadmap.measure(&id, Period(1), Some(Measure(6)));
        roadmap.measure(&id, Period(2), Some(Measure(7)));
        let values = BTreeMap::from([(Period(1), Measure(6)), (Period(2), Measure(7))]);
        assert_eq!(roadmap.measured_of(&id).map(|measured| &measured.values), Some(&values));
        roadmap.measure(&id, Period(1), None);
        roadmap.measure(&id, Period(2), None);
        assert_eq!(roadmap.measured, []);
    }
}
