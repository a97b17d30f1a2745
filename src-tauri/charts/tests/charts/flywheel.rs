//! What the chart of the flywheel says and draws: its sentence in every case, the weakest framed, what turns it, its table,
//! and that nothing lies on anything however much there is.

use std::collections::BTreeMap;

use charts::scene::{Node, Piece};
use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, flywheel};
use model::language::{Language, speaking};
use model::{Blade, Influence, Period, Push};

use crate::fixture::{self, Case};
use crate::options;

fn drawn(case: &Case) -> Chart {
    let size = Size::named("16:9").expect("16:9 is known");
    flywheel::draw(&case.subject(), &shown(size))
}

fn shown(size: Size) -> Options {
    options(size, Theme::Light, Purpose::Export)
}

/// All texts of a chart, one after the other.
fn all_words(chart: &Chart) -> String {
    let texts: Vec<&str> = chart.scene.texts().iter().map(|text| text.text.as_str()).collect();
    texts.join(" ")
}

fn blade(id: &str, name: &str, start: u8) -> Blade {
    Blade { id: id.try_into().expect("an id"), name: name.into(), start }
}

/// Two blades of which one turns the other, and flow metrics, which start in the first quarter and push it.
fn case() -> Case {
    let mut roadmap = fixture::sample().roadmap;
    roadmap.blades = vec![blade("clear", "Clear goals", 60), blade("trust", "Trust", 40)];
    let (clear, trust) = (roadmap.blades[0].id.clone(), roadmap.blades[1].id.clone());
    roadmap.influences = vec![Influence { from: clear.clone(), to: trust, strength: 2 }];
    let investment: model::InvestmentId = "flow-metrics".try_into().expect("an id");
    roadmap.pushes = vec![Push { investment: investment.clone(), blade: clear, points: 4, lag: 0 }];
    Case::started("two blades", roadmap, BTreeMap::from([(investment, Period(0))]))
}

#[test]
fn the_sentence_says_how_fast_it_gets_what_is_weak_and_what_turns_it() {
    let mut case = case();
    let title = drawn(&case).title;
    assert!(title.starts_with("The flywheel goes from 50 to ") && title.contains("most of all by Flow metrics (+"));
    assert!(title.ends_with("its weakest blade is then Trust."), "{title}");
    let french = speaking(Language::French, || drawn(&case).title);
    assert!(
        french.starts_with("Le volant d’inertie passe de 50 à ")
            && french.contains(")\u{a0}; sa pale la plus faible est alors Trust."),
        "{french}"
    );
    case.roadmap.pushes.clear();
    let still = "The flywheel stays at 50 of 100: nothing in the plan moves a blade; the weakest is Trust.";
    assert_eq!(drawn(&case).title, still);
    assert!(all_words(&drawn(&case)).contains("No investment pushes a blade yet"));
    case.roadmap.blades[1].start = 60;
    assert_eq!(drawn(&case).title, "The flywheel stays at 60 of 100: nothing in the plan moves a blade.");
    case.plan.starts.clear();
    case.plan.made_by.clear();
    assert_eq!(drawn(&case).title, "The flywheel stands at 60 of 100; all blades stand alike.");
    case.roadmap.blades.clear();
    assert!(drawn(&case).title.starts_with("No blade is named yet"));
}

#[test]
fn blades_periods_and_investments_can_be_pointed_at_and_the_table_has_all_figures() {
    let case = case();
    let chart = drawn(&case);
    let marks = chart.marks();
    let blades: Vec<&str> =
        marks.iter().filter(|mark| mark.kind == MarkKind::Blade).map(|mark| mark.id.as_str()).collect();
    assert_eq!(blades, ["blade:clear", "blade:trust"]);
    let periods = marks.iter().filter(|mark| mark.kind == MarkKind::Period).count();
    assert_eq!(periods, usize::from(case.roadmap.settings.periods));
    assert!(marks.iter().any(|mark| mark.id == "investment:flow-metrics"));
    let clear = marks.iter().find(|mark| mark.id == "blade:clear").expect("it is there");
    assert!(clear.hint.contains(&"turns Trust".to_owned()), "{:?}", clear.hint);
    let rows = &chart.table.rows;
    let names: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["Speed", "Clear goals", "Trust", "Weakest blade", "In the plan: Flow metrics"]);
    assert_eq!((rows[0][1].as_str(), rows[1][1].as_str(), rows[2][1].as_str()), ("50", "60", "40"));
    assert!(rows[3][1..].iter().any(|cell| cell == "Trust"));
    assert_eq!(rows[0].last(), rows[4].last(), "one investment makes the whole change");
}

/// How many frames there are: outlines without an inside, each of which ends where it began.
fn frames(nodes: &[Node]) -> usize {
    let count = |node: &Node| match node {
        Node::Group(group) => frames(&group.nodes),
        Node::Path(path) if path.fill.is_none() => path.pieces.iter().filter(|piece| **piece == Piece::Close).count(),
        _ => 0,
    };
    nodes.iter().map(count).sum()
}

#[test]
fn where_columns_are_narrow_what_is_weakest_is_framed_together() {
    let compared = fixture::compared(fixture::extremes().swap_remove(1));
    let subject = compared.tracked.case.subject();
    assert_eq!(subject.roadmap.settings.periods, 120);
    let chart = flywheel::draw(&subject, &shown(Size { width: 1100.0, height: 700.0 }));
    let count = frames(&chart.scene.nodes);
    assert!((1..=40).contains(&count), "{count} frames over 120 periods");
}
