//! Files that are not what Cairn wrote: cut, overwritten, put together wrongly, foreign, hostile. Each is
//! refused with one sentence and left as it is; accepted only if every value is what was written.
//!
//! Files go through storage in this process; some of each kind also through the program itself.

use std::path::Path;

use rusqlite::Connection;
use tests::generate::Dice;

use crate::desk::{Desk, words};
use crate::faults::wrong_ending;
use crate::opening::{Folder, Met};
use crate::seeds::{Seed, seeds};
use crate::sql::{FOREIGN, HOSTILE};
use crate::tally::{Size, Tally, across, spread};

const PAGE: usize = 4096;
/// Of so many files one also goes through the program.
const TO_THE_PROGRAM: usize = 40;

/// What is done to a document.
#[derive(Debug, Clone, Copy)]
enum Damage {
    /// Only so many bytes are left; more than there were are zeros.
    Length(usize),
    /// A byte of the header has another value.
    Header(usize, u8),
    /// A page is nothing but zeros.
    Zeroed(usize),
    /// Two pages have changed places.
    Swapped(usize, usize),
    /// A page is also in the place of another.
    Doubled(usize, usize),
    /// From a byte on, so many bytes are chance.
    Noise(usize, usize),
    /// SQL has run on it.
    Hostile(usize),
    /// It is a database of another program.
    Foreign(usize),
}

type Case = (usize, Damage);

/// 1,000 files of 4 documents, or 20,000 of 20.
pub fn run(size: Size, tally: &Tally) {
    let seeds = seeds(size.choose(4, 20));
    let cases = all_cases(&seeds, size);
    let cases: Vec<(usize, Case)> = cases.into_iter().enumerate().collect();
    let start = || (Folder::new(), Desk::new());
    across(&cases, start, |(folder, desk), (number, (seed, damage))| {
        let bytes = damaged(&seeds[*seed], *damage, &folder.path());
        let about = format!("{}: {damage:?}", seeds[*seed].name);
        let (met, complaints) = folder.open(&bytes, &seeds[*seed]);
        tally.complain(&about, "", complaints);
        tally.note(if met == Met::Equal { "accepted with the same content" } else { "refused" });
        if number.is_multiple_of(TO_THE_PROGRAM) {
            tally.complain(&about, "", complaints_of_the_program(desk, &bytes, met));
            tally.note("also by the program");
        }
        tally.case();
    });
    let wanted = size.choose(1_000, 20_000);
    assert!(tally.cases() >= wanted, "only {} files were made", tally.cases());
}

/// The cases, each kind with its share.
fn all_cases(seeds: &[Seed], size: Size) -> Vec<Case> {
    let mut cases = vec![];
    let mut take = |short: usize, long: usize, all: Vec<Case>| cases.extend(spread(&all, size.choose(short, long)));
    let each = |of: &dyn Fn(usize, &Seed) -> Vec<Damage>| -> Vec<Case> {
        let cases = seeds.iter().enumerate().map(|(number, seed)| (number, of(seed.bytes.len() / PAGE, seed)));
        cases.flat_map(|(number, damages)| damages.into_iter().map(move |damage| (number, damage))).collect()
    };
    take(
        320,
        3_000,
        each(&|pages, _| (0..=pages).flat_map(around).filter(|cut| *cut != pages * PAGE).map(Damage::Length).collect()),
    );
    take(240, 7_000, each(&header));
    take(120, 1_000, each(&|pages, _| (0..pages).map(Damage::Zeroed).collect()));
    take(
        120,
        4_000,
        each(&|pages, _| {
            pairs(pages).filter(|(one, other)| one < other).map(|(one, other)| Damage::Swapped(one, other)).collect()
        }),
    );
    take(60, 3_000, each(&|pages, _| pairs(pages).map(|(one, other)| Damage::Doubled(one, other)).collect()));
    take(
        60,
        2_000,
        each(&|pages, _| {
            (0..pages * 4).map(|quarter| Damage::Noise(quarter * 1024 + 7, 1 + quarter * 37 % 900)).collect()
        }),
    );
    take(HOSTILE.len() * 2, 2_000, each(&|_, _| (0..HOSTILE.len()).map(Damage::Hostile).collect()));
    take(FOREIGN.len(), FOREIGN.len(), (0..FOREIGN.len()).map(|which| (0, Damage::Foreign(which))).collect());
    cases
}

