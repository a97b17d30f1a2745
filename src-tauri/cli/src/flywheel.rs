//! How the management flywheel turns, and the usual blades to begin with.

use std::path::PathBuf;

use clap::Args;
use commands::wire::{BladesAdded, FlywheelView};
use model::flywheel::points;
use model::say;
use serde_json::json;

use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about the flywheel.
#[derive(Debug, Args)]
pub(crate) struct FlywheelCommand {
    /// The document
    file: PathBuf,
    /// Add the usual blades to begin with: alignment, collaboration and vitality, each turning the next
    #[arg(long)]
    usual: bool,
}

impl Doing<'_, '_> {
    pub(crate) fn flywheel(&mut self, command: &FlywheelCommand) -> Result<(), Ended> {
        if command.usual {
            self.open(&command.file)?;
            let added: BladesAdded = self.ask("add_usual_blades", json!({}))?;
            self.save()?;
            return self.say(&json!(added), &added.sentence);
        }
        self.open_to_read(&command.file)?;
        let flywheel: FlywheelView = self.ask("show_flywheel", json!({}))?;
        print(self.printer, &flywheel)
    }
}

fn print(printer: &mut Printer, view: &FlywheelView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    if !view.is_stable {
        writeln!(out, "{}", say!("flywheel-restless"))?;
    }
    if !view.blades.is_empty() {
        writeln!(out)?;
    }
    for blade in &view.blades {
        let end = blade.by_period.last().copied().unwrap_or(blade.today);
        let (today, end) = (points(blade.today), points(end));
        writeln!(out, "  {}", say!("flywheel-blade", name = &blade.name, today = today, end = end))?;
    }
    if !view.steps.is_empty() {
        writeln!(out, "\n{}", say!("flywheel-at-steps"))?;
    }
    for step in &view.steps {
        writeln!(out, "  {}", step.text)?;
    }
    for (is_planned, heading) in [(true, say!("flywheel-planned")), (false, say!("flywheel-left-out"))] {
        let mut turns = view.turns.iter().filter(|turn| turn.is_planned == is_planned).peekable();
        if turns.peek().is_some() {
            writeln!(out, "\n{heading}")?;
        }
        for turn in turns {
            writeln!(out, "  {}", say!("flywheel-turn", name = &turn.name, by = &turn.text))?;
        }
    }
    Ok(())
}
