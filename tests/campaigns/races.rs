//! Several programs at once on one file, some of them killed: no acknowledged edit is lost, and the file
//! is whole at the end.
//!
//! Each rival has an investment of its own, so that what must be there is known whoever wins. In some
//! rounds one rival undoes and redoes what others did; then only the file and its values are judged.

use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use tests::generate::Dice;

use crate::decisions::{Possible, any_edit, decisions, is_acknowledged};
use crate::desk::{Desk, Said, words};
use crate::faults::wrong_ending;
use crate::scenario::undecided;
use crate::tally::{Size, Tally, across};

/// The most programs at once.
const MOST_RIVALS: usize = 8;
/// Edits of each rival in a round.
const EDITS: usize = 3;
const DOCUMENT: &str = "plan.cairn";

/// 20 rounds, or 1,000.
pub fn run(size: Size, tally: &Tally) {
    let rounds: Vec<u64> = (0..size.choose(20, 1_000)).collect();
    let start = || {
        let desk = Desk::new();
        desk.must(&words(&["new", DOCUMENT, "--sample"]));
        let begin = desk.keep();
        (desk, begin, undecided("sample"))
    };
    across(&rounds, start, |(desk, begin, investments), round| {
        desk.put_back(begin);
        let complaints = race(desk, investments, *round, tally);
        tally.complain("a race", &format!("round {round}"), complaints);
        tally.case();
    });
}

fn race(desk: &Desk, investments: &[String], round: u64, tally: &Tally) -> Vec<String> {
    let mut dice = Dice::new(round);
    let rivals = 2 + dice.index(MOST_RIVALS - 1);
    let with_undo = round.is_multiple_of(4);
    let before = match decisions(desk, DOCUMENT) {
        Ok(decisions) => decisions,
        Err(complaint) => return vec![complaint],
    };
    let edited: Vec<(Possible, Vec<String>)> = thread::scope(|scope| {
        let start = |rival: usize| {
            let before = &before;
            let dice = Dice::new(round * 100 + rival as u64);
            let is_undoing = with_undo && rival == 0;
            scope.spawn(move || {
                let mine = Possible::of(before, &investments[rival]);
                if is_undoing { (mine, take_back(desk, dice, tally)) } else { edit(desk, mine, dice, tally) }
            })
        };
        let lanes: Vec<_> = (0..rivals).map(start).collect();
        lanes.into_iter().map(|lane| lane.join().expect("a rival does not panic")).collect()
    });
    let mut complaints: Vec<String> = edited.iter().flat_map(|(_, complaints)| complaints.clone()).collect();
    // the next edit finds the file free, and brings it up to date
    let last = desk.run(&words(&["exclude", DOCUMENT, &investments[MOST_RIVALS]]));
    if last.code != Some(0) {
        complaints.push(format!("afterwards no edit is possible: {}", last.err.trim()));
    }
    match decisions(desk, DOCUMENT) {
        Err(complaint) => complaints.push(complaint),
        Ok(_) if with_undo => {}
        Ok(decisions) => complaints.extend(edited.iter().filter_map(|(mine, _)| mine.complaint(&decisions))),
    }
    if desk.names() != [DOCUMENT] {
        complaints.push(format!("{:?} is in the user's folder", desk.names()));
    }
    complaints
}

/// Edits an investment a few times; some of the programs are killed.
fn edit(desk: &Desk, mut mine: Possible, mut dice: Dice, tally: &Tally) -> (Possible, Vec<String>) {
    let mut complaints = vec![];
    for _ in 0..EDITS {
        let edit = any_edit(&mut dice, DOCUMENT, &mine.investment);
        let said = run_or_kill(desk, &edit.line, &mut dice);
        complaints.extend(count(&said, tally));
        mine.follow(&edit, &said);
    }
    (mine, complaints)
}

/// Undoes and redoes what others did.
fn take_back(desk: &Desk, mut dice: Dice, tally: &Tally) -> Vec<String> {
    let mut complaints = vec![];
    for _ in 0..EDITS {
        let word = if dice.chance(50) { "undo" } else { "redo" };
        let said = run_or_kill(desk, &words(&[word, DOCUMENT]), &mut dice);
        complaints.extend(count(&said, tally));
    }
    complaints
}

/// Notes how a run ended, and says what was wrong with that.
fn count(said: &Said, tally: &Tally) -> Vec<String> {
    tally.note(match said.code {
        None if is_acknowledged(said) => "killed after the answer",
        None => "killed",
        Some(0) => "acknowledged",
        Some(_) => "refused",
    });
    match said.code {
        // nothing to lift, nothing to undo
        None | Some(2) => vec![],
        Some(_) => wrong_ending(said, false),
    }
}

/// Runs `cairn`; one in four is killed before long.
fn run_or_kill(desk: &Desk, line: &[String], dice: &mut Dice) -> Said {
    let mut command = desk.command(&[], line);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child: Child = command.spawn().expect("the program can be started");
    if dice.chance(25) {
        thread::sleep(Duration::from_micros(dice.between(0, 60_000).unsigned_abs()));
        // it may have ended already
        let _ = child.kill();
    }
    child.wait_with_output().expect("the program ends").into()
}
