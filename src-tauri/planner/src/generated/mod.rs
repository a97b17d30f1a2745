//! Families of instances for measuring: hard, dense ones with two resources, a random network of needs and values that
//! fade with time; ones like a roadmap; and open pits. The same seed gives the same instance on every machine.

pub mod estimated;
mod together;

use crate::instance::{Event, Instance, Item, Need, Outcome, Resource};
use crate::numbers::Numbers;
pub use together::with_bundles;

/// Shape of a generated instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Number of items.
    pub investments: usize,
    /// Number of periods.
    pub periods: usize,
    /// Seed of the family.
    pub seed: u64,
    /// Longest duration in periods; shorter ones are as likely.
    pub longest: usize,
}

/// Generates an instance: each item takes 5–50 of each of two resources, capacity is 60 % of what all
/// items together take, spread evenly; 1.5 needs per item run from lower to higher index; an item's
/// value lies near what it takes and fades by 3 % of itself per period.
///
/// # Panics
/// If there are no items or no periods.
#[must_use]
pub fn generate(shape: Shape) -> Instance {
    generate_lasting(shape, 1)
}

/// As [`generate`], with items that take so many periods at least.
///
/// # Panics
/// If there are no items or no periods, or the shortest is longer than the longest.
#[must_use]
pub fn generate_lasting(shape: Shape, shortest: usize) -> Instance {
    let Shape { investments, periods, seed, longest } = shape;
    assert!(investments > 0 && shortest > 0 && shortest <= longest && longest <= periods, "the shape holds something");
    let mut numbers = Numbers::new(seed);
    let mut demand = [0i64; 2];
    let items: Vec<Item> = (0..investments)
        .map(|_| {
            let duration = numbers.between(shortest, longest);
            let mut taken = 0;
            let uses = (0..2)
                .map(|r| {
                    let amounts: Vec<i64> = (0..duration).map(|_| numbers.amount(5, 50)).collect();
                    demand[r] += amounts.iter().sum::<i64>();
                    taken += amounts.iter().sum::<i64>();
                    (r, amounts)
                })
                .collect();
            let full = taken * numbers.amount(400, 600);
            let value = (0..periods).map(|t| full - full * 3 * i64::try_from(t).expect("small") / 100).collect();
            Item { duration, uses, value, latest: periods - duration, ..Item::default() }
        })
        .collect();
    let mut needs: Vec<Need> = (0..investments * 3 / 2)
        .filter(|_| investments > 1)
        .map(|_| {
            let after = numbers.between(1, investments - 1);
            Need { before: numbers.between(0, after - 1), after, lag: 0 }
        })
        .collect();
    needs.sort_unstable();
    needs.dedup();
    let count = i64::try_from(periods).expect("small");
    let resources = demand
        .into_iter()
        .map(|total| Resource { capacity: vec![total * 6 / (10 * count); periods], carries_over: false })
        .collect();
    Instance { periods, items, resources, needs, ..Instance::default() }
}

/// Outcomes of an instance like a roadmap, and its resources: funds first, then pools.
const OUTCOMES: usize = 7;
const FUNDS: usize = 2;
const POOLS: usize = 4;
/// Longest duration in it.
const LONGEST: usize = 3;

