//! Projects whose jobs share resources: when does the last one end, at the earliest (RCPSP)?
//!
//! Format: Kolisch, Sprecher, "PSPLIB: a project scheduling problem library", European Journal of Operational
//! Research 96 (1996), single mode. Every job has to be done. Without cash flows one more item stands for the end
//! of the project: it starts when all jobs are over, and is worth one point for each period that it comes before
//! the horizon, so that the makespan is the horizon less the value. With cash flows every job is worth an
//! amount drawn from a seed, paid when it ends and discounted by 1 % a period.

use super::{Benchmark, BenchmarkError, Words, discounted};
use crate::instance::{Instance, Item, Need, Resource};
use crate::numbers::Numbers;

/// The most jobs, periods and resources that are read.
const MOST: [usize; 3] = [10_000, 10_000, 100];
/// What a job brings or costs where cash flows are drawn: whole units.
const CASH_FLOW: (usize, usize) = (0, 1_500);
/// What is taken off of each, so that a third of the jobs cost more than they bring.
const CASH_FLOW_LESS: i64 = 500;
/// Units of value of the instance in one of cash.
const PER_CASH: i64 = 1_000;
const RATE: f64 = 0.01;

/// What is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// The project ends as early as possible.
    Makespan,
    /// The present value of cash flows drawn from this seed is greatest.
    CashFlow(u64),
}

/// Jobs of a file; the first and the last are its source and sink, and take no time.
struct Project {
    horizon: usize,
    capacity: Vec<i64>,
    durations: Vec<usize>,
    uses: Vec<Vec<i64>>,
    successors: Vec<Vec<usize>>,
}

/// Reads a project.
///
/// # Errors
/// If the text is cut short, jobs have several modes, or resources are used up for good.
pub fn read(name: &str, text: &str, goal: Goal) -> Result<Benchmark, BenchmarkError> {
    let project = project(text)?;
    let horizon = project.horizon;
    // one period more than the jobs need, for the end of the project
    let periods = horizon + 1;
    // source and sink take no time: what they join is joined directly
    let jobs: Vec<usize> = (0..project.durations.len()).filter(|job| project.durations[*job] > 0).collect();
    let place = |job: usize| jobs.binary_search(&job).ok();
    let mut flows = Numbers::new(match goal {
        Goal::Makespan => 0,
        Goal::CashFlow(seed) => seed,
    });
    let mut items: Vec<Item> = jobs
        .iter()
        .map(|job| {
            let duration = project.durations[*job];
            let uses = project.uses[*job].iter().enumerate().filter(|(_, amount)| **amount > 0);
            let uses = uses.map(|(resource, amount)| (resource, vec![*amount; duration])).collect();
            let flow = (flows.amount(CASH_FLOW.0, CASH_FLOW.1) - CASH_FLOW_LESS) * PER_CASH;
            let value = match goal {
                Goal::Makespan => vec![],
                Goal::CashFlow(_) => (0..periods).map(|t| discounted(flow, RATE, t)).collect(),
            };
            Item { duration, uses, value, latest: periods - duration, is_required: true, ..Item::default() }
        })
        .collect();
    let mut needs: Vec<Need> = vec![];
    for before in &jobs {
        for after in project.after(*before) {
            let (before, after) = (place(*before).expect("it is a job"), place(after).expect("it takes time"));
            needs.push(Need { before, after, lag: 1 });
        }
    }
    if goal == Goal::Makespan {
        let end = items.len();
        needs.extend((0..end).map(|before| Need { before, after: end, lag: 1 }));
        let early = |period: usize| i64::try_from(horizon - period).expect("periods are few");
        let value = (0..periods).map(early).collect();
        items.push(Item { duration: 1, value, latest: horizon, is_required: true, ..Item::default() });
    }
    needs.sort_unstable();
    needs.dedup();
    let resources =
        project.capacity.iter().map(|amount| Resource { capacity: vec![*amount; periods], carries_over: false });
    let instance = Instance { periods, items, resources: resources.collect(), needs, ..Instance::default() };
    Ok(Benchmark { name: name.to_owned(), instance, per_unit: if goal == Goal::Makespan { 1 } else { PER_CASH } })
}

impl Project {
    /// The jobs that take time and have to wait for `job`, past those that take none.
    fn after(&self, job: usize) -> Vec<usize> {
        let mut found = vec![];
        let mut ways: Vec<usize> = self.successors[job].clone();
        let mut seen = vec![false; self.durations.len()];
        while let Some(next) = ways.pop() {
            if std::mem::replace(&mut seen[next], true) {
                continue;
            }
            if self.durations[next] > 0 {
                found.push(next);
            } else {
                ways.extend(&self.successors[next]);
            }
        }
        found
    }
}

