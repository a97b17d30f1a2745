//! Instances as plain JSON, format `cairn-instance-1`: for running other programs on exactly the same
//! problem, and for reading public ones.

mod ranges;

use std::fmt::Write as _;

use crate::instance::{Event, Instance, Item, Need, Outcome, Resource, WHOLE};
use crate::rules::capacity::gcd;

/// Name of the format.
pub const FORMAT: &str = "cairn-instance-1";

/// An instance file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstanceFileError {
    /// It is not JSON of this form.
    #[error("this is not an instance in the format {FORMAT}: {0}")]
    Form(String),
    /// It refers to something that is not there, lists the wrong number of periods, or holds a number out of its range.
    #[error("the instance does not fit together: {0}")]
    Sense(String),
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    #[serde(default)]
    name: String,
    periods: usize,
    capacity: Vec<Vec<i64>>,
    items: Vec<FileItem>,
    needs: Vec<(usize, usize, usize)>,
    #[serde(default)]
    bundles: Vec<FileBundle>,
    #[serde(default)]
    outcomes: Vec<FileOutcome>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct FileItem {
    duration: usize,
    r#use: Vec<Vec<i64>>,
    #[serde(default)]
    value: Vec<i64>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct FileBundle {
    items: Vec<usize>,
    value: Vec<i64>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct FileOutcome {
    worth: Vec<i64>,
    shares: Vec<(usize, i64, usize)>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// Its name.
    pub name: String,
    /// The instance.
    pub instance: Instance,
    /// So many units of the instance's value are one of the file's.
    pub per_unit: i64,
}

/// Reads an instance. An item comes to stand for the event that it is done, so that outcomes and bundles can refer to it.
///
/// # Errors
/// If the text is not of the format, the instance does not fit together, or a number is out of its range.
pub fn read(text: &str) -> Result<Read, InstanceFileError> {
    let file: File = serde_json::from_str(text).map_err(|error| InstanceFileError::Form(error.to_string()))?;
    if file.format != FORMAT {
        return Err(InstanceFileError::Form(format!("it says \"{}\"", file.format)));
    }
    ranges::check(&file).map_err(InstanceFileError::Sense)?;
    let (periods, per_unit) = (file.periods, per_unit(&file));
    let in_units = |values: Vec<i64>| values.into_iter().map(|value| value * per_unit).collect::<Vec<i64>>();
    let items: Vec<Item> = file
        .items
        .into_iter()
        .map(|item| {
            let is_used = |(_, amounts): &(usize, Vec<i64>)| amounts.iter().any(|amount| *amount != 0);
            let uses = item.r#use.into_iter().enumerate().filter(is_used).collect();
            let (earliest, latest) = match periods.checked_sub(item.duration) {
                Some(latest) => (0, latest),
                None => (periods, periods - 1),
            };
            Item { duration: item.duration, uses, value: in_units(item.value), earliest, latest, ..Item::default() }
        })
        .collect();
    let mut events: Vec<Event> = (0..items.len()).map(|i| Event { items: vec![i], ..Event::default() }).collect();
    let mut outcomes: Vec<Outcome> = file
        .outcomes
        .into_iter()
        .map(|outcome| Outcome { worth: in_units(outcome.worth), shares: outcome.shares, step_worth: 0 })
        .collect();
    for bundle in file.bundles {
        // it is held from the period in which it is complete, so each period is worth what is lost by the next
        let worth = losses(&bundle.value).map(|loss| loss * per_unit / WHOLE).collect();
        outcomes.push(Outcome { worth, shares: vec![(events.len(), WHOLE, 0)], step_worth: 0 });
        events.push(Event { any: false, items: bundle.items, events: vec![] });
    }
    let mut needs: Vec<Need> = file.needs.into_iter().map(|(before, after, lag)| Need { before, after, lag }).collect();
    needs.sort_unstable();
    needs.dedup();
    let resources = file.capacity.into_iter().map(|capacity| Resource { capacity, carries_over: false }).collect();
    let instance = Instance { periods, items, resources, needs, events, outcomes, ..Instance::default() };
    Ok(Read { name: file.name, instance, per_unit })
}

/// What a value falls by after each period, the last time to nothing.
fn losses(value: &[i64]) -> impl Iterator<Item = i64> {
    value.iter().enumerate().map(|(t, now)| now - value.get(t + 1).copied().unwrap_or(0))
}

/// Units of value that one of the file's has to be divided into: a bundle is the whole of an outcome, whose worth is
/// counted for each basis point of it.
fn per_unit(file: &File) -> i64 {
    let parts = file.bundles.iter().flat_map(|bundle| losses(&bundle.value)).fold(WHOLE, gcd);
    WHOLE / parts.max(1)
}

/// Writes an instance that has no windows and no steps of its own, and no events but single items and bundles of them,
/// each of which is the whole of an outcome.
#[must_use]
pub fn write(name: &str, instance: &Instance) -> String {
    let count = instance.items.len();
    let is_bundle = |outcome: &&Outcome| outcome.shares.iter().any(|(event, _, _)| *event >= count);
    let file = File {
        format: FORMAT.into(),
        name: name.into(),
        periods: instance.periods,
        capacity: instance.resources.iter().map(|resource| resource.capacity.clone()).collect(),
        items: instance
            .items
            .iter()
            .map(|item| {
                let mut uses = vec![vec![0; item.duration]; instance.resources.len()];
                for (r, amounts) in &item.uses {
                    uses[*r].clone_from(amounts);
                }
                FileItem { duration: item.duration, r#use: uses, value: item.value.clone() }
            })
            .collect(),
        needs: instance.needs.iter().map(|need| (need.before, need.after, need.lag)).collect(),
        bundles: instance
            .outcomes
            .iter()
            .filter(is_bundle)
            .map(|outcome| {
                let held = |t: usize| outcome.worth[t..].iter().sum::<i64>() * WHOLE;
                let members = outcome.shares.iter().flat_map(|(event, _, _)| &instance.events[*event].items);
                FileBundle { items: members.copied().collect(), value: (0..instance.periods).map(held).collect() }
            })
            .collect(),
        outcomes: instance
            .outcomes
            .iter()
            .filter(|outcome| !is_bundle(outcome))
            .map(|outcome| FileOutcome { worth: outcome.worth.clone(), shares: outcome.shares.clone() })
            .collect(),
    };
    let mut text = serde_json::to_string(&file).expect("numbers and text only");
    let _ = writeln!(text);
    text
}

#[cfg(test)]
mod tests;
