//! The roadmap: everything a CTO has described, before anything is planned.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::YearMonth;
pub use crate::settings::{MAX_PERIODS, Settings};
use crate::survey::USUAL_GROUP;
use crate::{
    Answer, Assessment, Assumption, Axis, Blade, BladeId, Bridge, Brief, Capability, CapabilityId, Commitment,
    Companion, Contract, Cycle, Debt, Decision, Driver, DriverComparison, DriverId, DriverLink, Effect, Estimate,
    Expectation, FeedbackLoop, Fund, FundId, Influence, Investment, InvestmentId, KeyOutcome, LastingWorth, Lift,
    Measured, Need, Outcome, OutcomeId, Output, OutputId, OutputKind, Ownership, Page, Period, PeriodLength, Placement,
    Pool, PoolId, Practice, Principle, Push, Rank, Repayment, Rule, RuleId, Scenario, Share, Shock, Shortening, Skill,
    Stage, StageId, Stakeholder, StakeholderId, Stance, Statement, Step, Survey, Talk, Team, TeamId, Theme, ThemeId,
    Verdict, Zone, ZoneId,
};

/// All of a roadmap. The lists are in the user's order; planning does not depend on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Roadmap {
    /// Name, money, time.
    pub settings: Settings,
    /// What the organisation can do.
    #[serde(default)]
    pub capabilities: Vec<Capability>,
    /// Work that can be chosen.
    #[serde(default)]
    pub investments: Vec<Investment>,
    /// What investments deliver.
    #[serde(default)]
    pub outputs: Vec<Output>,
    /// Metrics that move.
    #[serde(default)]
    pub outcomes: Vec<Outcome>,
    /// Which output moves which outcome.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What has to wait for what.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Money per period.
    #[serde(default)]
    pub funds: Vec<Fund>,
    /// People per period.
    #[serde(default)]
    pub pools: Vec<Pool>,
    /// Plateaus, in order of time.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Pins and exclusions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Rules of the user.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// How far investments may turn out otherwise than planned. Plans depend on what may prove not to be feasible where a rule asks
    /// for it, and on nothing else of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub estimates: Vec<Estimate>,
    /// What may happen from outside. Plans do not depend on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shocks: Vec<Shock>,
    /// What-ifs that were kept under a name. Planning does not look at them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scenarios: Vec<Scenario>,
    /// What was said to investments that are left out. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verdicts: Vec<Verdict>,
    /// The pages it is presented on; without any it has the usual ones. Planning does not look at them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub story: Vec<Page>,
    /// What was measured of outcomes. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measured: Vec<Measured>,
    /// What was promised of investments. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Commitment>,
    /// Whom it concerns. Planning looks at it where a rule asks for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stakeholders: Vec<Stakeholder>,
    /// Where they stand on investments. Planning looks at it where a rule asks for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stances: Vec<Stance>,
    /// What all work goes through, in order. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<Stage>,
    /// Which capability lifts which stage. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lifts: Vec<Lift>,
    /// What outcomes have to come to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contracts: Vec<Contract>,
    /// What is believed here. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub principles: Vec<Principle>,
    /// Which capability lives which principle. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub practices: Vec<Practice>,
    /// What has to grow together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Theme>,
    /// Which capability is part of which theme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub companions: Vec<Companion>,
    /// Answers to the seven questions about investments. Planning does not look at them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub briefs: Vec<Brief>,
    /// What teams are asked about how they work together. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// Which team was asked when. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub surveys: Vec<Survey>,
    /// What they answered. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// At which levels capabilities were said and seen to be. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Assessment>,
    /// Parts of the whole, such as business domains. Planning looks at them only where a rule is about one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zones: Vec<Zone>,
    /// Which investment and which capability lies in which zone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub placements: Vec<Placement>,
    /// Who works together. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub teams: Vec<Team>,
    /// Which teams talk with one another today. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub talks: Vec<Talk>,
    /// Which investments bring teams together. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bridges: Vec<Bridge>,
    /// What people are able to do. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<Skill>,
    /// The ranks of both paths, on each the lowest first. Planning does not look at them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ranks: Vec<Rank>,
    /// Which skill is expected of which rank. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expectations: Vec<Expectation>,
    /// Whom investments ask for to own them, and whom they train. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ownerships: Vec<Ownership>,
    /// The blades of the management flywheel. Planning does not look at them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blades: Vec<Blade>,
    /// Which blade turns which. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub influences: Vec<Influence>,
    /// Which investment pushes which blade. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pushes: Vec<Push>,
    /// What moves the business. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drivers: Vec<Driver>,
    /// How drivers compare in pairs. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comparisons: Vec<DriverComparison>,
    /// How much of which driver each outcome carries. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub driver_links: Vec<DriverLink>,
    /// Which outcome is which of the four keys of delivery. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<KeyOutcome>,
    /// What tells us how we do, and how soon. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loops: Vec<FeedbackLoop>,
    /// Which investments let which loop tell sooner. Planning does not look at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shortenings: Vec<Shortening>,
    /// Cycles that are over, the latest last. Planning does not look at them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cycles: Vec<Cycle>,
    /// What levels are worth that are there at the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lasting: Vec<LastingWorth>,
    /// What is believed, and what stands on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<Assumption>,
    /// Technical debt that takes people out of pools.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub debts: Vec<Debt>,
    /// Which investments repay how much of which debt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub repayments: Vec<Repayment>,
}

