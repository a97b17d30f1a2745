//! The figures of the window: how soon it can be read, how long each answer takes until it is painted, and how much
//! memory it rests in. `make bench` runs this on a display of its own and makes a table of PERFORMANCE.md of it.
//!
//! Nothing is judged here: this machine does other things too. What a figure has to be is written beside it. Times are
//! taken inside the page (`stopwatch.js`), charts in this process (`charts`), memory as the system counts it.

mod charts;
mod measures;
mod stopwatch;

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::gestures::cairn;
use crate::window::Home;

/// Where the figures go, a line of JSON each; without it they are only printed.
const WHERE: &str = "CAIRN_FIGURES";

/// A roadmap that is measured.
pub(super) struct Subject {
    /// What its column is called.
    name: &'static str,
    /// The document; nothing for the sample, which the window brings along.
    file: Option<PathBuf>,
}

/// What was measured, in the order of measuring.
pub(super) struct Figures {
    file: Option<File>,
}

impl Figures {
    fn new() -> Self {
        let open = |path| File::options().create(true).append(true).open(path);
        Self { file: std::env::var_os(WHERE).map(|path| open(path).expect("the figures can be written")) }
    }

    /// Writes one figure of everything that was measured for it, and what it has to be at most.
    pub(super) fn write(&mut self, figure: &str, subject: &Subject, (wanted, unit): (u32, &str), mut all: Vec<f64>) {
        all.sort_by(f64::total_cmp);
        let (Some(median), Some(worst)) = (all.get(all.len() / 2), all.last()) else {
            println!("{figure}, {}: nothing was measured", subject.name);
            return;
        };
        let (times, roadmap) = (all.len(), subject.name);
        let record = json!({"figure": figure, "roadmap": roadmap, "median": median, "worst": worst, "times": times,
            "wanted": wanted, "unit": unit});
        println!("{record}");
        if let Some(file) = &mut self.file {
            writeln!(file, "{record}").expect("the figures can be written");
        }
    }
}

/// The sample and the largest fixture, each with the document it is in.
fn subjects(home: &Home) -> [(Subject, PathBuf); 2] {
    let (sample, large) = (home.path("sample.cairn"), home.path("large.cairn"));
    cairn(home, &[Path::new("new"), &sample, Path::new("--sample")]);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/roadmaps/stress.json");
    cairn(home, &[Path::new("import"), &source, &large]);
    cairn(home, &[Path::new("plan"), &large]);
    [(Subject { name: "sample", file: None }, sample), (Subject { name: "60 × 12", file: Some(large.clone()) }, large)]
}

#[test]
#[ignore = "measures, and judges nothing: `make bench` runs it"]
fn the_figures_of_the_charts() {
    let (mut figures, home) = (Figures::new(), Home::new());
    for (subject, document) in &subjects(&home) {
        charts::measure(subject, document, &home, &mut figures);
    }
}

#[tokio::test]
#[ignore = "measures, and judges nothing: `make bench` runs it"]
async fn the_figures_of_the_window() {
    let (mut figures, home) = (Figures::new(), Home::new());
    for (subject, _) in &subjects(&home) {
        measures::measure(subject, &mut figures).await;
    }
}
