//! Files made to crash, hang or fill their reader: each is refused in one sentence, or harmless.
//!
//! Each file is read in a process of its own that may have two gibibytes of addresses, so that a crash is
//! seen as one and the memory of one file is told from that of another. The short form takes those that
//! broke something once, the long one (`CAIRN_DEEP=1`) all of them. Time and memory are printed; in the long
//! form of an optimised build, five seconds and 512 MiB are the most.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use model::Roadmap;
use tests::generate::{Fate, HostileFile, Kind, hostile_files};

const MOST_MEBIBYTES: u64 = 512;
const MOST_MILLISECONDS: u128 = 5_000;

/// Names the file that the process of its own is to read, and where it lies.
const TASK: &str = "CAIRN_HOSTILE_FILE";

/// A roadmap to import tables into.
fn roadmap() -> Roadmap {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/roadmaps/small.json"));
    exchange::json::read(&text.expect("the fixture is there")).expect("the fixture is a roadmap").roadmap
}

/// Reads a file, and tells what came of it: its code and sentence, or how many rows were not read.
fn read(kind: Kind, bytes: Vec<u8>) -> (String, String) {
    let table = |import: exchange::TableImport| {
        let reasons = import.unreadable.iter().map(|row| row.reason.as_str()).collect::<Vec<_>>();
        format!(
            "{} rows were read, {} were not. {}",
            import.investments.len(),
            reasons.len(),
            reasons.first().unwrap_or(&"")
        )
    };
    let told = match kind {
        Kind::Json => String::from_utf8(bytes)
            .map_err(|_| ("not_utf8".to_owned(), "It is not text.".to_owned()))
            .and_then(|text| exchange::json::read(&text).map_err(|error| (error.code().into(), error.to_string())))
            .map(|_| "A roadmap.".to_owned()),
        Kind::Csv => {
            exchange::read_csv(&bytes, &roadmap()).map(table).map_err(|error| (error.code().into(), error.to_string()))
        }
        Kind::Xlsx => {
            exchange::read_xlsx(&bytes, &roadmap()).map(table).map_err(|error| (error.code().into(), error.to_string()))
        }
    };
    told.map_or_else(|refused| refused, |read| ("read".into(), read))
}

/// The most memory this process has had, in MiB; 0 where the system does not say.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB"))
        .and_then(|kibibytes| kibibytes.trim().parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}

/// What became of a file.
struct Told {
    code: String,
    sentence: String,
    milliseconds: u128,
    mebibytes: u64,
}

/// Has this test binary read a file in a process of its own.
fn told_by_another_process(file: &HostileFile) -> Told {
    let mut place = tempfile::NamedTempFile::new().expect("a temporary file");
    std::io::Write::write_all(&mut place, &(file.bytes)()).expect("a temporary file can be written");
    let itself = std::env::current_exe().expect("this binary is somewhere");
    let test = "hostile_files::a_file_is_read_in_a_process_of_its_own";
    let mut command = if cfg!(unix) { Command::new("sh") } else { Command::new(&itself) };
    if cfg!(unix) {
        command.args(["-c", "ulimit -v 2097152; exec \"$0\" \"$@\""]).arg(&itself);
    }
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]);
    let task = format!("{}\n{}", file.name, place.path().display());
    let output = command.env(TASK, task).output().expect("this binary can be started");
    let said = String::from_utf8_lossy(&output.stdout);
    let answer = said.lines().find_map(|line| line.split_once("told\t")).map(|(_, answer)| answer);
    let complaint = String::from_utf8_lossy(&output.stderr);
    let answer = answer.unwrap_or_else(|| panic!("{}: no answer: {said} {complaint}", file.name));
    let parts: Vec<&str> = answer.splitn(4, '\t').collect();
    let [milliseconds, mebibytes, code, sentence] = parts[..] else { panic!("{}: {answer}", file.name) };
    Told {
        code: code.into(),
        sentence: sentence.into(),
        milliseconds: milliseconds.parse().expect("a number"),
        mebibytes: mebibytes.parse().expect("a number"),
    }
}

