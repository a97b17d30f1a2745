//! The table of skills: a row for each, a column for each rank, and in the cell the level expected of it. An empty cell
//! says that nothing is.

use std::collections::BTreeMap;

use model::rank::MOST_RANKS;
use model::{Rank, RankId, Roadmap, Skill, SkillId, say};

use super::edit::Added;
use super::matrix;
use super::reader::{Reader, is_none};
use super::{Cell, CellKind, Column, Grid, Row};

/// What the key of a column of a rank begins with; its id follows.
pub(super) const RANK: &str = "rank:";

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let mut columns = vec![Column::new("name", say!("skill-column"), CellKind::Text)];
    let shown = &roadmap.ranks[..roadmap.ranks.len().min(MOST_RANKS)];
    let column = |rank: &Rank| Column::new(format!("{RANK}{}", rank.id), rank.name.clone(), CellKind::Level);
    columns.extend(shown.iter().map(column));
    let mut known: BTreeMap<(&SkillId, &RankId), u8> = BTreeMap::new();
    for expectation in &roadmap.expectations {
        known.entry((&expectation.skill, &expectation.rank)).or_insert(expectation.level);
    }
    let row = |item: &Skill| {
        let cell = |rank: &Rank| {
            known.get(&(&item.id, &rank.id)).map_or_else(Cell::default, |level| Cell::text(level.to_string()))
        };
        let cells = shown.iter().map(cell);
        Row { id: item.id.to_string(), cells: [Cell::text(&item.name)].into_iter().chain(cells).collect() }
    };
    Grid { columns, rows: roadmap.skills.iter().map(row).collect(), totals: vec![] }
}

/// Adds a skill after the others.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.skills.iter().any(|item| item.id.as_str() == id));
    let skill = SkillId::try_from(id.as_str()).expect("a slug is a valid id");
    roadmap.skills.push(Skill { id: skill, name: new.name.clone() });
    id
}

pub(super) fn set(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    if column == "name" {
        roadmap.skills[place].name = reader.name(text)?;
        return Ok(());
    }
    // many write 0 where nothing is expected
    let level = if is_none(text) || text.trim() == "0" { None } else { Some(reader.level(text, 1)?) };
    let skill = roadmap.skills[place].id.clone();
    roadmap.set_expectation(matrix::about(column, RANK), skill, level);
    Ok(())
}
