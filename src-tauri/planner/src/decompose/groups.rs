//! The relaxation in which the nodes of a group have one value: a small program whose prices lead on.

use std::collections::{BTreeMap, BTreeSet};

use super::dual::Dual;
use crate::budget::Budget;
use crate::float;
use crate::goals::Goal;
use crate::instance::WHOLE;
use crate::program::{Program, Row};
use crate::solve::{EngineError, Stop, relax};
use crate::watch::Watch;

/// Values closer than this are one value.
const EQUAL: f64 = 1e-7;

/// Which group each node is in.
pub(crate) struct Groups {
    of: Vec<u32>,
    count: usize,
}

/// The best that values equal within each group reach.
pub(crate) struct Restricted {
    /// Value of each group.
    pub(crate) values: Vec<f64>,
    /// Prices of the rows, in value per unit.
    pub(crate) prices: Vec<f64>,
    /// What they come to.
    pub(crate) reached: f64,
}

impl Groups {
    /// All nodes in one group.
    pub(crate) fn new(nodes: usize) -> Self {
        Self { of: vec![0; nodes], count: usize::from(nodes > 0) }
    }

    /// The groups that are given, each by any number.
    pub(crate) fn of(given: &[u32]) -> Self {
        let mut groups = Self::new(given.len());
        groups.number(given);
        groups
    }

    /// The number of each node's group.
    pub(crate) fn as_given(&self) -> Vec<u32> {
        self.of.clone()
    }

    /// How many groups there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Parts each group into members and others. Whether any group fell apart.
    pub(crate) fn split(&mut self, members: &[bool]) -> bool {
        let before = self.count;
        let key: Vec<(u32, bool)> = self.of.iter().copied().zip(members.iter().copied()).collect();
        self.number(&key);
        self.count > before
    }

    /// Puts groups of equal value together.
    pub(crate) fn join(&mut self, values: &[f64]) {
        let mut order: Vec<usize> = (0..self.count).collect();
        order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
        let mut class = vec![0u32; self.count];
        let mut last = 0;
        for pair in order.windows(2) {
            if values[pair[1]] - values[pair[0]] > EQUAL {
                last += 1;
            }
            class[pair[1]] = last;
        }
        let key: Vec<u32> = self.of.iter().map(|group| class[*group as usize]).collect();
        self.number(&key);
    }

    fn number<K: Ord + Copy>(&mut self, key: &[K]) {
        let mut known: BTreeMap<K, u32> = BTreeMap::new();
        for (group, key) in self.of.iter_mut().zip(key) {
            let next = u32::try_from(known.len()).expect("there are fewer groups than nodes");
            *group = *known.entry(*key).or_insert(next);
        }
        self.count = known.len();
    }

    /// The value of each node.
    pub(crate) fn spread(&self, values: &[f64]) -> Vec<f64> {
        self.of.iter().map(|group| values[*group as usize]).collect()
    }

    /// Solves the small program; nothing if it was stopped or nothing keeps all rows.
    pub(crate) fn solve(
        &self,
        dual: &Dual,
        limit: Budget,
        watch: &mut dyn Watch,
    ) -> Result<(Option<Restricted>, f64), EngineError> {
        let mut costs = vec![0.0; self.count];
        for (group, weight) in self.of.iter().zip(&dual.weights) {
            costs[*group as usize] += float::amount(*weight);
        }
        let mut rows = vec![];
        let mut sizes = vec![];
        for row in &dual.rows {
            let mut terms: BTreeMap<usize, f64> = BTreeMap::new();
            for (node, amount) in &row.terms {
                *terms.entry(self.of[*node as usize] as usize).or_default() += float::amount(*amount);
            }
            let mut upper = float::amount(row.limit);
            if let Some(worth) = row.worth {
                // progress, as a part of the whole, is at most what its shares come to
                terms.values_mut().for_each(|share| *share = -*share);
                terms.insert(costs.len(), float::amount(WHOLE));
                costs.push(float::amount(worth) * float::amount(WHOLE));
                upper = float::amount(row.limit);
            }
            let size = terms.values().fold(1.0f64, |size, term| size.max(term.abs()));
            terms.values_mut().for_each(|term| *term /= size);
            terms.retain(|_, term| *term != 0.0);
            rows.push(Row {
                terms: terms.into_iter().collect(),
                lower: f64::NEG_INFINITY,
                upper: upper / size,
                of: None,
            });
            sizes.push(size);
        }
        let mut needs = BTreeSet::new();
        for (node, group) in self.of.iter().enumerate() {
            for to in dual.graph.needs(node) {
                let to = self.of[*to as usize];
                if to != *group {
                    needs.insert((*group as usize, to as usize));
                }
            }
        }
        let wait =
            |(group, to)| Row { terms: vec![(group, 1.0), (to, -1.0)], lower: f64::NEG_INFINITY, upper: 0.0, of: None };
        rows.extend(needs.into_iter().map(wait));
        let goal = Goal::of(costs);
        let program = Program::of(goal.costs.len(), rows);
        let mut stop = Stop {
            watch,
            translate: None,
            news: &|| None,
            is_settled: &|| false,
            found: Box::new(|_| None),
            seconds_before: 0.0,
        };
        let (relaxed, spent) = relax(&program, &goal, None, limit, &mut stop)?;
        let restricted = relaxed.map(|relaxed| Restricted {
            reached: relaxed.values.iter().zip(&goal.costs).map(|(value, cost)| value * cost).sum::<f64>() * goal.unit
                + float::amount(dual.constant),
            prices: relaxed.prices.iter().zip(&sizes).map(|(price, size)| price.abs() * goal.unit / size).collect(),
            values: relaxed.values[..self.count].to_vec(),
        });
        Ok((restricted, spent))
    }
}