fn project(text: &str) -> Result<Project, BenchmarkError> {
    let jobs = head(text, "jobs (incl. supersource/sink )", MOST[0])?;
    let horizon = head(text, "horizon", MOST[1])?;
    let resources = head(text, "- renewable", MOST[2])?;
    for other in ["- nonrenewable", "- doubly constrained"] {
        if head(text, other, MOST[2])? > 0 {
            return Err(BenchmarkError::new("resources that are used up for good cannot be planned"));
        }
    }
    let mut successors = vec![vec![]; jobs];
    let mut words = Words::of(table(text, "PRECEDENCE RELATIONS:", 1)?);
    for after in &mut successors {
        let (job, modes) = (words.number("a job")?, words.number("its modes")?);
        if modes != 1 {
            return Err(BenchmarkError::new(format!("job {job} has {modes} modes; one can be planned")));
        }
        for _ in 0..words.number("the number of its successors")?.min(jobs) {
            after.push(known(words.number("a successor")?, jobs)?);
        }
    }
    let (mut durations, mut uses) = (vec![], vec![]);
    let mut words = Words::of(table(text, "REQUESTS/DURATIONS:", 2)?);
    for _ in 0..jobs {
        let (job, _) = (words.number("a job")?, words.number("its mode")?);
        let duration = words.number("its duration")?;
        if duration > horizon {
            return Err(BenchmarkError::new(format!("job {job} takes longer than the horizon")));
        }
        durations.push(duration);
        uses.push((0..resources).map(|_| words.amount("its use of a resource")).collect::<Result<Vec<_>, _>>()?);
    }
    let mut words = Words::of(table(text, "RESOURCEAVAILABILITIES:", 1)?);
    let capacity =
        (0..resources).map(|_| words.amount("what there is of a resource")).collect::<Result<Vec<_>, _>>()?;
    Ok(Project { horizon, capacity, durations, uses, successors })
}

/// A job, numbered from 1 in the file.
fn known(job: usize, jobs: usize) -> Result<usize, BenchmarkError> {
    let unknown = || BenchmarkError::new(format!("there is no job {job}"));
    job.checked_sub(1).filter(|index| *index < jobs).ok_or_else(unknown)
}

/// The number behind a key of the head.
fn head(text: &str, key: &str, most: usize) -> Result<usize, BenchmarkError> {
    let line = text.lines().find_map(|line| line.trim().strip_prefix(key)?.trim().strip_prefix(':'));
    let number = line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).filter(|number| *number <= most);
    number.ok_or_else(|| BenchmarkError::new(format!("\"{key}\" is missing or too large")))
}

/// What follows a title and so many lines of headings.
fn table<'a>(text: &'a str, title: &str, headings: usize) -> Result<&'a str, BenchmarkError> {
    let missing = || BenchmarkError::new(format!("the part \"{title}\" is missing"));
    let mut rest = text.split_once(title).ok_or_else(missing)?.1;
    for _ in 0..=headings {
        rest = rest.split_once('\n').ok_or_else(missing)?.1;
    }
    Ok(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::optimise::{Optimised, optimise};
    use crate::watch::Unwatched;

    // three jobs of 2, 3 and 2 periods; the last needs the first; the resource holds one of the first two
    const TEXT: &str = "projects : 1\njobs (incl. supersource/sink ):  5\nhorizon                       :  9\nRESOURCES\n\
        \x20 - renewable                 :  1   R\n  - nonrenewable              :  0   N\n  - doubly constrained        :  0   D\n\
        PRECEDENCE RELATIONS:\njobnr.    #modes  #successors   successors\n 1 1 2 2 3\n 2 1 1 4\n 3 1 1 5\n 4 1 1 5\n 5 1 0\n****\n\
        REQUESTS/DURATIONS:\njobnr. mode duration  R 1\n-----\n 1 1 0 0\n 2 1 2 3\n 3 1 3 2\n 4 1 2 1\n 5 1 0 0\n****\n\
        RESOURCEAVAILABILITIES:\n  R 1\n   4\n";

    fn best(goal: Goal) -> (i64, Option<i64>, Vec<Option<usize>>) {
        let project = read("tiny", TEXT, goal).expect("a project");
        match optimise(&project.instance, 10.0, &mut Unwatched) {
            Ok(Optimised::Found(answer)) => (answer.value, answer.bound, answer.starts),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_project_ends_as_early_as_possible() {
        let (value, bound, starts) = best(Goal::Makespan);
        // first 0–1, then second and third together from 2 to 4: the end is 5 of 9
        assert_eq!((value, bound), (9 - 5, Some(9 - 5)));
        assert_eq!(starts[3], Some(5));
    }

    #[test]
    fn cash_flows_come_from_the_seed() {
        let (value, bound, _) = best(Goal::CashFlow(7));
        assert_eq!(bound, Some(value));
        assert_eq!(best(Goal::CashFlow(7)).0, value);
        assert_ne!(best(Goal::CashFlow(8)).0, value);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let said = |text: &str| read("tiny", text, Goal::Makespan).expect_err("it is no project").to_string();
        assert_eq!(said(&TEXT.replace(" 3 1 1 5\n", " 3 2 1 5\n")), "job 3 has 2 modes; one can be planned");
        assert_eq!(said(&TEXT.replace(" 2 1 1 4\n", " 2 1 1 8\n")), "there is no job 8");
        assert_eq!(
            said(&TEXT.replace("nonrenewable              :  0", "nonrenewable              :  1")),
            "resources that are used up for good cannot be planned"
        );
        assert_eq!(said("horizon : 9"), "\"jobs (incl. supersource/sink )\" is missing or too large");
    }
}
