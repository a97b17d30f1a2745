//! The only folder that names a solver: a program goes to HiGHS through good_lp, values come back.
//!
//! One thread, fixed seed, no gap allowed. HiGHS is asked for decisions and a bound, never for amounts:
//! whatever it says is recomputed in integers by the caller. Stopping and progress are in `interrupt`.

mod basis;
mod interrupt;
mod kept;

use good_lp::solvers::highs::highs;
use good_lp::{Expression, ProblemVariables, SolverModel, Variable, constraint, variable};
use highs::{HighsModelStatus, HighsSolutionStatus};

use model::say;
use serde::{Deserialize, Serialize};

use crate::budget::Budget;
use crate::goals::Goal;
use crate::program::Program;
pub(crate) use basis::Basis;
pub use basis::Warm;
pub(crate) use interrupt::Stop;
use interrupt::Within;
pub(crate) use kept::Kept;

/// What one solve may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Seconds or work of search.
    pub(crate) within: Budget,
    /// Nodes of the search tree, where the answer must not depend on the clock.
    pub(crate) nodes: Option<i32>,
    /// A better solution is one that is better by more than this, in the units of the goal.
    pub(crate) gap: f64,
    /// Whether the engine may simplify the program first. Off for a second opinion.
    pub(crate) presolve: bool,
}

/// How a solve ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Solved {
    /// What is known now.
    pub(crate) verdict: Verdict,
    /// The best values found for the columns, if any.
    pub(crate) values: Option<Vec<f64>>,
    /// No solution is better than this, in the units of the goal, without its constant; if known.
    pub(crate) bound: Option<f64>,
    /// Seconds it took by the engine's clock, or what its work counts as.
    pub(crate) seconds: f64,
}

impl Solved {
    /// Of a program that nobody has to solve any more.
    pub(crate) fn nothing() -> Self {
        Self { verdict: Verdict::Stopped, values: None, bound: None, seconds: 0.0 }
    }
}

/// What a solve says about its program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The values are the best possible, to the engine's tolerance.
    Best,
    /// There are no values that keep all rows, says the engine.
    Nothing,
    /// A limit was reached, or the search was stopped.
    Stopped,
}

/// The engine broke down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}", say!("engine-broke", why = &self.0))]
pub struct EngineError(String);

impl EngineError {
    /// The engine, or the process it runs in, broke down in this way.
    #[must_use]
    pub fn new(what: &str) -> Self {
        Self(what.to_owned())
    }

    /// The engine went on proposing plans that break a rule.
    pub(crate) fn from_repairs(count: usize) -> Self {
        Self(say!("plans-broke-a-rule", count = count))
    }
}

/// Name and version of the engine, as written into every plan.
#[must_use]
pub fn engine_name() -> String {
    format!("HiGHS {}", interrupt::version())
}

/// Maximises a goal over a program, from a first solution if there is one.
pub(crate) fn solve(
    program: &Program,
    goal: &Goal,
    first: Option<&[f64]>,
    limits: Limits,
    stop: &mut Stop,
) -> Result<Solved, EngineError> {
    if program.columns.is_empty() {
        return Ok(decided(program));
    }
    let mut model = model_of(program, goal, false)?;
    let within = Within { limit: limits.within, pace: limits.within.pace(program) };
    set_numbers(&mut model, &[("time_limit", within.clock()), ("mip_rel_gap", 0.0), ("mip_abs_gap", limits.gap)])?;
    if let Some(nodes) = limits.nodes {
        model.try_set_option("mip_max_nodes", nodes).map_err(|_| broken("mip_max_nodes"))?;
    }
    // the root has been cut and shrunk already: starting over costs more than it brings
    model.try_set_option("mip_allow_restart", false).map_err(|_| broken("mip_allow_restart"))?;
    if !limits.presolve {
        model.try_set_option("presolve", "off").map_err(|_| broken("presolve"))?;
    }
    if let Some(first) = first {
        model.try_set_solution(Some(first), None, None, None).map_err(|_| broken("first solution"))?;
    }
    let ran = interrupt::run(model, stop, within)?;
    let Some(solved) = ran.solved else {
        return Ok(Solved { verdict: Verdict::Stopped, values: ran.values, bound: ran.bound, seconds: ran.seconds });
    };
    let solved = solved.map_err(|_| broken("search"))?;
    let seconds = if within.pace.is_some() { ran.seconds } else { interrupt::run_time(&solved) };
    let has_values = solved.primal_solution_status() == HighsSolutionStatus::Feasible;
    let values = has_values.then(|| solved.get_solution().columns().to_vec());
    let is_mip = program.columns.iter().any(|column| column.is_integer);
    let bound = if is_mip {
        solved.double_info_value(c"mip_dual_bound").ok().filter(|bound| bound.is_finite())
    } else {
        (solved.status() == HighsModelStatus::Optimal).then(|| solved.objective_value())
    };
    let verdict = match solved.status() {
        HighsModelStatus::Optimal | HighsModelStatus::ModelEmpty if !ran.was_stopped => Verdict::Best,
        HighsModelStatus::Infeasible | HighsModelStatus::UnboundedOrInfeasible => Verdict::Nothing,
        HighsModelStatus::ReachedTimeLimit
        | HighsModelStatus::ReachedInterrupt
        | HighsModelStatus::ReachedSolutionLimit
        | HighsModelStatus::ReachedIterationLimit
        | HighsModelStatus::ReachedMemoryLimit
        | HighsModelStatus::Optimal => Verdict::Stopped,
        other => return Err(EngineError(format!("{other:?}"))),
    };
    // a search that is cut off may end with a bound it has not earned: then the weaker of the two counts
    let bound = match (bound, ran.bound) {
        (Some(last), Some(heard)) if verdict == Verdict::Stopped => Some(last.max(heard)),
        (bound, _) => bound,
    };
    Ok(Solved { verdict, values, bound, seconds })
}

