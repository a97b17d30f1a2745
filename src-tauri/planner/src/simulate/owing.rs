//! What the interest of debts takes of pools in a future, and how that changes when what repays them is late or early.
//!
//! A plan counts on what is repaid: what it begins takes the people that are free then. In each future the pools first
//! have what they have in the plan; when an item that repays ends later than planned, or never delivers, interest goes
//! on taking its people until then, and what comes after it finds less. Deliberately not here: what an item frees (see
//! `crate::debts`).

use model::Roadmap;

use crate::debts::Frees;
use crate::formulation::{Formulation, formulate};

/// What debts come to for the items of a plan.
#[derive(Debug, Clone)]
pub(super) struct Owing {
    /// The formulation with its debts; the one that is simulated has none.
    pub whole: Formulation,
    /// What nobody can free, of each resource in each period.
    fixed: Vec<i64>,
}

/// What an item frees of one resource once it is done.
#[derive(Debug, Clone)]
pub(super) struct Freed {
    pub item: usize,
    pub resource: usize,
    /// From this period on it is free in the plan; the number of periods where it never is.
    pub planned: usize,
    pub amounts: Vec<i64>,
}

impl Owing {
    /// For a roadmap and the formulation of the same roadmap without its debts.
    pub(super) fn of(roadmap: &Roadmap, bare: &Formulation) -> Self {
        let whole = formulate(roadmap);
        let pairs = bare.instance.resources.iter().zip(&whole.instance.resources);
        let fixed =
            pairs.flat_map(|(bare, whole)| bare.capacity.iter().zip(&whole.capacity).map(|(all, left)| all - left));
        Self { fixed: fixed.collect(), whole }
    }

    /// What each item frees, and what interest takes of each resource in each period if all comes as planned.
    pub(super) fn planned(&self, starts: &[Option<usize>]) -> (Vec<Freed>, Vec<i64>) {
        let instance = &self.whole.instance;
        let frees: &Frees = &self.whole.frees;
        let freed = frees.iter().map(|((item, resource), amounts)| {
            let end = starts[*item].map(|start| instance.last_period(*item, start));
            let planned = end.map_or(instance.periods, |end| (end + 1).min(instance.periods));
            Freed { item: *item, resource: *resource, planned, amounts: amounts.clone() }
        });
        let freed: Vec<Freed> = freed.collect();
        let mut taken = self.fixed.clone();
        for one in &freed {
            for period in 0..one.planned {
                taken[one.resource * instance.periods + period] += one.amounts[period];
            }
        }
        (freed, taken)
    }
}

impl Freed {
    /// What is left of all resources once it is known from which period on this is free.
    pub(super) fn settle(&self, from: usize, periods: usize, left: &mut [i64]) {
        let row = &mut left[self.resource * periods..(self.resource + 1) * periods];
        for (period, (left, amount)) in row.iter_mut().zip(&self.amounts).enumerate() {
            if (self.planned..from).contains(&period) {
                *left -= amount;
            } else if (from..self.planned).contains(&period) {
                *left += amount;
            }
        }
    }
}
