//! What the real commands answer on the solved sample, written down for the unit tests of the window: the fake gives some
//! of it back as it is, and the rest of the fake is compared with it (`ui/src/ipc/fake.test.ts`), so that it cannot drift.
//!
//! `UPDATE_EXPECTED=1` writes the answers anew. Deliberately not here: answers that have to be worked out, which take
//! long, and those that follow from a clock.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::terminal::Desk;

/// How many rows, lines and marks of an answer are written down: enough to see what they are like.
const MOST: usize = 3;

/// The lists that are longer in the answer than on paper: those of things of which any is as good as another.
const CUT: [&str; 12] = [
    "marks",
    "rows",
    "lines",
    "capabilities",
    "list_licences",
    "found",
    "problems",
    "left_out",
    "months",
    "teams",
    "drivers",
    "outcomes",
];

/// Commands that depend on nothing but the sample, with what they are asked.
fn asked() -> Vec<(&'static str, Value)> {
    let size = json!({"theme": "light", "width": 1072, "height": 748});
    let with = |name: &str, value: Value| {
        let mut request = size.clone();
        request[name] = value;
        request
    };
    vec![
        ("show_plan", with("chart", json!("roadmap"))),
        ("show_investment", json!({"investment": "data-mesh"})),
        ("show_comparison", with("chart", json!("value_curve"))),
        ("show_loads", json!({"theme": "light", "grid": "funds", "left": 200, "column": 90, "width": 1000})),
        ("show_story", json!({})),
        ("show_page", json!({"page": 1, "theme": "light"})),
        ("show_systems", json!({})),
        ("show_about", json!({})),
        ("list_licences", json!({})),
        ("show_settings", json!({})),
        ("show_catalogue", json!({})),
        ("show_culture", json!({})),
        ("show_drivers", json!({})),
        ("show_knowing", json!({})),
        ("list_scenarios", json!({})),
        ("list_verdicts", json!({})),
        ("parse_what_if", json!({"text": "budget -20%"})),
        ("find_objects", json!({"words": "delivery", "most": MOST})),
        ("preview_chart", json!({"chart": "flow"})),
    ]
}

/// The answer without what would make it long: pictures, and all but the first of many.
fn cut(value: &mut Value, name: &str) {
    match value {
        Value::Array(list) => {
            if CUT.contains(&name) {
                list.truncate(MOST);
            }
            list.iter_mut().for_each(|one| cut(one, ""));
        }
        Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| cut(value, name)),
        Value::String(text) if name == "svg" || text.starts_with("<svg") => {
            *text = r#"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#.into();
        }
        // the hour at which the sample was made for this test
        Value::String(text) if ["saved", "planned"].contains(&name) && !text.is_empty() => {
            *text = "2026-11-21T14:02:00+00:00".into();
        }
        _ => {}
    }
}

fn answer(desk: &Desk, command: &str, request: &Value) -> Value {
    let called = desk.cairn(&["call", command, &request.to_string(), "--file", "sample.cairn"]);
    assert_eq!(called.code, 0, "{command}: {called:?}");
    let mut answer = serde_json::from_str(&called.out).unwrap_or_else(|error| panic!("{error}: {}", called.out));
    cut(&mut answer, command);
    answer
}

/// "DriverLinks" as "driver_links".
pub(crate) fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

/// Everything that is written down, as one source of the window.
fn source() -> String {
    let desk = Desk::with_sample();
    let mut text = String::from(
        "// What the real commands answer on the sample. Written by a test (tests/suite/fakes.rs); not to be edited.\n\
         import type { Calls } from '../contract';\n\
         import type { GridName } from './GridName';\n\
         import type { GridView } from './GridView';\n",
    );
    let mut put = |line: String| text.write_str(&line).expect("a text takes every line");
    put("\nexport const recorded = {\n".into());
    for (command, request) in asked() {
        put(format!("\"{command}\": {},\n", answer(&desk, command, &request)));
    }
    put("} satisfies { [Name in keyof Calls]?: Calls[Name]['response'] };\n".into());
    put("\n/** Every table, with its first rows. */\nexport const recordedGrids: Record<GridName, GridView> = {\n"
        .into());
    for kind in exchange::grid::GridKind::ALL {
        let name = snake(&format!("{kind:?}"));
        put(format!("\"{name}\": {},\n", answer(&desk, "show_grid", &json!({"grid": name}))));
    }
    put("};\n".into());
    text
}

#[test]
fn what_the_window_is_tested_with_is_what_the_commands_answer() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/ipc/generated/recorded.ts");
    let made = source();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &made).expect("the source can be written");
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == made, "ui/src/ipc/generated/recorded.ts is stale: run this test with UPDATE_EXPECTED=1");
}
