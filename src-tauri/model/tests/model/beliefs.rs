//! Which principles are lived, what of a plan does not count because companions lag behind, and the cheapest repair of
//! both, against a second reading that tries everything.

use std::collections::{BTreeMap, BTreeSet};

use model::alignment::Alignment;
use model::coverage::Coverage;
use model::repair::{Repair, reached};
use model::{
    Companion, Decision, Evaluation, Index, InvestmentId, Money, Period, Plan, Practice, Principle, Roadmap, Theme,
    find_problems,
};

use crate::chance::Chance;
use crate::made::{SMALL, Size, roadmap, starts};

/// Roadmaps in which every reference leads somewhere.
const RIGHT: Size = Size { wrong: 0, ..SMALL };

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn names<'r>(repair: &Repair<'r>) -> Vec<&'r str> {
    repair.investments.iter().map(|item| item.name.as_str()).collect()
}

fn id<I: TryFrom<String>>(text: String) -> I {
    I::try_from(text).ok().expect("an id")
}

#[test]
fn the_sample_lives_four_of_six_principles_and_says_what_the_others_would_take() {
    let (sample, plan) = sample();
    let evaluation = Evaluation::new(&sample, &plan.starts);
    let coverage = Coverage::of(&sample, Some(&evaluation.levels)).expect("it has principles");
    assert_eq!((coverage.covered_today(), coverage.covered(), coverage.principles.len()), (0, 4, 6));
    let uncovered: Vec<&str> = coverage.uncovered().iter().map(|lived| lived.principle.name.as_str()).collect();
    assert_eq!(uncovered, ["Who builds it runs it", "Mastery is a career"]);
    assert!(coverage.uncovered().iter().all(|lived| lived.is_slogan()));
    let index = Index::new(&sample);
    let repair = coverage.repair(&index, &plan.starts).expect("what is left out would do");
    assert!(repair.is_cheapest);
    assert_eq!(names(&repair), ["Run what you build", "Reliability path", "Expert career track"]);
    let unplanned = Coverage::of(&sample, None).expect("it has principles");
    assert_eq!(unplanned.covered(), 0, "without a plan all stays as it is today");
    assert_eq!(Coverage::of(&Roadmap { principles: vec![], ..sample.clone() }, None), None);
}

#[test]
fn levels_that_are_ahead_never_count_until_companions_catch_up() {
    let (mut sample, plan) = sample();
    let worth = |roadmap: &Roadmap| Evaluation::new(roadmap, &plan.starts).value;
    let roomy_value = worth(&sample);
    sample.themes[1].gap = 0;
    assert!(worth(&sample) < roomy_value, "what does not count is worth nothing");
    let evaluation = Evaluation::new(&sample, &plan.starts);
    let alignment = Alignment::of(&sample, Some(&evaluation.levels), Some(&plan.starts)).expect("it has themes");
    let running = &alignment.themes[1];
    assert_eq!(running.theme.name, "Running what we build");
    let never: Vec<(&str, u8)> = (running.idle.iter())
        .filter(|idle| idle.counts.is_none())
        .map(|idle| (idle.capability.name.as_str(), idle.level))
        .collect();
    assert_eq!(never, [("Incident response", 2), ("Observability", 2)]);
    let levels: Vec<(u8, u8)> = running.members.iter().map(|it| (it.at_end(), it.counts_at_end())).collect();
    assert_eq!(levels, [(2, 1), (2, 1), (1, 1), (1, 1)]);
    let spent: Money = running.idle.iter().map(model::alignment::Idle::cost).sum();
    assert_eq!(running.wasted(), spent);
    assert!(alignment.wasted() >= spent && spent > Money::ZERO);
    let index = Index::new(&sample);
    let repair = running.repair(&index, &plan.starts).expect("what is left out would do");
    assert_eq!((names(&repair), repair.is_cheapest), (vec!["Run what you build", "Reliability path"], true));
    // one more level of room lets all of it count
    let mut roomy = sample.clone();
    roomy.themes[1].gap = 1;
    let alignment = Alignment::of(&roomy, Some(&evaluation.levels), Some(&plan.starts)).expect("it has themes");
    assert_eq!((alignment.themes[1].levels_ahead(), alignment.themes[1].idle.len()), (0, 0));
    assert_eq!(alignment.themes[1].repair(&Index::new(&roomy), &plan.starts), None);
}

