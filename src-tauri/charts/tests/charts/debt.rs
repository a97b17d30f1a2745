//! What the chart of debt says and draws: its sentence in every case, rows, frames, its table, and interest among the
//! loads.

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, debt};
use model::{Debt, Fte, Share};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

/// The sample with these debts (principal, interest, growth) of its first pool, and what repays them.
fn owing(debts: &[(i64, i64, i64)], repayments: &[(usize, &str, i64)]) -> Case {
    let sample = fixture::sample();
    let mut roadmap = sample.roadmap.clone();
    roadmap.debts.clear();
    roadmap.repayments.clear();
    let id = |place: usize| model::DebtId::try_from(format!("debt-{place}")).expect("an id");
    let pool = roadmap.pools[0].id.clone();
    for (place, (principal, interest, growth)) in debts.iter().enumerate() {
        roadmap.debts.push(Debt {
            id: id(place),
            name: format!("Debt {place}"),
            note: String::new(),
            pool: pool.clone(),
            principal: Fte(*principal),
            interest: Fte(*interest),
            growth: Share(*growth),
        });
    }
    for (place, investment, share) in repayments {
        roadmap.set_repayment(&id(*place), &(*investment).try_into().expect("an id"), Some(Share(*share)));
    }
    Case::started("owing", roadmap, sample.plan.starts.clone())
}

fn drawn(case: &Case) -> Chart {
    debt::draw(&case.subject(), &page())
}

/// All that is written, in the order of drawing, as if it were one line.
fn written(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// The investment of the sample's plan that ends first, and its last period by name.
fn first_done(case: &Case) -> (String, String) {
    let ends =
        case.plan.starts.iter().filter_map(|(id, start)| {
            Some((model::evaluation::last_period(&case.roadmap, id, *start)?, id.to_string()))
        });
    let (end, id) = ends.min().expect("the plan does something");
    (id, case.roadmap.settings.calendar().name(end))
}

#[test]
fn the_sentence_says_what_is_repaid_and_what_tips() {
    assert_eq!(drawn(&owing(&[], &[])).title, "No technical debt is described yet.");
    let case = owing(&[(100, 60, 0)], &[]);
    let name = |period: u16| case.roadmap.settings.calendar().name(model::Period(period));
    assert_eq!(
        drawn(&case).title,
        format!(
            "The plan repays no debt; “Debt 0” tips in {}: from then on, leaving it has cost more than repaying it would have.",
            name(1)
        )
    );
    let quiet = drawn(&owing(&[(100_000, 60, 0), (100_000, 40, 0)], &[])).title;
    assert!(quiet.starts_with("2 debts take 1.0\u{a0}FTE in the first "), "{quiet}");
    assert!(quiet.ends_with("left alone, none tips before the roadmap ends."), "{quiet}");
    let (done, end) = first_done(&case);
    let repaid = drawn(&owing(&[(100, 60, 0)], &[(0, done.as_str(), 5_000)])).title;
    assert!(repaid.starts_with(&format!("The plan repays 50\u{a0}% of what is owed by the end of {end}")), "{repaid}");
    assert!(repaid.contains("frees 0.3\u{a0}FTE in the last "), "{repaid}");
    assert!(repaid.ends_with(&format!("left alone, “Debt 0” tips in {}.", name(1))), "{repaid}");
}

#[test]
fn every_debt_has_a_row_and_every_period_its_interest() {
    let case = owing(&[(100, 60, 0), (900, 20, 100)], &[]);
    let chart = drawn(&case);
    let marks = chart.scene.marks();
    let count = |kind: MarkKind| marks.iter().filter(|mark| mark.kind == kind).count();
    assert_eq!(count(MarkKind::Debt), 3, "all debts, and each of two");
    assert_eq!(count(MarkKind::Period), usize::from(case.roadmap.settings.periods));
    let text = written(&chart);
    assert!(text.contains("tips in") && text.contains("Nothing repays it"), "{text}");
    let one = drawn(&owing(&[(100, 60, 0)], &[]));
    assert_eq!(one.scene.marks().iter().filter(|mark| mark.kind == MarkKind::Debt).count(), 1);
    let periods = usize::from(case.roadmap.settings.periods);
    assert_eq!(chart.table.rows.len(), 2 * periods);
    let tipping: Vec<&Vec<String>> =
        chart.table.rows.iter().filter(|row| row.last().is_some_and(|s| s == "tips")).collect();
    assert_eq!(tipping.len(), 1);
    assert_eq!(tipping[0][5], "0.60");
}

#[test]
fn interest_is_its_own_part_of_the_load_and_only_where_there_is_a_debt() {
    let columns = |case: &Case| charts::draw(charts::ChartKind::People, &case.subject(), &page()).table.columns.len();
    let (with, without) = (owing(&[(100, 60, 0)], &[]), owing(&[], &[]));
    assert_eq!(columns(&with), columns(&without) + 1);
    let chart = charts::draw(charts::ChartKind::People, &with.subject(), &page());
    let row = &chart.table.rows.iter().find(|row| row[0] == with.roadmap.pools[0].name).expect("the pool is there");
    assert_eq!(row.last().map(String::as_str), Some("0.60"));
    assert!(written(&chart).contains("hatched: interest of debts"));
}
