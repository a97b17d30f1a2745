//! What the chart of skills says and draws: its sentence in every case, digits on both paths, what is missing hatched, what
//! nobody can own, its table, and that nothing lies on anything however much there is.

use std::collections::{BTreeMap, BTreeSet};

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, skills};
use model::language::{Language, speaking};
use model::{Expectation, Ownership, Period, Rank, Skill, Track};

use crate::fixture::{self, Case};
use crate::{all_options, in_every_language, options, window};

fn drawn(case: &Case) -> Chart {
    let size = Size::named("16:9").expect("16:9 is known");
    skills::draw(&case.subject(), &options(size, Theme::Light, Purpose::Export))
}

/// All texts of a chart, one after the other.
fn all_words(chart: &Chart) -> String {
    let texts: Vec<&str> = chart.scene.texts().iter().map(|text| text.text.as_str()).collect();
    texts.join(" ")
}

fn says(chart: &Chart, words: &str) -> bool {
    chart.scene.texts().iter().any(|text| text.text == words)
}

fn rank(id: &str, name: &str, track: Track, headcount: u16) -> Rank {
    Rank { headcount, ..Rank::new(id.try_into().expect("an id"), name.into(), track) }
}

fn expected(rank: &str, skill: &str, level: u8) -> Expectation {
    Expectation { rank: rank.try_into().expect("an id"), skill: skill.try_into().expect("an id"), level }
}

fn asking(investment: &str, skill: &str, level: u8) -> Ownership {
    let skill = Some(skill.try_into().expect("an id"));
    Ownership { skill, level, ..Ownership::of(investment.try_into().expect("an id")) }
}

/// Two ranks of one path and one of the other, one of the two skills with nobody who has it high enough; flow metrics
/// start in the third quarter.
fn case() -> Case {
    let mut roadmap = fixture::sample().roadmap;
    roadmap.ranks = vec![
        rank("senior", "Senior", Track::Expert, 3),
        rank("lead", "Team lead", Track::Management, 2),
        rank("principal", "Principal", Track::Expert, 0),
    ];
    roadmap.skills = ["Architecture", "Coaching"]
        .map(|name| Skill { id: name.to_lowercase().as_str().try_into().expect("an id"), name: name.into() })
        .to_vec();
    roadmap.expectations = vec![
        expected("senior", "architecture", 2),
        expected("principal", "architecture", 4),
        expected("lead", "coaching", 3),
    ];
    roadmap.ownerships = vec![asking("flow-metrics", "architecture", 4)];
    let starts = BTreeMap::from([("flow-metrics".try_into().expect("an id"), Period(2))]);
    Case::started("two paths", roadmap, starts)
}

#[test]
fn the_sentence_counts_who_is_found_and_names_what_nobody_can_own() {
    let mut case = case();
    assert_eq!(
        drawn(&case).title,
        "The one planned investment that asks for somebody does not find them: “Flow metrics” (Q3 2027)."
    );
    let french = speaking(Language::French, || drawn(&case).title);
    assert_eq!(
        french,
        "Le seul investissement prévu qui demande quelqu’un ne l’obtient pas\u{a0}: «\u{a0}Flow metrics\u{a0}» (T3 2027)."
    );
    case.roadmap.ranks[2].headcount = 1;
    assert_eq!(drawn(&case).title, "The one planned investment that asks for somebody finds them.");
    case.roadmap.ownerships.clear();
    assert_eq!(drawn(&case).title, "3 ranks with 6 people; no investment of the plan asks for an owner yet.");
    case.plan.starts.clear();
    case.plan.made_by.clear();
    assert_eq!(drawn(&case).title, "3 ranks with 6 people: make a plan to see who can own what.");
    assert!(!all_words(&drawn(&case)).contains("Owned/can own"));
}

#[test]
fn both_paths_stand_side_by_side_and_each_rank_and_skill_can_be_pointed_at() {
    let chart = drawn(&case());
    let marks = chart.marks();
    let ids: Vec<&str> = marks.iter().map(|mark| mark.id.as_str()).collect();
    let all = [
        "rank:senior",
        "rank:principal",
        "rank:lead",
        "skill:architecture",
        "skill:coaching",
        "investment:flow-metrics",
    ];
    assert_eq!(ids, all);
    assert_eq!((marks[0].kind, marks[3].kind), (MarkKind::Rank, MarkKind::Skill));
    assert!(marks[1].area.x > marks[0].area.x && marks[2].area.x > marks[1].area.right());
    assert_eq!(
        marks[3].hint,
        ["Architecture", "Senior at 2 and Principal at 4", "level 4: 1 asked for at once in Q3 2027, 0 can be owned"]
    );
    for words in ["Expert path", "Management path", "Team lead", "3", "4", "0/1 at 4", "Flow metrics"] {
        assert!(says(&chart, words), "nothing says {words}: {}", all_words(&chart));
    }
    assert!(all_words(&chart).contains("Nobody: Architecture at level 4 (Q3 2027)"), "{}", all_words(&chart));
}

