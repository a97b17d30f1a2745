//! Hostile names in every text field, through every file that is written: refused in a sentence or harmless.
//!
//! Each text is in each field alone and in all of them at once, through JSON and tables and back; on both
//! charts and their tables; and in pictures and pages. What is clean is said here a second time, without
//! looking at how `exchange` and `charts` clean. One case is one text.

use std::panic::{AssertUnwindSafe, catch_unwind};

use charts::{ChartKind, Options, Purpose, Subject, Theme, draw};
use model::{Evaluation, InvestmentId, LeftOut, LeftOutReason, Money, Period, Plan, Proof, Roadmap, Severity, Value};
use tests::generate::hostile_texts;
use unicode_normalization::UnicodeNormalization;

use crate::tally::{Size, Tally, across, spread};

/// A roadmap with one of everything, whose texts all have a space in them.
const ROADMAP: &str = r#"{"format": "cairn-roadmap-1", "roadmap": {
  "settings": {"name": "A roadmap", "currency": "EUR", "period_length": "quarter", "fiscal_year_start": 1,
    "first_period": "2027-01", "periods": 4},
  "capabilities": [{"id": "cloud", "name": "A capability", "axis": "methods", "now": 1, "next": 2, "target": 3}],
  "investments": [
    {"id": "first", "name": "One investment", "axis": "methods", "kind": "enable", "duration": 2,
     "cost": [{"fund": "money", "per_period": [100000, 5000]}], "effort": [{"pool": "team", "per_period": [50, 100]}],
     "outputs": ["cloud-2", "report"], "note": "A note"},
    {"id": "second", "name": "Other investment", "axis": "skills", "kind": "run", "duration": 1,
     "cost": [{"fund": "money", "per_period": [700]}], "effort": [{"pool": "team", "per_period": [25]}],
     "note": "Other note"}],
  "outputs": [
    {"id": "cloud-2", "name": "An output", "kind": {"capability_level": {"capability": "cloud", "level": 2}}},
    {"id": "report", "name": "Other output", "kind": "deliverable"}],
  "outcomes": [{"id": "lead", "name": "An outcome", "metric": "A metric", "unit": "a unit", "direction": "down",
    "baseline": 12000, "target": 2000, "worth": 90, "counts": "each_period"}],
  "effects": [{"output": "report", "outcome": "lead", "share": 6000, "lag": 0, "confidence": 9000}],
  "needs": [{"investment": "second", "on": {"investment": "first"}}],
  "funds": [{"id": "money", "name": "A fund", "limit": [100000, 100000, 100000, 100000]}],
  "pools": [{"id": "team", "name": "A pool", "capacity": [100, 100, 100, 100]}],
  "steps": [{"id": "one", "name": "A step", "promise": "A promise", "last_period": 1},
    {"id": "two", "name": "Other step", "promise": "Other promise", "last_period": 3}],
  "estimates": [{"investment": "first", "cost": {"low": 9000, "high": 15000}}],
  "shocks": [{"id": "cut", "name": "A shock", "chance": 2000, "first": 1, "last": 2,
    "effect": {"fund_cut": {"fund": "money", "share": 2500}}}]}}"#;

fn base() -> (Roadmap, Plan) {
    let roadmap = exchange::json::read(ROADMAP).expect("it is a roadmap").roadmap;
    let first = InvestmentId::try_from("first").expect("an id");
    let second = InvestmentId::try_from("second").expect("an id");
    let starts = [(first, Period(0))].into();
    let evaluation = Evaluation::new(&roadmap, &starts);
    let reason = LeftOutReason::NeedsLevel { capability: "A capability".into(), level: 3 };
    let plan = Plan {
        starts,
        left_out: vec![LeftOut { investment: second, reason }],
        value: evaluation.value,
        bound: Some(Value(evaluation.value.0 + 1_000_000)),
        proof: Proof::Bounded,
        spend: Money(105_000),
        inputs: "A digest".into(),
        made_by: "By hand".into(),
    };
    (roadmap, plan)
}

