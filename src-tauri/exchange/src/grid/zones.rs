//! The table of zones, and that of what lies where: a row for each capability and each investment, and in it the zone. Its
//! rows are those of capabilities and investments; an empty cell says that it lies in none.

use model::{Placed, Roadmap, Zone, ZoneId, say};

use super::edit::Added;
use super::links::{find, references};
use super::reader::{Reader, is_none};
use super::teams::team_names;
use super::{Cell, CellKind, Column, Grid, Row};

pub(super) fn zone_names(roadmap: &Roadmap) -> Vec<(&str, &str)> {
    roadmap.zones.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect()
}

pub(super) fn show(roadmap: &Roadmap) -> Grid {
    let teams = references(&team_names(roadmap));
    let columns = vec![
        Column::new("name", say!("zone-column"), CellKind::Text),
        Column::new("team", say!("zone-column-team"), CellKind::Name).of(teams.values().cloned()),
    ];
    let row = |item: &Zone| {
        let word = |id: &str| teams.get(id).map_or(id, String::as_str).to_owned();
        let team = item.team.as_ref().map_or_else(Cell::default, |team| Cell::text(word(team.as_str())));
        Row { id: item.id.to_string(), cells: vec![Cell::text(&item.name), team] }
    };
    Grid { columns, rows: roadmap.zones.iter().map(row).collect(), totals: vec![] }
}

/// Adds a zone after the others.
pub(super) fn add(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.zones.iter().any(|item| item.id.as_str() == id));
    let zone = ZoneId::try_from(id.as_str()).expect("a slug is a valid id");
    roadmap.zones.push(Zone { id: zone, name: new.name.clone(), team: None });
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
        roadmap.zones[place].name = reader.name(text)?;
        return Ok(());
    }
    let team = match is_none(text) {
        true => None,
        false => {
            let id = find(&team_names(roadmap), text).map_err(|error| error.said("team"))?;
            Some(id.as_str().try_into().map_err(|error: model::InvalidId| error.to_string())?)
        }
    };
    roadmap.zones[place].team = team;
    Ok(())
}

/// Everything that can lie in a zone with its name, in the order of the table.
fn placeable(roadmap: &Roadmap) -> Vec<(Placed, &str)> {
    let capabilities =
        roadmap.capabilities.iter().map(|item| (Placed::Capability(item.id.clone()), item.name.as_str()));
    let investments = roadmap.investments.iter().map(|item| (Placed::Investment(item.id.clone()), item.name.as_str()));
    capabilities.chain(investments).collect()
}

pub(super) fn show_placements(roadmap: &Roadmap) -> Grid {
    let zones = references(&zone_names(roadmap));
    let columns = vec![
        Column::new("name", say!("placement-column"), CellKind::Text).computed(),
        Column::new("what", say!("placement-column-what"), CellKind::Text).computed(),
        Column::new("zone", say!("placement-column-zone"), CellKind::Name).of(zones.values().cloned()),
    ];
    let row = |(what, name): (Placed, &str)| {
        let word = |id: &ZoneId| zones.get(id.as_str()).map_or(id.as_str(), String::as_str).to_owned();
        let noun = match what {
            Placed::Capability(_) => say!("placement-capability"),
            Placed::Investment(_) => say!("placement-investment"),
        };
        let zone = roadmap.zone_of(&what).map_or_else(Cell::default, |zone| Cell::text(word(zone)));
        Row { id: what.key(), cells: vec![Cell::text(name), Cell::text(noun), zone] }
    };
    Grid { columns, rows: placeable(roadmap).into_iter().map(row).collect(), totals: vec![] }
}

pub(super) fn set_placement(roadmap: &mut Roadmap, place: usize, text: &str) -> Result<(), String> {
    let what = placeable(roadmap).swap_remove(place).0;
    let zone = match is_none(text) {
        true => None,
        false => {
            let id = find(&zone_names(roadmap), text).map_err(|error| error.said("zone"))?;
            Some(id.as_str().try_into().map_err(|error: model::InvalidId| error.to_string())?)
        }
    };
    roadmap.place(what, zone);
    Ok(())
}
