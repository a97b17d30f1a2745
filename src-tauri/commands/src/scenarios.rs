//! Scenarios: what-ifs kept under a name, planned, looked at again, and adopted.
//!
//! A scenario is answered like any what-if (see `what_if`); beside that its last plan is kept as a summary, so that
//! it is there at once the next time. Deliberately not here: what the changes mean ([`model::what_if`]).

use model::scenario::LONGEST_NAME;
use model::{Comparison, Overlay, Plan, Proof, Roadmap, Scenario, ScenarioPlan, say, text, what_if, words};
use storage::Operation;

use crate::failing::{FailureClass, Refusal};
use crate::host::Host;
use crate::session::Session;
use crate::what_if::{Question, adopt, answer, misunderstood};
use crate::wire::{
    EmptyRequest, KeepScenario, RenameScenario, ScenarioChanged, ScenarioLine, ScenarioList, ScenarioRequest,
    WhatIfAdopted, WhatIfAnswer,
};

/// How long a name may be that is made of a text, in characters.
const MADE_NAME: usize = 60;

pub(crate) fn list_scenarios(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<ScenarioList, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = open.document.current_plan();
        let base = plan.map(|plan| in_words(plan.value, plan));
        let scenarios = roadmap.scenarios.iter().map(|scenario| line(roadmap, plan, scenario)).collect();
        Ok(ScenarioList { base, scenarios })
    })
}

fn in_words(value: model::Value, plan: &Plan) -> String {
    format!("{}, {}", words::points(value), words::proof(plan))
}

fn line(roadmap: &Roadmap, plan: Option<&Plan>, scenario: &Scenario) -> ScenarioLine {
    let read = scenario.overlay(roadmap);
    let changed = read.as_ref().ok().map(|overlay| overlay.apply(roadmap).roadmap);
    let known = scenario.plan.as_ref();
    let is_current = known.zip(changed.as_ref()).is_some_and(|(known, changed)| known.is_of(changed));
    let kept = known.map(as_plan);
    let change = match (plan, &kept, &changed) {
        (Some(plan), Some(kept), Some(changed)) if is_current => {
            Comparison::new((roadmap, plan), (changed, kept)).value_change().unwrap_or_default()
        }
        _ => String::new(),
    };
    ScenarioLine {
        name: scenario.name.clone(),
        text: read.as_ref().ok().map(|overlay| overlay.text(roadmap)),
        sentence: read.as_ref().map_or_else(|_| scenario.sentence.clone(), |overlay| overlay.sentence(roadmap)),
        summary: match &kept {
            None => say!("scenario-not-planned"),
            Some(kept) if is_current => in_words(kept.value, kept),
            Some(kept) => say!("scenario-planned-last", value = words::points(kept.value)),
        },
        change,
        is_current,
        problem: read.err().map(|misread| misread.to_string()),
        kept: scenario.kept.clone(),
    }
}

/// The kept plan as a plan: what it leaves out was not kept, and nobody is shown it.
pub(crate) fn as_plan(kept: &ScenarioPlan) -> Plan {
    Plan {
        starts: kept.starts.clone(),
        left_out: vec![],
        value: kept.value,
        bound: kept.bound,
        proof: kept.proof,
        spend: kept.spend,
        inputs: kept.inputs.clone(),
        made_by: String::new(),
    }
}

pub(crate) fn keep_scenario(
    session: &Session,
    host: &dyn Host,
    request: KeepScenario,
) -> Result<ScenarioChanged, Refusal> {
    let tried = session.tried();
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let overlay = what_if::read(&request.text, roadmap).map_err(|misread| misunderstood(&misread))?;
        let name = match &request.name {
            Some(name) => free_name(roadmap, name, None)?,
            None => made_name(roadmap, &overlay),
        };
        let mut scenario = Scenario::new(&name, &overlay, roadmap, &host.now());
        let known = tried.filter(|tried| tried.is_about(roadmap, open.document.current_plan()));
        if let Some(known) = known.filter(|known| *known.overlay() == overlay) {
            scenario.plan = Some(ScenarioPlan::of(known.roadmap(), &known.plan));
        }
        let mut scenarios = roadmap.scenarios.clone();
        scenarios.push(scenario);
        let label = say!("label-keep-scenario", name = name.as_str());
        open.document.apply(Operation::SetScenarios { scenarios, label }, &host.now())?;
        Ok(ScenarioChanged { sentence: say!("kept-scenario", name = name.as_str()), name })
    })
}

pub(crate) fn rename_scenario(
    session: &Session,
    host: &dyn Host,
    request: RenameScenario,
) -> Result<ScenarioChanged, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let place = place(roadmap, &request.scenario)?;
        let name = free_name(roadmap, &request.name, Some(place))?;
        let mut scenarios = roadmap.scenarios.clone();
        let before = std::mem::replace(&mut scenarios[place].name, name.clone());
        let label = say!("label-rename-scenario", before = before.as_str(), name = name.as_str());
        open.document.apply(Operation::SetScenarios { scenarios, label }, &host.now())?;
        Ok(ScenarioChanged { sentence: say!("renamed-scenario", before = before, name = name.as_str()), name })
    })
}

