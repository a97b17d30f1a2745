//! Single flipped bits over whole documents: each is refused, or has changed nothing that counts.
//!
//! A flip counts as a case only where it met live content; unused bytes of a page are tried too, though
//! less often, for they prove nothing. What an accepted file says is read by SQLite alone and compared value by value.

use std::fs::OpenOptions;
use std::os::unix::fs::FileExt;

use tests::generate::Dice;

use crate::opening::{Folder, Met};
use crate::seeds::{Seed, seeds};
use crate::tally::{Size, Tally, across};

/// Flips in one go of one thread.
const AT_ONCE: u64 = 100;

/// 1,000 flips in live content, or 20,000.
pub fn run(size: Size, tally: &Tally) {
    let wanted = size.choose(1_000, 20_000);
    let seeds = seeds(size.choose(4, 20));
    let mut begun = 0;
    while tally.cases() < wanted {
        let missing = wanted - tally.cases();
        let parts: Vec<u64> = (begun..begun + missing.div_ceil(AT_ONCE)).collect();
        begun += parts.len() as u64;
        across(&parts, Folder::new, |folder, part| flip(folder, &seeds, *part, wanted, tally));
    }
    let undetected = tally.failed();
    tally.notes("undetected", undetected);
}

fn flip(folder: &Folder, seeds: &[Seed], part: u64, wanted: u64, tally: &Tally) {
    let mut dice = Dice::new(part);
    let seed = &seeds[usize::try_from(part).expect("a small number") % seeds.len()];
    std::fs::write(folder.path(), &seed.bytes).expect("a temporary folder can be written");
    let file = OpenOptions::new().write(true).open(folder.path()).expect("it was just written");
    let put = |at: usize, byte: u8| {
        let at = u64::try_from(at).expect("files are shorter than that");
        file.write_all_at(&[byte], at).expect("it can be written");
    };
    let mut flipped = seed.bytes.clone();
    for _ in 0..AT_ONCE {
        if tally.cases() >= wanted {
            return;
        }
        let (at, bit) = (dice.index(flipped.len()), dice.index(8));
        if is_unused(&seed.bytes, at) && !dice.chance(5) {
            continue;
        }
        flipped[at] ^= 1 << bit;
        put(at, flipped[at]);
        let (met, complaints) = folder.open_there(&flipped, seed);
        tally.complain(&seed.name, &format!("bit {bit} of byte {at}"), complaints);
        tally.note("flips in all");
        if met == Met::Equal {
            tally.note("in bytes that say nothing");
        } else {
            tally.case();
        }
        flipped[at] = seed.bytes[at];
        put(at, flipped[at]);
    }
}

/// Whether a byte looks like one that was never used: zero, with nothing but zeros around it.
fn is_unused(bytes: &[u8], at: usize) -> bool {
    let around = &bytes[at.saturating_sub(8)..(at + 8).min(bytes.len())];
    around.iter().all(|byte| *byte == 0)
}
