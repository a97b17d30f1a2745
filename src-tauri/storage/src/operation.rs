//! Everything that can be done to a document, each with its name for people.
//!
//! An operation first says what the content becomes, then writes just the rows it touches; `document`
//! does both in one transaction. To add one: a variant, its label, its `carry_out`, its `write`.

use model::find_problems::{blocks_planning, find_problems};
use model::{
    Capability, Commitment, Decision, Investment, InvestmentId, Measured, Need, Output, Page, Plan, Roadmap, Scenario,
    Verdict, check_plan, digest, say,
};
use rusqlite::Connection;

use crate::content::{Content, StoredPlan};
use crate::{StorageError, tables, unholdable};

/// A change of a document. Each is one transaction, and one step to undo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// Puts another roadmap in place of the one that is there. A plan stays, but is no longer current.
    ReplaceRoadmap {
        /// The roadmap as it shall be.
        roadmap: Roadmap,
        /// What was done, in the user's words ("Rename fund “Run” to “Keep running”").
        label: String,
    },
    /// Puts another roadmap and its plan in place of those that are there, both at once.
    Adopt {
        /// The roadmap as it shall be.
        roadmap: Roadmap,
        /// A plan for it.
        plan: Plan,
        /// What was done, in the user's words ("Adopt what-if: Budget −20 %").
        label: String,
    },
    /// Adds investments at the end of the list, with what they bring along.
    AddInvestments {
        /// The investments.
        investments: Vec<Investment>,
        /// Outputs they make that are not there yet.
        outputs: Vec<Output>,
        /// Capabilities they raise that are not there yet.
        capabilities: Vec<Capability>,
        /// What they have to wait for.
        needs: Vec<Need>,
    },
    /// Decides on an investment, in place of an earlier decision on it.
    SetDecision(Decision),
    /// Leaves an investment to the planner again.
    LiftDecision(InvestmentId),
    /// Puts other scenarios in place of those that are there.
    SetScenarios {
        /// The scenarios as they shall be.
        scenarios: Vec<Scenario>,
        /// What was done, in the user's words ("Keep scenario “Budget −20 %”").
        label: String,
    },
    /// Puts other verdicts in place of those that are there.
    SetVerdicts {
        /// The verdicts as they shall be.
        verdicts: Vec<Verdict>,
        /// What was done, in the user's words ("Say no to “Data mesh”").
        label: String,
    },
    /// Puts another story in place of the one that is there.
    SetStory {
        /// The pages as they shall be; none for the usual ones.
        story: Vec<Page>,
        /// What was done, in the user's words ("Move page “The plan”").
        label: String,
    },
    /// Puts other measured values in place of those that are there.
    SetMeasured {
        /// The measured values as they shall be.
        measured: Vec<Measured>,
        /// What was done, in the user's words ("Change 3 cells in Measured values").
        label: String,
    },
    /// Puts other commitments in place of those that are there.
    SetCommitments {
        /// The commitments as they shall be.
        commitments: Vec<Commitment>,
        /// What was done, in the user's words ("Promise this plan").
        label: String,
    },
    /// Keeps a plan for the roadmap as it is now.
    SetPlan(Plan),
}

impl Operation {
    /// What is done, in words, for a list of steps to undo.
    #[must_use]
    pub fn label(&self, roadmap: &Roadmap) -> String {
        let name = |id: &InvestmentId| {
            roadmap.investment(id).map_or_else(|| id.to_string(), |investment| investment.name.clone())
        };
        match self {
            Self::ReplaceRoadmap { label, .. }
            | Self::Adopt { label, .. }
            | Self::SetScenarios { label, .. }
            | Self::SetVerdicts { label, .. }
            | Self::SetStory { label, .. }
            | Self::SetMeasured { label, .. }
            | Self::SetCommitments { label, .. } => label.clone(),
            Self::AddInvestments { investments, .. } => match investments.as_slice() {
                [one] => say!("add-one", name = &one.name),
                many => say!("add-several", count = many.len()),
            },
            Self::SetDecision(Decision::Pin { investment, start }) => {
                say!("pin", name = name(investment), when = roadmap.settings.calendar().name(*start))
            }
            Self::SetDecision(Decision::Lock { investment, start }) => {
                say!("lock", name = name(investment), when = roadmap.settings.calendar().name(*start))
            }
            Self::SetDecision(Decision::Exclude { investment }) => say!("exclude", name = name(investment)),
            Self::LiftDecision(investment) => say!("lift", name = name(investment)),
            Self::SetPlan(_) => say!("plan"),
        }
    }

