//! Every error of every crate, turned once into a refusal: class, code, message, hint.

use model::Problem;
use model::say;
use planner::PlanError;
use storage::StorageError;
use worker::{Fault, ReadError};

use crate::wire::Failure;

/// A command that was not carried out. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of failure: the command line makes its exit code of it.
    pub class: FailureClass,
    /// What the user is told.
    pub failure: Failure,
    /// The problems in the roadmap, where they are the reason.
    pub problems: Vec<Problem>,
}

/// Kinds of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureClass {
    /// The world failed: a file, a disk, an engine.
    World,
    /// The request itself is wrong.
    Usage,
    /// The data has problems.
    Data,
    /// No plan keeps all rules.
    NothingFits,
    /// A bug in Cairn.
    Bug,
}

impl Refusal {
    /// A refusal without problems.
    #[must_use]
    pub fn new(class: FailureClass, code: &str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        let failure = Failure { code: code.into(), message: message.into(), hint: hint.into() };
        Self { class, failure, problems: vec![] }
    }

    /// The request is not one that can be carried out.
    #[must_use]
    pub fn usage(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(FailureClass::Usage, "usage", message, hint)
    }
}

impl From<StorageError> for Refusal {
    fn from(error: StorageError) -> Self {
        let class = match error {
            StorageError::UnknownInvestment { .. }
            | StorageError::NoDecision { .. }
            | StorageError::NothingToUndo
            | StorageError::NothingToRedo
            | StorageError::UnknownVersion { .. } => FailureClass::Usage,
            StorageError::Unholdable { .. } => FailureClass::Data,
            _ => FailureClass::World,
        };
        Self::new(class, error.code(), error.to_string(), "")
    }
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Self {
        let class = match error.fault {
            Fault::World | Fault::User => FailureClass::World,
            Fault::File => FailureClass::Data,
        };
        Self::new(class, &error.code, error.message, error.hint)
    }
}

impl From<PlanError> for Refusal {
    fn from(error: PlanError) -> Self {
        let message = sentence(&error.to_string());
        match error {
            PlanError::Problems(problems) => {
                let message = match &problems[..] {
                    [only] => say!("only-problem", place = only.place(), message = &only.message),
                    _ => message,
                };
                let hint = match &problems[..] {
                    [only] => only.hint.clone(),
                    _ => say!("look-at-problems"),
                };
                Self { problems, ..Self::new(FailureClass::Data, "problems", message, hint) }
            }
            PlanError::NothingFits(_) => Self::new(FailureClass::NothingFits, "nothing_fits", message, ""),
            PlanError::StoppedEmpty => Self::new(FailureClass::World, "stopped_empty", message, ""),
            PlanError::Engine(_) => Self::new(FailureClass::World, "engine", message, say!("plan-again-safe")),
            PlanError::Rejected(_) => Self::new(FailureClass::Bug, "plan_rejected", message, say!("plan-before-kept")),
        }
    }
}

/// The text as a sentence: first letter in upper case, full stop at the end.
fn sentence(text: &str) -> String {
    let text = model::words::capitalised(text);
    if text.ends_with(['.', '?', '!']) { text } else { format!("{text}.") }
}
