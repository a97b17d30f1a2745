//! No sentence stands in the sources of a crate that speaks: what a user can meet is in its message files.
//!
//! A string of three or more words is a sentence. What is said to developers alone (panics, logs, reasons of lints),
//! SQL and tests are left out. Deliberately not here: whether messages are complete (see `messages`).

use super::files::{Text, texts_in};
use super::nothing_to_complain;

/// The sources of the crates that speak to users. Worker and planner speak to Cairn and, while measuring, to developers.
const SPEAKING: [&str; 7] = [
    "src-tauri/charts/src",
    "src-tauri/exchange/src",
    "src-tauri/storage/src",
    "src-tauri/cli/src",
    "src-tauri/desktop",
    "src-tauri/model/src",
    "src-tauri/commands/src",
];

/// Files whose sentences are rightly in them, and why.
const EXCEPTED: [(&str, &str); 7] = [
    ("src-tauri/charts/src/colour.rs", "colours are written by developers"),
    ("src-tauri/charts/src/render/svg.rs", "its strings are SVG"),
    ("src-tauri/cli/src/arguments.rs", "the help of the command line is clap's, and English"),
    ("src-tauri/cli/src/bench.rs", "measuring is for developers"),
    ("src-tauri/model/src/problem.rs", "subjects are codes, and `place` puts them into words"),
    ("src-tauri/commands/src/registry.rs", "what a command does is said to developers"),
    ("src-tauri/desktop/arguments.rs", "the help of the window's program is English like that of the command line"),
];

/// What may stand before a string that no user meets, or that is said already.
const NOT_SAID: [&str; 11] = [
    "say!(",
    "expect(",
    "panic!(",
    "assert!(",
    "unreachable!(",
    "tracing::warn!(",
    "tracing::error!(",
    "tracing::info!(",
    "reason = ",
    "schemars(title = ",
    "let expect = ",
];

/// A string of a source: the number of its line, what stands before it, and what it says.
struct Literal {
    line: usize,
    before: String,
    text: String,
}

/// The strings of a source without its tests and comments.
fn literals(source: &str) -> Vec<Literal> {
    let source = source.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut found = vec![];
    let mut code = String::new();
    let mut line = 1;
    let mut letters = source.chars().peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        match letter {
            '/' if letters.peek() == Some(&'/') => {
                letters.by_ref().find(|letter| *letter == '\n');
                line += 1;
                code.push('\n');
            }
            '\'' => {
                // a letter in quotes, or a lifetime
                let ahead: Vec<char> = letters.clone().take(2).collect();
                match ahead.as_slice() {
                    ['\\', _] => {
                        letters.nth(1);
                        letters.by_ref().find(|letter| *letter == '\'');
                    }
                    [_, '\''] => drop(letters.nth(1)),
                    _ => {}
                }
            }
            '"' => {
                let (began, mut text) = (line, String::new());
                while let Some(quoted) = letters.next() {
                    line += usize::from(quoted == '\n');
                    match quoted {
                        '"' => break,
                        '\\' => line += usize::from(letters.next() == Some('\n')),
                        _ => text.push(quoted),
                    }
                }
                found.push(Literal { line: began, before: code.trim_end().to_owned(), text });
                code.clear();
            }
            _ => code.push(letter),
        }
    }
    found
}

/// Whether a text has three words or more, without what is put into it.
fn is_sentence(text: &str) -> bool {
    let mut depth = 0i32;
    let bare: String = text
        .chars()
        .filter(|letter| {
            depth += i32::from(*letter == '{') - i32::from(*letter == '}');
            depth == 0 && *letter != '}'
        })
        .collect();
    let is_word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    bare.split_whitespace().filter(is_word).count() > 2
}

fn is_sql(text: &str) -> bool {
    ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "ORDER BY"].iter().any(|word| text.contains(word))
}

fn wrong(files: &[Text]) -> Vec<String> {
    let is_excepted = |path: &str| {
        EXCEPTED.iter().any(|(file, _)| *file == path) || path.ends_with("/tests.rs") || path.contains("/tests/")
    };
    let mut complaints = vec![];
    for file in files.iter().filter(|file| !is_excepted(&file.path)) {
        for literal in literals(&file.text) {
            let before = literal.before.as_str();
            let is_not_said = NOT_SAID.iter().any(|start| before.ends_with(start.trim_end()));
            if is_sentence(&literal.text) && !is_sql(&literal.text) && !is_not_said {
                complaints.push(format!("{}:{} says “{}” itself", file.path, literal.line, literal.text));
            }
        }
    }
    complaints
}

#[test]
fn no_sentence_is_outside_the_message_files() {
    let complaints: Vec<String> = SPEAKING.iter().flat_map(|sources| wrong(&texts_in(sources, &[".rs"]))).collect();
    nothing_to_complain(&complaints);
}

#[test]
fn what_is_excepted_is_there() {
    let is_gone = |file: &&str| texts_in(file, &[".rs"]).is_empty();
    let gone: Vec<&str> = EXCEPTED.iter().map(|(file, _)| *file).filter(is_gone).collect();
    assert_eq!(gone, Vec::<&str>::new());
}

#[test]
fn a_sentence_in_a_source_is_found_and_what_nobody_meets_is_not() {
    let complaints = |source: &str| wrong(&[Text { path: "a.rs".into(), text: source.into() }]).len();
    for said in [
        "let x = \"You have many bars\";",
        "f(\"a {name} of {} two three\")",
        "// it's \"not this one here\"\nx('\"', \"but the one here\")",
    ] {
        assert_eq!(complaints(said), 1, "{said}");
    }
    for quiet in [
        "say!(\"one two three\")",
        "x.expect(\"this one always holds\")",
        "tracing::warn!(\n    \"one two three four\"\n)",
        "\"SELECT name FROM two tables\"",
        "\"{one two} three {four five}\"",
        "let a = 1;\n#[cfg(test)]\nmod tests { \"one two three four\" }",
    ] {
        assert_eq!(complaints(quiet), 0, "{quiet}");
    }
}
