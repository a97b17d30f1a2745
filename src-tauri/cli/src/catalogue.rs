//! The starter catalogue on a terminal: listed, picked from, written and replaced.

use std::path::PathBuf;

use clap::Subcommand;
use commands::Refusal;
use commands::wire::{CatalogueAdded, CatalogueView, FileWritten};
use model::say;
use serde_json::{Value, json};

use crate::Ended;
use crate::doing::Doing;

/// What can be done with the catalogue.
#[derive(Debug, Subcommand)]
pub(crate) enum CatalogueCommand {
    /// List the capabilities with their ids; with an id, what each of its levels means
    List {
        /// Id of a capability
        capability: Option<String>,
    },
    /// Add capabilities to a roadmap
    Add {
        /// The document
        file: PathBuf,
        /// Ids with the level of today, such as "continuous-integration=1"; without a level it is 0
        #[arg(required = true, value_name = "ID[=LEVEL]")]
        picks: Vec<String>,
        /// Add an investment that raises each to its next level, too
        #[arg(long)]
        investments: bool,
        /// Add the four delivery metrics as outcomes, with the usual effects on them, too
        #[arg(long, requires = "investments")]
        outcomes: bool,
    },
    /// Write the catalogue in use to a JSON file
    Write {
        /// The file to write
        out: PathBuf,
    },
    /// Use a catalogue of one's own from now on
    Use {
        /// The JSON file
        source: PathBuf,
    },
    /// Use the catalogue that is built in again
    Reset,
}

impl Doing<'_, '_> {
    pub(crate) fn catalogue(&mut self, command: CatalogueCommand) -> Result<(), Ended> {
        match command {
            CatalogueCommand::List { capability } => {
                let view: CatalogueView = self.ask("show_catalogue", json!({}))?;
                self.list_catalogue(&view, capability.as_deref())
            }
            CatalogueCommand::Add { file, picks, investments, outcomes } => {
                let picks = picks.iter().map(|pick| read_pick(pick)).collect::<Result<Vec<_>, _>>()?;
                self.open(&file)?;
                let request = json!({"picks": picks, "investments": investments, "outcomes": outcomes});
                let added: CatalogueAdded = self.ask("add_from_catalogue", request)?;
                self.save()?;
                self.say(&json!(added), &added.sentence)
            }
            CatalogueCommand::Write { out } => {
                let written: FileWritten = self.ask("export_catalogue", json!({"path": out}))?;
                self.say(&json!(written), &say!("wrote", file = &written.file_name))
            }
            CatalogueCommand::Use { source } => {
                let view: CatalogueView = self.ask("use_catalogue", json!({"path": source}))?;
                self.say(&json!(view), &say!("catalogue-used", count = count(&view)))
            }
            CatalogueCommand::Reset => {
                let view: CatalogueView = self.ask("reset_catalogue", json!({}))?;
                self.say(&json!(view), &say!("catalogue-reset", count = count(&view)))
            }
        }
    }

    fn list_catalogue(&mut self, view: &CatalogueView, wanted: Option<&str>) -> Result<(), Ended> {
        let all = || view.axes.iter().flat_map(|axis| &axis.lines);
        if let Some(id) = wanted {
            let Some(line) = all().find(|line| line.id == id) else {
                return Err(Refusal::usage(say!("catalogue-no-line", id = id), say!("catalogue-no-line.hint")).into());
            };
            if self.printer.json {
                writeln!(self.printer.out, "{}", json!(line))?;
                return Ok(());
            }
            writeln!(self.printer.out, "{} · {}", line.name, line.stage)?;
            for (level, text) in line.levels.iter().enumerate() {
                writeln!(self.printer.out, "  {level}  {text}")?;
            }
            for text in [&line.needs, &line.helps].into_iter().filter(|text| !text.is_empty()) {
                writeln!(self.printer.out, "  {text}")?;
            }
            return Ok(());
        }
        if self.printer.json {
            writeln!(self.printer.out, "{}", json!(view))?;
            return Ok(());
        }
        if let Some(trouble) = &view.trouble {
            writeln!(self.printer.err, "cairn: {trouble}")?;
        }
        let widest = all().map(|line| line.id.chars().count()).max().unwrap_or(0);
        for axis in &view.axes {
            writeln!(self.printer.out, "{}", axis.name)?;
            for line in &axis.lines {
                writeln!(self.printer.out, "  {:widest$}  {} · {}", line.id, line.name, line.stage)?;
            }
        }
        writeln!(self.printer.out, "{}", view.note)?;
        Ok(())
    }
}

fn count(view: &CatalogueView) -> usize {
    view.axes.iter().map(|axis| axis.lines.len()).sum()
}

fn read_pick(text: &str) -> Result<Value, Refusal> {
    let (id, now) = text.split_once('=').unwrap_or((text, "0"));
    match now.trim().parse::<u8>() {
        Ok(now) if now <= 5 => Ok(json!({"id": id.trim(), "now": now})),
        _ => Err(Refusal::usage(say!("catalogue-pick", text = text), say!("catalogue-pick.hint"))),
    }
}
