//! The table of steps.

use model::{Period, Points, Roadmap, Step, StepId, say};

use super::edit::Added;
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let columns = vec![
        Column::new("name", say!("column-step"), CellKind::Text),
        Column::new("promise", say!("column-promise"), CellKind::Note),
        Column::of_periods("last_period", say!("column-ends-with"), roadmap),
        Column::new("least_worth", say!("column-gains"), CellKind::Whole).with_unit(say!("unit-points")),
    ];
    let row = |item: &Step| Row {
        id: item.id.to_string(),
        cells: vec![
            Cell::text(&item.name),
            Cell::text(&item.promise),
            Cell::period(Some(item.last_period), roadmap),
            Cell::number(item.least_worth.0.to_string(), sign),
        ],
    };
    Grid { columns, rows: roadmap.steps.iter().map(row).collect(), totals: vec![] }
}

/// Adds a step that ends with the last period, or with the one after the last step there is.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.steps.iter().any(|item| item.id.as_str() == id));
    let last = roadmap.settings.last_period().unwrap_or_default();
    let after = roadmap.steps.last().map_or(Period(0), |step| step.last_period.later(1));
    let last_period = if after > last { after } else { last };
    roadmap.steps.push(Step {
        id: StepId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        promise: String::new(),
        last_period,
        least_worth: Points::ZERO,
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
    let item = &mut roadmap.steps[place];
    match column {
        "name" => item.name = reader.name(text)?,
        "promise" => item.promise = reader.note(text)?,
        "last_period" => item.last_period = reader.period(text)?,
        _ => item.least_worth = reader.points(text)?,
    }
    Ok(())
}
