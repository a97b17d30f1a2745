//! What a plan does in which zone, who has to talk because zones need one another, and what mends it: counted by hand
//! on the sample, and against a second reading of roadmaps made by chance.

use std::collections::{BTreeMap, BTreeSet};

use model::congruence::Congruence;
use model::zoning::Zoning;
use model::{
    Among, Bridge, InvestmentId, Money, NeedOn, Period, Placed, Plan, Points, Roadmap, Rule, RuleKind, Strictness,
    Talk, Team, TeamId, Zone, find_problems,
};

use crate::chance::Chance;
use crate::made::{SMALL, Size, roadmap, starts};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id<I: for<'a> TryFrom<&'a str>>(text: &str) -> I {
    I::try_from(text).ok().expect("an id")
}

fn apart(pair: [&str; 2], strictness: Strictness) -> Rule {
    Rule {
        id: id("apart"),
        name: "One engine".into(),
        kind: RuleKind::Choose { most: 1 },
        among: Among::Investments(pair.map(id).to_vec()),
        from: None,
        until: None,
        strictness,
        price: Points(5),
        reason: String::new(),
        category: None,
        source: String::new(),
    }
}

#[test]
fn the_sample_spends_in_zones_what_it_spends_in_all() {
    let (sample, plan) = sample();
    let zoning = Zoning::of(&sample, Some(&plan.starts)).expect("it has zones");
    let all: Money = plan.starts.keys().filter_map(|id| sample.investment(id)).map(model::Investment::total_cost).sum();
    assert_eq!((zoning.zones.len(), zoning.nowhere.len(), zoning.spent()), (6, 0, all));
    let planned: usize = zoning.zones.iter().map(|zoned| zoned.planned.len()).sum();
    assert_eq!(planned, plan.starts.len());
    let lasts: Vec<Period> = sample.steps.iter().map(|step| step.last_period).collect();
    for zoned in &zoning.zones {
        let parts = zoned.by_part(&lasts);
        assert_eq!(parts.iter().map(Vec::len).sum::<usize>(), zoned.planned.len());
        assert!(parts[3].is_empty(), "the last step ends with the roadmap");
    }
    let core = &zoning.zones[1];
    assert_eq!(
        (core.zone.name.as_str(), core.team.map(|team| team.name.as_str())),
        ("Parcel core", Some("Parcel core"))
    );
    assert_eq!((core.capabilities.len(), core.investments.len(), core.planned.len()), (2, 5, 4));
    assert_eq!(Zoning::of(&Roadmap { zones: vec![], ..sample.clone() }, None), None);
    let unplanned = Zoning::of(&sample, None).expect("it has zones");
    assert_eq!((unplanned.spent(), unplanned.dearest()), (Money::ZERO, None));
}

#[test]
fn two_that_bring_the_same_overlap_and_a_rule_can_keep_them_apart() {
    let (mut sample, plan) = sample();
    let engines = ["licensed-slot-engine", "home-built-slot-engine"];
    let pairs = |roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>| -> Vec<([String; 2], bool, bool)> {
        let zoning = Zoning::of(roadmap, Some(starts)).expect("it has zones");
        let told =
            |it: &model::zoning::Overlap| (it.pair.map(|item| item.id.to_string()), it.rule.is_some(), it.is_doubled);
        zoning.overlaps().map(told).collect()
    };
    assert_eq!(pairs(&sample, &plan.starts), [(engines.map(str::to_owned), true, false)], "the sample has a rule");
    sample.rules.clear();
    assert_eq!(pairs(&sample, &plan.starts), [(engines.map(str::to_owned), false, false)]);
    let mut both = plan.starts.clone();
    both.insert(id(engines[1]), Period(4));
    assert_eq!(pairs(&sample, &both), [(engines.map(str::to_owned), false, true)]);
    sample.rules.push(apart(engines, Strictness::Hard));
    assert_eq!(pairs(&sample, &plan.starts), [(engines.map(str::to_owned), true, false)]);
    sample.rules[0].strictness = Strictness::Off;
    assert_eq!(pairs(&sample, &plan.starts), [(engines.map(str::to_owned), false, false)]);
    // a rule alone is enough, but not across zones
    sample.rules = vec![apart(["modular-core", "event-backbone"], Strictness::Soft)];
    assert_eq!(pairs(&sample, &plan.starts).len(), 2);
    sample.rules = vec![apart(["modular-core", "data-mesh"], Strictness::Soft)];
    assert_eq!(pairs(&sample, &plan.starts).len(), 1);
}

