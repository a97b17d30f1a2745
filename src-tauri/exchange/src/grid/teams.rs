//! The table of teams with those each talks with today, and that of bridges: a row for each investment, the teams it brings
//! together, and how long after its end they talk. An empty cell says that it brings nobody together.

use std::collections::BTreeMap;

use model::{Bridge, Investment, Roadmap, Team, TeamId, say};

use super::edit::Added;
use super::links::{find, quoted, references};
use super::raising::MOST_NAMES;
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};
use crate::register::pieces;

pub(super) fn team_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.teams.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

/// Names of teams one after the other, so that they are found again.
fn words<'a>(known: &BTreeMap<String, String>, teams: impl Iterator<Item = &'a TeamId>) -> String {
    let word = |id: &TeamId| known.get(id.as_str()).map_or(id.as_str(), String::as_str).to_owned();
    teams.map(word).collect::<Vec<_>>().join("; ")
}

/// The teams that a text names, each once.
fn named(roadmap: &Roadmap, text: &str) -> Result<Vec<TeamId>, String> {
    let known = team_names(roadmap);
    let mut list: Vec<TeamId> = vec![];
    for piece in pieces(text, MOST_NAMES, |text| find(&known, text).is_ok()) {
        let id = find(&known, &piece).map_err(|_| say!("team-unknown", piece = quoted(&piece)))?;
        let id = TeamId::try_from(id).map_err(|error| error.to_string())?;
        if !list.contains(&id) {
            list.push(id);
        }
    }
    Ok(list)
}

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let teams = references(&team_names(roadmap));
    let columns = vec![
        Column::new("name", say!("team-column"), CellKind::Text),
        Column::new("talks", say!("team-column-talks"), CellKind::Name).of(teams.values().cloned()),
    ];
    let row = |item: &Team| {
        let talks = roadmap.talks_with(&item.id);
        let talks = words(&teams, talks.into_iter().map(|team| &team.id));
        Row { id: item.id.to_string(), cells: vec![Cell::text(&item.name), Cell::text(talks)] }
    };
    Grid { columns, rows: roadmap.teams.iter().map(row).collect(), totals: vec![] }
}

/// Adds a team after the others.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.teams.iter().any(|item| item.id.as_str() == id));
    let team = TeamId::try_from(id.as_str()).expect("a slug is a valid id");
    roadmap.teams.push(Team { id: team, name: new.name.clone() });
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
        roadmap.teams[place].name = reader.name(text)?;
        return Ok(());
    }
    let others = named(roadmap, text)?;
    let team = roadmap.teams[place].id.clone();
    if others.contains(&team) {
        return Err(say!("team-itself"));
    }
    roadmap.set_talks(&team, &others);
    Ok(())
}

pub(super) fn show_bridges(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let teams = references(&team_names(roadmap));
    let columns = vec![
        Column::new("name", say!("column-investment"), CellKind::Text).computed(),
        Column::new("teams", say!("bridge-column-teams"), CellKind::Name).of(teams.values().cloned()),
        Column::new("lag", say!("bridge-column-lag"), CellKind::Whole),
    ];
    let row = |item: &Investment| {
        let bridge = roadmap.bridge(&item.id);
        let together = bridge.map(|bridge| words(&teams, bridge.teams.iter())).unwrap_or_default();
        let lag = bridge.map_or_else(Cell::default, |bridge| Cell::number(bridge.lag.to_string(), sign));
        Row { id: item.id.to_string(), cells: vec![Cell::text(&item.name), Cell::text(together), lag] }
    };
    Grid { columns, rows: roadmap.investments.iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set_bridge(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let investment = roadmap.investments[place].id.clone();
    let mut bridge = roadmap.bridge(&investment).cloned().unwrap_or_else(|| Bridge::of(investment));
    match column {
        "teams" => bridge.teams = named(roadmap, text)?,
        _ => {
            bridge.lag = reader.lag(text, 0)?;
            if bridge.teams.is_empty() && bridge.lag > 0 {
                return Err(say!("bridge-without-teams"));
            }
        }
    }
    roadmap.set_bridge(bridge);
    Ok(())
}
