//! The management flywheel: what a plan adds to its tables, how it turns, and the usual blades to begin with.

use charts::flywheel::headline;
use charts::isolate::isolated;
use model::flywheel::stability::is_stable;
use model::flywheel::{Flywheel, Turn, points, points_change, strengths, turns};
use model::{Measure, Period, Plan, Roadmap, Step, say, words};
use storage::Operation;

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::screen::{axis, is_drawable};
use crate::session::Session;
use crate::wire::{
    BladesAdded, EmptyRequest, FlywheelBlade, FlywheelStep, FlywheelTurn, FlywheelView, GridCell, GridView,
};

/// A plan that can be drawn.
fn drawable<'p>(roadmap: &Roadmap, plan: Option<&'p Plan>) -> Option<&'p Plan> {
    plan.filter(|plan| is_drawable(roadmap, plan))
}

fn all_turns<'r>(roadmap: &'r Roadmap, plan: Option<&Plan>) -> Vec<Turn<'r>> {
    turns(roadmap, drawable(roadmap, plan).map(|plan| &plan.starts))
}

fn flywheel<'r>(roadmap: &'r Roadmap, plan: Option<&Plan>) -> Option<Flywheel<'r>> {
    Flywheel::of(roadmap, drawable(roadmap, plan).map(|plan| &plan.starts))
}

/// Hundredths of a point, for sorting.
fn exact(hundredths: i64) -> String {
    words::measure_exact(Measure(hundredths * 10))
}

/// Where each blade stands in the end, and in how many periods it is the weakest.
pub(crate) fn add_states(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("at-end", say!("blades-at-end"), "measure"));
    let length = roadmap.settings.period_length.code();
    view.columns.push(computed("weakest", say!("blades-weakest", length = length), "whole"));
    let flywheel = flywheel(roadmap, plan).filter(|_| drawable(roadmap, plan).is_some());
    for (place, row) in view.rows.iter_mut().enumerate() {
        let known = flywheel.as_ref().filter(|flywheel| place < flywheel.blades.len());
        let end = known.and_then(|flywheel| flywheel.states.last()).map(|end| end[place]);
        row.cells
            .push(GridCell { text: end.map(points).unwrap_or_default(), value: end.map(exact).unwrap_or_default() });
        let periods = roadmap.settings.all_periods();
        let weakest = known.map(|flywheel| periods.filter(|at| flywheel.weakest(Some(*at)).contains(&place)).count());
        row.cells.push(GridCell {
            text: weakest.map(words::whole).unwrap_or_default(),
            value: weakest.map(|count| count.to_string()).unwrap_or_default(),
        });
    }
}

/// What each investment does to the speed in the end.
pub(crate) fn add_turns(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("speed", say!("pushes-speed"), "measure"));
    let turns = all_turns(roadmap, plan);
    for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
        row.axis = Some(axis(item.axis));
        let turn = turns.iter().find(|turn| turn.investment.id == item.id);
        let text = turn.map(|turn| match turn.is_planned {
            true => say!("pushes-speed-planned", by = points_change(turn.by)),
            false => say!("pushes-speed-left-out", by = points_change(turn.by)),
        });
        let value = turn.map(|turn| exact(turn.by)).unwrap_or_default();
        row.cells.push(GridCell { text: text.unwrap_or_default(), value });
    }
}

/// What the table of blades says.
pub(crate) fn blades_sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    let plan = drawable(roadmap, plan);
    headline(roadmap, flywheel(roadmap, plan).as_ref(), &all_turns(roadmap, plan), plan.is_some())
}

/// What the table of influences says.
pub(crate) fn influences_sentence(roadmap: &Roadmap) -> String {
    match roadmap.blades.len() {
        0 => say!("influences-no-blade"),
        _ if !is_stable(&strengths(roadmap)) => say!("influences-unstable"),
        _ => say!("influences-some", count = roadmap.influences.len()),
    }
}

/// What the table of pushes says.
pub(crate) fn pushes_sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    let planned = drawable(roadmap, plan)
        .map_or(0, |plan| roadmap.pushes.iter().filter(|push| plan.starts.contains_key(&push.investment)).count());
    match (roadmap.blades.len(), roadmap.pushes.len()) {
        (0, _) => say!("pushes-no-blade"),
        (_, count) => say!("pushes-some", count = count, planned = planned),
    }
}

pub(crate) fn show_flywheel(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<FlywheelView, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = drawable(roadmap, open.document.plan().map(|stored| &stored.plan));
        Ok(told(roadmap, plan))
    })
}

fn told(roadmap: &Roadmap, plan: Option<&Plan>) -> FlywheelView {
    let (flywheel, turns) = (flywheel(roadmap, plan), all_turns(roadmap, plan));
    let sentence = headline(roadmap, flywheel.as_ref(), &turns, plan.is_some());
    let turn = |turn: &Turn| FlywheelTurn {
        investment: turn.investment.id.to_string(),
        name: turn.investment.name.clone(),
        is_planned: turn.is_planned,
        by: turn.by,
        text: points_change(turn.by),
    };
    let turns = turns.iter().map(turn).collect();
    let is_stable = is_stable(&strengths(roadmap));
    let Some(flywheel) = flywheel else {
        return FlywheelView { sentence, today: None, speed: vec![], is_stable, blades: vec![], steps: vec![], turns };
    };
    let today = flywheel.today();
    let blade = |(place, blade): (usize, &&model::Blade)| FlywheelBlade {
        id: blade.id.to_string(),
        name: blade.name.clone(),
        today: today[place],
        by_period: flywheel.states.iter().map(|states| states[place]).collect(),
    };
    let step = |step: &Step| {
        let end = Some(step.last_period);
        let (speed, weakest) = (flywheel.speed(end), flywheel.weakest(end));
        FlywheelStep {
            name: step.name.clone(),
            speed,
            text: say!(
                "flywheel-step-told",
                step = isolated(&step.name),
                speed = points(speed),
                count = weakest.len(),
                weakest = flywheel.weakest_named(end)
            ),
            weakest: weakest.into_iter().map(|place| flywheel.blades[place].id.to_string()).collect(),
        }
    };
    let is_there = |step: &&Step| plan.is_some() && step.last_period.index() < flywheel.states.len();
    FlywheelView {
        sentence,
        today: Some(flywheel.speed(None)),
        speed: roadmap.settings.all_periods().map(|at: Period| flywheel.speed(Some(at))).collect(),
        is_stable,
        blades: flywheel.blades.iter().enumerate().map(blade).collect(),
        steps: roadmap.steps.iter().filter(is_there).map(step).collect(),
        turns,
    }
}

pub(crate) fn add_usual_blades(session: &Session, host: &dyn Host, _: EmptyRequest) -> Result<BladesAdded, Refusal> {
    session.with(|open| {
        let (roadmap, added) = exchange::with_usual_blades(open.document.roadmap());
        if added > 0 {
            let label = say!("blades-label", count = added);
            open.document.apply(Operation::ReplaceRoadmap { roadmap, label }, &host.now())?;
        }
        Ok(BladesAdded {
            sentence: say!("blades-added", count = added),
            added: u32::try_from(added).unwrap_or(u32::MAX),
        })
    })
}
