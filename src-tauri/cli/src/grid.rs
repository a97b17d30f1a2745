//! Tables of the roadmap on the command line: shown, changed cell by cell, pasted into from a file.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use commands::Refusal;
use commands::wire::{GridEdited, GridPasted, GridView};
use model::say;
use serde_json::{Value, json};

use crate::printing::told;
use crate::{Ended, Printer};

#[derive(Debug, Subcommand)]
pub(crate) enum GridCommand {
    /// Show a table: its columns, rows and sums
    Show {
        /// The document
        file: PathBuf,
        #[command(flatten)]
        table: Table,
    },
    /// Change cells, add and remove rows, as one step; what cannot be read is listed and the rest goes in
    Edit {
        /// The document
        file: PathBuf,
        #[command(flatten)]
        table: Table,
        /// A typed cell, such as "build:Q1 2027=900k"; the first new row is +1
        #[arg(long = "set", value_name = "ROW:COLUMN=TEXT")]
        cells: Vec<String>,
        /// Add a row with this name
        #[arg(long = "add", value_name = "NAME")]
        added: Vec<String>,
        /// Remove the row with this id, with all that refers to it
        #[arg(long = "remove", value_name = "ROW")]
        removed: Vec<String>,
        /// Only say what would happen
        #[arg(long)]
        preview: bool,
    },
    /// Paste a table with headers from a file, as one step: rows by name, columns in any order
    Paste {
        /// The document
        file: PathBuf,
        #[command(flatten)]
        table: Table,
        /// The file to paste: XLSX, CSV, or a text with tabs between its cells
        source: PathBuf,
        /// Only say what would happen
        #[arg(long)]
        preview: bool,
    },
    /// Write a table as XLSX or CSV, which paste reads back
    Write {
        /// The document
        file: PathBuf,
        #[command(flatten)]
        table: Table,
        /// The file to write; its ending says the format
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Table {
    /// Which table
    #[arg(value_enum)]
    grid: Which,
    /// Which sign stands before decimals
    #[arg(long, value_enum, default_value = "point")]
    decimal_sign: Sign,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Which {
    Capabilities,
    Investments,
    Estimates,
    Funds,
    Pools,
    Outcomes,
    Effects,
    Steps,
    Rules,
    Measured,
    Commitments,
    Stakeholders,
    Stances,
    Stages,
    Lifts,
    Contracts,
    Principles,
    Practices,
    Themes,
    Companions,
    Briefs,
    Statements,
    Surveys,
    Answers,
    Assessments,
    Zones,
    Placements,
    Teams,
    Bridges,
    Skills,
    Ranks,
    Ownerships,
    Blades,
    Influences,
    Pushes,
    Drivers,
    Comparisons,
    #[value(name = "driver_links", alias = "driver-links")]
    DriverLinks,
    Keys,
    Loops,
    Shortenings,
    Cycles,
    Assumptions,
    Circumstances,
    Debts,
    Repayments,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Sign {
    Point,
    Comma,
}

impl Table {
    /// The request for this table, with what else is asked.
    fn request(&self, more: Value) -> Value {
        let word = |value: &dyn Fn() -> Option<clap::builder::PossibleValue>| {
            value().map(|value| value.get_name().to_owned()).unwrap_or_default()
        };
        let mut request = json!({
            "grid": word(&|| self.grid.to_possible_value()),
            "decimal_sign": word(&|| self.decimal_sign.to_possible_value()),
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            request[name] = value.clone();
        }
        request
    }
}

/// What is done with a table, and on which document.
pub(crate) enum Doing {
    Show,
    /// Write it to a file.
    Write,
    /// An edit, or a paste; whether it changes the document.
    Change {
        command: &'static str,
        is_preview: bool,
    },
}

impl GridCommand {
    /// The document it is about.
    pub(crate) fn file(&self) -> &PathBuf {
        match self {
            Self::Show { file, .. } | Self::Edit { file, .. } | Self::Paste { file, .. } | Self::Write { file, .. } => {
                file
            }
        }
    }

    /// What it does.
    pub(crate) fn doing(&self) -> Doing {
        match self {
            Self::Show { .. } => Doing::Show,
            Self::Write { .. } => Doing::Write,
            Self::Edit { preview, .. } => Doing::Change { command: "edit_grid", is_preview: *preview },
            Self::Paste { preview, .. } => Doing::Change { command: "paste_grid", is_preview: *preview },
        }
    }

    /// The request for the table alone.
    pub(crate) fn to_show(&self) -> Value {
        match self {
            Self::Show { table, .. }
            | Self::Edit { table, .. }
            | Self::Paste { table, .. }
            | Self::Write { table, .. } => table.request(json!({})),
        }
    }

    /// The request that writes it to a file; nothing if it is not to be written.
    pub(crate) fn to_write(&self) -> Option<Value> {
        let Self::Write { table, out, .. } = self else { return None };
        Some(json!({"grid": table.request(json!({}))["grid"], "path": out}))
    }

    /// The request that reads the rows to paste from a spreadsheet; nothing where it is a text with tabs, or no paste.
    pub(crate) fn to_read(&self) -> Option<Value> {
        let Self::Paste { table, source, .. } = self else { return None };
        let ending = source.extension()?.to_ascii_lowercase();
        let is_table = ending == "xlsx" || ending == "csv";
        is_table.then(|| json!({"path": source, "decimal_sign": table.request(json!({}))["decimal_sign"]}))
    }

    /// The request that changes it, with rows that were read from a spreadsheet. Columns may be named by their header in
    /// `view`.
    pub(crate) fn to_change(&self, view: &GridView, read: Option<Vec<Vec<String>>>) -> Result<Value, Ended> {
        match self {
            Self::Show { .. } | Self::Write { .. } => Ok(self.to_show()),
            Self::Edit { table, cells, added, removed, preview, .. } => {
                let named = (0..).zip(added).filter(|(_, name)| !name.is_empty());
                let mut typed: Vec<Value> =
                    named.map(|(index, name)| json!({"new_row": index, "column": "name", "text": name})).collect();
                for cell in cells {
                    typed.push(typed_cell(cell, view)?);
                }
                let more = json!({"cells": typed, "new_rows": added.len(), "removed": removed, "preview": preview});
                Ok(table.request(more))
            }
            Self::Paste { table, source, preview, .. } => {
                if let Some(rows) = read {
                    return Ok(table.request(json!({"rows": rows, "preview": preview})));
                }
                let name = source.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let text = std::fs::read_to_string(source).map_err(|error| {
                    let message = say!("paste-unreadable", file = name.as_str(), reason = error.to_string());
                    Refusal::usage(message, say!("paste-unreadable.hint"))
                })?;
                let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
                Ok(table.request(json!({"rows": rows, "preview": preview})))
            }
        }
    }
}

/// "build:Q1 2027=900k" as a typed cell.
fn typed_cell(text: &str, view: &GridView) -> Result<Value, Ended> {
    let parts = text.split_once(':').and_then(|(row, rest)| Some((row.trim(), rest.split_once('=')?)));
    let Some((row, (column, typed))) = parts else {
        return Err(Refusal::usage(say!("not-a-cell", text = text), say!("not-a-cell.hint")).into());
    };
    let column = column.trim();
    let known = view.columns.iter().find(|known| known.key == column || known.header.eq_ignore_ascii_case(column));
    let Some(known) = known else {
        let names: Vec<&str> = view.columns.iter().map(|column| column.header.as_str()).collect();
        let message = say!("no-column", column = column, table = &view.title);
        return Err(Refusal::usage(message, say!("one-of", names = names.join(", "))).into());
    };
    let new_row = row.strip_prefix('+').and_then(|number| number.parse::<u32>().ok()).filter(|number| *number > 0);
    Ok(match new_row {
        Some(number) => json!({"new_row": number - 1, "column": known.key, "text": typed}),
        None => json!({"row": row, "column": known.key, "text": typed}),
    })
}

/// A table as text with its ids, or as one line of JSON.
pub(crate) fn show(printer: &mut Printer, view: &GridView) -> Result<(), Ended> {
    let out = &mut printer.out;
    if printer.json {
        writeln!(out, "{}", json!(view))?;
        return Ok(());
    }
    writeln!(out, "{}", view.sentence)?;
    if view.rows.is_empty() {
        return Ok(());
    }
    let header = ["Id".to_owned()].into_iter().chain(view.columns.iter().map(|column| column.header.clone()));
    let mut rows: Vec<Vec<String>> = vec![header.collect()];
    // in a terminal each cell is one line, and not a long one
    let shown =
        |text: &str| -> String { text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(28).collect() };
    for row in &view.rows {
        let id = [row.id.clone()].into_iter();
        rows.push(id.chain(row.cells.iter().map(|cell| shown(&cell.text))).collect());
    }
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    writeln!(out)?;
    for row in &rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let pad = width.saturating_sub(cell.chars().count());
            format!("{cell}{}", " ".repeat(pad))
        });
        writeln!(out, "  {}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
    }
    for row in view.rows.iter().filter(|row| !row.notice.is_empty()) {
        writeln!(out, "  ! {}", told(&row.id, &row.notice))?;
    }
    Ok(())
}

/// What an edit came to.
pub(crate) fn edited(printer: &mut Printer, edited: &GridEdited) -> Result<(), Ended> {
    let out = &mut printer.out;
    if printer.json {
        writeln!(out, "{}", json!(edited))?;
        return Ok(());
    }
    writeln!(out, "{}", edited.sentence)?;
    for cell in &edited.unreadable {
        let row = cell.row.clone().unwrap_or_else(|| say!("new-row"));
        let column = if cell.column.is_empty() { String::new() } else { format!(", {}", cell.column) };
        writeln!(out, "  {row}{column}: {}", cell.reason)?;
    }
    for line in edited.consequences.iter().chain(&edited.notes) {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}

/// What a paste came to.
pub(crate) fn pasted(printer: &mut Printer, pasted: &GridPasted) -> Result<(), Ended> {
    let out = &mut printer.out;
    if printer.json {
        writeln!(out, "{}", json!(pasted))?;
        return Ok(());
    }
    writeln!(out, "{}", pasted.sentence)?;
    for row in &pasted.unreadable {
        writeln!(out, "  {}", say!("row-said", row = row.row.to_string(), reason = &row.reason))?;
    }
    let ignored: Vec<&str> =
        pasted.columns.iter().filter(|column| column.column.is_none()).map(|column| column.header.as_str()).collect();
    if !ignored.is_empty() {
        writeln!(out, "  {}", say!("columns-ignored", names = ignored.join(", ")))?;
    }
    for line in pasted.edited.iter().flat_map(|edited| &edited.notes) {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}
