//! Scenarios: what-ifs that were kept under a name, each as changes on top of the roadmap and never a copy of it.
//!
//! The changes are text in the grammar of [`crate::what_if`], with everything named by its id, so that a new name
//! breaks nothing. Where something is gone that a scenario names, it stays as it was written and is listed as a
//! problem. Deliberately not here: planning a scenario, and what adopting it does.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{InvestmentId, Misread, Money, Overlay, Period, Plan, Proof, Roadmap, Value, digest, what_if};

/// The longest name of a scenario, in characters.
pub const LONGEST_NAME: usize = 200;

/// A named set of changes on top of the roadmap. Its name, in any case, is its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its name: "Budget −20 %".
    pub name: String,
    /// The changes, as one can type them, with everything named by its id: `budget -20% and without @data-mesh`.
    pub what_if: String,
    /// What they said, as a sentence, when the scenario was kept.
    pub sentence: String,
    /// When it was kept, as ISO 8601 text.
    pub kept: String,
    /// What it came to when it was planned last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<ScenarioPlan>,
}

/// What a scenario came to when it was planned last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioPlan {
    /// First period of each investment that is done.
    pub starts: BTreeMap<InvestmentId, Period>,
    /// What the plan is worth.
    pub value: Value,
    /// No plan can be worth more than this. Absent if nothing was proven.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<Value>,
    /// What was proven.
    pub proof: Proof,
    /// All money spent, in minor units.
    pub spend: Money,
    /// Digest of the changed roadmap that the plan was made from.
    pub inputs: String,
}

impl ScenarioPlan {
    /// What is kept of a plan for a changed roadmap.
    #[must_use]
    pub fn of(changed: &Roadmap, plan: &Plan) -> Self {
        Self {
            starts: plan.starts.clone(),
            value: plan.value,
            bound: plan.bound,
            proof: plan.proof,
            spend: plan.spend,
            inputs: digest::digest(changed),
        }
    }

    /// Whether it was made from this very changed roadmap.
    #[must_use]
    pub fn is_of(&self, changed: &Roadmap) -> bool {
        self.inputs == digest::digest(changed)
    }
}

impl Scenario {
    /// A scenario of an overlay on a roadmap, without a plan yet.
    #[must_use]
    pub fn new(name: &str, overlay: &Overlay, roadmap: &Roadmap, now: &str) -> Self {
        Self {
            name: name.trim().to_owned(),
            what_if: overlay.lasting_text(roadmap),
            sentence: overlay.sentence(roadmap),
            kept: now.to_owned(),
            plan: None,
        }
    }

    /// Its changes, on the roadmap as it is now.
    ///
    /// # Errors
    /// If it names what is no longer there, or cannot be read at all.
    pub fn overlay(&self, roadmap: &Roadmap) -> Result<Overlay, Misread> {
        what_if::read(&self.what_if, roadmap)
    }

    /// Whether it is called this, in any case.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.name.trim().to_lowercase() == name.trim().to_lowercase()
    }
}
