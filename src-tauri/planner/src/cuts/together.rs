//! At most one of a set of items runs in a period: cliques of items that exclude one another.
//!
//! Two items exclude one another in a period if one of the resources cannot carry both, or if one waits
//! for the end of the other. The program says so only by sums, which a relaxation satisfies with parts of
//! items; a clique joins what different resources and needs exclude into one row (Sousa and Wolsey 1992
//! for one machine).

use crate::cuts::{Cut, WORTHWHILE, value_of};
use crate::instance::Instance;
use crate::program::{Expression, Program};
use crate::tighten::topological;

/// With more items than this, pairs are too many to look at.
const MOST_ITEMS: usize = 600;
/// Cliques kept for one period.
const MOST_CLIQUES: usize = 1_000;
/// Steps that listing the cliques of one period may take.
const MOST_STEPS: usize = 20_000;

/// Cliques of each period.
pub(crate) struct Cliques {
    periods: Vec<Vec<Vec<usize>>>,
}

impl Cliques {
    /// Lists the cliques of items that exclude one another, period by period.
    pub(crate) fn new(instance: &Instance) -> Self {
        if instance.items.len() > MOST_ITEMS {
            return Self { periods: vec![vec![]; instance.periods] };
        }
        let apart = apart(instance);
        let mut periods: Vec<Vec<Vec<usize>>> = Vec::with_capacity(instance.periods);
        let mut before: Option<Vec<Vec<bool>>> = None;
        for t in 0..instance.periods {
            let excludes = excluding(instance, t, &apart);
            // as long as nothing differs from the period before, neither do the cliques
            let cliques = match (&before, periods.last()) {
                (Some(before), Some(last)) if *before == excludes => last.clone(),
                _ => Listing::all(&excludes),
            };
            periods.push(cliques);
            before = Some(excludes);
        }
        Self { periods }
    }

    /// The cliques that a relaxation breaks.
    pub(crate) fn broken(&self, program: &Program, instance: &Instance, values: &[f64]) -> Vec<Cut> {
        let mut cuts = vec![];
        for (period, cliques) in self.periods.iter().enumerate() {
            let running: Vec<f64> = (0..instance.items.len())
                .map(|i| {
                    let before = period.checked_sub(instance.items[i].duration);
                    value_of(program.started(instance, i, Some(period)), values)
                        - value_of(program.started(instance, i, before), values)
                })
                .collect();
            for items in cliques {
                if items.iter().map(|i| running[*i]).sum::<f64>() > 1.0 + WORTHWHILE {
                    cuts.push(Cut::Together { period, items: items.clone() });
                }
            }
        }
        cuts
    }
}

pub(crate) fn row(program: &Program, instance: &Instance, period: usize, items: &[usize]) -> (Expression, f64) {
    let mut row = Expression::default();
    for i in items {
        let before = period.checked_sub(instance.items[*i].duration);
        row.add(1.0, program.started(instance, *i, Some(period)));
        row.add(-1.0, program.started(instance, *i, before));
    }
    (row, 1.0)
}

/// Pairs of items (earlier, later) that never run in one period because the later waits for the earlier.
fn apart(instance: &Instance) -> Vec<Vec<bool>> {
    let n = instance.items.len();
    let mut apart = vec![vec![false; n]; n];
    let Some(order) = topological(instance) else { return apart };
    let mut after = vec![vec![]; n];
    for need in &instance.needs {
        after[need.before].push((need.after, need.lag));
    }
    for (source, apart) in apart.iter_mut().enumerate() {
        // greatest separation known: start of the later minus last period of the source
        let mut separation: Vec<Option<usize>> = vec![None; n];
        for i in &order {
            let reached = if *i == source { None } else { separation[*i] };
            if *i != source && reached.is_none() {
                continue;
            }
            for (next, lag) in &after[*i] {
                let further = reached.map_or(*lag, |reached| reached + instance.items[*i].duration - 1 + lag);
                separation[*next] = separation[*next].max(Some(further));
            }
        }
        for (i, reached) in separation.iter().enumerate() {
            apart[i] = reached.is_some_and(|reached| reached > 0);
        }
    }
    apart
}