    /// What roadmap and plan become; nothing is written yet.
    pub(crate) fn carry_out(&self, before: &Content, now: &str) -> Result<(Roadmap, Option<StoredPlan>), StorageError> {
        let mut roadmap = before.roadmap.clone();
        let mut plan = before.plan.clone();
        match self {
            Self::ReplaceRoadmap { roadmap: other, .. } => roadmap = other.clone(),
            Self::AddInvestments { investments, outputs, capabilities, needs } => {
                roadmap.investments.extend_from_slice(investments);
                roadmap.outputs.extend_from_slice(outputs);
                roadmap.capabilities.extend_from_slice(capabilities);
                roadmap.needs.extend_from_slice(needs);
            }
            Self::SetDecision(decision) => set_decision(&mut roadmap, decision)?,
            Self::LiftDecision(investment) => lift_decision(&mut roadmap, investment)?,
            Self::SetScenarios { scenarios, .. } => roadmap.scenarios.clone_from(scenarios),
            Self::SetVerdicts { verdicts, .. } => roadmap.verdicts.clone_from(verdicts),
            Self::SetStory { story, .. } => roadmap.story.clone_from(story),
            Self::SetMeasured { measured, .. } => roadmap.measured.clone_from(measured),
            Self::SetCommitments { commitments, .. } => roadmap.commitments.clone_from(commitments),
            Self::SetPlan(new) => plan = Some(stored(&roadmap, new, now)?),
            Self::Adopt { roadmap: other, plan: new, .. } => {
                plan = Some(stored(other, new, now)?);
                roadmap = other.clone();
            }
        }
        // a decision on an investment that is there, and a plan, leave a roadmap that could be held as it was
        if !matches!(self, Self::SetDecision(_) | Self::LiftDecision(_) | Self::SetPlan(_)) {
            unholdable::refuse(&roadmap)?;
        }
        Ok((roadmap, plan))
    }

    /// Writes the rows that differ between the two contents.
    pub(crate) fn write(&self, connection: &Connection, before: &Content, after: &Content) -> rusqlite::Result<()> {
        match self {
            Self::ReplaceRoadmap { .. } => tables::replace_roadmap(connection, &after.roadmap),
            Self::Adopt { .. } => {
                tables::replace_roadmap(connection, &after.roadmap)?;
                write_plan(connection, after)
            }
            Self::AddInvestments { investments, outputs, capabilities, needs } => {
                let roadmap = &before.roadmap;
                tables::capability::write(connection, capabilities, roadmap.capabilities.len())?;
                tables::output::write(connection, outputs, roadmap.outputs.len())?;
                tables::investment::write(connection, investments, roadmap.investments.len())?;
                tables::need::write(connection, needs, roadmap.needs.len())
            }
            Self::SetDecision(_) | Self::LiftDecision(_) => {
                tables::decision::write(connection, &after.roadmap.decisions)
            }
            Self::SetScenarios { .. } => tables::scenario::write(connection, &after.roadmap.scenarios),
            Self::SetVerdicts { .. } => tables::verdict::write(connection, &after.roadmap.verdicts),
            Self::SetStory { .. } => tables::story::write(connection, &after.roadmap.story),
            Self::SetMeasured { .. } => tables::measured::write(connection, &after.roadmap.measured),
            Self::SetCommitments { .. } => tables::commitment::write(connection, &after.roadmap.commitments),
            Self::SetPlan(_) => write_plan(connection, after),
        }
    }
}

/// A plan as the document keeps it, once it was checked.
fn stored(roadmap: &Roadmap, plan: &Plan, now: &str) -> Result<StoredPlan, StorageError> {
    keeps_the_rules(roadmap, plan)?;
    Ok(StoredPlan { plan: plan.clone(), planned_at: now.into() })
}

fn write_plan(connection: &Connection, after: &Content) -> rusqlite::Result<()> {
    after.plan.as_ref().map_or(Ok(()), |stored| tables::plan::write(connection, stored))
}

fn set_decision(roadmap: &mut Roadmap, decision: &Decision) -> Result<(), StorageError> {
    let investment = decision.investment();
    if roadmap.investment(investment).is_none() {
        return Err(StorageError::UnknownInvestment { investment: investment.to_string() });
    }
    match roadmap.decisions.iter_mut().find(|other| other.investment() == investment) {
        Some(other) => *other = decision.clone(),
        None => roadmap.decisions.push(decision.clone()),
    }
    Ok(())
}

fn lift_decision(roadmap: &mut Roadmap, investment: &InvestmentId) -> Result<(), StorageError> {
    if roadmap.investment(investment).is_none() {
        return Err(StorageError::UnknownInvestment { investment: investment.to_string() });
    }
    let Some(place) = roadmap.decisions.iter().position(|decision| decision.investment() == investment) else {
        return Err(StorageError::NoDecision { investment: investment.to_string() });
    };
    roadmap.decisions.remove(place);
    Ok(())
}

/// Refuses a plan that the independent check does not accept.
pub(crate) fn keeps_the_rules(roadmap: &Roadmap, plan: &Plan) -> Result<(), StorageError> {
    let problem = find_problems(roadmap).into_iter().find(|problem| blocks_planning(std::slice::from_ref(problem)));
    if let Some(problem) = problem {
        return Err(StorageError::PlanBreaksRule { subject: problem.subject, message: problem.message });
    }
    match check_plan(roadmap, plan).into_iter().next() {
        None => Ok(()),
        Some(broken) => Err(StorageError::PlanBreaksRule { subject: broken.subject, message: broken.message }),
    }
}

/// Whether a plan was made from this very roadmap and keeps its rules.
pub(crate) fn is_current(roadmap: &Roadmap, plan: &Plan) -> bool {
    plan.inputs == digest::digest(roadmap) && keeps_the_rules(roadmap, plan).is_ok()
}
