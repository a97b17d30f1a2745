//! What is expected of effects that stand on assumptions, what a plan stands on, and what to test first.

use std::collections::BTreeMap;

use model::assumption::Finding;
use model::expected::{Believed, carried, with_beliefs};
use model::stakes::{Doubt, Stakes};
use model::{
    Assumption, Decision, Effect, Evaluation, Index, Period, Plan, Roadmap, Share, Value, digest, find_problems,
};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id<I: TryFrom<&'static str>>(text: &'static str) -> I {
    I::try_from(text).ok().expect("an id")
}

/// The sample without assumptions of its own.
fn bare() -> (Roadmap, Plan) {
    let (mut roadmap, plan) = sample();
    roadmap.effects = with_beliefs(&roadmap);
    roadmap.assumptions.clear();
    (roadmap, plan)
}

fn assumption(name: &'static str, confidence: i64) -> Assumption {
    Assumption { confidence: Share(confidence), test: "Ask.".into(), ..Assumption::open(id(name), name.into()) }
}

fn effect<'r>(roadmap: &'r Roadmap, output: &'static str, outcome: &'static str) -> &'r Effect {
    let is_it = |effect: &&Effect| {
        effect.output == id::<model::OutputId>(output)
            && effect.outcome == id::<model::OutcomeId>(outcome)
            && effect.together_with.is_empty()
    };
    roadmap.effects.iter().find(is_it).expect("the sample has it")
}

#[test]
fn what_is_expected_is_share_times_confidence_times_every_assumption_in_order_of_id() {
    let (mut roadmap, _) = bare();
    let by_outcome = Assumption { outcome: Some(id("cost-per-parcel")), ..assumption("b-cheaper", 3_333) };
    let by_maker = Assumption { investment: Some(id("routing-service")), ..assumption("a-routes", 6_667) };
    roadmap.assumptions = vec![by_outcome, by_maker];
    let index = Index::new(&roadmap);
    let believed = Believed::of(&index);
    let factors = believed.factors(effect(&roadmap, "modularity-3", "cost-per-parcel"));
    let names: Vec<&str> = factors.assumptions.iter().map(|(assumption, _)| assumption.name.as_str()).collect();
    assert_eq!((names, factors.share, factors.confidence), (vec!["a-routes", "b-cheaper"], Share(3_800), Share(7_000)));
    // by hand: 7,000 × 6,667 = 4,667 (of 4,666.9), × 3,333 = 1,556 (of 1,555.5), and 3,800 of that is 591 (of 591.28)
    assert_eq!(
        (believed.confidence(effect(&roadmap, "modularity-3", "cost-per-parcel")), factors.expected),
        (Share(1_556), Share(591))
    );
    // what neither names stays as it was
    let other = effect(&roadmap, "trunk-based-2", "lead-time");
    assert_eq!(believed.expected(other), other.share.of(other.confidence));
}

#[test]
fn an_assumption_carries_what_fits_all_that_it_names_and_nothing_where_it_names_nothing() {
    let (roadmap, _) = bare();
    let index = Index::new(&roadmap);
    let count = |one: &Assumption| carried(&index, one).count();
    let one = assumption("one", 5_000);
    assert_eq!(count(&one), 0);
    let outcome = Assumption { outcome: Some(id("large-shipper-tenders")), ..one.clone() };
    let all = roadmap.effects.iter().filter(|effect| effect.outcome.as_str() == "large-shipper-tenders").count();
    assert_eq!(count(&outcome), all);
    assert_eq!(count(&Assumption { output: Some(id("live-tracking")), ..outcome.clone() }), 1);
    assert_eq!(count(&Assumption { investment: Some(id("live-tracking")), ..one.clone() }), 2);
    assert_eq!(count(&Assumption { investment: Some(id("data-mesh")), ..outcome }), 0);
    // of an effect that takes several outputs each of them will do
    let together = Assumption { investment: Some(id("tracing-and-alerts")), ..one.clone() };
    assert!(carried(&index, &together).any(|effect| effect.output.as_str() == "deployment-automation-3"));
    // what does not exist carries nothing, and not everything
    assert_eq!(count(&Assumption { investment: Some(id("drone-delivery")), ..one.clone() }), 0);
    assert_eq!(count(&Assumption { output: Some(id("drones")), ..one }), 0);
}

#[test]
fn a_held_assumption_takes_nothing_away_and_a_failed_one_everything() {
    let (mut roadmap, plan) = bare();
    let before = Evaluation::new(&roadmap, &plan.starts).value;
    let mut value = |finding| {
        let one = Assumption { outcome: Some(id("on-time-delivery")), finding, ..assumption("on-time", 5_000) };
        roadmap.assumptions = vec![one];
        let evaluation = Evaluation::new(&roadmap, &plan.starts);
        (evaluation.value, evaluation.final_progress(&id("on-time-delivery")))
    };
    let ((open, some), (held, most), (failed, none)) =
        (value(Finding::Open), value(Finding::Held), value(Finding::Failed));
    assert_eq!(held, before);
    assert!(failed < open && open < held, "{failed:?} {open:?} {held:?}");
    assert!(none == Share::ZERO && none < some && some < most);
}

#[test]
fn the_sample_expects_the_same_with_its_assumptions_as_with_less_confidence_in_its_effects() {
    let (roadmap, plan) = sample();
    let (bare, _) = bare();
    assert!(!roadmap.assumptions.is_empty());
    assert_eq!(Evaluation::new(&roadmap, &plan.starts), Evaluation::new(&bare, &plan.starts));
    assert_eq!(digest::digest(&roadmap), digest::digest(&bare), "a plan of one is a plan of the other");
    assert!(roadmap.plans_like(&bare));
    let mut surer = roadmap.clone();
    surer.assumptions[0].finding = Finding::Held;
    assert_ne!(digest::digest(&surer), digest::digest(&roadmap), "what is believed is planned with");
    surer = roadmap.clone();
    surer.assumptions[0].due = None;
    assert_eq!(digest::digest(&surer), digest::digest(&roadmap), "when it is tested is not");
}

