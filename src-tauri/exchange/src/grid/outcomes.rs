//! The table of outcomes.

use model::{Direction, Measure, Outcome, OutcomeId, Points, Roadmap, WorthCounts, words};

use super::edit::Added;
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::text::key;

const BETTER: [&str; 2] = ["higher", "lower"];
const COUNTS: [&str; 2] = ["each period", "once"];

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let columns = vec![
        Column::new("name", "Outcome", CellKind::Text),
        Column::new("metric", "Metric", CellKind::Text),
        Column::new("unit", "Unit", CellKind::Text),
        Column::new("direction", "Better", CellKind::Choice).of(BETTER),
        Column::new("baseline", "Baseline", CellKind::Measure),
        Column::new("target", "Target", CellKind::Measure),
        Column::new("worth", "Worth", CellKind::Whole).with_unit("pts"),
        Column::new("counts", "Counts", CellKind::Choice).of(COUNTS),
    ];
    let row = |item: &Outcome| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(&item.name),
            Cell::text(&item.metric),
            Cell::text(&item.unit),
            Cell::text(match item.direction {
                Direction::Up => BETTER[0],
                Direction::Down => BETTER[1],
            }),
            Cell::number(words::measure_exact(item.baseline), sign),
            Cell::number(words::measure_exact(item.target), sign),
            Cell::number(item.worth.0.to_string(), sign),
            Cell::text(match item.counts {
                WorthCounts::EachPeriod => COUNTS[0],
                WorthCounts::Once => COUNTS[1],
            }),
        ],
    };
    Grid { columns, rows: roadmap.outcomes.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.outcomes.iter().any(|item| item.id.as_str() == id));
    roadmap.outcomes.push(Outcome {
        id: OutcomeId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        metric: String::new(),
        unit: String::new(),
        direction: Direction::Up,
        baseline: Measure(0),
        target: Measure(0),
        worth: Points::ZERO,
        counts: WorthCounts::EachPeriod,
    });
    id
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let item = &mut roadmap.outcomes[place];
    match column {
        "name" => item.name = reader.name(text)?,
        "metric" => item.metric = reader.line(text)?,
        "unit" => item.unit = reader.line(text)?,
        "direction" => {
            item.direction = match key(text).as_str() {
                "higher" | "up" | "more" | "high" => Direction::Up,
                "lower" | "down" | "less" | "low" => Direction::Down,
                _ => return Err("is not a direction: write higher or lower".into()),
            }
        }
        "baseline" => item.baseline = reader.measure(text, &item.unit)?,
        "target" => item.target = reader.measure(text, &item.unit)?,
        "worth" => item.worth = reader.points(text)?,
        _ => {
            item.counts = match key(text).as_str() {
                "eachperiod" | "each" | "everyperiod" | "" => WorthCounts::EachPeriod,
                "once" => WorthCounts::Once,
                _ => return Err("is not when it counts: write each period or once".into()),
            }
        }
    }
    Ok(())
}
