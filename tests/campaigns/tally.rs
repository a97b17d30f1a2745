//! What a campaign has counted: how many cases, how many went wrong, and what else is worth saying.
//!
//! Shared by the threads of a campaign. Failures are kept in words, equal ones once.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Kinds of failure that are told.
const TOLD: usize = 60;

/// How large a campaign is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Minutes: part of `make test`.
    Short,
    /// As long as it takes: `make deep`.
    Long,
}

impl Size {
    /// The size the environment asks for: `CAIRN_DEEP=1` is long.
    pub fn wanted() -> Self {
        let is_deep = std::env::var_os("CAIRN_DEEP").is_some_and(|value| value == "1");
        if is_deep { Self::Long } else { Self::Short }
    }

    /// One of two values.
    pub fn choose<T>(self, short: T, long: T) -> T {
        match self {
            Self::Short => short,
            Self::Long => long,
        }
    }
}

/// The counts of one campaign.
#[derive(Debug, Default)]
pub struct Tally {
    inside: Mutex<Inside>,
}

#[derive(Debug, Default)]
struct Inside {
    cases: u64,
    notes: BTreeMap<String, u64>,
    failed: u64,
    /// What went wrong: how often, and where first.
    failures: BTreeMap<String, (u64, String)>,
}

impl Tally {
    fn change<T>(&self, act: impl FnOnce(&mut Inside) -> T) -> T {
        act(&mut self.inside.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// One more case.
    pub fn case(&self) -> u64 {
        let cases = self.change(|inside| {
            inside.cases += 1;
            inside.cases
        });
        if Size::wanted() == Size::Long && cases.is_multiple_of(1_000) {
            println!("  {cases} so far");
        }
        cases
    }

    /// The number of cases so far.
    pub fn cases(&self) -> u64 {
        self.change(|inside| inside.cases)
    }

    /// One more of something that is worth saying.
    pub fn note(&self, what: &str) {
        self.notes(what, 1);
    }

    /// More of something that is worth saying.
    pub fn notes(&self, what: &str, count: u64) {
        self.change(|inside| *inside.notes.entry(what.to_owned()).or_default() += count);
    }

    /// How many of something there are so far.
    pub fn noted(&self, what: &str) -> u64 {
        self.change(|inside| inside.notes.get(what).copied().unwrap_or_default())
    }

    /// One more failure.
    pub fn fail(&self, what: String) {
        self.fail_at("", what);
    }

    fn fail_at(&self, place: &str, what: String) {
        self.change(|inside| {
            inside.failed += 1;
            let (count, _) = inside.failures.entry(what).or_insert_with(|| (0, place.to_owned()));
            *count += 1;
        });
    }

    /// One more failure for each complaint about something, met at some place.
    pub fn complain(&self, about: &str, place: &str, complaints: Vec<String>) {
        for complaint in complaints {
            self.fail_at(place, format!("{about}: {complaint}"));
        }
    }

    /// The number of failures.
    pub fn failed(&self) -> u64 {
        self.change(|inside| inside.failed)
    }

    /// The failures in words, equal ones once, as far as they are told.
    pub fn failures(&self) -> Vec<String> {
        let failures = self.change(|inside| inside.failures.clone());
        let tell = |(what, (count, place)): (String, (u64, String))| match (count, place.is_empty()) {
            (1, true) => what,
            (1, false) => format!("{what} ({place})"),
            (count, true) => format!("{what} ({count} times)"),
            (count, false) => format!("{what} ({count} times, first {place})"),
        };
        failures.into_iter().take(TOLD).map(tell).collect()
    }

    /// What else is worth saying, in order: "12 refused, 3 accepted".
    pub fn said(&self) -> String {
        let notes = self.change(|inside| inside.notes.clone());
        notes.iter().map(|(what, count)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
    }
}

/// Does something with every item, on all cores. `start` makes what each thread keeps.
pub fn across<T: Sync, S>(items: &[T], start: impl Fn() -> S + Sync, each: impl Fn(&mut S, &T) + Sync) {
    let next = AtomicUsize::new(0);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..cores.min(items.len()) {
            scope.spawn(|| {
                let mut state = start();
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    each(&mut state, item);
                }
            });
        }
    });
}

/// `wanted` of the items, spread evenly, always the same; all of them if there are not more.
pub fn spread<T: Clone>(items: &[T], wanted: usize) -> Vec<T> {
    if items.len() <= wanted {
        return items.to_vec();
    }
    (0..wanted).map(|number| items[number * items.len() / wanted].clone()).collect()
}
