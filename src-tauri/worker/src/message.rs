//! What the one who asks and the worker say to each other.
//!
//! Both are the same program, so this is no format that lasts: it may change with every version. Unknown
//! fields are refused all the same, because a worker that reads a hostile file may say anything.

use std::ffi::OsString;

use exchange::TableImport;
use model::{BrokenRule, Plan, Roadmap, say};
use planner::answers::{Question, Reply};
use planner::instance::Starts;
use planner::{Basis, EngineError, Options, PlanError, Progress, Relief, Warm};
use serde::{Deserialize, Serialize};
use storage::{Found, Remains, StorageError};

/// What a worker is for. It takes no other order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Finding plans.
    Plan,
    /// Reading a file.
    Read,
}

impl Kind {
    /// The word that follows [`crate::FIRST_ARGUMENT`].
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Read => "read",
        }
    }
}

/// What a worker is told.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Order {
    /// Find a plan.
    Plan {
        /// For this roadmap, which has no blocking problem.
        roadmap: Box<Roadmap>,
        /// On this basis.
        basis: Box<Basis>,
        /// In this way.
        options: Options,
        /// From where the plan before began.
        warm: Box<Warm>,
    },
    /// Answer questions about a plan.
    Answer {
        /// For this roadmap, which has no blocking problem.
        roadmap: Box<Roadmap>,
        /// About this plan, which keeps its rules.
        plan: Box<Plan>,
        /// In this order.
        questions: Vec<Question>,
        /// Seconds that settling each of them may take; nothing if search is enough.
        proof_seconds: Option<f64>,
        /// From where the plan began.
        warm: Box<Warm>,
    },
    /// Read a roadmap in JSON.
    ReadRoadmap {
        /// The file: a path need not be text in UTF-8.
        path: OsString,
    },
    /// Read a table of investments.
    ReadTable {
        /// The file.
        path: OsString,
        /// What it is.
        kind: TableKind,
        /// The roadmap that the table is for.
        roadmap: Box<Roadmap>,
    },
    /// Read the rows of a table as they are.
    ReadRows {
        /// The file.
        path: OsString,
        /// Whether its numbers are wanted with a comma before their decimals.
        has_comma: bool,
    },
    /// Read a document.
    ReadDocument {
        /// The file.
        path: OsString,
    },
    /// Take out of a damaged document what can still be read.
    SalvageDocument {
        /// The file.
        path: OsString,
        /// The time, as ISO 8601 text of the host.
        now: String,
    },
    /// Stop the search and answer with the best plan found.
    Cancel,
}

/// What a worker says. The last thing it says is the answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Report {
    /// How far the search is.
    Progress(Progress),
    /// A better plan: first period of each investment, in order of id.
    Found {
        /// Nothing for an investment that is not done.
        starts: Starts,
    },
    /// The reply to one of several questions; a later one replaces it.
    Replied {
        /// Place of the question in the order.
        place: usize,
        /// The reply.
        reply: Box<Reply>,
    },
    /// Where the next question may begin.
    Warm(Box<Warm>),
    /// The answer, and the end.
    Answer {
        /// What came of the order.
        answer: Box<Answer>,
        /// The most memory that was held, in kB, where the system says it.
        peak: Option<u64>,
    },
}

/// What came of an order.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Answer {
    /// A plan, or why there is none.
    Planned(Result<Plan, NoPlan>),
    /// All questions had their replies, or why not.
    Answered(Result<(), NoPlan>),
    /// A roadmap with its plan, if the file has one.
    RoadmapRead {
        /// The roadmap.
        roadmap: Box<Roadmap>,
        /// The plan, unchecked.
        plan: Option<Plan>,
    },
    /// A table.
    TableRead(TableImport),
    /// The rows of a table.
    RowsRead(Vec<Vec<String>>),
    /// The file cannot be read.
    Unreadable(ReadError),
    /// A document, or why it could not be read.
    DocumentRead(Result<Box<Found>, StorageError>),
    /// What is left of a document, or why that could not be read.
    DocumentSalvaged(Result<Box<Remains>, StorageError>),
}

/// [`PlanError`] in a form that can be sent. Problems are found before a worker is asked.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NoPlan {
    NothingFits(Vec<Relief>),
    StoppedEmpty,
    Engine(EngineError),
    /// Subject and message of each broken rule.
    Rejected(Vec<(String, String)>),
}

impl From<PlanError> for NoPlan {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::Problems(_) => Self::Engine(EngineError::new(&say!("asked-with-problems"))),
            PlanError::NothingFits(reliefs) => Self::NothingFits(reliefs),
            PlanError::StoppedEmpty => Self::StoppedEmpty,
            PlanError::Engine(error) => Self::Engine(error),
            PlanError::Rejected(broken) => {
                Self::Rejected(broken.into_iter().map(|broken| (broken.subject, broken.message)).collect())
            }
        }
    }
}

impl From<NoPlan> for PlanError {
    fn from(no_plan: NoPlan) -> Self {
        match no_plan {
            NoPlan::NothingFits(reliefs) => Self::NothingFits(reliefs),
            NoPlan::StoppedEmpty => Self::StoppedEmpty,
            NoPlan::Engine(error) => Self::Engine(error),
            NoPlan::Rejected(broken) => {
                let rule = |(subject, message)| BrokenRule { rule: "refused_by_the_worker", subject, message };
                Self::Rejected(broken.into_iter().map(rule).collect())
            }
        }
    }
}

/// Kinds of tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// Text with delimiters.
    Csv,
    /// A spreadsheet.
    Xlsx,
}

/// Why a file could not be read. Nothing was taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{message}")]
#[serde(deny_unknown_fields)]
pub struct ReadError {
    /// Whose fault it is.
    pub fault: Fault,
    /// A stable code, in snake case.
    pub code: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do, in one sentence; empty if the message says it.
    pub hint: String,
}

/// Whose fault it is that a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The world's: it cannot be opened, or nobody could be found to read it.
    World,
    /// The file's own.
    File,
    /// The user's, who has stopped the reading.
    User,
}

impl ReadError {
    /// A file that cannot be read for this reason.
    pub(crate) fn new(fault: Fault, code: &str, message: String, hint: impl Into<String>) -> Self {
        Self { fault, code: code.into(), message, hint: hint.into() }
    }
}
