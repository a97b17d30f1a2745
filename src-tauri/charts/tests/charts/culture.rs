//! What the chart of culture says and draws: its sentence in every case, signs that differ by shape, what is hidden, advice
//! that follows the answers, its table, and that rows without room are counted.

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, culture};
use model::calendar::YearMonth;
use model::language::{Language, speaking};
use model::survey::About;
use model::{Answer, Statement, Survey};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

fn window(width: f64, height: f64) -> Options {
    options(Size { width, height }, Theme::Light, Purpose::Screen)
}

/// A team that was asked: in a month of 2026, by so many people, with a mean for each statement.
type Asked<'a> = (&'a str, u32, u32, &'a [u16]);

/// The sample with a statement for each of these (about, what makes it truer) and these surveys.
fn asked(statements: &[(About, Option<&str>)], surveys: &[Asked]) -> Case {
    let mut roadmap = fixture::sample().roadmap;
    for (place, (about, capability)) in statements.iter().enumerate() {
        roadmap.statements.push(Statement {
            id: format!("statement-{place}").as_str().try_into().expect("an id"),
            name: format!("We do thing {place} well"),
            about: *about,
            capability: capability.map(|id| id.try_into().expect("an id")),
        });
    }
    for (place, (team, month, people, means)) in surveys.iter().enumerate() {
        let id: model::SurveyId = format!("survey-{place}").as_str().try_into().expect("an id");
        for (statement, mean) in roadmap.statements.iter().zip(*means) {
            let answer = Answer { survey: id.clone(), statement: statement.id.clone(), mean: *mean, spread: Some(110) };
            roadmap.answers.push(answer);
        }
        let month = YearMonth::new(2026, *month).expect("a month");
        roadmap.surveys.push(Survey {
            id,
            name: format!("Survey {place}"),
            team: (*team).into(),
            month,
            people: *people,
        });
    }
    Case::started("asked", roadmap, std::collections::BTreeMap::new())
}

fn drawn(case: &Case) -> Chart {
    culture::draw(&case.subject(), &page())
}

/// All that is written, in the order of drawing, as if it were one line.
fn written(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
}

const CULTURE: (About, Option<&str>) = (About::Culture, None);
const SAFETY: (About, Option<&str>) = (About::Safety, None);

#[test]
fn the_sentence_says_band_mean_trend_and_weakest_in_every_case() {
    let title = |statements: &[(About, Option<&str>)], surveys: &[Asked]| drawn(&asked(statements, surveys)).title;
    let both = [CULTURE, CULTURE];
    assert!(title(&[], &[]).starts_with("No team has been asked yet: name what"));
    assert!(title(&both, &[]).starts_with("No team has been asked yet: type a survey"));
    assert_eq!(
        title(&both, &[("A", 3, 4, &[500, 300])]),
        "The one survey has fewer than 5 people: nothing of what they said is shown."
    );
    assert_eq!(
        title(&both, &[("A", 3, 9, &[])]),
        "The survey has no answer yet: type the means in the table of answers."
    );
    assert_eq!(
        title(&both, &[("A", 3, 9, &[250, 300])]),
        "Culture is pathological at 2.75 of 7; weakest is “We do thing 0 well” at 2.50."
    );
    assert_eq!(
        title(&both, &[("A", 3, 9, &[250, 300]), ("A", 9, 9, &[450, 400])]),
        "Culture is bureaucratic at 4.25 of 7, 1.50 more than in the surveys before; weakest is “We do thing 1 well” at 4.00."
    );
    assert_eq!(
        title(&both, &[("A", 3, 9, &[600, 600]), ("A", 9, 9, &[500, 600])]),
        "Culture is generative at 5.50 of 7, 0.50 less than in the surveys before; weakest is “We do thing 0 well” at 5.00."
    );
    assert_eq!(
        title(&[SAFETY], &[("A", 3, 9, &[400]), ("A", 9, 9, &[400])]),
        "Safety is middling at 4.00 of 7, as in the surveys before; weakest is “We do thing 0 well” at 4.00."
    );
}

