//! Is the plan more than the sum of its investments? What each brings alone, and its fair share of the whole.
//!
//! A part of the plan is worth what the same outcome model says of those investments alone, at the starts they
//! have in the plan; nothing is planned anew. The fair share is Shapley's (1953): what an investment adds to
//! those before it, over all orders. Up to [`MOST_EXACT`] investments all parts are tried; above, seeded orders
//! are sampled (Castro, Gómez and Tejada 2009) and the standard error of the mean is said.

use model::{InvestmentId, Plan, Roadmap, Value};

use crate::float;
use crate::formulation::{Formulation, formulate};
use crate::instance::Starts;
use crate::numbers::Numbers;

/// Investments up to which every part of the plan is tried.
pub const MOST_EXACT: usize = 12;
/// Orders that are sampled above that.
pub const ORDERS: usize = 1_000;
const SEED: u64 = 7;

/// The plan as a whole, and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// What the plan is worth more than doing nothing: that is worth less than 0 where soft contracts are missed.
    pub value: Value,
    /// What its investments are worth, each alone, added up.
    pub sum_of_singles: Value,
    /// Its investments in order of id.
    pub parts: Vec<Part>,
    /// Whether the shares are exact.
    pub is_exact: bool,
}

/// One investment of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The investment.
    pub investment: InvestmentId,
    /// What it would be worth alone, at the same start.
    pub alone: Value,
    /// Its fair share of the whole.
    pub share: Value,
    /// Standard error of the share; zero if it is exact.
    pub error: Value,
}

/// Measures a plan against the sum of its parts.
#[must_use]
pub fn whole(roadmap: &Roadmap, plan: &Plan) -> Whole {
    let formulation = formulate(roadmap);
    let game = Game::new(&formulation, plan);
    let count = game.players.len();
    let singles: Vec<i64> = (0..count).map(|player| game.worth(&[player])).collect();
    let is_exact = count <= MOST_EXACT;
    let shares = if is_exact { game.exact() } else { game.sampled() };
    let parts = game.players.iter().zip(&singles).zip(shares).map(|(((item, _), alone), (share, error))| Part {
        investment: formulation.investments[*item].clone(),
        alone: Value(*alone),
        share: Value(share),
        error: Value(error),
    });
    let everybody: Vec<usize> = (0..count).collect();
    Whole {
        value: Value(game.worth(&everybody)),
        sum_of_singles: Value(singles.iter().sum()),
        parts: parts.collect(),
        is_exact,
    }
}

/// The investments of a plan, and what any of them are worth together.
struct Game<'a> {
    formulation: &'a Formulation,
    /// Item and start of each investment that is done.
    players: Vec<(usize, usize)>,
    nothing: i64,
}

impl<'a> Game<'a> {
    fn new(formulation: &'a Formulation, plan: &Plan) -> Self {
        let ids = formulation.investments.iter().enumerate();
        let players = ids.filter_map(|(item, id)| Some((item, plan.starts.get(id)?.index()))).collect();
        let nothing = formulation.value(&vec![None; formulation.investments.len()]);
        Self { formulation, players, nothing }
    }

    fn worth(&self, members: &[usize]) -> i64 {
        let mut starts: Starts = vec![None; self.formulation.investments.len()];
        for member in members {
            let (item, start) = self.players[*member];
            starts[item] = Some(start);
        }
        self.formulation.value(&starts) - self.nothing
    }

    /// Every part of the plan once: the mean of what each adds, weighted by how many orders have it there.
    fn exact(&self) -> Vec<(i64, i64)> {
        let count = self.players.len();
        let worths: Vec<i64> = (0..1usize << count)
            .map(|set| {
                let members: Vec<usize> = (0..count).filter(|player| set >> player & 1 == 1).collect();
                self.worth(&members)
            })
            .collect();
        let factorial = |n: usize| (1..=n).map(|k| k as i128).product::<i128>();
        let orders = factorial(count);
        (0..count)
            .map(|player| {
                let without = (0..worths.len()).filter(|set| set >> player & 1 == 0);
                let sum: i128 = without
                    .map(|set| {
                        let before = set.count_ones() as usize;
                        let added = i128::from(worths[set | 1 << player] - worths[set]);
                        added * factorial(before) * factorial(count - 1 - before)
                    })
                    .sum();
                (rounded(sum, orders), 0)
            })
            .collect()
    }

    fn sampled(&self) -> Vec<(i64, i64)> {
        let count = self.players.len();
        let mut numbers = Numbers::new(SEED);
        let mut order: Vec<usize> = (0..count).collect();
        let (mut sums, mut squares) = (vec![0i128; count], vec![0.0f64; count]);
        for _ in 0..ORDERS {
            // Fisher and Yates
            for last in (1..count).rev() {
                order.swap(last, numbers.between(0, last));
            }
            let mut before = 0;
            for place in 0..count {
                let now = self.worth(&order[..=place]);
                let added = now - before;
                sums[order[place]] += i128::from(added);
                squares[order[place]] += float::amount(added) * float::amount(added);
                before = now;
            }
        }
        let orders = float::amount(ORDERS as i64);
        (0..count)
            .map(|player| {
                let share = rounded(sums[player], ORDERS as i128);
                let variance = (squares[player] / orders - float::amount(share) * float::amount(share)).max(0.0);
                #[expect(clippy::cast_possible_truncation, reason = "an error is no larger than a value")]
                let error = (variance / (orders - 1.0)).sqrt().ceil() as i64;
                (share, error)
            })
            .collect()
    }
}

fn rounded(sum: i128, count: i128) -> i64 {
    let half = if sum < 0 { -count / 2 } else { count / 2 };
    i64::try_from((sum + half) / count.max(1)).expect("a mean of values is a value")
}
