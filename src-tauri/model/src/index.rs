//! Who is who in a roadmap, looked up by id without reading its lists again and again.
//!
//! An index borrows one roadmap and is built once per question: in [`crate::find_problems`],
//! [`crate::check_plan`], [`crate::Evaluation`] and [`crate::difference`]. It answers exactly what the
//! lookups of [`Roadmap`] answer, for roadmaps with thousands of items; of two items with one id it knows
//! the first, as they do. Deliberately not here: anything that is worked out.

use std::collections::BTreeMap;

use crate::{
    Assumption, AssumptionId, Blade, BladeId, Capability, CapabilityId, Debt, DebtId, Driver, DriverId, FeedbackLoop,
    Fund, FundId, Investment, InvestmentId, LoopId, Need, Outcome, OutcomeId, Output, OutputId, OutputKind, Pool,
    PoolId, Principle, PrincipleId, Rank, RankId, Roadmap, Skill, SkillId, Stage, StageId, Stakeholder, StakeholderId,
    Statement, StatementId, Survey, SurveyId, Team, TeamId, Theme, ThemeId, Zone, ZoneId,
};

/// The items of one roadmap by id, and the links between them the other way round.
#[derive(Debug)]
pub struct Index<'r> {
    roadmap: &'r Roadmap,
    capabilities: BTreeMap<&'r CapabilityId, &'r Capability>,
    investments: BTreeMap<&'r InvestmentId, &'r Investment>,
    outputs: BTreeMap<&'r OutputId, &'r Output>,
    outcomes: BTreeMap<&'r OutcomeId, &'r Outcome>,
    funds: BTreeMap<&'r FundId, &'r Fund>,
    pools: BTreeMap<&'r PoolId, &'r Pool>,
    stakeholders: BTreeMap<&'r StakeholderId, &'r Stakeholder>,
    stages: BTreeMap<&'r StageId, &'r Stage>,
    principles: BTreeMap<&'r PrincipleId, &'r Principle>,
    themes: BTreeMap<&'r ThemeId, &'r Theme>,
    statements: BTreeMap<&'r StatementId, &'r Statement>,
    surveys: BTreeMap<&'r SurveyId, &'r Survey>,
    zones: BTreeMap<&'r ZoneId, &'r Zone>,
    teams: BTreeMap<&'r TeamId, &'r Team>,
    skills: BTreeMap<&'r SkillId, &'r Skill>,
    ranks: BTreeMap<&'r RankId, &'r Rank>,
    blades: BTreeMap<&'r BladeId, &'r Blade>,
    drivers: BTreeMap<&'r DriverId, &'r Driver>,
    debts: BTreeMap<&'r DebtId, &'r Debt>,
    loops: BTreeMap<&'r LoopId, &'r FeedbackLoop>,
    assumptions: BTreeMap<&'r AssumptionId, &'r Assumption>,
    makers: BTreeMap<&'r OutputId, Vec<&'r Investment>>,
    raisers: BTreeMap<&'r CapabilityId, BTreeMap<u8, Vec<&'r Output>>>,
    needs: BTreeMap<&'r InvestmentId, Vec<&'r Need>>,
}

/// The first item of each id.
fn by_id<'r, T, Id: Ord>(items: &'r [T], id: impl Fn(&'r T) -> &'r Id) -> BTreeMap<&'r Id, &'r T> {
    let mut found = BTreeMap::new();
    for item in items {
        found.entry(id(item)).or_insert(item);
    }
    found
}

