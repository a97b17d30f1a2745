//! What gets through the stages of making software, as a table with what limits marked, and what would lift it.

use std::path::PathBuf;

use clap::Args;
use commands::wire::{StageLine, StageUnitSet, StagesAdded, ThroughputView};
use model::{say, words};
use serde_json::json;

use crate::doing::Doing;
use crate::{Ended, Printer};

/// What is asked about stages.
#[derive(Debug, Args)]
pub(crate) struct StagesCommand {
    /// The document
    file: PathBuf,
    /// Add the usual stages to begin with
    #[arg(long)]
    usual: bool,
    /// Say what is counted at the stages, in the plural: changes, stories, releases
    #[arg(long, value_name = "WORD", conflicts_with = "usual")]
    unit: Option<String>,
}

impl Doing<'_, '_> {
    pub(crate) fn stages(&mut self, command: &StagesCommand) -> Result<(), Ended> {
        if command.usual {
            self.open(&command.file)?;
            let added: StagesAdded = self.ask("add_usual_stages", json!({}))?;
            self.save()?;
            return self.say(&json!(added), &added.sentence);
        }
        if let Some(unit) = &command.unit {
            self.open(&command.file)?;
            let set: StageUnitSet = self.ask("set_stage_unit", json!({ "unit": unit }))?;
            self.save()?;
            return self.say(&json!(set), &set.sentence);
        }
        self.open_to_read(&command.file)?;
        let throughput: ThroughputView = self.ask("show_throughput", json!({}))?;
        print(self.printer, &throughput)
    }
}

fn print(printer: &mut Printer, view: &ThroughputView) -> Result<(), Ended> {
    if printer.json {
        writeln!(printer.out, "{}", json!(view))?;
        return Ok(());
    }
    let out = &mut printer.out;
    writeln!(out, "{}\n", view.sentence)?;
    let row = |line: &StageLine| {
        let cells = line.periods.iter().map(|cell| {
            let mark = if cell.slack == 0 { "*" } else { "" };
            format!("{mark}{}", words::work(cell.capacity))
        });
        [line.name.clone(), words::work(line.today.into())].into_iter().chain(cells).collect::<Vec<_>>()
    };
    let head = [say!("stage", unit = view.unit.as_str()), say!("today")].into_iter();
    let head: Vec<String> = head.chain(view.periods.iter().map(|period| period.period.clone())).collect();
    let through = [say!("throughput"), words::work(view.today)].into_iter();
    let through = through.chain(view.periods.iter().map(|period| words::work(period.throughput))).collect();
    let rows: Vec<Vec<String>> = [head].into_iter().chain(view.stages.iter().map(row)).chain([through]).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    for row in &rows {
        let pad = |column: usize| " ".repeat(widths[column] - row[column].chars().count());
        let cells: String = (1..row.len()).map(|column| format!("  {}{}", pad(column), row[column])).collect();
        writeln!(out, "  {}{}{cells}", row[0], pad(0))?;
    }
    writeln!(out, "\n{}", say!("stars-limit"))?;
    if !view.leverage.is_empty() {
        writeln!(out, "\n{}", say!("one-more-level"))?;
        let widest = view.leverage.iter().map(|line| line.name.chars().count()).max().unwrap_or(0);
        for line in &view.leverage {
            writeln!(out, "  {:widest$}  {}", line.name, line.text)?;
        }
    }
    Ok(())
}
