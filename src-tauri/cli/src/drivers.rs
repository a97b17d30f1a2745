//! What drives the business, what outcomes are worth by it, and weighing them so.

use std::path::PathBuf;

use clap::Args;
use commands::wire::{DriversView, OutcomesWeighed};
use model::say;
use serde_json::json;

use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about drivers.
#[derive(Debug, Args)]
pub(crate) struct DriversCommand {
    /// The document
    file: PathBuf,
    /// Make outcomes worth what the drivers say, in one step
    #[arg(long)]
    apply: bool,
}

impl Doing<'_, '_> {
    pub(crate) fn drivers(&mut self, command: &DriversCommand) -> Result<(), Ended> {
        if command.apply {
            self.open(&command.file)?;
            let weighed: OutcomesWeighed = self.ask("weigh_outcomes", json!({}))?;
            self.save()?;
            return self.say(&json!(weighed), &weighed.sentence);
        }
        self.open_to_read(&command.file)?;
        let drivers: DriversView = self.ask("show_drivers", json!({}))?;
        print(self.printer, &drivers)
    }
}

fn print(printer: &mut Printer, view: &DriversView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    if !view.basis.is_empty() {
        writeln!(out, "{}", view.basis)?;
    }
    if !view.drivers.is_empty() {
        writeln!(out)?;
    }
    for driver in &view.drivers {
        writeln!(out, "  {}", say!("drivers-line", name = &driver.name, text = &driver.text))?;
    }
    if !view.outcomes.is_empty() {
        writeln!(out, "\n{}", say!("drivers-outcomes"))?;
    }
    for outcome in &view.outcomes {
        writeln!(out, "  {}", say!("drivers-line", name = &outcome.name, text = &outcome.text))?;
    }
    if view.differing > 0 {
        writeln!(out, "\n{}", view.change)?;
    }
    Ok(())
}
