//! Everything of the roadmap by its name, and the thing a problem is about.
//!
//! How well a name fits is in `fit`. Deliberately not here: where a screen shows a thing (the window knows its
//! screens).

mod fit;

use std::cmp::Reverse;

use charts::isolate::isolated;
use model::{OutputKind, Plan, Roadmap, evaluation, say, words};

use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{FindRequest, FoundObject, FoundObjects, ObjectKind, ObjectRef};

/// How many are given where nothing is said.
const USUAL: u16 = 50;

pub(crate) fn find_objects(session: &Session, _: &dyn Host, request: FindRequest) -> Result<FoundObjects, Refusal> {
    session.with(|open| {
        let document = &open.document;
        let all = objects(document.roadmap(), document.plan().map(|stored| &stored.plan));
        Ok(best(all, &request.words, usize::from(request.most.unwrap_or(USUAL))))
    })
}

fn best(all: Vec<FoundObject>, typed: &str, most: usize) -> FoundObjects {
    let fits = all.into_iter().filter_map(|found| Some((fit::of(typed, &found.object.name)?, found)));
    let mut fits: Vec<(fit::Fit, FoundObject)> = fits.collect();
    // equal ones stay in the order of the roadmap
    fits.sort_by_key(|(fit, _)| Reverse(*fit));
    let total = u32::try_from(fits.len()).unwrap_or(u32::MAX);
    FoundObjects { found: fits.into_iter().take(most).map(|(_, found)| found).collect(), total }
}

