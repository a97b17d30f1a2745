//! Two computers with a copy of one document each, whose files are copied over each other as a folder
//! kept in step by another program does it: whatever was acknowledged on a computer is still found there.
//!
//! Every edit decides on an investment that nothing else touches, so it can be told in any file whether
//! the edit is in it.

use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use tests::generate::Dice;

use crate::decisions::{Decisions, decisions, is_acknowledged};
use crate::desk::{Desk, Kept, Said, words};
use crate::tally::{Size, Tally, across};

const DOCUMENT: &str = "plan.cairn";
/// What happens in a round: edits and copies.
const EVENTS: usize = 8;

/// Two desks, and how they begin.
struct Pair {
    desks: [Desk; 2],
    begin: [Kept; 2],
    investments: Vec<String>,
}

/// 20 rounds, or 1,000.
pub fn run(size: Size, tally: &Tally) {
    let rounds: Vec<u64> = (0..size.choose(20, 1_000)).collect();
    across(&rounds, Pair::new, |pair, round| {
        let complaints = pair.round(*round, tally);
        tally.complain("two computers", &format!("round {round}"), complaints);
        tally.case();
    });
}

impl Pair {
    fn new() -> Self {
        let desks = [Desk::new(), Desk::new()];
        desks[0].must(&words(&["new", DOCUMENT, "--sample"]));
        std::fs::copy(desks[0].file(DOCUMENT), desks[1].file(DOCUMENT)).expect("a temporary folder can be written");
        let begin = [desks[0].keep(), desks[1].keep()];
        let investments = crate::scenario::undecided("sample");
        Self { desks, begin, investments }
    }

    fn round(&self, round: u64, tally: &Tally) -> Vec<String> {
        let mut dice = Dice::new(round);
        let mut investments = self.investments.clone();
        dice.shuffle(&mut investments);
        for (desk, begin) in self.desks.iter().zip(&self.begin) {
            desk.put_back(begin);
        }
        // what each computer has acknowledged
        let mut done: [Vec<String>; 2] = [vec![], vec![]];
        for investment in investments.iter().take(EVENTS) {
            let here = dice.index(2);
            let is_edit = dice.chance(60);
            let while_it_runs = dice.chance(50);
            if is_edit {
                let said = self.edit(here, investment, while_it_runs, &mut dice);
                if is_acknowledged(&said) {
                    done[here].push(investment.clone());
                    tally.note("acknowledged edits");
                }
            } else {
                self.copy_from_the_other(here);
                tally.note("files copied over");
            }
        }
        let mut complaints = vec![];
        for (here, name) in [(0, "the first"), (1, "the second")] {
            complaints.extend(
                self.lost(here, &done[here], &investments[EVENTS], tally)
                    .into_iter()
                    .map(|lost| format!("on {name} computer: {lost}")),
            );
        }
        complaints
    }

    /// Excludes an investment; the other computer's file may arrive meanwhile.
    fn edit(&self, here: usize, investment: &str, while_it_runs: bool, dice: &mut Dice) -> Said {
        let line = words(&["exclude", DOCUMENT, investment]);
        let mut command = self.desks[here].command(&[], &line);
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program can be started");
        if while_it_runs {
            thread::sleep(Duration::from_micros(dice.between(0, 40_000).unsigned_abs()));
            self.copy_from_the_other(here);
        }
        child.wait_with_output().expect("the program ends").into()
    }

    /// Puts the other computer's file in place of the one that is here, as programs do that keep folders
    /// in step: beside it, then renamed.
    fn copy_from_the_other(&self, here: usize) {
        let (from, to) = (self.desks[1 - here].file(DOCUMENT), self.desks[here].file(DOCUMENT));
        let beside = to.with_file_name(".arriving");
        // the other computer may be replacing its file right now
        if std::fs::copy(&from, &beside).is_ok() {
            std::fs::rename(&beside, &to).expect("a temporary folder can be written");
        }
    }

    /// What was acknowledged on a computer and is in none of its documents.
    fn lost(&self, here: usize, done: &[String], other: &str, tally: &Tally) -> Vec<String> {
        let desk = &self.desks[here];
        // the next edit meets whatever has arrived
        let last = desk.run(&words(&["exclude", DOCUMENT, other]));
        if last.code != Some(0) {
            return vec![format!("no edit is possible any more: {}", last.err.trim())];
        }
        let names = desk.names();
        let is_document = |name: &&String| Path::new(name).extension().is_some_and(|ending| ending == "cairn");
        let mut found: Vec<Decisions> = vec![];
        let mut complaints = vec![];
        for name in names.iter().filter(is_document) {
            match decisions(desk, name) {
                Ok(decisions) => found.push(decisions),
                Err(complaint) => complaints.push(complaint),
            }
        }
        tally.notes("documents kept beside", found.len().saturating_sub(1) as u64);
        let is_lost = |investment: &&String| !found.iter().any(|decisions| decisions.contains_key(*investment));
        complaints.extend(
            done.iter()
                .filter(is_lost)
                .map(|investment| format!("{investment} is no longer excluded in any of {names:?}")),
        );
        complaints
    }
}
