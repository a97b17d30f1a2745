//! What the four keys come to: values that go on from what was measured, guards broken by what was measured, what the plan
//! has pushed first, and advice that follows the values.

use model::delivery::Delivery;
use model::delivery_key::{Key, Scale};
use model::{Evaluation, Measure, OutcomeId, Period, Plan, Roadmap, find_problems};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id(text: &str) -> OutcomeId {
    text.try_into().expect("an id")
}

fn measure(roadmap: &mut Roadmap, outcome: &str, period: u16, value: i64) {
    roadmap.measure(&id(outcome), Period(period), Some(Measure(value)));
}

#[test]
fn without_keys_there_is_nothing_and_missing_ones_are_named() {
    let (mut roadmap, _) = sample();
    assert_eq!(Delivery::of(&roadmap, None).expect("the sample follows them").missing(), []);
    roadmap.set_key(Key::LeadTime, None);
    assert_eq!(Delivery::of(&roadmap, None).expect("three are left").missing(), [Key::LeadTime]);
    roadmap.outcomes.retain(|outcome| outcome.id != id("time-to-restore"));
    let left = Delivery::of(&roadmap, None).expect("two are left");
    assert_eq!(left.missing(), [Key::LeadTime, Key::TimeToRestore]);
    assert_eq!(left.guards.len(), 1);
    roadmap.keys.clear();
    assert_eq!(Delivery::of(&roadmap, None), None);
}

#[test]
fn a_value_goes_on_as_expected_from_where_it_was_measured_last() {
    let (mut roadmap, plan) = sample();
    let evaluation = Evaluation::new(&roadmap, &plan.starts);
    let outcome = roadmap.outcome(&id("lead-time")).expect("it is there").clone();
    let expected: Vec<i64> =
        evaluation.progress[&outcome.id].iter().map(|share| outcome.measure_at(*share).0).collect();
    roadmap.measured.retain(|measured| measured.outcome != outcome.id);
    measure(&mut roadmap, "lead-time", 2, expected[2] + 700);
    let delivery = Delivery::of(&roadmap, Some((&plan.starts, &evaluation))).expect("keys");
    let key = delivery.key(Key::LeadTime).expect("it is followed");
    let values: Vec<i64> = key.values.iter().map(|at| at.value.0).collect();
    for (period, value) in values.iter().enumerate() {
        assert_eq!(*value, expected[period] + if period < 2 { 0 } else { 700 }, "period {period}");
        assert_eq!(key.values[period].is_measured, period == 2);
    }
    assert_eq!((key.measured, key.now()), (Some(Period(2)), Measure(expected[2] + 700)));
    // without any plan nothing is expected to change
    let bare = Delivery::of(&roadmap, None).expect("keys");
    let key = bare.key(Key::LeadTime).expect("it is followed");
    assert_eq!((key.values[1].value, key.values[7].value), (outcome.baseline, Measure(expected[2] + 700)));
}

#[test]
fn a_guard_is_broken_exactly_while_speed_is_better_and_stability_worse_than_at_the_beginning() {
    let (mut roadmap, plan) = sample();
    roadmap.measured.clear();
    let evaluation = Evaluation::new(&roadmap, &plan.starts);
    let of = |roadmap: &Roadmap| {
        let delivery = Delivery::of(roadmap, Some((&plan.starts, &evaluation))).expect("keys");
        let guard = delivery
            .guards
            .iter()
            .find(|guard| (guard.speed, guard.stability) == (Key::DeploymentFrequency, Key::ChangeFailureRate))
            .expect("both are followed");
        guard.broken.iter().map(|breach| (breach.period.0, breach.is_measured)).collect::<Vec<_>>()
    };
    assert_eq!(of(&roadmap), [], "effects only improve an outcome, so that no plan breaks a guard");
    // baselines: 0.25 per week, 23 %
    measure(&mut roadmap, "deployment-frequency", 0, 250);
    measure(&mut roadmap, "change-failure-rate", 0, 24_000);
    assert!(!of(&roadmap).contains(&(0, true)), "speed is as at the beginning");
    measure(&mut roadmap, "deployment-frequency", 0, 251);
    assert!(of(&roadmap).contains(&(0, true)));
    measure(&mut roadmap, "change-failure-rate", 0, 23_000);
    assert_eq!(of(&roadmap), [], "stability is as at the beginning");
    // much worse than expected, it stays worse as it goes on
    measure(&mut roadmap, "change-failure-rate", 0, 90_000);
    let broken = of(&roadmap);
    assert!(broken.contains(&(0, true)) && broken.contains(&(7, false)), "{broken:?}");
    let told = |roadmap: &Roadmap| find_problems(roadmap).iter().any(|problem| problem.code == "key_guard");
    assert!(told(&roadmap));
    // what is over is history
    measure(&mut roadmap, "deployment-frequency", 1, 400);
    measure(&mut roadmap, "change-failure-rate", 1, 20_000);
    assert!(!told(&roadmap));
}

