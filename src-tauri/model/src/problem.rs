//! Something wrong or missing in the user's data: data itself, never an exception.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::delivery_key::Key;
use crate::{Placed, say};

/// One thing wrong or missing, said once, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// Whether planning has to wait until it is mended.
    pub severity: Severity,
    /// Stable code, snake case ("unknown_fund").
    pub code: String,
    /// Where it is: the noun and the id ("investment trunk-based-delivery"), or the settings.
    pub subject: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do, in one sentence.
    pub hint: String,
}

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// There can be no plan before it is mended.
    Blocks,
    /// Planning goes on; the assumption made is said.
    Warns,
}

impl Problem {
    /// Where it is, in words: "investment trunk-based-delivery".
    #[must_use]
    pub fn place(&self) -> String {
        place(&self.subject)
    }
}

/// The subject of problems of the effect of an output on an outcome.
#[must_use]
pub fn effect_subject(output: &str, outcome: &str) -> String {
    format!("effect of {output} on {outcome}")
}

/// The subject of problems of what was measured of an outcome.
#[must_use]
pub fn measured_subject(outcome: &str) -> String {
    format!("measured values of {outcome}")
}

/// The subject of problems of the estimate of an investment.
#[must_use]
pub fn estimate_subject(investment: &str) -> String {
    format!("estimate of {investment}")
}

/// The subject of problems of the commitment on an investment.
#[must_use]
pub fn commitment_subject(investment: &str) -> String {
    format!("commitment on {investment}")
}

/// The subject of problems of where a stakeholder stands on an investment.
#[must_use]
pub fn stance_subject(stakeholder: &str, investment: &str) -> String {
    format!("stance of {stakeholder} on {investment}")
}

/// The subject of problems of how a capability lifts a stage.
#[must_use]
pub fn lift_subject(stage: &str, capability: &str) -> String {
    format!("lift of {stage} by {capability}")
}

/// The subject of problems of how a capability lives a principle.
#[must_use]
pub fn practice_subject(principle: &str, capability: &str) -> String {
    format!("practice of {principle} by {capability}")
}

/// The subject of problems of how a capability is part of a theme.
#[must_use]
pub fn companion_subject(theme: &str, capability: &str) -> String {
    format!("companion of {theme} by {capability}")
}

/// The subject of problems of what a team answered to a statement.
#[must_use]
pub fn answer_subject(survey: &str, statement: &str) -> String {
    format!("answer of {survey} to {statement}")
}

/// The subject of problems of the brief of an investment.
#[must_use]
pub fn brief_subject(investment: &str) -> String {
    format!("brief of {investment}")
}

/// The subject of problems of where something lies.
#[must_use]
pub fn placement_subject(what: &Placed) -> String {
    format!("placement of {}", what.key())
}

/// The subject of problems of two teams that talk.
#[must_use]
pub fn talk_subject(team: &str, with: &str) -> String {
    format!("talk of {team} with {with}")
}

/// The subject of problems of the teams that an investment brings together.
#[must_use]
pub fn bridge_subject(investment: &str) -> String {
    format!("bridge of {investment}")
}

/// The subject of problems of what is expected of a rank.
#[must_use]
pub fn expectation_subject(rank: &str, skill: &str) -> String {
    format!("expectation of {rank} by {skill}")
}

/// The subject of problems of whom an investment asks for.
#[must_use]
pub fn ownership_subject(investment: &str) -> String {
    format!("ownership of {investment}")
}

/// The subject of problems of how one blade turns another.
#[must_use]
pub fn influence_subject(from: &str, to: &str) -> String {
    format!("influence of {from} on {to}")
}

/// The subject of problems of how an investment pushes a blade.
#[must_use]
pub fn push_subject(investment: &str, blade: &str) -> String {
    format!("push of {investment} on {blade}")
}

/// The subject of problems of how two drivers compare.
#[must_use]
pub fn comparison_subject(driver: &str, than: &str) -> String {
    format!("comparison of {driver} with {than}")
}

/// The subject of problems of how much of a driver an outcome carries.
#[must_use]
pub fn driver_link_subject(driver: &str, outcome: &str) -> String {
    format!("link of {driver} to {outcome}")
}

/// The subject of problems of one of the four keys.
#[must_use]
pub fn key_subject(key: Key) -> String {
    format!("key {}", key.code())
}

/// The subject of problems of what lets a feedback loop tell sooner.
#[must_use]
pub fn shortening_subject(of: &str, investment: &str) -> String {
    format!("shortening of {of} by {investment}")
}

/// The subject of problems of what the levels of a capability are worth at the end.
#[must_use]
pub fn lasting_subject(capability: &str) -> String {
    format!("lasting {capability}")
}

/// The subject of problems of what an investment repays of a debt.
#[must_use]
pub fn repayment_subject(debt: &str, investment: &str) -> String {
    format!("repayment of {debt} by {investment}")
}

