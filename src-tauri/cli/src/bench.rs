//! Measuring the engine: one record per instance.
//!
//! In this very process, unlike planning: what is measured is the engine, its time and its memory, not the start
//! of a worker and the way of messages. An instance is no document: if the engine ends the process, nothing is lost.

use std::fs;
use std::path::{Path, PathBuf};

use commands::{FailureClass, Host, Refusal, Session};
use planner::benchmark::psplib::Goal;
use planner::benchmark::{Benchmark, BenchmarkError, minelib, nrp, psplib};
use planner::generated::{Pit, Shape, generate, generate_lasting, pit, roadmap, with_bundles};
use planner::instance::{Instance, Starts};
use planner::optimise::Optimised;
use planner::{Progress, Watch, instance_file, optimise};
use serde_json::{Value, json};

use crate::bench_arguments::{Bench, Family};
use crate::doing::{ask, rounded};
use crate::terminal::{Terminal, peak_mb};
use crate::{Ended, Printer, bench_parts, bench_what_if};

/// Solves one instance and prints the record `name, value, bound, gap, proof, seconds, peak_mb, starts, trace`.
pub(crate) fn run(what: Bench, session: &Session, printer: &mut Printer, terminal: &Terminal) -> Result<(), Ended> {
    match what {
        Bench::Answers { file } => {
            ask::<Value>(session, terminal, "open_document", json!({"path": &file, "to_read": true}))?;
            for command in ["price_left_out", "price_limits", "price_decisions", "find_alternatives"] {
                answers(command, &name(&file), session, printer, terminal)?;
            }
            Ok(())
        }
        Bench::Generated { family, investments, periods, seed, durations, synergies, export, time_limit } => {
            let (shortest, longest) = durations;
            let least = if family == Family::Roadmap { 3 } else { longest };
            if least > periods {
                let message = format!("Investments take up to {least} periods, and there are only {periods}.");
                return Err(Refusal::usage(&message, "Raise the number of periods.").into());
            }
            if synergies > 0 && investments < 2 {
                let message = "Synergies are between two investments at least, and there is only one.";
                return Err(Refusal::usage(message, "Raise the number of investments.").into());
            }
            let (investments, periods) = (usize::from(investments), usize::from(periods));
            let (name, instance) = match family {
                Family::Dense => {
                    let shape = Shape { investments, periods, seed, longest: usize::from(longest) };
                    ("generated", generate_lasting(shape, usize::from(shortest)))
                }
                Family::Roadmap => ("roadmap", roadmap(investments, periods, seed)),
            };
            let instance = with_bundles(instance, usize::from(synergies), seed);
            let mut name = format!("{name}-{investments}-{periods}-{seed}");
            if family == Family::Dense && durations != (1, 1) {
                name = format!("{name}-d{shortest}-{longest}");
            }
            if synergies > 0 {
                name = format!("{name}-s{synergies}");
            }
            match export {
                Some(path) => {
                    fs::write(&path, instance_file::write(&name, &instance))?;
                    Ok(())
                }
                None => solve(&name, &instance, time_limit, printer, terminal),
            }
        }
        Bench::Pit { side, depth, periods, seed, time_limit } => {
            let shape = Pit { side: usize::from(side), depth: usize::from(depth), periods: usize::from(periods), seed };
            let name = format!("pit-{side}-{depth}-{periods}-{seed}");
            solve(&name, &pit(shape), time_limit, printer, terminal)
        }
        Bench::Parts { investments, periods, seed, times } => {
            let shape =
                Shape { investments: usize::from(investments), periods: usize::from(periods), seed, longest: 1 };
            let mut record =
                bench_parts::measure(&generate(shape), times, terminal).map_err(|error| broke_down(&error))?;
            record["parts"] = json!(format!("generated-{investments}-{periods}-{seed}"));
            writeln!(printer.out, "{record}")?;
            Ok(())
        }
        Bench::WhatIf { investments, periods, seed, changes, settled, time_limit } => {
            let shape =
                Shape { investments: usize::from(investments), periods: usize::from(periods), seed, longest: 1 };
            let extent = bench_what_if::Extent { changes, settled, time_limit };
            let measured = bench_what_if::measure(&generate(shape), &extent, terminal);
            terminal.finish();
            match measured {
                Ok(Some(mut record)) => {
                    record["name"] = json!(format!("generated-{investments}-{periods}-{seed}"));
                    writeln!(printer.out, "{record}")?;
                    Ok(())
                }
                Ok(None) => Err(nothing_fits().into()),
                Err(error) => Err(broke_down(&error).into()),
            }
        }
        Bench::Instance { file, time_limit } => {
            let instance_file::Read { name, instance, per_unit } = instance_file::read(&text(&file)?)
                .map_err(|error| Refusal::new(FailureClass::Data, "instance", format!("{error}."), ""))?;
            solve_in(per_unit, &name, &instance, time_limit, printer, terminal)
        }
        Bench::Minelib { folder, time_limit } => {
            let cpit = one_of(&folder, "cpit")?;
            let mine = minelib::read(&text(&cpit)?, &text(&cpit.with_extension("prec"))?);
            solve_public(&cpit, mine, time_limit, printer, terminal)
        }
        Bench::Nrp { file, ratio, export, time_limit } => {
            let problem = nrp::read(&name(&file), &text(&file)?, ratio);
            if let (Some(path), Ok(problem)) = (export, &problem) {
                fs::write(&path, instance_file::write(&problem.name, &problem.instance))?;
                return Ok(());
            }
            solve_public(&file, problem, time_limit, printer, terminal)
        }
        Bench::Psplib { file, cash_flow, time_limit } => {
            let goal = cash_flow.map_or(Goal::Makespan, Goal::CashFlow);
            let project = psplib::read(&name(&file), &text(&file)?, goal);
            solve_public(&file, project, time_limit, printer, terminal)
        }
    }
}

