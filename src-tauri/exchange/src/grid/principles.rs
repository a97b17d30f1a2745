//! The table of principles, and that of practices: from which level on a capability lives a principle. An empty cell says
//! that it has nothing to do with it.

use std::collections::BTreeMap;

use model::principle::{MOST_ASKED, USUALLY_ASKED};
use model::{CapabilityId, Principle, PrincipleId, Roadmap, say};

use super::edit::Added;
use super::matrix::{self, Named};
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

/// What the key of a column of a principle begins with; its id follows.
pub(super) const PRINCIPLE: &str = "principle:";

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let columns = vec![
        Column::new("name", say!("principle-column"), CellKind::Text),
        Column::new("asked", say!("principle-column-asked"), CellKind::Whole),
    ];
    let row = |item: &Principle| Row {
        id: item.id.to_string(),
        cells: vec![Cell::text(&item.name), Cell::number(item.asked.to_string(), sign)],
    };
    Grid { columns, rows: roadmap.principles.iter().map(row).collect(), totals: vec![] }
}

/// Adds a principle after the others.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.principles.iter().any(|item| item.id.as_str() == id));
    roadmap.principles.push(Principle {
        id: PrincipleId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        asked: USUALLY_ASKED,
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
    let item = &mut roadmap.principles[place];
    match column {
        "name" => item.name = reader.name(text)?,
        _ => {
            let asked = reader.small(text, 1..=MOST_ASKED, USUALLY_ASKED);
            item.asked = asked.ok_or_else(|| say!("principle-not-asked", most = MOST_ASKED))?;
        }
    }
    Ok(())
}

pub(super) fn show_practices(roadmap: &Roadmap) -> Grid {
    let named: Vec<Named> = roadmap.principles.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect();
    let mut known: BTreeMap<(&CapabilityId, &str), u8> = BTreeMap::new();
    for practice in &roadmap.practices {
        known.entry((&practice.capability, practice.principle.as_str())).or_insert(practice.level);
    }
    matrix::show(roadmap, PRINCIPLE, CellKind::Level, &named, |item, principle| {
        known.get(&(&item.id, principle)).map_or_else(Cell::default, |level| Cell::text(level.to_string()))
    })
}

pub(super) fn set_practice(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let level = if is_none(text) { None } else { Some(reader.level(text, 1)?) };
    let capability = roadmap.capabilities[place].id.clone();
    roadmap.set_practice(matrix::about(column, PRINCIPLE), capability, level);
    Ok(())
}
