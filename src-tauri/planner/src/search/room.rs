//! What is left of each resource while items are placed and taken out.

use crate::instance::Instance;

/// What an item takes of one resource.
struct Use {
    resource: usize,
    carries_over: bool,
    /// Amount at each age; with carry-over, the sum up to that age.
    amounts: Vec<i64>,
}

impl Use {
    /// What is taken in the period so many after the start.
    fn at(&self, age: usize) -> i64 {
        let after = if self.carries_over { self.amounts.last().copied().unwrap_or(0) } else { 0 };
        self.amounts.get(age).copied().unwrap_or(after)
    }
}

/// What all items take, and what is left.
pub(super) struct Room {
    periods: usize,
    uses: Vec<Vec<Use>>,
    /// What is left of each resource in each period; with carry-over, of all so far. Below 0 where too much is taken.
    left: Vec<i64>,
}

impl Room {
    /// All there is, with nothing placed.
    pub(super) fn new(instance: &Instance) -> Self {
        let left = instance.resources.iter().flat_map(|resource| {
            let mut sum = 0;
            resource.capacity.iter().map(move |capacity| {
                sum = if resource.carries_over { sum + capacity } else { *capacity };
                sum
            })
        });
        let uses = (0..instance.items.len()).map(|i| uses(instance, i)).collect();
        Self { periods: instance.periods, uses, left: left.collect() }
    }

    /// Whether an item that is not placed fits where it would start.
    pub(super) fn fits(&self, i: usize, start: usize) -> bool {
        self.uses[i].iter().all(|taken| {
            let left = &self.left[taken.resource * self.periods + start..(taken.resource + 1) * self.periods];
            if taken.carries_over {
                left.iter().enumerate().all(|(age, left)| *left >= taken.at(age))
            } else {
                left.iter().zip(&taken.amounts).all(|(left, amount)| left >= amount || *amount == 0)
            }
        })
    }

    /// Takes what an item needs from its start on, whether or not it is there.
    pub(super) fn take(&mut self, i: usize, start: usize) {
        self.occupy(i, start, -1);
    }

    /// Gives back what [`Self::take`] took.
    pub(super) fn give_back(&mut self, i: usize, start: usize) {
        self.occupy(i, start, 1);
    }

    /// A resource and a period in which a placed item is part of taking too much.
    pub(super) fn lack(&self, i: usize, start: usize) -> Option<(usize, usize)> {
        self.uses[i].iter().find_map(|taken| {
            let row = taken.resource * self.periods;
            let lacks = |t: &usize| self.left[row + t] < 0 && taken.at(t - start) > 0;
            (start..self.periods).find(lacks).map(|t| (taken.resource, t))
        })
    }

    /// Whether more is taken than there is of anything, in any period.
    pub(super) fn is_overdrawn(&self) -> bool {
        self.left.iter().any(|left| *left < 0)
    }

    /// Whether an item that starts in a period takes of a resource in another.
    pub(super) fn is_taking(&self, i: usize, start: usize, (resource, period): (usize, usize)) -> bool {
        period >= start && self.uses[i].iter().any(|taken| taken.resource == resource && taken.at(period - start) > 0)
    }

    #[cfg(test)]
    pub(super) fn is_as(&self, other: &Self) -> bool {
        self.left == other.left
    }

    fn occupy(&mut self, i: usize, start: usize, sign: i64) {
        for taken in &self.uses[i] {
            let left = &mut self.left[taken.resource * self.periods + start..(taken.resource + 1) * self.periods];
            if taken.carries_over {
                for (age, left) in left.iter_mut().enumerate() {
                    *left += sign * taken.at(age);
                }
            } else {
                for (left, amount) in left.iter_mut().zip(&taken.amounts) {
                    *left += sign * amount;
                }
            }
        }
    }
}

/// What an item takes, one entry per resource.
fn uses(instance: &Instance, i: usize) -> Vec<Use> {
    let mut uses: Vec<Use> = vec![];
    for (resource, amounts) in &instance.items[i].uses {
        let known = uses.iter().position(|known| known.resource == *resource).unwrap_or_else(|| {
            let carries_over = instance.resources[*resource].carries_over;
            uses.push(Use { resource: *resource, carries_over, amounts: vec![] });
            uses.len() - 1
        });
        let sums = &mut uses[known].amounts;
        sums.resize(sums.len().max(amounts.len()), 0);
        for (sum, amount) in sums.iter_mut().zip(amounts) {
            *sum += amount;
        }
    }
    for taken in uses.iter_mut().filter(|taken| taken.carries_over) {
        let mut sum = 0;
        for amount in &mut taken.amounts {
            sum += *amount;
            *amount = sum;
        }
    }
    uses
}