/// Generates an instance like a roadmap. Each item takes one to three periods, money of one of two funds and people of
/// one or two of four pools; each resource has 60 % of what all items together take of it, and enough for any one.
/// Three needs for four items run from one item to another, with a lag of a period. Five of six items move one or two
/// of seven outcomes, each by 8 to 35 % of the whole. An outcome is worth something in each period, a little less in each,
/// and five times as much in the last.
///
/// # Panics
/// If there are no items, or fewer periods than the longest item takes.
#[must_use]
pub fn roadmap(investments: usize, periods: usize, seed: u64) -> Instance {
    assert!(investments > 0 && periods >= LONGEST, "the shape holds something");
    let mut numbers = Numbers::new(seed ^ 0xA0AD);
    let (mut demand, mut most) = ([0i64; FUNDS + POOLS], [0i64; FUNDS + POOLS]);
    let items: Vec<Item> = (0..investments)
        .map(|_| {
            let duration = [1, 1, 2, 2, LONGEST][numbers.between(0, 4)];
            let first_pool = FUNDS + numbers.between(0, POOLS - 1);
            let second_pool = FUNDS + numbers.between(0, POOLS - 1);
            let mut uses = vec![(usize::from(numbers.between(0, 2) == 0), numbers.amount(4, 40) * 5)];
            uses.push((first_pool, numbers.amount(2, 12) * 25));
            if second_pool != first_pool && numbers.between(0, 1) == 0 {
                uses.push((second_pool, numbers.amount(2, 12) * 25));
            }
            uses.sort_unstable();
            for (r, amount) in &uses {
                demand[*r] += amount * i64::try_from(duration).expect("small");
                most[*r] = most[*r].max(*amount);
            }
            let uses = uses.into_iter().map(|(r, amount)| (r, vec![amount; duration])).collect();
            Item { duration, uses, value: vec![0; periods], latest: periods - duration, ..Item::default() }
        })
        .collect();
    // an order of the items that says nothing: each with a number of its own
    let mut order: Vec<(usize, usize)> = (0..investments).map(|i| (numbers.between(0, 1 << 20), i)).collect();
    order.sort_unstable();
    let mut needs: Vec<Need> = (0..investments * 3 / 4)
        .filter(|_| investments > 1)
        .map(|_| {
            let after = numbers.between(1, investments - 1);
            Need { before: order[numbers.between(0, after - 1)].1, after: order[after].1, lag: 1 }
        })
        .collect();
    needs.sort_unstable();
    needs.dedup();
    let mut outcomes: Vec<Outcome> = (0..OUTCOMES)
        .map(|_| {
            let mut worth: Vec<i64> = vec![numbers.amount(40, 160); periods];
            for t in 1..periods {
                worth[t] = worth[t - 1] * 98 / 100;
            }
            worth[periods - 1] *= 5;
            Outcome { worth, ..Outcome::default() }
        })
        .collect();
    for i in 0..investments {
        let moves = [0, 1, 1, 1, 2, 2][numbers.between(0, 5)];
        let first = numbers.between(0, OUTCOMES - 1);
        for nth in 0..moves {
            outcomes[(first + nth * numbers.between(1, OUTCOMES - 1)) % OUTCOMES].shares.push((
                i,
                numbers.amount(8, 35) * 100,
                0,
            ));
        }
    }
    let count = i64::try_from(periods).expect("small");
    let resources = demand
        .iter()
        .zip(most)
        .map(|(total, most)| Resource {
            capacity: vec![most.max(total * 6 / (10 * count)); periods],
            carries_over: false,
        })
        .collect();
    let events = (0..investments).map(|i| Event { items: vec![i], ..Event::default() }).collect();
    Instance { periods, items, resources, needs, events, outcomes, ..Instance::default() }
}

/// Shape of a generated open pit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pit {
    /// Blocks along each side of the surface.
    pub side: usize,
    /// Layers of blocks.
    pub depth: usize,
    /// Number of periods.
    pub periods: usize,
    /// Seed of the family.
    pub seed: u64,
}

