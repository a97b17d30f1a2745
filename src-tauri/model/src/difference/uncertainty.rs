//! The fields of what is uncertain: estimates and shocks.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::estimate::{CostRange, DurationRange};
use crate::{Estimate, InvestmentId, Share, Shock, ShockEffect, words};

impl Item for Estimate {
    const NOUN: &'static str = "Estimate";

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(&self.investment)
    }

    fn whole(&self, side: &Side) -> String {
        let Self { investment: _, cost, duration, effect_spread, feasible, spike } = self;
        let mut parts = vec![];
        parts.extend(cost.map(|range| format!("cost {}", costs(Some(range)))));
        parts.extend(duration.map(|range| format!("duration {}", durations(Some(range), side))));
        if *effect_spread != Share::ZERO {
            parts.push(format!("effects {}", spread(*effect_spread)));
        }
        if *feasible != Share::WHOLE {
            parts.push(format!("{} feasible", words::percent_exact(*feasible)));
        }
        parts.extend(spike.as_ref().map(|spike| format!("shown by {}", side.name_of_investment(spike))));
        if parts.is_empty() {
            parts.push("all certain".into());
        }
        format!("{}: {}", self.name(side), parts.join(", "))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, cost, duration, effect_spread, feasible, spike } = after;
        changes.value("cost", &self.cost, cost, |range, _| costs(*range));
        changes.value("duration", &self.duration, duration, |range, side| durations(*range, side));
        changes.value("effects", &self.effect_spread, effect_spread, |share, _| spread(*share));
        changes.value("feasible", &self.feasible, feasible, |share, _| words::percent_exact(*share));
        changes.value("shown by", &self.spike, spike, named);
    }
}

fn named(spike: &Option<InvestmentId>, side: &Side) -> String {
    spike.as_ref().map_or("nothing before its end".into(), |spike| side.name_of_investment(spike))
}

fn costs(range: Option<CostRange>) -> String {
    range.map_or("as planned".into(), |CostRange { low, high }| {
        format!("{} to {}", words::percent_exact(low), words::percent_exact(high))
    })
}

fn durations(range: Option<DurationRange>, side: &Side) -> String {
    range.map_or("as planned".into(), |DurationRange { shortest, longest }| {
        format!("{shortest} to {}", side.periods(u64::from(longest)))
    })
}

fn spread(share: Share) -> String {
    if share == Share::ZERO { "as expected".into() } else { format!("± {}", words::percent_exact(share)) }
}

impl Item for Shock {
    const NOUN: &'static str = "Shock";

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, chance, first, last, effect } = after;
        let sides = changes.sides;
        changes.text("name", &self.name, name);
        changes.value("chance", &self.chance, chance, |share, _| words::percent_exact(*share));
        if !sides.begin_together(self.first, *first) {
            let (before, now) = sides.two_periods(self.first, *first);
            changes.say(format!("from {before} → {now}"));
        }
        if !sides.end_together(self.last, *last) {
            let (before, now) = sides.two_periods(self.last, *last);
            changes.say(format!("until {before} → {now}"));
        }
        changes.value("", &self.effect, effect, does);
    }
}

fn does(effect: &ShockEffect, side: &Side) -> String {
    match effect {
        ShockEffect::FundCut { fund, share } => format!("cuts {} by {}", side.fund(fund), words::percent_exact(*share)),
        ShockEffect::PoolLoss { pool, share } => {
            format!("takes {} of {}", words::percent_exact(*share), side.pool(pool))
        }
        ShockEffect::Delay { periods } => format!("delays starts by {}", side.periods(u64::from(*periods))),
    }
}
