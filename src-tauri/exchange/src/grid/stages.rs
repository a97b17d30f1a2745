//! The table of stages, in the order in which work goes through them.

use model::stage::{MOST_WORK, USUAL_CAPACITY};
use model::{Roadmap, Stage, StageId, say, words};

use super::edit::Added;
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::text::clean_line;

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let length = roadmap.settings.period_length.code();
    let columns = vec![
        Column::new("name", say!("stage-column"), CellKind::Text),
        Column::new("capacity", say!("stage-column-capacity"), CellKind::Whole)
            .with_unit(say!("stage-unit-capacity", length = length)),
    ];
    let row = |item: &Stage| Row {
        id: item.id.to_string(),
        cells: vec![Cell::text(&item.name), Cell::number(item.capacity.to_string(), sign)],
    };
    Grid { columns, rows: roadmap.stages.iter().map(row).collect(), totals: vec![] }
}

/// Adds a stage after the others, with the usual capacity until another is typed.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.stages.iter().any(|item| item.id.as_str() == id));
    roadmap.stages.push(Stage {
        id: StageId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        capacity: USUAL_CAPACITY,
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
    let item = &mut roadmap.stages[place];
    match column {
        "name" => item.name = reader.name(text)?,
        _ => item.capacity = work(text)?,
    }
    Ok(())
}

/// Units of work, also with grouped digits; an empty cell is none.
pub(super) fn work(text: &str) -> Result<u32, String> {
    if is_none(text) {
        return Ok(0);
    }
    let bare = clean_line(text).replace([',', '.', '’', '\'', ' ', '\u{a0}', '\u{202f}'], "");
    let work = bare.parse().ok().filter(|work| *work <= MOST_WORK);
    work.ok_or_else(|| say!("stage-no-work", most = words::work(MOST_WORK.into())))
}