#[test]
fn the_table_has_the_people_the_levels_and_what_nobody_can_own() {
    let table = drawn(&case()).table;
    let rows: Vec<Vec<&str>> = table.rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    assert_eq!(table.columns[1..4], ["Senior (expert)", "Team lead (management)", "Principal (expert)"]);
    assert_eq!(rows[0], ["People", "3", "2", "0", ""]);
    assert_eq!(rows[1], ["Owned/can own", "0/6", "0/4", "0/0", ""]);
    let worst = "level 4: 1 asked for at once in Q3 2027, 0 can be owned";
    assert_eq!(rows[4], ["Architecture", "2", "", "4", worst]);
    let gap = "Nobody: Architecture at level 4 (Q3 2027)";
    assert_eq!(rows[6], ["Does not find whom it asks for: Flow metrics", "", "", "", gap]);
}

#[test]
fn where_there_is_no_rank_it_says_what_to_do() {
    let chart = skills::draw(&fixture::empty().subject(), &window(1_060.0, 640.0));
    assert!(chart.title.starts_with("No rank is written down yet: type "), "{}", chart.title);
    assert_eq!(all_words(&chart), chart.title);
    assert!(chart.marks().is_empty() && chart.table.rows.is_empty());
}

/// As many ranks and skills as there can be, and owners asked for by every investment, with hostile names.
fn crowded() -> Case {
    let Case { mut roadmap, plan, .. } = fixture::hostile();
    let names: Vec<String> = roadmap.investments.iter().map(|item| item.name.clone()).collect();
    for (place, name) in (0u8..48).zip(names.iter().cycle()) {
        let (skill, name) = (format!("skill-{place}"), name.repeat(1 + usize::from(place % 3)));
        roadmap.skills.push(Skill { id: skill.as_str().try_into().expect("an id"), name: name.clone() });
        let track = if place % 3 == 0 { Track::Management } else { Track::Expert };
        if place < 24 {
            roadmap.ranks.push(rank(&format!("rank-{place}"), &name, track, u16::from(place) * 30));
        }
        for at in (0..24u8).filter(|at| (at + place) % 4 > 0) {
            roadmap.expectations.push(expected(&format!("rank-{at}"), &skill, 1 + (place + at) % 5));
        }
    }
    for (place, item) in (0..u8::MAX).zip(&roadmap.investments) {
        roadmap.ownerships.push(asking(item.id.as_str(), &format!("skill-{}", place % 48), 5));
    }
    Case::started("crowded", roadmap, plan.starts)
}

#[test]
fn nothing_is_clipped_or_lies_on_another_however_much_there_is() {
    let case = crowded();
    let light = all_options().into_iter().filter(|options| options.theme == Theme::Light);
    let small = [(320.0, 300.0), (480.0, 700.0), (700.0, 420.0), (2_600.0, 1_500.0)];
    let all: Vec<Options> = light.chain(small.map(|(width, height)| window(width, height))).collect();
    for (language, options) in in_every_language(all) {
        let chart = speaking(language, || skills::draw(&case.subject(), &options));
        let (width, height) = (chart.scene.width, chart.scene.height);
        let texts: Vec<_> = chart.scene.texts().into_iter().map(|text| (text.area(), &text.text)).collect();
        for (at, (area, text)) in texts.iter().enumerate() {
            let is_inside = area.x >= 0.0 && area.right() <= width && area.y >= 0.0 && area.bottom() <= height;
            assert!(is_inside && *text != "…", "{:?} {:?}: {text}", options.size, options.purpose);
            for (other, below) in &texts[at + 1..] {
                assert!(!area.overlaps(other, 1.0), "{:?} {:?}: {text}, {below}", options.size, options.purpose);
            }
        }
        let nodes = chart.scene.node_count();
        assert!(nodes <= 2_000, "{nodes} nodes: {:?}", options.size);
        let marks = chart.marks();
        let ids: BTreeSet<&str> = marks.iter().map(|mark| mark.id.as_str()).collect();
        assert_eq!(ids.len(), marks.len());
        assert!((0u32..).zip(&marks).all(|(order, mark)| mark.tab_order == order));
    }
}