macro_rules! lookups {
    ($($(#[$doc:meta])* $function:ident($list:ident, $id:ty) -> $item:ty),+ $(,)?) => {
        impl Roadmap {$(
            $(#[$doc])*
            #[must_use]
            pub fn $function(&self, id: &$id) -> Option<&$item> {
                self.$list.iter().find(|item| &item.id == id)
            }
        )+}
    };
}

lookups! {
    /// The capability with this id.
    capability(capabilities, CapabilityId) -> Capability,
    /// The investment with this id.
    investment(investments, InvestmentId) -> Investment,
    /// The output with this id.
    output(outputs, OutputId) -> Output,
    /// The outcome with this id.
    outcome(outcomes, OutcomeId) -> Outcome,
    /// The fund with this id.
    fund(funds, FundId) -> Fund,
    /// The pool with this id.
    pool(pools, PoolId) -> Pool,
    /// The rule with this id.
    rule(rules, RuleId) -> Rule,
    /// The stakeholder with this id.
    stakeholder(stakeholders, StakeholderId) -> Stakeholder,
    /// The stage with this id.
    stage(stages, StageId) -> Stage,
    /// The zone with this id.
    zone(zones, ZoneId) -> Zone,
    /// The team with this id.
    team(teams, TeamId) -> Team,
    /// The theme with this id.
    theme(themes, ThemeId) -> Theme,
    /// The blade with this id.
    blade(blades, BladeId) -> Blade,
    /// The driver with this id.
    driver(drivers, DriverId) -> Driver,
}

impl Roadmap {
    /// An empty roadmap of eight quarters.
    #[must_use]
    pub fn empty(name: &str, currency: &str, first_period: YearMonth) -> Self {
        Self {
            settings: Settings {
                name: name.into(),
                currency: currency.into(),
                period_length: PeriodLength::Quarter,
                fiscal_year_start: 1,
                first_period,
                periods: 8,
                discount_per_year: Share::ZERO,
                is_sample: false,
                stage_unit: String::new(),
                least_group: USUAL_GROUP,
            },
            capabilities: vec![],
            investments: vec![],
            outputs: vec![],
            outcomes: vec![],
            effects: vec![],
            needs: vec![],
            funds: vec![],
            pools: vec![],
            steps: vec![],
            decisions: vec![],
            rules: vec![],
            estimates: vec![],
            shocks: vec![],
            scenarios: vec![],
            verdicts: vec![],
            story: vec![],
            measured: vec![],
            commitments: vec![],
            stakeholders: vec![],
            stances: vec![],
            stages: vec![],
            lifts: vec![],
            contracts: vec![],
            principles: vec![],
            practices: vec![],
            themes: vec![],
            companions: vec![],
            briefs: vec![],
            statements: vec![],
            surveys: vec![],
            answers: vec![],
            assessments: vec![],
            zones: vec![],
            placements: vec![],
            teams: vec![],
            talks: vec![],
            bridges: vec![],
            skills: vec![],
            ranks: vec![],
            expectations: vec![],
            ownerships: vec![],
            blades: vec![],
            influences: vec![],
            pushes: vec![],
            drivers: vec![],
            comparisons: vec![],
            driver_links: vec![],
            keys: vec![],
            loops: vec![],
            shortenings: vec![],
            cycles: vec![],
            lasting: vec![],
            assumptions: vec![],
            debts: vec![],
            repayments: vec![],
        }
    }

    /// This roadmap with all that lies beside a plan as it is in another: what was said, measured, promised and
    /// believed, and whom it concerns. Scenarios, estimates and shocks stay its own.
    #[must_use]
    pub fn with_kept_of(self, other: &Self) -> Self {
        Self {
            settings: Settings {
                stage_unit: other.settings.stage_unit.clone(),
                least_group: other.settings.least_group,
                ..self.settings
            },
            verdicts: other.verdicts.clone(),
            story: other.story.clone(),
            measured: other.measured.clone(),
            commitments: other.commitments.clone(),
            stakeholders: other.stakeholders.clone(),
            stances: other.stances.clone(),
            stages: other.stages.clone(),
            lifts: other.lifts.clone(),
            principles: other.principles.clone(),
            practices: other.practices.clone(),
            themes: other.themes.clone(),
            companions: other.companions.clone(),
            briefs: other.briefs.clone(),
            statements: other.statements.clone(),
            surveys: other.surveys.clone(),
            answers: other.answers.clone(),
            assessments: other.assessments.clone(),
            zones: other.zones.clone(),
            placements: other.placements.clone(),
            teams: other.teams.clone(),
            talks: other.talks.clone(),
            bridges: other.bridges.clone(),
            skills: other.skills.clone(),
            ranks: other.ranks.clone(),
            expectations: other.expectations.clone(),
            ownerships: other.ownerships.clone(),
            blades: other.blades.clone(),
            influences: other.influences.clone(),
            pushes: other.pushes.clone(),
            drivers: other.drivers.clone(),
            comparisons: other.comparisons.clone(),
            driver_links: other.driver_links.clone(),
            keys: other.keys.clone(),
            loops: other.loops.clone(),
            shortenings: other.shortenings.clone(),
            cycles: other.cycles.clone(),
            ..self
        }
    }

    /// Whether planning finds the same in both.
    #[must_use]
    pub fn plans_like(&self, other: &Self) -> bool {
        self.inputs() == other.inputs()
    }

    /// The scenario with this name, in any case.
    #[must_use]
    pub fn scenario(&self, name: &str) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.is_called(name))
    }

    /// What was said to an investment, if anything was.
    #[must_use]
    pub fn verdict(&self, investment: &InvestmentId) -> Option<&Verdict> {
        self.verdicts.iter().find(|verdict| verdict.investment == *investment)
    }

    /// The decision on an investment, if there is one.
    #[must_use]
    pub fn decision(&self, investment: &InvestmentId) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.investment() == investment)
    }

    /// The estimate of an investment, if there is one.
    #[must_use]
    pub fn estimate(&self, investment: &InvestmentId) -> Option<&Estimate> {
        self.estimates.iter().find(|estimate| estimate.investment == *investment)
    }

    /// Whether an investment may prove not to be feasible.
    #[must_use]
    pub fn is_in_doubt(&self, investment: &InvestmentId) -> bool {
        self.estimate(investment).is_some_and(|estimate| estimate.feasible < Share::WHOLE)
    }

    /// Whether anything about it is uncertain: an estimate, a shock or an assumption that may turn out either way.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        let is_doubtful = || self.assumptions.iter().any(Assumption::is_doubtful);
        !self.estimates.is_empty() || !self.shocks.is_empty() || is_doubtful()
    }

    /// The investments that list an output among what they make, in the order of the roadmap.
    pub fn makers<'a>(&'a self, output: &'a OutputId) -> impl Iterator<Item = &'a Investment> {
        self.investments.iter().filter(move |investment| investment.outputs.contains(output))
    }

    /// The capability an investment raises and the level it brings it to, if it raises one.
    #[must_use]
    pub fn raises(&self, investment: &Investment) -> Option<(&Capability, u8)> {
        investment.outputs.iter().find_map(|id| match &self.output(id)?.kind {
            OutputKind::CapabilityLevel { capability, level } => Some((self.capability(capability)?, *level)),
            OutputKind::Deliverable => None,
        })
    }

    /// The step (as index into `steps`) that a period belongs to. Periods after the last step belong to none.
    #[must_use]
    pub fn step_of(&self, period: Period) -> Option<usize> {
        self.steps.iter().position(|step| period <= step.last_period)
    }

    /// First and last period of a step given by its index.
    ///
    /// # Panics
    /// If there is no such step.
    #[must_use]
    pub fn step_periods(&self, step: usize) -> (Period, Period) {
        let first = if step == 0 { Period(0) } else { self.steps[step - 1].last_period.later(1) };
        (first, self.steps[step].last_period)
    }

    /// The investments on one axis, in the order of the roadmap.
    pub fn on_axis(&self, axis: Axis) -> impl Iterator<Item = &Investment> {
        self.investments.iter().filter(move |investment| investment.axis == axis)
    }
}
