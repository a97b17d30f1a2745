//! The root of the proof: relax, cut, fix, again and again until nothing more is gained.
//!
//! Relaxing the whole-number columns gives a bound within milliseconds. Cuts lower it; against the best
//! plan so far, it then shows in which periods an item can start in no plan as good (reduced cost fixing).
//! Those periods leave the windows, so that everything after works on a smaller instance. No plan that is
//! worth as much as the best so far is ever lost.

use crate::budget::Budget;
use crate::certificate::{Certificate, certificate};
use crate::cuts::together::Cliques;
use crate::cuts::{Cut, capped, slack};
use crate::float;
use crate::goals;
use crate::instance::{Instance, Starts};
use crate::program::{Meaning, Program};
use crate::search::beside::Shared;
use crate::solve::{Basis, EngineError, Relaxed, Stop, Warm, relax};
use crate::tighten::tighten;
use crate::watch::{Progress, Unwatched, Watch};

/// Rounds of relaxing and cutting.
const ROUNDS: usize = 12;
/// A round that lowers the bound by a smaller part than this is the last.
const GAIN: f64 = 2e-4;
/// Seconds that one relaxation without cuts may take.
const UNCUT_SECONDS: f64 = 60.0;

/// What the root has shown.
#[derive(Debug, Clone)]
pub(crate) struct Root {
    /// The instance with windows that still hold every plan as good as the best so far.
    pub(crate) instance: Instance,
    /// Cuts that the last relaxation leans on.
    pub(crate) cuts: Vec<Cut>,
    /// No plan is worth more; nothing if that is not known.
    pub(crate) bound: Option<i64>,
    /// What the last relaxations have shown about the value of any plan, the lowest bound last.
    pub(crate) shown: Vec<Shown>,
    /// Where the first relaxation ended, and where the last one did.
    pub(crate) first: Option<Basis>,
    pub(crate) basis: Option<Basis>,
    /// Seconds it took by the engine's clock, or what its work counts as.
    pub(crate) seconds: f64,
}

/// A plan is worth at most `bound`, less what it loses by columns that are not as the relaxation has them: each
/// with reduced cost r > 0 loses r if it is 0, each with r < 0 loses −r if it is 1.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    /// In the instance's units.
    pub(crate) bound: f64,
    /// Reduced costs that are not 0, in the instance's units.
    pub(crate) reduced: Vec<(Meaning, f64)>,
}

impl Shown {
    fn of(program: &Program, proven: &Certificate, unit: f64) -> Self {
        let reduced = program.columns.iter().zip(&proven.reduced).filter(|(_, reduced)| **reduced != 0.0);
        Self {
            bound: proven.bound * unit,
            reduced: reduced.map(|(column, reduced)| (column.meaning, reduced * unit)).collect(),
        }
    }
}

/// The program of an instance with cuts.
pub(crate) fn program(instance: &Instance, cuts: &[Cut]) -> Program {
    let mut program = Program::new(instance);
    for cut in cuts {
        let (row, upper) = cut.row(&program, instance);
        program.at_most(row, upper);
    }
    program
}

impl Root {
    /// Of an instance of which nothing is known yet.
    pub(crate) fn of(instance: &Instance) -> Self {
        let instance = instance.clone();
        Self { instance, cuts: vec![], bound: None, shown: vec![], first: None, basis: None, seconds: 0.0 }
    }

    /// What relaxing goes on from.
    pub(crate) fn go_on(&mut self) -> Beginning {
        Beginning { cuts: std::mem::take(&mut self.cuts), basis: self.basis.take() }
    }
}

/// What relaxing goes on from: cuts that are known, and where a relaxation of much the same ended.
#[derive(Debug, Clone, Default)]
pub(crate) struct Beginning {
    cuts: Vec<Cut>,
    basis: Option<Basis>,
}

impl Beginning {
    /// Where the question before began.
    pub(crate) fn warm(warm: &Warm) -> Self {
        Self { cuts: vec![], basis: warm.basis.clone() }
    }
}

/// What the watch hears of a root that is still being worked on.
#[derive(Clone, Copy)]
pub(crate) enum Tell<'a> {
    /// Nothing: the root is of another question than the watch follows.
    Nothing,
    /// Each lower bound, after so many seconds spent before.
    Bounds(f64),
    /// That, and each plan that the search abreast of it finds.
    Abreast(f64, &'a Shared),
}

impl Tell<'_> {
    fn news(self) -> Option<Starts> {
        if let Tell::Abreast(_, shared) = self { shared.news() } else { None }
    }

    fn value(self) -> Option<i64> {
        if let Tell::Abreast(_, shared) = self { shared.value() } else { None }
    }
}

