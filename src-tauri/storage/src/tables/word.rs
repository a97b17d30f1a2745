//! The words that stand for closed lists in a document. They are in files: never change one.

use model::assumption::Finding;
use model::delivery_key::{Key, Scale};
use model::feedback_loop::Feedback;
use model::{
    About, Axis, Direction, DriverKind, InvestmentKind, MadeBy, PageChart, PeriodLength, Proof, RuleCategory,
    Strictness, WorthCounts,
};

pub(super) const AXES: [(&str, Axis); 5] = [
    ("methods", Axis::Methods),
    ("architecture", Axis::Architecture),
    ("management", Axis::Management),
    ("organization", Axis::Organization),
    ("skills", Axis::Skills),
];

pub(super) const INVESTMENT_KINDS: [(&str, InvestmentKind); 4] = [
    ("innovate", InvestmentKind::Innovate),
    ("repay", InvestmentKind::Repay),
    ("run", InvestmentKind::Run),
    ("enable", InvestmentKind::Enable),
];

pub(super) const PERIOD_LENGTHS: [(&str, PeriodLength); 3] =
    [("month", PeriodLength::Month), ("quarter", PeriodLength::Quarter), ("half_year", PeriodLength::HalfYear)];

pub(super) const MADE_BY: [(&str, MadeBy); 2] = [("all", MadeBy::All), ("any", MadeBy::Any)];

pub(super) const DIRECTIONS: [(&str, Direction); 2] = [("up", Direction::Up), ("down", Direction::Down)];

pub(super) const WORTH_COUNTS: [(&str, WorthCounts); 2] =
    [("each_period", WorthCounts::EachPeriod), ("once", WorthCounts::Once)];

pub(super) const PROOFS: [(&str, Proof); 3] =
    [("proven", Proof::Proven), ("bounded", Proof::Bounded), ("stopped", Proof::Stopped)];

pub(super) const STRICTNESSES: [(&str, Strictness); 3] =
    [("hard", Strictness::Hard), ("soft", Strictness::Soft), ("off", Strictness::Off)];

pub(super) const RULE_CATEGORIES: [(&str, RuleCategory); 6] = [
    ("political", RuleCategory::Political),
    ("economic", RuleCategory::Economic),
    ("social", RuleCategory::Social),
    ("technological", RuleCategory::Technological),
    ("environmental", RuleCategory::Environmental),
    ("legal", RuleCategory::Legal),
];

pub(super) const ABOUTS: [(&str, About); 2] = [("culture", About::Culture), ("safety", About::Safety)];

pub(super) const DRIVER_KINDS: [(&str, DriverKind); 2] =
    [("opportunity", DriverKind::Opportunity), ("threat", DriverKind::Threat)];

pub(super) const KEYS: [(&str, Key); 4] = [
    ("deployment_frequency", Key::DeploymentFrequency),
    ("lead_time", Key::LeadTime),
    ("change_failure_rate", Key::ChangeFailureRate),
    ("time_to_restore", Key::TimeToRestore),
];

pub(super) const SCALES: [(&str, Scale); 2] = [("log", Scale::Log), ("linear", Scale::Linear)];

pub(super) const FEEDBACKS: [(&str, Feedback); 4] = [
    ("needs", Feedback::Needs),
    ("behaviour", Feedback::Behaviour),
    ("code", Feedback::Code),
    ("ourselves", Feedback::Ourselves),
];

pub(super) const FINDINGS: [(&str, Finding); 3] =
    [("open", Finding::Open), ("held", Finding::Held), ("failed", Finding::Failed)];

pub(super) const PAGE_CHARTS: [(&str, PageChart); 34] = [
    ("maturity", PageChart::Maturity),
    ("needs", PageChart::Needs),
    ("people", PageChart::People),
    ("budget", PageChart::Budget),
    ("roadmap", PageChart::Roadmap),
    ("flow", PageChart::Flow),
    ("price_of_yes", PageChart::PriceOfYes),
    ("difference", PageChart::Difference),
    ("value_curve", PageChart::ValueCurve),
    ("frontier", PageChart::Frontier),
    ("shares", PageChart::Shares),
    ("fan", PageChart::Fan),
    ("tornado", PageChart::Tornado),
    ("trajectories", PageChart::Trajectories),
    ("commitments", PageChart::Commitments),
    ("stakeholders", PageChart::Stakeholders),
    ("scorecard", PageChart::Scorecard),
    ("throughput", PageChart::Throughput),
    ("contracts", PageChart::Contracts),
    ("principles", PageChart::Principles),
    ("alignment", PageChart::Alignment),
    ("briefs", PageChart::Briefs),
    ("culture", PageChart::Culture),
    ("knowing", PageChart::Knowing),
    ("zones", PageChart::Zones),
    ("congruence", PageChart::Congruence),
    ("skills", PageChart::Skills),
    ("flywheel", PageChart::Flywheel),
    ("drivers", PageChart::Drivers),
    ("delivery", PageChart::Delivery),
    ("feedback", PageChart::Feedback),
    ("cycles", PageChart::Cycles),
    ("assumptions", PageChart::Assumptions),
    ("debt", PageChart::Debt),
];

/// The word for a value of a closed list.
pub(super) fn word_for<T: Copy + PartialEq>(words: &[(&'static str, T)], value: T) -> &'static str {
    words.iter().find(|(_, other)| *other == value).map(|(word, _)| *word).expect("every value has a word")
}