/// What of these starts ends within the roadmap.
fn within(roadmap: &Roadmap, starts: BTreeMap<InvestmentId, Period>) -> BTreeMap<InvestmentId, Period> {
    let duration = |id: &InvestmentId| roadmap.investment(id).map_or(0, |item| item.duration);
    starts.into_iter().filter(|(id, start)| start.0 + duration(id) <= roadmap.settings.periods).collect()
}

/// A small roadmap with a plan of some of it, principles, practices, themes and companions drawn at random.
fn drawn(seed: u64) -> (Roadmap, BTreeMap<InvestmentId, Period>) {
    let mut chance = Chance::new(seed);
    let mut made = roadmap(seed, &RIGHT);
    let planned = within(&made, starts(seed, &made));
    // a plan keeps its needs; that it does is not what is looked at here
    made.needs.retain(|need| !planned.contains_key(&need.investment));
    let level = |chance: &mut Chance, least: usize, most: usize| {
        u8::try_from(least + chance.below(most)).expect("a level is small")
    };
    for place in 0..3 {
        let (asked, gap) = (level(&mut chance, 1, 2), level(&mut chance, 0, 3));
        made.principles.push(Principle {
            id: id(format!("principle-{place}")),
            name: format!("Belief {place}"),
            asked,
        });
        made.themes.push(Theme { id: id(format!("theme-{place}")), name: format!("Theme {place}"), gap });
        for capability in made.capabilities.clone() {
            if chance.is(50) {
                let level = level(&mut chance, 1, 4);
                let (principle, capability) = (id(format!("principle-{place}")), capability.id.clone());
                made.practices.push(Practice { principle, capability, level });
            }
            if chance.is(50) {
                made.companions.push(Companion { theme: id(format!("theme-{place}")), capability: capability.id });
            }
        }
    }
    (made, planned)
}

/// The least cost of a set of left out investments with which the levels are enough, by trying every set.
fn by_trying(
    roadmap: &Roadmap,
    planned: &BTreeMap<InvestmentId, Period>,
    is_enough: &dyn Fn(&Roadmap, &BTreeSet<&InvestmentId>) -> bool,
) -> Option<Money> {
    let excluded: BTreeSet<&InvestmentId> = (roadmap.decisions.iter())
        .filter(|decision| matches!(decision, Decision::Exclude { .. }))
        .map(Decision::investment)
        .collect();
    let left: Vec<_> = (roadmap.investments.iter())
        .filter(|item| !planned.contains_key(&item.id) && !excluded.contains(&item.id))
        .collect();
    let sets = 0u32..1 << left.len();
    let cost = |set: u32| -> Option<Money> {
        let chosen = left.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1).map(|(_, item)| *item);
        let mut done: BTreeSet<&InvestmentId> = planned.keys().collect();
        let mut cost = Money::ZERO;
        for item in chosen {
            done.insert(&item.id);
            cost += item.total_cost();
        }
        is_enough(roadmap, &done).then_some(cost)
    };
    sets.filter_map(cost).min()
}

