//! The systems a roadmap can make use of: all of them are listed, and each says what the roadmap says.

use model::calendar::YearMonth;
use model::language::{Language, speaking};
use model::systems::{COUNT, Facts, Place, State, System, sentence, systems};
use model::{Evaluation, Plan, Roadmap, Verdict};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn of(roadmap: &Roadmap, plan: Option<&Plan>) -> Vec<System> {
    let evaluation = plan.map(|plan| Evaluation::new(roadmap, &plan.starts));
    systems(&Facts {
        roadmap,
        planned: plan.zip(evaluation.as_ref()),
        versions: 3,
        named_versions: 1,
        catalogue: (3, 43),
    })
}

fn numbered(all: &[System], number: u8) -> &System {
    all.iter().find(|system| system.number == number).expect("it is listed")
}

#[test]
fn all_systems_are_listed_once_in_order_and_only_what_is_in_use_has_a_figure() {
    let (roadmap, plan) = sample();
    for language in Language::ALL {
        speaking(language, || {
            let all = of(&roadmap, Some(&plan));
            let numbers: Vec<usize> = all.iter().map(|system| usize::from(system.number)).collect();
            assert_eq!(numbers, (1..=COUNT).collect::<Vec<_>>());
            for system in &all {
                assert_eq!(!system.figure.is_empty(), system.state == State::InUse, "{system:?}");
                assert!(!system.name.is_empty());
            }
        });
    }
}

#[test]
fn figures_follow_what_the_roadmap_says() {
    let (mut roadmap, plan) = sample();
    let all = of(&roadmap, Some(&plan));
    let capabilities = "Capabilities by axis: Methods 4, Architecture 5, Management 4, Organization 4, Skills 4";
    assert_eq!(numbered(&all, 1).figure, capabilities);
    assert_eq!(numbered(&all, 5).figure, "Every investment leads to an outcome");
    assert_eq!(numbered(&all, 8).figure, "3 steps, 3 with a gain in the plan");
    assert_eq!(numbered(&all, 11).figure, "2 effects need several outputs together");
    let assessed = "21 capabilities, 21 with a higher target; 5 assessed by 2 assessors";
    assert_eq!(numbered(&all, 13).figure, assessed);
    let levels = "On average level 1.8 said and 1.2 seen; 2 of 5 capabilities with more said than seen";
    assert_eq!((numbered(&all, 20).figure.as_str(), numbered(&all, 20).place), (levels, Place::Knowing));
    assert_eq!(numbered(&all, 22).figure, "Left out: 9, with a recorded decision: 0, pinned or excluded: 2");
    assert_eq!(numbered(&all, 33).figure, "Pages: board 2, executive 3, CTO 5");
    assert_eq!(numbered(&all, 34).figure, "3 of 43 capabilities of the catalogue are in the roadmap");
    assert_eq!(numbered(&all, 35).figure, "3 versions kept, by name: 1");

    roadmap.assessments.clear();
    let all = of(&roadmap, Some(&plan));
    assert_eq!(numbered(&all, 20).figure, "17 promises, 8 done");
    assert_eq!(numbered(&all, 20).place, Place::Commitments);
    roadmap.effects.iter_mut().for_each(|effect| effect.together_with.clear());
    assert_eq!(numbered(&of(&roadmap, Some(&plan)), 11).state, State::NotInUse);
    let effect = &mut roadmap.effects[0];
    effect.together_with = vec!["data-mesh-there".try_into().expect("an id")];
    roadmap.commitments.clear();
    roadmap.verdicts.push(Verdict {
        investment: "data-mesh".try_into().expect("an id"),
        says: model::verdict::Says::No,
        reason: String::new(),
        decided: "2026-11-22".into(),
    });
    let all = of(&roadmap, Some(&plan));
    assert_eq!(numbered(&all, 11).figure, "One effect needs several outputs together");
    assert_eq!(numbered(&all, 20).state, State::NotInUse);
    assert!(numbered(&all, 22).figure.contains("with a recorded decision: 1"));
    roadmap.outputs.clear();
    roadmap.effects.clear();
    let all = of(&roadmap, None);
    assert_eq!(numbered(&all, 3).state, State::NotInUse, "without a plan nothing is used up");
    assert_eq!(numbered(&all, 33).state, State::NotInUse, "without a plan there is nothing to tell");
    assert_eq!(numbered(&all, 5).figure, "30 investments lead to no outcome");
}

#[test]
fn what_is_used_up_is_counted_period_by_period_with_money_that_stays() {
    let (mut roadmap, plan) = sample();
    let used_up = |roadmap: &Roadmap| numbered(&of(roadmap, Some(&plan)), 3).figure.clone();
    // where there are stages, they are what is told
    roadmap.stages.clear();
    for pool in &mut roadmap.pools {
        pool.capacity = vec![model::Fte(1_000_000); 8];
    }
    for fund in &mut roadmap.funds {
        fund.limit = vec![model::Money(100_000_000_000); 8];
    }
    assert_eq!(used_up(&roadmap), "Something is used up in 0 of 8 quarters");
    let pool = roadmap.pools[0].id.clone();
    let at_work = Evaluation::new(&roadmap, &plan.starts).pool_use[&pool].clone();
    let busy = at_work.iter().filter(|people| people.0 > 0).count();
    roadmap.pools[0].capacity = at_work;
    assert_eq!(used_up(&roadmap), format!("Something is used up in {busy} of 8 quarters"));
}

#[test]
fn a_roadmap_with_nothing_in_it_uses_nothing() {
    let empty = Roadmap::empty("Ours", "EUR", YearMonth::new(2027, 1).expect("a month"));
    let all = systems(&Facts { roadmap: &empty, planned: None, versions: 0, named_versions: 0, catalogue: (0, 43) });
    assert!(all.iter().all(|system| system.state != State::InUse), "{all:?}");
    assert!(sentence(&all).starts_with("0 of 35 systems are in use, "), "{}", sentence(&all));
}
