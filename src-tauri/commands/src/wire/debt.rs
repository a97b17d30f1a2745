//! What technical debt comes to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A debt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DebtLine {
    /// Id of the debt.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Name of the pool that pays for it.
    pub pool: String,
    /// Number of the period in which it tips, left alone; nothing if it does not.
    pub tips: Option<u16>,
    /// What becomes of it, in sentences.
    pub text: String,
}

/// What all debts come to in a period, in hundredths of an FTE.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DebtPeriod {
    /// Its name.
    pub name: String,
    /// What is owed at its end, nothing repaid.
    #[ts(type = "number")]
    pub owed_alone: i64,
    /// What is owed at its end with the plan.
    #[ts(type = "number")]
    pub owed: i64,
    /// What interest takes, nothing repaid.
    #[ts(type = "number")]
    pub interest_alone: i64,
    /// What interest takes with the plan.
    #[ts(type = "number")]
    pub interest: i64,
}

/// What technical debt comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DebtView {
    /// All of it in one sentence.
    pub sentence: String,
    /// The debts of pools that are there, in their order.
    pub debts: Vec<DebtLine>,
    /// The periods; none where there is no debt.
    pub periods: Vec<DebtPeriod>,
}
