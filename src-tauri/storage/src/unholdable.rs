//! The few rules a document relies on: ids used once, references that lead somewhere, amounts in range.
//!
//! Everything else that may be wrong with a roadmap is kept, so that it can be mended in the document.
//! The words are those of [`model::find_problems`]; the database itself checks the same rules again.

use model::{Roadmap, find_problems};

use crate::StorageError;

const CODES: [&str; 69] = [
    "duplicate_id",
    "decided_twice",
    "hidden_characters",
    "unknown_fund",
    "unknown_pool",
    "unknown_output",
    "unknown_outcome",
    "unknown_capability",
    "unknown_investment",
    "level",
    "negative_money",
    "amount_too_large",
    "people",
    "worth",
    "measure",
    "share",
    "discount",
    "fiscal_year_start",
    "number_of_periods",
    "estimated_twice",
    "estimated_cost",
    "estimated_chance",
    "shock_share",
    "rule_price",
    "rule_amount",
    "contract_share",
    "contract_penalty",
    "contract_price",
    "stakeholder_power",
    "stakeholder_interest",
    "stakeholder_bears",
    "stance_leaning",
    "stance_load",
    "stage_capacity",
    "lift_per_level",
    "principle_asked",
    "practice_level",
    "theme_gap",
    "least_group",
    "survey_people",
    "answer_mean",
    "answer_spread",
    "assessment_level",
    "bridge_lag",
    "rank_headcount",
    "rank_freedom",
    "rank_responsibility",
    "rank_span",
    "expectation_level",
    "ownership_level",
    "ownership_people",
    "blade_start",
    "influence_strength",
    "push_points",
    "push_lag",
    "driver_importance",
    "comparison_times",
    "driver_link_share",
    "loop_latency",
    "loop_wanted",
    "shortening_latency",
    "cycle_value",
    "cycle_count",
    "lasting_twice",
    "lasting_worth",
    "assumption_confidence",
    "debt_amount",
    "debt_growth",
    "repayment_share",
];

/// Refuses a roadmap that a document cannot hold, with its first problem of that kind.
pub(crate) fn refuse(roadmap: &Roadmap) -> Result<(), StorageError> {
    match find_problems(roadmap).into_iter().find(|problem| CODES.contains(&problem.code.as_str())) {
        None => Ok(()),
        Some(problem) => {
            Err(StorageError::Unholdable { subject: problem.subject, message: problem.message, hint: problem.hint })
        }
    }
}
