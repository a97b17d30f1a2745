//! What the chart of drivers says and draws: its sentence in every case, bars as long as weights, dumb-bells, what the
//! weights rest on, its table, and that rows without room are counted.

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, drivers};
use model::driver::Times;
use model::language::{Language, speaking};
use model::{Driver, DriverId, DriverKind, Roadmap, Share};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

fn window(width: f64, height: f64) -> Options {
    options(Size { width, height }, Theme::Light, Purpose::Screen)
}

fn id(place: usize) -> DriverId {
    format!("driver-{place}").as_str().try_into().expect("an id")
}

/// A roadmap whose drivers have these names and points.
fn driven(drivers: &[(&str, Option<u8>)]) -> Roadmap {
    let mut roadmap = fixture::sample().roadmap;
    for (place, (name, importance)) in drivers.iter().enumerate() {
        let (name, kind) = ((*name).to_owned(), DriverKind::ALL[place % 2]);
        roadmap.drivers.push(Driver { id: id(place), name, kind, importance: *importance, note: String::new() });
    }
    roadmap
}

/// The same with every outcome carrying a share of the driver at this place.
fn carry(roadmap: &mut Roadmap, driver: usize, shares: &[i64]) {
    let outcomes: Vec<_> = roadmap.outcomes.iter().map(|outcome| outcome.id.clone()).collect();
    for (outcome, share) in outcomes.iter().zip(shares) {
        roadmap.set_carried(&id(driver), outcome, Some(Share(*share)));
    }
}

fn drawn(roadmap: Roadmap, options: &Options) -> Chart {
    let case = Case::started("driven", roadmap, std::collections::BTreeMap::new());
    drivers::draw(&case.subject(), options)
}

fn title(roadmap: &Roadmap) -> String {
    drawn(roadmap.clone(), &page()).title
}

