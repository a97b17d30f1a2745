//! What other plans there are: at other budgets, and worth nearly the same; and what the plan's parts are worth.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FactLine;

/// The greatest value at nine budgets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Frontier {
    /// What it comes to, in one sentence.
    pub sentence: String,
    /// The budgets that were planned, from the smallest to the largest. Between them nothing was solved.
    pub points: Vec<FrontierPoint>,
    /// Whether all of them are there; not so if it was stopped.
    pub is_complete: bool,
}

/// One budget with the best plan that was found for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FrontierPoint {
    /// All funds in every period, in percent of what they are.
    pub percent: u16,
    /// Sum of all funds over all periods, in minor units.
    #[ts(type = "number")]
    pub budget: i64,
    /// The same in words: "€5.2 M".
    pub budget_in_words: String,
    /// Value of the plan in millionths of a point; nothing where no plan was found.
    #[ts(type = "number | null")]
    pub value: Option<i64>,
    /// No plan at this budget is worth more, in millionths of a point; nothing if that is not known.
    #[ts(type = "number | null")]
    pub bound: Option<i64>,
    /// "412 pts", or why there is none.
    pub text: String,
    /// "proven", "bounded" or "stopped"; "impossible" where no plan keeps all rules, "not_found" where none was found.
    pub state: String,
    /// "best possible (proven)".
    pub proof: String,
    /// What is different from the budget before: what enters and what leaves.
    pub lines: Vec<FactLine>,
    /// The what-if that opens this budget: "budget -20%"; nothing for the plan's own.
    pub what_if: Option<String>,
}

/// Which investments every good plan has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Alternatives {
    /// What it comes to, in one sentence.
    pub sentence: String,
    /// Each investment that nothing was decided about, in the order of the roadmap.
    pub lines: Vec<AlternativeLine>,
    /// What the most different plan is worth and how far it is: "948 pts, 3.8 pts less; 5 investments are in only one of the
    /// two plans, and 7 others start at another time."; empty if there is none.
    pub how_different: String,
    /// What is different in the most different plan that was found and is nearly as good; empty if there is none.
    pub most_different: Vec<FactLine>,
    /// Whether all of them are there; not so if it was stopped.
    pub is_complete: bool,
}

/// What role an investment has among plans that are nearly as good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AlternativeLine {
    /// Id of the investment.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// "core": in all of them; "exchangeable": in some; "never": in none.
    pub role: String,
    /// Whether that is certain; what is exchangeable always is, because a plan shows it.
    pub is_certain: bool,
    /// Value lost by leaving it out, or by having it in: "−2.1 pts", "≈ −38 pts".
    pub text: String,
}

/// A plan and the sum of its parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Together {
    /// "Together they bring 952 pts, 1.4 times what each would bring alone."
    pub sentence: String,
    /// Value of the plan over the sum of its investments alone, in hundredths; nothing if that sum is not above 0.
    #[ts(type = "number | null")]
    pub index_hundredths: Option<i64>,
    /// Its investments, the largest share first.
    pub lines: Vec<TogetherLine>,
    /// How the shares were found.
    pub how: String,
}

/// An investment as a part of the whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TogetherLine {
    /// Id of the investment.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// Its fair share of the whole, in millionths of a point.
    #[ts(type = "number")]
    pub share: i64,
    /// Standard error of the share, in millionths of a point; 0 if it is exact.
    #[ts(type = "number")]
    pub error: i64,
    /// What it would be worth alone, in millionths of a point.
    #[ts(type = "number")]
    pub alone: i64,
    /// "38 pts (± 0.4)".
    pub text: String,
}
