//! Futures in words: natural frequencies, names of inputs with their ends, and the sentences that say what matters.
//!
//! Chances are said as "8 of 10 futures", which more people read rightly than percentages (G. Gigerenzer and
//! U. Hoffrage, *How to improve Bayesian reasoning without instruction: frequency formats*, 1995).

use super::{Chance, Futures, Input, StepFutures, Swing};
use crate::{InvestmentId, Money, Period, Roadmap, Share, Value, say, words};

/// A share of the futures as a natural frequency: "8 of 10 futures", "97 of 100 futures", "no future", "all futures".
#[must_use]
pub fn natural(share: Share) -> String {
    let of = |whole: i64| (share.0 * whole + 5_000).div_euclid(10_000);
    match share.0 {
        ..=0 => say!("no-future"),
        1..100 => say!("fewer-than-one"),
        100..500 | 9_500..9_950 => say!("of-hundred", count = of(100)),
        9_950..10_000 => say!("nearly-all"),
        10_000.. => say!("all-futures"),
        _ => say!("of-ten", count = of(10)),
    }
}

/// Whether a share is said of one future: "no future", "1 of 10 futures".
fn is_one(share: Share) -> bool {
    match share.0 {
        ..=0 => true,
        1..100 => false,
        100..500 => (share.0 + 50) / 100 == 1,
        _ => share.0 < 9_500 && (share.0 + 500) / 1_000 == 1,
    }
}

impl Chance {
    /// The share as a natural frequency.
    #[must_use]
    pub fn natural(self) -> String {
        natural(self.share)
    }

    /// The share in percent with its standard error: "80 % ± 0.4".
    #[must_use]
    pub fn exact(self) -> String {
        let error = words::percent_exact(self.error).replace("\u{a0}%", "");
        format!("{} ± {error}", words::percent_exact(self.share))
    }
}

/// Futures of a plan with the names of its roadmap.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// The roadmap that was simulated.
    pub roadmap: &'a Roadmap,
    /// Its futures.
    pub futures: &'a Futures,
    /// Keeps a name apart, so that it cannot reorder the figures beside it.
    pub isolated: fn(&str) -> String,
}