/// A place and those next to it.
fn around(page: usize) -> [usize; 3] {
    let place = page * PAGE;
    [place.saturating_sub(1), place, place + 1]
}

fn pairs(pages: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..pages).flat_map(move |one| (0..pages).map(move |other| (one, other))).filter(|(one, other)| one != other)
}

/// Every byte of the header with every other value.
fn header(_: usize, seed: &Seed) -> Vec<Damage> {
    let values = (0..100).flat_map(|at| (0..=255).map(move |value| (at, value)));
    values.filter(|(at, value)| seed.bytes[*at] != *value).map(|(at, value)| Damage::Header(at, value)).collect()
}

fn damaged(seed: &Seed, damage: Damage, scratch: &Path) -> Vec<u8> {
    let mut bytes = seed.bytes.clone();
    let page = |number: usize| number * PAGE..(number + 1) * PAGE;
    match damage {
        Damage::Length(length) => bytes.resize(length, 0),
        Damage::Header(at, value) => bytes[at] = value,
        Damage::Zeroed(number) => bytes[page(number)].fill(0),
        Damage::Swapped(one, other) => {
            bytes[page(one)].copy_from_slice(&seed.bytes[page(other)]);
            bytes[page(other)].copy_from_slice(&seed.bytes[page(one)]);
        }
        Damage::Doubled(one, other) => bytes.copy_within(page(one), other * PAGE),
        Damage::Noise(from, length) => {
            let mut dice = Dice::new(from as u64);
            for byte in bytes.iter_mut().skip(from).take(length) {
                *byte = u8::try_from(dice.between(0, 255)).expect("a byte");
            }
        }
        Damage::Hostile(which) => bytes = made_by(HOSTILE[which], Some(&seed.bytes), scratch),
        Damage::Foreign(which) => bytes = made_by(FOREIGN[which], None, scratch),
    }
    bytes
}

/// What SQLite makes of a document, or of nothing.
fn made_by(sql: &str, document: Option<&[u8]>, scratch: &Path) -> Vec<u8> {
    let _ = std::fs::remove_file(scratch);
    if let Some(bytes) = document {
        std::fs::write(scratch, bytes).expect("a temporary folder can be written");
    }
    let connection = Connection::open(scratch).expect("SQLite opens a new file");
    // other programs leave references alone unless they are told otherwise
    connection.pragma_update(None, "foreign_keys", false).expect("SQLite knows the pragma");
    connection.execute_batch(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    drop(connection);
    std::fs::read(scratch).expect("SQLite wrote it")
}

/// What is wrong with how the program meets a file.
fn complaints_of_the_program(desk: &Desk, bytes: &[u8], met: Met) -> Vec<String> {
    std::fs::write(desk.file("plan.cairn"), bytes).expect("a temporary folder can be written");
    let said = desk.run(&words(&["export", "plan.cairn", "--out", &desk.aside("out.json").to_string_lossy()]));
    let mut complaints = wrong_ending(&said, false);
    if met != Met::Equal && said.code == Some(0) {
        complaints.push("the program accepts what storage refuses".into());
    }
    if std::fs::read(desk.file("plan.cairn")).ok().as_deref() != Some(bytes) {
        complaints.push("the program changed the file".into());
    }
    if desk.names() != ["plan.cairn"] {
        complaints.push(format!("the program left {:?} in the user's folder", desk.names()));
    }
    complaints
}
