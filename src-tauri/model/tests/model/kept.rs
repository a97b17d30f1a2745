//! What is kept beside the plan, from scenarios to commitments: planning does not see it, and what no longer fits is
//! listed, not lost.

use std::collections::BTreeMap;

use model::language::Language;
use model::{
    Commitment, Decision, InvestmentId, Measure, Measured, OwnTitle, Page, PageChart, Period, Problem, Roadmap, Says,
    Scenario, Theme, ThemeId, Verdict, digest, find_problems, what_if,
};

fn sample() -> Roadmap {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    serde_json::from_value(file["roadmap"].take()).expect("the sample is a roadmap")
}

fn scenario(roadmap: &Roadmap, name: &str, text: &str) -> Scenario {
    let overlay = what_if::read(text, roadmap).unwrap_or_else(|misread| panic!("{text}: {misread}"));
    Scenario::new(name, &overlay, roadmap, "2026-11-21T14:02:00+01:00")
}

fn verdict(investment: &str, says: Says) -> Verdict {
    let investment = investment.try_into().expect("an id");
    Verdict { investment, says, reason: "Later.".into(), decided: "2026-11-21".into() }
}

/// The problems of scenarios, verdicts and pages alone.
fn kept(roadmap: &Roadmap) -> Vec<Problem> {
    let subjects = ["scenario", "verdict", "page"];
    let is_kept = |problem: &Problem| subjects.iter().any(|subject| problem.subject.starts_with(subject));
    find_problems(roadmap).into_iter().filter(is_kept).collect()
}

#[test]
fn planning_does_not_look_at_what_is_kept_beside_the_plan() {
    let mut roadmap = sample();
    let beside =
        Roadmap { estimates: vec![], shocks: vec![], measured: vec![], commitments: vec![], ..roadmap.clone() };
    let beside = Roadmap { stakeholders: vec![], stances: vec![], stages: vec![], lifts: vec![], ..beside };
    let beside = Roadmap { statements: vec![], surveys: vec![], answers: vec![], ..beside };
    let beside = Roadmap { zones: vec![], placements: vec![], teams: vec![], talks: vec![], bridges: vec![], ..beside };
    let mut bare = Roadmap { principles: vec![], practices: vec![], briefs: vec![], ..beside };
    (bare.skills, bare.ranks, bare.expectations, bare.ownerships) = (vec![], vec![], vec![], vec![]);
    (bare.blades, bare.influences, bare.pushes) = (vec![], vec![], vec![]);
    (bare.drivers, bare.comparisons, bare.driver_links) = (vec![], vec![], vec![]);
    bare.keys.clear();
    bare.assessments.clear();
    (bare.loops, bare.shortenings) = (vec![], vec![]);
    bare.cycles.clear();
    // what stands on an assumption is expected to bring as much less, and that is looked at
    bare.effects = model::expected::with_beliefs(&bare);
    bare.assumptions.clear();
    bare.settings.stage_unit.clear();
    bare.contracts.retain(|contract| contract.strictness != model::Strictness::Off);
    assert_ne!(bare, roadmap, "the sample is uncertain");
    let before = (digest::digest(&bare), serde_json::to_string(&bare).expect("JSON"));
    assert!(matches!(bare.inputs(), std::borrow::Cow::Borrowed(_)));
    assert_eq!(digest::digest(&roadmap), before.0);
    // a theme of one capability, and a place in a theme that is gone, hold nothing back
    let calm: ThemeId = "calm".try_into().expect("an id");
    roadmap.themes.push(Theme { id: calm.clone(), name: "Calm".into(), gap: 0 });
    for theme in [calm, "gone".try_into().expect("an id")] {
        roadmap.set_companion(theme, roadmap.capabilities[0].id.clone(), true);
    }
    assert_eq!(digest::digest(&roadmap), before.0);
    roadmap.scenarios.push(scenario(&roadmap, "Less", "budget -20% and without \"Data mesh\""));
    roadmap.verdicts.push(verdict("data-mesh", Says::No));
    roadmap.story.push(Page { scenario: Some("less".into()), ..Page::of(PageChart::Difference) });
    assert_eq!(digest::digest(&roadmap), before.0);
    assert!(roadmap.plans_like(&sample()) && roadmap.plans_like(&bare) && roadmap != sample());
    assert_eq!(serde_json::to_string(&*roadmap.inputs()).expect("JSON"), before.1);
    assert_eq!(kept(&roadmap), []);
    assert!(roadmap.scenario(" less ").is_some() && roadmap.scenario("more").is_none());
}

