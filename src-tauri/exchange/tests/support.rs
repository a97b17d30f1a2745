//! A roadmap to import tables into, and short ways to say what a table should give.

use model::calendar::YearMonth;
use model::*;

/// A roadmap with a fund, two pools, a capability and one investment.
pub fn roadmap() -> Roadmap {
    let mut roadmap = Roadmap::empty("Small", "EUR", YearMonth::new(2027, 1).expect("a month"));
    roadmap.funds = vec![
        Fund {
            id: FundId::try_from("change").expect("an id"),
            name: "Change".into(),
            limit: vec![Money(0); 8],
            carry_over: false,
        },
        Fund {
            id: FundId::try_from("run").expect("an id"),
            name: "Run the shop".into(),
            limit: vec![Money(0); 8],
            carry_over: false,
        },
    ];
    roadmap.pools = vec![
        Pool { id: PoolId::try_from("platform").expect("an id"), name: "Platform".into(), capacity: vec![Fte(0); 8] },
        Pool { id: PoolId::try_from("team-2").expect("an id"), name: "Team 2".into(), capacity: vec![Fte(0); 8] },
    ];
    roadmap.capabilities = vec![Capability {
        id: CapabilityId::try_from("delivery").expect("an id"),
        name: "Continuous delivery".into(),
        axis: Axis::Methods,
        now: 1,
        next: 2,
        target: 4,
    }];
    roadmap.investments = vec![Investment {
        id: InvestmentId::try_from("pipeline").expect("an id"),
        name: "Delivery pipeline".into(),
        axis: Axis::Methods,
        kind: InvestmentKind::Enable,
        duration: 1,
        not_before: None,
        done_by: None,
        cost: vec![],
        effort: vec![],
        outputs: vec![],
        note: String::new(),
    }];
    roadmap
}

pub fn money(investment: &Investment) -> Vec<(&str, Vec<i64>)> {
    let amounts = |cost: &FundCost| cost.per_period.iter().map(|amount| amount.0).collect();
    investment.cost.iter().map(|cost| (cost.fund.as_str(), amounts(cost))).collect()
}

pub fn people(investment: &Investment) -> Vec<(&str, Vec<i64>)> {
    let amounts = |effort: &Effort| effort.per_period.iter().map(|amount| amount.0).collect();
    investment.effort.iter().map(|effort| (effort.pool.as_str(), amounts(effort))).collect()
}
