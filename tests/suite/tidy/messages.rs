//! Every message that is said exists in every language with the same variables, and none is there that nobody says.
//!
//! Looks at the Fluent files of each crate and at `say!` in its sources; the window's own words are compared by the
//! type checker and by `ui/src/messages.test.ts`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

use super::files::{Text, texts_in};
use super::nothing_to_complain;

/// Where the messages of a crate and its sources are.
const SPEAKERS: [(&str, &str); 9] = [
    ("src-tauri/model", "src-tauri/model/src"),
    ("src-tauri/planner", "src-tauri/planner/src"),
    ("src-tauri/storage", "src-tauri/storage/src"),
    ("src-tauri/charts", "src-tauri/charts/src"),
    ("src-tauri/exchange", "src-tauri/exchange/src"),
    ("src-tauri/worker", "src-tauri/worker/src"),
    ("src-tauri/commands", "src-tauri/commands/src"),
    ("src-tauri/cli", "src-tauri/cli/src"),
    ("src-tauri/desktop", "src-tauri/desktop"),
];

/// What a message or an attribute is made of.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Message {
    variables: BTreeSet<String>,
    /// Its words, without what is put into them.
    words: String,
}

type Known = BTreeMap<String, Message>;

fn read(files: &[Text], complaints: &mut Vec<String>) -> Known {
    let mut known = Known::new();
    for file in files {
        let resource = fluent_syntax::parser::parse(file.text.as_str()).unwrap_or_else(|(resource, errors)| {
            complaints.extend(errors.iter().map(|error| format!("{}: {error}", file.path)));
            resource
        });
        take(&file.path, &resource, &mut known, complaints);
    }
    known
}

fn take(path: &str, resource: &Resource<&str>, known: &mut Known, complaints: &mut Vec<String>) {
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let own = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        for (id, pattern) in own.chain(attributes) {
            let mut made = Message::default();
            take_pattern(pattern, &mut made);
            if known.insert(id.clone(), made).is_some() {
                complaints.push(format!("{path} holds {id} twice"));
            }
        }
    }
}

fn take_pattern(pattern: &Pattern<&str>, made: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => made.words.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => take_inline(inline, made),
                Expression::Select { selector, variants } => {
                    take_inline(selector, made);
                    variants.iter().for_each(|variant| take_pattern(&variant.value, made));
                }
            },
        }
    }
}

fn take_inline(inline: &InlineExpression<&str>, made: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            made.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| take_inline(argument, made));
        }
        InlineExpression::StringLiteral { value } => made.words.push_str(value),
        _ => {}
    }
}

/// What is said in sources: the id and the names of what is put into it, for each `say!`.
fn said(files: &[Text]) -> Vec<(String, String, BTreeSet<String>)> {
    let mut all = vec![];
    for file in files {
        for (at, _) in file.text.match_indices("say!(") {
            let before = file.text[..at].lines().last().unwrap_or_default().trim_start();
            if before.starts_with("//") || file.text[..at].ends_with(['_', '`']) {
                continue;
            }
            let inside = inside(&file.text[at + "say!(".len()..]);
            let mut parts = inside.into_iter();
            let id = parts.next().unwrap_or_default().trim().trim_matches('"').to_owned();
            let names = parts.filter_map(|part| Some(part.split_once('=')?.0.trim().to_owned()));
            all.push((file.path.clone(), id, names.collect()));
        }
    }
    all
}