#[test]
fn a_scenario_that_names_what_is_gone_is_listed_with_what_it_said() {
    let mut roadmap = sample();
    roadmap.scenarios.push(scenario(&roadmap, "No mesh", "budget -20% and without \"Data mesh\""));
    let data_mesh = "data-mesh".try_into().expect("an id");
    roadmap.investments.retain(|item| item.id != data_mesh);
    roadmap.needs.retain(|need| need.investment != data_mesh);
    let problems = kept(&roadmap);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!((problem.code.as_str(), problem.subject.as_str()), ("scenario_outdated", "scenario No mesh"));
    assert!(
        problem.message.contains("@data-mesh") && problem.message.contains("“Data mesh” is left out"),
        "{problem:?}"
    );
    assert!(!model::find_problems::blocks_planning(&problems));
}

#[test]
fn verdicts_that_no_longer_fit_are_listed_and_keep_nothing_from_being_planned() {
    let mut roadmap = sample();
    let periods = roadmap.settings.periods;
    roadmap.decisions.retain(|decision| decision.investment().as_str() != "data-mesh");
    roadmap.decisions.push(Decision::Pin { investment: "data-mesh".try_into().expect("an id"), start: Period(2) });
    roadmap.verdicts = vec![
        verdict("data-mesh", Says::No),
        verdict("gone", Says::Yes),
        verdict("chaos-testing", Says::NotNow { look_again: Period(periods) }),
        Verdict { decided: "one day".into(), ..verdict("event-backbone", Says::Yes) },
    ];
    let codes: Vec<String> = kept(&roadmap).into_iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["verdict_contradicts", "verdict_outdated", "look_again_outside", "verdict_day"]);
    assert!(!model::find_problems::blocks_planning(&kept(&roadmap)));
}

#[test]
fn two_scenarios_of_one_name_and_two_verdicts_on_one_investment_are_told() {
    let mut roadmap = sample();
    roadmap.scenarios = vec![scenario(&roadmap, "Less", "budget -20%"), scenario(&roadmap, "LESS", "budget -30%")];
    roadmap.verdicts = vec![verdict("data-mesh", Says::No), verdict("data-mesh", Says::Yes)];
    let codes: Vec<String> = kept(&roadmap).into_iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["said_twice", "scenario_twice"]);
}

#[test]
fn pages_that_can_no_longer_be_shown_as_they_were_meant_are_listed() {
    let mut roadmap = sample();
    let long = OwnTitle { text: "x".repeat(201), written_for: String::new() };
    roadmap.story = vec![
        Page { scenario: Some("gone".into()), ..Page::of(PageChart::Difference) },
        Page::of(PageChart::Difference),
        Page { title: Some(long), ..Page::of(PageChart::Roadmap) },
    ];
    let problems = kept(&roadmap);
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(codes, ["page_outdated", "page_outdated", "page_title"]);
    assert!(!model::find_problems::blocks_planning(&problems));
    roadmap.story[0].notes = "x".repeat(5_001);
    assert!(model::find_problems::blocks_planning(&kept(&roadmap)));
}

#[test]
fn a_story_is_told_by_what_its_pages_show() {
    let before = sample();
    let told = |after: &Roadmap| -> Vec<String> {
        let lines = model::difference(&before, after);
        lines.iter().map(|line| format!("{} {} {}: {}", line.noun, line.name, line.kind.word(), line.what)).collect()
    };
    let mut after = before.clone();
    after.story = after.pages();
    assert_eq!(told(&after), ["Page Story changed: pages of its own, the usual ones so far"]);
    after.story[0].notes = "Slowly.".into();
    assert_eq!(told(&after), ["Page “Where we are” changed: notes none → “Slowly.”"]);
    after.story[0].notes.clear();
    after.story.rotate_left(1);
    assert_eq!(told(&after), ["Page “Where we are” moved: moved to the end"]);
    after.story.pop();
    assert_eq!(told(&after), ["Page “Where we are” removed: "]);
}

