//! The tables of the management flywheel: blades; influences, a matrix of blades in which each row turns the columns; and
//! pushes, a row for each investment and two columns for each blade, by how many points and how long after its end.
//!
//! The rows of influences are those of blades, those of pushes the investments; an empty cell says that nothing is
//! turned or pushed.

use std::collections::BTreeMap;

use model::blade::{FULL, MOST_POINTS, MOST_STRENGTH};
use model::roadmap::MAX_PERIODS;
use model::{Blade, BladeId, Investment, Push, Roadmap, say, words};

use super::edit::Added;
use super::matrix;
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::limit;
use crate::text::clean_line;

/// Where a new blade stands until something else is typed.
const USUAL_START: u8 = 50;
/// What the key of a column of a blade that is turned begins with; its id follows.
pub(super) const TURNED: &str = "turns:";
/// What the key of a column about points begins with; the id of the blade follows.
const POINTS: &str = "points:";
/// What the key of a column about periods begins with.
pub(super) const LAG: &str = "lag:";

pub(super) fn show(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let columns = vec![
        Column::new("name", say!("blade-column"), CellKind::Text),
        Column::new("start", say!("blade-column-start"), CellKind::Whole).with_unit(say!("blade-unit", most = FULL)),
    ];
    let row = |item: &Blade| Row {
        id: item.id.to_string(),
        cells: vec![Cell::text(&item.name), Cell::number(item.start.to_string(), sign)],
    };
    Grid { columns, rows: roadmap.blades.iter().map(row).collect(), totals: vec![] }
}

/// Adds a blade after the others, in the middle until something else is typed.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.blades.iter().any(|item| item.id.as_str() == id));
    let blade = BladeId::try_from(id.as_str()).expect("a slug is a valid id");
    roadmap.blades.push(Blade { id: blade, name: new.name.clone(), start: USUAL_START });
    id
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let item = &mut roadmap.blades[place];
    if column == "name" {
        item.name = reader.name(text)?;
        return Ok(());
    }
    let start = reader.small(text, 0..=FULL, USUAL_START);
    item.start = start.ok_or_else(|| say!("blade-no-start", most = FULL))?;
    Ok(())
}

/// A number with its sign; nothing for 0.
fn signed(number: i8) -> Cell {
    if number == 0 { Cell::default() } else { Cell { text: words::leaning(number), value: number.to_string() } }
}

/// A whole number with or without a sign and at most so far from 0, also as "++" or "−"; an empty cell is 0.
fn read_signed(text: &str, most: i8) -> Option<i8> {
    let text: String = clean_line(text).replace(['\u{2212}', '–', '—'], "-").split_whitespace().collect();
    let read = match text.as_str() {
        "" => Some(0),
        signs if signs.chars().all(|sign| sign == '+') => i8::try_from(signs.len()).ok(),
        signs if signs.chars().all(|sign| sign == '-') => i8::try_from(signs.len()).ok().map(|count| -count),
        bare => bare.parse().ok(),
    };
    read.filter(|number| (-most..=most).contains(number))
}

