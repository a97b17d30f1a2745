//! Blades, what turns them and what pushes them: too many, out of range, twice, of nothing, still, and a flywheel that
//! never comes to rest.

use std::collections::BTreeSet;

use super::Report;
use crate::blade::{FULL, MOST_BLADES, MOST_POINTS, MOST_STRENGTH};
use crate::flywheel::stability::{feeds_itself_most, is_stable};
use crate::flywheel::strengths;
use crate::problem::{influence_subject, push_subject};
use crate::roadmap::MAX_PERIODS;
use crate::{Index, Influence, Push, Roadmap, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    blades(index, report);
    influences(index, report);
    pushes(index, report);
    circles(index.roadmap(), report);
}

fn blades(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.blades.len();
    if count > MOST_BLADES {
        let message = say!("blades-too-many", count = count);
        report.blocks("too_many_blades", "roadmap", message, say!("blades-too-many.hint", most = MOST_BLADES));
    }
    let mut names = BTreeSet::new();
    for blade in &roadmap.blades {
        let subject = || format!("blade {}", blade.id);
        if blade.start > FULL {
            let message = say!("blade-start", start = blade.start);
            report.blocks("blade_start", subject(), message, say!("blade-start.hint", most = FULL));
        }
        if !names.insert(blade.name.trim().to_lowercase()) {
            report.warns("blade_twice", subject(), say!("blade-twice"), say!("blade-twice.hint"));
        }
        let is_turned = roadmap.influences.iter().any(|known| known.to == blade.id && known.from != blade.id);
        if !is_turned && !roadmap.pushes.iter().any(|known| known.blade == blade.id) {
            report.warns("blade_still", subject(), say!("blade-still"), say!("blade-still.hint"));
        }
    }
}

fn influences(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for Influence { from, to, strength } in &index.roadmap().influences {
        let subject = || influence_subject(from.as_str(), to.as_str());
        if !seen.insert((from, to)) {
            report.warns("influence_twice", subject(), say!("influence-twice"), say!("influence-twice.hint"));
        }
        if from == to {
            report.warns("influence_on_itself", subject(), say!("influence-itself"), say!("influence-itself.hint"));
        }
        for gone in [from, to].into_iter().filter(|blade| index.blade(blade).is_none()) {
            let message = say!("influence-of-nothing", blade = gone.as_str());
            report.warns("influence_of_nothing", subject(), message, say!("influence-of-nothing.hint"));
        }
        if *strength == 0 || !(-MOST_STRENGTH..=MOST_STRENGTH).contains(strength) {
            let message = say!("influence-strength", strength = words::leaning(*strength));
            let hint = say!("influence-strength.hint", most = i64::from(MOST_STRENGTH));
            report.blocks("influence_strength", subject(), message, hint);
        }
    }
}

fn pushes(index: &Index, report: &mut Report) {
    let periods = index.roadmap().settings.periods;
    let mut seen = BTreeSet::new();
    for Push { investment, blade, points, lag } in &index.roadmap().pushes {
        let subject = || push_subject(investment.as_str(), blade.as_str());
        if !seen.insert((investment, blade)) {
            report.warns("push_twice", subject(), say!("push-twice"), say!("push-twice.hint"));
        }
        if index.blade(blade).is_none() {
            let message = say!("push-on-nothing", blade = blade.as_str());
            report.warns("push_on_nothing", subject(), message, say!("push-on-nothing.hint"));
        }
        if *points == 0 || !(-MOST_POINTS..=MOST_POINTS).contains(points) {
            let message = say!("push-points", points = words::leaning(*points));
            report.blocks("push_points", subject(), message, say!("push-points.hint", most = i64::from(MOST_POINTS)));
        }
        let Some(item) = index.investment(investment) else {
            let message = say!("push-by-nothing", investment = investment.as_str());
            report.warns("push_by_nothing", subject(), message, say!("push-by-nothing.hint"));
            continue;
        };
        if *lag > MAX_PERIODS {
            let message = say!("push-lag", lag = *lag);
            report.blocks("push_lag", subject(), message, say!("push-lag.hint", most = MAX_PERIODS));
        } else if item.window(periods).is_some_and(|(first, _)| first.later(item.duration).later(*lag).0 >= periods) {
            report.warns("push_never", subject(), say!("push-never"), say!("push-never.hint"));
        }
    }
}

/// Influences with which the flywheel never comes to rest, however little pushes it.
fn circles(roadmap: &Roadmap, report: &mut Report) {
    let strengths = strengths(roadmap);
    if is_stable(&strengths) {
        return;
    }
    let (subject, message) = match feeds_itself_most(&strengths) {
        Some(circle) => {
            let blade = |place: usize| &roadmap.blades[circle[place % circle.len()]];
            let names: Vec<String> = (0..=circle.len()).map(|place| words::quoted(&blade(place).name)).collect();
            let subject = influence_subject(blade(0).id.as_str(), blade(1).id.as_str());
            (subject, say!("flywheel-unstable", circle = names.join(" → ")))
        }
        None => ("roadmap".to_owned(), say!("flywheel-unstable-anyhow")),
    };
    report.warns("flywheel_unstable", subject, message, say!("flywheel-unstable.hint"));
}
