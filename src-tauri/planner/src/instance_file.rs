//! Instances as plain JSON, format `cairn-instance-1`: for running other programs on exactly the same
//! problem, and for reading public ones.

use std::fmt::Write as _;

use crate::instance::{Event, Instance, Item, Need, Outcome, Resource};

/// Name of the format.
pub const FORMAT: &str = "cairn-instance-1";

/// An instance file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstanceFileError {
    /// It is not JSON of this form.
    #[error("this is not an instance in the format {FORMAT}: {0}")]
    Form(String),
    /// It refers to something that is not there, or lists the wrong number of periods.
    #[error("the instance does not fit together: {0}")]
    Sense(String),
    /// It holds something this format version cannot carry yet.
    #[error("the instance has reinforcement bundles, which cannot be planned yet")]
    Bundles,
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
    bundles: Vec<serde_json::Value>,
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
struct FileOutcome {
    worth: Vec<i64>,
    shares: Vec<(usize, i64, usize)>,
}

/// Reads an instance and its name.
///
/// # Errors
/// If the text is not of the format, or the instance does not fit together.
pub fn read(text: &str) -> Result<(String, Instance), InstanceFileError> {
    let file: File = serde_json::from_str(text).map_err(|error| InstanceFileError::Form(error.to_string()))?;
    if file.format != FORMAT {
        return Err(InstanceFileError::Form(format!("it says \"{}\"", file.format)));
    }
    if !file.bundles.is_empty() {
        return Err(InstanceFileError::Bundles);
    }
    check(&file).map_err(InstanceFileError::Sense)?;
    let periods = file.periods;
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
            Item { duration: item.duration, uses, value: item.value, earliest, latest, ..Item::default() }
        })
        .collect();
    let events = (0..items.len()).map(|i| Event { any: false, items: vec![i], events: vec![] }).collect();
    let outcomes = file
        .outcomes
        .into_iter()
        .map(|outcome| Outcome { worth: outcome.worth, shares: outcome.shares, step_worth: 0 })
        .collect();
    let mut needs: Vec<Need> = file.needs.into_iter().map(|(before, after, lag)| Need { before, after, lag }).collect();
    needs.sort_unstable();
    needs.dedup();
    let resources = file.capacity.into_iter().map(|capacity| Resource { capacity, carries_over: false }).collect();
    Ok((file.name, Instance { periods, items, resources, needs, events, outcomes, ..Instance::default() }))
}

fn check(file: &File) -> Result<(), String> {
    let periods = file.periods;
    if periods == 0 || periods > 10_000 {
        return Err(format!("{periods} periods"));
    }
    if file.capacity.iter().any(|row| row.len() != periods || row.iter().any(|amount| *amount < 0)) {
        return Err("each resource needs one capacity per period, not negative".into());
    }
    for (i, item) in file.items.iter().enumerate() {
        let is_right = item.duration > 0
            && item.r#use.len() == file.capacity.len()
            && item.r#use.iter().all(|row| row.len() == item.duration && row.iter().all(|amount| *amount >= 0))
            && (item.value.is_empty() || item.value.len() == periods);
        if !is_right {
            return Err(format!("item {i} has rows of the wrong length, or negative amounts"));
        }
    }
    let is_item = |i: usize| i < file.items.len();
    if let Some((i, j, _)) = file.needs.iter().find(|(i, j, _)| !is_item(*i) || !is_item(*j)) {
        return Err(format!("a need between items {i} and {j}"));
    }
    for (k, outcome) in file.outcomes.iter().enumerate() {
        let is_right = outcome.worth.len() == periods
            && outcome.worth.iter().all(|worth| *worth >= 0)
            && outcome.shares.iter().all(|(i, share, _)| is_item(*i) && *share >= 0);
        if !is_right {
            return Err(format!("outcome {k} has the wrong number of periods, or a share of an unknown item"));
        }
    }
    Ok(())
}

/// Writes an instance that has no events but single items, no windows and no steps of its own.
#[must_use]
pub fn write(name: &str, instance: &Instance) -> String {
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
        bundles: vec![],
        outcomes: instance
            .outcomes
            .iter()
            .map(|outcome| FileOutcome { worth: outcome.worth.clone(), shares: outcome.shares.clone() })
            .collect(),
    };
    let mut text = serde_json::to_string(&file).expect("numbers and text only");
    let _ = writeln!(text);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Shape, generate};

    #[test]
    fn an_instance_reads_back_equal() {
        let mut instance = generate(Shape { investments: 12, periods: 4, seed: 3, longest: 2 });
        let (name, read) = read(&write("g", &instance)).expect("our own file");
        instance.events = (0..12).map(|i| Event { any: false, items: vec![i], events: vec![] }).collect();
        assert_eq!((name.as_str(), read), ("g", instance));
    }

    #[test]
    fn a_file_that_does_not_fit_together_is_refused_with_the_place() {
        let text = r#"{"format":"cairn-instance-1","periods":2,"capacity":[[1,1]],
            "items":[{"duration":1,"use":[[1,2]]}],"needs":[]}"#;
        assert!(read(text).unwrap_err().to_string().contains("item 0"));
        assert!(matches!(read("{}"), Err(InstanceFileError::Form(_))));
    }
}
