//! Removing rows, and with them what cannot be without them: a document holds no reference that leads nowhere.

use std::collections::BTreeSet;

use model::{
    Among, Assumption, AssumptionId, Index, Means, NeedOn, OutputId, OutputKind, Roadmap, Rule, RuleKind, ShockEffect,
    say,
};

use super::GridKind;

/// Removes rows by id and says what else went, a sentence each.
pub(super) fn remove(kind: GridKind, roadmap: &mut Roadmap, ids: &[String]) -> Vec<String> {
    if ids.is_empty() {
        return vec![];
    }
    let gone: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    let before = Counts::of(roadmap);
    let mut without_spike = 0usize;
    let named_by_rules = links_of_rules(roadmap);
    let founded = founded(roadmap);
    match kind {
        GridKind::Capabilities => {
            roadmap.capabilities.retain(|item| !gone.contains(item.id.as_str()));
            let levels: BTreeSet<OutputId> = roadmap
                .outputs
                .iter()
                .filter(|output| {
                    matches!(&output.kind, OutputKind::CapabilityLevel { capability, .. } if gone.contains(capability.as_str()))
                })
                .map(|output| output.id.clone())
                .collect();
            drop_outputs(roadmap, &levels);
            roadmap
                .needs
                .retain(|need| !matches!(&need.on, NeedOn::Capability { id, .. } if gone.contains(id.as_str())));
            roadmap.lifts.retain(|lift| !gone.contains(lift.capability.as_str()));
            roadmap.practices.retain(|practice| !gone.contains(practice.capability.as_str()));
            roadmap.companions.retain(|companion| !gone.contains(companion.capability.as_str()));
            roadmap.assessments.retain(|assessment| !gone.contains(assessment.capability.as_str()));
            roadmap.lasting.retain(|known| !gone.contains(known.capability.as_str()));
            for statement in &mut roadmap.statements {
                if statement.capability.as_ref().is_some_and(|id| gone.contains(id.as_str())) {
                    statement.capability = None;
                }
            }
            drop_placements(roadmap, "capability", &gone);
        }
        GridKind::Investments => {
            let made = roadmap.investments.iter().filter(|item| gone.contains(item.id.as_str()));
            let made: BTreeSet<OutputId> = made.flat_map(|item| item.outputs.iter().cloned()).collect();
            roadmap.investments.retain(|item| !gone.contains(item.id.as_str()));
            let unmade = made.into_iter().filter(|id| roadmap.makers(id).next().is_none()).collect();
            drop_outputs(roadmap, &unmade);
            roadmap.needs.retain(|need| {
                let is_on_gone = matches!(&need.on, NeedOn::Investment(id) if gone.contains(id.as_str()));
                !is_on_gone && !gone.contains(need.investment.as_str())
            });
            roadmap.decisions.retain(|decision| !gone.contains(decision.investment().as_str()));
            roadmap.estimates.retain(|estimate| !gone.contains(estimate.investment.as_str()));
            roadmap.commitments.retain(|commitment| !gone.contains(commitment.investment.as_str()));
            roadmap.stances.retain(|stance| !gone.contains(stance.investment.as_str()));
            roadmap.briefs.retain(|brief| !gone.contains(brief.investment.as_str()));
            drop_placements(roadmap, "investment", &gone);
            roadmap.bridges.retain(|bridge| !gone.contains(bridge.investment.as_str()));
            roadmap.ownerships.retain(|ownership| !gone.contains(ownership.investment.as_str()));
            roadmap.pushes.retain(|push| !gone.contains(push.investment.as_str()));
            roadmap.shortenings.retain(|known| !gone.contains(known.investment.as_str()));
            roadmap.repayments.retain(|known| !gone.contains(known.investment.as_str()));
            for estimate in &mut roadmap.estimates {
                if estimate.spike.as_ref().is_some_and(|spike| gone.contains(spike.as_str())) {
                    estimate.spike = None;
                    without_spike += 1;
                }
            }
        }
        // the rows stay, and say nothing any more
        GridKind::Estimates => roadmap.estimates.retain(|estimate| !gone.contains(estimate.investment.as_str())),
        GridKind::Funds => {
            roadmap.funds.retain(|item| !gone.contains(item.id.as_str()));
            for item in &mut roadmap.investments {
                item.cost.retain(|cost| !gone.contains(cost.fund.as_str()));
            }
            roadmap
                .rules
                .retain(|rule| !is_share_of(rule, |of| matches!(of, Means::Fund(id) if gone.contains(id.as_str()))));
            roadmap.shocks.retain(
                |shock| !matches!(&shock.effect, ShockEffect::FundCut { fund, .. } if gone.contains(fund.as_str())),
            );
        }
        GridKind::Pools => {
            roadmap.pools.retain(|item| !gone.contains(item.id.as_str()));
            let owed: Vec<String> = roadmap
                .debts
                .extract_if(.., |debt| gone.contains(debt.pool.as_str()))
                .map(|debt| debt.id.to_string())
                .collect();
            roadmap.repayments.retain(|known| !owed.iter().any(|id| known.debt.as_str() == id));
            for item in &mut roadmap.investments {
                item.effort.retain(|effort| !gone.contains(effort.pool.as_str()));
            }
            roadmap
                .rules
                .retain(|rule| !is_share_of(rule, |of| matches!(of, Means::Pool(id) if gone.contains(id.as_str()))));
            roadmap.shocks.retain(
                |shock| !matches!(&shock.effect, ShockEffect::PoolLoss { pool, .. } if gone.contains(pool.as_str())),
            );
        }
        GridKind::Outcomes => {
            roadmap.outcomes.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.effects.retain(|effect| !gone.contains(effect.outcome.as_str()));
            roadmap.measured.retain(|measured| !gone.contains(measured.outcome.as_str()));
            roadmap.contracts.retain(|contract| !gone.contains(contract.outcome.as_str()));
            roadmap.driver_links.retain(|link| !gone.contains(link.outcome.as_str()));
            roadmap.keys.retain(|said| !gone.contains(said.outcome.as_str()));
            for item in &mut roadmap.loops {
                item.outcome.take_if(|outcome| gone.contains(outcome.as_str()));
            }
        }
        GridKind::Effects => {
            let mut place = 0usize;
            roadmap.effects.retain(|_| {
                place += 1;
                !gone.contains((place - 1).to_string().as_str())
            });
        }
        // the rows stay, without values
        GridKind::Measured => roadmap.measured.retain(|measured| !gone.contains(measured.outcome.as_str())),
        GridKind::Commitments => {
            roadmap.commitments.retain(|commitment| !gone.contains(commitment.investment.as_str()));
        }
        GridKind::Stakeholders => {
            roadmap.stakeholders.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.stances.retain(|stance| !gone.contains(stance.stakeholder.as_str()));
        }
        GridKind::Stances => roadmap.stances.retain(|stance| !gone.contains(stance.investment.as_str())),
        GridKind::Stages => {
            roadmap.stages.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.lifts.retain(|lift| !gone.contains(lift.stage.as_str()));
        }
        GridKind::Principles => {
            roadmap.principles.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.practices.retain(|practice| !gone.contains(practice.principle.as_str()));
        }
        GridKind::Practices => roadmap.practices.retain(|practice| !gone.contains(practice.capability.as_str())),
        GridKind::Themes => {
            roadmap.themes.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.companions.retain(|companion| !gone.contains(companion.theme.as_str()));
            roadmap.rules.retain(|rule| !matches!(&rule.among, Among::Theme(theme) if gone.contains(theme.as_str())));
        }
        GridKind::Companions => roadmap.companions.retain(|companion| !gone.contains(companion.capability.as_str())),
        GridKind::Briefs => roadmap.briefs.retain(|brief| !gone.contains(brief.investment.as_str())),
        GridKind::Statements => {
            roadmap.statements.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.answers.retain(|answer| !gone.contains(answer.statement.as_str()));
        }
        GridKind::Surveys => {
            roadmap.surveys.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.answers.retain(|answer| !gone.contains(answer.survey.as_str()));
        }
        GridKind::Answers => roadmap.answers.retain(|answer| !gone.contains(answer.survey.as_str())),
        GridKind::Assessments => roadmap.assessments.retain(|item| !gone.contains(item.id.as_str())),
        GridKind::Zones => {
            roadmap.zones.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.placements.retain(|placement| !gone.contains(placement.zone.as_str()));
            roadmap.rules.retain(|rule| !matches!(&rule.among, Among::Zone(zone) if gone.contains(zone.as_str())));
        }
        GridKind::Placements => roadmap.placements.retain(|placement| !gone.contains(placement.what.key().as_str())),
        GridKind::Teams => {
            roadmap.teams.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.rules.retain(|rule| !matches!(&rule.among, Among::Team(team) if gone.contains(team.as_str())));
            roadmap.talks.retain(|talk| ![&talk.team, &talk.with].iter().any(|team| gone.contains(team.as_str())));
            for zone in &mut roadmap.zones {
                zone.team.take_if(|team| gone.contains(team.as_str()));
            }
            roadmap.bridges.retain_mut(|bridge| {
                let named = bridge.teams.len();
                bridge.teams.retain(|team| !gone.contains(team.as_str()));
                // one that has lost a team brings nothing together with fewer than two
                bridge.teams.len() == named || bridge.teams.len() > 1
            });
        }
        GridKind::Bridges => roadmap.bridges.retain(|bridge| !gone.contains(bridge.investment.as_str())),
        GridKind::Skills => {
            roadmap.skills.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.expectations.retain(|expectation| !gone.contains(expectation.skill.as_str()));
            for ownership in &mut roadmap.ownerships {
                if ownership.skill.as_ref().is_some_and(|skill| gone.contains(skill.as_str())) {
                    (ownership.skill, ownership.level) = (None, 1);
                }
            }
            roadmap.ownerships.retain(|ownership| !ownership.is_empty());
        }
        GridKind::Ranks => {
            roadmap.ranks.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.expectations.retain(|expectation| !gone.contains(expectation.rank.as_str()));
            for ownership in &mut roadmap.ownerships {
                if ownership.rank.as_ref().is_some_and(|rank| gone.contains(rank.as_str())) {
                    ownership.rank = None;
                }
                if ownership.trains.as_ref().is_some_and(|rank| gone.contains(rank.as_str())) {
                    (ownership.trains, ownership.trained, ownership.mentors) = (None, 0, 0);
                }
            }
            roadmap.ownerships.retain(|ownership| !ownership.is_empty());
        }
        GridKind::Ownerships => {
            roadmap.ownerships.retain(|ownership| !gone.contains(ownership.investment.as_str()));
        }
        GridKind::Blades => {
            roadmap.blades.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.influences.retain(|known| ![&known.from, &known.to].iter().any(|end| gone.contains(end.as_str())));
            roadmap.pushes.retain(|push| !gone.contains(push.blade.as_str()));
        }
        // the rows stay, and turn and push nothing any more
        GridKind::Influences => roadmap.influences.retain(|known| !gone.contains(known.from.as_str())),
        GridKind::Pushes => roadmap.pushes.retain(|push| !gone.contains(push.investment.as_str())),
        GridKind::Drivers => {
            roadmap.drivers.retain(|item| !gone.contains(item.id.as_str()));
            drop_comparisons(roadmap, &gone);
            roadmap.driver_links.retain(|link| !gone.contains(link.driver.as_str()));
        }
        // the rows stay, and say nothing any more
        GridKind::Comparisons => drop_comparisons(roadmap, &gone),
        GridKind::DriverLinks => roadmap.driver_links.retain(|link| !gone.contains(link.driver.as_str())),
        GridKind::Loops => {
            roadmap.loops.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.shortenings.retain(|known| !gone.contains(known.of.as_str()));
        }
        GridKind::Cycles => roadmap.cycles.retain(|item| !gone.contains(item.id.as_str())),
        GridKind::Shortenings => roadmap.shortenings.retain(|known| !gone.contains(known.investment.as_str())),
        GridKind::Assumptions => roadmap.assumptions.retain(|item| !gone.contains(item.id.as_str())),
        GridKind::Circumstances => roadmap.shocks.retain(|item| !gone.contains(item.id.as_str())),
        GridKind::Debts => {
            roadmap.debts.retain(|item| !gone.contains(item.id.as_str()));
            roadmap.repayments.retain(|known| !gone.contains(known.debt.as_str()));
        }
        GridKind::Repayments => roadmap.repayments.retain(|known| !gone.contains(known.investment.as_str())),
        // the four rows stay, and are no outcome
        GridKind::Keys => roadmap.keys.retain(|said| !gone.contains(said.key.code())),
        GridKind::Lifts => roadmap.lifts.retain(|lift| !gone.contains(lift.capability.as_str())),
        GridKind::Steps => roadmap.steps.retain(|item| !gone.contains(item.id.as_str())),
        GridKind::Contracts => roadmap.contracts.retain(|item| !gone.contains(item.id.as_str())),
        GridKind::Rules => roadmap.rules.retain(|item| !gone.contains(item.id.as_str())),
    }
    if kind != GridKind::Assumptions {
        let still = self::founded(roadmap);
        roadmap.assumptions.retain(|item| still.contains(&item.id) || !founded.contains(&item.id));
    }
    if matches!(kind, GridKind::Investments | GridKind::Capabilities) {
        drop_from_rules(kind, roadmap, &gone);
    }
    let mut told = before.told(&Counts::of(roadmap), kind);
    if without_spike > 0 {
        told.push(say!("loses-spike", count = without_spike));
    }
    let unnamed = named_by_rules - links_of_rules(roadmap);
    if kind != GridKind::Rules && unnamed > 0 {
        told.push(say!("rules-lose-names", count = unnamed));
    }
    told
}

