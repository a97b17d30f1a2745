//! Which questions there are about a plan, and how much "one more" is.

use model::knowing::Knowing;
use model::{Evaluation, Fte, InvestmentId, Money, Period, Plan, Points, Roadmap, words};
use serde::{Deserialize, Serialize};

use super::change::{Change, next_level};

/// A question about a plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Question {
    /// What would be planned with this change?
    With {
        /// The change.
        change: Change,
    },
    /// Which smallest change of a single limit lets an investment in at no loss of value?
    LetIn {
        /// The investment, which is not in the plan.
        investment: InvestmentId,
    },
    /// Which plan is nearly as good and as different as can be found?
    Different,
}

fn with(change: Change) -> Question {
    Question::With { change }
}

/// What there is to ask about one investment. If it is in the plan: what happens without it, and a period
/// earlier. If not: what it costs to force it in, and what lets it in.
#[must_use]
pub fn about(roadmap: &Roadmap, plan: &Plan, investment: &InvestmentId) -> Vec<Question> {
    let id = || investment.clone();
    match plan.starts.get(investment) {
        Some(start) => {
            let mut questions = vec![with(Change::Drop { investment: id() })];
            if let Some(period) = start.earlier(1) {
                questions.push(with(Change::Start { investment: id(), period }));
            }
            if roadmap.decision(investment).is_some() {
                questions.push(with(Change::Lift { investment: id() }));
            }
            questions
        }
        None => vec![with(Change::Force { investment: id() }), Question::LetIn { investment: id() }],
    }
}

/// What it costs to force in each investment that is left out, in the order of the plan.
#[must_use]
pub fn left_out(plan: &Plan) -> Vec<Question> {
    plan.left_out.iter().map(|left| with(Change::Force { investment: left.investment.clone() })).collect()
}

/// What one more buys: of every fund and every pool in all periods, and of every capability that something
/// raises, each in the order of the roadmap.
#[must_use]
pub fn limits(roadmap: &Roadmap) -> Vec<Question> {
    let Some(to) = roadmap.settings.last_period() else { return vec![] };
    let from = Period(0);
    let funds = roadmap.funds.iter().map(|fund| {
        let amount = money_step(&fund.limit, &roadmap.settings.currency);
        Change::MoreMoney { fund: fund.id.clone(), amount, from, to }
    });
    let pools = roadmap.pools.iter().map(|pool| {
        let amount = people_step();
        Change::MorePeople { pool: pool.id.clone(), amount, from, to }
    });
    let levels = roadmap.capabilities.iter().filter(|known| next_level(roadmap, &known.id).next().is_some());
    let levels = levels.map(|capability| Change::FreeLevel { capability: capability.id.clone() });
    funds.chain(pools).chain(levels).map(with).collect()
}

/// What one more buys in a single period: of each fund and pool of which the plan leaves less than that in the period,
/// in order of time. Where more is left, one more buys nothing there.
#[must_use]
pub fn binding(roadmap: &Roadmap, plan: &Plan) -> Vec<Question> {
    let evaluation = Evaluation::new(roadmap, &plan.starts);
    let mut found = vec![];
    for fund in &roadmap.funds {
        let amount = money_step(&fund.limit, &roadmap.settings.currency);
        let mut carried = Money::ZERO;
        let used = evaluation.fund_use.get(&fund.id).into_iter().flatten();
        for ((period, limit), used) in roadmap.settings.all_periods().zip(&fund.limit).zip(used) {
            let left = carried + *limit - *used;
            carried = if fund.carry_over { left } else { Money::ZERO };
            if left < amount {
                found.push((period, Change::MoreMoney { fund: fund.id.clone(), amount, from: period, to: period }));
            }
        }
    }
    for pool in &roadmap.pools {
        let amount = people_step();
        let used = evaluation.pool_use.get(&pool.id).into_iter().flatten();
        for ((period, capacity), used) in roadmap.settings.all_periods().zip(&pool.capacity).zip(used) {
            if *capacity - *used < amount {
                found.push((period, Change::MorePeople { pool: pool.id.clone(), amount, from: period, to: period }));
            }
        }
    }
    found.sort_by_key(|(period, _)| *period);
    found.into_iter().map(|(_, change)| with(change)).collect()
}

/// What each decision costs, what each step costs that has to gain something, and what each rule and contract costs that
/// is not off, in the order of the roadmap.
#[must_use]
pub fn decisions(roadmap: &Roadmap) -> Vec<Question> {
    let decisions = roadmap.decisions.iter().map(|decision| Change::Lift { investment: decision.investment().clone() });
    let steps = roadmap.steps.iter().filter(|step| step.least_worth > Points::ZERO);
    let steps = steps.map(|step| Change::FreeStep { step: step.id.clone() });
    decisions.chain(steps).map(with).chain(rules(roadmap)).collect()
}

/// What each rule and each contract costs that is not off, in the order of the roadmap: what would be planned without it.
#[must_use]
pub fn rules(roadmap: &Roadmap) -> Vec<Question> {
    roadmap.restrictions().map(|(rule, _)| with(Change::DropRule { rule: rule.clone() })).collect()
}

/// The budgets of the frontier, in percent of all funds: as far below as above, in steps wide enough that each
/// usually buys another investment, and the plan's own budget among them.
pub const BUDGETS: [u16; 9] = [60, 70, 80, 90, 100, 110, 120, 130, 140];

/// What each budget buys: the greatest value with all funds scaled (epsilon-constraint: the budget is a limit and
/// never weighed against value), from the smallest to the largest.
#[must_use]
pub fn frontier() -> Vec<Question> {
    BUDGETS.into_iter().map(|percent| with(Change::ScaleFunds { percent })).collect()
}

/// What would be planned if every assessed capability stood at the level at which it was seen, and if it stood at the
/// level at which it is said to be: what is said beyond what is seen is there for nothing. Nothing where no capability
/// is assessed.
#[must_use]
pub fn knowing(roadmap: &Roadmap) -> Option<[Question; 2]> {
    let levels = Knowing::of(roadmap)?.levels();
    let seen = levels.iter().map(|(id, _, seen)| (id.clone(), (*seen, *seen))).collect();
    let said = levels.iter().map(|(id, said, seen)| (id.clone(), (*seen.min(said), *said))).collect();
    Some([with(Change::Stand { levels: seen }), with(Change::Stand { levels: said })])
}

/// What it costs to go without each planned investment that is not pinned, and to force in each other one that is
/// not excluded, in the order of the roadmap.
#[must_use]
pub fn one_by_one(roadmap: &Roadmap, plan: &Plan) -> Vec<Question> {
    let free = roadmap.investments.iter().filter(|investment| roadmap.decision(&investment.id).is_none());
    let changes = free.map(|item| {
        let investment = item.id.clone();
        if plan.starts.contains_key(&investment) { Change::Drop { investment } } else { Change::Force { investment } }
    });
    changes.map(with).collect()
}

/// One more of a fund: what comes nearest below 5 % of its largest limit among 1, 2 and 5 of a power of
/// ten, at least one whole unit of the currency.
pub(super) fn money_step(limit: &[Money], currency: &str) -> Money {
    let least = 10i64.pow(words::minor_digits(currency));
    let part = limit.iter().map(|amount| amount.0).max().unwrap_or(0) / 20;
    let mut power = least;
    while power <= part / 10 {
        power *= 10;
    }
    let step = [5, 2, 1].into_iter().map(|digit| digit * power).find(|step| *step <= part);
    Money(step.unwrap_or(least))
}

/// One more of a pool: one FTE.
pub(super) fn people_step() -> Fte {
    Fte(100)
}