impl Said<'_> {
    fn name(&self, id: &InvestmentId) -> String {
        (self.isolated)(self.roadmap.investment(id).map_or(id.as_str(), |investment| &investment.name))
    }

    /// The name of an investment in quotes.
    #[must_use]
    pub fn quoted(&self, id: &InvestmentId) -> String {
        words::quoted(&self.name(id))
    }

    /// The name of a period.
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        self.roadmap.settings.calendar().name(period)
    }

    fn periods(&self, count: u16) -> String {
        self.roadmap.settings.period_length.count(count.into())
    }

    /// What an input is called: "Cost of Modular core".
    #[must_use]
    pub fn input(&self, input: &Input) -> String {
        match input {
            Input::Cost(id) => say!("input-cost", name = self.name(id)),
            Input::Duration(id) => say!("input-duration", name = self.name(id)),
            Input::Effect(id) => say!("input-effect", name = self.name(id)),
            Input::Feasible(id) => say!("input-feasible", name = self.name(id)),
            Input::Shock(id) => {
                let shock = self.roadmap.shocks.iter().find(|shock| shock.id == *id);
                (self.isolated)(shock.map_or(id.as_str(), |shock| &shock.name))
            }
            Input::Assumption(id) => {
                let known = self.roadmap.assumptions.iter().find(|known| known.id == *id);
                let name = (self.isolated)(known.map_or(id.as_str(), |known| &known.name));
                say!("input-assumption", name = words::quoted(&name))
            }
            Input::Others(1) => say!("one-other"),
            Input::Others(count) => say!("others-together", count = words::whole(*count)),
        }
    }

    /// The values of an input at its two ends: "€300k" and "€660k", "not feasible" and "feasible".
    #[must_use]
    pub fn ends(&self, input: &Input) -> (String, String) {
        let estimate = |id: &InvestmentId| self.estimate(id);
        match input {
            Input::Cost(id) => {
                let range = estimate(id).and_then(|estimate| estimate.cost);
                let range = range.unwrap_or(crate::FactorRange { low: Share::WHOLE, high: Share::WHOLE });
                (self.cost(id, range.low), self.cost(id, range.high))
            }
            Input::Duration(id) => {
                let likely = self.roadmap.investment(id).map_or(1, |investment| investment.duration);
                let range = estimate(id).and_then(|estimate| estimate.duration);
                let (shortest, longest) = range.map_or((likely, likely), |range| (range.shortest, range.longest));
                (self.periods(shortest.min(likely)), self.periods(longest.max(likely)))
            }
            Input::Effect(id) => {
                let range = estimate(id).and_then(|estimate| estimate.effect);
                let (less, more) = range
                    .map_or((Share::ZERO, Share::ZERO), |range| (Share::WHOLE - range.low, range.high - Share::WHOLE));
                (format!("−{}", words::percent_exact(less)), format!("+{}", words::percent_exact(more)))
            }
            Input::Feasible(_) => (say!("not-feasible"), say!("feasible")),
            Input::Shock(_) => (say!("does-not-happen"), say!("happens")),
            Input::Assumption(_) => (say!("assumption-fails"), say!("assumption-holds")),
            Input::Others(_) => (say!("all-low"), say!("all-high")),
        }
    }

    /// The estimate of an investment, or what was assumed in place of one.
    fn estimate(&self, id: &InvestmentId) -> Option<crate::Estimate> {
        match self.futures.assumed {
            None => self.roadmap.estimate(id).cloned(),
            Some(assumed) => super::assume(self.roadmap, assumed).estimate(id).cloned(),
        }
    }

    fn cost(&self, id: &InvestmentId, share: Share) -> String {
        let total = self.roadmap.investment(id).map_or(Money::ZERO, crate::Investment::total_cost);
        let part = i128::from(total.0) * i128::from(share.0) / i128::from(Share::WHOLE.0);
        words::money(Money(i64::try_from(part).unwrap_or(i64::MAX)), &self.roadmap.settings.currency)
    }

    /// What the value is if everything comes out as planned.
    #[must_use]
    pub fn planned(&self) -> Value {
        self.futures.plan.last().copied().unwrap_or_default()
    }

    /// "8 of 10 futures reach step 1, “Ship weekly”, by Q2 2027"; nothing where the roadmap has no step with work in it.
    #[must_use]
    pub fn first_step(&self) -> Option<String> {
        self.futures.steps.first().map(|step| self.step(step))
    }

    /// The same of any step.
    #[must_use]
    pub fn step(&self, step: &StepFutures) -> String {
        let place = self.roadmap.steps.iter().position(|other| other.id == step.step).unwrap_or_default();
        let name = self.roadmap.steps.get(place).map_or("", |step| &step.name);
        let chance = step.by_then;
        say!(
            "reach-step",
            often = words::capitalised(&chance.natural()),
            number = if is_one(chance.share) { "one" } else { "many" },
            step = place + 1,
            name = (self.isolated)(name),
            period = self.period(step.planned)
        )
    }

    /// "half of all futures bring 860 to 948 pts": the middle band at the end.
    #[must_use]
    pub fn middle(&self) -> String {
        let [.., low, _, high, _, _] = self.futures.fan.last().copied().unwrap_or_default();
        if low == high {
            return say!("middle-one", value = words::points(low));
        }
        say!("middle", low = words::points_number(low), high = words::points(high))
    }

    /// What matters most: "The feasibility of Routing service matters most: it takes the value from 952 pts to 700 pts".
    #[must_use]
    pub fn matters_most(&self) -> Option<String> {
        let swing = self.futures.swings.iter().find(|swing| !matches!(swing.input, Input::Others(_)))?;
        let (from, to) = self.least_and_most(swing);
        Some(say!(
            "matters-most",
            input = self.input(&swing.input),
            low = words::points_number(from),
            high = words::points(to)
        ))
    }

    /// The smaller and the larger value of a swing.
    #[must_use]
    pub fn least_and_most(&self, swing: &Swing) -> (Value, Value) {
        (swing.at_low.min(swing.at_high), swing.at_low.max(swing.at_high))
    }

    /// How the futures were drawn: "10,000 simulated futures".
    #[must_use]
    pub fn drawn(&self) -> String {
        let runs = usize::try_from(self.futures.runs).unwrap_or_default();
        let count = words::whole(runs);
        match self.assumed() {
            Some(assumed) => say!("drawn-assumed", count = count, assumed = assumed),
            None => say!("drawn", count = count),
        }
    }

    /// What was assumed: "assumed where nothing is estimated: costs ± 20 %, up to 1 quarter longer".
    #[must_use]
    pub fn assumed(&self) -> Option<String> {
        let assumed = self.futures.assumed?;
        let mut parts = vec![];
        if assumed.cost != Share::ZERO {
            parts.push(say!("assumed-costs", share = words::percent_exact(assumed.cost)));
        }
        if assumed.overrun > 0 {
            parts.push(say!("assumed-longer", periods = self.periods(assumed.overrun)));
        }
        (!parts.is_empty()).then(|| say!("assumed", parts = parts.join(", ")))
    }

    /// Everything in one sentence.
    #[must_use]
    pub fn headline(&self) -> String {
        let planned = words::points(self.planned());
        match self.first_step() {
            Some(step) => say!("futures-headline", step = step, middle = self.middle(), planned = planned),
            None => say!("futures-headline-no-step", middle = words::capitalised(&self.middle()), planned = planned),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_future_reaches_and_several_reach() {
        for share in 0..=10_000 {
            let often = natural(Share(share));
            assert_eq!(is_one(Share(share)), often == "no future" || often.starts_with("1 of"), "{often}");
        }
    }

    #[test]
    fn chances_are_said_as_natural_frequencies() {
        for (share, said) in [
            (0, "no future"),
            (40, "fewer than 1 of 100 futures"),
            (310, "3 of 100 futures"),
            (500, "1 of 10 futures"),
            (8_049, "8 of 10 futures"),
            (9_499, "9 of 10 futures"),
            (9_500, "95 of 100 futures"),
            (9_700, "97 of 100 futures"),
            (9_999, "nearly all futures"),
            (10_000, "all futures"),
        ] {
            assert_eq!(natural(Share(share)), said);
        }
        let chance = Chance { share: Share(8_000), error: Share(40) };
        assert_eq!(chance.exact().replace('\u{a0}', " "), "80 % ± 0.4");
    }
}
