//! Whether the map is true: what the documents name is there, and what is there is on the map.
//!
//! Deliberately not about style. A path is what stands in back-ticks, has a `/` or a known ending, and
//! holds nothing but the letters of a path; `<name>` and `*` stand for any name.

use std::fs;
use std::path::Path;

use super::files::{root, text_of};
use super::nothing_to_complain;

const MOST_LINES: usize = 200;

/// Documents that lead readers through the repository.
const GUIDES: [&str; 3] = ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"];

const ENDINGS: [&str; 12] =
    [".rs", ".ts", ".svelte", ".css", ".md", ".toml", ".json", ".sh", ".sql", ".html", ".png", ".csv"];

/// Places that come to be when programs run.
const MADE_BY_PROGRAMS: [&str; 3] = ["out/", "target/", "ui/dist"];

/// What stands between single back-ticks, outside of blocks of code.
fn quoted(text: &str) -> Vec<&str> {
    let mut quoted = vec![];
    let mut is_block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_block = !is_block;
        } else if !is_block {
            quoted.extend(line.split('`').skip(1).step_by(2));
        }
    }
    quoted
}

/// What a text claims to be a file or folder of the repository.
fn paths(text: &str) -> Vec<&str> {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "._-/*<>".contains(letter);
    let is_path = |word: &&str| {
        let looks_like_one = word.contains('/') || ENDINGS.iter().any(|ending| word.ends_with(ending));
        looks_like_one && word.chars().all(is_letter) && !word.starts_with(['/', '.', '@', '*']) || *word == ".ci/run"
    };
    let is_made = |word: &&str| MADE_BY_PROGRAMS.iter().any(|made| word.starts_with(made));
    quoted(text).into_iter().filter(is_path).filter(|word| !is_made(word)).collect()
}

/// Whether a path is there, below `folder`. `*` and `<name>` stand for any name, or a part of one.
fn is_there(folder: &Path, path: &str) -> bool {
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let Some((before, after)) = first.split_once(['*', '<']) else {
        let found = folder.join(first);
        return found.exists() && (rest.is_empty() || is_there(&found, rest));
    };
    let after = after.split_once('>').map_or(after, |(_, after)| after);
    fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with(before) && name.ends_with(after) && (rest.is_empty() || is_there(&entry.path(), rest))
    })
}

/// Where a text's links lead inside the repository, pictures included.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://") && !target.starts_with('#'))
}

fn invented(document: &str, text: &str) -> Vec<String> {
    let missing = paths(text).into_iter().chain(links(text)).filter(|path| !is_there(&root(), path));
    missing.map(|path| format!("{document} names {path}, which is not there")).collect()
}

/// The names of the folders in a folder.
fn folders(place: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(place)).expect("the folder is on the map").flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// Complains about folders of `place` that the map does not name.
fn unmapped(map: &str, place: &str, folders: &[String]) -> Vec<String> {
    let names = quoted(map);
    let is_named = |folder: &&String| {
        let path = format!("{place}/{folder}");
        names.iter().any(|name| name.trim_end_matches('/') == path)
    };
    let unnamed = folders.iter().filter(|folder| !is_named(folder));
    unnamed.map(|folder| format!("ARCHITECTURE.md does not name `{place}/{folder}`")).collect()
}

/// The commands a text shows: what stands in back-ticks, and the lines of blocks of code.
fn commands(text: &str) -> Vec<&str> {
    // every second part between fences is a block
    let blocks = text.split("```").skip(1).step_by(2).flat_map(str::lines);
    quoted(text).into_iter().chain(blocks).map(str::trim).collect()
}

/// Complains about `make` targets a document names and the Makefile does not have.
fn unknown_targets(document: &str, text: &str, makefile: &str) -> Vec<String> {
    let is_target = |name: &str| makefile.lines().any(|line| line.starts_with(&format!("{name}:")));
    let shown = commands(text);
    let rests = shown.iter().filter_map(|command| command.strip_prefix("make "));
    let targets = rests.filter_map(|rest| rest.split_whitespace().next());
    let unknown = targets.filter(|name| !is_target(name));
    unknown.map(|name| format!("{document} names make {name}, which the Makefile does not have")).collect()
}

#[test]
fn what_the_documents_name_is_there() {
    let mut complaints = vec![];
    for document in GUIDES {
        let text = text_of(document);
        assert!(!paths(&text).is_empty(), "{document} leads nowhere");
        complaints.extend(invented(document, &text));
        complaints.extend(unknown_targets(document, &text, &text_of("Makefile")));
    }
    nothing_to_complain(&complaints);
}

#[test]
fn what_is_there_is_on_the_map() {
    let map = text_of("ARCHITECTURE.md");
    for place in ["src-tauri", "ui/src"] {
        nothing_to_complain(&unmapped(&map, place, &folders(place)));
    }
}

#[test]
fn the_map_is_short_enough_to_read() {
    let lines = text_of("ARCHITECTURE.md").lines().count();
    assert!(lines <= MOST_LINES, "ARCHITECTURE.md has {lines} lines: {MOST_LINES} at most");
}

#[test]
fn a_map_that_names_what_is_not_there_is_caught() {
    let text = "See `src-tauri/model/src/check_plan.rs`, `src-tauri/*/Cargo.toml`, `src-tauri/<crate>/Cargo.toml`,\n\
                `cairn plan FILE`, `@scope/name` and `out/plan.svg`; then `src-tauri/model/src/gone.rs` and `gone.toml`.\n\
                [this](Cargo.toml), [that](https://example.org) and ![a picture](docs/gone.png)\n\
                ```\nsrc-tauri/not/looked/at.rs\n```\n";
    let complaints = invented("made_up.md", text);
    assert_eq!(complaints.len(), 3, "{complaints:?}");
    assert!(complaints.iter().all(|complaint| complaint.contains("gone")));
}

#[test]
fn a_folder_that_is_not_on_the_map_is_caught() {
    let map = "`src-tauri/model` holds the nouns; planner is not in back-ticks.";
    let folders = ["model".to_owned(), "planner".to_owned()];
    assert_eq!(unmapped(map, "src-tauri", &folders), ["ARCHITECTURE.md does not name `src-tauri/planner`"]);
}

#[test]
fn an_unknown_target_is_caught() {
    let makefile = "run: ## run\n\t@true\n";
    let text = "make sure that `make run` works\nand `make deeper`\n```\nmake run # opens\nmake sense\n```\n";
    assert_eq!(unknown_targets("made_up.md", text, makefile).len(), 2);
}
