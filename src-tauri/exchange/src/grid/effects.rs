//! The table of effects: which output moves which outcome, by how much of the way.

use std::collections::BTreeMap;

use model::{Effect, Measure, OutcomeId, OutputId, Roadmap, Share, say, words};

use super::edit::Added;
use super::links::{find, references};
use super::raising::MOST_NAMES;
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::register::pieces;

fn output_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.outputs.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

fn outcome_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.outcomes.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let outputs = references(&output_names(roadmap));
    let outcomes = references(&outcome_names(roadmap));
    let length = roadmap.settings.period_length.code();
    let columns = vec![
        Column::new("output", say!("column-output"), CellKind::Name).of(outputs.values()),
        Column::new("together_with", say!("column-together"), CellKind::Name).of(outputs.values()),
        Column::new("outcome", say!("column-outcome"), CellKind::Name).of(outcomes.values()),
        Column::new("share", say!("column-share"), CellKind::Percent).with_unit("%"),
        Column::new("lag", say!("column-lag"), CellKind::Whole).with_unit(say!("unit-periods", length = length)),
        Column::new("confidence", say!("column-confidence"), CellKind::Percent).with_unit("%"),
    ];
    let percent = |share: Share| Cell::number(words::measure_exact(Measure(share.0 * 10)), sign);
    let row = |(place, item): (usize, &Effect)| Row {
        id: place.to_string(),
        cells: vec![
            Cell::text(word(&outputs, item.output.as_str())),
            Cell::text(item.together_with.iter().map(|id| word(&outputs, id.as_str())).collect::<Vec<_>>().join("; ")),
            Cell::text(word(&outcomes, item.outcome.as_str())),
            percent(item.share),
            Cell::text(item.lag.to_string()),
            percent(item.confidence),
        ],
    };
    Grid { columns, rows: roadmap.effects.iter().enumerate().map(row).collect(), totals: vec![] }
}

/// The word for an id; the id itself where nothing has it.
fn word<'a>(names: &'a BTreeMap<String, String>, id: &'a str) -> &'a str {
    names.get(id).map_or(id, String::as_str)
}

/// Adds an effect; nothing as long as its output or its outcome is not known.
pub(super) fn add(roadmap: &mut Roadmap, new: &Added) -> Option<String> {
    let output = OutputId::try_from(find(&output_names(roadmap), new.text("output")).ok()?).ok()?;
    let outcome = OutcomeId::try_from(find(&outcome_names(roadmap), new.text("outcome")).ok()?).ok()?;
    roadmap.effects.push(Effect {
        output,
        together_with: vec![],
        outcome,
        share: Share::ZERO,
        lag: 0,
        confidence: Share::WHOLE,
    });
    Some((roadmap.effects.len() - 1).to_string())
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    match column {
        "output" => {
            let id = find(&output_names(roadmap), text).map_err(|error| error.said("output"))?;
            let id = OutputId::try_from(id).map_err(|error| error.to_string())?;
            roadmap.effects[place].together_with.retain(|other| *other != id);
            roadmap.effects[place].output = id;
        }
        "together_with" => {
            let known = output_names(roadmap);
            let mut others: Vec<OutputId> = vec![];
            for piece in pieces(text, MOST_NAMES, |text| find(&known, text).is_ok()) {
                let id = find(&known, &piece).map_err(|error| error.said("output"))?;
                let id = OutputId::try_from(id).map_err(|error| error.to_string())?;
                if id != roadmap.effects[place].output && !others.contains(&id) {
                    others.push(id);
                }
            }
            roadmap.effects[place].together_with = others;
        }
        "outcome" => {
            let id = find(&outcome_names(roadmap), text).map_err(|error| error.said("outcome"))?;
            roadmap.effects[place].outcome = OutcomeId::try_from(id).map_err(|error| error.to_string())?;
        }
        "share" => roadmap.effects[place].share = reader.percent(text, Share::ZERO)?,
        "lag" => roadmap.effects[place].lag = reader.lag(text, 0)?,
        _ => roadmap.effects[place].confidence = reader.percent(text, Share::WHOLE)?,
    }
    Ok(())
}
