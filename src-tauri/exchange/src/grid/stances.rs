//! The table of stances: a row for each investment, two columns for each stakeholder, where it stands and how much change
//! it is asked for. Its rows are those of the investments; an empty cell says that it is even, or not asked for anything.

use std::collections::BTreeMap;

use model::stakeholder::{MOST_LOAD, STRONGEST};
use model::{Investment, InvestmentId, Roadmap, StakeholderId, Stance, say, words};

use super::reader::is_none;
use super::{Cell, CellKind, Column, Grid, Row};
use crate::limit;
use crate::text::clean_line;

/// What the key of a column about leanings begins with; the id of the stakeholder follows.
pub(super) const LEANING: &str = "leaning:";
/// What the key of a column about change begins with.
pub(super) const LOAD: &str = "load:";

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let mut columns = vec![Column::new("name", say!("column-investment"), CellKind::Text).computed()];
    // a table has only so many columns; those of the others can be written in the exchange format
    let shown = &roadmap.stakeholders[..roadmap.stakeholders.len().min((limit::COLUMNS - 1) / 2)];
    for stakeholder in shown {
        let leanings = (-STRONGEST..=STRONGEST).rev().filter(|leaning| *leaning != 0).map(words::leaning);
        let (id, name) = (&stakeholder.id, &stakeholder.name);
        columns.push(Column::new(format!("{LEANING}{id}"), name.clone(), CellKind::Choice).of(leanings));
        columns.push(Column::new(format!("{LOAD}{id}"), say!("stance-column-load", name = name), CellKind::Whole));
    }
    let mut known: BTreeMap<(&InvestmentId, &StakeholderId), &Stance> = BTreeMap::new();
    for stance in &roadmap.stances {
        known.entry((&stance.investment, &stance.stakeholder)).or_insert(stance);
    }
    let row = |item: &Investment| {
        let mut cells = vec![Cell::text(&item.name)];
        for stakeholder in shown {
            let stance = known.get(&(&item.id, &stakeholder.id));
            let leaning = stance.map_or(0, |stance| stance.leaning);
            let load = stance.map_or(0, |stance| stance.load);
            cells.push(if leaning == 0 {
                Cell::default()
            } else {
                Cell { text: words::leaning(leaning), value: leaning.to_string() }
            });
            cells.push(if load == 0 { Cell::default() } else { Cell::text(load.to_string()) });
        }
        Row { id: item.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.investments.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set(roadmap: &mut Roadmap, place: usize, column: &str, text: &str) -> Result<(), String> {
    let investment = roadmap.investments[place].id.clone();
    let is_load = column.starts_with(LOAD);
    let id = column.strip_prefix(LOAD).or_else(|| column.strip_prefix(LEANING));
    let id =
        id.and_then(|id| StakeholderId::try_from(id).ok()).expect("only columns of stakeholders can be typed into");
    let known = roadmap.stance(&id, &investment).cloned();
    let mut stance = known.unwrap_or_else(|| Stance::of(id, investment));
    if is_load {
        stance.load = load(text)?;
    } else {
        stance.leaning = leaning(text)?;
    }
    roadmap.take_stance(stance);
    Ok(())
}

/// A leaning of −2 to +2, also as "++", "−" or "+ 1"; an empty cell is even.
fn leaning(text: &str) -> Result<i8, String> {
    let text: String = clean_line(text).replace(['\u{2212}', '–', '—'], "-").split_whitespace().collect();
    let read = match text.as_str() {
        "" => Some(0),
        "++" => Some(2),
        "+" => Some(1),
        "-" => Some(-1),
        "--" => Some(-2),
        bare => bare.parse().ok(),
    };
    read.filter(|leaning| (-STRONGEST..=STRONGEST).contains(leaning)).ok_or_else(|| say!("stance-no-leaning"))
}

fn load(text: &str) -> Result<u8, String> {
    if is_none(text) {
        return Ok(0);
    }
    let load = clean_line(text).parse().ok().filter(|load| *load <= MOST_LOAD);
    load.ok_or_else(|| say!("stance-no-load", most = MOST_LOAD))
}
