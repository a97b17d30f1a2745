//! Drivers: what they add to their tables, what they come to, and weighing outcomes by them.

use charts::drivers::{carried, carried_with_kind, comparisons, headline, heaviest_first, worth};
use model::weighing::{ByDrivers, Carrying, Source, Weighed, Weighing};
use model::{Roadmap, Share, say, words};
use storage::Operation;

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{DriverWeight, DriversView, EmptyRequest, GridCell, GridView, OutcomeWorth, OutcomesWeighed};

/// The most outcomes a sentence names.
const MOST_NAMED: usize = 3;

/// A share in words and for sorting.
fn figure(share: Option<Share>) -> GridCell {
    GridCell {
        text: share.map(words::percent).unwrap_or_default(),
        value: share.map(|share| share.0.to_string()).unwrap_or_default(),
    }
}

/// The weight of each driver, and what carries it.
pub(crate) fn add_weights(view: &mut GridView, roadmap: &Roadmap) {
    view.columns.push(computed("weight", say!("drivers-weight"), "percent"));
    view.columns.push(computed("carried", say!("drivers-carried-by"), "text"));
    let weighing = Weighing::of(roadmap);
    for (row, driver) in view.rows.iter_mut().zip(&roadmap.drivers) {
        let weighed = weighing.as_ref().and_then(|weighing| weighing.driver(&driver.id));
        row.cells.push(figure(weighed.and_then(|weighed| weighed.weight)));
        let text = weighed.filter(|weighed| !weighed.carried_by.is_empty()).map(carried).unwrap_or_default();
        row.cells.push(GridCell { value: text.clone(), text });
    }
}

/// The weight that follows for each driver from all comparisons.
pub(crate) fn add_weight(view: &mut GridView, roadmap: &Roadmap) {
    view.columns.push(computed("weight", say!("drivers-weight"), "percent"));
    let weighing = Weighing::of(roadmap);
    for (row, driver) in view.rows.iter_mut().zip(&roadmap.drivers) {
        let weighed = weighing.as_ref().and_then(|weighing| weighing.driver(&driver.id));
        row.cells.push(figure(weighed.and_then(|weighed| weighed.weight)));
    }
}

/// How much of each driver is carried by outcomes together.
pub(crate) fn add_carried(view: &mut GridView, roadmap: &Roadmap) {
    view.columns.push(computed("together", say!("drivers-together"), "percent"));
    let weighing = Weighing::of(roadmap);
    for (row, driver) in view.rows.iter_mut().zip(&roadmap.drivers) {
        let weighed = weighing.as_ref().and_then(|weighing| weighing.driver(&driver.id));
        row.cells.push(figure(weighed.map(Weighed::carried)));
    }
}

/// What the table of drivers says.
pub(crate) fn sentence(roadmap: &Roadmap) -> String {
    headline(roadmap, Weighing::of(roadmap).as_ref())
}

/// What the table of comparisons says.
pub(crate) fn comparisons_sentence(roadmap: &Roadmap) -> String {
    match Weighing::of(roadmap).map(|weighing| weighing.source) {
        Some(Source::Comparisons(comparing)) => format!("{}.", comparisons(&comparing)),
        _ if roadmap.drivers.len() < 2 => say!("comparisons-no-driver"),
        _ => say!("comparisons-none"),
    }
}

/// What the table of shares says.
pub(crate) fn links_sentence(roadmap: &Roadmap) -> String {
    let Some(weighing) = Weighing::of(roadmap) else { return say!("driver-links-no-driver") };
    if roadmap.outcomes.is_empty() {
        return say!("driver-links-no-outcome");
    }
    let bare = weighing.drivers.iter().filter(|weighed| weighed.carried_by.is_empty()).count();
    let whole = weighing.drivers.iter().filter(|weighed| weighed.carried() == Share::WHOLE).count();
    say!("driver-links-some", whole = whole, part = weighing.drivers.len() - whole - bare, bare = bare)
}

