//! Reading files in a real worker: the same as without one.

use std::path::Path;
use std::time::{Duration, Instant};

use worker::{TableKind, Worker};

use crate::processes::{CAIRN, cairn, fixture};

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

/// What the program says to a command line, with its worker and without: exit code, answer, messages.
fn both_ways(folder: &Path, words: &[&str]) -> [(Option<i32>, String, String); 2] {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let apart = cairn(folder, words).output().expect("it can be started");
    let (mut out, mut err) = (vec![], vec![]);
    let local = commands::LocalData::new(folder.join("here"));
    let line = ["cairn"].iter().chain(words).map(std::ffi::OsString::from);
    let code = cli::run(line, local, Worker::in_process(), &mut out, &mut err);
    let code = (0..=255_u8).find(|byte| std::process::ExitCode::from(*byte) == code).map(i32::from);
    [(apart.status.code(), text(&apart.stdout), text(&apart.stderr)), (code, text(&out), text(&err))]
}

#[test]
fn documents_opened_in_a_worker_are_the_same_as_without_one() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/documents/v1.cairn");
    let whole = std::fs::read(&frozen).expect("it is there");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("it can be written");
        path.to_str().expect("a name in UTF-8").to_owned()
    };
    let missing = folder.path().join("missing.cairn").to_str().expect("a name in UTF-8").to_owned();
    let good = file("good.cairn", &whole);
    let cut = file("cut.cairn", &whole[..whole.len() / 2]);
    for path in [&good, &cut, &file("other.cairn", b"hello"), &missing] {
        let [apart, here] = both_ways(folder.path(), &["check", path, "--json"]);
        assert_eq!(apart, here, "{path}");
        assert_eq!(apart.0 == Some(0), *path == good, "{apart:?}");
    }
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
