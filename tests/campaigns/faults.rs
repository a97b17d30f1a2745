//! Every call that changes a file made to fail: no room, a broken disk, nothing written; once, and from
//! then on. The program succeeds, or ends with one clear sentence and exit code 1.
//!
//! A write that stops halfway cannot be injected: `full_disk` brings it about.

use crate::desk::Said;
use crate::judge::Place;
use crate::kill::all_points;
use crate::points::{Point, inject};
use crate::scenario::Scenario;
use crate::tally::{Size, Tally, across, spread};

/// What a call answers in place of what it should.
const FAULTS: [(&str, &str); 3] =
    [("no space", "error=ENOSPC"), ("a broken disk", "error=EIO"), ("nothing written", "retval=0")];

/// A call that fails: where, how, and whether all after it fail too.
type Fault = (Scenario, Point, (&'static str, &'static str), bool);

/// 300 faults over all scenarios, or every fault on one document after the other up to 5,000.
pub fn run(size: Size, tally: &Tally) {
    let wanted = size.choose(300, 5_000);
    for round in 0.. {
        let missing = usize::try_from(wanted - tally.cases()).expect("a small number");
        let faults = spread(&all_faults(round), missing + missing / 50);
        across(&faults, Place::new, |place, fault| fail(place, fault, tally));
        if tally.cases() >= wanted {
            return;
        }
        assert!(round < 1_000 && tally.cases() > 0, "the points are not met");
    }
}

fn all_faults(round: usize) -> Vec<Fault> {
    let mut faults = vec![];
    for (scenario, point) in all_points(round) {
        // a terminal that takes no answer is not a disk
        if point.is_answer {
            continue;
        }
        for fault in FAULTS {
            let can_write_nothing = ["write", "pwrite64"].contains(&point.call);
            if fault.1 == "retval=0" && !can_write_nothing {
                continue;
            }
            for is_sticky in [false, true] {
                faults.push((scenario.clone(), point.clone(), fault, is_sticky));
            }
        }
    }
    faults
}

fn fail(place: &mut Place, (scenario, point, (name, what), is_sticky): &Fault, tally: &Tally) {
    place.begin(scenario);
    let (is_met, said) = inject(&place.desk, &scenario.act, point, what, *is_sticky);
    if !is_met {
        tally.note("points not met");
        return;
    }
    let more = if *is_sticky { " and all after" } else { "" };
    let at = format!("{name} at {} {}{more}", point.call, point.number);
    // each thread counts its own calls: the write that fails may be that of the sentence itself
    let is_mute = point.call == "write";
    tally.note(if said.code == Some(0) { "succeeded all the same" } else { "refused" });
    tally.complain(&scenario.name, &at, wrong_ending(&said, is_mute));
    tally.complain(&scenario.name, &at, place.complaints(scenario, said.code == Some(0)));
    tally.case();
}

/// What is wrong with how a run ended: it has to be done, or refused with exit code 1 and one sentence.
pub fn wrong_ending(said: &Said, is_mute: bool) -> Vec<String> {
    let err = said.err.trim_end();
    match said.code {
        Some(0) => vec![],
        Some(1) if is_mute && err.is_empty() => vec![],
        Some(1) => {
            let is_sentence = err.starts_with("cairn: ") && err.ends_with('.') && err.lines().count() == 1;
            let is_bug = err.contains("went wrong here") || err.contains("panicked");
            if is_sentence && !is_bug { vec![] } else { vec![format!("it said: {err}")] }
        }
        code => vec![format!("it ended with {code:?} and said: {err}")],
    }
}