pub(crate) fn show_drivers(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<DriversView, Refusal> {
    session.with(|open| Ok(told(open.document.roadmap())))
}

fn told(roadmap: &Roadmap) -> DriversView {
    let weighing = Weighing::of(roadmap);
    let basis = match weighing.as_ref().map(|weighing| &weighing.source) {
        None | Some(Source::Nothing) => String::new(),
        Some(Source::Points) => say!("drivers-basis-points"),
        Some(Source::Comparisons(comparing)) => format!("{}.", comparisons(comparing)),
    };
    let ratio = match weighing.as_ref().map(|weighing| &weighing.source) {
        Some(Source::Comparisons(comparing)) => comparing.ratio,
        _ => None,
    };
    let driver = |weighed: &Weighed| DriverWeight {
        driver: weighed.driver.id.to_string(),
        name: weighed.driver.name.clone(),
        kind: weighed.driver.kind.code().to_owned(),
        weight: weighed.weight.map(|weight| weight.0),
        carried: weighed.carried().0,
        text: match weighed.weight {
            Some(weight) => {
                say!("driver-weighs", weight = words::percent(weight), carried = carried_with_kind(weighed))
            }
            None => carried_with_kind(weighed),
        },
    };
    let outcome = |carrying: &Carrying| OutcomeWorth {
        outcome: carrying.outcome.id.to_string(),
        name: carrying.outcome.name.clone(),
        now: carrying.outcome.worth.0,
        by_drivers: carrying.worth.0,
        text: worth(roadmap, carrying),
    };
    let differing = weighing.as_ref().map_or(0, Weighing::differing);
    DriversView {
        sentence: headline(roadmap, weighing.as_ref()),
        basis,
        ratio,
        drivers: weighing.iter().flat_map(heaviest_first).map(driver).collect(),
        outcomes: weighing.iter().flat_map(|weighing| &weighing.outcomes).map(outcome).collect(),
        change: weighing.as_ref().map(change).unwrap_or_default(),
        differing: u32::try_from(differing).unwrap_or(u32::MAX),
    }
}

/// What weighing would make different.
fn change(weighing: &Weighing) -> String {
    if weighing.outcomes.is_empty() {
        return say!("weigh-nothing");
    }
    match weighing.differing() {
        0 => say!("weigh-as-it-is"),
        _ => say!("weigh-would", changes = changes(weighing)),
    }
}

/// The outcomes that are worth something else by the drivers, the farthest first: "Cost per parcel 55 → 41, and two more".
fn changes(weighing: &Weighing) -> String {
    let mut differing: Vec<&Carrying> = weighing.outcomes.iter().filter(|carrying| !carrying.is_as_said()).collect();
    differing.sort_by_key(|carrying| std::cmp::Reverse((carrying.now - carrying.said).0.abs()));
    let one = |carrying: &&Carrying| {
        let (now, by) = (words::work(carrying.outcome.worth.0), words::work(carrying.worth.0));
        say!("weigh-one", name = charts::isolate::isolated(&carrying.outcome.name), now = now, by = by)
    };
    let named: Vec<String> = differing.iter().take(MOST_NAMED).map(one).collect();
    match differing.len().saturating_sub(MOST_NAMED) {
        0 => words::all_of(&named),
        more => say!("weigh-and-more", named = named.join(", "), count = more),
    }
}

pub(crate) fn weigh_outcomes(session: &Session, host: &dyn Host, _: EmptyRequest) -> Result<OutcomesWeighed, Refusal> {
    session.with(|open| {
        let before = open.document.roadmap();
        let (roadmap, count) = match before.weighed_by_drivers() {
            ByDrivers::Nothing => return Ok(OutcomesWeighed { sentence: say!("weigh-nothing"), changed: 0 }),
            ByDrivers::AsItIs => return Ok(OutcomesWeighed { sentence: say!("weigh-as-it-is"), changed: 0 }),
            ByDrivers::TooMuch(id, worth) => {
                let name = before.outcome(&id).map_or_else(|| id.to_string(), |outcome| outcome.name.clone());
                let most = words::work(model::Points::MAX.0);
                let message = say!("weigh-too-much", name = name, points = words::work(worth.0), most = most);
                return Err(Refusal::usage(message, say!("weigh-too-much.hint")));
            }
            ByDrivers::Changed(roadmap, count) => (*roadmap, count),
        };
        let told = Weighing::of(before).map(|weighing| changes(&weighing)).unwrap_or_default();
        let sentence = say!("weigh-done", count = count, changes = told);
        let label = say!("weigh-label");
        open.document.apply(Operation::ReplaceRoadmap { roadmap, label }, &host.now())?;
        Ok(OutcomesWeighed { sentence, changed: u32::try_from(count).unwrap_or(u32::MAX) })
    })
}
