//! What the surveys of teams come to: scores, bands and trends, what is hidden, what would help where it is weakest,
//! against a second reading in fractions.

use std::collections::BTreeSet;

use model::calendar::YearMonth;
use model::culture::{BANDS, Band, Culture, Way};
use model::survey::About;
use model::{Answer, Evaluation, Plan, Roadmap, Statement, Survey, find_problems};

use crate::chance::Chance;

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id<I: TryFrom<String>>(text: impl Into<String>) -> I {
    I::try_from(text.into()).ok().expect("an id")
}

fn month(year: i32, month: u32) -> YearMonth {
    YearMonth::new(year, month).expect("a month")
}

/// A roadmap of these surveys (team, month of 2026, people, means of two statements about culture).
fn asked(surveys: &[(&str, u32, u32, [u16; 2])]) -> Roadmap {
    let mut roadmap = Roadmap::empty("Ours", "EUR", month(2027, 1));
    for (place, name) in ["first", "second"].into_iter().enumerate() {
        let (id, name) = (id(name), format!("Statement {place}"));
        roadmap.statements.push(Statement { id, name, about: About::Culture, capability: None });
    }
    for (place, (team, at, people, means)) in surveys.iter().enumerate() {
        let survey = id(format!("survey-{place}"));
        let (team, at) = ((*team).to_owned(), month(2026, *at));
        let name = format!("Survey {place}");
        roadmap.surveys.push(Survey { id: survey, name, team, month: at, people: *people });
        for (statement, mean) in ["first", "second"].into_iter().zip(means) {
            let (survey, statement) = (id(format!("survey-{place}")), id(statement));
            roadmap.answers.push(Answer { survey, statement, mean: *mean, spread: Some(100) });
        }
    }
    roadmap
}

#[test]
fn the_latest_surveys_count_by_their_people_and_the_ones_before_tell_the_trend() {
    let mut roadmap = asked(&[
        ("Search", 10, 10, [500, 300]),
        ("Search", 4, 5, [400, 300]),
        ("Billing", 4, 20, [300, 200]),
        ("billing ", 9, 30, [400, 300]),
    ]);
    let culture = Culture::of(&roadmap, None, None).expect("there are surveys");
    // Search is at 400 from 350, Billing at 350 from 250
    let score = culture.score(About::Culture).expect("it is known");
    assert_eq!((score.now, score.before), (363, Some(270)));
    assert_eq!(score.change(), Some(93));
    assert_eq!(culture.score(About::Safety), None);
    assert_eq!(culture.teams.len(), 2, "the case of a team does not make it another");
    let first = &culture.statements[0];
    assert_eq!((first.score.map(|score| score.now), first.people, first.spread), (Some(425), 40, Some(100)));
    assert_eq!(first.is_clear, Some(true));
    assert_eq!(culture.weakest()[0].1, 300);
    // a team that was never asked before leaves no trend over all
    roadmap.surveys.remove(1);
    let culture = Culture::of(&roadmap, None, None).expect("there are surveys");
    let score = culture.score(About::Culture).expect("it is known");
    assert_eq!((score.now, score.before), (363, None));
    assert_eq!(culture.statements[0].is_clear, None);
}

#[test]
fn a_survey_of_too_few_people_is_nowhere_whatever_the_roadmap_asks_for() {
    let mut roadmap =
        asked(&[("Search", 4, 5, [500, 300]), ("Search", 9, 4, [100, 100]), ("Billing", 9, 2, [100, 100])]);
    let culture = Culture::of(&roadmap, None, None).expect("there are surveys");
    assert_eq!((culture.hidden, culture.score(About::Culture).map(|score| score.now)), (2, Some(400)));
    assert!(culture.teams[1].surveys.is_empty() && culture.teams[1].hidden == 1);
    let small =
        |roadmap: &Roadmap| find_problems(roadmap).iter().filter(|problem| problem.code == "survey_too_small").count();
    assert_eq!(small(&roadmap), 2);
    roadmap.settings.least_group = 6;
    assert_eq!(Culture::of(&roadmap, None, None).map(|culture| culture.hidden), Some(3));
    roadmap.settings.least_group = 4;
    assert_eq!(Culture::of(&roadmap, None, None).map(|culture| culture.hidden), Some(1));
    // a number below three is a problem, and hides what three would hide
    roadmap.settings.least_group = 1;
    assert_eq!(Culture::of(&roadmap, None, None).map(|culture| culture.hidden), Some(1));
    assert_eq!(small(&roadmap), 1);
    assert!(find_problems(&roadmap).iter().any(|problem| problem.code == "least_group"));
    roadmap.surveys.clear();
    assert_eq!(Culture::of(&roadmap, None, None), None);
}

#[test]
fn bands_are_thirds_of_the_scale() {
    for (score, band) in
        [(100, Band::Low), (299, Band::Low), (300, Band::Middle), (499, Band::Middle), (500, Band::High)]
    {
        assert_eq!(Band::of(score), band, "{score}");
    }
    assert_eq!((BANDS.0 - 100, BANDS.1 - BANDS.0, 700 - BANDS.1), (200, 200, 200));
}