/// The problems of measured values alone.
fn of_measured(roadmap: &Roadmap) -> Vec<Problem> {
    find_problems(roadmap).into_iter().filter(|problem| problem.subject.starts_with("measured values")).collect()
}

#[test]
fn measured_values_leave_the_plan_current_and_what_no_longer_fits_is_listed() {
    let mut roadmap = sample();
    roadmap.measured.clear();
    let before = digest::digest(&roadmap);
    let lead_time = "lead-time".try_into().expect("an id");
    roadmap.measure(&lead_time, Period(0), Some(Measure(21_000)));
    assert_eq!(digest::digest(&roadmap), before);
    assert!(roadmap.plans_like(&sample()) && of_measured(&roadmap).is_empty());
    roadmap.measure(&lead_time, Period(roadmap.settings.periods), Some(Measure(2_000_000_000_000)));
    roadmap.measured.push(Measured { outcome: "gone".try_into().expect("an id"), ..roadmap.measured[0].clone() });
    roadmap.measured.push(Measured { outcome: lead_time, values: BTreeMap::new() });
    let problems = of_measured(&roadmap);
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
    let blocking = ["measure", "measure", "measured_twice"];
    assert_eq!(codes, [&blocking[..], &["measured_outside", "measured_outdated", "measured_outside"]].concat());
    let french = model::language::speaking(Language::French, || of_measured(&roadmap));
    assert!(french[0].message.contains("un milliard") && french[0].code == problems[0].code, "{french:?}");
}

#[test]
fn commitments_leave_the_plan_current_and_what_no_longer_fits_is_listed() {
    let mut roadmap = sample();
    let before = digest::digest(&roadmap);
    roadmap.commitments.clear();
    assert_eq!(digest::digest(&roadmap), before);
    assert!(roadmap.plans_like(&sample()) && roadmap != sample());
    let commitment = |investment: &str, promised: u16| Commitment {
        promised: Some(Period(promised)),
        ..Commitment::of(investment.try_into().expect("an id"))
    };
    let last = roadmap.settings.periods;
    roadmap.commitments = vec![commitment("data-mesh", last), commitment("gone", 0), commitment("data-mesh", 0)];
    let of_commitments =
        || find_problems(&roadmap).into_iter().filter(|problem| problem.subject.starts_with("commitment on"));
    let codes: Vec<String> = of_commitments().map(|problem| problem.code).collect();
    assert_eq!(codes, ["committed_twice", "commitment_outside", "commitment_outdated"]);
    let french: Vec<String> = model::language::speaking(Language::French, || {
        of_commitments().map(|problem| format!("{} : {}", problem.place(), problem.message)).collect()
    });
    assert!(french[2].starts_with("promesse sur gone") && french[2].contains("n’existe pas"), "{french:?}");
}

#[test]
fn what_was_promised_and_done_is_told_between_versions() {
    let before = sample();
    let mut after = before.clone();
    let of = |investment: &str| -> InvestmentId { investment.try_into().expect("an id") };
    let known = before.commitment(&of("automated-regression")).expect("it is promised").clone();
    after.commit(Commitment { done: Some(Period(3)), known: None, ..known });
    after.commit(Commitment { known: Some(Period(1)), ..Commitment::of(of("data-mesh")) });
    after.commit(Commitment::of(of("chaos-testing")));
    let told: Vec<String> = model::difference(&before, &after)
        .iter()
        .map(|line| format!("{} {} {}: {}", line.noun, line.name, line.kind.word(), line.what))
        .collect();
    assert_eq!(
        told,
        [
            "Promise “Automated regression” changed: known since Q1 2027 → nothing; done nothing → Q4 2027",
            "Promise “Data mesh”: known since Q2 2027 added: ",
            "Promise “Chaos testing”: known since Q1 2027 removed: ",
        ]
    );
}
