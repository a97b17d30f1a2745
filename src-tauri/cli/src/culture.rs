//! How culture and safety stand as teams answered, and what would help where they are weakest.

use std::path::PathBuf;

use clap::Args;
use commands::wire::{CultureScore, CultureView, GroupSet, StatementsAdded};
use model::{say, words};
use serde_json::json;

use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about surveys.
#[derive(Debug, Args)]
pub(crate) struct CultureCommand {
    /// The document
    file: PathBuf,
    /// Add the usual statements to begin with
    #[arg(long)]
    usual: bool,
    /// Set how many people have to have answered a survey for it to be shown, 3 to 100
    #[arg(long, value_name = "PEOPLE", conflicts_with = "usual")]
    least_group: Option<u16>,
}

impl Doing<'_, '_> {
    pub(crate) fn culture(&mut self, command: &CultureCommand) -> Result<(), Ended> {
        if command.usual {
            self.open(&command.file)?;
            let added: StatementsAdded = self.ask("add_usual_statements", json!({}))?;
            self.save()?;
            return self.say(&json!(added), &added.sentence);
        }
        if let Some(people) = command.least_group {
            self.open(&command.file)?;
            let set: GroupSet = self.ask("set_least_group", json!({ "people": people }))?;
            self.save()?;
            return self.say(&json!(set), &set.sentence);
        }
        self.open_to_read(&command.file)?;
        let culture: CultureView = self.ask("show_culture", json!({}))?;
        print(self.printer, &culture)
    }
}

fn print(printer: &mut Printer, view: &CultureView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}", view.sentence)?;
    let told = |scores: &[CultureScore]| {
        words::side_by_side(&scores.iter().map(|score| score.text.clone()).collect::<Vec<_>>())
    };
    if !view.teams.is_empty() {
        writeln!(out)?;
    }
    for team in &view.teams {
        let scores = match team.scores.is_empty() {
            true => say!("culture-nothing-shown", least = view.least_group),
            false => told(&team.scores),
        };
        writeln!(out, "  {}", say!("culture-of-team", team = &team.name, scores = scores))?;
    }
    if !view.advice.is_empty() {
        writeln!(out, "\n{}", say!("culture-would-help"))?;
    }
    for advice in &view.advice {
        let mean = words::hundredths(advice.mean);
        writeln!(out, "  {}", say!("culture-advice", name = &advice.name, mean = mean, text = &advice.text))?;
    }
    Ok(())
}