#[test]
fn the_cheapest_repair_is_that_of_trying_every_set() {
    let (mut covered, mut aligned) = (0, 0);
    for seed in 0..3_000 {
        let (roadmap, planned) = drawn(seed);
        if roadmap.investments.len() - planned.len() > 10 {
            continue;
        }
        let index = Index::new(&roadmap);
        let evaluation = Evaluation::new(&roadmap, &planned);
        let coverage = Coverage::of(&roadmap, Some(&evaluation.levels)).expect("it has principles");
        if let Some(repair) = coverage.repair(&index, &planned) {
            let whole: BTreeSet<&InvestmentId> = roadmap.investments.iter().map(|item| &item.id).collect();
            let excluded = |id: &&&InvestmentId| {
                roadmap.decisions.iter().any(|it| matches!(it, Decision::Exclude { .. }) && it.investment() == **id)
            };
            let lived = |roadmap: &Roadmap, done: &BTreeSet<&InvestmentId>| -> Vec<usize> {
                let levels = reached(&Index::new(roadmap), done);
                let count = |principle: &Principle| {
                    let of_it = roadmap.practices.iter().filter(|practice| practice.principle == principle.id);
                    of_it
                        .filter(|practice| levels.get(&practice.capability).is_some_and(|now| *now >= practice.level))
                        .count()
                };
                roadmap.principles.iter().map(count).collect()
            };
            let allowed: BTreeSet<&InvestmentId> = whole.iter().filter(|id| !excluded(id)).copied().collect();
            let most = lived(&roadmap, &allowed);
            let enough = |roadmap: &Roadmap, done: &BTreeSet<&InvestmentId>| {
                let now = lived(roadmap, done);
                (0..now.len()).all(|place| now[place] >= usize::from(roadmap.principles[place].asked).min(most[place]))
            };
            assert_eq!(Some(repair.cost), by_trying(&roadmap, &planned, &enough), "seed {seed}");
            covered += 1;
        }
        let alignment = Alignment::of(&roadmap, Some(&evaluation.levels), Some(&planned)).expect("it has themes");
        for theme in &alignment.themes {
            for member in &theme.members {
                for (level, counts) in member.by_period.iter().zip(&member.counts) {
                    assert!(counts <= level, "seed {seed}");
                }
            }
            let Some(repair) = theme.repair(&index, &planned) else { continue };
            let enough = |roadmap: &Roadmap, done: &BTreeSet<&InvestmentId>| {
                let levels = reached(&Index::new(roadmap), done);
                theme.members.iter().all(|member| {
                    theme
                        .members
                        .iter()
                        .filter(|other| other.capability.id != member.capability.id)
                        .all(|other| levels[&other.capability.id] + theme.theme.gap >= member.at_end())
                })
            };
            assert_eq!(Some(repair.cost), by_trying(&roadmap, &planned, &enough), "seed {seed}");
            aligned += 1;
        }
    }
    assert!(covered > 20 && aligned > 20, "{covered} and {aligned}");
}

#[test]
fn what_is_done_without_waiting_comes_to_the_levels_of_the_evaluation() {
    let mut raised = 0;
    for seed in 0..200 {
        let mut made = roadmap(seed, &RIGHT);
        made.needs.clear();
        let planned = within(&made, starts(seed, &made));
        let evaluation = Evaluation::new(&made, &planned);
        for (capability, level) in reached(&Index::new(&made), &planned.keys().collect()) {
            assert_eq!(evaluation.levels[capability].last(), Some(&level), "seed {seed}: {capability}");
            raised += usize::from(level > made.capability(capability).map_or(0, |item| item.now));
        }
    }
    assert!(raised > 50, "only {raised} were raised");
}

#[test]
fn wrong_principles_and_themes_are_named_and_none_stops_more_than_it_has_to() {
    let (mut sample, _) = sample();
    sample.principles[0].asked = 12;
    sample.principles[1].name = sample.principles[2].name.clone();
    sample.practices.push(sample.practices[0].clone());
    sample.practices.push(Practice { principle: id("gone".into()), capability: id("nowhere".into()), level: 9 });
    sample.themes[0].gap = 7;
    sample.themes.push(Theme { id: id("alone".into()), name: "Alone".into(), gap: 1 });
    sample.companions.push(Companion { theme: id("gone".into()), capability: id("nowhere".into()) });
    sample.companions.push(sample.companions[0].clone());
    let found: BTreeSet<String> = find_problems(&sample).into_iter().map(|problem| problem.code).collect();
    for code in [
        "principle_asked",
        "principle_twice",
        "principle_slogan",
        "practice_twice",
        "practice_of_nothing",
        "practice_by_nothing",
        "practice_level",
        "theme_gap",
        "theme_alone",
        "companion_twice",
        "companion_of_nothing",
        "companion_by_nothing",
    ] {
        assert!(found.contains(code), "{code} is missing among {found:?}");
    }
}
