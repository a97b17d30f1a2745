//! What the chart of commitments says: its sentence in every case and both languages, the order of its lines, its table.

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, commitments};
use model::language::{Language, speaking};
use model::{Commitment, Period, PeriodLength};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

/// The first investments with these commitments: known, promised and done.
fn case(said: &[[Option<u16>; 3]]) -> Case {
    let mut case = fixture::sample();
    let made = |(item, [known, promised, done]): (&model::Investment, &[Option<u16>; 3])| {
        let [known, promised, done] = [known, promised, done].map(|period| period.map(Period));
        Commitment { known, promised, done, ..Commitment::of(item.id.clone()) }
    };
    case.roadmap.commitments = case.roadmap.investments.iter().zip(said).map(made).collect();
    // nothing of it is started
    case.plan.starts.clear();
    case
}

fn title(case: &Case, as_of: i64) -> String {
    drawn(case, as_of).title
}

fn drawn(case: &Case, as_of: i64) -> Chart {
    commitments::draw(&case.subject(), as_of, &page())
}

#[test]
fn the_sentence_says_what_is_done_what_was_due_and_what_waits() {
    let done = [None, Some(1), Some(1)];
    let (ahead, passed, needed) = ([None, Some(6), None], [None, Some(1), None], [Some(0), None, None]);
    let (needed_and_promised, unpromised) = ([Some(0), Some(6), None], [Some(0), None, Some(1)]);
    let name = fixture::sample().roadmap.investments[1].name.clone();
    let small = format!("{}{}", name[..1].to_lowercase(), &name[1..]);
    for (said, sentence) in [
        (&[][..], "Nothing is promised yet: promise this plan, and what is done shows beside it.".to_owned()),
        (&[done], "What was promised is done.".into()),
        (&[done, done], "All 2 promises are done.".into()),
        (&[ahead], "What was promised is not done yet; it is not due yet.".into()),
        (&[done, ahead], "One of 2 promises is done; none of the others is due yet.".into()),
        (&[done, passed], format!("One of 2 promises is done; {small} was due 3 quarters ago.")),
        (&[ahead, passed, passed], format!("None of 3 promises is done yet; 2 were due, {small} 3 quarters ago.")),
        (&[done, needed], "What was promised is done; 1 more is needed and not promised.".into()),
        (
            &[done, passed, needed, needed],
            "One of 2 promises is done; 1 is due and not done yet; 2 more are needed and not promised.".into(),
        ),
        (
            &[done, needed_and_promised, needed],
            "One of 2 promises is done; none of the others is due yet; 1 more is needed and not promised.".into(),
        ),
        (&[done, unpromised], "What was promised is done.".into()),
        (&[needed, needed, unpromised], "Nothing is promised yet; 2 investments are needed.".into()),
        (&[unpromised], "What was needed is done, without a promise.".into()),
    ] {
        assert_eq!(title(&case(said), 4), sentence);
    }
    let french = speaking(Language::French, || title(&case(&[ahead, passed, passed]), 4));
    assert!(french.starts_with("Aucune des 3 promesses") && french.ends_with("depuis 3 trimestres."), "{french}");
    let french = speaking(Language::French, || title(&case(&[done, passed, needed]), 4));
    let told = "sur 2 est réalisée\u{a0}; 1 est attendue et pas encore réalisée\u{a0}; 1 autre investissement";
    assert!(french.contains(told), "{french}");
}

#[test]
fn the_longest_open_gap_comes_first_and_what_is_done_last() {
    let case = case(&[
        [None, Some(0), Some(2)],
        [None, Some(3), None],
        [Some(0), Some(0), None],
        [None, Some(1), None],
        [Some(4), None, None],
    ]);
    let chart = drawn(&case, 4);
    let name = |at: usize| case.roadmap.investments[at].name.clone();
    let rows: Vec<(String, &str)> = chart.table.rows.iter().map(|row| (row[0].clone(), row[5].as_str())).collect();
    let told = [
        (name(2), "not yet done, open for 4 quarters"),
        (name(3), "not yet done, open for 3 quarters"),
        (name(1), "not yet done, open for 1 quarter"),
        (name(4), "not yet done"),
        (name(0), "done, 2 quarters later"),
    ];
    assert_eq!(rows, told);
    let marks = chart.marks();
    assert!(marks.iter().all(|mark| mark.kind == MarkKind::Investment));
    let first = marks.iter().min_by_key(|mark| mark.tab_order).expect("there are lines");
    let calendar = case.roadmap.settings.calendar();
    let begin = calendar.name(Period(0));
    let hint = [format!("known since {begin}"), format!("promised for {begin}"), told[0].1.to_owned()];
    assert_eq!(first.hint[1..], hint);
    assert_eq!(first.name, first.hint.join(", "));
}

#[test]
fn it_says_from_when_it_is_looked_at() {
    let case = case(&[[None, Some(1), None]]);
    let says = |as_of: i64, words: &str| {
        let chart = drawn(&case, as_of);
        chart.scene.texts().iter().any(|text| text.text == words)
    };
    let calendar = case.roadmap.settings.calendar();
    assert!(says(2, &format!("as of {}", calendar.name(Period(2)))));
    assert!(says(-3, "the roadmap has not begun"));
    assert!(says(i64::MAX, "the roadmap is over"));
}

#[test]
fn periods_are_named_by_their_length_and_an_investment_that_is_gone_by_its_id() {
    let mut case = case(&[[None, Some(0), None]]);
    case.roadmap.settings.period_length = PeriodLength::Month;
    case.roadmap.commitments[0].investment = "gone-since".try_into().expect("an id");
    assert_eq!(title(&case, 2), "What was promised is not done yet; gone-since was due 2 months ago.");
}