#[test]
fn the_sample_answers_seven_of_ten_needs_and_says_what_would_mend_the_rest() {
    let (sample, plan) = sample();
    let congruence = Congruence::of(&sample, Some(&plan.starts)).expect("it has teams");
    assert_eq!((congruence.needed(), congruence.matched(None), congruence.matched(congruence.last())), (10, 4, 7));
    assert_eq!(congruence.share(None).map(|share| share.0), Some(4_000));
    assert_eq!(congruence.share(congruence.last()).map(|share| share.0), Some(7_000));
    let unmatched = congruence.unmatched();
    assert_eq!(unmatched.len(), 1);
    let ends = [unmatched[0].one, unmatched[0].other].map(|place| congruence.teams[place].name.as_str());
    assert_eq!((ends, unmatched[0].needs.len()), (["Platform", "Parcel core"], 3));
    let mends = congruence.mends(&sample, Some(&plan.starts));
    let named: Vec<(&str, usize)> = mends.iter().map(|mend| (mend.investment.id.as_str(), mend.needs)).collect();
    assert_eq!(named, [("platform-as-a-product", 3)]);
    let unasked = congruence.unasked().len();
    assert!(unasked > 0, "recipients and operations talk though nothing asks them to");
    // stream teams end in Q4 2027 and are at work one quarter later; the routing service begins in Q1 2028
    let late: Vec<[&str; 2]> = (congruence.late().iter())
        .map(|pair| [pair.one, pair.other].map(|place| congruence.teams[place].name.as_str()))
        .collect();
    assert!(late.contains(&["Parcel core", "Depots"]), "{late:?}");
    assert_eq!(Congruence::of(&Roadmap { teams: vec![], ..sample.clone() }, None), None);
    let unplanned = Congruence::of(&sample, None).expect("it has teams");
    assert!(unplanned.needed() > 10 && unplanned.pairs.iter().all(|pair| pair.since.is_none()));
}

/// Zones, teams, talks and bridges drawn at random over a roadmap made by chance.
fn drawn(seed: u64) -> (Roadmap, BTreeMap<InvestmentId, Period>) {
    let mut chance = Chance::new(seed);
    let mut made = roadmap(seed, &Size { wrong: 0, ..SMALL });
    let planned = starts(seed, &made);
    let teams: Vec<TeamId> = (0..4).map(|place| id(&format!("team-{place}"))).collect();
    made.teams = teams.iter().map(|team| Team { id: team.clone(), name: team.to_string() }).collect();
    for place in 0..4 {
        let zone: model::ZoneId = id(&format!("zone-{place}"));
        let team = chance.is(80).then(|| teams[chance.below(4)].clone());
        made.zones.push(Zone { id: zone, name: format!("Zone {place}"), team });
    }
    let things: Vec<Placed> = (made.capabilities.iter().map(|item| Placed::Capability(item.id.clone())))
        .chain(made.investments.iter().map(|item| Placed::Investment(item.id.clone())))
        .collect();
    for what in things {
        if chance.is(85) {
            let zone = made.zones[chance.below(4)].id.clone();
            made.place(what, Some(zone));
        }
    }
    for one in 0..4 {
        for other in one + 1..4 {
            if chance.is(25) {
                let (team, with) = if chance.is(50) { (one, other) } else { (other, one) };
                made.talks.push(Talk { team: teams[team].clone(), with: teams[with].clone() });
            }
        }
    }
    for item in made.investments.clone() {
        if chance.is(30) {
            let together = teams.iter().filter(|_| chance.is(60)).cloned().collect();
            let lag = u16::try_from(chance.below(3)).expect("small");
            made.set_bridge(Bridge { teams: together, lag, ..Bridge::of(item.id) });
        }
    }
    (made, planned)
}

/// The teams of the two ends of each need, by a reading of its own.
fn asked(roadmap: &Roadmap, planned: Option<&BTreeMap<InvestmentId, Period>>) -> Vec<BTreeSet<TeamId>> {
    let owner = |what: Placed| {
        let zone = &roadmap.placements.iter().find(|placement| placement.what == what)?.zone;
        roadmap.zones.iter().find(|known| known.id == *zone)?.team.clone()
    };
    let ends = |need: &model::Need| {
        let on = match &need.on {
            NeedOn::Investment(id) => Placed::Investment(id.clone()),
            NeedOn::Capability { id, .. } => Placed::Capability(id.clone()),
        };
        let both = BTreeSet::from([owner(Placed::Investment(need.investment.clone()))?, owner(on)?]);
        (both.len() == 2).then_some(both)
    };
    let is_in = |need: &&model::Need| planned.is_none_or(|planned| planned.contains_key(&need.investment));
    roadmap.needs.iter().filter(is_in).filter_map(ends).collect()
}