/// The only file in a folder with this ending.
fn one_of(folder: &Path, ending: &str) -> Result<PathBuf, Refusal> {
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?.flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|its| its == ending)).collect();
    match (found.pop(), found.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => {
            let message = format!("{} holds not exactly one file with the ending .{ending}.", name(folder));
            Err(Refusal::new(FailureClass::Data, "benchmark", message, "Give each mine a folder of its own."))
        }
    }
}

fn text(path: &Path) -> Result<String, Refusal> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Refusal {
    let message = format!("{} cannot be read ({error}).", name(path));
    Refusal::new(FailureClass::World, "unreadable_file", message, "")
}

/// Name of a file without folder and ending.
fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn solve_public(
    path: &Path,
    read: Result<Benchmark, BenchmarkError>,
    time_limit: f64,
    printer: &mut Printer,
    terminal: &Terminal,
) -> Result<(), Ended> {
    let benchmark = read.map_err(|error| {
        let message = format!("{} is not understood: {error}.", name(path));
        Refusal::new(FailureClass::Data, "benchmark", message, "Take it again from where it came from.")
    })?;
    let Benchmark { name, instance, per_unit } = benchmark;
    solve_in(per_unit, &name, &instance, time_limit, printer, terminal)
}

fn nothing_fits() -> Refusal {
    Refusal::new(FailureClass::NothingFits, "nothing_fits", "No plan keeps all rules.", "")
}

fn broke_down(error: &planner::EngineError) -> Refusal {
    Refusal::new(FailureClass::World, "engine", format!("{error}."), "")
}

/// Follows a search on the terminal, and ends it a second after its time limit: the engine counts its own time
/// alone.
struct Follow<'a> {
    terminal: &'a Terminal,
    instance: &'a Instance,
    /// Seconds of the terminal's clock.
    ends: f64,
    /// The best of what was heard so far.
    best: Progress,
}

impl<'a> Follow<'a> {
    fn new(terminal: &'a Terminal, instance: &'a Instance, time_limit: f64) -> Self {
        let best = Progress { value: None, bound: None, seconds: 0.0 };
        Self { terminal, instance, ends: terminal.seconds() + time_limit + 1.0, best }
    }
}