pub(crate) fn remove_scenario(
    session: &Session,
    host: &dyn Host,
    request: ScenarioRequest,
) -> Result<ScenarioChanged, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let mut scenarios = roadmap.scenarios.clone();
        let name = scenarios.remove(place(roadmap, &request.scenario)?).name;
        let label = say!("label-remove-scenario", name = name.as_str());
        open.document.apply(Operation::SetScenarios { scenarios, label }, &host.now())?;
        Ok(ScenarioChanged { sentence: say!("removed-scenario", name = name.as_str()), name })
    })
}

/// Plans a scenario on the plan as it is, and keeps what it came to. What was proven of this very roadmap is not
/// proven again.
pub(crate) fn plan_scenario(
    session: &Session,
    host: &dyn Host,
    request: ScenarioRequest,
) -> Result<WhatIfAnswer, Refusal> {
    let (overlay, known) = read(session, &request.scenario)?;
    let question = Question { overlay, known, time_limit_seconds: request.time_limit_seconds, closer: false };
    let tried = answer(session, host, question)?;
    let told = tried.told(true);
    let summary = ScenarioPlan::of(tried.roadmap(), &tried.plan);
    session.keep_tried(tried);
    session.with(|open| {
        let roadmap = open.document.roadmap();
        // it may have been renamed, removed or replaced while the search ran
        let Ok(place) = place(roadmap, &request.scenario) else { return Ok(()) };
        let is_news = roadmap.scenarios[place].plan.as_ref() != Some(&summary);
        let is_better = roadmap.scenarios[place].plan.as_ref().is_none_or(|kept| {
            kept.inputs != summary.inputs || summary.proof == Proof::Proven || summary.value > kept.value
        });
        if open.document.is_read_only() || !is_news || !is_better {
            return Ok(());
        }
        let mut scenarios = roadmap.scenarios.clone();
        scenarios[place].plan = Some(summary);
        let label = say!("label-plan-scenario", name = &scenarios[place].name);
        Ok(open.document.apply(Operation::SetScenarios { scenarios, label }, &host.now())?)
    })?;
    Ok(told)
}

pub(crate) fn adopt_scenario(
    session: &Session,
    host: &dyn Host,
    request: ScenarioRequest,
) -> Result<WhatIfAdopted, Refusal> {
    let (overlay, known) = read(session, &request.scenario)?;
    let time_limit_seconds = request.time_limit_seconds;
    adopt(session, host, Question { overlay, known, time_limit_seconds, closer: false })
}

/// The changes of a scenario, and what it came to last.
pub(crate) fn read(session: &Session, name: &str) -> Result<(Overlay, Option<ScenarioPlan>), Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let scenario = &roadmap.scenarios[place(roadmap, name)?];
        let overlay = scenario.overlay(roadmap).map_err(|misread| {
            let message = say!("scenario-outdated", name = &scenario.name, why = misread.to_string());
            let hint = say!("scenario-outdated.hint", sentence = &scenario.sentence);
            Refusal::new(FailureClass::Usage, "scenario_outdated", message, hint)
        })?;
        Ok((overlay, scenario.plan.clone()))
    })
}

fn place(roadmap: &Roadmap, name: &str) -> Result<usize, Refusal> {
    roadmap.scenarios.iter().position(|scenario| scenario.is_called(name)).ok_or_else(|| {
        let names: Vec<String> = roadmap.scenarios.iter().map(|scenario| words::quoted(&scenario.name)).collect();
        let hint = match names.is_empty() {
            true => say!("no-scenario-yet"),
            false => say!("there-is", names = words::either(&names)),
        };
        Refusal::usage(say!("no-such-scenario", name = name), hint)
    })
}

/// A name that no other scenario has.
fn free_name(roadmap: &Roadmap, name: &str, own: Option<usize>) -> Result<String, Refusal> {
    let name = text::clean_line(name);
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Refusal::usage(say!("scenario-name"), say!("scenario-name.hint")));
    }
    let mut others = roadmap.scenarios.iter().enumerate().filter(|(place, _)| Some(*place) != own);
    match others.find(|(_, scenario)| scenario.is_called(&name)) {
        Some((_, other)) => {
            Err(Refusal::usage(say!("scenario-there", name = &other.name), say!("scenario-there.hint")))
        }
        None => Ok(name),
    }
}

/// A free name made of the changes: "Budget −20%".
fn made_name(roadmap: &Roadmap, overlay: &Overlay) -> String {
    let typed = overlay.text(roadmap).replace(" -", " −").replace('"', "");
    let short: String = typed.chars().take(MADE_NAME).collect();
    let cut = if short.len() < typed.len() { "…" } else { "" };
    let name = text::clean_line(&format!("{}{cut}", words::capitalised(short.trim_end())));
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    let is_free = |name: &String| roadmap.scenario(name).is_none();
    std::iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_made_of_the_changes_is_free_and_short() {
        let mut roadmap = crate::sample::sample().roadmap;
        let overlay = what_if::read("budget -20%", &roadmap).expect("it is understood");
        assert_eq!(made_name(&roadmap, &overlay), "Budget −20%");
        roadmap.scenarios.push(Scenario::new("BUDGET −20%", &overlay, &roadmap, "now"));
        assert_eq!(made_name(&roadmap, &overlay), "Budget −20% (2)");
        let long = "budget -20% and without \"Data mesh\" and force \"Chaos testing\" and people +10%";
        let overlay = what_if::read(long, &roadmap).expect("it is understood");
        let name = made_name(&roadmap, &overlay);
        assert!(name.ends_with('…') && name.chars().count() <= MADE_NAME + 1, "{name}");
    }
}