/// All that is written, in the order of drawing, as if it were one line.
fn written(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sentence_says_what_decides_and_which_outcome_is_farthest_off() {
    assert!(title(&driven(&[])).starts_with("No driver is named yet: type what moves the business"));
    let unweighed = driven(&[("Growth", None), ("Churn", None)]);
    assert_eq!(title(&unweighed), "None of the 2 drivers is weighed yet: give them points, or compare them in pairs.");
    let mut weighed = driven(&[("Growth", Some(60)), ("Churn", Some(40))]);
    assert_eq!(
        title(&weighed),
        "“Growth” has 60 % of the weight; no outcome carries a driver yet.".replace(" %", "\u{a0}%")
    );
    // what an outcome carries is made exactly what it is worth: nothing is off
    let settings = &weighed.settings;
    let whole = |outcome: &model::Outcome| match outcome.counts {
        model::WorthCounts::EachPeriod => outcome.worth.0 * i64::from(settings.periods),
        model::WorthCounts::Once => outcome.worth.0,
    };
    let sizes: Vec<i128> = weighed.outcomes.iter().map(|outcome| whole(outcome).into()).collect();
    let shares: Vec<i64> = model::pairwise::shares(&sizes).into_iter().map(|share| share.0).collect();
    carry(&mut weighed, 0, &shares);
    carry(&mut weighed, 1, &shares);
    assert!(
        title(&weighed).ends_with("every outcome that carries a driver is worth what the drivers say."),
        "{}",
        title(&weighed)
    );
    weighed.outcomes[0].worth.0 *= 2;
    let more = title(&weighed);
    assert!(more.contains(&weighed.outcomes[0].name) && more.contains("more than the drivers say"), "{more}");
    let mut worthless = weighed.clone();
    worthless.outcomes.iter_mut().for_each(|outcome| outcome.worth.0 = 0);
    assert!(title(&worthless).ends_with("no outcome that carries a driver is worth anything yet."));
}

#[test]
fn bars_are_as_long_as_weights_and_every_driver_and_outcome_has_a_mark() {
    let mut roadmap = driven(&[("Growth", Some(30)), ("Churn", Some(60)), ("Law", Some(10))]);
    carry(&mut roadmap, 0, &[5_000, 2_000]);
    carry(&mut roadmap, 1, &[0, 10_000]);
    let outcomes = roadmap.outcomes.len();
    let chart = drawn(roadmap, &page());
    let marks = chart.marks();
    let count = |kind: MarkKind| marks.iter().filter(|mark| mark.kind == kind).count();
    assert_eq!((count(MarkKind::Driver), count(MarkKind::Outcome)), (3, 2));
    // the heaviest is first
    assert_eq!(marks[0].id, "driver:driver-1");
    let all = written(&chart);
    for part in ["Churn", "60\u{a0}%", "30\u{a0}% carried by no outcome", "Threat · ", "carried by no outcome"] {
        assert!(all.contains(part), "{part}: {all}");
    }
    assert_eq!(chart.table.rows.len(), 3 + outcomes);
    assert!(chart.table.rows.iter().all(|row| row.len() == chart.table.columns.len()));
    assert_eq!(chart.table.rows[0][..3], ["Churn", "Threat", "60\u{a0}%"].map(String::from));
}

#[test]
fn what_the_weights_rest_on_is_said_with_what_contradicts_and_what_is_missing() {
    let said = |comparisons: &[(usize, usize, u8)]| {
        let mut roadmap = driven(&[("Growth", None), ("Churn", None), ("Law", None)]);
        for (one, other, times) in comparisons {
            roadmap.set_compared(&id(*one), &id(*other), Some(Times { times: *times, is_less: false }));
        }
        let weighing = model::weighing::Weighing::of(&roadmap).expect("there are drivers");
        match &weighing.source {
            model::weighing::Source::Comparisons(comparing) => drivers::comparisons(comparing),
            _ => String::new(),
        }
    };
    assert_eq!(
        said(&[(0, 1, 2), (1, 2, 2)]),
        "Weights follow from 2 comparisons, too few to contradict one another. Not compared yet: “Growth” with “Law”"
    );
    assert_eq!(
        said(&[(0, 1, 2), (1, 2, 2), (0, 2, 4)]),
        "Weights follow from 3 comparisons that hardly contradict one another (0.00, at most 0.10)"
    );
    let circle = said(&[(0, 1, 3), (1, 2, 3), (2, 0, 3)]);
    assert!(circle.contains("that contradict one another (") && circle.contains("most of all that “"), "{circle}");
}

#[test]
fn rows_without_room_are_counted_and_nothing_runs_out_of_a_narrow_window() {
    let names: Vec<String> = (0..15).map(|place| format!("A driver with a rather long name {place}")).collect();
    let drivers: Vec<(&str, Option<u8>)> = names.iter().map(|name| (name.as_str(), Some(50))).collect();
    let mut roadmap = driven(&drivers);
    for place in 0..15 {
        carry(&mut roadmap, place, &[3_000, 3_000, 3_000]);
    }
    let narrow = drawn(roadmap.clone(), &window(420.0, 500.0));
    assert!(narrow.scene.texts().iter().all(|text| text.area().right() <= 421.0));
    let slide = drawn(roadmap, &page());
    let shown = slide.marks().iter().filter(|mark| mark.kind == MarkKind::Driver).count();
    assert!(shown == 15 || written(&slide).contains("more"), "{shown}");
    assert!(slide.table.rows.len() > 15);
}

#[test]
fn it_is_told_in_french() {
    let mut roadmap = driven(&[("Croissance", Some(60)), ("Attrition", Some(40))]);
    carry(&mut roadmap, 0, &[5_000, 2_000]);
    carry(&mut roadmap, 1, &[2_000]);
    let chart = speaking(Language::French, || drawn(roadmap, &page()));
    let all = written(&chart);
    assert!(
        chart.title.contains("a 60\u{202f}% du poids") || chart.title.contains("a 60\u{a0}% du poids"),
        "{}",
        chart.title
    );
    assert!(all.contains("Menace · ") && all.contains("aucun résultat ne") && !all.contains("carried"), "{all}");
}