/// Asks one list of questions and prints the record `name, roadmap, answers, seconds, milliseconds_each`.
#[expect(clippy::cast_precision_loss, reason = "answers are few")]
fn answers(
    command: &str,
    roadmap: &str,
    session: &Session,
    printer: &mut Printer,
    terminal: &Terminal,
) -> Result<(), Ended> {
    let began = terminal.seconds();
    let list: Value = ask(session, terminal, command, json!({}))?;
    let seconds = rounded(terminal.seconds() - began);
    terminal.finish();
    let count = list["lines"].as_array().map_or(0, Vec::len);
    let each = rounded(seconds * 1_000.0 / count.max(1) as f64);
    if printer.json {
        let record = json!({"name": command, "roadmap": roadmap, "answers": count, "seconds": seconds, "milliseconds_each": each});
        writeln!(printer.out, "{record}")?;
    } else {
        writeln!(printer.out, "{command}: {count} answers in {seconds} s, {each:.0} ms each")?;
    }
    Ok(())
}

impl Watch for Follow<'_> {
    fn found(&mut self, starts: &Starts) {
        let value = Some(self.instance.value(starts));
        self.progress(Progress { value, ..self.best });
    }

    fn progress(&mut self, heard: Progress) {
        let bound = [self.best.bound, heard.bound].into_iter().flatten().min();
        let progress = Progress { value: self.best.value.max(heard.value), bound, seconds: heard.seconds };
        self.best = progress;
        let number = |amount: Option<i64>| amount.map_or_else(|| "–".to_owned(), |amount| amount.to_string());
        let sentence =
            format!("value {}, bound {}, {:.0} s", number(progress.value), number(progress.bound), progress.seconds);
        let wire = commands::wire::PlanProgress {
            sentence,
            value: progress.value,
            bound: progress.bound,
            seconds: progress.seconds,
            what_if: None,
        };
        self.terminal.progress(wire);
    }

    fn is_cancelled(&self) -> bool {
        self.terminal.is_cancelled() || self.terminal.seconds() >= self.ends
    }
}

fn solve(
    name: &str,
    instance: &Instance,
    time_limit: f64,
    printer: &mut Printer,
    terminal: &Terminal,
) -> Result<(), Ended> {
    solve_in(1, name, instance, time_limit, printer, terminal)
}

/// Solves an instance that counts value in parts: so many of them are one unit of what is printed. A value is
/// rounded down and a bound up.
#[expect(clippy::cast_precision_loss, reason = "the gap is a ratio; value and bound beside it are exact")]
fn solve_in(
    per_unit: i64,
    name: &str,
    instance: &Instance,
    time_limit: f64,
    printer: &mut Printer,
    terminal: &Terminal,
) -> Result<(), Ended> {
    let began = terminal.seconds();
    let found = optimise(instance, time_limit, &mut Follow::new(terminal, instance, time_limit));
    let seconds = rounded(terminal.seconds() - began);
    terminal.finish();
    let answer = match found {
        Ok(Optimised::Found(answer)) => answer,
        Ok(Optimised::Nothing) => {
            return Err(nothing_fits().into());
        }
        Ok(Optimised::StoppedEmpty) => {
            let message = "The search was stopped before it had found a plan.";
            return Err(Refusal::new(FailureClass::World, "stopped_empty", message, "Give it more time.").into());
        }
        Err(error) => return Err(broke_down(&error).into()),
    };
    let gap =
        answer.bound.filter(|_| answer.value > 0).map(|bound| (bound - answer.value) as f64 / answer.value as f64);
    // the word that serde writes: the same as in a stored plan
    let proof = json!(answer.proof);
    let starts: Vec<i64> = answer
        .starts
        .iter()
        .map(|start| start.map_or(-1, |start| i64::try_from(start).expect("periods are few")))
        .collect();
    let (down, up) = (|value: i64| value.div_euclid(per_unit), |bound: i64| -(-bound).div_euclid(per_unit));
    let (value, bound) = (down(answer.value), answer.bound.map(up));
    let trace: Vec<Value> = terminal
        .trace()
        .into_iter()
        .map(|point| json!([rounded(point.seconds - began), point.value.map(down), point.bound.map(up)]))
        .collect();
    let record = json!({
        "name": name, "value": value, "bound": bound, "gap": gap, "proof": proof,
        "seconds": seconds, "peak_mb": peak_mb(), "starts": starts, "trace": trace,
    });
    if printer.json {
        writeln!(printer.out, "{record}")?;
    } else {
        let gap = gap.map_or_else(|| "no bound".to_owned(), |gap| format!("gap {:.2} %", gap * 100.0));
        writeln!(printer.out, "{name}: value {value}, {gap}, {}, {seconds:.1} s", proof.as_str().unwrap_or_default())?;
    }
    Ok(())
}
