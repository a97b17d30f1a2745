//! How long each chart takes from the window's request to its record, picture and marks included; without the window.

use std::path::Path;
use std::time::Instant;

use commands::wire::PlanProgress;
use commands::{Host, LocalData, Session};
use serde_json::{Value, json};
use worker::Worker;

use super::{Figures, Subject};
use crate::window::Home;

/// The room for the chart in a window of 1440 × 900 px.
const ROOM: (u32, u32) = (1060, 640);
const TIMES: usize = 15;
/// At most so many ms for any chart.
const WANTED: (u32, &str) = (20, "ms");

const ALONE: [&str; 7] = ["roadmap", "flow", "maturity", "needs", "budget", "people", "trajectories"];
const BESIDE: [&str; 7] = ["difference", "value_curve", "frontier", "price_of_yes", "shares", "fan", "tornado"];

/// A host without anybody.
struct Nobody;

impl Host for Nobody {
    fn now(&self) -> String {
        "2026-11-21T14:02:05Z".into()
    }
    fn new_document_id(&self) -> String {
        "figures".into()
    }
    fn progress(&self, _: PlanProgress) {}
    fn is_cancelled(&self) -> bool {
        false
    }
}

/// Draws every chart of a document in the size of the window.
pub(super) fn measure(subject: &Subject, document: &Path, home: &Home, figures: &mut Figures) {
    let session = Session::new(LocalData::new(home.path("charts")), Worker::in_process());
    let ask = |name: &str, request: Value| -> Value {
        commands::call(&session, &Nobody, name, request).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"))
    };
    ask("open_document", json!({"path": document}));
    // what the charts of the Compare screen show is found out before
    ask("what_if", json!({"text": "budget -20%"}));
    ask("find_frontier", json!({}));
    ask("price_left_out", json!({}));
    // where nothing is estimated, something is assumed
    let futures = json!({"assume_percent": 20});
    ask("simulate", futures.clone());
    let (width, height) = ROOM;
    let requests = ALONE.map(|chart| (chart, "show_plan")).into_iter();
    for (chart, command) in requests.chain(BESIDE.map(|chart| (chart, "show_comparison"))) {
        let mut request = json!({"theme": "light", "chart": chart, "width": width, "height": height});
        if command == "show_comparison" {
            request["what_if"] = json!(true);
            request["futures"] = futures.clone();
        }
        let mut all = vec![];
        for _ in 0..TIMES {
            let began = Instant::now();
            let answer = ask(command, request.clone());
            all.push(began.elapsed().as_secs_f64() * 1000.0);
            assert!(answer["chart"]["svg"].is_string(), "{chart} of {} is not drawn: {answer}", subject.name);
        }
        figures.write(&format!("chart: {}", chart.replace('_', " ")), subject, WANTED, all);
    }
}