#[test]
fn what_the_plan_pushes_first_is_told_until_it_pushes_the_other_too() {
    let (roadmap, plan) = sample();
    let first_of = |starts: &std::collections::BTreeMap<model::InvestmentId, Period>| {
        let evaluation = Evaluation::new(&roadmap, starts);
        let delivery = Delivery::of(&roadmap, Some((starts, &evaluation))).expect("keys");
        let moves = |key: Key| {
            let outcome = &delivery.key(key).expect("it is followed").outcome.id;
            evaluation.progress[outcome].iter().position(|share| share.0 > 0)
        };
        for guard in &delivery.guards {
            let (speed, stability) = (moves(guard.speed), moves(guard.stability));
            let unguarded = match (speed, stability) {
                (Some(speed), Some(stability)) if stability > speed => Some((speed, stability - 1)),
                (Some(speed), None) => Some((speed, 7)),
                _ => None,
            };
            let told = guard.unguarded.map(|(first, last)| (first.index(), last.index()));
            assert_eq!(told, unguarded, "{guard:?}");
            assert_eq!(guard.faster.is_empty(), speed.is_none());
            assert_eq!(guard.safer.is_empty(), stability.is_none());
        }
        delivery.guards.iter().any(|guard| guard.unguarded.is_some())
    };
    first_of(&plan.starts);
    let fast = ["deployment-pipeline", "trunk-based-delivery"].map(|name| name.try_into().expect("an id"));
    assert!(first_of(&fast.into_iter().map(|name| (name, Period(0))).collect()));
}

#[test]
fn other_values_give_other_advice() {
    let (mut roadmap, plan) = sample();
    let evaluation = Evaluation::new(&roadmap, &plan.starts);
    let mut seen = std::collections::BTreeSet::new();
    for worst in ["deployment-frequency", "lead-time", "change-failure-rate", "time-to-restore"] {
        for outcome in roadmap.outcomes.clone().iter().take(4) {
            let share = if outcome.id == id(worst) { 1_000 } else { 6_000 };
            let value = outcome.measure_at(model::Share(share)).0;
            measure(&mut roadmap, outcome.id.as_str(), 2, value);
        }
        let delivery = Delivery::of(&roadmap, Some((&plan.starts, &evaluation))).expect("keys");
        let advice = &delivery.advice[0];
        assert_eq!((advice.outcome.id.as_str(), advice.left), (worst, 9_000));
        assert!(delivery.advice.windows(2).all(|pair| pair[0].left >= pair[1].left));
        for push in [&advice.planned, &advice.left_out].into_iter().flatten() {
            let moves = roadmap.effects.iter().filter(|effect| effect.outcome == advice.outcome.id);
            let outputs: Vec<_> = moves.flat_map(model::Effect::outputs).collect();
            assert!(push.investment.outputs.iter().any(|output| outputs.contains(&output)));
        }
        if let Some(push) = &advice.planned {
            assert!(plan.starts.contains_key(&push.investment.id) && push.from > Some(Period(2)));
        }
        if let Some(push) = &advice.left_out {
            assert!(!plan.starts.contains_key(&push.investment.id) && push.from.is_none());
        }
        let named =
            [&advice.planned, &advice.left_out].map(|push| push.as_ref().map(|push| push.investment.id.clone()));
        // all that moves the frequency has shown by then
        assert_eq!(named.iter().any(Option::is_some), worst != "deployment-frequency", "{worst}");
        seen.insert(named);
    }
    assert!(seen.len() > 2, "{seen:?}");
    // at its target nothing is advised
    for outcome in roadmap.outcomes.clone().iter().take(4) {
        measure(&mut roadmap, outcome.id.as_str(), 2, outcome.target.0);
    }
    assert_eq!(Delivery::of(&roadmap, Some((&plan.starts, &evaluation))).expect("keys").advice, []);
}

#[test]
fn a_key_is_drawn_by_factors_only_where_all_its_values_are_above_nothing() {
    let (mut roadmap, _) = sample();
    assert_eq!(roadmap.scale_of(&id("lead-time")), Scale::Log);
    assert_eq!(roadmap.scale_of(&id("change-failure-rate")), Scale::Linear);
    assert_eq!(roadmap.scale_of(&id("on-time-delivery")), Scale::Linear, "it is no key");
    measure(&mut roadmap, "lead-time", 4, 0);
    assert_eq!(roadmap.scale_of(&id("lead-time")), Scale::Linear);
    assert!(find_problems(&roadmap).iter().any(|problem| problem.code == "key_scale"));
    roadmap.set_key(Key::LeadTime, Some((id("lead-time"), Scale::Linear)));
    assert!(!find_problems(&roadmap).iter().any(|problem| problem.code == "key_scale"));
}

#[test]
fn extreme_values_never_overflow() {
    let (mut roadmap, plan) = sample();
    roadmap.outcomes[1].baseline = Measure(i64::MAX);
    roadmap.outcomes[1].target = Measure(i64::MIN + 1);
    measure(&mut roadmap, "lead-time", 0, i64::MIN);
    measure(&mut roadmap, "lead-time", 2, i64::MAX);
    let evaluation = Evaluation::new(&roadmap, &plan.starts);
    let delivery = Delivery::of(&roadmap, Some((&plan.starts, &evaluation))).expect("keys");
    assert_eq!(delivery.key(Key::LeadTime).map(|key| key.values.len()), Some(8));
    let _ = find_problems(&roadmap);
}
