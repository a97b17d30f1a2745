//! Reading by workers that misbehave: one clear refusal, in time.

use std::path::Path;
use std::time::{Duration, Instant};

use storage::{Reader, StorageError};
use worker::{Fault, READING_SECONDS, ReadError, TableKind, Worker};

use crate::fakes::{fakes, lives};

fn refused(name: &str) -> ReadError {
    let worker = Worker::program(fakes().program(name));
    worker.read_roadmap(Path::new("somewhere/plan.json"), &|| false).expect_err("nothing is read")
}

#[test]
fn a_file_that_ends_its_worker_is_refused_by_name_and_reason() {
    let dies = refused("breaks while reading");
    assert_eq!((dies.fault, dies.code.as_str()), (Fault::File, "reader_broke"));
    let memory = refused("lacks memory");
    assert_eq!((memory.fault, memory.code.as_str()), (Fault::File, "too_much_memory"));
    assert!(memory.message.contains("512 MiB"), "{memory}");
    for error in [dies, memory, refused("answers a reader else")] {
        assert!(error.message.starts_with("plan.json could not be read: ") && error.message.ends_with('.'), "{error}");
        assert!(!error.message.contains("somewhere"), "a folder is nobody's business: {error}");
        assert!(!error.hint.is_empty());
    }
}

#[test]
fn what_the_worker_says_of_a_file_is_passed_on() {
    let error = refused("gives up on a file");
    assert_eq!((error.fault, error.code.as_str(), error.message.as_str()), (Fault::File, "not_json", "No."));
}

#[test]
fn a_file_that_takes_too_long_is_given_up() {
    let fakes = fakes();
    let worker = Worker::program(fakes.program("reads for ever"));
    let began = Instant::now();
    let read = worker.read_table(Path::new("table.csv"), TableKind::Csv, &fakes.roadmap, &|| false);
    let error = read.expect_err("nothing is read");
    assert_eq!((error.fault, error.code.as_str()), (Fault::File, "takes_too_long"));
    let took = began.elapsed();
    assert!(took >= Duration::from_secs(READING_SECONDS) && took < Duration::from_secs(READING_SECONDS + 2));
    assert!(!fakes.starts("reads for ever").into_iter().any(lives));
}

#[test]
fn reading_stops_when_the_user_wants_it() {
    let fakes = fakes();
    let worker = Worker::program(fakes.program("hangs"));
    let began = Instant::now();
    let error = worker.read_roadmap(Path::new("plan.json"), &|| true).expect_err("it was stopped");
    assert_eq!((error.fault, error.code.as_str()), (Fault::User, "stopped"));
    assert!(began.elapsed() < Duration::from_secs(1), "it took {:?}", began.elapsed());
}

#[test]
fn a_program_that_is_not_there_is_no_fault_of_the_file() {
    let error = Worker::program("no/such/program").read_roadmap(Path::new("plan.json"), &|| false);
    assert_eq!(error.expect_err("nobody reads").fault, Fault::World);
}

#[test]
fn without_a_child_files_are_read_all_the_same() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/roadmaps/small.json");
    let read = Worker::in_process().read_roadmap(&sample, &|| false).expect("the fixture is a roadmap");
    assert_eq!(read.roadmap, fakes().roadmap);
    let missing = Worker::in_process().read_roadmap(Path::new("not/there.json"), &|| false);
    let error = missing.expect_err("it is not there");
    assert!(error.fault == Fault::World && error.message.starts_with("there.json cannot be opened"), "{error}");
}

#[test]
fn a_document_that_ends_its_worker_is_refused_in_a_sentence() {
    let path = Path::new("somewhere/plan.cairn");
    let opened = |name: &str| Worker::program(fakes().program(name)).read(path).expect_err("nothing is read");
    for (name, what) in [("breaks while reading", "it broke the reader"), ("lacks memory", "512 MiB")] {
        let error = opened(name);
        let sentence = error.to_string();
        assert!(matches!(error, StorageError::GivenUp { .. }), "{sentence}");
        assert!(sentence.starts_with("plan.cairn could not be opened: ") && sentence.contains(what), "{sentence}");
    }
    assert!(matches!(opened("answers a reader else"), StorageError::GivenUp { .. }));
    let salvaged = Worker::program(fakes().program("breaks while reading")).salvage(path, "2026-11-21T14:03:00Z");
    assert!(matches!(salvaged, Err(StorageError::GivenUp { .. })));
    let nobody = Worker::program("no/such/program").read(path);
    assert!(matches!(nobody, Err(StorageError::Io { .. })), "it is no fault of the file");
}