/// The parts between the commas up to the parenthesis that closes.
fn inside(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            ')' if depth == 0 => break,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '"' => {
                let part = parts.last_mut().expect("there is always a part");
                part.push('"');
                while let Some(quoted) = letters.next() {
                    part.push(quoted);
                    match quoted {
                        '\\' => part.extend(letters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                continue;
            }
            '\'' => {
                // a letter in quotes, or a lifetime
                let rest: String = letters.clone().take(3).collect();
                let length = if rest.starts_with('\\') { 3 } else { 2 };
                if rest.chars().nth(length - 1) == Some('\'') {
                    letters.nth(length - 1);
                    continue;
                }
            }
            _ => {}
        }
        parts.last_mut().expect("there is always a part").push(letter);
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// Complains about one crate: its messages in each language and its sources.
fn wrong(crate_folder: &str, english: &[Text], french: &[Text], sources: &[Text]) -> Vec<String> {
    let mut complaints = vec![];
    let english = read(english, &mut complaints);
    let french = read(french, &mut complaints);
    let mut used = BTreeSet::new();
    for (path, id, names) in said(sources) {
        match english.get(&id) {
            None => complaints.push(format!("{path} says {id}, which is not in {crate_folder}/messages/en")),
            Some(message) if message.variables != names => {
                complaints.push(format!("{path} gives {id} {names:?}, and its words want {:?}", message.variables))
            }
            Some(_) => {}
        }
        used.insert(id);
    }
    for (id, message) in &english {
        if !used.contains(id) {
            complaints.push(format!("nobody says {id} of {crate_folder}/messages"));
        }
        match french.get(id) {
            None => complaints.push(format!("{id} of {crate_folder}/messages is not translated")),
            Some(other) if other.variables != message.variables => complaints.push(format!(
                "{id} of {crate_folder}/messages has {:?} in French and {:?} in English",
                other.variables, message.variables
            )),
            Some(other) if is_sentence(&message.words) && other.words == message.words => {
                complaints.push(format!("{id} of {crate_folder}/messages is English in French"));
            }
            Some(_) => {}
        }
    }
    let left = french.keys().filter(|id| !english.contains_key(*id));
    complaints.extend(left.map(|id| format!("{id} of {crate_folder}/messages is in French alone")));
    complaints
}

/// Whether words are enough of them to differ in every language.
fn is_sentence(words: &str) -> bool {
    words.split_whitespace().filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 2).count() > 2
}

#[test]
fn every_message_is_said_and_exists_in_every_language() {
    let complaints: Vec<String> = SPEAKERS
        .iter()
        .flat_map(|(folder, sources)| {
            let files = |language: &str| texts_in(&format!("{folder}/messages/{language}"), &[".ftl"]);
            wrong(folder, &files("en"), &files("fr"), &texts_in(sources, &[".rs"]))
        })
        .collect();
    nothing_to_complain(&complaints);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(path: &str, text: &str) -> Vec<Text> {
        vec![Text { path: path.into(), text: text.into() }]
    }

    fn complaints(english: &str, french: &str, source: &str) -> Vec<String> {
        wrong("x", &text("en.ftl", english), &text("fr.ftl", french), &text("a.rs", source))
    }

    #[test]
    fn messages_that_fit_are_nothing_to_complain_about() {
        let english = "a = You have { $count } bars.\n    .hint = Look.\n";
        let french = "a = Vous avez { $count } barres.\n    .hint = Voyez.\n";
        let source = "let x = say!(\"a\", count = list.iter().map(|(a, b)| ',').count()) + &say!(\"a.hint\");";
        assert_eq!(complaints(english, french, source), Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_unused_untranslated_or_given_wrongly_is_named() {
        for (english, french, source, complaint) in [
            ("a = b\n", "a = c\n", "say!(\"b\") say!(\"a\")", "says b, which is not in"),
            ("a = b\n", "a = c\n", "", "nobody says a"),
            ("a = b\n", "", "say!(\"a\")", "is not translated"),
            ("a = b { $c }\n", "a = b\n", "say!(\"a\", c = 1)", "in French and"),
            ("a = b { $c }\n", "a = b { $c }\n", "say!(\"a\", d = 1)", "its words want"),
            ("a = You have some bars.\n", "a = You have some bars.\n", "say!(\"a\")", "is English in French"),
            ("a = b\n", "a = c\nd = e\n", "say!(\"a\")", "in French alone"),
            ("a = b\na = c\n", "a = c\n", "say!(\"a\")", "twice"),
        ] {
            let complaints = complaints(english, french, source);
            assert!(complaints.iter().any(|said| said.contains(complaint)), "{complaint}: {complaints:?}");
        }
    }
}
