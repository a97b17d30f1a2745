//! The files of the repository as texts, and Rust code without its comments and strings.
//!
//! Deliberately without git: a copied folder has to pass like a clone. What is built, installed or drawn
//! is left out by the name of its folder.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders whose content is made by programs.
const NOT_OURS: [&str; 7] = [".git", "target", "out", "node_modules", "dist", "gen", "test-output"];

/// A file: its path from the root of the repository, with `/`, and what it says.
#[derive(Clone)]
pub struct Text {
    pub path: String,
    pub text: String,
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every text file of the repository, in order of path. Pictures, fonts and documents are left out.
pub fn texts() -> Vec<Text> {
    let mut found = vec![];
    walk(&root(), "", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<Text>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository can be read") {
        let entry = entry.expect("an entry of a readable folder can be read");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().expect("the kind of an entry of a readable folder is known");
        if kind.is_dir() {
            // cargo marks every folder it builds in, whatever its name
            let is_cache = entry.path().join("CACHEDIR.TAG").exists();
            if !NOT_OURS.contains(&name.as_str()) && !is_cache {
                walk(&entry.path(), &format!("{path}/"), found);
            }
        } else if kind.is_file()
            && let Ok(text) = fs::read_to_string(entry.path())
        {
            found.push(Text { path, text });
        }
    }
}

/// The text files under a folder (or the one file) whose names end in one of `endings`.
pub fn texts_in(place: &str, endings: &[&str]) -> Vec<Text> {
    let is_inside = |path: &str| place.is_empty() || path == place || path.starts_with(&format!("{place}/"));
    let has_ending = |path: &str| endings.iter().any(|ending| path.ends_with(ending));
    texts().into_iter().filter(|file| is_inside(&file.path) && has_ending(&file.path)).collect()
}

/// One file of the repository.
pub fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path} has to be there: {error}"))
}

/// Rust (or TypeScript) code without what comments and strings say. Quotes stay where they were.
pub fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("'\"'") {
            3
        } else if let Some(length) = raw_string(rest, code.chars().next_back()) {
            code.push_str("\"\"");
            length
        } else if first == '"' {
            code.push_str("\"\"");
            plain_string(rest)
        } else {
            code.push(first);
            first.len_utf8()
        };
        rest = &rest[skipped..];
    }
    code
}

/// Length of the string literal at the start of `text`, quotes included.
fn plain_string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

/// Length of the raw string literal at the start of `text`, if there is one there.
fn raw_string(text: &str, before: Option<char>) -> Option<usize> {
    let is_in_a_word = before.is_some_and(|before| before.is_alphanumeric() && before != 'b' || before == '_');
    let hashes_on = text.strip_prefix('r').filter(|_| !is_in_a_word)?;
    let content = hashes_on.trim_start_matches('#');
    let hashes = hashes_on.len() - content.len();
    let end = format!("\"{}", "#".repeat(hashes));
    let content = content.strip_prefix('"')?;
    let length = content.find(&end).map_or(content.len(), |at| at + end.len());
    Some(1 + hashes + 1 + length)
}

/// The words (names, keywords, numbers) of code.
pub fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|character: char| !character.is_alphanumeric() && character != '_').filter(|word| !word.is_empty())
}

#[test]
fn comments_and_strings_are_not_code() {
    let text = "let a = \"std::fs \\\" //\"; // std::net\nlet q = '\"'; /* tauri */ r#\"b\" f64\"#; c";
    let code = code(text);
    for absent in ["std", "net", "tauri", "f64"] {
        assert!(!code.contains(absent), "{absent} is not code in {code}");
    }
    assert_eq!(words(&code).collect::<Vec<_>>(), ["let", "a", "let", "q", "c"]);
}

#[test]
fn the_files_of_the_repository_are_found() {
    let paths: Vec<_> = texts().into_iter().map(|file| file.path).collect();
    for expected in ["Cargo.toml", ".ci/run", "src-tauri/model/src/lib.rs", "tests/suite/tidy.rs"] {
        assert!(paths.iter().any(|path| path == expected), "{expected} is not among the files");
    }
    assert!(paths.iter().all(|path| !path.contains("node_modules/") && !path.starts_with("target/")));
}
