//! A terminal for tests: runs a command line inside this process and keeps what it wrote.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use worker::Worker;

/// A folder of its own for each test, with the sample in it where asked for.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
    own: tempfile::TempDir,
}

/// What a command line gave.
#[derive(Debug)]
pub(crate) struct Output {
    /// Exit code.
    pub(crate) code: u8,
    /// What it answered.
    pub(crate) out: String,
    /// What else it said.
    pub(crate) err: String,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = || tempfile::tempdir().expect("a temporary folder");
        Self { folder: folder(), own: folder() }
    }

    /// A desk with the solved sample as `sample.cairn`.
    pub(crate) fn with_sample() -> Self {
        let desk = Self::new();
        let made = desk.cairn(&["new", "sample.cairn", "--sample"]);
        assert_eq!(made.code, 0, "{made:?}");
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Cairn's own folder of this desk.
    pub(crate) fn own(&self) -> &Path {
        self.own.path()
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).expect("the temporary folder can be written");
    }

    /// Names and contents of all files on the desk, to see that nothing changed.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files: Vec<_> = std::fs::read_dir(self.folder.path())
            .expect("the folder is there")
            .map(|entry| entry.expect("an entry").path())
            .map(|path| (path.clone(), std::fs::read(&path).unwrap_or_default()))
            .collect();
        files.sort();
        files
    }

    /// Runs `cairn` with words; those that name a file (by an ending) are put on the desk.
    pub(crate) fn cairn(&self, words: &[&str]) -> Output {
        let words = words.iter().map(|word| {
            let is_file =
                Path::new(word).extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known));
            if is_file { self.path(word).into_os_string() } else { OsString::from(word) }
        });
        let (mut out, mut err) = (vec![], vec![]);
        let local = commands::LocalData::new(self.own.path());
        // this program is a test and no worker; the real one is in `src-tauri/cli/tests`
        let words = std::iter::once(OsString::from("cairn")).chain(words);
        let code = cli::run(words, local, Worker::in_process(), &mut out, &mut err);
        Output {
            code: (0..=255).find(|number| ExitCode::from(*number) == code).expect("an exit code is a byte"),
            out: String::from_utf8(out).expect("answers are text"),
            err: String::from_utf8(err).expect("messages are text"),
        }
    }
}

const ENDINGS: [&str; 8] = ["cairn", "json", "csv", "xlsx", "svg", "png", "pdf", "txt"];
