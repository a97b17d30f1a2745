//! The table of themes, and that of their capabilities: a mark where a capability is part of a theme.

use std::collections::BTreeSet;

use model::theme::{MOST_GAP, USUAL_GAP};
use model::{CapabilityId, Roadmap, Theme, ThemeId, lasting, say};

use super::edit::Added;
use super::matrix::{self, Named};
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::text::key;

/// What the key of a column of a theme begins with; its id follows.
pub(super) const THEME: &str = "theme:";

/// Id and name of each theme.
pub(super) fn theme_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.themes.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let columns = vec![
        Column::new("name", say!("theme-column"), CellKind::Text),
        Column::new("gap", say!("theme-column-gap"), CellKind::Whole),
    ];
    let row = |item: &Theme| Row {
        id: item.id.to_string(),
        cells: vec![Cell::text(&item.name), Cell::number(item.gap.to_string(), sign)],
    };
    Grid { columns, rows: roadmap.themes.iter().map(row).collect(), totals: vec![] }
}

/// Adds a theme after the others.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.themes.iter().any(|item| item.id.as_str() == id));
    roadmap.themes.push(Theme {
        id: ThemeId::try_from(id.as_str()).expect("a slug is a valid id"),
        name: new.name.clone(),
        gap: USUAL_GAP,
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
    let item = &mut roadmap.themes[place];
    match column {
        "name" => item.name = reader.name(text)?,
        _ => {
            let gap = reader.small(text, 0..=MOST_GAP, USUAL_GAP);
            item.gap = gap.ok_or_else(|| say!("theme-no-gap", most = MOST_GAP))?;
        }
    }
    Ok(())
}

/// What a cell says of a capability that is part of a theme.
fn mark() -> &'static str {
    lasting!(say!("companion-yes"))
}

pub(super) fn show_companions(roadmap: &Roadmap) -> Grid {
    let named: Vec<Named> = roadmap.themes.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect();
    let known: BTreeSet<(&CapabilityId, &str)> =
        roadmap.companions.iter().map(|companion| (&companion.capability, companion.theme.as_str())).collect();
    let mut grid = matrix::show(roadmap, THEME, CellKind::Choice, &named, |item, theme| {
        if known.contains(&(&item.id, theme)) { Cell::text(mark()) } else { Cell::default() }
    });
    for column in grid.columns.iter_mut().filter(|column| !column.is_computed) {
        column.choices = vec![mark().to_owned()];
    }
    grid
}

pub(super) fn set_companion(roadmap: &mut Roadmap, place: usize, column: &str, text: &str) -> Result<(), String> {
    let word = key(text);
    let is_part = match word.as_str() {
        _ if is_none(text) => false,
        "no" | "non" | "false" | "faux" | "0" => false,
        "yes" | "oui" | "true" | "vrai" | "x" | "1" | "✓" | "✔" => true,
        _ if word == key(mark()) => true,
        _ => return Err(say!("companion-not-said")),
    };
    let capability = roadmap.capabilities[place].id.clone();
    roadmap.set_companion(matrix::about(column, THEME), capability, is_part);
    Ok(())
}
