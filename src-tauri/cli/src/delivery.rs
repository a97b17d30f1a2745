//! How the four keys of delivery stand, what would move them, and where speed came at the cost of stability.

use std::path::PathBuf;

use clap::Args;
use commands::wire::DeliveryView;
use model::{say, words};
use serde_json::json;

use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about delivery.
#[derive(Debug, Args)]
pub(crate) struct DeliveryCommand {
    /// The document
    file: PathBuf,
}

impl Doing<'_, '_> {
    pub(crate) fn delivery(&mut self, command: &DeliveryCommand) -> Result<(), Ended> {
        self.open_to_read(&command.file)?;
        let delivery: DeliveryView = self.ask("show_delivery", json!({}))?;
        print(self.printer, &delivery)
    }
}

fn print(printer: &mut Printer, view: &DeliveryView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    if !view.keys.is_empty() {
        writeln!(out)?;
    }
    for key in &view.keys {
        let line = match key.measured.is_empty() {
            true => say!("delivery-key-baseline", name = &key.name, now = &key.now, target = &key.target),
            false => say!(
                "delivery-key-measured",
                name = &key.name,
                now = &key.now,
                period = &key.measured,
                target = &key.target
            ),
        };
        writeln!(out, "  {line}")?;
    }
    if !view.keys.is_empty() && !view.missing.is_empty() {
        writeln!(out, "  {}", say!("delivery-missing", names = words::all_of(&view.missing)))?;
    }
    if !view.guards.is_empty() {
        writeln!(out, "\n{}", say!("delivery-pulls-apart"))?;
    }
    for guard in &view.guards {
        writeln!(out, "  {}", say!("delivery-pair", pair = &guard.pair, text = &guard.text))?;
    }
    if !view.advice.is_empty() {
        writeln!(out, "\n{}", say!("delivery-would-move"))?;
    }
    for advice in &view.advice {
        writeln!(out, "  {}", say!("delivery-advice", name = &advice.name, text = &advice.text))?;
    }
    Ok(())
}
