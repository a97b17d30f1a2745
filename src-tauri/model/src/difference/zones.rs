//! Zones with what lies in them, and teams with whom they talk, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::zone::Placed;
use crate::{Bridge, Placement, Talk, Team, TeamId, Zone, lasting, say};

impl Item for Zone {
    fn noun() -> &'static str {
        lasting!(say!("zone-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, team } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("zone-field-team"), &self.team, team, |team, side| {
            team.as_ref().map_or_else(|| say!("zone-no-team"), |team| side.name_of_team(team))
        });
    }
}

impl Item for Placement {
    fn noun() -> &'static str {
        lasting!(say!("placement-noun"))
    }

    fn key(&self) -> [&str; 3] {
        match &self.what {
            Placed::Investment(id) => ["investment", id.as_str(), ""],
            Placed::Capability(id) => ["capability", id.as_str(), ""],
        }
    }

    fn name(&self, side: &Side) -> String {
        match &self.what {
            Placed::Investment(id) => side.name_of_investment(id),
            Placed::Capability(id) => side.name_of_capability(id),
        }
    }

    fn whole(&self, side: &Side) -> String {
        say!("placement-whole", name = self.name(side), zone = side.name_of_zone(&self.zone))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { what: _, zone } = after;
        changes.value(&say!("placement-field-zone"), &self.zone, zone, |zone, side| side.name_of_zone(zone));
    }
}

impl Item for Team {
    fn noun() -> &'static str {
        lasting!(say!("team-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name } = after;
        changes.text(&say!("field-name"), &self.name, name);
    }
}

impl Item for Talk {
    fn noun() -> &'static str {
        lasting!(say!("talk-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.team.as_str(), self.with.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        say!("talk-name", team = side.name_of_team(&self.team), other = side.name_of_team(&self.with))
    }

    fn tell(&self, after: &Self, _: &mut Changes) {
        // that they talk is all there is to say
        let Self { team: _, with: _ } = after;
    }
}

impl Item for Bridge {
    fn noun() -> &'static str {
        lasting!(say!("bridge-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(&self.investment)
    }

    fn whole(&self, side: &Side) -> String {
        say!("bridge-whole", name = self.name(side), teams = named(&self.teams, side), lag = self.lag)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, teams, lag } = after;
        changes.value(&say!("bridge-field-teams"), &self.teams, teams, |teams, side| named(teams, side));
        changes.value(&say!("bridge-field-lag"), &self.lag, lag, |lag, _| lag.to_string());
    }
}

fn named(teams: &[TeamId], side: &Side) -> String {
    let names: Vec<String> = teams.iter().map(|team| side.name_of_team(team)).collect();
    if names.is_empty() { say!("bridge-nobody") } else { names.join(", ") }
}
