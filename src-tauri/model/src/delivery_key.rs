//! The four keys of delivering software, and which outcome each of them is.
//!
//! How often is delivered, how long a change takes, how many deliveries fail, how long it takes to restore: the measures of
//! N. Forsgren, J. Humble and G. Kim ("Accelerate", 2018). An outcome keeps its own unit, baseline, target and measured
//! values; that it is one of the keys is said here. Planning does not look at it. Deliberately not here: what follows from
//! the keys (see [`crate::delivery`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Direction, OutcomeId, Roadmap, lasting, say};

/// One of the four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Key {
    /// How often changes reach production.
    DeploymentFrequency,
    /// How long a change takes from commit to production.
    LeadTime,
    /// Which share of deployments has to be mended.
    ChangeFailureRate,
    /// How long it takes until service is normal again.
    TimeToRestore,
}

impl Key {
    /// All four: first those of speed, then those of stability.
    pub const ALL: [Self; 4] =
        [Self::DeploymentFrequency, Self::LeadTime, Self::ChangeFailureRate, Self::TimeToRestore];

    /// Its code, the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::DeploymentFrequency => "deployment_frequency",
            Self::LeadTime => "lead_time",
            Self::ChangeFailureRate => "change_failure_rate",
            Self::TimeToRestore => "time_to_restore",
        }
    }

    /// Its name: "Lead time for changes".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DeploymentFrequency => lasting!(say!("key-deployment-frequency")),
            Self::LeadTime => lasting!(say!("key-lead-time")),
            Self::ChangeFailureRate => lasting!(say!("key-change-failure-rate")),
            Self::TimeToRestore => lasting!(say!("key-time-to-restore")),
        }
    }

    /// Whether it says how fast delivery is; the others say how stable.
    #[must_use]
    pub fn is_speed(self) -> bool {
        matches!(self, Self::DeploymentFrequency | Self::LeadTime)
    }

    /// Which way of it is better.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::DeploymentFrequency => Direction::Up,
            Self::LeadTime | Self::ChangeFailureRate | Self::TimeToRestore => Direction::Down,
        }
    }

    /// How it is drawn until the roadmap says otherwise: frequencies and times differ by factors, a rate by points.
    #[must_use]
    pub fn usual_scale(self) -> Scale {
        match self {
            Self::ChangeFailureRate => Scale::Linear,
            Self::DeploymentFrequency | Self::LeadTime | Self::TimeToRestore => Scale::Log,
        }
    }
}

/// How values of a key are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// Equal factors are equally far apart.
    Log,
    /// Equal amounts are equally far apart.
    Linear,
}

impl Scale {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Log, Self::Linear];

    /// Its code, the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Linear => "linear",
        }
    }

    /// The word for it: "by factors", "by amounts".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Log => lasting!(say!("scale-log")),
            Self::Linear => lasting!(say!("scale-linear")),
        }
    }
}

/// That an outcome is one of the keys. There is at most one for a key, and at most one for an outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyOutcome {
    /// The key.
    pub key: Key,
    /// The outcome that is it; it may have been removed since.
    pub outcome: OutcomeId,
    /// How its values are drawn.
    pub scale: Scale,
}

impl Roadmap {
    /// What is said of a key; the first counts.
    #[must_use]
    pub fn key_outcome(&self, key: Key) -> Option<&KeyOutcome> {
        self.keys.iter().find(|known| known.key == key)
    }

    /// The key an outcome is, if it is one.
    #[must_use]
    pub fn key_of(&self, outcome: &OutcomeId) -> Option<&KeyOutcome> {
        self.keys.iter().find(|known| known.outcome == *outcome)
    }

    /// How the values of an outcome are drawn: by factors where it is a key that says so and all its values are above
    /// nothing, as they have to be on such a scale.
    #[must_use]
    pub fn scale_of(&self, outcome: &OutcomeId) -> Scale {
        let is_log = self.key_of(outcome).is_some_and(|known| known.scale == Scale::Log);
        if is_log && self.is_above_nothing(outcome) { Scale::Log } else { Scale::Linear }
    }

    /// Whether baseline, target and all measured values of an outcome are above nothing.
    #[must_use]
    pub fn is_above_nothing(&self, outcome: &OutcomeId) -> bool {
        let measured = self.measured_of(outcome).into_iter().flat_map(|measured| measured.values.values());
        let ends = self.outcome(outcome).map(|outcome| [outcome.baseline, outcome.target]);
        ends.iter().flatten().chain(measured).all(|value| value.0 > 0)
    }

    /// Says which outcome a key is, in place of what was said before, or that it is none.
    pub fn set_key(&mut self, key: Key, said: Option<(OutcomeId, Scale)>) {
        let there = self.keys.iter().position(|known| known.key == key);
        match (there, said) {
            (Some(there), Some((outcome, scale))) => self.keys[there] = KeyOutcome { key, outcome, scale },
            (None, Some((outcome, scale))) => self.keys.push(KeyOutcome { key, outcome, scale }),
            (Some(_), None) => self.keys.retain(|known| known.key != key),
            (None, None) => {}
        }
    }
}