/// Every text that a user or a file may give; the flag says whether it may have several lines.
fn fields<'a>(roadmap: &'a mut Roadmap, plan: &'a mut Plan) -> Vec<(&'a mut String, bool)> {
    let mut fields = vec![(&mut roadmap.settings.name, false)];
    fields.extend(roadmap.capabilities.iter_mut().map(|item| (&mut item.name, false)));
    for item in &mut roadmap.investments {
        fields.extend([(&mut item.name, false), (&mut item.note, true)]);
    }
    fields.extend(roadmap.outputs.iter_mut().map(|item| (&mut item.name, false)));
    for item in &mut roadmap.outcomes {
        fields.extend([(&mut item.name, false), (&mut item.metric, false), (&mut item.unit, false)]);
    }
    fields.extend(roadmap.funds.iter_mut().map(|item| (&mut item.name, false)));
    fields.extend(roadmap.pools.iter_mut().map(|item| (&mut item.name, false)));
    for item in &mut roadmap.steps {
        fields.extend([(&mut item.name, false), (&mut item.promise, true)]);
    }
    fields.extend(roadmap.shocks.iter_mut().map(|item| (&mut item.name, false)));
    fields.extend([(&mut plan.inputs, false), (&mut plan.made_by, false)]);
    for left in &mut plan.left_out {
        if let LeftOutReason::NeedsLevel { capability, .. } = &mut left.reason {
            fields.push((capability, false));
        }
    }
    fields
}

/// The roadmap and plan with a text put where `choose` gives one.
fn filled<'a>(choose: impl Fn(usize) -> Option<&'a str>) -> (Roadmap, Plan) {
    let (mut roadmap, mut plan) = base();
    for (place, (field, _)) in fields(&mut roadmap, &mut plan).into_iter().enumerate() {
        if let Some(text) = choose(place) {
            *field = text.to_owned();
        }
    }
    (roadmap, plan)
}

fn shown(text: &str) -> String {
    let start: String = text.chars().take(60).collect();
    format!("{start:?} ({} letters)", text.chars().count())
}

fn is_unwanted(letter: char) -> bool {
    let code = u32::from(letter);
    let is_control = code < 0x20 || (0x7f..0xa0).contains(&code);
    let turns = (0x202a..=0x202e).contains(&code) || (0x2066..=0x2069).contains(&code);
    is_control || turns || [0xfeff, 0x200b, 0xfffe, 0xffff].contains(&code)
}

/// A text as an import has to leave it.
fn cleaned(text: &str, has_lines: bool) -> String {
    let broken = text.replace("\r\n", if has_lines { "\n" } else { "  " });
    let broken = broken.replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let broken = if has_lines { broken } else { broken.replace('\n', " ") };
    let kept = broken.chars().filter(|letter| *letter == '\n' || !is_unwanted(*letter));
    kept.nfc().collect::<String>().trim().to_owned()
}

fn is_sentence(text: &str) -> bool {
    let is_short = text.chars().count() <= 600;
    is_short && text.ends_with('.') && !text.contains('\n') && !text.chars().any(is_unwanted)
}

/// Json and back: as an import has to leave it, and from then on unchanged to the last letter.
fn through_json(roadmap: &Roadmap, plan: &Plan) -> (Roadmap, Plan) {
    let back = exchange::json::read(&exchange::json::write(roadmap, Some(plan))).expect("it was just written");
    let (mut expected, mut expected_plan) = (roadmap.clone(), plan.clone());
    for (field, has_lines) in fields(&mut expected, &mut expected_plan) {
        *field = cleaned(field, has_lines);
    }
    assert_eq!((&back.roadmap, back.plan.as_ref()), (&expected, Some(&expected_plan)));
    let again = exchange::json::read(&exchange::json::write(&back.roadmap, back.plan.as_ref()));
    assert_eq!(again.expect("it was just written"), back);
    (expected, expected_plan)
}

fn is_name(text: &str) -> bool {
    (1..=200).contains(&text.chars().count())
}

/// The model refuses names that are empty or too long, and nothing else that a text can say.
fn refused_in_a_sentence(roadmap: &Roadmap) -> bool {
    let problems: Vec<_> =
        model::find_problems(roadmap).into_iter().filter(|problem| problem.severity == Severity::Blocks).collect();
    for problem in &problems {
        assert!(["name", "roadmap_name", "note_too_long"].contains(&problem.code.as_str()), "{problem:?}");
        assert!(is_sentence(&problem.message) && is_sentence(&problem.hint), "{problem:?}");
    }
    !problems.is_empty()
}

