//! Measuring the engine: one record per instance.
//!
//! In this very process, unlike planning: what is measured is the engine, its time and its memory, not the start
//! of a worker and the way of messages. An instance is no document: if the engine ends the process, nothing is lost.

use std::fs;

use commands::{FailureClass, Host, Refusal, Session};
use planner::generated::{Shape, generate};
use planner::instance::Instance;
use planner::optimise::Optimised;
use planner::{Progress, Watch, instance_file, optimise};
use serde_json::{Value, json};

use crate::arguments::Bench;
use crate::doing::{ask, rounded};
use crate::terminal::{Terminal, peak_mb};
use crate::{Ended, Printer};

/// Solves one instance and prints the record `name, value, bound, gap, proof, seconds, peak_mb, starts`.
pub(crate) fn run(what: Bench, session: &Session, printer: &mut Printer, terminal: &Terminal) -> Result<(), Ended> {
    match what {
        Bench::Answers { file } => {
            ask::<Value>(session, terminal, "open_document", json!({"path": file, "to_read": true}))?;
            for command in ["price_left_out", "price_limits", "price_decisions", "find_alternatives"] {
                answers(command, session, printer, terminal)?;
            }
            Ok(())
        }
        Bench::Generated { investments, periods, seed, longest, export, time_limit } => {
            if longest > periods {
                return Err(Refusal::usage("The longest duration is above the number of periods.", "Lower it.").into());
            }
            let shape = Shape {
                investments: usize::from(investments),
                periods: usize::from(periods),
                seed,
                longest: usize::from(longest),
            };
            let instance = generate(shape);
            let name = format!("generated-{investments}-{periods}-{seed}");
            match export {
                Some(path) => {
                    fs::write(&path, instance_file::write(&name, &instance))?;
                    Ok(())
                }
                None => solve(&name, &instance, time_limit, printer, terminal),
            }
        }
        Bench::Instance { file, time_limit } => {
            let text = fs::read_to_string(&file).map_err(|error| {
                Refusal::new(FailureClass::World, "unreadable_file", format!("The file cannot be read ({error})."), "")
            })?;
            let (name, instance) = instance_file::read(&text)
                .map_err(|error| Refusal::new(FailureClass::Data, "instance", format!("{error}."), ""))?;
            solve(&name, &instance, time_limit, printer, terminal)
        }
    }
}

/// Asks one list of questions and prints the record `name, answers, seconds, milliseconds_each`.
#[expect(clippy::cast_precision_loss, reason = "answers are few")]
fn answers(command: &str, session: &Session, printer: &mut Printer, terminal: &Terminal) -> Result<(), Ended> {
    let began = terminal.seconds();
    let list: Value = ask(session, terminal, command, json!({}))?;
    let seconds = rounded(terminal.seconds() - began);
    terminal.finish();
    let count = list["lines"].as_array().map_or(0, Vec::len);
    let each = rounded(seconds * 1_000.0 / count.max(1) as f64);
    if printer.json {
        let record = json!({"name": command, "answers": count, "seconds": seconds, "milliseconds_each": each});
        writeln!(printer.out, "{record}")?;
    } else {
        writeln!(printer.out, "{command}: {count} answers in {seconds} s, {each:.0} ms each")?;
    }
    Ok(())
}

struct Follow<'a>(&'a Terminal);

impl Watch for Follow<'_> {
    fn progress(&mut self, progress: Progress) {
        let number = |amount: Option<i64>| amount.map_or_else(|| "–".to_owned(), |amount| amount.to_string());
        let sentence =
            format!("value {}, bound {}, {:.0} s", number(progress.value), number(progress.bound), progress.seconds);
        let wire = commands::wire::PlanProgress {
            sentence,
            value: progress.value,
            bound: progress.bound,
            seconds: progress.seconds,
        };
        self.0.progress(wire);
    }

    fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}

#[expect(clippy::cast_precision_loss, reason = "the gap is a ratio; value and bound beside it are exact")]
fn solve(
    name: &str,
    instance: &Instance,
    time_limit: f64,
    printer: &mut Printer,
    terminal: &Terminal,
) -> Result<(), Ended> {
    let began = terminal.seconds();
    let found = optimise(instance, time_limit, &mut Follow(terminal));
    let seconds = rounded(terminal.seconds() - began);
    terminal.finish();
    let answer = match found {
        Ok(Optimised::Found(answer)) => answer,
        Ok(Optimised::Nothing) => {
            return Err(Refusal::new(FailureClass::NothingFits, "nothing_fits", "No plan keeps all rules.", "").into());
        }
        Ok(Optimised::StoppedEmpty) => {
            let message = "The search was stopped before it had found a plan.";
            return Err(Refusal::new(FailureClass::World, "stopped_empty", message, "Give it more time.").into());
        }
        Err(error) => return Err(Refusal::new(FailureClass::World, "engine", format!("{error}."), "").into()),
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
    let record = json!({
        "name": name, "value": answer.value, "bound": answer.bound, "gap": gap, "proof": proof,
        "seconds": seconds, "peak_mb": peak_mb(), "starts": starts,
    });
    if printer.json {
        writeln!(printer.out, "{record}")?;
    } else {
        let gap = gap.map_or_else(|| "no bound".to_owned(), |gap| format!("gap {:.2} %", gap * 100.0));
        writeln!(
            printer.out,
            "{name}: value {}, {gap}, {}, {seconds:.1} s",
            answer.value,
            proof.as_str().unwrap_or_default()
        )?;
    }
    Ok(())
}
