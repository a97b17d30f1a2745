//! How sure the plan is, as a user asks for it: by the command line, from the sample and from documents that say
//! nothing or something wrong, and as charts in every format.

use charts::{Options, Purpose, Size, Subject, Theme, fan, tornado};
use commands::{LocalData, Session};
use model::{Evaluation, Value, find_problems};
use serde_json::{Value as Json, json};
use worker::Worker;

use crate::own_data::At;
use crate::terminal::Desk;

fn answer(desk: &Desk, arguments: &[&str]) -> Json {
    let mut all = vec!["simulate", "sample.cairn", "--json"];
    all.extend(arguments);
    let run = desk.cairn(&all);
    assert_eq!(run.code, 0, "{run:?}");
    let mut answer: Json = serde_json::from_str(&run.out).expect("one record");
    answer.as_object_mut().expect("a record").remove("seconds");
    answer
}

#[test]
fn the_compare_screen_draws_the_futures_of_what_is_estimated_and_assumed_now() {
    let desk = Desk::with_sample();
    let session = Session::new(LocalData::new(desk.own()), Worker::in_process());
    let call = |name: &str, request: Json| commands::call(&session, &At(0), name, request).expect("it is answered");
    call("open_document", json!({"path": desk.path("sample.cairn")}));
    let shown = |chart: &str, futures: Json| {
        let size = json!({"chart": chart, "theme": "light", "width": 900, "height": 600, "futures": futures});
        call("show_comparison", size)
    };
    let fan = shown("fan", json!({}));
    assert_eq!(shown("fan", json!({})), fan);
    let tornado = shown("tornado", json!({}));
    assert_eq!(tornado["simulation"], fan["simulation"], "the same futures in another picture");
    assert_ne!(tornado["chart"], fan["chart"]);
    let assumed = shown("fan", json!({"assume_percent": 20, "overrun": 1}));
    assert_ne!(assumed["simulation"]["value"], fan["simulation"]["value"]);
    assert!(assumed["simulation"]["how"].as_str().is_some_and(|how| how.contains("assumed")), "{assumed}");
    // an estimate leaves the plan as it is, and its futures are others
    let cell = json!({"row": "trunk-based-delivery", "column": "high", "text": "300"});
    call("edit_grid", json!({"grid": "estimates", "cells": [cell], "new_rows": 0, "removed": []}));
    assert_ne!(shown("fan", json!({}))["simulation"]["value"], fan["simulation"]["value"]);
}

#[test]
fn the_sample_is_answered_in_sentences_and_the_same_seed_gives_the_same_answer() {
    let desk = Desk::with_sample();
    let run = desk.cairn(&["simulate", "sample.cairn", "--runs", "2000"]);
    assert_eq!(run.code, 0, "{run:?}");
    for part in ["step 1, “Ship weekly”", "What matters most", "Spikes", "2,000 simulated futures", "Outcomes"] {
        assert!(run.out.contains(part), "{part} is missing in {}", run.out);
    }
    let one = answer(&desk, &["--runs", "2000", "--robust"]);
    assert_eq!(one, answer(&desk, &["--runs", "2000", "--robust"]));
    assert_ne!(one["value"], answer(&desk, &["--runs", "2000", "--seed", "2"])["value"]);
    assert_eq!(one["value"]["planned"], json!(942_282_765));
    let spikes = one["spikes"].as_array().expect("a list");
    assert_eq!(spikes.len(), 2);
    assert!(spikes.iter().all(|spike| spike["saved"].as_i64() > Some(0)), "{spikes:?}");
    let robust = &one["robust"];
    assert!(robust["best"]["worst_tenth"].as_i64() >= robust["plan"]["worst_tenth"].as_i64(), "{robust}");
    let swings = one["swings"].as_array().expect("a list");
    assert!(swings.len() > 3 && swings.len() <= 11, "{swings:?}");
    // nothing of it is in the document
    assert!(desk.cairn(&["check", "sample.cairn"]).out.contains("proven"));
}

