//! What is said and what is seen of capabilities, what the gap is worth, and taking over the levels that were seen.

use std::path::PathBuf;

use clap::Args;
use commands::wire::{KnowingPrice, KnowingView, LevelsTaken};
use model::say;
use serde_json::json;

use crate::arguments::seconds;
use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about assessments.
#[derive(Debug, Args)]
pub(crate) struct KnowingCommand {
    /// The document
    file: PathBuf,
    /// Let assessed capabilities count at the levels at which they were seen, in one step
    #[arg(long)]
    apply: bool,
    /// Seconds that proving each of the two plans may take
    #[arg(long, default_value = "5s", value_parser = seconds, conflicts_with = "apply")]
    prove: f64,
}

impl Doing<'_, '_> {
    pub(crate) fn knowing(&mut self, command: &KnowingCommand) -> Result<(), Ended> {
        if command.apply {
            self.open(&command.file)?;
            let taken: LevelsTaken = self.ask("take_over_levels", json!({}))?;
            self.save()?;
            return self.say(&json!(taken), &taken.sentence);
        }
        self.open_to_read(&command.file)?;
        let view: KnowingView = self.ask("show_knowing", json!({}))?;
        let price: Option<KnowingPrice> = match view.can_price {
            true => Some(self.ask("price_knowing", json!({"proof_seconds": command.prove}))?),
            false => None,
        };
        self.terminal.finish();
        print(self.printer, &view, price.as_ref())
    }
}

fn print(printer: &mut Printer, view: &KnowingView, price: Option<&KnowingPrice>) -> Result<(), Ended> {
    if printer.json {
        let mut record = json!(view);
        record["price"] = json!(price);
        writeln!(printer.out, "{record}")?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    if !view.capabilities.is_empty() {
        writeln!(out)?;
    }
    for line in &view.capabilities {
        writeln!(out, "  {}", say!("knowing-line", name = &line.name, text = &line.text))?;
    }
    if let Some(price) = price {
        writeln!(out, "\n{}", price.sentence)?;
    }
    if !view.change.is_empty() {
        writeln!(out, "\n{}", view.change)?;
    }
    Ok(())
}
