//! Random operations with undo, redo, saving and reopening, through storage itself: after each the
//! document is what a list of remembered states says it is, and memory stays flat.
//!
//! It runs in a process of its own, so that the memory that is measured is that of nothing else: this
//! very program, started with the word in [`CHILD`]. Deliberately not here: kills (see `kill`).

use std::process::{Command, Stdio};

use exchange::json;
use model::{Decision, Investment, Money, Period, Plan, Roadmap};
use storage::{Document, LocalData, Operation, Reason};
use tests::generate::Dice;

use crate::scenario::fixture;
use crate::tally::{Size, Tally};

/// The word that starts this program as the process that does the operations.
pub const CHILD: &str = "do-operations";
/// Steps that can be undone.
const STEPS: usize = 200;
/// Operations between two looks at the memory.
const BETWEEN_LOOKS: u64 = 500;
/// Growth of memory that is no growth, in KiB for each 10,000 operations.
const FLAT: u64 = 1024;
/// Operations before which memory may grow: until as many are listed and can be undone as ever will be.
const WARM: u64 = 4_000;
/// Fewer operations than this say nothing about growth.
const ENOUGH: u64 = 10_000;

/// 2,000 operations, or 100,000.
pub fn run(size: Size, tally: &Tally) {
    let wanted: u64 = size.choose(2_000, 100_000);
    let program = std::env::current_exe().expect("this test has a path");
    let mut command = Command::new(program);
    let output = command.args([CHILD, &wanted.to_string()]).stderr(Stdio::inherit()).output();
    let output = output.expect("this program can be started again");
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        match line.split_once(' ') {
            Some(("failure", what)) => tally.fail(what.to_owned()),
            Some(("case", _)) => {
                tally.case();
            }
            Some((count, what)) if count.parse::<u64>().is_ok() => {
                tally.notes(what, count.parse().unwrap_or_default());
            }
            _ => tally.fail(format!("the process that does the operations says: {line}")),
        }
    }
    if !output.status.success() {
        tally.fail(format!("the process that does the operations ended with {}", output.status));
    }
    assert!(tally.cases() == wanted || tally.failed() > 0, "only {} operations were done", tally.cases());
}

/// What a document has to be after every operation: the states that undo leads back to.
struct Remembered {
    states: Vec<(Roadmap, Option<Plan>)>,
    at: usize,
}

impl Remembered {
    fn now(&self) -> &(Roadmap, Option<Plan>) {
        &self.states[self.at]
    }

    fn step(&mut self, state: (Roadmap, Option<Plan>)) {
        self.states.truncate(self.at + 1);
        self.states.push(state);
        if self.states.len() > STEPS + 1 {
            self.states.remove(0);
        }
        self.at = self.states.len() - 1;
    }
}

/// A document that is worked on, and what it has to be.
struct Work {
    folder: tempfile::TempDir,
    local: LocalData,
    /// Nothing only while it is closed.
    document: Option<Document>,
    remembered: Remembered,
    dice: Dice,
    /// How many operations there have been, for the clock.
    count: u64,
}

/// Does operations, and prints what came of them.
pub fn child(wanted: u64) {
    let mut work = Work::new();
    let mut looks = vec![];
    while work.count < wanted {
        work.count += 1;
        match work.operate() {
            Ok(what) => println!("1 {what}"),
            Err(what) => println!("failure operation {}: {what}", work.count),
        }
        println!("case done");
        if work.count.is_multiple_of(BETWEEN_LOOKS) {
            looks.push((work.count, resident()));
        }
    }
    if let Err(what) = work.there_and_back() {
        println!("failure at the end: {what}");
    }
    println!("{} KiB in memory at the end", looks.last().map_or(0, |(_, kibibytes)| *kibibytes));
    println!("{} KiB in the file at the end", std::fs::metadata(work.path()).map_or(0, |about| about.len() / 1024));
    if wanted < ENOUGH {
        return;
    }
    let growth = growth(&looks);
    println!("{growth} KiB more for each 10,000 operations");
    if growth > FLAT {
        println!("failure memory grows by {growth} KiB for each 10,000 operations");
    }
}