#[test]
fn what_would_help_follows_the_answers() {
    let statements = [(About::Culture, Some("test-strategy")), CULTURE];
    let first = written(&drawn(&asked(&statements, &[("A", 3, 9, &[250, 600])])));
    assert!(first.contains("2.50: We do thing 0 well") && !first.contains(": We do thing 1 well"), "{first}");
    assert!(first.contains("at level 1"), "{first}");
    let second = written(&drawn(&asked(&statements, &[("A", 3, 9, &[600, 250])])));
    assert!(second.contains("2.50: We do thing 1 well") && second.contains("Nothing is named"), "{second}");
    let fine = written(&drawn(&asked(&statements, &[("A", 3, 9, &[600, 600])])));
    assert!(fine.contains("there is nothing weak to address"), "{fine}");
}

#[test]
fn a_team_of_too_few_people_has_a_row_and_no_figure() {
    let case = asked(&[CULTURE], &[("Large", 3, 9, &[410]), ("Small", 3, 4, &[123])]);
    let chart = drawn(&case);
    let all = written(&chart);
    assert!(all.contains("Small") && all.contains("Fewer than 5 people: not shown"), "{all}");
    let table = chart.table.rows.concat().join(" ");
    for text in [&all, &table, &chart.scene.description] {
        assert!(!text.contains("1.23") && !text.contains("2.66"), "{text}");
    }
    assert!(table.contains("4.10"), "{table}");
}

#[test]
fn culture_and_safety_differ_by_shape_and_each_statement_has_a_mark() {
    let chart =
        drawn(&asked(&[CULTURE, SAFETY, SAFETY], &[("A", 3, 9, &[410, 500, 300]), ("B", 3, 9, &[310, 400, 200])]));
    let marks = chart.marks();
    let count = |kind: MarkKind| marks.iter().filter(|mark| mark.kind == kind).count();
    assert_eq!((count(MarkKind::Statement), count(MarkKind::Survey)), (3, 4));
    let ids: std::collections::BTreeSet<&str> = marks.iter().map(|mark| mark.id.as_str()).collect();
    assert_eq!(ids.len(), marks.len());
    // every row of the table has as many cells as there are columns
    assert!(chart.table.rows.iter().all(|row| row.len() == chart.table.columns.len()));
}

#[test]
fn rows_without_room_are_counted_and_all_are_in_the_table() {
    let names: Vec<String> = (0..60).map(|place| format!("Team {place}")).collect();
    let means: [u16; 2] = [410, 510];
    let surveys: Vec<Asked> = names.iter().map(|name| (name.as_str(), 3, 9, &means[..])).collect();
    let case = asked(&[CULTURE, SAFETY], &surveys);
    let chart = drawn(&case);
    let rows = chart.marks().iter().filter(|mark| mark.kind == MarkKind::Survey).count();
    assert!((20..120).contains(&rows), "{rows}");
    assert!(written(&chart).contains("more"), "{}", written(&chart));
    assert_eq!(chart.table.rows.len(), 2 + 120 + 2);
    let narrow = culture::draw(&case.subject(), &window(480.0, 700.0));
    assert!(narrow.scene.texts().iter().all(|text| text.area().right() <= 481.0));
}

#[test]
fn it_is_told_in_french() {
    let case = asked(&[CULTURE, SAFETY], &[("A", 3, 9, &[410, 450]), ("A", 9, 9, &[450, 310])]);
    let chart = speaking(Language::French, || drawn(&case));
    let all = written(&chart);
    assert!(chart.title.starts_with("La culture est bureaucratique à 4,50 sur 7, 0,40 de plus"), "{}", chart.title);
    assert!(
        all.contains("Toutes les équipes") && !all.contains("All teams") && !all.contains("bureaucratic "),
        "{all}"
    );
}
