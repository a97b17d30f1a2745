//! What the plan stands on that is not known yet, and what of it to test first.

use std::path::PathBuf;

use clap::Args;
use commands::wire::AssumptionsView;
use model::say;
use serde_json::json;

use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about assumptions.
#[derive(Debug, Args)]
pub(crate) struct AssumptionsCommand {
    /// The document
    file: PathBuf,
}

impl Doing<'_, '_> {
    pub(crate) fn assumptions(&mut self, command: &AssumptionsCommand) -> Result<(), Ended> {
        self.open_to_read(&command.file)?;
        let assumptions: AssumptionsView = self.ask("show_assumptions", json!({}))?;
        print(self.printer, &assumptions)
    }
}

fn print(printer: &mut Printer, view: &AssumptionsView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    for (place, line) in (1_usize..).zip(&view.open) {
        writeln!(out, "\n{}", say!("stakes-line", place = place, name = &line.name, text = &line.text))?;
        if line.kind == "assumption" {
            writeln!(out, "   {}", say!("stakes-on", on = &line.on))?;
        }
        writeln!(out, "   {}", line.help)?;
    }
    if !view.settled.is_empty() {
        writeln!(out, "\n{}", say!("stakes-settled"))?;
    }
    for line in &view.settled {
        writeln!(out, "  {}", say!("stakes-found", name = &line.name, text = &line.text))?;
    }
    Ok(())
}
