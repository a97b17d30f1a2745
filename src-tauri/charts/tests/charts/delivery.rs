//! What the chart of delivery says and draws: its sentence in every case, marked periods, scales of factors, its table.

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, delivery, trajectories};
use model::delivery_key::{Key, Scale};
use model::language::{Language, speaking};
use model::{Measure, Period, Roadmap};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

/// The sample with some outcomes as keys.
fn followed(keys: &[(Key, &str)], change: impl FnOnce(&mut Roadmap)) -> Case {
    let sample = fixture::sample();
    let mut roadmap = sample.roadmap.clone();
    roadmap.keys.clear();
    for (key, outcome) in keys {
        roadmap.set_key(*key, Some(((*outcome).try_into().expect("an id"), key.usual_scale())));
    }
    change(&mut roadmap);
    Case::started("followed", roadmap, sample.plan.starts.clone())
}

const ALL: [(Key, &str); 4] = [
    (Key::DeploymentFrequency, "deployment-frequency"),
    (Key::LeadTime, "lead-time"),
    (Key::ChangeFailureRate, "change-failure-rate"),
    (Key::TimeToRestore, "time-to-restore"),
];

fn measured(roadmap: &mut Roadmap, outcome: &str, value: i64) {
    roadmap.measure(&outcome.try_into().expect("an id"), Period(0), Some(Measure(value)));
}

fn drawn(case: &Case) -> Chart {
    delivery::draw(&case.subject(), &[], &page())
}

#[test]
fn the_sentence_says_what_is_furthest_and_whether_speed_costs_stability() {
    let title = |keys: &[(Key, &str)], change: &dyn Fn(&mut Roadmap)| {
        drawn(&followed(keys, change)).title.replace('\u{a0}', " ")
    };
    let unmeasured = |roadmap: &mut Roadmap| roadmap.measured.clear();
    assert_eq!(title(&[], &unmeasured), "No outcome is said to be one of the four delivery metrics yet.");
    assert_eq!(
        title(&ALL[1..2], &unmeasured),
        "Lead time for changes is furthest from its target, with 100 % of the way left; speed and stability are not \
         both followed."
    );
    assert_eq!(
        title(&ALL, &|roadmap| {
            roadmap.measured.clear();
            measured(roadmap, "deployment-frequency", 5_000);
            measured(roadmap, "lead-time", 7_000);
            measured(roadmap, "change-failure-rate", 16_700);
            measured(roadmap, "time-to-restore", 5_000);
        }),
        "Change failure rate is furthest from its target, with 90 % of the way left; at no time is delivery faster but \
         less stable than at the start."
    );
    let broken = title(&ALL, &|roadmap| {
        roadmap.measured.clear();
        measured(roadmap, "deployment-frequency", 625);
        measured(roadmap, "change-failure-rate", 18_100);
    });
    assert!(broken.contains("in Q1–Q3 2027 delivery is faster but less stable"), "{broken}");
}

#[test]
fn each_key_has_its_picture_and_its_periods_in_the_table() {
    let case = followed(&ALL, |roadmap| {
        measured(roadmap, "deployment-frequency", 625);
        measured(roadmap, "change-failure-rate", 23_500);
    });
    let chart = drawn(&case);
    let marks = chart.marks();
    let pictures: Vec<&str> =
        marks.iter().filter(|mark| mark.kind == MarkKind::Outcome).map(|mark| mark.id.as_str()).collect();
    assert_eq!(
        pictures,
        ALL.map(|(_, outcome)| format!("outcome:{outcome}")).iter().map(String::as_str).collect::<Vec<_>>()
    );
    assert_eq!(marks.iter().filter(|mark| mark.kind == MarkKind::Measured).count(), 2);
    assert_eq!(chart.table.rows.len(), 4 * 8);
    // in the first quarter it fails more often than at the beginning, and is faster
    let first = &chart.table.rows[16];
    assert_eq!((first[0].as_str(), first[3].as_str(), first[4].as_str()), ("Change failure rate", "Q1 2027", "23.5"));
    assert_eq!(first[7], "Deployment frequency; Lead time for changes");
}

#[test]
fn a_key_on_a_scale_of_factors_is_drawn_so_beside_all_other_outcomes_too() {
    let log = followed(&ALL, |_| {});
    let linear = followed(&ALL, |roadmap| {
        for said in &mut roadmap.keys {
            said.scale = Scale::Linear;
        }
    });
    let none = followed(&[], |_| {});
    let svg = |case: &Case| trajectories::draw(&case.subject(), &[], &page()).svg();
    assert_ne!(svg(&log), svg(&linear));
    // the keys come first; nothing else is different for who follows none
    let said = |case: &Case| {
        let marks = trajectories::draw(&case.subject(), &[], &page()).marks();
        marks.into_iter().map(|mark| mark.name).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(said(&linear), said(&none));
}

#[test]
fn the_four_keys_come_first_among_all_outcomes_in_their_own_order() {
    let order = |case: &Case| -> Vec<String> {
        let marks = trajectories::draw(&case.subject(), &[], &page()).marks();
        marks.iter().filter_map(|mark| Some(mark.id.strip_prefix("outcome:")?.to_owned())).collect()
    };
    let all = order(&followed(&ALL, |_| {}));
    assert_eq!(all[..4], ALL.map(|(_, outcome)| outcome.to_owned()));
    assert_eq!(all[4..], ["on-time-parcels", "regretted-leavers", "partner-onboarding"], "the worthiest first");
    let none = order(&followed(&[], |_| {}));
    assert_eq!(none[..2], ["lead-time", "on-time-parcels"], "without keys the worthiest first");
}

#[test]
fn how_often_is_delivered_is_read_in_rates_with_a_name() {
    let says = |unit: &str, scale: Scale, language: Language| -> Vec<String> {
        let case = followed(&ALL, |roadmap| {
            roadmap.outcomes.iter_mut().filter(|item| item.id.as_str() == "deployment-frequency").for_each(|item| {
                (item.baseline, item.target, item.unit) = (Measure(200), Measure(10_000), unit.to_owned());
            });
            roadmap.keys.iter_mut().for_each(|key| key.scale = scale);
        });
        let chart = speaking(language, || delivery::draw(&case.subject(), &[], &page()));
        let rates = ["hourly", "daily", "weekly", "monthly", "yearly", "par jour", "par semaine", "par mois"];
        let texts = chart.scene.texts();
        let found = rates.iter().filter(|rate| texts.iter().any(|text| text.text == **rate));
        found.map(|rate| (*rate).to_owned()).collect()
    };
    let english = |unit, scale| says(unit, scale, Language::English);
    assert_eq!(english("per week", Scale::Log), ["daily", "weekly", "monthly"]);
    assert_eq!(english("deployments a day", Scale::Log), Vec::<String>::new(), "one rate alone shows no distance");
    assert_eq!(english("per month", Scale::Log), ["weekly", "monthly"]);
    assert_eq!(english("per week", Scale::Linear), Vec::<String>::new());
    assert_eq!(english("releases", Scale::Log), Vec::<String>::new());
    assert_eq!(says("par semaine", Scale::Log, Language::French), ["par jour", "par semaine", "par mois"]);
}
