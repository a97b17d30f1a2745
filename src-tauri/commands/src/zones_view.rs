//! Zones and teams: what a plan adds to their tables, and the sentences above them.

use model::congruence::Congruence;
use model::zoning::Zoning;
use model::{Plan, Roadmap, say, words};

use crate::grid_view::computed;
use crate::screen::{axis, is_drawable};
use crate::wire::{GridCell, GridView};

/// A number in words and for sorting.
fn number(count: usize) -> GridCell {
    GridCell { text: words::whole(count), value: count.to_string() }
}

fn drawable<'p>(roadmap: &Roadmap, plan: Option<&'p Plan>) -> Option<&'p Plan> {
    plan.filter(|plan| is_drawable(roadmap, plan))
}

/// What lies in each zone, and what the plan spends there.
pub(crate) fn add_zoning(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let plan = drawable(roadmap, plan);
    view.columns.push(computed("capabilities", say!("zones-capabilities"), "whole"));
    view.columns.push(computed("investments", say!("zones-investments"), "whole"));
    view.columns.push(computed("spent", say!("zones-spent"), "money"));
    let zoning = Zoning::of(roadmap, plan.map(|plan| &plan.starts));
    for (row, zoned) in view.rows.iter_mut().zip(zoning.iter().flat_map(|zoning| &zoning.zones)) {
        row.cells.push(number(zoned.capabilities.len()));
        row.cells.push(number(zoned.investments.len()));
        let spent = zoned.spent();
        let text = words::money(spent, &roadmap.settings.currency);
        let text = if plan.is_some() { text } else { String::new() };
        row.cells.push(GridCell { text, value: spent.0.to_string() });
    }
}

/// Marks the axis of each capability and each investment in the table of what lies where.
pub(crate) fn add_axes(view: &mut GridView, roadmap: &Roadmap) {
    let axes = roadmap.capabilities.iter().map(|item| item.axis);
    let axes = axes.chain(roadmap.investments.iter().map(|item| item.axis));
    for (row, of) in view.rows.iter_mut().zip(axes) {
        row.axis = Some(axis(of));
    }
}

/// How many needs ask each team to talk with another, and how many of them are answered in the end.
pub(crate) fn add_congruence(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let congruence = Congruence::of(roadmap, drawable(roadmap, plan).map(|plan| &plan.starts));
    view.columns.push(computed("needs", say!("teams-needs"), "whole"));
    view.columns.push(computed("answered", say!("teams-answered"), "whole"));
    let Some(congruence) = congruence else { return };
    for (place, row) in view.rows.iter_mut().enumerate() {
        let own = congruence.pairs.iter().filter(|pair| pair.one == place || pair.other == place);
        let (mut needed, mut answered) = (0, 0);
        for pair in own {
            needed += pair.needs.len();
            answered += if pair.talks(congruence.last()) { pair.needs.len() } else { 0 };
        }
        row.cells.push(number(needed));
        row.cells.push(number(answered));
    }
}

/// Which investments are in the plan, and how many needs each that is left out would answer.
pub(crate) fn add_mends(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let starts = drawable(roadmap, plan).map(|plan| &plan.starts);
    view.columns.push(computed("in-plan", say!("bridges-in-plan"), "text"));
    view.columns.push(computed("mends", say!("bridges-mends"), "whole"));
    let mends = Congruence::of(roadmap, starts).map(|congruence| {
        let mends = congruence.mends(roadmap, starts).into_iter();
        mends.map(|mend| (mend.investment.id.clone(), mend.needs)).collect::<std::collections::BTreeMap<_, _>>()
    });
    let mends = mends.unwrap_or_default();
    for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
        row.axis = Some(axis(item.axis));
        let is_in = starts.is_some_and(|starts| starts.contains_key(&item.id));
        let text = if is_in { say!("bridges-yes") } else { String::new() };
        row.cells.push(GridCell { text, value: u8::from(is_in).to_string() });
        row.cells.push(
            mends
                .get(&item.id)
                .map_or_else(|| GridCell { text: String::new(), value: "0".into() }, |needs| number(*needs)),
        );
    }
}

/// What the table of zones says.
pub(crate) fn zones_sentence(roadmap: &Roadmap) -> String {
    match roadmap.zones.len() {
        0 => say!("zones-none"),
        count => {
            say!("zones-some", count = count, owned = roadmap.zones.iter().filter(|zone| zone.team.is_some()).count())
        }
    }
}

/// What the table of what lies where says.
pub(crate) fn placements_sentence(roadmap: &Roadmap) -> String {
    let all = roadmap.capabilities.len() + roadmap.investments.len();
    match roadmap.zones.len() {
        0 => say!("placements-no-zone"),
        _ => say!("placements-some", count = roadmap.placements.len(), all = all),
    }
}

/// What the table of teams says.
pub(crate) fn teams_sentence(roadmap: &Roadmap) -> String {
    match roadmap.teams.len() {
        0 => say!("teams-none"),
        count => say!("teams-some", count = count, talks = roadmap.talks.len()),
    }
}

/// What the table of bridges says.
pub(crate) fn bridges_sentence(roadmap: &Roadmap) -> String {
    match roadmap.teams.len() {
        0 => say!("bridges-no-team"),
        _ => say!("bridges-some", count = roadmap.bridges.len()),
    }
}