/// Generates an open pit of the kind mines publish: to dig a block, the nine blocks above it have to be gone.
/// Most blocks cost a little; those near a few ore bodies are worth much, less by 8 % per period. Two resources:
/// tons that are dug (three fifths of all), and tons of ore that are milled (three quarters of all).
///
/// # Panics
/// If there are no blocks or no periods.
#[must_use]
pub fn pit(shape: Pit) -> Instance {
    let Pit { side, depth, periods, seed } = shape;
    assert!(side > 0 && depth > 0 && periods > 0, "the shape holds something");
    let mut numbers = Numbers::new(seed);
    let bodies: Vec<[usize; 4]> = (0..4)
        .map(|_| {
            let place = [numbers.between(0, side - 1), numbers.between(0, side - 1), numbers.between(0, depth / 2)];
            [place[0], place[1], place[2], numbers.between(2, 2 + (side + depth) / 8)]
        })
        .collect();
    let index = |x: usize, y: usize, z: usize| (z * side + y) * side + x;
    let (mut items, mut needs, mut demand) = (vec![], vec![], [0i64; 2]);
    for z in 0..depth {
        for y in 0..side {
            for x in 0..side {
                let tons = numbers.amount(80, 120);
                let is_ore = bodies.iter().any(|[bx, by, bz, size]| {
                    x.abs_diff(*bx).pow(2) + y.abs_diff(*by).pow(2) + z.abs_diff(*bz).pow(2) <= size * size
                });
                let full = if is_ore { tons * numbers.amount(500, 2_500) } else { -tons * numbers.amount(90, 110) };
                let fading = |worth: &mut i64| {
                    let now = *worth;
                    *worth = now * 92 / 100;
                    Some(now)
                };
                let value = std::iter::repeat_n((), periods).scan(full, |worth, ()| fading(worth)).collect();
                let mut uses = vec![(0, vec![tons])];
                demand[0] += tons;
                if is_ore {
                    uses.push((1, vec![tons]));
                    demand[1] += tons;
                }
                items.push(Item { duration: 1, uses, value, latest: periods - 1, ..Item::default() });
                if z > 0 {
                    for above_y in y.saturating_sub(1)..(y + 2).min(side) {
                        for above_x in x.saturating_sub(1)..(x + 2).min(side) {
                            needs.push(Need { before: index(above_x, above_y, z - 1), after: index(x, y, z), lag: 0 });
                        }
                    }
                }
            }
        }
    }
    needs.sort_unstable();
    let count = i64::try_from(periods).expect("small");
    let capacity = |total: i64, of_twenty: i64| Resource {
        capacity: vec![total * of_twenty / (20 * count); periods],
        carries_over: false,
    };
    Instance {
        periods,
        items,
        resources: vec![capacity(demand[0], 12), capacity(demand[1], 15)],
        needs,
        ..Instance::default()
    }
}

/// An instance with one change of the kinds that are asked for in a room, as a seed decides: a resource is a
/// tenth to a third lower or higher from some period on, an item is left out, has to be done in a given
/// period, takes more, or is worth twice as much.
#[must_use]
pub fn changed(instance: &Instance, seed: u64) -> Instance {
    let mut numbers = Numbers::new(seed ^ 0x5A5A);
    let mut changed = instance.clone();
    let kind = numbers.between(0, 5);
    let i = numbers.between(0, changed.items.len() - 1);
    let item = &mut changed.items[i];
    match kind {
        0 | 1 => {
            let r = numbers.between(0, changed.resources.len() - 1);
            let from = numbers.between(0, changed.periods / 2);
            let percent = numbers.amount(10, 33);
            let percent = if numbers.between(0, 2) == 0 { 100 + percent } else { 100 - percent };
            for capacity in &mut changed.resources[r].capacity[from..] {
                *capacity = *capacity * percent / 100;
            }
        }
        2 => item.earliest = item.latest + 1,
        3 => {
            item.latest = numbers.between(item.latest / 2, item.latest);
            item.earliest = item.latest;
            item.is_required = true;
        }
        4 => {
            for amount in item.uses.iter_mut().flat_map(|(_, amounts)| amounts) {
                *amount = *amount * 13 / 10;
            }
        }
        _ => {
            for value in &mut item.value {
                *value *= 2;
            }
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_instance_and_another_seed_another() {
        let shape = Shape { investments: 30, periods: 6, seed: 1, longest: 2 };
        assert_eq!(generate(shape), generate(shape));
        assert_ne!(generate(shape), generate(Shape { seed: 2, ..shape }));
        assert_eq!(roadmap(30, 6, 1), roadmap(30, 6, 1));
        assert_ne!(roadmap(30, 6, 1), roadmap(30, 6, 2));
    }

    #[test]
    fn an_instance_like_a_roadmap_survives_being_written_and_read() {
        let instance = roadmap(30, 6, 1);
        let read = crate::instance_file::read(&crate::instance_file::write("r", &instance)).expect("it is whole");
        assert_eq!(read.instance, instance);
        assert!(instance.outcomes.iter().any(|outcome| outcome.shares.len() > 1));
    }
}
