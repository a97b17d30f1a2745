//! The fields of what is uncertain: estimates and shocks.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::estimate::{DurationRange, FactorRange};
use crate::{Estimate, InvestmentId, Share, Shock, ShockEffect, lasting, say, words};

impl Item for Estimate {
    fn noun() -> &'static str {
        lasting!(say!("noun-estimate"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(&self.investment)
    }

    fn whole(&self, side: &Side) -> String {
        let Self { investment: _, cost, duration, effect, feasible, spike } = self;
        let mut parts = vec![];
        parts.extend(cost.map(|range| say!("estimated-cost-is", range = costs(Some(range)))));
        parts.extend(duration.map(|range| say!("estimated-duration-is", range = durations(Some(range), side))));
        parts.extend(effect.map(|range| say!("estimated-effects-are", spread = effects(Some(range)))));
        if *feasible != Share::WHOLE {
            parts.push(say!("so-feasible", share = words::percent_exact(*feasible)));
        }
        parts.extend(spike.as_ref().map(|spike| say!("shown-by-spike", spike = side.name_of_investment(spike))));
        if parts.is_empty() {
            parts.push(say!("all-certain"));
        }
        say!("estimate-whole", name = self.name(side), parts = parts.join(", "))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, cost, duration, effect, feasible, spike } = after;
        changes.value(&say!("field-cost"), &self.cost, cost, |range, _| costs(*range));
        changes.value(&say!("field-duration"), &self.duration, duration, |range, side| durations(*range, side));
        changes.value(&say!("field-effects"), &self.effect, effect, |range, _| effects(*range));
        changes.value(&say!("field-feasible"), &self.feasible, feasible, |share, _| words::percent_exact(*share));
        changes.value(&say!("field-shown-by"), &self.spike, spike, named);
    }
}

fn named(spike: &Option<InvestmentId>, side: &Side) -> String {
    spike.as_ref().map_or_else(|| say!("nothing-before-its-end"), |spike| side.name_of_investment(spike))
}

fn costs(range: Option<FactorRange>) -> String {
    range.map_or_else(|| say!("as-planned"), from_to)
}

fn effects(range: Option<FactorRange>) -> String {
    range.map_or_else(|| say!("as-expected"), from_to)
}

fn from_to(FactorRange { low, high }: FactorRange) -> String {
    say!("from-to", low = words::percent_exact(low), high = words::percent_exact(high))
}

fn durations(range: Option<DurationRange>, side: &Side) -> String {
    range.map_or_else(
        || say!("as-planned"),
        |DurationRange { shortest, longest }| {
            say!("from-to", low = shortest.to_string(), high = side.periods(u64::from(longest)))
        },
    )
}

impl Item for Shock {
    fn noun() -> &'static str {
        lasting!(say!("noun-shock"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, chance, first, last, effect, category, source } = after;
        let sides = changes.sides;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("field-chance"), &self.chance, chance, |share, _| words::percent_exact(*share));
        if !sides.begin_together(self.first, *first) {
            let (before, now) = sides.two_periods(self.first, *first);
            changes.say(say!("from-then", before = before, now = now));
        }
        if !sides.end_together(self.last, *last) {
            let (before, now) = sides.two_periods(self.last, *last);
            changes.say(say!("until-then", before = before, now = now));
        }
        changes.value("", &self.effect, effect, does);
        changes.value(&say!("field-category"), &self.category, category, |category, _| {
            category.map_or_else(|| say!("no-category"), |category| category.name().to_owned())
        });
        changes.text(&say!("field-source"), &self.source, source);
    }
}

fn does(effect: &ShockEffect, side: &Side) -> String {
    match effect {
        ShockEffect::FundCut { fund, share } => {
            say!("cuts", fund = side.fund(fund), share = words::percent_exact(*share))
        }
        ShockEffect::PoolLoss { pool, share } => {
            say!("takes", share = words::percent_exact(*share), pool = side.pool(pool))
        }
        ShockEffect::Delay { periods } => say!("delays", periods = side.periods(u64::from(*periods))),
    }
}