/// Bounds and shrinks an instance, against the best plan so far if there is one.
pub(crate) fn shrink(
    instance: &Instance,
    best: Option<&Starts>,
    from: Beginning,
    limit: Budget,
    (tell, watch): (Tell, &mut dyn Watch),
) -> Result<Root, EngineError> {
    let mut root = Root { cuts: from.cuts, basis: from.basis, ..Root::of(instance) };
    let value = best.map(|starts| instance.value(starts));
    let grain = goals::value::grain(instance);
    let mut cliques = Cliques::new(&root.instance);
    let mut before = f64::INFINITY;
    for _ in 0..ROUNDS {
        let left = limit.left(root.seconds);
        if limit.is_over(root.seconds) || watch.is_cancelled() || (value.is_some() && root.bound == value) {
            break;
        }
        let program = program(&root.instance, &root.cuts);
        let goal = goals::value::goal(&program, &root.instance);
        let mut stop = Stop {
            watch: &mut *watch,
            translate: None,
            news: &|| tell.news(),
            is_settled: &|| false,
            found: Box::new(|_| None),
            seconds_before: root.seconds,
        };
        let (relaxed, spent) = relax(&program, &goal, root.basis.as_ref(), left, &mut stop)?;
        drop(stop);
        root.seconds += spent;
        let Some(relaxed) = relaxed else { break };
        let mut relaxed = relaxed;
        root.basis = relaxed.basis.take();
        if root.first.is_none() {
            root.first.clone_from(&root.basis);
        }
        let proven = certificate(&program, &goal, &relaxed.prices);
        let bound = outward(proven.bound * goal.unit, grain);
        root.bound = Some(root.bound.map_or(bound, |known| known.min(bound)));
        if let Some(starts) = tell.news() {
            watch.found(&starts);
        }
        if let Tell::Bounds(before) | Tell::Abreast(before, _) = tell {
            let value = tell.value().max(value);
            watch.progress(Progress { value, bound: root.bound, seconds: before + root.seconds });
        }
        root.shown.push(Shown::of(&program, &proven, goal.unit));
        if let (Some(best), Some(value)) = (best, value) {
            // a plan worth as much is never lost, whatever rounding does: half a grain lies between
            let least = (float::amount(value) - 0.5 * float::amount(grain)) / goal.unit;
            if fix(&mut root.instance, &program, &proven, least, best) {
                cliques = Cliques::new(&root.instance);
            }
        }
        let more = new_cuts(&program, &root.instance, &cliques, &relaxed, &mut root.cuts);
        let gained = before - proven.bound;
        if !more || (before.is_finite() && gained < GAIN * proven.bound.abs()) {
            break;
        }
        before = proven.bound;
    }
    Ok(root)
}

/// The bound of the relaxation as it is, without cuts, from where another one ended. Nothing if it was not solved.
pub(crate) fn uncut(instance: &Instance, warm: &mut Warm) -> Result<Option<i64>, EngineError> {
    let program = Program::new(instance);
    let goal = goals::value::goal(&program, instance);
    let mut stop = Stop {
        watch: &mut Unwatched,
        translate: None,
        news: &|| None,
        is_settled: &|| false,
        found: Box::new(|_| None),
        seconds_before: 0.0,
    };
    let (relaxed, _) = relax(&program, &goal, warm.basis.as_ref(), Budget::seconds(UNCUT_SECONDS), &mut stop)?;
    let Some(relaxed) = relaxed else { return Ok(None) };
    warm.basis = relaxed.basis;
    Ok(Some(outward(certificate(&program, &goal, &relaxed.prices).bound * goal.unit, 1)))
}

/// Drops cuts that the relaxation does not lean on, and adds those it breaks. Whether there are any.
fn new_cuts(program: &Program, instance: &Instance, cliques: &Cliques, relaxed: &Relaxed, cuts: &mut Vec<Cut>) -> bool {
    cuts.retain(|cut| {
        let (row, upper) = cut.row(program, instance);
        let row = crate::program::Row { terms: row.terms().collect(), lower: f64::NEG_INFINITY, upper, of: None };
        slack(&row, &relaxed.values) < 0.05
    });
    let mut found = cliques.broken(program, instance, &relaxed.values);
    found.extend(capped::broken(program, instance, &relaxed.values));
    found.retain(|cut| !cuts.contains(cut));
    let more = !found.is_empty();
    cuts.extend(found);
    more
}

/// Takes periods out of windows in which no plan reaches `least`. Whether there were any.
fn fix(instance: &mut Instance, program: &Program, proven: &Certificate, least: f64, best: &Starts) -> bool {
    let mut smaller = instance.clone();
    for (column, reduced) in program.columns.iter().zip(&proven.reduced) {
        let Meaning::Started(i, t) = column.meaning else { continue };
        if proven.bound - reduced.abs() >= least {
            continue;
        }
        let item = &mut smaller.items[i];
        if *reduced > 0.0 {
            item.latest = item.latest.min(t);
            item.is_required = true;
        } else {
            item.earliest = item.earliest.max(t + 1);
        }
    }
    tighten(&mut smaller);
    let changed = smaller != *instance && smaller.keeps_rules(best);
    if changed {
        *instance = smaller;
    }
    changed
}

/// A bound as the greatest value below it that a plan can have.
fn outward(bound: f64, grain: i64) -> i64 {
    let grains = (bound / float::amount(grain)).floor();
    #[expect(clippy::cast_possible_truncation, reason = "a float beyond i64 saturates, which is outward")]
    let whole = grains as i64;
    whole.saturating_mul(grain)
}
