//! Assessments: what they add to their table, what is said and what is seen, and taking over the levels that were seen.

use charts::isolate::isolated;
use charts::knowing::{gap, headline, levels};
use model::knowing::{Knowing, Known, Seen, Taken};
use model::{Roadmap, say, words};
use storage::Operation;

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::screen::axis;
use crate::session::Session;
use crate::wire::{EmptyRequest, GridCell, GridView, KnowingLine, KnowingView, LevelsTaken, TakenLevels};

/// The most capabilities a sentence names.
const MOST_NAMED: usize = 3;

/// The gap of each assessed capability, and the level that planning counts.
pub(crate) fn add_gaps(view: &mut GridView, roadmap: &Roadmap) {
    view.columns.push(computed("gap", say!("assessments-gap"), "text"));
    view.columns.push(computed("now", say!("assessments-now"), "whole"));
    let knowing = Knowing::of(roadmap);
    for (row, assessment) in view.rows.iter_mut().zip(&roadmap.assessments) {
        let known = knowing.as_ref().and_then(|knowing| knowing.capability(&assessment.capability));
        let value = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        row.axis = known.map(|known| axis(known.capability.axis));
        row.cells.push(GridCell { text: known.map(gap).unwrap_or_default(), value: value(known.map(Known::gap)) });
        let now = value(known.map(|known| known.capability.now.into()));
        row.cells.push(GridCell { text: now.clone(), value: now });
    }
}

/// What the table of assessments says.
pub(crate) fn sentence(roadmap: &Roadmap) -> String {
    headline(Knowing::of(roadmap).as_ref())
}

pub(crate) fn show_knowing(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<KnowingView, Refusal> {
    session.with(|open| Ok(told(open.document.roadmap(), open.document.has_current_plan())))
}

fn told(roadmap: &Roadmap, has_current_plan: bool) -> KnowingView {
    let knowing = Knowing::of(roadmap);
    let line = |known: &Known| KnowingLine {
        capability: known.capability.id.to_string(),
        name: known.capability.name.clone(),
        said: known.latest().declared.median,
        seen: known.latest().evidenced.median,
        gap: known.gap(),
        now: known.capability.now,
        text: levels(known),
    };
    let taken = knowing.as_ref().map(Knowing::taken).unwrap_or_default();
    KnowingView {
        sentence: headline(knowing.as_ref()),
        capabilities: knowing.iter().flat_map(|knowing| &knowing.capabilities).map(line).collect(),
        change: if knowing.is_some() { change(&taken) } else { String::new() },
        differing: u32::try_from(taken.len()).unwrap_or(u32::MAX),
        taken: taken.iter().map(taken_levels).collect(),
        can_price: has_current_plan && knowing.is_some(),
    }
}

/// What the levels of a capability become: "now 1 → 2", and next and target where they are lifted.
fn taken_levels(taken: &Taken) -> TakenLevels {
    let before = [taken.capability.now, taken.capability.next, taken.capability.target];
    let parts: Vec<String> = (["now", "next", "target"].into_iter().zip(before).zip(taken.levels))
        .filter(|((_, before), after)| before != after)
        .map(|((which, before), after)| say!("take-level", which = which, before = before, after = after))
        .collect();
    TakenLevels {
        capability: taken.capability.id.to_string(),
        name: taken.capability.name.clone(),
        text: parts.join(", "),
    }
}

/// What taking over would make different.
fn change(taken: &[Taken]) -> String {
    if taken.is_empty() { say!("take-as-it-is") } else { say!("take-would", changes = changes(taken)) }
}

/// The capabilities that stand elsewhere: "Deployment automation 2 → 1, and two more".
fn changes(taken: &[Taken]) -> String {
    let one = |taken: &Taken| {
        let name = isolated(&taken.capability.name);
        say!("take-one", name = name, before = taken.capability.now, after = taken.levels[0])
    };
    let named: Vec<String> = taken.iter().take(MOST_NAMED).map(one).collect();
    match taken.len().saturating_sub(MOST_NAMED) {
        0 => words::all_of(&named),
        more => say!("take-and-more", named = named.join(", "), count = more),
    }
}

pub(crate) fn take_over_levels(session: &Session, host: &dyn Host, _: EmptyRequest) -> Result<LevelsTaken, Refusal> {
    session.with(|open| {
        let before = open.document.roadmap();
        let (roadmap, count) = match before.with_seen_levels() {
            Seen::Nothing => return Ok(LevelsTaken { sentence: say!("take-nothing"), changed: 0 }),
            Seen::AsItIs => return Ok(LevelsTaken { sentence: say!("take-as-it-is"), changed: 0 }),
            Seen::Changed(roadmap, count) => (*roadmap, count),
        };
        let taken = Knowing::of(before).map(|knowing| knowing.taken()).unwrap_or_default();
        let sentence = say!("take-done", count = count, changes = changes(&taken));
        let label = say!("take-label");
        open.document.apply(Operation::ReplaceRoadmap { roadmap, label }, &host.now())?;
        Ok(LevelsTaken { sentence, changed: u32::try_from(count).unwrap_or(u32::MAX) })
    })
}