fn cells(csv: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader.records().flat_map(|row| row.expect("it is CSV").iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Whether a spreadsheet would run a cell, or any part of it that becomes a cell where `;` ends cells.
fn would_run(cell: &str) -> bool {
    let is_number = !cell.is_empty() && cell.parse::<f64>().is_ok() && !cell.starts_with('+');
    let mut parts = cell.split([';', '\t', '\n', '\r']);
    let begins = |part: &str| {
        part.trim_start().starts_with(['=', '+', '-', '@', '\0', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
    };
    !is_number && (parts.any(begins) || cell.starts_with(['\t', '\r', '\0']))
}

/// The table of investments and back, for texts that are clean.
fn through_csv(roadmap: &Roadmap) -> bool {
    let text = exchange::write_csv(roadmap);
    let running: Vec<_> = cells(&text).into_iter().filter(|cell| would_run(cell)).collect();
    assert!(running.is_empty(), "{running:?}");
    let mut rest = roadmap.clone();
    rest.investments.clear();
    rest.needs.clear();
    let import = match exchange::read_csv(text.as_bytes(), &rest) {
        Ok(import) => import,
        Err(error) => {
            assert!(is_sentence(&error.to_string()), "{error}");
            assert!(text.len() > 60_000, "only what is too long is refused: {error}");
            return false;
        }
    };
    assert!(import.unreadable.iter().all(|row| is_sentence(&row.reason)), "{:?}", import.unreadable);
    if roadmap.investments.iter().any(|item| !is_name(&item.name) || item.note.chars().count() > 20_000) {
        assert!(!import.unreadable.is_empty());
        return false;
    }
    assert_eq!(import.unreadable, vec![], "{text}");
    assert_eq!(import.investments, roadmap.investments, "{text}");
    assert_eq!(import.needs, roadmap.needs, "{text}");
    assert_eq!((import.outputs, import.capabilities), (vec![], vec![]), "{text}");
    assert_eq!(import.ignored_columns, Vec::<String>::new(), "{text}");
    true
}

fn chart(kind: ChartKind, roadmap: &Roadmap, plan: &Plan) -> charts::Chart {
    let evaluation = Evaluation::new(roadmap, &plan.starts);
    let subject = Subject { roadmap, plan, evaluation: &evaluation };
    let size = charts::Size::named("A4").expect("A4 is known");
    let options = Options { size, theme: Theme::Light, purpose: Purpose::Export, stamp: None, title: None };
    draw(kind, &subject, &options)
}

const ELEMENTS: [&str; 8] = ["svg", "title", "desc", "g", "rect", "path", "circle", "text"];
const ATTRIBUTES: [&str; 27] = [
    "width",
    "height",
    "viewBox",
    "role",
    "aria-label",
    "aria-hidden",
    "font-family",
    "font-size",
    "font-weight",
    "text-anchor",
    "textLength",
    "lengthAdjust",
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "x",
    "y",
    "rx",
    "cx",
    "cy",
    "r",
    "d",
    "data-id",
    "x1",
    "y1",
];

/// A picture of shapes and letters: nothing that runs, nothing that is fetched, nothing that turns.
fn is_harmless(svg: &str) {
    assert!(!svg.chars().any(|letter| is_unwanted(letter) && !matches!(letter, '\n' | '\u{2068}' | '\u{2069}')));
    let document = roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        assert!(ELEMENTS.contains(&node.tag_name().name()), "{:?}", node.tag_name());
        for attribute in node.attributes() {
            assert!(ATTRIBUTES.contains(&attribute.name()), "{attribute:?}");
            let is_text = ["aria-label", "data-id"].contains(&attribute.name());
            assert!(is_text || !attribute.value().contains([':', '(']), "{attribute:?}");
        }
        let isolates = |text: &str, mark: char| text.matches(mark).count();
        for text in node.text().into_iter().chain(node.attribute("aria-label")) {
            assert_eq!(isolates(text, '\u{2068}'), isolates(text, '\u{2069}'), "{text:?}");
        }
    }
}

/// A field that is not tried would be one that is not watched.
fn no_text_field_is_forgotten() {
    let (roadmap, plan) = filled(|_| Some("A hostile text"));
    let written = exchange::json::write(&roadmap, Some(&plan));
    let file: serde_json::Value = serde_json::from_str(&written).expect("it is JSON");
    let mut values = vec![&file];
    let mut count = 0;
    while let Some(value) = values.pop() {
        match value {
            serde_json::Value::Array(list) => values.extend(list),
            serde_json::Value::Object(object) => values.extend(object.values()),
            serde_json::Value::String(text) if text == "A hostile text" => count += 1,
            serde_json::Value::String(text) => {
                assert!(!text.contains(' ') && (text == "EUR" || *text == text.to_lowercase()), "{text} is no id");
            }
            _ => {}
        }
    }
    let (mut roadmap, mut plan) = base();
    assert_eq!(count, fields(&mut roadmap, &mut plan).len());
}

/// Does something with a text; what goes wrong is a failure with the text in it.
fn watched<T>(tally: &Tally, text: &str, place: &str, act: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(act)).inspect_err(|_| tally.fail(format!("{} {place}", shown(text)))).ok()
}

/// A text in each field alone, and in all of them at once: back from every file, or refused in a sentence.
fn through_files(text: &str, places: usize, tally: &Tally) {
    for place in 0..=places {
        let (roadmap, plan) = filled(|other| (place == places || other == place).then_some(text));
        let told = watched(tally, text, &format!("in field {place}"), || {
            let (clean, _) = through_json(&roadmap, &plan);
            (refused_in_a_sentence(&clean), through_csv(&clean))
        });
        let (is_refused, is_back) = told.unwrap_or_default();
        tally.notes("refused as names", u64::from(is_refused));
        tally.notes("tables read back equal", u64::from(is_back));
    }
}

/// A text in all fields, and in one: letters on the charts, text in their tables.
fn through_charts(text: &str, place: usize, tally: &Tally) {
    let (roadmap, plan) = filled(|_| Some(text));
    let (alone, _) = filled(|other| (other == place).then_some(text));
    for kind in ChartKind::ALL {
        for roadmap in [&roadmap, &alone] {
            watched(tally, text, &format!("on the {kind}"), || {
                let chart = chart(*kind, roadmap, &plan);
                is_harmless(&chart.svg());
                let csv = chart.table.csv();
                let cells = cells(&csv);
                assert!(!cells.iter().any(|cell| would_run(cell)), "{csv}");
                let may_stay = |letter| matches!(letter, '\r' | '\n' | '\u{2068}' | '\u{2069}');
                assert!(!csv.chars().any(|letter| is_unwanted(letter) && !may_stay(letter)));
                assert_eq!(cells.len() % chart.table.columns.len(), 0);
            });
            tally.note("charts with their tables");
        }
    }
}

/// A page without what is packed in it, in whose bytes any short word turns up by chance sooner or later. No object
/// may hide there: a page that packs objects says so (`/ObjStm`).
fn without_streams(pdf: &[u8]) -> Vec<u8> {
    let at =
        |word: &[u8], from: usize| pdf[from..].windows(word.len()).position(|found| found == word).map(|at| from + at);
    let (mut outside, mut from) = (vec![], 0);
    while let Some(begin) = at(b"stream\n", from) {
        outside.extend_from_slice(&pdf[from..begin]);
        from = at(b"endstream", begin).expect("what begins as a stream ends as one") + b"endstream".len();
    }
    outside.extend_from_slice(&pdf[from..]);
    outside
}

/// Whether a name is in a page, and not only what another name begins with: a part of a font is called by six letters
/// of chance, such as "/JSQXMA+Inter".
fn has_name(pdf: &[u8], name: &[u8]) -> bool {
    let goes_on = |next: Option<&u8>| next.is_some_and(|next| next.is_ascii_alphanumeric());
    let is_there = |(at, found): (usize, &[u8])| found == name && !goes_on(pdf.get(at + name.len()));
    pdf.windows(name.len()).enumerate().any(is_there)
}

/// A picture and a page of each chart, with as many texts as there are fields, each in one of them.
fn through_pictures(texts: &[String], first: usize, tally: &Tally) {
    let text = &texts[first];
    let (roadmap, plan) = filled(|place| Some(texts[(first + place) % texts.len()].as_str()));
    for kind in ChartKind::ALL {
        watched(tally, text, &format!("and those after it, in a picture or page of the {kind}"), || {
            let chart = chart(*kind, &roadmap, &plan);
            let png = chart.png(0.25).expect("a picture can be made");
            assert!(png.starts_with(b"\x89PNG") && png.len() > 1_000);
            let pdf = chart.pdf().expect("a page can be made");
            assert!(pdf.starts_with(b"%PDF"));
            let outside = without_streams(&pdf);
            for word in ["/JavaScript", "/JS", "/URI", "/Launch", "/OpenAction", "/EmbeddedFile", "/ObjStm"] {
                assert!(!has_name(&outside, word.as_bytes()), "{word} is in the page");
            }
        });
        tally.note("pictures and as many pages");
    }
}

/// A hundred texts of all kinds, or all of them.
pub fn run(size: Size, tally: &Tally) {
    no_text_field_is_forgotten();
    let all = hostile_texts();
    assert!(all.len() >= 500, "there are only {}", all.len());
    let texts = spread(&all, size.choose(100, all.len()));
    let (mut roadmap, mut plan) = base();
    let places = fields(&mut roadmap, &mut plan).len();
    // in the short form each text is in one field of a picture, in the long one in each of them
    let step = size.choose(places, 1);
    let numbers: Vec<usize> = (0..texts.len()).collect();
    across(
        &numbers,
        || (),
        |(), number| {
            through_files(&texts[*number], places, tally);
            through_charts(&texts[*number], number % places, tally);
            if number.is_multiple_of(step) {
                through_pictures(&texts, *number, tally);
            }
            tally.case();
        },
    );
    tally.notes("text fields", places as u64);
    let back = tally.noted("tables read back equal");
    let least = (texts.len() * places * 8 / 10) as u64;
    if back < least || tally.noted("refused as names") == 0 {
        tally.fail(format!("only {back} tables came back, or no name was refused: the texts were not tried"));
    }
}
