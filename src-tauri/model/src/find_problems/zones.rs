//! Zones and teams, what lies in zones, who talks, and what brings teams together: too many, twice, of nothing, alone.

use std::collections::BTreeSet;

use super::Report;
use crate::problem::{bridge_subject, placement_subject, talk_subject};
use crate::roadmap::MAX_PERIODS;
use crate::team::MOST_TEAMS;
use crate::zone::{MOST_ZONES, Placed};
use crate::{Index, Talk, say};

pub(super) fn find(index: &Index, report: &mut Report) {
    zones(index, report);
    placements(index, report);
    teams(index, report);
    talks(index, report);
    bridges(index, report);
}

fn zones(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.zones.len();
    if count > MOST_ZONES {
        let message = say!("zones-too-many", count = count);
        report.blocks("too_many_zones", "roadmap", message, say!("zones-too-many.hint", most = MOST_ZONES));
    }
    let mut names = BTreeSet::new();
    for zone in &roadmap.zones {
        let subject = || format!("zone {}", zone.id);
        if !names.insert(zone.name.trim().to_lowercase()) {
            report.warns("zone_twice", subject(), say!("zone-twice"), say!("zone-twice.hint"));
        }
        if let Some(team) = zone.team.as_ref().filter(|team| index.team(team).is_none()) {
            let message = say!("zone-of-nobody", team = team.as_str());
            report.warns("zone_of_nobody", subject(), message, say!("zone-of-nobody.hint"));
        }
        if !roadmap.placements.iter().any(|placement| placement.zone == zone.id) {
            report.warns("zone_empty", subject(), say!("zone-empty"), say!("zone-empty.hint"));
        }
    }
}

fn placements(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for placement in &index.roadmap().placements {
        let subject = || placement_subject(&placement.what);
        if !seen.insert(&placement.what) {
            report.blocks("placement_twice", subject(), say!("placement-twice"), say!("placement-twice.hint"));
        }
        let is_there = match &placement.what {
            Placed::Investment(id) => index.investment(id).is_some(),
            Placed::Capability(id) => index.capability(id).is_some(),
        };
        if !is_there {
            report.warns(
                "placement_of_nothing",
                subject(),
                say!("placement-of-nothing"),
                say!("placement-of-nothing.hint"),
            );
        }
        if index.zone(&placement.zone).is_none() {
            let message = say!("placement-nowhere", zone = placement.zone.as_str());
            report.warns("placement_nowhere", subject(), message, say!("placement-nowhere.hint"));
        }
    }
}

fn teams(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.teams.len();
    if count > MOST_TEAMS {
        let message = say!("teams-too-many", count = count);
        report.blocks("too_many_teams", "roadmap", message, say!("teams-too-many.hint", most = MOST_TEAMS));
    }
    let mut names = BTreeSet::new();
    for team in &roadmap.teams {
        if !names.insert(team.name.trim().to_lowercase()) {
            let subject = format!("team {}", team.id);
            report.warns("team_twice", subject, say!("team-twice"), say!("team-twice.hint"));
        }
    }
}

fn talks(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for Talk { team, with } in &index.roadmap().talks {
        let subject = || talk_subject(team.as_str(), with.as_str());
        if team == with {
            report.warns("talk_with_itself", subject(), say!("talk-with-itself"), say!("talk-with-itself.hint"));
        }
        if !seen.insert((team.min(with), team.max(with))) {
            report.warns("talk_twice", subject(), say!("talk-twice"), say!("talk-twice.hint"));
        }
        for gone in [team, with].into_iter().filter(|team| index.team(team).is_none()) {
            let message = say!("talk-with-nobody", team = gone.as_str());
            report.warns("talk_with_nobody", subject(), message, say!("talk-with-nobody.hint"));
        }
    }
}

fn bridges(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for bridge in &index.roadmap().bridges {
        let subject = || bridge_subject(bridge.investment.as_str());
        if !seen.insert(&bridge.investment) {
            report.blocks("bridge_twice", subject(), say!("bridge-twice"), say!("bridge-twice.hint"));
        }
        if index.investment(&bridge.investment).is_none() {
            let message = say!("bridge-of-nothing", investment = bridge.investment.as_str());
            report.warns("bridge_of_nothing", subject(), message, say!("bridge-of-nothing.hint"));
        }
        for gone in bridge.teams.iter().filter(|team| index.team(team).is_none()) {
            let message = say!("bridge-to-nobody", team = gone.as_str());
            report.warns("bridge_to_nobody", subject(), message, say!("bridge-to-nobody.hint"));
        }
        let teams: BTreeSet<_> = bridge.teams.iter().collect();
        if teams.len() < bridge.teams.len() {
            report.warns("bridge_team_twice", subject(), say!("bridge-team-twice"), say!("bridge-team-twice.hint"));
        }
        if teams.len() < 2 {
            report.warns("bridge_alone", subject(), say!("bridge-alone"), say!("bridge-alone.hint"));
        }
        if bridge.lag > MAX_PERIODS {
            let message = say!("bridge-lag", lag = bridge.lag);
            report.blocks("bridge_lag", subject(), message, say!("bridge-lag.hint", most = MAX_PERIODS));
        }
    }
}