/// A program in which nothing is left to decide, which the engine would not take: its rows hold or they do not.
fn decided(program: &Program) -> Solved {
    let holds = program.rows.iter().all(|row| row.lower <= 0.0 && row.upper >= 0.0);
    Solved {
        verdict: if holds { Verdict::Best } else { Verdict::Nothing },
        values: holds.then(Vec::new),
        bound: holds.then_some(0.0),
        seconds: 0.0,
    }
}

/// The optimum of a program whose columns may all be fractions.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Relaxed {
    /// Values of the columns.
    pub(crate) values: Vec<f64>,
    /// Prices of the rows, in the engine's sign.
    pub(crate) prices: Vec<f64>,
    /// Where it ended, if the engine says so.
    pub(crate) basis: Option<Basis>,
}

/// Solves the relaxation of a program, from where one that was a little different ended, if there is one; nothing if it was
/// stopped, or if nothing keeps all rows.
pub(crate) fn relax(
    program: &Program,
    goal: &Goal,
    from: Option<&Basis>,
    limit: Budget,
    stop: &mut Stop,
) -> Result<(Option<Relaxed>, f64), EngineError> {
    let mut model = model_of(program, goal, true)?;
    let within = Within { limit, pace: limit.pace(program) };
    set_numbers(&mut model, &[("time_limit", within.clock())])?;
    if let Some(pace) = within.pace {
        let iterations = pace.iterations(limit.in_seconds());
        model.try_set_option("simplex_iteration_limit", iterations).map_err(|_| broken("simplex_iteration_limit"))?;
    }
    if let Some(basis) = from {
        basis.set(program, &mut model);
    }
    let ran = interrupt::run(model, stop, within)?;
    let Some(solved) = ran.solved else { return Ok((None, ran.seconds)) };
    let solved = solved.map_err(|_| broken("relaxation"))?;
    let spent = match within.pace {
        Some(pace) => pace.spent(solved.simplex_iteration_count(), 0),
        None => interrupt::run_time(&solved),
    };
    if solved.status() != HighsModelStatus::Optimal {
        return Ok((None, spent));
    }
    let solution = solved.get_solution();
    let basis = Basis::of(program, &solved);
    let relaxed = Relaxed { values: solution.columns().to_vec(), prices: solution.dual_rows().to_vec(), basis };
    Ok((Some(relaxed), spent))
}

fn broken(what: &str) -> EngineError {
    EngineError(what.to_owned())
}

fn set_numbers(model: &mut highs::Model, numbers: &[(&str, f64)]) -> Result<(), EngineError> {
    for (name, value) in numbers {
        model.try_set_option(*name, *value).map_err(|_| broken(name))?;
    }
    for (name, value) in [("threads", 1), ("random_seed", 0)] {
        model.try_set_option(name, value).map_err(|_| broken(name))?;
    }
    model.try_set_option("parallel", "off").map_err(|_| broken("parallel"))
}

/// The engine's model of a program and a goal. Each row becomes one constraint, in the same order.
fn model_of(program: &Program, goal: &Goal, relaxed: bool) -> Result<highs::Model, EngineError> {
    let mut variables = ProblemVariables::new();
    let columns: Vec<Variable> = program
        .columns
        .iter()
        .map(|column| {
            let definition = variable().min(0.0).max(1.0);
            variables.add(if column.is_integer && !relaxed { definition.integer() } else { definition })
        })
        .collect();
    let sum = |terms: &mut dyn Iterator<Item = (usize, f64)>| -> Expression {
        let mut sum = Expression::default();
        for (column, coefficient) in terms {
            sum.add_mul(coefficient, columns[column]);
        }
        sum
    };
    let objective = sum(&mut goal.costs.iter().copied().enumerate().filter(|(_, cost)| *cost != 0.0));
    let mut problem = variables.maximise(objective).using(highs);
    for row in &program.rows {
        let left = sum(&mut row.terms.iter().copied());
        debug_assert!(row.upper.is_infinite() || row.lower.is_infinite(), "a row has one side");
        if row.upper.is_finite() {
            problem.add_constraint(constraint!(left <= row.upper));
        } else {
            problem.add_constraint(constraint!(left >= row.lower));
        }
    }
    problem.try_into_inner().map_err(|error| EngineError(error.to_string()))
}
