//! What the plan makes possible next, the cycles that are over, and the beginning of the next one.

use std::path::PathBuf;

use clap::Args;
use commands::wire::{CycleBegun, CyclesView};
use model::say;
use serde_json::json;

use crate::doing::{Doing, with_ending};
use crate::{Ended, Printer};

/// What is asked about cycles.
#[derive(Debug, Args)]
pub(crate) struct CycleCommand {
    /// The document
    file: PathBuf,
    /// The document to make for the next cycle; without it, what becomes possible next and the cycles that are over are
    /// told
    new: Option<PathBuf>,
    /// The period in which the next cycle begins, such as "Q1 2028" [default: the first that is not over and of which
    /// nothing is recorded]
    #[arg(long, value_name = "PERIOD", requires = "new")]
    at: Option<String>,
}

impl Doing<'_, '_> {
    pub(crate) fn cycle(&mut self, command: &CycleCommand) -> Result<(), Ended> {
        self.open_to_read(&command.file)?;
        let Some(new) = &command.new else {
            let view: CyclesView = self.ask("show_cycles", json!({}))?;
            return print(self.printer, &view);
        };
        let path = with_ending(new.clone());
        let begun: CycleBegun = self.ask("begin_cycle", json!({"path": path, "is_named": true, "at": command.at}))?;
        tell(self.printer, &begun)
    }
}

fn tell(printer: &mut Printer, begun: &CycleBegun) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(begun))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{} {}", say!("wrote", file = &begun.file_name), begun.sentence)?;
    for (heading, lines) in [(say!("cycle-carried"), &begun.carried), (say!("cycle-dropped"), &begun.dropped)] {
        if !lines.is_empty() {
            writeln!(out, "\n{heading}")?;
        }
        for line in lines {
            writeln!(out, "  {line}")?;
        }
    }
    Ok(())
}

fn print(printer: &mut Printer, view: &CyclesView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    for (heading, lines) in [(say!("cycle-possible"), &view.possible), (say!("cycle-one-away"), &view.one_away)] {
        if !lines.is_empty() {
            writeln!(out, "\n{heading}")?;
        }
        for line in lines {
            writeln!(out, "  {}", say!("cycle-line", name = &line.name, text = &line.text))?;
        }
    }
    for cycle in &view.cycles {
        writeln!(out, "\n{}", say!("cycle-heading", name = &cycle.name, began = &cycle.began, ended = &cycle.ended))?;
        for line in &cycle.lines {
            writeln!(out, "  {line}")?;
        }
    }
    Ok(())
}
