//! What a plan makes possible next, how the next cycle begins, and what levels are worth at the end.

use std::collections::BTreeMap;

use model::begin_cycle::{begin, usual_cut};
use model::next_cycle::{NextCycle, Wanted};
use model::{
    Decision, Evaluation, Index, InvestmentId, Measure, NeedOn, Period, Plan, Points, Roadmap, Value, check_plan,
    find_problems,
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

fn next<'r>(roadmap: &'r Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> NextCycle<'r> {
    NextCycle::of(&Index::new(roadmap), starts, &Evaluation::new(roadmap, starts))
}

fn possible(next: &NextCycle) -> Vec<String> {
    next.possible.iter().map(|it| it.investment.id.to_string()).collect()
}

#[test]
fn what_waited_for_the_plan_becomes_possible_by_it() {
    let (roadmap, plan) = sample();
    let found = next(&roadmap, &plan.starts);
    let all = [
        "chaos-testing",
        "data-mesh",
        "expert-career-track",
        "new-erp-edge",
        "platform-as-a-product",
        "reliability-path",
    ];
    let mut named = possible(&found);
    named.sort();
    assert_eq!(named, all);
    let away: Vec<&str> = found.one_away.iter().map(|it| it.investment.id.as_str()).collect();
    assert_eq!(away, ["run-what-you-build"], "the second region is excluded, the other engine is shut out");
    assert_eq!(found.one_away[0].missing, Wanted::Level(&id("reliability-skills"), 2));
    // every need of each holds at the end of the plan, and one at least did not hold before
    for it in &found.possible {
        for need in roadmap.needs.iter().filter(|need| need.investment == it.investment.id) {
            match &need.on {
                NeedOn::Investment(before) => assert!(plan.starts.contains_key(before), "{}", it.investment.id),
                NeedOn::Capability { .. } => {}
            }
        }
        assert!(!it.opened.is_empty() && it.opened.iter().all(|opened| !opened.by.is_empty()), "{}", it.investment.id);
    }
}

#[test]
fn another_plan_makes_other_things_possible() {
    let (mut roadmap, plan) = sample();
    let mut fewer = plan.starts.clone();
    fewer.remove(&id::<InvestmentId>("event-backbone"));
    let found = next(&roadmap, &fewer);
    assert!(!possible(&found).contains(&"new-erp-edge".to_owned()));
    assert!(found.one_away.iter().any(|it| it.missing == Wanted::Investment(&id("event-backbone"))));
    assert!(next(&roadmap, &BTreeMap::new()).possible.is_empty(), "nothing is done, nothing is opened");
    roadmap.decisions.push(Decision::Exclude { investment: id("data-mesh") });
    assert!(!possible(&next(&roadmap, &plan.starts)).contains(&"data-mesh".to_owned()));
    roadmap.needs.clear();
    roadmap.rules.clear();
    assert!(possible(&next(&roadmap, &plan.starts)).is_empty(), "what waits for nothing could begin at once");
}

#[test]
fn a_level_opens_what_waits_for_it_by_those_that_raise_it() {
    let (mut roadmap, plan) = sample();
    let evaluation = Evaluation::new(&roadmap, &plan.starts);
    let risen = roadmap.capabilities.iter().find(|it| evaluation.levels[&it.id].last() > Some(&it.now));
    let risen = risen.expect("the plan raises something").clone();
    roadmap.needs.retain(|need| need.investment.as_str() != "chaos-testing");
    roadmap.needs.push(model::Need {
        investment: id("chaos-testing"),
        on: NeedOn::Capability { id: risen.id.clone(), level: risen.now + 1 },
        lag: 1,
    });
    let found = next(&roadmap, &plan.starts);
    let it = found.possible.iter().find(|it| it.investment.id.as_str() == "chaos-testing").expect("it is possible");
    assert_eq!(it.opened.len(), 1);
    assert_eq!(it.opened[0].what, Wanted::Level(&risen.id, risen.now + 1));
    for by in &it.opened[0].by {
        assert!(plan.starts.contains_key(&by.id));
        assert_eq!(roadmap.raises(by).map(|(capability, _)| &capability.id), Some(&risen.id));
    }
    let at = evaluation.levels[&risen.id].iter().position(|level| *level > risen.now);
    assert_eq!(Some(usize::from(it.since.0)), at);
}

