//! From the plan before to a plan for an instance that is a little different now: its order is kept, what no
//! longer fits moves or drops, what has room comes in; then a warm search, counted in moves.
//!
//! Fast enough to be done while someone waits for the answer to "what if": no engine takes part.

use crate::instance::{Instance, Starts};
use crate::search::anneal::Annealing;

/// Moves of the search that is done at once.
const AT_ONCE: usize = 200;
/// Moves of the search that takes a moment: some in any case, and more for each item.
const WITH_CARE: usize = 2_000;
const WITH_CARE_PER_ITEM: usize = 60;
/// Moves of the search for any plan at all, where the order alone breaks a rule.
const FOR_ANY: usize = 4_000;
/// Its seed; those of other searches are larger.
const SEED: u64 = 0;

/// A plan within a few milliseconds: the order of the last one, and a few moves. Nothing if that keeps some
/// rule broken; there may be a plan all the same.
pub(crate) fn at_once(instance: &Instance, last: &Starts, should_stop: &dyn Fn() -> bool) -> Option<(i64, Starts)> {
    let mut annealing = Annealing::new(instance, Some(last), SEED)?;
    if annealing.best().is_none() {
        // what has to be done found no room where it was in the order: before all others it does
        let start = |i: usize| if instance.items[i].is_required { Some(0) } else { last.get(i).copied().flatten() };
        let urgent: Starts = (0..instance.items.len()).map(start).collect();
        annealing = Annealing::new(instance, Some(&urgent), SEED)?;
    }
    annealing.run_warm(AT_ONCE, should_stop);
    if annealing.best().is_none() {
        annealing.run(FOR_ANY, should_stop);
    }
    annealing.best().cloned()
}

/// A better plan in a moment, of the same kind.
pub(crate) fn with_care(instance: &Instance, last: &Starts, should_stop: &dyn Fn() -> bool) -> Option<(i64, Starts)> {
    let mut annealing = Annealing::new(instance, Some(last), SEED)?;
    annealing.run_warm(WITH_CARE + WITH_CARE_PER_ITEM * instance.items.len(), should_stop);
    annealing.best().cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Shape, changed, generate};
    use crate::search::exotic;
    use crate::tighten::tighten;

    #[test]
    fn a_plan_repaired_for_a_changed_instance_keeps_its_rules_and_most_of_its_value() {
        let instance = generate(Shape { investments: 80, periods: 8, seed: 5, longest: 2 });
        let plan_of = |instance: &Instance| {
            let mut annealing = Annealing::new(instance, None, 9).expect("needs run one way");
            annealing.run(60_000, &|| false);
            annealing.best().cloned().expect("there is always a plan")
        };
        let (_, last) = plan_of(&instance);
        for seed in 0..20 {
            let mut now = changed(&instance, seed);
            tighten(&mut now);
            let Some((value, starts)) = at_once(&now, &last, &|| false) else { continue };
            assert!(now.keeps_rules(&starts), "seed {seed}");
            assert_eq!(value, now.value(&starts), "seed {seed}");
            let (careful, _) = with_care(&now, &starts, &|| false).expect("a plan stays one");
            assert!(careful >= value, "seed {seed}");
            let (cold, _) = plan_of(&now);
            assert!(careful * 100 >= cold * 96, "seed {seed}: {careful} against {cold}");
        }
    }

    #[test]
    fn whatever_was_planned_before_a_repaired_plan_keeps_every_rule() {
        let mut found = 0;
        for seed in 0..600 {
            let mut instance = exotic::instance(seed);
            tighten(&mut instance);
            // any starts at all, not even within the periods
            let last = (0..instance.items.len()).map(|i| (i % 3 > 0).then_some((i * 7 + 3) % 11)).collect();
            if let Some((value, starts)) = at_once(&instance, &last, &|| false) {
                found += 1;
                assert!(instance.keeps_rules(&starts), "seed {seed}");
                assert_eq!(value, instance.value(&starts), "seed {seed}");
            }
        }
        assert!(found > 200, "only {found} instances have a plan");
    }
}
