//! The table of effects: which output moves which outcome, by how much of the way.

use model::{Effect, Measure, OutcomeId, OutputId, Roadmap, Share, say, words};

use super::edit::Added;
use super::links::{find, references};
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

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
        Column::new("outcome", say!("column-outcome"), CellKind::Name).of(outcomes.values()),
        Column::new("share", say!("column-share"), CellKind::Percent).with_unit("%"),
        Column::new("lag", say!("column-lag"), CellKind::Whole).with_unit(say!("unit-periods", length = length)),
        Column::new("confidence", say!("column-confidence"), CellKind::Percent).with_unit("%"),
    ];
    let percent = |share: Share| Cell::number(words::measure_exact(Measure(share.0 * 10)), sign);
    let row = |(place, item): (usize, &Effect)| Row {
        id: place.to_string(),
        cells: vec![
            Cell::text(outputs.get(item.output.as_str()).map_or(item.output.as_str(), |name| name)),
            Cell::text(outcomes.get(item.outcome.as_str()).map_or(item.outcome.as_str(), |name| name)),
            percent(item.share),
            Cell::text(item.lag.to_string()),
            percent(item.confidence),
        ],
    };
    Grid { columns, rows: roadmap.effects.iter().enumerate().map(row).collect(), totals: vec![] }
}

/// Adds an effect; nothing as long as its output or its outcome is not known.
pub(super) fn add(roadmap: &mut Roadmap, new: &Added) -> Option<String> {
    let output = OutputId::try_from(find(&output_names(roadmap), new.text("output")).ok()?).ok()?;
    let outcome = OutcomeId::try_from(find(&outcome_names(roadmap), new.text("outcome")).ok()?).ok()?;
    roadmap.effects.push(Effect { output, outcome, share: Share::ZERO, lag: 0, confidence: Share::WHOLE });
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
            roadmap.effects[place].output = OutputId::try_from(id).map_err(|error| error.to_string())?;
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