pub(super) fn show_influences(roadmap: &Roadmap) -> Grid {
    let mut columns = vec![Column::new("name", say!("influence-column"), CellKind::Text).computed()];
    // a table has only so many columns; those of the others can be written in the exchange format
    let shown = &roadmap.blades[..roadmap.blades.len().min(limit::COLUMNS - 1)];
    let strengths = || (-MOST_STRENGTH..=MOST_STRENGTH).rev().filter(|strength| *strength != 0).map(words::leaning);
    let column = |blade: &Blade| {
        Column::new(format!("{TURNED}{}", blade.id), blade.name.clone(), CellKind::Choice).of(strengths())
    };
    columns.extend(shown.iter().map(column));
    let mut known: BTreeMap<(&BladeId, &BladeId), i8> = BTreeMap::new();
    for influence in &roadmap.influences {
        known.entry((&influence.from, &influence.to)).or_insert(influence.strength);
    }
    let row = |from: &Blade| {
        let cell = |to: &Blade| signed(known.get(&(&from.id, &to.id)).copied().unwrap_or(0));
        let cells = [Cell::text(&from.name)].into_iter().chain(shown.iter().map(cell)).collect();
        Row { id: from.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.blades.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set_influence(roadmap: &mut Roadmap, place: usize, column: &str, text: &str) -> Result<(), String> {
    let strength = read_signed(text, MOST_STRENGTH)
        .ok_or_else(|| say!("influence-no-strength", most = i64::from(MOST_STRENGTH)))?;
    let (from, to) = (roadmap.blades[place].id.clone(), matrix::about(column, TURNED));
    if from == to && strength != 0 {
        return Err(say!("influence-no-diagonal"));
    }
    roadmap.set_strength(&from, &to, strength);
    Ok(())
}

pub(super) fn show_pushes(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let mut columns = vec![Column::new("name", say!("column-investment"), CellKind::Text).computed()];
    let shown = &roadmap.blades[..roadmap.blades.len().min((limit::COLUMNS - 1) / 2)];
    let length = roadmap.settings.period_length.code();
    columns.extend(shown.iter().map(|blade| {
        let unit = say!("push-unit", length = length);
        Column::new(format!("{POINTS}{}", blade.id), blade.name.clone(), CellKind::Whole).with_unit(unit)
    }));
    columns.extend(shown.iter().map(|blade| {
        let header = say!("push-column-lag", name = &blade.name);
        Column::new(format!("{LAG}{}", blade.id), header, CellKind::Whole)
    }));
    let known = roadmap.pushes_by();
    let row = |item: &Investment| {
        let pushes: Vec<Option<&Push>> = shown.iter().map(|blade| known.get(&(&item.id, &blade.id)).copied()).collect();
        let points = pushes.iter().map(|push| push.map_or_else(Cell::default, |push| signed(push.points)));
        let lag = |push: &Option<&Push>| match push {
            Some(push) if push.lag > 0 => Cell::number(push.lag.to_string(), sign),
            _ => Cell::default(),
        };
        let cells = [Cell::text(&item.name)].into_iter().chain(points).chain(pushes.iter().map(lag)).collect();
        Row { id: item.id.to_string(), cells }
    };
    Grid { columns, rows: roadmap.investments.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set_push(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let investment = roadmap.investments[place].id.clone();
    if column.starts_with(POINTS) {
        let points =
            read_signed(text, MOST_POINTS).ok_or_else(|| say!("push-no-points", most = i64::from(MOST_POINTS)))?;
        let blade: BladeId = matrix::about(column, POINTS);
        let lag = roadmap.push(&investment, &blade).map_or(0, |known| known.lag);
        roadmap.set_push(Push { investment, blade, points, lag });
        return Ok(());
    }
    let blade: BladeId = matrix::about(column, LAG);
    let lag = reader.whole(text, MAX_PERIODS.into()).and_then(|lag| u16::try_from(lag).ok());
    let lag = lag.ok_or_else(|| say!("push-no-lag", most = MAX_PERIODS))?;
    match roadmap.push(&investment, &blade).cloned() {
        Some(known) => roadmap.set_push(Push { lag, ..known }),
        // a table that is pasted back has nothing in these cells
        None if lag == 0 || is_none(text) => {}
        None => return Err(say!("push-without-points")),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strengths_are_read_in_every_way_people_write_them_and_nothing_else_is() {
        let read = |text: &str| read_signed(text, MOST_STRENGTH);
        assert_eq!(["", " ", "0", "+", "++", "+ 1", "2"].map(read), [0, 0, 0, 1, 2, 1, 2].map(Some));
        assert_eq!(["-", "−", "--", "–2", "− 1"].map(read), [-1, -1, -2, -2, -1].map(Some));
        assert_eq!(["+++", "---", "3", "-3", "1.5", "much", "+-1", "300"].map(read), [None; 8]);
        assert_eq!(read_signed("−20", MOST_POINTS), Some(-20));
    }
}
