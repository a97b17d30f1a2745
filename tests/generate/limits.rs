//! Funds and pools, and how much there is in each period.

use model::{Effort, Fte, Fund, FundCost, FundId, Money, Pool, PoolId, Roadmap, id::slug};

use super::names::{FUNDS, POOLS};
use super::{Dice, Shape};

/// Adds the funds and pools, still without limits: what investments take is needed first.
pub(super) fn name_funds_and_pools(roadmap: &mut Roadmap, shape: &Shape) {
    for (index, name) in FUNDS.into_iter().enumerate().take(shape.funds) {
        let id = FundId::try_from(slug(name)).expect("a slug is an id");
        let carry_over = shape.with_carry_over && index == 0;
        roadmap.funds.push(Fund { id, name: name.into(), limit: vec![], carry_over });
    }
    for name in POOLS.into_iter().take(shape.pools) {
        let id = PoolId::try_from(slug(name)).expect("a slug is an id");
        roadmap.pools.push(Pool { id, name: name.into(), capacity: vec![] });
    }
}

/// Fills in the limits: the shape's share of all demand, spread over the periods with a little unrest.
pub(super) fn fill(roadmap: &mut Roadmap, shape: &Shape, dice: &mut Dice) {
    let Roadmap { investments, funds, pools, .. } = roadmap;
    for fund in funds {
        let costs = || investments.iter().flat_map(|item| &item.cost).filter(|cost: &&FundCost| cost.fund == fund.id);
        let demand: i64 = costs().flat_map(|cost| &cost.per_period).map(|amount| amount.0).sum();
        let limit = spread(demand, shape.grain.0, shape, dice);
        fund.limit = limit.into_iter().map(Money).collect();
    }
    for pool in pools {
        let efforts = || investments.iter().flat_map(|item| &item.effort).filter(|e: &&Effort| e.pool == pool.id);
        let demand: i64 = efforts().flat_map(|effort| &effort.per_period).map(|people| people.0).sum();
        let capacity = spread(demand, 50, shape, dice);
        pool.capacity = capacity.into_iter().map(Fte).collect();
    }
}

fn spread(demand: i64, grain: i64, shape: &Shape, dice: &mut Dice) -> Vec<i64> {
    let mean = demand * shape.tightness.0 / 10_000 / i64::from(shape.periods);
    (0..shape.periods)
        .map(|_| {
            if shape.with_nothing && dice.chance(15) {
                return 0;
            }
            // 80 to 120 % of the mean, in whole grains
            mean * dice.between(80, 120) / 100 / grain * grain
        })
        .collect()
}