/// Everything that can be named, kind by kind in the order of the roadmap.
fn objects(roadmap: &Roadmap, plan: Option<&Plan>) -> Vec<FoundObject> {
    let calendar = roadmap.settings.calendar();
    let mut all = vec![];
    let mut add = |kind, id: &str, name: &str, mark: Option<String>, text: String| {
        let object = ObjectRef { kind, id: id.into(), name: name.into(), mark };
        all.push(FoundObject { object, text });
    };
    for investment in &roadmap.investments {
        let start = plan.and_then(|plan| plan.starts.get(&investment.id).copied());
        let last = start.and_then(|start| evaluation::last_period(roadmap, &investment.id, start));
        let when = match (start.zip(last), plan) {
            (Some((first, last)), _) => calendar.range(first, last),
            (None, Some(_)) => say!("is-not-in-the-plan"),
            (None, None) => say!("scenario-not-planned"),
        };
        let text = format!("{} · {when}", investment.axis.name());
        let mark = format!("investment:{}", investment.id);
        add(ObjectKind::Investment, investment.id.as_str(), &investment.name, Some(mark), text);
    }
    for capability in &roadmap.capabilities {
        let raised = roadmap
            .investments
            .iter()
            .find(|investment| roadmap.raises(investment).is_some_and(|(raised, _)| raised.id == capability.id));
        let mark = raised.map(|investment| format!("investment:{}", investment.id));
        let text =
            say!("found-capability", axis = capability.axis.name(), now = capability.now, target = capability.target);
        add(ObjectKind::Capability, capability.id.as_str(), &capability.name, mark, text);
    }
    for outcome in &roadmap.outcomes {
        let mark = format!("outcome:{}", outcome.id);
        add(ObjectKind::Outcome, outcome.id.as_str(), &outcome.name, Some(mark), words::worth(outcome.worth));
    }
    for output in &roadmap.outputs {
        let text = match &output.kind {
            OutputKind::Deliverable => {
                roadmap.makers(&output.id).next().map(|maker| say!("found-made-by", name = &maker.name))
            }
            OutputKind::CapabilityLevel { level, .. } => Some(say!("found-level", level = *level)),
        };
        let mark = format!("output:{}", output.id);
        add(ObjectKind::Output, output.id.as_str(), &output.name, Some(mark), text.unwrap_or_default());
    }
    for (index, step) in roadmap.steps.iter().enumerate() {
        let (first, last) = roadmap.step_periods(index);
        let text = if first <= last { calendar.range(first, last) } else { calendar.name(last) };
        add(ObjectKind::Step, step.id.as_str(), &step.name, Some(format!("step:{}", step.id)), text);
    }
    for fund in &roadmap.funds {
        let sum = fund.limit.iter().map(|money| i128::from(money.0)).sum::<i128>();
        let sum = model::Money(i64::try_from(sum).unwrap_or(i64::MAX));
        let text = say!("found-in-all", amount = words::money(sum, &roadmap.settings.currency));
        add(ObjectKind::Fund, fund.id.as_str(), &fund.name, Some(format!("fund:{}:0", fund.id)), text);
    }
    for pool in &roadmap.pools {
        let text = pool.capacity.first().map(|people| say!("found-at-first", people = words::fte(*people)));
        let mark = format!("pool:{}:0", pool.id);
        add(ObjectKind::Pool, pool.id.as_str(), &pool.name, Some(mark), text.unwrap_or_default());
    }
    for stakeholder in &roadmap.stakeholders {
        let text = say!("found-stakeholder", power = stakeholder.power, interest = stakeholder.interest);
        let mark = format!("stakeholder:{}", stakeholder.id);
        add(ObjectKind::Stakeholder, stakeholder.id.as_str(), &stakeholder.name, Some(mark), text);
    }
    for rule in &roadmap.rules {
        let text = format!("{} · {}", rule.kind.name(), rule.strictness.name());
        add(ObjectKind::Rule, rule.id.as_str(), &rule.name, None, text);
    }
    for stage in &roadmap.stages {
        let text = say!(
            "found-stage",
            work = words::work(stage.capacity.into()),
            unit = isolated(&roadmap.settings.stage_unit_of(stage.capacity.into())),
            length = roadmap.settings.period_length.code()
        );
        add(ObjectKind::Stage, stage.id.as_str(), &stage.name, Some(format!("stage:{}", stage.id)), text);
    }
    for principle in &roadmap.principles {
        let mark = format!("principle:{}", principle.id);
        let text = say!("found-principle", asked = principle.asked);
        add(ObjectKind::Principle, principle.id.as_str(), &principle.name, Some(mark), text);
    }
    for theme in &roadmap.themes {
        let text = say!("found-theme", gap = theme.gap);
        add(ObjectKind::Theme, theme.id.as_str(), &theme.name, Some(format!("theme:{}", theme.id)), text);
    }
    for statement in &roadmap.statements {
        let mark = format!("statement:{}", statement.id);
        let text = statement.about.name().to_owned();
        add(ObjectKind::Statement, statement.id.as_str(), &statement.name, Some(mark), text);
    }
    for survey in &roadmap.surveys {
        add(ObjectKind::Survey, survey.id.as_str(), &survey.name, None, survey.month.name());
    }
    for assessment in &roadmap.assessments {
        let of = roadmap.capability(&assessment.capability);
        let name = of.map_or_else(|| assessment.capability.to_string(), |capability| capability.name.clone());
        let parts = [name, assessment.month.name(), assessment.assessor.clone()];
        let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let mark = of.map(|capability| format!("capability:{}", capability.id));
        let text = say!("found-assessment", said = assessment.declared, seen = assessment.evidenced);
        add(ObjectKind::Assessment, assessment.id.as_str(), &name, mark, text);
    }
    for zone in &roadmap.zones {
        let team = zone.team.as_ref().and_then(|team| roadmap.team(team));
        let text = match team {
            Some(team) => say!("found-zone", team = isolated(&team.name)),
            None => say!("found-zone-of-nobody"),
        };
        add(ObjectKind::Zone, zone.id.as_str(), &zone.name, Some(format!("zone:{}", zone.id)), text);
    }
    for team in &roadmap.teams {
        let text = say!("found-team", count = roadmap.talks_with(&team.id).len());
        add(ObjectKind::Team, team.id.as_str(), &team.name, Some(format!("team:{}", team.id)), text);
    }
    for skill in &roadmap.skills {
        let count = roadmap.expectations.iter().filter(|known| known.skill == skill.id).count();
        let text = say!("found-skill", count = count);
        add(ObjectKind::Skill, skill.id.as_str(), &skill.name, Some(format!("skill:{}", skill.id)), text);
    }
    for rank in &roadmap.ranks {
        let text = say!("found-rank", track = rank.track.name(), people = rank.headcount);
        add(ObjectKind::Rank, rank.id.as_str(), &rank.name, Some(format!("rank:{}", rank.id)), text);
    }
    for blade in &roadmap.blades {
        let text = say!("found-blade", start = blade.start);
        add(ObjectKind::Blade, blade.id.as_str(), &blade.name, Some(format!("blade:{}", blade.id)), text);
    }
    for driver in &roadmap.drivers {
        let text = say!("found-driver", kind = driver.kind.code());
        add(ObjectKind::Driver, driver.id.as_str(), &driver.name, Some(format!("driver:{}", driver.id)), text);
    }
    for shock in &roadmap.shocks {
        let text = say!("found-circumstance", chance = words::percent_exact(shock.chance));
        add(ObjectKind::Circumstance, shock.id.as_str(), &shock.name, Some(format!("shock:{}", shock.id)), text);
    }
    for debt in &roadmap.debts {
        let text = say!("found-debt", people = words::fte(debt.interest));
        add(ObjectKind::Debt, debt.id.as_str(), &debt.name, Some(format!("debt:{}", debt.id)), text);
    }
    for item in &roadmap.loops {
        let mark = format!("loop:{}", item.id);
        add(ObjectKind::Loop, item.id.as_str(), &item.name, Some(mark), item.kind.name().to_owned());
    }
    for cycle in &roadmap.cycles {
        let mark = format!("cycle:{}", cycle.id);
        let text = say!("found-cycle", began = cycle.began.name(), ended = cycle.ended.name());
        add(ObjectKind::Cycle, cycle.id.as_str(), &cycle.name, Some(mark), text);
    }
    for item in &roadmap.assumptions {
        let text = say!("found-assumption", finding = item.finding.code(), share = words::percent(item.confidence));
        let mark = format!("assumption:{}", item.id);
        add(ObjectKind::Assumption, item.id.as_str(), &item.name, Some(mark), text);
    }
    for contract in &roadmap.contracts {
        let mark = format!("contract:{}", contract.id);
        let text = contract.sentence(roadmap);
        add(ObjectKind::Contract, contract.id.as_str(), &contract.name, Some(mark), text);
    }
    all
}

