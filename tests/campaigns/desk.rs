//! A desk: the user's folder, Cairn's own data, and the real `cairn` program run on both from outside.
//!
//! Everything on it can be kept and put back at the same place, so that one beginning serves many runs.
//! Deliberately not here: what is run (see `scenario`), and what the result should be (see `judge`).

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output, Stdio};

use commands::LocalData;
use tempfile::TempDir;
use worker::Worker;

/// The user's folder on a desk.
const FILES: &str = "files";
/// Cairn's own folder on a desk.
const DATA: &str = "data";
/// Where tests look at things: neither the user nor Cairn knows it.
const ASIDE: &str = "aside";

/// How the names of files end on a command line.
const FILE_ENDINGS: [&str; 3] = [".cairn", ".json", ".csv"];

/// A folder of its own with everything one user has.
pub struct Desk {
    home: TempDir,
}

/// All files of a desk as they were at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept(BTreeMap<PathBuf, Option<Vec<u8>>>);

/// What a run of the program gave.
#[derive(Debug, Clone)]
pub struct Said {
    /// Exit code; nothing if the program was killed.
    pub code: Option<i32>,
    /// What it answered.
    pub out: String,
    /// What else it said.
    pub err: String,
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Desk {
    /// An empty desk.
    pub fn new() -> Self {
        let home = tempfile::Builder::new().prefix("cairn-desk").tempdir().expect("a temporary folder");
        let desk = Self { home };
        desk.clear();
        desk
    }

    /// Where everything of this desk is.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A file of the user.
    pub fn file(&self, name: &str) -> PathBuf {
        self.home().join(FILES).join(name)
    }

    /// The folder of the user.
    pub fn files(&self) -> PathBuf {
        self.home().join(FILES)
    }

    /// Cairn's own folder.
    pub fn data(&self) -> PathBuf {
        self.home().join(DATA)
    }

    /// A file that only the test looks at.
    pub fn aside(&self, name: &str) -> PathBuf {
        self.home().join(ASIDE).join(name)
    }

    fn clear(&self) {
        for folder in [FILES, DATA, ASIDE] {
            let folder = self.home().join(folder);
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder).expect("a temporary folder can be written");
        }
    }

    /// The names of what is in the user's folder, in order.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.files()).expect("the folder is there").flatten();
        let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// `cairn` with words, on this desk, not started yet. `before` is the program that starts it, if any.
    pub fn command(&self, before: &[String], words: &[String]) -> Command {
        let mut all = before.iter().cloned().chain([program().to_string_lossy().into_owned()]);
        let mut command = Command::new(all.next().expect("there is at least the program"));
        command.args(all).args(words).current_dir(self.files()).stdin(Stdio::null());
        // whatever the program looks up, it finds on this desk
        command.env("HOME", self.home()).env("CAIRN_DATA", self.data()).env("XDG_DATA_HOME", self.data());
        command.env("XDG_CONFIG_HOME", self.data()).env("XDG_CACHE_HOME", self.data()).env("LC_ALL", "C");
        command
    }

    /// Runs `cairn` with words, started by `before`.
    pub fn run_by(&self, before: &[String], words: &[String]) -> Said {
        let output = self.command(before, words).output();
        output.unwrap_or_else(|error| panic!("{:?} cannot be started: {error}", before.first())).into()
    }

    /// Runs `cairn` with words.
    pub fn run(&self, words: &[String]) -> Said {
        self.run_by(&[], words)
    }

    /// Does inside this process what `cairn` does with these words: to look at what a run has left, many thousand
    /// times.
    pub fn here(&self, words: &[String]) -> Said {
        let is_file = |word: &str| FILE_ENDINGS.iter().any(|ending| word.ends_with(ending));
        let on_desk = |word: &String| if is_file(word) { self.file(word).into_os_string() } else { word.into() };
        let line = [OsString::from("cairn")].into_iter().chain(words.iter().map(on_desk));
        let (mut out, mut err) = (vec![], vec![]);
        let code = cli::run(line, LocalData::new(self.data()), Worker::in_process(), &mut out, &mut err);
        Said {
            code: (0..=u8::MAX).find(|byte| ExitCode::from(*byte) == code).map(i32::from),
            out: String::from_utf8_lossy(&out).into_owned(),
            err: String::from_utf8_lossy(&err).into_owned(),
        }
    }

    /// Runs `cairn` with words that must be understood and done.
    pub fn must(&self, words: &[String]) -> Said {
        let said = self.run(words);
        assert_eq!(said.code, Some(0), "cairn {}: {said:?}", words.join(" "));
        said
    }

    /// Everything on the desk but what is aside.
    pub fn keep(&self) -> Kept {
        let mut kept = BTreeMap::new();
        for folder in [FILES, DATA] {
            walk(self.home(), Path::new(folder), &mut kept);
        }
        Kept(kept)
    }

    /// Makes the desk what it was.
    pub fn put_back(&self, kept: &Kept) {
        self.clear();
        for (path, bytes) in &kept.0 {
            let place = self.home().join(path);
            match bytes {
                None => fs::create_dir_all(place).expect("a temporary folder can be written"),
                Some(bytes) => fs::write(place, bytes).expect("a temporary folder can be written"),
            }
        }
    }
}

impl Kept {
    /// The bytes of a file of the user.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.0.get(&Path::new(FILES).join(name)).and_then(Option::as_deref)
    }

    /// The number of bytes that the files of a folder take on a disk with pages of 4 KiB.
    pub fn length_in(&self, folder: &str) -> usize {
        let inside = self.0.iter().filter(|(path, _)| path.starts_with(folder));
        // folders take a page too
        inside.map(|(_, bytes)| bytes.as_ref().map_or(4096, |bytes| bytes.len().next_multiple_of(4096))).sum()
    }

    /// The number of bytes of the longest file.
    pub fn longest(&self) -> usize {
        self.0.values().flatten().map(Vec::len).max().unwrap_or_default()
    }
}

/// Folders and files below `path`, folders first.
fn walk(home: &Path, path: &Path, kept: &mut BTreeMap<PathBuf, Option<Vec<u8>>>) {
    kept.insert(path.to_path_buf(), None);
    for entry in fs::read_dir(home.join(path)).into_iter().flatten().flatten() {
        let below = path.join(entry.file_name());
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => walk(home, &below, kept),
            Ok(_) => {
                kept.insert(below, Some(fs::read(entry.path()).unwrap_or_default()));
            }
            Err(_) => {}
        }
    }
}

/// The `cairn` that was built together with this test.
pub fn program() -> PathBuf {
    built("cairn")
}

/// A program that was built together with this test.
pub fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("this test has a path");
    let folder = test.parent().and_then(Path::parent).expect("tests are built in the folder deps");
    let program = folder.join(name);
    assert!(program.is_file(), "{name} is not built: run `make test` or `make deep`");
    program
}

/// Words as a command line takes them.
pub fn words(line: &[&str]) -> Vec<String> {
    line.iter().map(ToString::to_string).collect()
}
