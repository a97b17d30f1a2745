//! Between the relaxation and the search tree: is there a better plan? Many roadmaps are proven by following what it
//! would need ([`crate::refute`]) before a tree would have got anywhere.

use crate::budget::Budget;
use crate::instance::{Instance, Starts};
use crate::refute::{Refutation, Supposed};
use crate::relaxation::{self, Root, Tell};
use crate::solve::EngineError;
use crate::watch::Watch;
use crate::{float, goals};

/// Steps that supposing a better plan takes before the search tree does, and how many of them take a second, about.
const SUPPOSED: f64 = 1e6;
pub(crate) const STEPS: f64 = 4e6;

/// Supposes that there is a better plan, and follows that for a moment: most roadmaps need no more. What was not
/// finished is given back, to be gone on with beside the search tree.
pub(crate) fn suppose_better(
    instance: &Instance,
    first: &mut Option<Starts>,
    root: &mut Root,
    limit: Budget,
    watch: &mut dyn Watch,
) -> Result<Option<Refutation>, EngineError> {
    let Some(starts) = first else { return Ok(None) };
    let before = instance.value(starts);
    if root.bound.is_none_or(|bound| bound <= before) {
        return Ok(None);
    }
    let grain = goals::value::grain(instance);
    let mut refutation = Refutation::new(&root.instance, root.shown.last(), starts, before + grain);
    let steps = float::whole(SUPPOSED.min(limit.left(root.seconds).in_seconds() * STEPS));
    let mut value = before;
    loop {
        let left = steps.saturating_sub(refutation.steps());
        match refutation.search(left, &|| watch.is_cancelled()) {
            Supposed::Found(better) if instance.keeps_rules(&better) && instance.value(&better) > value => {
                value = instance.value(&better);
                watch.found(&better);
                *starts = better;
                refutation.raise(value + grain);
            }
            // it was asked for a better plan that keeps the rules: whatever else this is, nothing rests on it
            Supposed::Found(_) => return Ok(None),
            Supposed::Refuted => {
                root.bound = Some(value);
                root.seconds += float::amount(refutation.steps()) / STEPS;
                return Ok(None);
            }
            Supposed::Open => break,
        }
    }
    root.seconds += float::amount(refutation.steps()) / STEPS;
    if value > before {
        // against a better plan there is less to search
        let (bound, spent) = (root.bound, root.seconds);
        let before = root.go_on();
        let left = limit.left(spent);
        *root = relaxation::shrink(&root.instance, Some(starts), before, left, (Tell::Nothing, watch))?;
        root.bound = root.bound.into_iter().chain(bound).min();
        root.seconds += spent;
    }
    Ok(Some(refutation))
}
