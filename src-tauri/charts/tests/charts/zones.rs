//! What the charts of zones and of congruence say and draw: their sentences in every case, signs that differ by shape,
//! their tables, and that nothing lies on anything however much there is.

use std::collections::{BTreeMap, BTreeSet};

use charts::scene::Node;
use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, congruence, zones};
use model::language::{Language, speaking};
use model::{Bridge, Need, NeedOn, Period, Placed, Team, Zone};

use crate::fixture::{self, Case};
use crate::{all_options, in_every_language, options};

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

fn window(width: f64, height: f64) -> Options {
    options(Size { width, height }, Theme::Light, Purpose::Screen)
}

fn id<I: for<'a> TryFrom<&'a str>>(text: &str) -> I {
    I::try_from(text).ok().expect("an id")
}

fn all_words(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.clone()).collect::<Vec<_>>().join(" ")
}

/// Two investments of the sample that lie in zones of two teams, the second of which needs the first; a third that brings
/// the teams together.
fn case() -> (Case, [model::InvestmentId; 3]) {
    let mut roadmap = fixture::sample().roadmap;
    let ids: Vec<model::InvestmentId> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
    let [first, second, third] = [&ids[0], &ids[1], &ids[2]].map(Clone::clone);
    roadmap.teams = ["core", "edge"].map(|team| Team { id: id(team), name: format!("Team {team}") }).to_vec();
    let zone = |name: &str| Zone { id: id(name), name: format!("Zone {name}"), team: Some(id(name)) };
    roadmap.zones = vec![zone("core"), zone("edge")];
    roadmap.placements.clear();
    roadmap.place(Placed::Investment(first.clone()), Some(id("core")));
    roadmap.place(Placed::Investment(second.clone()), Some(id("edge")));
    roadmap.needs = vec![Need { investment: second.clone(), on: NeedOn::Investment(first.clone()), lag: 1 }];
    roadmap.steps.clear();
    let starts = BTreeMap::from([(first.clone(), Period(0)), (second.clone(), Period(4))]);
    (Case::started("zones", roadmap, starts), [first, second, third])
}

#[test]
fn who_has_to_talk_is_told_and_drawn_by_shape() {
    let (mut case, [_, _, third]) = case();
    let drawn = |case: &Case| congruence::draw(&case.subject(), &page());
    let never = drawn(&case);
    assert_eq!(never.title, "One need of the plan asks two teams to talk, and they never do: Team core and Team edge.");
    let outlined = |chart: &Chart| has(&chart.scene.nodes, &|node| matches!(node, Node::Circle(_)));
    assert!(!outlined(&never));
    case.roadmap.set_bridge(Bridge { teams: vec![id("core"), id("edge")], lag: 0, ..Bridge::of(third.clone()) });
    assert!(all_words(&drawn(&case)).contains("one more need answered"), "{}", all_words(&drawn(&case)));
    let mut starts = case.plan.starts.clone();
    starts.insert(third, Period(1));
    let case = Case::started("bridged", case.roadmap.clone(), starts);
    let bridged = drawn(&case);
    assert!(
        bridged.title.starts_with("The two teams that one need of the plan asks to talk do so in the end"),
        "{}",
        bridged.title
    );
    assert!(outlined(&bridged), "by the plan is a circle");
    let ids: Vec<String> = bridged.marks().iter().map(|mark| mark.id.clone()).collect();
    assert_eq!(ids, ["team:core", "team:edge", "talk:core:edge"]);
    assert!(bridged.marks().iter().any(|mark| mark.kind == MarkKind::Talk));
    let mut talking = case;
    talking.roadmap.set_talks(&id("core"), &[id("edge")]);
    let today = drawn(&talking);
    assert!(!outlined(&today) && today.title.ends_with("and today already."), "{}", today.title);
    talking.roadmap.needs.clear();
    assert_eq!(drawn(&talking).title, "No need between zones asks any two of 2 teams to talk.");
    let french = speaking(Language::French, || drawn(&talking).title);
    assert!(french.starts_with("Aucun besoin entre zones"), "{french}");
}

