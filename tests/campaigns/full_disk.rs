//! A disk that is really full: a small file system under the user's folder, under Cairn's own, or under
//! both, in every size from too small to large enough; and files that may not grow beyond any length.
//!
//! Unlike an injected fault, a full disk lets a write stop halfway.

use std::fs;

use crate::desk::{Desk, Kept, Said, program};
use crate::faults::wrong_ending;
use crate::judge::Place;
use crate::scenario::{self, Scenario};
use crate::tally::{Size, Tally, across, spread};

/// What is small.
#[derive(Debug, Clone, Copy)]
enum Small {
    /// The user's folder, in KiB.
    Files(usize),
    /// Cairn's own folder, in KiB.
    Data(usize),
    /// Every file, in bytes.
    Each(usize),
}

/// The places on the desk that a small file system may be mounted on.
const FOLDERS: [&str; 2] = ["files", "data"];

/// 100 sizes over all scenarios, or every size on one document after the other up to 2,000.
pub fn run(size: Size, tally: &Tally) {
    let wanted = size.choose(100, 2_000);
    for round in 0.. {
        let missing = usize::try_from(wanted - tally.cases()).expect("a small number");
        let cases = spread(&all_cases(round), missing);
        across(&cases, Place::new, |place, (scenario, small)| fill(place, scenario, *small, tally));
        if tally.cases() >= wanted {
            return;
        }
    }
}

fn all_cases(round: usize) -> Vec<(Scenario, Small)> {
    let mut place = Place::new();
    let mut cases = vec![];
    for scenario in scenario::all(round) {
        let begin = place.begin(&scenario);
        let (before, after) = (begin.clone(), place.after(&scenario).clone());
        let kibibytes = |kept: &Kept, folder: &str| kept.length_in(folder).div_ceil(1024);
        // a file system has pages of 4 KiB, and a copy may be there beside each file for a while
        for (folder, small) in [("files", Small::Files as fn(usize) -> Small), ("data", Small::Data)] {
            let least = kibibytes(&before, folder).div_ceil(4) * 4;
            let most = kibibytes(&after, folder).max(least) * 2 + 64;
            cases.extend((least..=most).step_by(4).map(|size| (scenario.clone(), small(size))));
        }
        // lengths that are no multiple of anything, so that writes stop halfway
        let most = after.longest() + 8192;
        cases.extend((1..most).step_by(2_731).map(|length| (scenario.clone(), Small::Each(length))));
    }
    cases
}

fn fill(place: &mut Place, scenario: &Scenario, small: Small, tally: &Tally) {
    place.begin(scenario);
    let said = match small {
        Small::Each(length) => with_short_files(&place.desk, &scenario.act, length),
        Small::Files(size) => on_small_disk(&place.desk, &scenario.act, FOLDERS[0], size),
        Small::Data(size) => on_small_disk(&place.desk, &scenario.act, FOLDERS[1], size),
    };
    let at = format!("{small:?}");
    tally.note(if said.code == Some(0) { "succeeded all the same" } else { "refused" });
    tally.complain(&scenario.name, &at, wrong_ending(&said, false));
    tally.complain(&scenario.name, &at, place.complaints(scenario, said.code == Some(0)));
    tally.case();
}

/// Runs `cairn` while no file may become longer.
fn with_short_files(desk: &Desk, words: &[String], length: usize) -> Said {
    // without the signal a write that goes too far is cut short, and the next one fails
    let before = ["sh", "-c", "trap '' XFSZ; exec prlimit --fsize=\"$0\" \"$@\"", &length.to_string()];
    desk.run_by(&before.map(str::to_owned), words)
}

/// Runs `cairn` with a small file system in place of a folder of the desk; what is in it comes along.
fn on_small_disk(desk: &Desk, words: &[String], folder: &str, kibibytes: usize) -> Said {
    const SCRIPT: &str = "
        size=$1 folder=$2 aside=$3; shift 3
        mkdir -p \"$aside/in\" && cp -a \"$folder/.\" \"$aside/in/\" &&
        mount -t tmpfs -o size=\"${size}k\" none \"$folder\" && cp -a \"$aside/in/.\" \"$folder/\" &&
        cd ../files || exit 99
        \"$@\"; code=$?
        mkdir -p \"$aside/out\" && cp -a \"$folder/.\" \"$aside/out/\" || exit 99
        exit $code";
    let place = desk.home().join(folder);
    let aside = desk.aside("");
    let before = ["unshare", "-rm", "sh", "-c", SCRIPT, "sh", &kibibytes.to_string()].map(str::to_owned);
    let paths = [&place, &aside].map(|path| path.to_string_lossy().into_owned());
    let said = desk.run_by(&[&before[..], &paths[..]].concat(), words);
    assert_ne!(said.code, Some(99), "the small disk could not be made: {said:?} {:?}", program());
    fs::remove_dir_all(&place).and_then(|()| fs::rename(aside.join("out"), &place)).expect("a temporary folder");
    said
}
