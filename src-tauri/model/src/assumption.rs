//! Assumptions: what is believed without having been found out, what stands on it, and how it would be found out.
//!
//! An assumption carries effects: all that fit what it names. It may name an investment (effects of what that makes),
//! an output and an outcome, alone or together; one that names nothing carries nothing. Effects of one assumption come
//! true or fail together, which separate confidences cannot say. Deliberately not here: what is expected of effects
//! with all that (see [`crate::expected`]), and which assumption to test first (see [`crate::stakes`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{AssumptionId, InvestmentId, OutcomeId, OutputId, Period, Share, lasting, say};

/// The most assumptions there can be: a table of them is read by people.
pub const MOST_ASSUMPTIONS: usize = 200;
/// The longest test and the longest note, in characters.
pub const LONGEST_TEXT: usize = 2_000;

/// What was found out about an assumption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Nothing yet: its confidence counts.
    #[default]
    Open,
    /// It is true: it takes nothing away any more.
    Held,
    /// It is not true: what stands on it brings nothing.
    Failed,
}

impl Finding {
    /// All three, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Open, Self::Held, Self::Failed];

    /// Its code, the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Held => "held",
            Self::Failed => "failed",
        }
    }

    /// The word for it: "open", "held", "failed".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => lasting!(say!("finding-open")),
            Self::Held => lasting!(say!("finding-held")),
            Self::Failed => lasting!(say!("finding-failed")),
        }
    }
}

/// Something that is believed and that effects stand on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// Stable id.
    pub id: AssumptionId,
    /// What is believed, in one sentence.
    pub name: String,
    /// The investment whose outputs' effects stand on it; it may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub investment: Option<InvestmentId>,
    /// The output whose effects stand on it; it may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<OutputId>,
    /// The outcome whose effects stand on it; it may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OutcomeId>,
    /// How sure we are that it is true, in basis points: 0 to 10,000.
    pub confidence: Share,
    /// How it would be found out; empty where nobody has said it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub test: String,
    /// The period by whose end that should be known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Period>,
    /// What was found out.
    #[serde(default, skip_serializing_if = "is_open")]
    pub finding: Finding,
    /// The period in which it was found out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<Period>,
    /// Whatever else is worth knowing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_open(finding: &Finding) -> bool {
    *finding == Finding::Open
}

impl Assumption {
    /// An open assumption that carries nothing yet and is as likely as not.
    #[must_use]
    pub fn open(id: AssumptionId, name: String) -> Self {
        Self {
            id,
            name,
            investment: None,
            output: None,
            outcome: None,
            confidence: Share(5_000),
            test: String::new(),
            due: None,
            finding: Finding::Open,
            found: None,
            note: String::new(),
        }
    }

    /// Whether it names anything that could stand on it.
    #[must_use]
    pub fn names_something(&self) -> bool {
        self.investment.is_some() || self.output.is_some() || self.outcome.is_some()
    }

    /// The factor it brings to what is expected of all it carries, in basis points: its confidence while it is open,
    /// the whole once it held, nothing once it failed.
    #[must_use]
    pub fn factor(&self) -> Share {
        match self.finding {
            Finding::Open => self.confidence.clamp(Share::ZERO, Share::WHOLE),
            Finding::Held => Share::WHOLE,
            Finding::Failed => Share::ZERO,
        }
    }

    /// Whether it may still turn out either way, so that a test would tell something.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.finding == Finding::Open && self.factor() < Share::WHOLE
    }
}
