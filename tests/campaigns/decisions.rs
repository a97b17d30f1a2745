//! What is decided on an investment, as the exchange format says it: what rivals are compared by.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tests::generate::Dice;

use crate::desk::{Desk, Said, words};

/// What is decided on each investment; investments that are left to the planner are not in it.
pub type Decisions = BTreeMap<String, Value>;

/// What may be decided on one investment, after edits of which some were cut off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Possible {
    /// The investment.
    pub investment: String,
    /// Every decision that may be there, in JSON; `null` where none is.
    values: BTreeSet<String>,
}

/// A command line that decides, and what it leads to.
pub struct Edit {
    /// What is typed.
    pub line: Vec<String>,
    /// What is decided then.
    leads_to: Value,
}

impl Possible {
    /// What is decided on an investment for certain.
    pub fn of(decisions: &Decisions, investment: &str) -> Self {
        let value = decisions.get(investment).cloned().unwrap_or(Value::Null);
        Self { investment: investment.to_owned(), values: [value.to_string()].into() }
    }

    /// Takes in how an edit ended: acknowledged, cut off, or refused.
    pub fn follow(&mut self, edit: &Edit, said: &Said) {
        let value = edit.leads_to.to_string();
        if is_acknowledged(said) {
            self.values = [value].into();
        } else if said.code != Some(2) {
            // it may be safe on this computer, and come back with the next edit
            self.values.insert(value);
        }
    }

    /// What is wrong with what is decided now.
    pub fn complaint(&self, decisions: &Decisions) -> Option<String> {
        let found = decisions.get(&self.investment).cloned().unwrap_or(Value::Null).to_string();
        let is_possible = self.values.contains(&found);
        (!is_possible).then(|| format!("{}: {found} in place of one of {:?}", self.investment, self.values))
    }
}

/// Whether a run has said that it is done.
pub fn is_acknowledged(said: &Said) -> bool {
    said.code == Some(0) || said.code.is_none() && said.out.ends_with('\n')
}

/// Any edit of an investment in a document.
pub fn any_edit(dice: &mut Dice, document: &str, investment: &str) -> Edit {
    let start = dice.between(0, 3);
    match dice.index(3) {
        0 => Edit {
            line: words(&["exclude", document, investment]),
            leads_to: json!({"exclude": {"investment": investment}}),
        },
        1 => Edit { line: words(&["lift", document, investment]), leads_to: Value::Null },
        _ => Edit {
            line: words(&["pin", document, investment, &start.to_string()]),
            leads_to: json!({"pin": {"investment": investment, "start": start}}),
        },
    }
}

/// All decisions in a document, as Cairn exports it on this desk.
pub fn decisions(desk: &Desk, document: &str) -> Result<Decisions, String> {
    let out = desk.aside("decisions.json");
    let _ = std::fs::remove_file(&out);
    let said = desk.run(&words(&["export", document, "--out", &out.to_string_lossy()]));
    if said.code != Some(0) {
        return Err(format!("{document} cannot be exported: {}", said.err.trim()));
    }
    let text = std::fs::read_to_string(&out).map_err(|error| format!("{document}: {error}"))?;
    let file: Value = serde_json::from_str(&text).map_err(|error| format!("{document}: {error}"))?;
    let list = file["roadmap"]["decisions"].as_array().cloned().unwrap_or_default();
    let named = |decision: Value| {
        let investment = decision.as_object()?.values().next()?["investment"].as_str()?.to_owned();
        Some((investment, decision))
    };
    Ok(list.into_iter().filter_map(named).collect())
}