#[test]
fn what_is_asked_and_answered_is_that_of_a_second_reading() {
    let (mut answered, mut mended) = (0, 0);
    for seed in 0..400 {
        let (roadmap, planned) = drawn(seed);
        let congruence = Congruence::of(&roadmap, Some(&planned)).expect("it has teams");
        let asked = asked(&roadmap, Some(&planned));
        assert_eq!(congruence.needed(), asked.len(), "seed {seed}");
        let mut before = 0;
        for at in [None].into_iter().chain((0..roadmap.settings.periods).map(|at| Some(Period(at)))) {
            let talks = |both: &&BTreeSet<TeamId>| {
                let today = roadmap.talks.iter().any(|talk| both.contains(&talk.team) && both.contains(&talk.with));
                let joined = |bridge: &&Bridge| both.iter().all(|team| bridge.teams.contains(team));
                let works = |bridge: &Bridge| {
                    let (Some(start), Some(at)) = (planned.get(&bridge.investment), at) else { return false };
                    let duration = roadmap.investment(&bridge.investment).map_or(0, |item| item.duration);
                    start.0 + duration + bridge.lag <= at.0 + 1
                };
                today || roadmap.bridges.iter().filter(joined).any(works)
            };
            let expected = asked.iter().filter(talks).count();
            assert_eq!(congruence.matched(at), expected, "seed {seed}, {at:?}");
            assert!(expected >= before, "seed {seed}: who talks goes on talking");
            before = expected;
        }
        answered += before;
        for mend in congruence.mends(&roadmap, Some(&planned)) {
            assert!(!planned.contains_key(&mend.investment.id) && mend.needs > 0, "seed {seed}");
            mended += 1;
        }
        let all = Congruence::of(&roadmap, None).expect("it has teams");
        assert_eq!(all.needed(), self::asked(&roadmap, None).len(), "seed {seed}");
    }
    assert!(answered > 100 && mended > 20, "{answered} and {mended}");
}

#[test]
fn who_talks_with_whom_is_set_in_either_order_and_never_twice() {
    let (mut sample, _) = sample();
    let names = |roadmap: &Roadmap, team: &str| -> Vec<String> {
        roadmap.talks_with(&id(team)).iter().map(|team| team.id.to_string()).collect()
    };
    assert_eq!(names(&sample, "operations"), ["platform", "recipients"]);
    sample.set_talks(&id("operations"), &[id("core"), id("platform"), id("core")]);
    assert_eq!(names(&sample, "operations"), ["platform", "core"]);
    assert_eq!(names(&sample, "core"), ["recipients", "operations"]);
    sample.set_talks(&id("core"), &[]);
    assert_eq!((names(&sample, "core"), names(&sample, "operations")), (vec![], vec!["platform".to_owned()]));
    assert!(!find_problems(&sample).iter().any(|problem| problem.code.starts_with("talk")));
}

#[test]
fn wrong_zones_and_teams_are_named_and_none_stops_more_than_it_has_to() {
    let (mut sample, plan) = sample();
    sample.zones[0].name = sample.zones[1].name.clone();
    sample.zones[2].team = Some(id("gone"));
    sample.zones.push(Zone { id: id("nothing"), name: "Nothing".into(), team: None });
    let mut twice = sample.placements[0].clone();
    twice.zone = id("gone");
    sample.placements.push(twice);
    sample.teams[0].name = sample.teams[1].name.clone();
    sample.talks.push(Talk { team: id("core"), with: id("core") });
    sample.talks.push(Talk { team: id("recipients"), with: id("core") });
    sample.talks.push(Talk { team: id("gone"), with: id("core") });
    sample.bridges.push(Bridge { teams: vec![id("gone"), id("gone")], lag: 500, ..Bridge::of(id("nothing")) });
    let found = find_problems(&sample);
    let codes: BTreeSet<&str> = found.iter().map(|problem| problem.code.as_str()).collect();
    for code in [
        "zone_twice",
        "zone_of_nobody",
        "zone_empty",
        "placement_twice",
        "placement_nowhere",
        "team_twice",
        "talk_with_itself",
        "talk_twice",
        "talk_with_nobody",
        "bridge_of_nothing",
        "bridge_to_nobody",
        "bridge_team_twice",
        "bridge_alone",
        "bridge_lag",
    ] {
        assert!(codes.contains(code), "{code} is missing among {codes:?}");
    }
    assert!(Zoning::of(&sample, Some(&plan.starts)).is_some() && Congruence::of(&sample, Some(&plan.starts)).is_some());
}
