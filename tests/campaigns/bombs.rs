//! Files made to crash, hang or fill their reader: each is refused in one sentence, or harmless.
//!
//! Each is read twice. A worker of the real program reads it, and says how much memory it held; then the
//! real `cairn import` meets it, and has to answer and leave the document on the desk as it was. Time is that
//! of the whole `cairn import` with its worker: on the clock in the long form, which has the computer to
//! itself, and on the processor in the short one, which has not. Deliberately not here: the files themselves
//! (see `tests/generate/hostile_files`).

use std::path::Path;
use std::time::{Duration, Instant};

use exchange::json;
use model::Roadmap;
use tests::generate::{Fate, HostileFile, Kind, hostile_files};
use worker::{TableKind, Worker};

use crate::desk::{Desk, program, words};
use crate::scenario::fixture;
use crate::tally::{Size, Tally};

/// The most memory a worker may hold.
const MOST_MEBIBYTES: u64 = 512;
/// The longest an answer may take.
const LONGEST: Duration = Duration::from_secs(5);

/// Those that broke something once, or all of them.
pub fn run(size: Size, tally: &Tally) {
    let is_wanted = |file: &HostileFile| size == Size::Long || file.is_in_short_form;
    let files: Vec<_> = hostile_files().into_iter().filter(is_wanted).collect();
    assert!(files.len() >= size.choose(15, 40), "there are only {}", files.len());
    let desk = Desk::new();
    let small = fixture("roadmaps/small.json").to_string_lossy().into_owned();
    desk.must(&words(&["import", &small, "plan.cairn"]));
    let roadmap = json::read(&std::fs::read_to_string(small).expect("the fixture is there"));
    let roadmap = roadmap.expect("the fixture is a roadmap").roadmap;
    let (mut slowest, mut largest) = (Duration::ZERO, 0);
    // one after the other: their time is measured
    for file in &files {
        let path = desk.aside(&format!("hostile.{}", ending(file.kind)));
        std::fs::write(&path, (file.bytes)()).expect("a temporary file can be written");
        let mebibytes = by_a_worker(file, &path, &roadmap, tally);
        let time = by_the_program(file, &path, &desk, size, tally);
        println!("  {:>5} ms {mebibytes:>4} MiB  {}", time.as_millis(), file.name);
        (slowest, largest) = (slowest.max(time), largest.max(mebibytes));
        tally.case();
    }
    tally.notes("ms for the slowest", u64::try_from(slowest.as_millis()).unwrap_or(u64::MAX));
    tally.notes("MiB for the largest", largest);
}

fn ending(kind: Kind) -> &'static str {
    match kind {
        Kind::Json => "json",
        Kind::Csv => "csv",
        Kind::Xlsx => "xlsx",
    }
}

fn is_sentence(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() < 600 && !text.trim_end().chars().any(char::is_control)
}

/// Has a worker of the real program read a file, and says how much memory it held, in MiB: 0 if it gave no
/// answer, because it was refused more.
fn by_a_worker(file: &HostileFile, path: &Path, roadmap: &Roadmap, tally: &Tally) -> u64 {
    let worker = Worker::program(program());
    let go_on = || false;
    let table = |kind| {
        let import = worker.read_table(path, kind, roadmap, &go_on)?;
        Ok(import.unreadable.first().map(|row| row.reason.clone()))
    };
    let read = match file.kind {
        Kind::Json => worker.read_roadmap(path, &go_on).map(|_| None),
        Kind::Csv => table(TableKind::Csv),
        Kind::Xlsx => table(TableKind::Xlsx),
    };
    match (&read, file.fate) {
        (Ok(_), Fate::Read) => tally.note("harmless"),
        (Err(error), Fate::Refused(code)) if error.code == code => tally.note("refused"),
        (Err(error), _) if error.code == "too_much_memory" => tally.note("refused more memory"),
        // a busy computer: whether it took too long is judged by the program's own time
        (Err(error), _) if error.code == "takes_too_long" => tally.note("refused more time"),
        (Ok(_), Fate::Refused(code)) => tally.fail(format!("{}: it was read, not refused ({code})", file.name)),
        (Err(error), _) => tally.fail(format!("{}: {} ({})", file.name, error.message, error.code)),
    }
    let said = match read {
        Ok(reason) => reason,
        Err(error) => Some(error.message),
    };
    if said.as_deref().is_some_and(|said| !is_sentence(said)) {
        tally.fail(format!("{}: this is no sentence: {said:?}", file.name));
    }
    // what the worker says is in thousands of kB
    let mebibytes = worker.peak_mb().unwrap_or_default() * 1_000 / 1_024;
    if mebibytes > MOST_MEBIBYTES {
        tally.fail(format!("{}: its worker held {mebibytes} MiB", file.name));
    }
    mebibytes
}

/// The time on the processor of all processes that this one has started and seen end.
fn processor_time() -> Duration {
    /// The kernel counts in hundredths of a second for programs, whatever it does inside.
    const TICK: Duration = Duration::from_millis(10);
    let about = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // the name, which comes second, may hold spaces; after it, children's times are the 14th and 15th
    let after_name = about.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let ticks = after_name.split(' ').skip(13).take(2).filter_map(|ticks| ticks.parse::<u32>().ok()).sum();
    TICK * ticks
}

/// Has the real program import a file, and says how long it took. The program has to answer, and the
/// document has to stay what it was, or take what was read.
fn by_the_program(file: &HostileFile, path: &Path, desk: &Desk, size: Size, tally: &Tally) -> Duration {
    let before = desk.keep();
    let path = path.to_string_lossy();
    let line = match file.kind {
        Kind::Json => words(&["import", &path, "made.cairn"]),
        _ => words(&["import", &path, "plan.cairn"]),
    };
    let (began, used) = (Instant::now(), processor_time());
    let said = desk.run(&line);
    let time = size.choose(processor_time().saturating_sub(used), began.elapsed());
    if time > LONGEST {
        tally.fail(format!("{}: an answer took {} ms", file.name, time.as_millis()));
    }
    let has_answered = matches!(said.code, Some(0..=3)) && !said.err.contains("went wrong here");
    if !has_answered {
        tally.fail(format!("{}: cairn import ended with {:?}: {}", file.name, said.code, said.err.trim()));
    }
    if said.code != Some(0) && desk.keep().file("plan.cairn") != before.file("plan.cairn") {
        tally.fail(format!("{}: it was refused, and changed the document", file.name));
    }
    let alive = desk.run(&words(&["check", "plan.cairn"]));
    if !matches!(alive.code, Some(0..=3)) {
        tally.fail(format!("{}: the document cannot be checked any more: {}", file.name, alive.err.trim()));
    }
    desk.put_back(&before);
    time
}