/// Whether a rule counts a share of such means: without them it says nothing.
fn is_share_of(rule: &Rule, is_it: impl Fn(&Means) -> bool) -> bool {
    rule.kind.share().is_some_and(|(of, _)| is_it(of))
}

/// How many investments and levels all rules name together.
fn links_of_rules(roadmap: &Roadmap) -> usize {
    let named = |among: &Among| if let Among::Investments(list) = among { list.len() } else { 0 };
    roadmap.rules.iter().map(|rule| named(&rule.among) + rule.kind.levels().len()).sum()
}

/// Takes away how drivers that are gone compare with others.
fn drop_comparisons(roadmap: &mut Roadmap, gone: &BTreeSet<&str>) {
    let is_gone = |id: &model::DriverId| gone.contains(id.as_str());
    roadmap.comparisons.retain(|comparison| !is_gone(&comparison.driver) && !is_gone(&comparison.than));
}

/// Takes what is gone out of its zone.
fn drop_placements(roadmap: &mut Roadmap, kind: &str, gone: &BTreeSet<&str>) {
    roadmap.placements.retain(|placement| {
        let key = placement.what.key();
        !key.split_once(':').is_some_and(|(of, id)| of == kind && gone.contains(id))
    });
}

/// A rule stays, and names what is gone no longer.
fn drop_from_rules(kind: GridKind, roadmap: &mut Roadmap, gone: &BTreeSet<&str>) {
    for rule in &mut roadmap.rules {
        if let Among::Investments(list) = &mut rule.among
            && kind == GridKind::Investments
        {
            list.retain(|id| !gone.contains(id.as_str()));
        }
        if let RuleKind::Gate { levels } = &mut rule.kind
            && kind == GridKind::Capabilities
        {
            levels.retain(|wanted| !gone.contains(wanted.capability.as_str()));
        }
    }
}

