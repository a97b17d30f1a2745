//! The table of assumptions: what is believed, what stands on it, how sure that is, and how and by when it is found out.
//!
//! What stands on it are the effects that fit all that is named: of an investment's outputs, of an output, on an
//! outcome. A row that names none of them carries nothing yet.

use model::assumption::Finding;
use model::{Assumption, AssumptionId, InvestmentId, Measure, OutcomeId, OutputId, Roadmap, Share, say, words};

use super::edit::Added;
use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::rules::chosen;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

fn investment_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.investments.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

fn output_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.outputs.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

fn outcome_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.outcomes.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let investments = references(&investment_names(roadmap));
    let outputs = references(&output_names(roadmap));
    let outcomes = references(&outcome_names(roadmap));
    let columns = vec![
        Column::new("name", say!("assumption-column"), CellKind::Text),
        Column::new("investment", say!("column-investment"), CellKind::Name).of(investments.values().cloned()),
        Column::new("output", say!("column-output"), CellKind::Name).of(outputs.values().cloned()),
        Column::new("outcome", say!("column-outcome"), CellKind::Name).of(outcomes.values().cloned()),
        Column::new("confidence", say!("column-confidence"), CellKind::Percent).with_unit("%"),
        Column::new("test", say!("assumption-column-test"), CellKind::Note),
        Column::of_periods("due", say!("assumption-column-due"), roadmap),
        Column::new("finding", say!("assumption-column-finding"), CellKind::Choice).of(Finding::ALL.map(Finding::name)),
        Column::of_periods("found", say!("assumption-column-found"), roadmap),
        Column::new("note", say!("column-note"), CellKind::Note),
    ];
    let word = |names: &std::collections::BTreeMap<String, String>, id: Option<&str>| {
        let id = id.unwrap_or_default();
        Cell::text(names.get(id).map_or(id, String::as_str))
    };
    let row = |item: &Assumption| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(&item.name),
            word(&investments, item.investment.as_ref().map(InvestmentId::as_str)),
            word(&outputs, item.output.as_ref().map(OutputId::as_str)),
            word(&outcomes, item.outcome.as_ref().map(OutcomeId::as_str)),
            Cell::number(words::measure_exact(Measure(item.confidence.0 * 10)), sign),
            Cell::text(&item.test),
            Cell::period(item.due, roadmap),
            Cell::text(item.finding.name()),
            Cell::period(item.found, roadmap),
            Cell::text(&item.note),
        ],
    };
    Grid { columns, rows: roadmap.assumptions.iter().map(row).collect(), totals: vec![] }
}

/// Adds an open assumption that is as likely as not.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.assumptions.iter().any(|item| item.id.as_str() == id));
    let own = AssumptionId::try_from(id.as_str()).expect("a slug is a valid id");
    roadmap.assumptions.push(Assumption::open(own, new.name.clone()));
    id
}

/// The id of what a cell names; nothing for an empty one. `noun` is what was looked for.
fn named<I>(all: &[(&str, &str)], text: &str, noun: &str) -> Result<Option<I>, String>
where
    I: TryFrom<String>,
    I::Error: std::fmt::Display,
{
    if is_none(text) {
        return Ok(None);
    }
    let id = find(all, text).map_err(|error| error.said(noun))?;
    I::try_from(id).map(Some).map_err(|error| error.to_string())
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    match column {
        "investment" => {
            roadmap.assumptions[place].investment = named(&investment_names(roadmap), text, "investment")?;
        }
        "output" => roadmap.assumptions[place].output = named(&output_names(roadmap), text, "output")?,
        "outcome" => roadmap.assumptions[place].outcome = named(&outcome_names(roadmap), text, "outcome")?,
        _ => {
            let item = &mut roadmap.assumptions[place];
            match column {
                "name" => item.name = reader.name(text)?,
                "confidence" => item.confidence = reader.percent(text, Share(5_000))?,
                "test" => item.test = reader.note(text)?,
                "due" => item.due = reader.period_or_none(text)?,
                "finding" if is_none(text) => item.finding = Finding::Open,
                "finding" => item.finding = chosen(&Finding::ALL, text, |one| one.code(), |one| one.name())?,
                "found" => item.found = reader.period_or_none(text)?,
                _ => item.note = reader.note(text)?,
            }
        }
    }
    Ok(())
}
