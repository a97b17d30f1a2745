//! Every problem a roadmap can have, with an example of each and what to do about it: `docs/problems.md`.
//!
//! An example is a change of the sample roadmap (`problems/examples.json`), and the program says what is wrong with it.
//! Sources and examples are compared, so that no code is without an example. `UPDATE_EXPECTED=1` writes the page anew.
//! Deliberately not here: why there is no plan, and what is wrong with files that are no roadmap.

use std::collections::BTreeMap;

use model::language::{Language, speaking};
use model::{Problem, Roadmap, Severity, find_problems};
use serde_json::{Map, Value};

use crate::tidy::files::{root, text_of, texts_in};

const PAGE: &str = "docs/problems.md";
const SOURCES: &str = "src-tauri/model/src/find_problems";

/// The files that problems are found in, in the order in which they look, and what they look at.
const FAMILIES: [(&str, &str); 28] = [
    ("settings", "Name, money and time of the roadmap"),
    ("identity", "Ids, names and texts"),
    ("references", "References and links"),
    ("amounts", "Amounts and levels"),
    ("order", "Needs, time, steps and pins"),
    ("path", "The way from investments to outcomes"),
    ("rules", "Rules of the user"),
    ("contradictions", "Rules against one another"),
    ("uncertainty", "Estimates and shocks"),
    ("kept", "Scenarios, verdicts and pages of the story"),
    ("measured", "Measured values"),
    ("commitments", "Promises"),
    ("stakeholders", "Stakeholders and their stances"),
    ("stages", "Stages and what lifts them"),
    ("beliefs", "Principles and themes"),
    ("briefs", "Briefs"),
    ("surveys", "Surveys of teams"),
    ("assessments", "Assessments of capabilities"),
    ("zones", "Zones and teams"),
    ("mastery", "Skills, ranks and owners"),
    ("flywheel", "The management flywheel"),
    ("drivers", "Drivers"),
    ("delivery", "The four delivery metrics"),
    ("feedback", "Feedback loops"),
    ("cycles", "Cycles that are over"),
    ("assumptions", "Assumptions"),
    ("debts", "Technical debt"),
    ("contracts", "Contracts on outcomes"),
];

const HEAD: &str = "# Problems

What Cairn finds wrong or missing in a roadmap, as `cairn check` and the window say it: where planning waits, there is
no plan before it is mended. Each example is a change of the sample roadmap, which has no problems; the changes are in
`tests/suite/problems/examples.json`, and the test beside it writes this page.
";

/// The codes that a file can report, and how grave they are.
type Codes = BTreeMap<String, Severity>;

/// What a string in quotes says; nothing where it is more than that.
fn literal(argument: &str) -> Option<&str> {
    argument.strip_prefix('"')?.strip_suffix('"')
}