/// Which items exclude one another in period t. Items that cannot run then exclude nobody.
fn excluding(instance: &Instance, t: usize, apart: &[Vec<bool>]) -> Vec<Vec<bool>> {
    let n = instance.items.len();
    let least: Vec<Option<Vec<i64>>> = (0..n).map(|i| least_use(instance, i, t)).collect();
    let mut excludes = vec![vec![false; n]; n];
    for i in 0..n {
        let Some(one) = &least[i] else { continue };
        for j in 0..i {
            let Some(other) = &least[j] else { continue };
            let is_too_much = instance
                .resources
                .iter()
                .enumerate()
                .any(|(r, resource)| !resource.carries_over && one[r] + other[r] > resource.capacity[t]);
            if is_too_much || apart[i][j] || apart[j][i] {
                excludes[i][j] = true;
                excludes[j][i] = true;
            }
        }
    }
    excludes
}

/// The least of each resource that an item takes in period t if it runs then; nothing if it cannot.
fn least_use(instance: &Instance, i: usize, t: usize) -> Option<Vec<i64>> {
    let item = &instance.items[i];
    if !item.is_possible() {
        return None;
    }
    let first = (t + 1).saturating_sub(item.duration).max(item.earliest);
    let last = t.min(item.latest);
    if first > last {
        return None;
    }
    let mut least = vec![0; instance.resources.len()];
    for (r, amounts) in &item.uses {
        least[*r] += (first..=last).map(|start| amounts.get(t - start).copied().unwrap_or(0)).min().unwrap_or(0);
    }
    Some(least)
}

/// Lists maximal cliques (Bron and Kerbosch 1973, with pivots), up to a limit.
struct Listing<'a> {
    excludes: &'a [Vec<bool>],
    found: Vec<Vec<usize>>,
    steps: usize,
}

impl<'a> Listing<'a> {
    fn all(excludes: &'a [Vec<bool>]) -> Vec<Vec<usize>> {
        let mut listing = Self { excludes, found: vec![], steps: 0 };
        let all = (0..excludes.len()).filter(|i| excludes[*i].contains(&true)).collect();
        listing.grow(&mut vec![], all, vec![]);
        listing.found
    }

    fn grow(&mut self, clique: &mut Vec<usize>, mut open: Vec<usize>, mut done: Vec<usize>) {
        self.steps += 1;
        if self.steps > MOST_STEPS || self.found.len() >= MOST_CLIQUES {
            return;
        }
        if open.is_empty() {
            if done.is_empty() && clique.len() > 1 {
                let mut items = clique.clone();
                items.sort_unstable();
                self.found.push(items);
            }
            return;
        }
        let neighbours = |i: usize| open.iter().filter(|j| self.excludes[i][**j]).count();
        let pivot = open.iter().chain(&done).copied().max_by_key(|i| (neighbours(*i), std::cmp::Reverse(*i)));
        let candidates: Vec<usize> =
            open.iter().copied().filter(|i| pivot.is_none_or(|pivot| !self.excludes[pivot][*i])).collect();
        for i in candidates {
            let of = |set: &[usize]| set.iter().copied().filter(|j| self.excludes[i][*j]).collect::<Vec<_>>();
            let (next_open, next_done) = (of(&open), of(&done));
            clique.push(i);
            self.grow(clique, next_open, next_done);
            clique.pop();
            open.retain(|j| *j != i);
            done.push(i);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::{Item, Need, Resource};

    #[test]
    fn items_that_exclude_one_another_by_different_limits_form_one_clique() {
        let item = |uses: Vec<(usize, i64)>| Item {
            duration: 1,
            uses: uses.into_iter().map(|(r, amount)| (r, vec![amount])).collect(),
            latest: 3,
            ..Item::default()
        };
        let limit = |amount| Resource { capacity: vec![amount; 4], carries_over: false };
        let instance = Instance {
            periods: 4,
            items: vec![item(vec![(0, 6)]), item(vec![(0, 5), (1, 4)]), item(vec![(1, 4)]), item(vec![(1, 1)])],
            resources: vec![limit(10), limit(7)],
            needs: vec![Need { before: 0, after: 2, lag: 1 }],
            ..Instance::default()
        };
        let cliques = Cliques::new(&instance);
        assert_eq!(cliques.periods[2], vec![vec![0, 1, 2]]);
    }

    #[test]
    fn a_need_that_allows_the_same_period_excludes_nothing() {
        let item = || Item { duration: 2, latest: 2, ..Item::default() };
        let instance = Instance {
            periods: 4,
            items: vec![item(), item(), item()],
            needs: vec![Need { before: 0, after: 1, lag: 0 }, Need { before: 1, after: 2, lag: 0 }],
            ..Instance::default()
        };
        let apart = apart(&instance);
        assert!(!apart[0][1] && !apart[1][2]);
        assert!(apart[0][2], "a whole item lies between");
    }
}
