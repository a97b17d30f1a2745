//! Zones with what lies in them, and teams with whom they talk and what brings them together.

use std::collections::BTreeMap;

use model::roadmap::MAX_PERIODS;
use model::{Bridge, Placed, Placement, Roadmap, Talk, Team, TeamId, Zone};
use rusqlite::{Connection, params};

use super::{TableError, amount, position, read_rows};

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("INSERT INTO zone (id, position, name, team) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.zones.iter().enumerate() {
        let team = item.team.as_ref().map(TeamId::as_str);
        insert.execute(params![item.id.as_str(), position(0, index), item.name, team])?;
    }
    let mut insert =
        connection.prepare("INSERT INTO placement (position, investment, capability, zone) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.placements.iter().enumerate() {
        let (investment, capability) = match &item.what {
            Placed::Investment(id) => (Some(id.as_str()), None),
            Placed::Capability(id) => (None, Some(id.as_str())),
        };
        insert.execute(params![position(0, index), investment, capability, item.zone.as_str()])?;
    }
    let mut insert = connection.prepare("INSERT INTO team (id, position, name) VALUES (?1, ?2, ?3)")?;
    for (index, item) in roadmap.teams.iter().enumerate() {
        insert.execute(params![item.id.as_str(), position(0, index), item.name])?;
    }
    let mut insert = connection.prepare("INSERT INTO talk (position, team, other) VALUES (?1, ?2, ?3)")?;
    for (index, item) in roadmap.talks.iter().enumerate() {
        insert.execute(params![position(0, index), item.team.as_str(), item.with.as_str()])?;
    }
    let mut insert = connection.prepare("INSERT INTO bridge (position, investment, lag) VALUES (?1, ?2, ?3)")?;
    let mut insert_team = connection.prepare("INSERT INTO bridge_team (bridge, position, team) VALUES (?1, ?2, ?3)")?;
    for (index, item) in roadmap.bridges.iter().enumerate() {
        insert.execute(params![position(0, index), item.investment.as_str(), item.lag])?;
        for (place, team) in item.teams.iter().enumerate() {
            insert_team.execute(params![position(0, index), position(0, place), team.as_str()])?;
        }
    }
    Ok(())
}

pub(super) fn read_zones(connection: &Connection) -> Result<Vec<Zone>, TableError> {
    read_rows(connection, "zone", "SELECT * FROM zone ORDER BY position", |row| {
        let team = if row.is_null("team")? { None } else { Some(row.id("team")?) };
        Ok(Zone { id: row.id("id")?, name: row.text("name")?, team })
    })
}

pub(super) fn read_placements(connection: &Connection) -> Result<Vec<Placement>, TableError> {
    read_rows(connection, "placement", "SELECT * FROM placement ORDER BY position", |row| {
        let what = match row.is_null("investment")? {
            true => Placed::Capability(row.id("capability")?),
            false => Placed::Investment(row.id("investment")?),
        };
        Ok(Placement { what, zone: row.id("zone")? })
    })
}

pub(super) fn read_teams(connection: &Connection) -> Result<Vec<Team>, TableError> {
    read_rows(connection, "team", "SELECT * FROM team ORDER BY position", |row| {
        Ok(Team { id: row.id("id")?, name: row.text("name")? })
    })
}

pub(super) fn read_talks(connection: &Connection) -> Result<Vec<Talk>, TableError> {
    read_rows(connection, "talk", "SELECT * FROM talk ORDER BY position", |row| {
        Ok(Talk { team: row.id("team")?, with: row.id("other")? })
    })
}

pub(super) fn read_bridges(connection: &Connection) -> Result<Vec<Bridge>, TableError> {
    let mut teams: BTreeMap<i64, Vec<TeamId>> = BTreeMap::new();
    read_rows(connection, "bridge_team", "SELECT * FROM bridge_team ORDER BY bridge, position", |row| {
        let list = teams.entry(row.number("bridge")?).or_default();
        amount::append(row, "position", list, row.id("team")?)
    })?;
    read_rows(connection, "bridge", "SELECT * FROM bridge ORDER BY position", |row| {
        row.within("lag", 0, MAX_PERIODS.into())?;
        let teams = teams.remove(&row.number("position")?).unwrap_or_default();
        Ok(Bridge { investment: row.id("investment")?, teams, lag: row.number("lag")? })
    })
}
