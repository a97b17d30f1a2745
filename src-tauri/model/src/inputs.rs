//! What planning looks at: of a roadmap, that on which a plan depends.

use std::borrow::Cow;

use crate::expected::with_beliefs;
use crate::settings::Settings;
use crate::survey::USUAL_GROUP;
use crate::{Among, Contract, Estimate, Roadmap, Rule, RuleKind, Share, Strictness, ThemeId};

impl Roadmap {
    /// What planning looks at: everything but what is uncertain, what was kept beside the plan, and rules and contracts
    /// that are off; of themes those with two capabilities or more. Where stakeholders stand, and what may prove not to be feasible, is looked at where a rule asks for
    /// it.
    #[must_use]
    pub fn inputs(&self) -> Cow<'_, Self> {
        let has_kept = !(self.scenarios.is_empty()
            && self.verdicts.is_empty()
            && self.story.is_empty()
            && self.measured.is_empty()
            && self.commitments.is_empty()
            && self.stakeholders.is_empty()
            && self.stances.is_empty()
            && self.settings.stage_unit.is_empty()
            && self.stages.is_empty()
            && self.lifts.is_empty()
            && self.principles.is_empty()
            && self.practices.is_empty()
            && self.briefs.is_empty()
            && self.statements.is_empty()
            && self.surveys.is_empty()
            && self.answers.is_empty()
            && self.assessments.is_empty()
            && self.settings.least_group == USUAL_GROUP
            && self.zones.is_empty()
            && self.placements.is_empty()
            && self.teams.is_empty()
            && self.talks.is_empty()
            && self.bridges.is_empty()
            && self.skills.is_empty()
            && self.ranks.is_empty()
            && self.expectations.is_empty()
            && self.ownerships.is_empty()
            && self.blades.is_empty()
            && self.influences.is_empty()
            && self.pushes.is_empty()
            && self.drivers.is_empty()
            && self.comparisons.is_empty()
            && self.driver_links.is_empty()
            && self.keys.is_empty()
            && self.loops.is_empty()
            && self.shortenings.is_empty()
            && self.cycles.is_empty()
            && self.assumptions.is_empty());
        let is_off = |rule: &Rule| rule.strictness == Strictness::Off;
        let is_void = |contract: &Contract| contract.strictness == Strictness::Off;
        let joins = |theme: &ThemeId| self.companions.iter().filter(|companion| companion.theme == *theme).count() > 1;
        let has_loose = !self.themes.iter().all(|theme| joins(&theme.id))
            || !self.companions.iter().all(|companion| joins(&companion.theme));
        let has_off = self.rules.iter().any(is_off) || self.contracts.iter().any(is_void);
        if !(self.is_uncertain() || has_kept || has_loose || has_off) {
            return Cow::Borrowed(self);
        }
        let asks = |of: fn(&RuleKind) -> bool| self.rules.iter().any(|rule| !is_off(rule) && of(&rule.kind));
        let asks_stakeholders = asks(RuleKind::asks_stakeholders);
        let asks_risk = asks(|kind| matches!(kind, RuleKind::Risk { .. }));
        Cow::Owned(Self {
            settings: Settings { stage_unit: String::new(), least_group: USUAL_GROUP, ..self.settings.clone() },
            // a rule about a zone is one about what lies in it, one about doubts one about what is in doubt
            rules: self.rules.iter().filter(|rule| !is_off(rule)).map(|rule| self.with_named(rule)).collect(),
            contracts: self.contracts.iter().filter(|contract| !is_void(contract)).cloned().collect(),
            estimates: if asks_risk { self.doubts() } else { vec![] },
            shocks: vec![],
            scenarios: vec![],
            verdicts: vec![],
            story: vec![],
            measured: vec![],
            commitments: vec![],
            stakeholders: if asks_stakeholders { self.stakeholders.clone() } else { vec![] },
            stances: if asks_stakeholders { self.stances.clone() } else { vec![] },
            stages: vec![],
            lifts: vec![],
            principles: vec![],
            practices: vec![],
            themes: self.themes.iter().filter(|theme| joins(&theme.id)).cloned().collect(),
            companions: self.companions.iter().filter(|companion| joins(&companion.theme)).cloned().collect(),
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
            // what stands on an assumption is expected to bring as much less
            effects: with_beliefs(self),
            assumptions: vec![],
            ..self.clone()
        })
    }

    /// Of all estimates, what may prove not to be feasible, and nothing else of it.
    fn doubts(&self) -> Vec<Estimate> {
        let in_doubt = self.estimates.iter().filter(|estimate| estimate.feasible < Share::WHOLE);
        let doubt =
            |known: &Estimate| Estimate { feasible: known.feasible, ..Estimate::certain(known.investment.clone()) };
        in_doubt.map(doubt).collect()
    }

    /// A rule that names the investments of its zone, team or theme, or those in doubt, instead of that.
    fn with_named(&self, rule: &Rule) -> Rule {
        match rule.among {
            Among::Zone(_) | Among::Team(_) | Among::Theme(_) | Among::Uncertain => {
                let members = rule.members(self).map(|item| item.id.clone()).collect();
                Rule { among: Among::Investments(members), ..rule.clone() }
            }
            _ => rule.clone(),
        }
    }
}