#[test]
fn the_next_cycle_begins_after_what_is_over_or_recorded() {
    let (roadmap, _) = sample();
    // measured and done up to the third quarter
    assert_eq!(usual_cut(&roadmap, None), Some(Period(3)));
    assert_eq!(usual_cut(&roadmap, Some(-4)), Some(Period(3)));
    assert_eq!(usual_cut(&roadmap, Some(5)), Some(Period(5)));
    assert_eq!(usual_cut(&roadmap, Some(500)), Some(Period(8)), "at most the first after it");
    let mut fresh = roadmap;
    fresh.commitments.clear();
    fresh.measured.clear();
    assert_eq!(usual_cut(&fresh, Some(0)), None);
}

#[test]
fn what_is_done_is_how_things_are_in_the_next_cycle() {
    let (roadmap, plan) = sample();
    let begun = begin(&roadmap, Some(&plan), Period(3)).expect("it begins");
    let after = &begun.roadmap;
    assert_eq!(after.settings.first_period.to_string(), "2027-10");
    assert_eq!(after.settings.periods, roadmap.settings.periods);
    let done: Vec<_> = roadmap.commitments.iter().filter(|it| it.done.is_some()).map(|it| &it.investment).collect();
    assert_eq!(done.len(), 8);
    for gone in &done {
        assert!(after.investment(gone).is_none() && after.commitment(gone).is_none(), "{gone}");
        assert!(after.needs.iter().all(|need| need.on != NeedOn::Investment((*gone).clone())), "{gone}");
    }
    assert_eq!(after.investments.len(), roadmap.investments.len() - 8);
    for capability in &after.capabilities {
        let before = roadmap.capability(&capability.id).expect("it is the same");
        assert!(capability.now >= before.now && capability.next >= capability.now, "{}", capability.id);
    }
    assert!(after.capabilities.iter().zip(&roadmap.capabilities).any(|(now, before)| now.now > before.now));
    for fund in &after.funds {
        let before = &roadmap.fund(&fund.id).expect("it is the same").limit;
        assert_eq!(fund.limit[..5], before[3..], "{}", fund.id);
        assert!(fund.limit[5..].iter().all(|amount| Some(amount) == before.last()), "{}", fund.id);
    }
    // nothing that blocks planning has come in
    let blocking: Vec<_> =
        find_problems(after).into_iter().filter(|it| it.severity == model::Severity::Blocks).collect();
    assert_eq!(blocking, vec![]);
    assert!(!begun.carried.is_empty() && !begun.dropped.is_empty());
}

#[test]
fn outcomes_begin_where_they_were_measured_and_keep_what_effects_move() {
    let (roadmap, plan) = sample();
    let begun = begin(&roadmap, Some(&plan), Period(3)).expect("it begins");
    let lead = begun.roadmap.outcome(&id("lead-time")).expect("it is there");
    let before = roadmap.outcome(&id("lead-time")).expect("it is there");
    assert_eq!((before.baseline, lead.baseline, lead.target), (Measure(24_000), Measure(12_500), before.target));
    // 9.5 of 21 days are left: 28 points · 9.5 / 21
    assert_eq!(lead.worth, Points(13));
    for effect in begun.roadmap.effects.iter().filter(|effect| effect.outcome == lead.id) {
        let old = roadmap.effects.iter().find(|old| old.output == effect.output && old.outcome == effect.outcome);
        let old = old.expect("it was there before").share.0;
        assert_eq!(effect.share.0, ((old * 21_000 + 4_750) / 9_500).min(10_000), "{}", effect.output);
    }
    let past = begun.roadmap.cycles.last().expect("it is recorded");
    let way = past.outcomes.iter().find(|way| way.name == before.name).expect("it is told of");
    assert_eq!((way.baseline, way.reached), (Measure(24_000), Some(Measure(12_500))));
}