/// A subject in words; one of a kind that is not known stays as it is.
pub(crate) fn place(subject: &str) -> String {
    match subject.split_once(' ').unwrap_or((subject, "")) {
        ("settings", _) => say!("subject-settings"),
        ("roadmap", _) => say!("subject-roadmap"),
        ("plan", _) => say!("subject-plan"),
        ("decision", _) => say!("subject-decision"),
        ("page", number) => say!("subject-page", number = number),
        ("verdict", rest) => say!("subject-verdict", id = rest.trim_start_matches("on ")),
        ("need", rest) => say!("subject-need", id = rest.trim_start_matches("of ")),
        ("estimate", rest) => say!("subject-estimate", id = rest.trim_start_matches("of ")),
        ("measured", rest) => say!("subject-measured", id = rest.trim_start_matches("values of ")),
        ("commitment", rest) => say!("subject-commitment", id = rest.trim_start_matches("on ")),
        ("effect", rest) => match rest.trim_start_matches("of ").split_once(" on ") {
            Some((output, outcome)) => say!("subject-effect", output = output, outcome = outcome),
            None => subject.to_owned(),
        },
        (
            noun @ ("capability" | "investment" | "output" | "outcome" | "fund" | "pool" | "step" | "shock" | "rule"
            | "stakeholder" | "contract" | "stage" | "principle" | "theme" | "statement" | "survey"
            | "assessment" | "zone" | "team" | "skill" | "rank" | "blade" | "driver" | "loop" | "cycle"
            | "assumption" | "debt"),
            id,
        ) => {
            say!("subject-item", noun = noun, id = id)
        }
        ("stance", rest) => match rest.trim_start_matches("of ").split_once(" on ") {
            Some((stakeholder, investment)) => {
                say!("subject-stance", stakeholder = stakeholder, investment = investment)
            }
            None => subject.to_owned(),
        },
        ("lift", rest) => match rest.trim_start_matches("of ").split_once(" by ") {
            Some((stage, capability)) => say!("subject-lift", stage = stage, capability = capability),
            None => subject.to_owned(),
        },
        ("brief", rest) => say!("subject-brief", id = rest.trim_start_matches("of ")),
        ("bridge", rest) => say!("subject-bridge", id = rest.trim_start_matches("of ")),
        ("placement", rest) => {
            let what = rest.trim_start_matches("of ");
            say!("subject-placement", id = what.split_once(':').map_or(what, |(_, id)| id))
        }
        ("talk", rest) => match rest.trim_start_matches("of ").split_once(" with ") {
            Some((team, other)) => say!("subject-talk", team = team, other = other),
            None => subject.to_owned(),
        },
        ("practice", rest) => match rest.trim_start_matches("of ").split_once(" by ") {
            Some((principle, capability)) => say!("subject-practice", principle = principle, capability = capability),
            None => subject.to_owned(),
        },
        ("companion", rest) => match rest.trim_start_matches("of ").split_once(" by ") {
            Some((theme, capability)) => say!("subject-companion", theme = theme, capability = capability),
            None => subject.to_owned(),
        },
        ("answer", rest) => match rest.trim_start_matches("of ").split_once(" to ") {
            Some((survey, statement)) => say!("subject-answer", survey = survey, statement = statement),
            None => subject.to_owned(),
        },
        ("ownership", rest) => say!("subject-ownership", id = rest.trim_start_matches("of ")),
        ("key", code) => say!("subject-key", key = code),
        ("lasting", id) => say!("subject-lasting", id = id),
        ("shortening", rest) => match rest.trim_start_matches("of ").split_once(" by ") {
            Some((of, investment)) => say!("subject-shortening", name = of, investment = investment),
            None => subject.to_owned(),
        },
        ("repayment", rest) => match rest.trim_start_matches("of ").split_once(" by ") {
            Some((debt, investment)) => say!("subject-repayment", name = debt, investment = investment),
            None => subject.to_owned(),
        },
        ("expectation", rest) => match rest.trim_start_matches("of ").split_once(" by ") {
            Some((rank, skill)) => say!("subject-expectation", rank = rank, skill = skill),
            None => subject.to_owned(),
        },
        ("influence", rest) => match rest.trim_start_matches("of ").split_once(" on ") {
            Some((from, to)) => say!("subject-influence", from = from, to = to),
            None => subject.to_owned(),
        },
        ("push", rest) => match rest.trim_start_matches("of ").split_once(" on ") {
            Some((investment, blade)) => say!("subject-push", investment = investment, blade = blade),
            None => subject.to_owned(),
        },
        ("comparison", rest) => match rest.trim_start_matches("of ").split_once(" with ") {
            Some((driver, than)) => say!("subject-comparison", driver = driver, than = than),
            None => subject.to_owned(),
        },
        ("link", rest) => match rest.trim_start_matches("of ").split_once(" to ") {
            Some((driver, outcome)) => say!("subject-link", driver = driver, outcome = outcome),
            None => subject.to_owned(),
        },
        ("scenario", name) => say!("subject-item", noun = "scenario", id = name),
        _ => subject.to_owned(),
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("at-place", place = self.place(), said = format!("{} {}", self.message, self.hint)))
    }
}