/// Who can say which things the subjects of problems are.
pub(crate) struct Subjects(Vec<FoundObject>);

impl Subjects {
    pub(crate) fn new(roadmap: &Roadmap) -> Self {
        Self(objects(roadmap, None))
    }

    /// The thing a subject names, such as "investment data-mesh" or "effect of tracing on lead-time"; nothing
    /// for the settings, or where what is named is not there.
    pub(crate) fn find(&self, subject: &str) -> Option<ObjectRef> {
        let mut words = subject.split(' ');
        let (noun, second) = (words.next()?, words.next()?);
        let (kind, id) = match (noun, second) {
            ("effect", "of") => (ObjectKind::Output, words.next()?),
            ("need" | "decision", "of" | "on") => (ObjectKind::Investment, words.next()?),
            ("investment", id) => (ObjectKind::Investment, id),
            ("capability", id) => (ObjectKind::Capability, id),
            ("outcome", id) => (ObjectKind::Outcome, id),
            ("output", id) => (ObjectKind::Output, id),
            ("step", id) => (ObjectKind::Step, id),
            ("fund", id) => (ObjectKind::Fund, id),
            ("pool", id) => (ObjectKind::Pool, id),
            ("stakeholder", id) => (ObjectKind::Stakeholder, id),
            ("rule", id) => (ObjectKind::Rule, id),
            ("contract", id) => (ObjectKind::Contract, id),
            ("stance", "of") => (ObjectKind::Stakeholder, words.next()?),
            ("stage", id) => (ObjectKind::Stage, id),
            ("principle", id) => (ObjectKind::Principle, id),
            ("practice", "of") => (ObjectKind::Principle, words.next()?),
            ("theme", id) => (ObjectKind::Theme, id),
            ("zone", id) => (ObjectKind::Zone, id),
            ("team", id) => (ObjectKind::Team, id),
            ("talk", "of") => (ObjectKind::Team, words.next()?),
            ("bridge", "of") => (ObjectKind::Investment, words.next()?),
            ("placement", "of") => match words.next()?.split_once(':')? {
                ("capability", id) => (ObjectKind::Capability, id),
                (_, id) => (ObjectKind::Investment, id),
            },
            ("companion", "of") => (ObjectKind::Theme, words.next()?),
            ("statement", id) => (ObjectKind::Statement, id),
            ("survey", id) => (ObjectKind::Survey, id),
            ("answer", "of") => (ObjectKind::Survey, words.next()?),
            ("assessment", id) => (ObjectKind::Assessment, id),
            ("skill", id) => (ObjectKind::Skill, id),
            ("rank", id) => (ObjectKind::Rank, id),
            ("loop", id) => (ObjectKind::Loop, id),
            ("cycle", id) => (ObjectKind::Cycle, id),
            ("assumption", id) => (ObjectKind::Assumption, id),
            ("shock", id) => (ObjectKind::Circumstance, id),
            ("debt", id) => (ObjectKind::Debt, id),
            ("repayment", "of") => (ObjectKind::Debt, words.next()?),
            ("shortening", "of") => (ObjectKind::Loop, words.next()?),
            ("expectation", "of") => (ObjectKind::Rank, words.next()?),
            ("ownership", "of") => (ObjectKind::Investment, words.next()?),
            ("blade", id) => (ObjectKind::Blade, id),
            ("influence", "of") => (ObjectKind::Blade, words.next()?),
            ("push", "of") => (ObjectKind::Investment, words.next()?),
            ("driver", id) => (ObjectKind::Driver, id),
            ("comparison" | "link", "of") => (ObjectKind::Driver, words.next()?),
            ("lift", "of") => (ObjectKind::Stage, words.next()?),
            _ => return None,
        };
        let found = self.0.iter().find(|found| found.object.kind == kind && found.object.id == id)?;
        Some(found.object.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(typed: &str) -> Vec<String> {
        let sample = crate::sample::sample();
        let found = best(objects(&sample.roadmap, sample.plan.as_ref()), typed, 5);
        found.found.into_iter().map(|found| found.object.name).collect()
    }

    fn focus() -> model::Rule {
        let rule = serde_json::json!({
            "id": "focus", "name": "Focus", "kind": {"at_work": {"most": 4}}, "strictness": "hard"
        });
        serde_json::from_value(rule).expect("a rule")
    }

    #[test]
    fn what_is_typed_in_part_is_found_first() {
        assert_eq!(find("data mesh")[0], "Data mesh");
        assert_eq!(find("dat mes")[0], "Data mesh");
        assert_eq!(find("DATAMESH")[0], "Data mesh");
        assert_eq!(find("lead tim")[0], "Lead time for changes");
        let mut sample = crate::sample::sample().roadmap;
        sample.rules.push(focus());
        for name in [&sample.rules[0].name, &sample.steps[0].name, &sample.stakeholders[0].name] {
            let found = best(objects(&sample, None), name, 1).found;
            assert_eq!(found.first().map(|found| &found.object.name), Some(name));
        }
        assert_eq!(find("zzzz"), Vec::<String>::new());
    }

    #[test]
    fn nothing_typed_finds_everything_in_the_order_of_the_roadmap() {
        let sample = crate::sample::sample().roadmap;
        let all = objects(&sample, None);
        let lists = [&sample.investments.len(), &sample.capabilities.len(), &sample.outcomes.len()];
        let others = [&sample.outputs.len(), &sample.steps.len(), &sample.funds.len(), &sample.pools.len()];
        let kept = sample.stakeholders.len() + sample.rules.len() + sample.contracts.len() + sample.stages.len();
        let beliefs = sample.principles.len()
            + sample.themes.len()
            + sample.statements.len()
            + sample.surveys.len()
            + sample.assessments.len()
            + sample.zones.len()
            + sample.teams.len()
            + sample.skills.len()
            + sample.ranks.len()
            + sample.blades.len()
            + sample.drivers.len()
            + sample.loops.len()
            + sample.cycles.len()
            + sample.assumptions.len()
            + sample.shocks.len()
            + sample.debts.len();
        let named = lists.into_iter().chain(others).sum::<usize>() + kept + beliefs;
        assert_eq!(all.len(), named);
        let found = best(all.clone(), "", 3);
        assert_eq!(found.found, all[..3]);
        assert_eq!(found.total as usize, all.len());
    }

    #[test]
    fn a_problem_names_the_thing_it_is_about() {
        let mut roadmap = crate::sample::sample().roadmap;
        let subjects = Subjects::new(&roadmap);
        let of = |subject: &str| subjects.find(subject).map(|object| object.name);
        assert_eq!(of("investment data-mesh").as_deref(), Some("Data mesh"));
        assert_eq!(of("rule focus"), None, "the sample has no rule yet");
        roadmap.rules.push(focus());
        assert_eq!(Subjects::new(&roadmap).find("rule focus").map(|object| object.name).as_deref(), Some("Focus"));
        assert_eq!(of("need of data-mesh").as_deref(), Some("Data mesh"));
        for nothing in ["settings", "roadmap", "investment of-nobody", "effect of a on b", ""] {
            assert_eq!(of(nothing), None, "{nothing}");
        }
    }
}
