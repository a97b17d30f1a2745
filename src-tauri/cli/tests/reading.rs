//! Reading files in a real worker: the same as without one.

use std::path::Path;
use std::time::{Duration, Instant};

use storage::{Reader, StorageError};
use worker::{TableKind, Worker};

use crate::processes::{CAIRN, fixture};

#[test]
fn files_read_in_a_worker_are_the_same_as_without_one() {
    let read = |worker: &Worker| worker.read_roadmap(&fixture("sample.json"), &|| false).expect("a roadmap");
    let (apart, here) = (Worker::program(CAIRN), Worker::in_process());
    let sample = read(&apart);
    assert_eq!(sample, read(&here));
    assert!(sample.plan.is_some() && apart.peak_mb().is_some());
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/exchange/investments.csv");
    let read = |worker: &Worker| worker.read_table(&table, TableKind::Csv, &sample.roadmap, &|| false);
    let import = read(&apart).expect("the fixture is a table");
    assert!(!import.investments.is_empty());
    assert_eq!(Ok(import), read(&here));
}

#[test]
fn refusals_of_a_worker_are_the_same_as_without_one() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("it can be written");
        path
    };
    let later = write("later.json", br#"{"format": "cairn-roadmap-7"}"#);
    let latin = write("latin.json", b"{\"format\": \"\xe9\"}");
    for path in [later, latin, folder.path().join("missing.json"), folder.path().to_owned()] {
        let apart = Worker::program(CAIRN).read_roadmap(&path, &|| false).expect_err("it is no roadmap");
        assert_eq!(Err(apart), Worker::in_process().read_roadmap(&path, &|| false), "{}", path.display());
    }
}

#[test]
fn a_small_file_is_read_in_a_moment() {
    let worker = Worker::program(CAIRN);
    let took: Vec<Duration> = (0..20)
        .map(|_| {
            let began = Instant::now();
            worker.read_roadmap(&fixture("small.json"), &|| false).expect("a roadmap");
            began.elapsed()
        })
        .collect();
    let least = took.iter().min().copied().unwrap_or_default();
    println!("a small file was read in {least:?} to {:?}", took.iter().max());
    assert!(least < Duration::from_millis(500), "{took:?}");
}

#[test]
fn documents_opened_in_a_worker_are_the_same_as_without_one() {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/documents/v1.cairn");
    let apart = Worker::program(CAIRN);
    assert_eq!(apart.read(&frozen).expect("it is a document"), storage::read_file(&frozen).expect("it is a document"));
    assert!(apart.peak_mb().is_some(), "no worker has read it");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let cut = folder.path().join("cut.cairn");
    let whole = std::fs::read(&frozen).expect("it is there");
    std::fs::write(&cut, &whole[..whole.len() / 2]).expect("it can be written");
    let other = folder.path().join("other.cairn");
    std::fs::write(&other, "hello").expect("it can be written");
    for path in [&cut, &other, &folder.path().join("missing.cairn"), &folder.path().to_owned()] {
        let said = |read: Result<_, StorageError>| read.expect_err("it is no document").to_string();
        assert_eq!(said(apart.read(path)), said(storage::read_file(path)));
    }
    let now = "2026-11-21T14:03:00Z";
    let (apart, here) = (apart.salvage(&cut, now), storage::salvage_file(&cut, now));
    assert_eq!(format!("{apart:?}"), format!("{here:?}"));
}

#[cfg(unix)]
#[test]
fn a_path_need_not_be_text() {
    use std::os::unix::ffi::OsStrExt;

    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(std::ffi::OsStr::from_bytes(b"caf\xe9.json"));
    std::fs::copy(fixture("small.json"), &path).expect("it can be copied");
    Worker::program(CAIRN).read_roadmap(&path, &|| false).expect("a roadmap");
}
