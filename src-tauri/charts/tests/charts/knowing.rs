//! What the chart of assessments says and draws: its sentence in every case, signs, who differs, its table, and that rows
//! without room are counted.

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, knowing};
use model::Assessment;
use model::calendar::YearMonth;
use model::language::{Language, speaking};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

/// The sample with these assessments: capability by its place, month of 2026, assessor, said, seen.
fn assessed(all: &[(usize, u32, &str, u8, u8)]) -> Case {
    let sample = fixture::sample();
    let mut roadmap = sample.roadmap.clone();
    roadmap.assessments.clear();
    for (number, (place, month, assessor, declared, evidenced)) in all.iter().enumerate() {
        roadmap.assessments.push(Assessment {
            id: format!("assessment-{number}").as_str().try_into().expect("an id"),
            capability: roadmap.capabilities[*place].id.clone(),
            month: YearMonth::new(2026, *month).expect("a month"),
            assessor: (*assessor).to_owned(),
            declared: *declared,
            evidenced: *evidenced,
            evidence: format!("Log {number}"),
        });
    }
    Case::started("assessed", roadmap, sample.plan.starts.clone())
}

fn drawn(case: &Case) -> Chart {
    knowing::draw(&case.subject(), &page())
}

/// All that is written, in the order of drawing, as if it were one line.
fn written(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sentence_says_both_levels_and_where_they_are_furthest_apart() {
    assert_eq!(
        drawn(&assessed(&[])).title,
        "No capability is assessed yet: type what is said and what is seen of one."
    );
    let level = drawn(&assessed(&[(0, 9, "Ops", 1, 1), (1, 9, "Ops", 2, 2)])).title;
    assert_eq!(level, "We say level 1.5 and do 1.5 of 5; of no capability is more said than seen.");
    let case = assessed(&[(0, 9, "Ops", 2, 1), (1, 9, "Ops", 4, 1), (2, 9, "Ops", 3, 3)]);
    let name = case.roadmap.capabilities[1].name.clone();
    assert_eq!(
        drawn(&case).title,
        format!("We say level 3.0 and do 1.7 of 5; the widest gap is at “{name}”: 4 said, 1 seen.")
    );
    let french = speaking(Language::French, || drawn(&case).title);
    assert!(french.contains("3,0") && french.contains("1,7") && french.contains("4 déclaré"), "{french}");
}

#[test]
fn the_widest_gap_stands_on_top_with_what_was_looked_at_beside_it() {
    let case = assessed(&[(0, 9, "Ops", 2, 1), (3, 9, "Ops", 5, 1), (3, 9, "Platform", 3, 1), (0, 3, "Ops", 3, 1)]);
    let chart = drawn(&case);
    let marks: Vec<String> =
        chart.marks().into_iter().filter(|mark| mark.kind == MarkKind::Capability).map(|mark| mark.id).collect();
    let id = |place: usize| format!("capability:{}", case.roadmap.capabilities[place].id);
    assert_eq!(marks, [id(3), id(0)], "the widest gap first");
    let all = written(&chart);
    assert!(all.contains("2 levels") && all.contains("1 level"), "{all}");
    assert!(all.contains("Ops: 5 said, 1 seen – Log 1") && all.contains("Platform: 3 said, 1 seen – Log 2"), "{all}");
    assert!(!all.contains("Log 3"), "only the latest month counts: {all}");
    let hint = &chart.marks()[1].hint;
    assert!(hint.iter().any(|line| line == "narrower than in March 2026 (2 levels)"), "{hint:?}");
    assert_eq!(chart.table.rows.len(), 2);
    assert_eq!(chart.table.rows[0][4..9], ["3", "3–5", "1", "1", "2"]);
    assert_eq!(chart.table.rows[1][8..10], ["1", "2"]);
}

#[test]
fn a_level_that_counts_otherwise_is_told_and_what_is_seen_beyond_what_is_said_too() {
    let sample = fixture::sample();
    let now = sample.roadmap.capabilities[0].now;
    let case = assessed(&[(0, 9, "Ops", now + 1, now + 2)]);
    let chart = drawn(&case);
    let hint = &chart.marks()[0].hint;
    assert!(hint.contains(&format!("planning counts level {now}")), "{hint:?}");
    assert!(written(&chart).contains("1 level less"), "{}", written(&chart));
}

#[test]
fn rows_without_room_are_counted() {
    let mut case = assessed(&[]);
    let first = case.roadmap.capabilities[0].clone();
    for number in 0..90u32 {
        let capability: model::CapabilityId = format!("more-{number}").as_str().try_into().expect("an id");
        let name = format!("Capability {number}");
        case.roadmap.capabilities.push(model::Capability { id: capability.clone(), name, ..first.clone() });
        case.roadmap.assessments.push(Assessment {
            id: format!("assessment-{number}").as_str().try_into().expect("an id"),
            capability,
            month: YearMonth::new(2026, 9).expect("a month"),
            assessor: "Ops".into(),
            declared: 2,
            evidenced: 1,
            evidence: String::new(),
        });
    }
    let chart = drawn(&case);
    let rows = chart.marks().iter().filter(|mark| mark.kind == MarkKind::Capability).count();
    assert!(rows < 90 && written(&chart).contains(&format!("{}", 90 - rows)), "{rows}: {}", written(&chart));
    assert_eq!(chart.table.rows.len(), 90, "the table has them all");
}