/// The assumptions of which everything is there that they name.
fn founded(roadmap: &Roadmap) -> BTreeSet<AssumptionId> {
    let index = Index::new(roadmap);
    let is_founded = |item: &&Assumption| {
        item.investment.as_ref().is_none_or(|id| index.investment(id).is_some())
            && item.output.as_ref().is_none_or(|id| index.output(id).is_some())
            && item.outcome.as_ref().is_none_or(|id| index.outcome(id).is_some())
    };
    roadmap.assumptions.iter().filter(is_founded).map(|item| item.id.clone()).collect()
}

fn drop_outputs(roadmap: &mut Roadmap, ids: &BTreeSet<OutputId>) {
    roadmap.outputs.retain(|output| !ids.contains(&output.id));
    roadmap.effects.retain(|effect| !effect.outputs().any(|output| ids.contains(output)));
    for item in &mut roadmap.investments {
        item.outputs.retain(|id| !ids.contains(id));
    }
}

/// How many there are of what may go along.
struct Counts {
    outputs: usize,
    effects: usize,
    needs: usize,
    decisions: usize,
    shocks: usize,
    costs: usize,
    efforts: usize,
    measured: usize,
    commitments: usize,
    stances: usize,
    lifts: usize,
    contracts: usize,
    practices: usize,
    companions: usize,
    briefs: usize,
    answers: usize,
    assessments: usize,
    truer: usize,
    placements: usize,
    talks: usize,
    bridges: usize,
    rules: usize,
    owned_zones: usize,
    expectations: usize,
    ownerships: usize,
    influences: usize,
    pushes: usize,
    comparisons: usize,
    driver_links: usize,
    keys: usize,
    shortenings: usize,
    measured_loops: usize,
    assumptions: usize,
    debts: usize,
    repayments: usize,
}