fn value(roadmap: &Roadmap, plan: &Plan, change: impl FnOnce(&mut Roadmap)) -> Value {
    let mut changed = roadmap.clone();
    change(&mut changed);
    Evaluation::new(&changed, &plan.starts).value
}

#[test]
fn what_is_at_stake_is_the_value_if_it_holds_less_the_value_if_it_fails_and_the_greatest_risk_comes_first() {
    let (roadmap, plan) = sample();
    let stakes = Stakes::of(&roadmap, Some(&plan.starts)).expect("the sample has assumptions");
    assert!(stakes.is_planned);
    for (of, stake) in stakes.assumptions() {
        let place = roadmap.assumptions.iter().position(|one| one.id == of.id).expect("it is one of them");
        let held = value(&roadmap, &plan, |changed| changed.assumptions[place].finding = Finding::Held);
        let failed = value(&roadmap, &plan, |changed| changed.assumptions[place].finding = Finding::Failed);
        assert_eq!(stake.at_stake, held - failed, "{}", of.name);
        assert_eq!(stake.fails, Share::WHOLE - of.confidence);
        assert_eq!(stake.risk.0, stake.at_stake.0 * stake.fails.0 / 10_000);
        assert!(failed < held);
    }
    let risks: Vec<Value> = stakes.open.iter().map(|stake| stake.risk).collect();
    assert!(risks.is_sorted_by(|a, b| a >= b), "{risks:?}");
    // a held assumption needs no test
    let known: Vec<&str> = stakes.settled.iter().map(|known| known.of.id.as_str()).collect();
    assert_eq!(known, ["daily-merges"]);
}

#[test]
fn what_is_not_feasible_takes_what_needs_it_along() {
    let (roadmap, plan) = sample();
    let stakes = Stakes::of(&roadmap, Some(&plan.starts)).expect("the sample has doubts");
    let of = |name: &str| {
        let is_it =
            |stake: &&model::stakes::Stake| matches!(stake.doubt, Doubt::Feasible(of, _) if of.id.as_str() == name);
        stakes.open.iter().find(is_it).expect("it may not be feasible")
    };
    for name in ["routing-service", "licensed-slot-engine"] {
        let stake = of(name);
        let mut starts = plan.starts.clone();
        starts.retain(|id, _| id.as_str() != name);
        let alone = plan.value - Evaluation::new(&roadmap, &starts).value;
        assert!(stake.at_stake >= alone && alone > Value::ZERO, "{name}: {:?} {alone:?}", stake.at_stake);
        assert_eq!(stake.fails, Share(400));
    }
    // the spike is done in time or it is not, as the plan says
    let slots = of("licensed-slot-engine");
    let Doubt::Feasible(_, Some(spike)) = slots.doubt else { panic!("it has a spike") };
    let ends = plan.starts[&spike.id].later(spike.duration - 1);
    assert_eq!(slots.known, Some(ends));
    assert_eq!(slots.is_late(), ends >= plan.starts[&id::<model::InvestmentId>("licensed-slot-engine")]);
}

#[test]
fn a_test_that_is_due_once_what_stands_on_it_has_begun_is_late() {
    let (mut roadmap, plan) = sample();
    let start = plan.starts[&id::<model::InvestmentId>("routing-service")];
    for (due, is_late) in [(start.earlier(1), false), (Some(start), true), (None, false)] {
        roadmap.assumptions[0].due = due;
        let stakes = Stakes::of(&roadmap, Some(&plan.starts)).expect("there are assumptions");
        let (_, stake) = stakes.assumptions().find(|(of, _)| of.id.as_str() == "tours-change").expect("it is open");
        assert_eq!(stake.first.map(|(first, at)| (first.id.as_str(), at)), Some(("routing-service", start)));
        assert_eq!(stake.is_late(), is_late, "{due:?}");
    }
}

#[test]
fn without_a_plan_nothing_is_at_stake_and_without_doubts_there_is_nothing_to_say() {
    let (mut roadmap, _) = sample();
    let stakes = Stakes::of(&roadmap, None).expect("there are assumptions");
    assert!(!stakes.is_planned && stakes.first().is_none());
    assert!(stakes.open.iter().all(|stake| stake.at_stake == Value::ZERO && stake.first.is_none()));
    roadmap.assumptions.clear();
    roadmap.estimates.clear();
    assert_eq!(Stakes::of(&roadmap, Some(&BTreeMap::new())), None);
}

#[test]
fn the_sample_has_no_problem_with_its_assumptions_and_decisions_bring_some_up() {
    let (mut roadmap, _) = sample();
    let of = |roadmap: &Roadmap| -> Vec<String> {
        let about = |problem: &model::Problem| problem.subject.starts_with("assumption ");
        find_problems(roadmap).into_iter().filter(about).map(|problem| problem.code).collect()
    };
    assert_eq!(of(&roadmap), [] as [&str; 0]);
    roadmap.decisions.push(Decision::Pin { investment: id("routing-service"), start: Period(2) });
    assert_eq!(of(&roadmap), ["assumption_late"]);
    roadmap.assumptions[0].finding = Finding::Failed;
    assert_eq!(of(&roadmap), ["assumption_failed"]);
}
