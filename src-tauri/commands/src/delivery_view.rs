//! The four keys of delivery: what the plan adds to their table, and how they stand.

use charts::delivery::{advised, guarded, headline};
use charts::isolate::isolated;
use model::delivery::{Delivery, Tracked};
use model::delivery_key::Key;
use model::{Plan, Roadmap, Share, say, words};

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::session::Session;
use crate::stages_view::evaluated;
use crate::wire::{DeliveryAdvice, DeliveryGuard, DeliveryKey, DeliveryView, EmptyRequest, GridCell, GridView};

/// What is done with the keys as they come out with a plan, if there is one.
fn with_delivery<T>(roadmap: &Roadmap, plan: Option<&Plan>, done: impl FnOnce(Option<&Delivery>) -> T) -> T {
    let evaluation = evaluated(roadmap, plan);
    let planned = plan.zip(evaluation.as_ref()).map(|(plan, evaluation)| (&plan.starts, evaluation));
    done(Delivery::of(roadmap, planned).as_ref())
}

fn measure(key: &Tracked, value: model::Measure) -> String {
    words::measure(value, &isolated(&key.outcome.unit))
}

/// What each key is now, how much of its way is left, and what would move it.
pub(crate) fn add_standings(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("now", say!("keys-now"), "text"));
    view.columns.push(computed("left", say!("keys-left"), "percent"));
    view.columns.push(computed("help", say!("keys-help"), "text"));
    with_delivery(roadmap, plan, |delivery| {
        for (row, key) in view.rows.iter_mut().zip(Key::ALL) {
            let Some((delivery, key)) = delivery.and_then(|delivery| Some((delivery, delivery.key(key)?))) else {
                row.cells.extend(vec![GridCell { text: String::new(), value: String::new() }; 3]);
                continue;
            };
            let now = key.now();
            row.cells.push(GridCell { text: measure(key, now), value: words::measure_exact(now) });
            let left = key.left(now).map(Share);
            row.cells.push(GridCell {
                text: left.map(words::percent).unwrap_or_default(),
                value: left.map(words::percent_exact).unwrap_or_default(),
            });
            let advice = delivery.advice.iter().find(|advice| advice.key == key.key);
            let text = advice.map(|advice| advised(roadmap, advice)).unwrap_or_default();
            row.cells.push(GridCell { value: text.clone(), text });
        }
    });
}

/// What the table of keys says.
pub(crate) fn sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    with_delivery(roadmap, plan, |delivery| headline(roadmap, delivery))
}

pub(crate) fn show_delivery(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<DeliveryView, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = open.document.plan().map(|stored| &stored.plan);
        Ok(with_delivery(roadmap, plan, |delivery| told(roadmap, delivery)))
    })
}

fn told(roadmap: &Roadmap, delivery: Option<&Delivery>) -> DeliveryView {
    let calendar = roadmap.settings.calendar();
    let key = |key: &Tracked| DeliveryKey {
        key: key.key.code().to_owned(),
        name: key.key.name().to_owned(),
        outcome: key.outcome.id.to_string(),
        now: measure(key, key.now()),
        measured: key.measured.map(|period| calendar.name(period)).unwrap_or_default(),
        target: measure(key, key.outcome.target),
        left: key.left(key.now()),
    };
    let guard = |guard: &model::delivery::Guard| {
        let (pair, text) = guarded(roadmap, guard)?;
        let broken = guard.broken.iter().map(|breach| breach.period.0).collect();
        Some(DeliveryGuard { pair, broken, text })
    };
    let advice = |advice: &model::delivery::Advice| DeliveryAdvice {
        key: advice.key.code().to_owned(),
        name: advice.key.name().to_owned(),
        left: advice.left,
        text: advised(roadmap, advice),
    };
    let missing = delivery.map_or_else(|| Key::ALL.to_vec(), Delivery::missing);
    DeliveryView {
        sentence: headline(roadmap, delivery),
        keys: delivery.map(|it| it.keys.iter().map(key).collect()).unwrap_or_default(),
        missing: missing.into_iter().map(|key| key.name().to_owned()).collect(),
        guards: delivery.map(|it| it.guards.iter().filter_map(guard).collect()).unwrap_or_default(),
        advice: delivery.map(|it| it.advice.iter().map(advice).collect()).unwrap_or_default(),
    }
}
