//! A roadmap of a generated instance in which nothing is certain, for measuring how long its futures take.

use std::collections::BTreeMap;

use model::calendar::YearMonth;
use model::{
    Axis, Direction, DurationRange, Effect, Effort, Estimate, FactorRange, Fte, Fund, FundCost, Investment,
    InvestmentId, InvestmentKind, MadeBy, Measure, Money, Need, NeedOn, Outcome, Output, OutputKind, Period, Points,
    Pool, Roadmap, Share, WorthCounts,
};

use crate::instance::Instance;
use crate::search::greedy::greedy;

fn id<I: TryFrom<String>>(text: String) -> I {
    I::try_from(text).ok().expect("an id")
}

/// An instance of the dense family ([`super::generate`], all durations 1) as a roadmap: one fund, one pool, an output each
/// and ten outcomes; each cost, duration and effect is estimated. With the greedy plan.
///
/// # Panics
/// If the instance is of another kind.
#[must_use]
pub fn estimated(instance: &Instance) -> (Roadmap, BTreeMap<InvestmentId, Period>) {
    let starts = greedy(instance).expect("a greedy plan");
    let mut roadmap = Roadmap::empty("Estimated", "EUR", YearMonth::new(2027, 1).expect("a month"));
    roadmap.settings.periods = u16::try_from(instance.periods).expect("few");
    let capacity = |r: usize| instance.resources[r].capacity.clone();
    roadmap.funds = vec![Fund {
        id: id("money".into()),
        name: "Money".into(),
        limit: capacity(0).into_iter().map(Money).collect(),
        carry_over: false,
    }];
    roadmap.pools = vec![Pool {
        id: id("people".into()),
        name: "People".into(),
        capacity: capacity(1).into_iter().map(Fte).collect(),
    }];
    for k in 0..10 {
        roadmap.outcomes.push(Outcome {
            id: id(format!("k-{k}")),
            name: format!("Outcome {k}"),
            metric: "days".into(),
            unit: "days".into(),
            direction: Direction::Down,
            baseline: Measure(9_000),
            target: Measure(1_000),
            worth: Points(10),
            counts: WorthCounts::EachPeriod,
        });
    }
    for (i, item) in instance.items.iter().enumerate() {
        let output = format!("o-{i}");
        roadmap.investments.push(Investment {
            id: id(format!("i-{i:03}")),
            name: format!("Investment {i}"),
            axis: Axis::Methods,
            kind: InvestmentKind::Enable,
            duration: 1,
            not_before: None,
            done_by: None,
            cost: vec![FundCost { fund: id("money".into()), per_period: vec![Money(item.uses[0].1[0])] }],
            effort: vec![Effort { pool: id("people".into()), per_period: vec![Fte(item.uses[1].1[0])] }],
            outputs: vec![id(output.clone())],
            note: String::new(),
        });
        roadmap.outputs.push(Output {
            id: id(output.clone()),
            name: output.clone(),
            kind: OutputKind::Deliverable,
            made_by: MadeBy::All,
        });
        roadmap.effects.push(Effect {
            output: id(output),
            together_with: vec![],
            outcome: id(format!("k-{}", i % 10)),
            share: Share(600),
            lag: 0,
            confidence: Share::WHOLE,
        });
        roadmap.estimates.push(Estimate {
            cost: Some(FactorRange { low: Share(8_000), high: Share(14_000) }),
            duration: Some(DurationRange { shortest: 1, longest: 2 }),
            effect: Some(FactorRange { low: Share(8_000), high: Share(12_000) }),
            ..Estimate::certain(id(format!("i-{i:03}")))
        });
    }
    for need in &instance.needs {
        roadmap.needs.push(Need {
            investment: id(format!("i-{:03}", need.after)),
            on: NeedOn::Investment(id(format!("i-{:03}", need.before))),
            lag: 0,
        });
    }
    let starts = starts
        .iter()
        .enumerate()
        .filter_map(|(i, start)| Some((id(format!("i-{i:03}")), Period(u16::try_from((*start)?).expect("few")))))
        .collect();
    (roadmap, starts)
}