#[test]
fn a_file_is_read_in_a_process_of_its_own() {
    // without a task this is the test of one small file
    let task = std::env::var(TASK).ok();
    let (file, bytes) = match task.as_deref().and_then(|task| task.split_once('\n')) {
        Some((name, path)) => {
            let file = hostile_files().into_iter().find(|file| file.name == name).expect("the file is known");
            (file, std::fs::read(path).expect("the file was written"))
        }
        None => {
            let file = hostile_files().into_iter().find(|file| file.is_in_short_form).expect("there are such files");
            (file, (file.bytes)())
        }
    };
    let start = Instant::now();
    let (code, sentence) = read(file.kind, bytes);
    println!("told\t{}\t{}\t{code}\t{sentence}", start.elapsed().as_millis(), most_memory());
    assert_eq!(code, if let Fate::Refused(code) = file.fate { code } else { "read" }, "{}: {sentence}", file.name);
}

#[test]
fn every_hostile_file_is_refused_in_a_sentence_or_harmless() {
    let is_deep = std::env::var_os("CAIRN_DEEP").is_some_and(|value| value == "1");
    let files: Vec<HostileFile> = hostile_files().into_iter().filter(|file| is_deep || file.is_in_short_form).collect();
    assert!(files.len() >= if is_deep { 80 } else { 15 }, "there are only {}", files.len());
    let (mut slowest, mut largest) = ((0, ""), (0, ""));
    let mut wrong = vec![];
    for file in &files {
        let told = told_by_another_process(file);
        println!("{:>6} ms {:>4} MiB  {}: {}", told.milliseconds, told.mebibytes, file.name, told.sentence);
        slowest = slowest.max((told.milliseconds, file.name));
        largest = largest.max((told.mebibytes, file.name));
        let expected = if let Fate::Refused(code) = file.fate { code } else { "read" };
        let is_sentence = told.sentence.chars().count() < 600 && !told.sentence.chars().any(char::is_control);
        if told.code != expected || !is_sentence || told.mebibytes > MOST_MEBIBYTES {
            wrong.push(format!("{}: {} ({}), {} MiB", file.name, told.sentence, told.code, told.mebibytes));
        }
        if is_deep && !cfg!(debug_assertions) && told.milliseconds > MOST_MILLISECONDS {
            wrong.push(format!("{}: {} ms", file.name, told.milliseconds));
        }
    }
    println!("{} hostile files; slowest {slowest:?} ms, largest {largest:?} MiB", files.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn amounts_beyond_all_bounds_are_told_as_problems_and_break_nothing() {
    let desk = crate::terminal::Desk::with_sample();
    desk.cairn(&["export", "sample.cairn", "--out", "sample.json"]);
    let text = std::fs::read_to_string(desk.path("sample.json")).expect("it was written");
    let most = serde_json::Value::from(i64::MAX);
    let mut file: serde_json::Value = serde_json::from_str(&text).expect("our own file");
    file.as_object_mut().expect("an object").remove("plan");
    for list in ["funds", "investments", "pools", "outcomes", "effects"] {
        for item in file["roadmap"][list].as_array_mut().expect("a list") {
            for place in [
                "/limit/0",
                "/limit/1",
                "/capacity/0",
                "/capacity/1",
                "/cost/0/per_period/0",
                "/effort/0/per_period/0",
                "/worth",
                "/baseline",
                "/share",
            ] {
                if let Some(amount) = item.pointer_mut(place) {
                    *amount = most.clone();
                }
            }
        }
    }
    desk.write("most.json", file.to_string());
    let screens = commands::COMMANDS
        .iter()
        .map(|command| command.name)
        .filter(|name| name.starts_with("show_") || name.starts_with("list_"));
    let calls = screens.map(|name| vec!["call", name, "{}", "--file", "most.cairn"]);
    let words = [
        vec!["import", "most.json", "most.cairn"],
        vec!["check", "most.cairn"],
        vec!["plan", "most.cairn"],
        vec!["export", "most.cairn", "--out", "most.csv"],
    ];
    for words in words.iter().cloned().chain(calls) {
        let words = words.as_slice();
        let output = desk.cairn(words);
        assert!(
            [0, 1, 2, 3].contains(&output.code) && !output.err.contains("went wrong here"),
            "{words:?}: {output:?}"
        );
    }
}
