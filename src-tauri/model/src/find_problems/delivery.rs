//! The four keys: twice, of nothing, one outcome for two keys, better the wrong way, on a scale that cannot show them, and
//! measured values by which speed came at the cost of stability.

use std::collections::BTreeSet;

use super::Report;
use crate::delivery::Delivery;
use crate::delivery_key::{KeyOutcome, Scale};
use crate::problem::key_subject;
use crate::{Index, Period, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let (mut keys, mut outcomes) = (BTreeSet::new(), BTreeSet::new());
    for said in &roadmap.keys {
        let KeyOutcome { key, outcome, scale } = said;
        let subject = || key_subject(*key);
        if !keys.insert(key) {
            report.warns("key_twice", subject(), say!("key-twice"), say!("key-twice.hint"));
        }
        let Some(known) = index.outcome(outcome) else {
            let message = say!("key-of-nothing", outcome = outcome.as_str());
            report.warns("key_of_nothing", subject(), message, say!("key-of-nothing.hint"));
            continue;
        };
        let name = words::quoted(&known.name);
        if !outcomes.insert(outcome) {
            report.warns(
                "key_outcome_twice",
                subject(),
                say!("key-outcome-twice", name = &name),
                say!("key-outcome-twice.hint"),
            );
            continue;
        }
        if known.direction != key.direction() {
            let way = if key.direction() == crate::Direction::Up { "up" } else { "down" };
            let message = say!("key-direction", name = &name, way = way);
            report.warns("key_direction", subject(), message, say!("key-direction.hint"));
        }
        if *scale == Scale::Log && !roadmap.is_above_nothing(outcome) {
            report.warns("key_scale", subject(), say!("key-scale", name = name), say!("key-scale.hint"));
        }
    }
    guards(index, report);
}

/// Pairs of which both were measured in a period, the one better than at the beginning and the other worse. The last of
/// them is told: what is over is history.
fn guards(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    if roadmap.keys.is_empty() {
        return;
    }
    let Some(delivery) = Delivery::of(roadmap, None) else { return };
    for guard in &delivery.guards {
        let last = [guard.speed, guard.stability]
            .into_iter()
            .map(|key| delivery.key(key).and_then(|key| key.measured))
            .min()
            .flatten();
        let is_last = |period: Period| last == Some(period);
        let Some(breach) = guard.broken.iter().find(|breach| breach.is_measured && is_last(breach.period)) else {
            continue;
        };
        let period = roadmap.settings.calendar().name(breach.period);
        let message =
            say!("key-guard", speed = guard.speed.code(), stability = guard.stability.code(), period = period);
        report.warns("key_guard", key_subject(guard.stability), message, say!("key-guard.hint"));
    }
}