impl Counts {
    fn of(roadmap: &Roadmap) -> Self {
        Self {
            outputs: roadmap.outputs.len(),
            effects: roadmap.effects.len(),
            needs: roadmap.needs.len(),
            decisions: roadmap.decisions.len(),
            shocks: roadmap.shocks.len(),
            costs: roadmap.investments.iter().map(|item| item.cost.len()).sum(),
            efforts: roadmap.investments.iter().map(|item| item.effort.len()).sum(),
            measured: roadmap.measured.iter().map(|measured| measured.values.len()).sum(),
            commitments: roadmap.commitments.len(),
            stances: roadmap.stances.len(),
            lifts: roadmap.lifts.len(),
            contracts: roadmap.contracts.len(),
            practices: roadmap.practices.len(),
            companions: roadmap.companions.len(),
            briefs: roadmap.briefs.len(),
            answers: roadmap.answers.len(),
            assessments: roadmap.assessments.len(),
            truer: roadmap.statements.iter().filter(|statement| statement.capability.is_some()).count(),
            placements: roadmap.placements.len(),
            talks: roadmap.talks.len(),
            bridges: roadmap.bridges.len(),
            rules: roadmap.rules.len(),
            owned_zones: roadmap.zones.iter().filter(|zone| zone.team.is_some()).count(),
            expectations: roadmap.expectations.len(),
            ownerships: roadmap.ownerships.len(),
            influences: roadmap.influences.len(),
            pushes: roadmap.pushes.len(),
            comparisons: roadmap.comparisons.len(),
            driver_links: roadmap.driver_links.len(),
            keys: roadmap.keys.len(),
            shortenings: roadmap.shortenings.len(),
            measured_loops: roadmap.loops.iter().filter(|item| item.outcome.is_some()).count(),
            assumptions: roadmap.assumptions.len(),
            debts: roadmap.debts.len(),
            repayments: roadmap.repayments.len(),
        }
    }