#[test]
fn the_record_says_what_was_promised_and_what_was_reached() {
    let (roadmap, plan) = sample();
    let begun = begin(&roadmap, Some(&plan), Period(3)).expect("it begins");
    let past = begun.roadmap.cycles.last().expect("it is recorded");
    assert_eq!(begun.roadmap.cycles.len(), roadmap.cycles.len() + 1);
    assert_eq!((past.began.to_string(), past.ended.to_string()), ("2027-01".into(), "2027-10".into()));
    let promised = Evaluation::new(&roadmap, &plan.starts).value_so_far(&roadmap)[2];
    assert_eq!(past.promised, promised);
    assert!(past.reached < promised, "{:?}: two were late, and one was never done", past.reached);
    assert_eq!(past.done, 8);
    let ends = plan.starts.iter().filter_map(|(id, at)| model::evaluation::last_period(&roadmap, id, *at));
    assert_eq!(usize::try_from(past.planned), Ok(ends.filter(|end| *end < Period(3)).count()));
    assert!(past.account.contains(&begun.carried[0]) && past.account.contains(&begun.dropped[0]));
    assert_eq!(past.review, "");
    // a second cycle comes after the first
    let again = begin(&begun.roadmap, None, Period(2)).expect("it begins");
    let ids: Vec<&str> = again.roadmap.cycles.iter().map(|cycle| cycle.id.as_str()).collect();
    assert_eq!(ids, ["out-of-the-release-evening", "cycle-2", "cycle-3"]);
}

#[test]
fn what_cannot_be_moved_is_left_out_and_told() {
    let (mut roadmap, plan) = sample();
    roadmap.decisions = vec![
        Decision::Pin { investment: id("modular-core"), start: Period(1) },
        Decision::Pin { investment: id("live-tracking"), start: Period(6) },
    ];
    roadmap.investments.iter_mut().find(|it| it.id.as_str() == "stream-teams").expect("there").not_before =
        Some(Period(5));
    let begun = begin(&roadmap, Some(&plan), Period(3)).expect("it begins");
    let start = |of: &'static str| begun.roadmap.decision(&id(of)).and_then(Decision::start);
    assert_eq!((start("modular-core"), start("live-tracking")), (None, Some(Period(3))));
    assert_eq!(begun.roadmap.investment(&id("stream-teams")).expect("there").not_before, Some(Period(2)));
    let told = begun.dropped.join("\n");
    for part in ["Modular", "Ship weekly", "Live in three days"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert_eq!(begun.roadmap.steps.len(), 2);
    assert_eq!(begun.roadmap.steps[0].last_period, Period(1));
    assert!(begin(&roadmap, Some(&plan), Period(0)).is_none() && begin(&roadmap, None, Period(9)).is_none());
    assert!(begin(&roadmap, None, Period(8)).is_some(), "right after the last period");
}

#[test]
fn levels_that_are_there_at_the_end_are_worth_what_is_said_and_sums_add_up() {
    let (mut roadmap, plan) = sample();
    let before = Evaluation::new(&roadmap, &plan.starts);
    let risen: Vec<_> = roadmap.capabilities.clone();
    let gained = |it: &model::Capability| i64::from(before.levels[&it.id].last().expect("periods") - it.now);
    for it in &risen {
        roadmap.set_lasting_worth(&it.id, Points(7));
    }
    let after = Evaluation::new(&roadmap, &plan.starts);
    let all: i64 = risen.iter().map(gained).sum();
    assert!(all > 0);
    assert_eq!(after.worth_of_levels(), Value(all * 7 * Value::PER_POINT));
    assert_eq!(after.value, before.value + after.worth_of_levels());
    assert_eq!(after.value_so_far(&roadmap).last(), Some(&after.value), "it is part of the last period");
    assert_eq!(after.value_so_far(&roadmap)[6], before.value_so_far(&roadmap)[6]);
    assert_eq!(after.step_gain, before.step_gain, "steps are measured by outcomes");
    // the checker asks for the new value
    assert!(!check_plan(&roadmap, &plan).is_empty());
    roadmap.set_lasting_worth(&risen[0].id, Points::ZERO);
    assert_eq!(roadmap.lasting.len(), risen.len() - 1);
    assert_eq!(roadmap.lasting_worth(&risen[0].id), None);
}