#[test]
fn without_estimates_it_says_what_to_add_and_a_general_spread_can_be_assumed() {
    let desk = Desk::with_sample();
    desk.cairn(&["export", "sample.cairn", "--out", "all.json"]);
    let text = std::fs::read_to_string(desk.path("all.json")).expect("it was written");
    let mut file: Json = serde_json::from_str(&text).expect("JSON");
    for list in ["estimates", "shocks", "assumptions"] {
        file["roadmap"].as_object_mut().expect("a roadmap").remove(list);
    }
    desk.write("bare.json", file.to_string());
    assert_eq!(desk.cairn(&["import", "bare.json", "bare.cairn"]).code, 0);
    // without its assumptions more is expected than the plan was made from
    assert_eq!(desk.cairn(&["plan", "bare.cairn"]).code, 0);
    let run = desk.cairn(&["simulate", "bare.cairn"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.starts_with("Nothing is uncertain yet") && run.out.contains("--assume 20%"), "{run:?}");
    let run = desk.cairn(&["simulate", "bare.cairn", "--assume", "20%", "--overrun", "1", "--runs", "500"]);
    assert_eq!(run.code, 0, "{run:?}");
    let said = run.out.replace('\u{a0}', " ");
    assert!(said.contains("assumed where nothing is estimated: costs ± 20 %, up to 1 quarter longer"), "{said}");
    let chart = desk.cairn(&["chart", "bare.cairn", "--chart", "fan", "--out", "bare.svg"]);
    assert_eq!(chart.code, 0, "{chart:?}");
    let svg = std::fs::read_to_string(desk.path("bare.svg")).expect("it was written");
    assert!(svg.contains("Nothing is uncertain yet"));
}

#[test]
fn what_cannot_be_drawn_is_refused_in_one_sentence() {
    let desk = Desk::with_sample();
    for (arguments, code) in [
        (&["--runs", "10"][..], 2),
        (&["--runs", "1000000"], 2),
        (&["--assume", "200%"], 2),
        (&["--assume", "some"], 2),
        (&["--overrun", "61"], 2),
    ] {
        let mut all = vec!["simulate", "sample.cairn"];
        all.extend(arguments);
        let run = desk.cairn(&all);
        assert_eq!(run.code, code, "{run:?}");
        assert!(run.out.is_empty() && !run.err.is_empty(), "{run:?}");
    }
    // a plan that is no longer of this roadmap
    desk.cairn(&["exclude", "sample.cairn", "live-tracking"]);
    let run = desk.cairn(&["simulate", "sample.cairn"]);
    assert!(run.code == 2 && run.err.contains("Plan again first"), "{run:?}");
}

/// Changes or adds one place of the exported sample.
fn with(place: &str, value: Json) -> model::Roadmap {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/roadmaps/sample.json");
    let text = std::fs::read_to_string(path).expect("the fixture is there");
    let mut file: Json = serde_json::from_str(&text).expect("JSON");
    let (above, key) = place.rsplit_once('/').expect("a place in something");
    match file["roadmap"].pointer_mut(above).expect("the place is there") {
        Json::Object(members) => drop(members.insert(key.into(), value)),
        list => list[key.parse::<usize>().expect("a number")] = value,
    }
    exchange::json::read(&file.to_string()).expect("it can be read").roadmap
}

#[test]
fn everything_that_can_be_wrong_with_an_estimate_or_a_shock_is_a_problem_with_a_hint() {
    for (place, value, code) in [
        ("/estimates/0/cost", json!({"low": 11_000, "high": 12_000}), "estimated_cost"),
        ("/estimates/0/cost", json!({"low": -1, "high": 12_000}), "estimated_cost"),
        ("/estimates/0/cost", json!({"low": 9_000, "high": 9_500}), "estimated_cost"),
        ("/estimates/0/cost", json!({"low": 9_000, "high": 100_001}), "estimated_cost"),
        ("/estimates/0/duration", json!({"shortest": 0, "longest": 3}), "estimated_duration"),
        ("/estimates/0/duration", json!({"shortest": 4, "longest": 3}), "estimated_duration"),
        ("/estimates/0/duration", json!({"shortest": 2, "longest": 121}), "estimated_duration"),
        ("/estimates/0/duration", json!({"shortest": 3, "longest": 4}), "duration_outside_estimate"),
        ("/estimates/0/investment", json!("nothing-of-that-name"), "unknown_investment"),
        ("/estimates/0/investment", json!("modular-core"), "estimated_twice"),
        ("/estimates/3/feasible", json!(10_001), "estimated_chance"),
        ("/estimates/3/feasible", json!(10_000), "spike_of_sure"),
        ("/estimates/3/effect", json!({"low": 9_000, "high": 9_500}), "estimated_effect"),
        ("/estimates/3/effect", json!({"low": -1, "high": 12_000}), "estimated_effect"),
        ("/estimates/3/effect", json!({"low": 9_000, "high": 100_001}), "estimated_effect"),
        // as files of before say it
        ("/estimates/3/effect", json!(10_001), "estimated_effect"),
        ("/estimates/3/effect", json!(i64::MIN), "estimated_effect"),
        ("/estimates/3/effect", json!(10_000), ""),
        ("/estimates/3/spike", json!("routing-service"), "spike_itself"),
        ("/estimates/3/spike", json!("nothing-of-that-name"), "unknown_investment"),
        ("/estimates/7/spike", json!("live-tracking"), ""),
        (
            "/estimates/6",
            json!({"investment": "depot-data-platform", "feasible": 9_000, "spike": "routing-service"}),
            "spike_too_late",
        ),
        ("/shocks/0/chance", json!(10_001), "shock_share"),
        ("/shocks/0/last", json!(8), "shock_periods"),
        ("/shocks/0/last", json!(3), "shock_periods"),
        ("/shocks/0/id", json!("platform-engineers-leave"), "duplicate_id"),
        ("/shocks/0/name", json!(""), "name"),
        ("/shocks/0/effect", json!({"fund_cut": {"fund": "no-such-fund", "share": 1}}), "unknown_fund"),
        ("/shocks/0/effect", json!({"pool_loss": {"pool": "no-such-pool", "share": 1}}), "unknown_pool"),
        ("/shocks/0/effect", json!({"fund_cut": {"fund": "change-budget", "share": 10_001}}), "shock_share"),
        ("/shocks/0/effect", json!({"delay": {"periods": 0}}), "shock_delay"),
        ("/shocks/0/effect", json!({"delay": {"periods": 1}}), ""),
    ] {
        let problems = find_problems(&with(place, value.clone()));
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
        let wanted: Vec<&str> = if code.is_empty() { vec![] } else { vec![code] };
        assert_eq!(
            codes.iter().copied().filter(|found| *found == code).take(1).collect::<Vec<_>>(),
            wanted,
            "{place} {value}: {codes:?}"
        );
        assert!(problems.iter().all(|problem| !problem.hint.is_empty()));
        assert_eq!(problems.is_empty(), code.is_empty(), "{place} {value}: {codes:?}");
    }
}

#[test]
fn estimates_change_neither_the_plan_nor_what_it_depends_on() {
    let sample = with("/settings/name", json!("Meridian Parcel"));
    let bare = model::Roadmap { estimates: vec![], shocks: vec![], ..sample.clone() };
    assert_eq!(model::digest::digest(&sample), model::digest::digest(&bare));
    let json = exchange::json::write(&bare, None);
    assert!(!json.contains("estimates") && !json.contains("shocks"), "what is not there is not written");
}

#[test]
fn fan_and_tornado_are_drawn_in_every_format_and_size_with_all_their_words() {
    let sample = with("/settings/name", json!("Meridian Parcel"));
    let plan = planner::make_plan(&sample, &planner::Options::default(), &mut planner::Unwatched).expect("it fits");
    let evaluation = Evaluation::new(&sample, &plan.starts);
    let subject = Subject { roadmap: &sample, plan: &plan, evaluation: &evaluation };
    let asked = planner::simulate::Asked { runs: 1_000, seed: 7, assumed: None, threads: 2 };
    let futures = planner::simulate::simulate(&sample, &plan.starts, &asked, &mut planner::simulate::Unfollowed);
    assert_eq!(futures.plan.last().copied(), Some(Value(942_282_765)));
    for draw in [fan::draw, tornado::draw] {
        for theme in Theme::ALL {
            let mut sizes: Vec<(Size, Purpose)> =
                Size::NAMES.iter().map(|name| (Size::named(name).expect("known"), Purpose::Export)).collect();
            sizes.push((Size { width: 900.0, height: 600.0 }, Purpose::Screen));
            for (size, purpose) in sizes {
                let options = Options { size, theme: *theme, purpose, stamp: None, title: None };
                let chart = draw(&subject, Some(&futures), &options);
                let page = charts::Area { x: 0.0, y: 0.0, width: chart.scene.width, height: chart.scene.height };
                let texts = chart.scene.texts();
                for text in &texts {
                    let area = text.area();
                    let is_inside = area.x >= -0.5 && area.y >= -0.5 && area.right() <= page.right() + 0.5;
                    assert!(
                        is_inside && area.bottom() <= page.bottom() + 0.5,
                        "{:?} is cut off at {size:?}",
                        text.text
                    );
                }
                for (place, one) in texts.iter().enumerate() {
                    for other in &texts[place + 1..] {
                        assert!(
                            !one.area().overlaps(&other.area(), 2.0),
                            "{:?} on {:?} at {size:?}",
                            one.text,
                            other.text
                        );
                    }
                }
                if purpose == Purpose::Export {
                    let all: String = texts.iter().map(|text| format!("{} ", text.text)).collect();
                    assert!(all.contains("1,000 simulated futures"), "{all}");
                }
                assert!(
                    !chart.table.rows.is_empty() && chart.table.csv().lines().count() == chart.table.rows.len() + 1
                );
                assert_eq!(chart.svg(), draw(&subject, Some(&futures), &options).svg());
                assert!(chart.marks().iter().all(|mark| !mark.name.is_empty() && mark.area.right() <= page.right()));
            }
        }
        let options = Options {
            size: Size::named("A4").expect("known"),
            theme: Theme::Light,
            purpose: Purpose::Export,
            stamp: None,
            title: None,
        };
        let chart = draw(&subject, Some(&futures), &options);
        assert!(chart.png(1.0).expect("a picture").starts_with(b"\x89PNG"));
        assert!(chart.pdf().expect("a page").starts_with(b"%PDF"));
    }
}