/// The arguments of a call, from behind its bracket on.
fn arguments(call: &str) -> Vec<&str> {
    let (mut depth, mut from, mut is_text) = (0, 0, false);
    let mut found = vec![];
    for (at, letter) in call.char_indices() {
        match letter {
            '"' => is_text = !is_text,
            _ if is_text => {}
            ',' | ')' if depth == 0 => {
                found.push(call[from..at].trim());
                from = at + 1;
                if letter == ')' {
                    break;
                }
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    found
}

/// The codes in a source: those that are written, and those made of the noun in each call of its `unknown`.
fn codes(path: &str, source: &str) -> Codes {
    let mut codes = Codes::new();
    assert!(!source.contains(".add("), "{path} reports in a way that is not read here");
    for (call, severity) in [(".blocks(", Severity::Blocks), (".warns(", Severity::Warns)] {
        for call in source.split(call).skip(1) {
            let code = arguments(call)[0];
            let found: Vec<String> = match literal(code) {
                Some(code) => vec![code.to_owned()],
                None if code == "&format!(\"unknown_{noun}\")" => {
                    let calls = source.split("unknown(").skip(1);
                    let noun = |call| arguments(call).into_iter().find_map(literal).expect("a call names its noun");
                    calls.map(|call| format!("unknown_{}", noun(call))).collect()
                }
                None => panic!("{path}: {code} is a code that is not read here"),
            };
            for code in found {
                let other = codes.insert(code.clone(), severity);
                assert!(other.is_none_or(|other| other == severity), "{path}: {code} both blocks and warns");
            }
        }
    }
    codes
}

/// The codes of each file.
fn reported() -> BTreeMap<String, Codes> {
    let files = texts_in(SOURCES, &[".rs"]).into_iter().filter(|file| !file.path.ends_with("/mod.rs"));
    let family = |path: &str| path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
    files.map(|file| (family(&file.path), codes(&file.path, &file.text))).collect()
}

/// By file and code, what is changed in the sample: a path to what becomes another, and what it becomes.
///
/// A path is a JSON pointer, in which an item of a list is named by its place or by its first field, its id; `-` is the
/// place behind the last. What it becomes is a value, or `{"letters": 3}` for a text of so many letters, or
/// `{"times": 3, "of": …}` for so many items, each with its number where `{n}` stands.
fn examples() -> Map<String, Value> {
    serde_json::from_str(include_str!("problems/examples.json")).expect("the examples are JSON")
}

/// One step along a path.
fn step<'v>(value: &'v mut Value, name: &str) -> Option<&'v mut Value> {
    let is_called = |item: &Value| {
        let id = item.as_object().and_then(|fields| fields.values().next());
        id.and_then(Value::as_str) == Some(name)
    };
    match value {
        Value::Object(fields) => fields.get_mut(name),
        Value::Array(items) => match name.parse::<usize>() {
            Ok(place) => items.get_mut(place),
            Err(_) => items.iter_mut().find(|item| is_called(item)),
        },
        _ => None,
    }
}

/// What something becomes: more than one thing only at the end of a list.
fn becomes(new: &Value) -> Vec<Value> {
    let number = |field: &str| new.get(field).and_then(Value::as_u64);
    if let Some(letters) = number("letters") {
        return vec![Value::from((0..letters).map(|_| 'x').collect::<String>())];
    }
    let Some(times) = number("times").filter(|_| new.get("of").is_some()) else { return vec![new.clone()] };
    let item = new["of"].to_string();
    let numbered = |number: u64| item.replace("{n}", &number.to_string());
    (1..=times).map(|number| serde_json::from_str(&numbered(number)).expect("it was JSON before")).collect()
}

fn change(roadmap: &mut Value, path: &str, new: &Value) {
    let (place, last) = path.rsplit_once('/').expect("a path begins with a slash");
    let mut parent = roadmap;
    for name in place.split('/').skip(1) {
        parent = step(parent, name).unwrap_or_else(|| panic!("{path}: there is no {name}"));
    }
    let mut new = becomes(new);
    match parent {
        Value::Array(items) if last == "-" => items.append(&mut new),
        Value::Object(fields) => drop(fields.insert(last.to_owned(), new.remove(0))),
        list => *step(list, last).unwrap_or_else(|| panic!("{path}: there is no {last}")) = new.remove(0),
    }
}

fn sample() -> Value {
    let text = include_str!("../../fixtures/roadmaps/sample.json");
    let mut file: Value = serde_json::from_str(text).expect("our own file");
    file["roadmap"].take()
}

fn read(name: &str, roadmap: Value) -> Roadmap {
    serde_json::from_value(roadmap).unwrap_or_else(|error| panic!("{name} is no roadmap: {error}"))
}

/// The problem of an example.
fn shown(family: &str, code: &str, changes: &Value) -> Problem {
    let mut roadmap = sample();
    for (path, new) in changes.as_object().expect("an example is changes by their paths") {
        change(&mut roadmap, path, new);
    }
    let problems = find_problems(&read(code, roadmap));
    let found = problems.iter().find(|problem| problem.code == code);
    found.cloned().unwrap_or_else(|| panic!("the example of {family}/{code} has other problems: {problems:#?}"))
}

fn row(problem: &Problem) -> String {
    let planning = match problem.severity {
        Severity::Blocks => "waits",
        Severity::Warns => "goes on",
    };
    // a scenario without a name has nothing behind its noun
    let example = format!("{}: {}", problem.place().trim_end(), problem.message);
    let cell = |text: &str| text.replace('|', "\\|");
    format!("| `{}` | {planning} | {} | {} |\n", problem.code, cell(&example), cell(&problem.hint))
}

fn page() -> String {
    let (reported, examples) = (reported(), examples());
    let mut page = HEAD.to_owned();
    for (family, heading) in FAMILIES {
        page += &format!("\n## {heading}\n\n| Code | Planning | Example | What to do |\n|---|---|---|---|\n");
        for (code, changes) in examples[family].as_object().expect("examples by their codes") {
            let problem = shown(family, code, changes);
            let severity = reported[family].get(code);
            assert_eq!(Some(&problem.severity), severity, "{family}/{code}: the example is of another problem");
            page += &row(&problem);
        }
    }
    page
}

#[test]
fn every_problem_has_an_example_and_every_example_is_of_a_problem() {
    let examples = examples();
    let mut families: Vec<&str> = FAMILIES.iter().map(|(family, _)| *family).collect();
    families.sort_unstable();
    let reported = reported();
    assert_eq!(reported.keys().collect::<Vec<_>>(), families, "the files of {SOURCES}");
    assert_eq!(reported.len(), examples.len());
    for (family, codes) in &reported {
        let mut shown: Vec<&String> = examples[family].as_object().expect("examples by their codes").keys().collect();
        shown.sort_unstable();
        assert_eq!(codes.keys().collect::<Vec<_>>(), shown, "the problems in {family}.rs and the examples of it");
    }
}

#[test]
fn the_page_says_of_every_problem_what_the_program_says() {
    let before = find_problems(&read("the sample", sample()));
    assert_eq!(before, Vec::<Problem>::new(), "an example would not show what its change brings");
    let page = speaking(Language::English, page);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(root().join(PAGE), &page).expect("the repository can be written");
    }
    assert!(text_of(PAGE) == page, "{PAGE} is out of date: run this test with UPDATE_EXPECTED=1");
}

#[test]
fn codes_are_found_however_they_are_written() {
    let source = "report.blocks(\"level\", subject(1, 2), say!(\"level\"), hint);\n\
                  report.warns(\n    \"levels_fall\",\n    subject,\n);\n\
                  report.blocks(\n    &format!(\"unknown_{noun}\"),\n    subject,\n);\n\
                  unknown(\"decision\".into(), \"fund\", id);\n\
                  unknown(format!(\"of {}, {}\", a, b), \"pool\", id);";
    let expected = [
        ("level", Severity::Blocks),
        ("levels_fall", Severity::Warns),
        ("unknown_fund", Severity::Blocks),
        ("unknown_pool", Severity::Blocks),
    ];
    let expected: Codes = expected.map(|(code, severity)| (code.to_owned(), severity)).into();
    assert_eq!(codes("made_up.rs", source), expected);
}

#[test]
#[should_panic(expected = "is a code that is not read here")]
fn a_code_that_cannot_be_read_is_not_passed_over() {
    codes("made_up.rs", "report.blocks(code, subject, message, hint);");
}