#[test]
fn other_answers_give_other_advice() {
    let (mut sample, plan) = sample();
    let evaluation = Evaluation::new(&sample, &plan.starts);
    let advice = |roadmap: &Roadmap| -> Vec<(String, String)> {
        let culture = Culture::of(roadmap, Some(&evaluation.levels), Some(&plan.starts)).expect("there are surveys");
        let way = |way: &Way| match way {
            Way::Unnamed => "unnamed".to_owned(),
            Way::Planned { capability, by, .. } => {
                assert!(!by.is_empty() && by.iter().all(|item| plan.starts.contains_key(&item.id)));
                format!("planned {}", capability.id)
            }
            Way::LeftOut { capability, repair } => {
                assert!(repair.investments.iter().all(|item| !plan.starts.contains_key(&item.id)));
                format!("left out {}", capability.id)
            }
            Way::Nothing { capability } => format!("nothing {}", capability.id),
        };
        culture.advice.iter().map(|it| (it.statement.id.to_string(), way(&it.way))).collect()
    };
    let first = advice(&sample);
    assert_eq!(first.len(), 3);
    assert_eq!(first[0], ("responsibility".into(), "left out ownership".into()));
    // with other answers something else is weakest, and something else helps
    for answer in sample.answers.iter_mut().filter(|answer| answer.statement.as_str() == "information") {
        answer.mean = 150;
    }
    let second = advice(&sample);
    assert_eq!(second[0], ("information".into(), "planned work-visibility".into()));
    // the same weakness with nothing named, and with what nothing raises
    sample.statements[1].capability = None;
    assert_eq!(advice(&sample)[0], ("information".into(), "unnamed".into()));
    sample.statements[1].capability = Some(id("work-visibility"));
    sample.investments.retain(|item| item.id.as_str() != "flow-metrics");
    let unplanned = Culture::of(&sample, None, None).expect("there are surveys");
    assert!(matches!(unplanned.advice[0].way, Way::Nothing { .. }), "{:?}", unplanned.advice[0].way);
    // where nothing is weak there is nothing to say
    for answer in &mut sample.answers {
        answer.mean = 600;
    }
    assert_eq!(advice(&sample), []);
}

#[test]
fn scores_are_those_of_a_reading_in_fractions() {
    let mut trends = 0;
    for seed in 0..500 {
        let mut chance = Chance::new(seed);
        let count = 1 + chance.below(6);
        let number =
            |chance: &mut Chance, from: u32, below: usize| from + u32::try_from(chance.below(below)).expect("small");
        let surveys: Vec<(&str, u32, u32, [u16; 2])> = (0..count)
            .map(|_| {
                let team = ["A", "B", "C"][chance.below(3)];
                let (at, people) = (number(&mut chance, 1, 12), number(&mut chance, 1, 12));
                let mut mean = || u16::try_from(100 + chance.below(601)).expect("a mean");
                (team, at, people, [mean(), mean()])
            })
            .collect();
        let roadmap = asked(&surveys);
        let culture = Culture::of(&roadmap, None, None).expect("there are surveys");
        let mut latest: Vec<(f64, f64)> = vec![];
        for team in ["A", "B", "C"] {
            let mut of_it: Vec<_> = surveys.iter().filter(|it| it.0 == team && it.2 >= 5).collect();
            of_it.sort_by_key(|it| it.1);
            // the score of a survey is itself a whole number of hundredths
            let score = |it: &(&str, u32, u32, [u16; 2])| f64::from((it.3[0] + it.3[1]).div_ceil(2));
            latest.extend(of_it.last().map(|it| (f64::from(it.2), score(it))));
            trends += usize::from(of_it.len() > 1);
        }
        let people: f64 = latest.iter().map(|(people, _)| people).sum();
        let mean = latest.iter().map(|(people, score)| people * score).sum::<f64>() / people;
        #[expect(clippy::cast_precision_loss, reason = "hundredths of a scale of 1 to 7")]
        let found = culture.score(About::Culture).map(|score| score.now as f64);
        match found {
            Some(found) => assert!((found - mean).abs() <= 0.5 + 1e-9, "seed {seed}: {found} and {mean}"),
            None => assert!(latest.is_empty(), "seed {seed}"),
        }
    }
    assert!(trends > 50, "only {trends} teams were asked twice");
}

#[test]
fn figures_that_no_answers_can_have_are_named_and_those_on_the_edge_are_not() {
    let mut roadmap = asked(&[("Search", 4, 8, [400, 100])]);
    let codes = |roadmap: &Roadmap| -> BTreeSet<String> {
        find_problems(roadmap).into_iter().map(|problem| problem.code).collect()
    };
    for (mean, spread, is_impossible) in
        [(400, 300, false), (100, 0, false), (700, 0, false), (100, 80, true), (250, 290, true), (680, 110, false)]
    {
        roadmap.answers[0].mean = mean;
        roadmap.answers[0].spread = Some(spread);
        roadmap.answers[1].spread = None;
        assert_eq!(codes(&roadmap).contains("answer_impossible"), is_impossible, "{mean} and {spread}");
    }
}

#[test]
fn an_answer_is_recorded_replaced_and_taken_away() {
    let mut roadmap = asked(&[("Search", 4, 8, [400, 100])]);
    roadmap.answers.clear();
    let (survey, statement) = (id("survey-0"), id("first"));
    roadmap.set_answer(&survey, &statement, None);
    assert_eq!(roadmap.answers, []);
    for mean in [300, 500] {
        let answer = Answer { survey: survey.clone(), statement: statement.clone(), mean, spread: None };
        roadmap.set_answer(&survey, &statement, Some(answer));
    }
    assert_eq!(roadmap.answer(&survey, &statement).map(|answer| answer.mean), Some(500));
    assert_eq!(roadmap.answers.len(), 1);
    roadmap.set_answer(&survey, &statement, None);
    assert_eq!(roadmap.answers, []);
}
