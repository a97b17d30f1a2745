//! Any zones and teams a document can hold; what a link names may be gone.

use model::{Bridge, Placed, Placement, Talk, Team, Zone};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{Texts, id};

/// Zones, what lies in them, teams, who talks, and what brings them together; what a link names may be gone.
pub(super) type Zones = (Vec<Zone>, Vec<Placement>, Vec<Team>, Vec<Talk>, Vec<Bridge>);

pub(super) fn zones(texts: &Texts) -> impl Strategy<Value = Zones> + use<> {
    let zones = vec((texts.clone(), option::of(0usize..4)), 0..4);
    let placements = vec((any::<bool>(), 0usize..6, 0usize..5), 0..5);
    let teams = vec(texts.clone(), 0..4);
    let talks = vec((0usize..5, 0usize..5), 0..4);
    let bridges = vec((0usize..6, vec(0usize..5, 0..4), 0u16..=120), 0..3);
    (zones, placements, teams, talks, bridges).prop_map(|(zones, placements, teams, talks, bridges)| {
        let team_of = |team: usize| id("team", team);
        let zone = |(index, (name, team)): (usize, (String, Option<usize>))| Zone {
            id: id("zone", index),
            name,
            team: team.map(team_of),
        };
        let placement = |(is_investment, at, zone)| {
            let what = if is_investment { Placed::Investment(id("i", at)) } else { Placed::Capability(id("c", at)) };
            Placement { what, zone: id("zone", zone) }
        };
        let team = |(index, name)| Team { id: team_of(index), name };
        let talk = |(team, with)| Talk { team: team_of(team), with: team_of(with) };
        let bridge = |(investment, teams, lag): (usize, Vec<usize>, u16)| Bridge {
            investment: id("i", investment),
            teams: teams.into_iter().map(team_of).collect(),
            lag,
        };
        let zones = zones.into_iter().enumerate().map(zone).collect();
        let teams = teams.into_iter().enumerate().map(team).collect();
        let talks = talks.into_iter().map(talk).collect();
        (
            zones,
            placements.into_iter().map(placement).collect(),
            teams,
            talks,
            bridges.into_iter().map(bridge).collect(),
        )
    })
}