/// The steady growth of memory for each 10,000 operations: from the middle of the first third of the looks to
/// that of the last, by medians, so that a moment's need counts for nothing.
fn growth(looks: &[(u64, u64)]) -> u64 {
    let warm: Vec<_> = looks.iter().filter(|(count, _)| *count >= WARM).copied().collect();
    let third = warm.len() / 3;
    let middle = |part: &[(u64, u64)]| {
        let mut part = part.to_vec();
        let (count, _) = part[part.len() / 2];
        part.sort_by_key(|(_, kibibytes)| *kibibytes);
        (count, part[part.len() / 2].1)
    };
    let ((first, before), (last, after)) = (middle(&warm[..third]), middle(&warm[warm.len() - third..]));
    after.saturating_sub(before) * 10_000 / (last - first)
}

/// The memory of this process that is really there, in KiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

impl Work {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let local = LocalData::new(folder.path().join("data"));
        let roadmap = small();
        let path = folder.path().join("plan.cairn");
        let document = Document::create(&local, &path, &roadmap, "operations", "2026-11-21T10:00:00Z");
        let document = Some(document.expect("a new document can be made"));
        let remembered = Remembered { states: vec![(roadmap, None)], at: 0 };
        Self { folder, local, document, remembered, dice: Dice::new(1), count: 0 }
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("plan.cairn")
    }

    /// A clock that goes forward by a second for each operation.
    fn now(&self) -> String {
        let count = self.count;
        format!(
            "2026-11-{:02}T{:02}:{:02}:{:02}Z",
            1 + count / 86_400 % 28,
            count / 3_600 % 24,
            count / 60 % 60,
            count % 60
        )
    }

    fn document(&mut self) -> &mut Document {
        self.document.as_mut().expect("it is closed only while it is opened again")
    }

    /// One operation of any kind; says which, and checks what came of it.
    fn operate(&mut self) -> Result<&'static str, String> {
        let what = match self.dice.index(1_000) {
            0..560 => self.change()?,
            560..760 => self.undo()?,
            760..900 => self.redo()?,
            900..960 => self.save()?,
            960..985 => self.reopen()?,
            985..998 => self.keep_version()?,
            _ => {
                self.there_and_back()?;
                "times everything undone and redone"
            }
        };
        self.check()?;
        Ok(what)
    }

    /// Whether the document is what is remembered, in every way that can be asked.
    fn check(&mut self) -> Result<(), String> {
        let (at, last) = (self.remembered.at, self.remembered.states.len() - 1);
        let expected = self.remembered.now().clone();
        let document = self.document();
        if document.roadmap() != &expected.0 {
            return Err("the roadmap is not what it should be".into());
        }
        if document.plan().map(|stored| &stored.plan) != expected.1.as_ref() {
            return Err("the plan is not what it should be".into());
        }
        if document.undo_label().is_some() != (at > 0) || document.redo_label().is_some() != (at < last) {
            return Err("the steps that can be undone or redone are not those that should be".into());
        }
        Ok(())
    }

    fn undo(&mut self) -> Result<&'static str, String> {
        let is_possible = self.remembered.at > 0;
        match self.document().undo() {
            Ok(_) if is_possible => self.remembered.at -= 1,
            Err(_) if !is_possible => {}
            other => return Err(format!("undo: {other:?}")),
        }
        Ok("undone")
    }

    fn redo(&mut self) -> Result<&'static str, String> {
        let is_possible = self.remembered.at + 1 < self.remembered.states.len();
        match self.document().redo() {
            Ok(_) if is_possible => self.remembered.at += 1,
            Err(_) if !is_possible => {}
            other => return Err(format!("redo: {other:?}")),
        }
        Ok("redone")
    }

    /// Undoes everything, redoes everything, and comes back.
    fn there_and_back(&mut self) -> Result<(), String> {
        let at = self.remembered.at;
        while self.remembered.at > 0 {
            self.undo()?;
            self.check()?;
        }
        while self.remembered.at + 1 < self.remembered.states.len() {
            self.redo()?;
            self.check()?;
        }
        while self.remembered.at > at {
            self.undo()?;
        }
        self.check()
    }

    fn save(&mut self) -> Result<&'static str, String> {
        let now = self.now();
        self.document().save(&now).map_err(|error| format!("save: {error}"))?;
        let file = Document::open_read_only(&self.local, &self.path()).map_err(|error| format!("read: {error}"))?;
        let expected = self.remembered.now();
        if file.roadmap() != &expected.0 || file.plan().map(|stored| &stored.plan) != expected.1.as_ref() {
            return Err("the file is not what was saved".into());
        }
        Ok("saved")
    }

    fn reopen(&mut self) -> Result<&'static str, String> {
        // what was not saved comes back from the working copy
        self.document = None;
        let document = Document::open(&self.local, &self.path(), &self.now());
        self.document = Some(document.map_err(|error| format!("open: {error}"))?);
        Ok("reopened")
    }

    fn keep_version(&mut self) -> Result<&'static str, String> {
        let now = self.now();
        self.document().keep_version(Reason::Timed, &now).map_err(|error| format!("version: {error}"))?;
        Ok("versions kept")
    }

    /// Any change, remembered as it should come out.
    fn change(&mut self) -> Result<&'static str, String> {
        let (mut roadmap, plan) = self.remembered.now().clone();
        let (operation, what) = self.any_change(&mut roadmap);
        let now = self.now();
        self.document().apply(operation, &now).map_err(|error| format!("{what}: {error}"))?;
        self.remembered.step((roadmap, plan));
        Ok(what)
    }

    fn any_change(&mut self, roadmap: &mut Roadmap) -> (Operation, &'static str) {
        let dice = &mut self.dice;
        let which = dice.index(roadmap.investments.len());
        let investment = roadmap.investments[which].clone();
        let id = investment.id.clone();
        let decided = roadmap.decisions.iter().position(|decision| *decision.investment() == id);
        match dice.index(10) {
            0..4 => {
                let start = Period(u16::try_from(dice.between(0, 5)).expect("a small number"));
                let decision = if dice.chance(50) {
                    Decision::Pin { investment: id, start }
                } else {
                    Decision::Exclude { investment: id }
                };
                match decided {
                    Some(at) => roadmap.decisions[at] = decision.clone(),
                    None => roadmap.decisions.push(decision.clone()),
                }
                (Operation::SetDecision(decision), "decisions")
            }
            4..6 if decided.is_some() => {
                roadmap.decisions.retain(|decision| *decision.investment() != id);
                (Operation::LiftDecision(id), "decisions lifted")
            }
            6 if roadmap.investments.len() < 60 => {
                let new = like(&investment, self.count);
                roadmap.investments.push(new.clone());
                let operation = Operation::AddInvestments {
                    investments: vec![new],
                    outputs: vec![],
                    capabilities: vec![],
                    needs: vec![],
                };
                (operation, "investments added")
            }
            7 if roadmap.investments.len() > 40 => {
                *roadmap = small();
                (replace(roadmap, "Start again"), "roadmaps replaced")
            }
            _ => {
                roadmap.settings.name = format!("Roadmap {}", dice.between(0, 1_000_000_000));
                if let Some(limit) = roadmap.funds.first_mut().and_then(|fund| fund.limit.first_mut()) {
                    *limit = Money(dice.between(0, 1_000_000_000));
                }
                roadmap.investments[which].name = format!("Investment {}", dice.between(0, 1_000_000_000));
                (replace(roadmap, "Edit the roadmap"), "roadmaps edited")
            }
        }
    }
}

/// The roadmap to begin with.
fn small() -> Roadmap {
    let text = std::fs::read_to_string(fixture("roadmaps/small.json")).expect("the fixture is there");
    json::read(&text).expect("the fixture is a roadmap").roadmap
}

fn replace(roadmap: &Roadmap, label: &str) -> Operation {
    Operation::ReplaceRoadmap { roadmap: roadmap.clone(), label: label.into() }
}

/// Another investment like this one, which makes nothing.
fn like(investment: &Investment, number: u64) -> Investment {
    let mut new = investment.clone();
    new.id = model::InvestmentId::try_from(format!("added-{number}").as_str()).expect("a valid id");
    new.name = format!("Added {number}");
    new.outputs = vec![];
    new
}