/// Whether a node of a picture is of a kind.
fn has(nodes: &[Node], is_it: &dyn Fn(&Node) -> bool) -> bool {
    nodes.iter().any(|node| is_it(node) || matches!(node, Node::Group(group) if has(&group.nodes, is_it)))
}

#[test]
fn a_zone_tells_its_owner_its_money_and_what_begins_in_it() {
    let (mut case, [first, second, _]) = case();
    let drawn = |case: &Case| zones::draw(&case.subject(), &page());
    let chart = drawn(&case);
    assert!(chart.title.starts_with("Of 2 zones the plan spends most in Zone "), "{}", chart.title);
    let names = [&first, &second].map(|id| case.roadmap.investment(id).expect("it is there").name.clone());
    assert_eq!(chart.table.rows[0][..2], ["Zone core", "Team core"]);
    assert_eq!(chart.table.rows[0][5], names[0]);
    assert_eq!(chart.table.rows[1][5], names[1]);
    let ids: Vec<String> = chart.marks().iter().map(|mark| mark.id.clone()).collect();
    assert_eq!(ids, ["zone:core", "zone:edge"]);
    assert!(chart.marks().iter().all(|mark| mark.kind == MarkKind::Zone));
    case.roadmap.zones[0].team = None;
    assert!(all_words(&drawn(&case)).contains("owned by nobody"));
    let unplanned = Case::started("unplanned", case.roadmap.clone(), BTreeMap::new());
    let mut unplanned = unplanned;
    unplanned.plan.made_by.clear();
    assert!(drawn(&unplanned).title.starts_with("2 investments lie in 2 zones, "), "{}", drawn(&unplanned).title);
}

#[test]
fn where_there_is_nothing_both_say_what_to_do() {
    let empty = fixture::empty();
    for chart in [
        zones::draw(&empty.subject(), &window(1_060.0, 640.0)),
        congruence::draw(&empty.subject(), &window(1_060.0, 640.0)),
    ] {
        assert!(chart.title.contains("is described yet: type "), "{}", chart.title);
        assert_eq!(all_words(&chart), chart.title);
        assert!(chart.marks().is_empty() && chart.table.rows.is_empty());
    }
}

/// As many zones and teams as there can be, with hostile names, everything in some zone, and needs and bridges across all.
fn crowded() -> Case {
    let Case { mut roadmap, plan, .. } = fixture::hostile();
    let names: Vec<String> = roadmap.investments.iter().map(|item| item.name.clone()).collect();
    for place in 0..24 {
        let name = names[place % names.len()].repeat(1 + place % 3);
        let team = (place % 5 != 4).then(|| id(&format!("team-{}", place % 16)));
        roadmap.zones.push(Zone { id: id(&format!("zone-{place}")), name: name.clone(), team });
        if place < 16 {
            roadmap.teams.push(Team { id: id(&format!("team-{place}")), name });
        }
    }
    let teams: Vec<model::TeamId> = roadmap.teams.iter().map(|team| team.id.clone()).collect();
    for (place, item) in roadmap.investments.clone().into_iter().enumerate() {
        roadmap.place(Placed::Investment(item.id.clone()), Some(id(&format!("zone-{}", place % 24))));
        if place % 3 == 0 {
            let together = teams.iter().skip(place % 11).take(5).cloned().collect();
            roadmap.set_bridge(Bridge { teams: together, ..Bridge::of(item.id) });
        }
    }
    for (place, team) in teams.iter().enumerate() {
        roadmap.set_talks(team, &[teams[(place + 3) % 16].clone(), teams[(place + 7) % 16].clone()]);
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
        let draw = [zones::draw, congruence::draw];
        for chart in draw.map(|draw| speaking(language, || draw(&case.subject(), &options))) {
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
}
