//! Skills, ranks and owners: what a plan adds to their tables, and the sentences above them.

use model::ladder::Ladder;
use model::mastery::{Lack, Mastery, Supply};
use model::{Plan, Roadmap, say, words};

use crate::grid_view::computed;
use crate::screen::{axis, is_drawable};
use crate::wire::{GridCell, GridView};

fn mastery<'r>(roadmap: &'r Roadmap, plan: Option<&Plan>) -> Option<Mastery<'r>> {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan));
    Mastery::of(roadmap, plan.map(|plan| &plan.starts))
}

fn number(count: u32) -> GridCell {
    GridCell { text: words::whole(usize::try_from(count).unwrap_or(usize::MAX)), value: count.to_string() }
}

/// How many people are expected to have each skill today, and where the plan asks for most of it beyond what there is.
pub(crate) fn add_cover(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let mastery = mastery(roadmap, plan);
    view.columns.push(computed("people", say!("skills-people"), "whole"));
    view.columns.push(computed("asked", say!("skills-asked"), "text"));
    let calendar = roadmap.settings.calendar();
    for (place, row) in view.rows.iter_mut().enumerate() {
        let cover = mastery.as_ref().and_then(|mastery| Some((mastery, mastery.skills.get(place)?)));
        row.cells.push(number(cover.map_or(0, |(mastery, cover)| cover.people(&mastery.ranks, 1))));
        let worst = cover.and_then(|(_, cover)| cover.worst);
        let text = worst.map(|worst| {
            let period = calendar.name(worst.period);
            say!("skills-asked-most", level = worst.level, need = worst.need, have = worst.have, period = period)
        });
        let missing = worst.map_or(0, |worst| worst.need.saturating_sub(worst.have));
        row.cells.push(GridCell { text: text.unwrap_or_default(), value: missing.to_string() });
    }
}

/// How many people hold each rank in the end, and what they own when there is least room.
pub(crate) fn add_supply(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let mastery = mastery(roadmap, plan);
    let is_planned = plan.is_some_and(|plan| is_drawable(roadmap, plan));
    view.columns.push(computed("at-end", say!("ranks-at-end"), "whole"));
    view.columns.push(computed("owned", say!("ranks-owned"), "text"));
    let calendar = roadmap.settings.calendar();
    for (place, row) in view.rows.iter_mut().enumerate() {
        let supply = mastery.as_ref().and_then(|mastery| mastery.ranks.get(place));
        row.cells.push(number(supply.map_or(0, Supply::at_end)));
        let tightest = supply.and_then(Supply::tightest).filter(|_| is_planned);
        let text = tightest.map(|(period, owned, room)| {
            say!("ranks-owned-most", owned = owned, room = room, period = calendar.name(period))
        });
        let left = tightest.map_or(0, |(_, owned, room)| room - owned);
        row.cells.push(GridCell { text: text.unwrap_or_default(), value: left.to_string() });
    }
}

/// Who could own each investment today, and whom those of the plan do not find, and when.
pub(crate) fn add_gaps(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let mastery = mastery(roadmap, plan);
    view.columns.push(computed("able", say!("ownerships-able"), "text"));
    view.columns.push(computed("lacks", say!("ownerships-lacks"), "text"));
    let ladder = Ladder::of(roadmap);
    let calendar = roadmap.settings.calendar();
    for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
        row.axis = Some(axis(item.axis));
        let asked = roadmap.ownership(&item.id).filter(|of| ladder.asks(of));
        let accepted = asked.map_or_else(Vec::new, |of| ladder.accepted(of));
        let ranks = accepted.into_iter().map(|place| ladder.ranks[place]).filter(|rank| rank.headcount > 0);
        let able: Vec<String> = ranks.map(|rank| rank.name.clone()).collect();
        let text = match able.is_empty() {
            true if asked.is_some() => say!("ownerships-able-nobody"),
            true => String::new(),
            false => words::either(&able),
        };
        row.cells.push(GridCell { text, value: able.len().to_string() });
        let gaps = mastery.iter().flat_map(|mastery| &mastery.gaps).filter(|gap| gap.investment.id == item.id);
        let said = gaps.clone().map(|gap| {
            let when = gap.when(&calendar);
            match gap.lack {
                Lack::Nobody => say!("ownerships-nobody", when = when),
                Lack::Busy => say!("ownerships-busy", when = when),
                Lack::Mentors => say!("ownerships-mentors", when = when),
            }
        });
        let text = said.collect::<Vec<_>>().join("; ");
        row.cells.push(GridCell { text, value: gaps.map(|gap| gap.periods.len()).sum::<usize>().to_string() });
    }
}

/// What the table of skills says.
pub(crate) fn skills_sentence(roadmap: &Roadmap) -> String {
    match (roadmap.skills.len(), roadmap.ranks.len()) {
        (0, _) => say!("skills-none"),
        (count, 0) => say!("skills-no-rank", count = count),
        (count, _) => say!("skills-some", count = count, places = roadmap.expectations.len()),
    }
}

/// What the table of ranks says.
pub(crate) fn ranks_sentence(roadmap: &Roadmap) -> String {
    let people: usize = roadmap.ranks.iter().map(|rank| usize::from(rank.headcount)).sum();
    match roadmap.ranks.len() {
        0 => say!("ranks-none"),
        count => say!("ranks-some", count = count, people = people),
    }
}

/// What the table of owners says.
pub(crate) fn ownerships_sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan));
    if roadmap.ranks.is_empty() {
        return say!("ownerships-no-rank");
    }
    charts::skills::headline(roadmap, mastery(roadmap, plan).as_ref(), plan.is_some())
}
