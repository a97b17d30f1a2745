//! The table of outcomes.

use model::{Direction, Measure, Outcome, OutcomeId, Points, Roadmap, WorthCounts, say, words};

use super::edit::Added;
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::text::key;

/// How it may be said that worth counts in each period, whatever its length is.
const EACH_PERIOD: [&str; 12] = [
    "",
    "each",
    "eachperiod",
    "everyperiod",
    "eachmonth",
    "eachquarter",
    "eachhalfyear",
    "chaque",
    "chaquepériode",
    "chaquemois",
    "chaquetrimestre",
    "chaquesemestre",
];

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let each_period = || say!("each-period", length = roadmap.settings.period_length.code());
    let columns = vec![
        Column::new("name", say!("column-outcome"), CellKind::Text),
        Column::new("metric", say!("column-metric"), CellKind::Text),
        Column::new("unit", say!("column-unit"), CellKind::Text),
        Column::new("direction", say!("column-better"), CellKind::Choice).of([say!("higher"), say!("lower")]),
        Column::new("baseline", say!("column-baseline"), CellKind::Measure),
        Column::new("target", say!("column-target"), CellKind::Measure),
        Column::new("worth", say!("column-worth"), CellKind::Whole).with_unit(say!("unit-points")),
        Column::new("counts", say!("column-counts"), CellKind::Choice).of([each_period(), say!("once")]),
    ];
    let row = |item: &Outcome| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(&item.name),
            Cell::text(&item.metric),
            Cell::text(&item.unit),
            chosen(match item.direction {
                Direction::Up => (say!("higher"), "higher"),
                Direction::Down => (say!("lower"), "lower"),
            }),
            Cell::number(words::measure_exact(item.baseline), sign),
            Cell::number(words::measure_exact(item.target), sign),
            Cell::number(item.worth.0.to_string(), sign),
            chosen(match item.counts {
                WorthCounts::EachPeriod => (each_period(), "each period"),
                WorthCounts::Once => (say!("once"), "once"),
            }),
        ],
    };
    Grid { columns, rows: roadmap.outcomes.iter().map(row).collect(), totals: vec![] }
}

/// A choice as it is shown, and as a program reads it.
fn chosen((text, value): (String, &str)) -> Cell {
    Cell { text, value: value.into() }
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
                "higher" | "up" | "more" | "high" | "plushaut" | "haut" | "plus" | "hausse" => Direction::Up,
                "lower" | "down" | "less" | "low" | "plusbas" | "bas" | "moins" | "baisse" => Direction::Down,
                _ => return Err(say!("no-direction")),
            }
        }
        "baseline" => item.baseline = reader.measure(text, &item.unit)?,
        "target" => item.target = reader.measure(text, &item.unit)?,
        "worth" => item.worth = reader.points(text)?,
        _ => {
            item.counts = match key(text).as_str() {
                "once" | "unefois" => WorthCounts::Once,
                word if EACH_PERIOD.contains(&word) => WorthCounts::EachPeriod,
                _ => return Err(say!("no-counting")),
            }
        }
    }
    Ok(())
}