    fn told(&self, after: &Self, kind: GridKind) -> Vec<String> {
        let mut told = vec![];
        let mut tell = |gone: usize, say: &dyn Fn(usize) -> String| {
            if gone > 0 {
                told.push(say(gone));
            }
        };
        // what an investment costs and needs is its own, and no surprise
        if kind != GridKind::Investments {
            tell(self.costs - after.costs, &|gone| say!("goes-costs", count = gone));
            tell(self.efforts - after.efforts, &|gone| say!("goes-people", count = gone));
        }
        tell(self.outputs - after.outputs, &|gone| say!("goes-outputs", count = gone));
        if kind != GridKind::Effects {
            tell(self.effects - after.effects, &|gone| say!("goes-effects", count = gone));
        }
        tell(self.needs - after.needs, &|gone| say!("goes-needs", count = gone));
        tell(self.decisions - after.decisions, &|gone| say!("goes-decisions", count = gone));
        tell(self.shocks - after.shocks, &|gone| say!("goes-shocks", count = gone));
        let measured = self.measured - after.measured;
        if kind == GridKind::Outcomes && measured > 0 {
            told.push(say!("measured-go-along", count = measured));
        }
        let commitments = self.commitments - after.commitments;
        if kind == GridKind::Investments && commitments > 0 {
            told.push(say!("commitments-go-along", count = commitments));
        }
        let stances = self.stances - after.stances;
        if kind != GridKind::Stances && stances > 0 {
            told.push(say!("stances-go-along", count = stances));
        }
        let lifts = self.lifts - after.lifts;
        if kind != GridKind::Lifts && lifts > 0 {
            told.push(say!("lifts-go-along", count = lifts));
        }
        let contracts = self.contracts - after.contracts;
        if kind != GridKind::Contracts && contracts > 0 {
            told.push(say!("contracts-go-along", count = contracts));
        }
        let practices = self.practices - after.practices;
        if kind != GridKind::Practices && practices > 0 {
            told.push(say!("practices-go-along", count = practices));
        }
        let companions = self.companions - after.companions;
        if kind != GridKind::Companions && companions > 0 {
            told.push(say!("companions-go-along", count = companions));
        }
        let briefs = self.briefs - after.briefs;
        if kind != GridKind::Briefs && briefs > 0 {
            told.push(say!("briefs-go-along", count = briefs));
        }
        let answers = self.answers - after.answers;
        if kind != GridKind::Answers && answers > 0 {
            told.push(say!("answers-go-along", count = answers));
        }
        let assessments = self.assessments - after.assessments;
        if kind != GridKind::Assessments && assessments > 0 {
            told.push(say!("assessments-go-along", count = assessments));
        }
        let truer = self.truer - after.truer;
        if kind == GridKind::Capabilities && truer > 0 {
            told.push(say!("statements-lose", count = truer));
        }
        let placements = self.placements - after.placements;
        if kind != GridKind::Placements && placements > 0 {
            told.push(say!("placements-go-along", count = placements));
        }
        if self.talks > after.talks {
            told.push(say!("talks-go-along", count = self.talks - after.talks));
        }
        let bridges = self.bridges - after.bridges;
        if kind != GridKind::Bridges && bridges > 0 {
            told.push(say!("bridges-go-along", count = bridges));
        }
        let rules = self.rules - after.rules;
        if kind != GridKind::Rules && rules > 0 {
            told.push(say!("rules-about-zone", count = rules));
        }
        let owned = self.owned_zones - after.owned_zones;
        if kind == GridKind::Teams && owned > 0 {
            told.push(say!("zones-lose-team", count = owned));
        }
        let expectations = self.expectations - after.expectations;
        if expectations > 0 {
            told.push(say!("expectations-go-along", count = expectations));
        }
        let ownerships = self.ownerships - after.ownerships;
        if kind != GridKind::Ownerships && ownerships > 0 {
            told.push(say!("ownerships-go-along", count = ownerships));
        }
        let influences = self.influences - after.influences;
        if kind != GridKind::Influences && influences > 0 {
            told.push(say!("influences-go-along", count = influences));
        }
        let pushes = self.pushes - after.pushes;
        if kind != GridKind::Pushes && pushes > 0 {
            told.push(say!("pushes-go-along", count = pushes));
        }
        let comparisons = self.comparisons - after.comparisons;
        if kind != GridKind::Comparisons && comparisons > 0 {
            told.push(say!("comparisons-go-along", count = comparisons));
        }
        let driver_links = self.driver_links - after.driver_links;
        if kind != GridKind::DriverLinks && driver_links > 0 {
            told.push(say!("driver-links-go-along", count = driver_links));
        }
        let keys = self.keys - after.keys;
        if kind == GridKind::Outcomes && keys > 0 {
            told.push(say!("keys-go-along", count = keys));
        }
        let shortenings = self.shortenings - after.shortenings;
        if kind != GridKind::Shortenings && shortenings > 0 {
            told.push(say!("shortenings-go-along", count = shortenings));
        }
        let assumptions = self.assumptions - after.assumptions;
        if kind != GridKind::Assumptions && assumptions > 0 {
            told.push(say!("assumptions-go-along", count = assumptions));
        }
        let unmeasured = self.measured_loops - after.measured_loops;
        if kind == GridKind::Outcomes && unmeasured > 0 {
            told.push(say!("loops-lose", count = unmeasured));
        }
        let debts = self.debts - after.debts;
        if kind != GridKind::Debts && debts > 0 {
            told.push(say!("debts-go-along", count = debts));
        }
        let repayments = self.repayments - after.repayments;
        if kind != GridKind::Repayments && repayments > 0 {
            told.push(say!("repayments-go-along", count = repayments));
        }
        told
    }
}