macro_rules! lookups {
    ($($(#[$doc:meta])* $function:ident($list:ident, $id:ty) -> $item:ty),+ $(,)?) => {
        impl<'r> Index<'r> {$(
            $(#[$doc])*
            #[must_use]
            pub fn $function(&self, id: &$id) -> Option<&'r $item> {
                self.$list.get(id).copied()
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
    /// The stakeholder with this id.
    stakeholder(stakeholders, StakeholderId) -> Stakeholder,
    /// The stage with this id.
    stage(stages, StageId) -> Stage,
    /// The principle with this id.
    principle(principles, PrincipleId) -> Principle,
    /// The theme with this id.
    theme(themes, ThemeId) -> Theme,
    /// The statement with this id.
    statement(statements, StatementId) -> Statement,
    /// The survey with this id.
    survey(surveys, SurveyId) -> Survey,
    /// The zone with this id.
    zone(zones, ZoneId) -> Zone,
    /// The team with this id.
    team(teams, TeamId) -> Team,
    /// The skill with this id.
    skill(skills, SkillId) -> Skill,
    /// The rank with this id.
    rank(ranks, RankId) -> Rank,
    /// The blade with this id.
    blade(blades, BladeId) -> Blade,
    /// The driver with this id.
    driver(drivers, DriverId) -> Driver,
    /// The debt with this id.
    debt(debts, DebtId) -> Debt,
    /// The feedback loop with this id.
    feedback_loop(loops, LoopId) -> FeedbackLoop,
    /// The assumption with this id.
    assumption(assumptions, AssumptionId) -> Assumption,
}

impl<'r> Index<'r> {
    /// Reads every list of the roadmap once.
    #[must_use]
    pub fn new(roadmap: &'r Roadmap) -> Self {
        let mut makers: BTreeMap<&OutputId, Vec<&Investment>> = BTreeMap::new();
        for investment in &roadmap.investments {
            for output in &investment.outputs {
                let listed = makers.entry(output).or_default();
                // an investment that lists an output twice makes it once
                if !listed.last().is_some_and(|last| std::ptr::eq(*last, investment)) {
                    listed.push(investment);
                }
            }
        }
        let mut raisers: BTreeMap<&CapabilityId, BTreeMap<u8, Vec<&Output>>> = BTreeMap::new();
        for output in &roadmap.outputs {
            if let OutputKind::CapabilityLevel { capability, level } = &output.kind {
                raisers.entry(capability).or_default().entry(*level).or_default().push(output);
            }
        }
        let mut needs: BTreeMap<&InvestmentId, Vec<&Need>> = BTreeMap::new();
        for need in &roadmap.needs {
            needs.entry(&need.investment).or_default().push(need);
        }
        Self {
            roadmap,
            capabilities: by_id(&roadmap.capabilities, |item| &item.id),
            investments: by_id(&roadmap.investments, |item| &item.id),
            outputs: by_id(&roadmap.outputs, |item| &item.id),
            outcomes: by_id(&roadmap.outcomes, |item| &item.id),
            funds: by_id(&roadmap.funds, |item| &item.id),
            pools: by_id(&roadmap.pools, |item| &item.id),
            stakeholders: by_id(&roadmap.stakeholders, |item| &item.id),
            stages: by_id(&roadmap.stages, |item| &item.id),
            principles: by_id(&roadmap.principles, |item| &item.id),
            themes: by_id(&roadmap.themes, |item| &item.id),
            statements: by_id(&roadmap.statements, |item| &item.id),
            surveys: by_id(&roadmap.surveys, |item| &item.id),
            zones: by_id(&roadmap.zones, |item| &item.id),
            teams: by_id(&roadmap.teams, |item| &item.id),
            skills: by_id(&roadmap.skills, |item| &item.id),
            ranks: by_id(&roadmap.ranks, |item| &item.id),
            blades: by_id(&roadmap.blades, |item| &item.id),
            drivers: by_id(&roadmap.drivers, |item| &item.id),
            debts: by_id(&roadmap.debts, |item| &item.id),
            loops: by_id(&roadmap.loops, |item| &item.id),
            assumptions: by_id(&roadmap.assumptions, |item| &item.id),
            makers,
            raisers,
            needs,
        }
    }

    /// The roadmap it was made of.
    #[must_use]
    pub fn roadmap(&self) -> &'r Roadmap {
        self.roadmap
    }

    /// The investments that list an output among what they make, in the order of the roadmap.
    #[must_use]
    pub fn makers(&self, output: &OutputId) -> &[&'r Investment] {
        self.makers.get(output).map_or(&[], Vec::as_slice)
    }

    /// The outputs that bring a capability to exactly this level, in the order of the roadmap.
    #[must_use]
    pub fn raisers(&self, capability: &CapabilityId, level: u8) -> &[&'r Output] {
        self.raisers.get(capability).and_then(|levels| levels.get(&level)).map_or(&[], Vec::as_slice)
    }

    /// The outputs that bring a capability to this level or one below it, by level and then in the order
    /// of the roadmap.
    pub fn raisers_up_to(
        &self,
        capability: &CapabilityId,
        highest: u8,
    ) -> impl Iterator<Item = &'r Output> + use<'_, 'r> {
        let levels = self.raisers.get(capability).into_iter();
        levels.flat_map(move |levels| levels.range(..=highest)).flat_map(|(_, outputs)| outputs).copied()
    }

    /// What an investment waits for, in the order of the roadmap.
    #[must_use]
    pub fn needs_of(&self, investment: &InvestmentId) -> &[&'r Need] {
        self.needs.get(investment).map_or(&[], Vec::as_slice)
    }

    /// The capability an investment raises and the level it brings it to, if it raises one.
    #[must_use]
    pub fn raises(&self, investment: &Investment) -> Option<(&'r Capability, u8)> {
        investment.outputs.iter().find_map(|id| match &self.output(id)?.kind {
            OutputKind::CapabilityLevel { capability, level } => Some((self.capability(capability)?, *level)),
            OutputKind::Deliverable => None,
        })
    }
}
