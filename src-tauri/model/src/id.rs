//! Identifiers: short, stable, readable in a file and in a difference between two files.
//!
//! An id never changes when a name does. Each noun has its own type, so that a fund can never be
//! passed where a pool is meant.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::say;

/// The longest id that is accepted, in characters.
pub const MAX_ID_LENGTH: usize = 64;

/// An id that breaks the rule "1 to 64 of a–z, 0–9 and hyphen".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("not-an-id", text = &self.0))]
pub struct InvalidId(pub String);

fn is_valid(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_ID_LENGTH
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Makes a readable id from a name: "Trunk-based delivery" becomes `trunk-based-delivery`.
///
/// Names without any latin letter or digit become `item`. The result always passes the rule for ids.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() == MAX_ID_LENGTH - 8 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "item".into() } else { slug.into() }
}

/// Makes a readable id from a name that is not yet among `taken`, by appending `-2`, `-3`, …
#[must_use]
pub fn free_slug(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let base = slug(name);
    if !is_taken(&base) {
        return base;
    }
    (2u32..)
        .map(|n| format!("{base}-{n}"))
        .find(|candidate| !is_taken(candidate))
        .expect("a document holds fewer than four billion items")
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(#[schemars(regex(pattern = r"^[a-z0-9-]{1,64}$"))] String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                if is_valid(&text) { Ok(Self(text)) } else { Err(InvalidId(text)) }
            }
        }

        impl TryFrom<&str> for $name {
            type Error = InvalidId;
            fn try_from(text: &str) -> Result<Self, InvalidId> {
                Self::try_from(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }
    )+};
}

ids! {
    /// Id of a [`crate::Capability`].
    CapabilityId,
    /// Id of an [`crate::Investment`].
    InvestmentId,
    /// Id of an [`crate::Output`].
    OutputId,
    /// Id of an [`crate::Outcome`].
    OutcomeId,
    /// Id of a [`crate::Fund`].
    FundId,
    /// Id of a [`crate::Pool`].
    PoolId,
    /// Id of a [`crate::Step`].
    StepId,
    /// Id of a [`crate::Shock`].
    ShockId,
    /// Id of a [`crate::Rule`].
    RuleId,
    /// Id of a [`crate::Stakeholder`].
    StakeholderId,
    /// Id of a [`crate::Stage`].
    StageId,
    /// Id of a [`crate::Principle`].
    PrincipleId,
    /// Id of a [`crate::Theme`].
    ThemeId,
    /// Id of a [`crate::Statement`].
    StatementId,
    /// Id of a [`crate::Survey`].
    SurveyId,
    /// Id of an [`crate::Assessment`].
    AssessmentId,
    /// Id of a [`crate::Zone`].
    ZoneId,
    /// Id of a [`crate::Team`].
    TeamId,
    /// Id of a [`crate::Skill`].
    SkillId,
    /// Id of a [`crate::Rank`].
    RankId,
    /// Id of a [`crate::Blade`].
    BladeId,
    /// Id of a [`crate::Driver`].
    DriverId,
    /// Id of a [`crate::Debt`].
    DebtId,
    /// Id of a [`crate::FeedbackLoop`].
    LoopId,
    /// Id of a [`crate::Cycle`].
    CycleId,
    /// Id of an [`crate::Assumption`].
    AssumptionId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_readable_and_always_a_valid_id() {
        assert_eq!(slug("Trunk-based delivery"), "trunk-based-delivery");
        assert_eq!(slug("  Événements (v2) "), "v-nements-v2");
        assert_eq!(slug("投資"), "item");
        assert!(is_valid(&slug(&"long name ".repeat(40))));
    }

    #[test]
    fn a_taken_slug_gets_the_next_number() {
        let taken = ["api", "api-2"];
        assert_eq!(free_slug("API", |s| taken.contains(&s)), "api-3");
    }

    #[test]
    fn an_id_with_other_characters_is_refused_with_the_text_in_the_message() {
        let refused = InvestmentId::try_from("Trunk Based").unwrap_err();
        assert!(refused.to_string().contains("Trunk Based"));
    }
}
