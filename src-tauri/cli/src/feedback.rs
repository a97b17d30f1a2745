//! How soon feedback comes, of which kinds there is none, and what would shorten it.

use std::path::PathBuf;

use clap::Args;
use commands::wire::FeedbackView;
use model::say;
use serde_json::json;

use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about feedback.
#[derive(Debug, Args)]
pub(crate) struct FeedbackCommand {
    /// The document
    file: PathBuf,
}

impl Doing<'_, '_> {
    pub(crate) fn feedback(&mut self, command: &FeedbackCommand) -> Result<(), Ended> {
        self.open_to_read(&command.file)?;
        let feedback: FeedbackView = self.ask("show_feedback", json!({}))?;
        print(self.printer, &feedback)
    }
}

fn print(printer: &mut Printer, view: &FeedbackView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    for kind in &view.kinds {
        writeln!(out, "\n{}", say!("feedback-line", name = &kind.name, text = &kind.text))?;
        for line in view.loops.iter().filter(|line| line.kind == kind.kind) {
            writeln!(out, "  {}", say!("feedback-line", name = &line.name, text = &line.text))?;
        }
    }
    if !view.advice.is_empty() {
        writeln!(out, "\n{}", say!("feedback-would-shorten"))?;
    }
    for advice in &view.advice {
        writeln!(out, "  {}", say!("feedback-line", name = &advice.name, text = &advice.text))?;
    }
    Ok(())
}
