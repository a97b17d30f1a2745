//! The campaigns: what no document may lose, tried at every call, on every page, by every rival; and what every plan
//! has to be.
//!
//! Each campaign exists in two sizes with one code: short in `make test`, long in `make deep`
//! (`CAIRN_DEEP=1`). They drive the real `cairn` program from outside wherever that is possible, and
//! print how many cases they went through. Where the machine lacks what a campaign needs, the campaign
//! is not run, says so, and does not count as passed. A long campaign leaves a record, and
//! `RELIABILITY.md` is written from the records (see `tests::record`).

mod bit_flips;
mod bombs;
mod decisions;
mod desk;
mod display;
mod faults;
mod full_disk;
mod ground;
mod hostile_text;
mod judge;
mod kill;
mod machines;
mod malformed;
mod network;
mod opening;
mod operations;
mod plans;
mod points;
mod races;
mod renderer;
mod scenario;
mod seeds;
mod sql;
mod tally;

use std::process::ExitCode;
use std::time::Instant;

use chrono::Local;
use libtest_mimic::{Arguments, Failed, Trial};
use tests::record::{Record, Versions};
use tests::report;

use tally::{Size, Tally};

/// One campaign.
#[derive(Clone, Copy)]
struct Campaign {
    /// Its name, and that of its record.
    name: &'static str,
    /// What is counted, in words that follow the count.
    counted: &'static str,
    /// What the machine has to offer.
    ground: fn() -> Result<(), String>,
    run: fn(Size, &Tally),
}

const CAMPAIGNS: &[Campaign] = &[
    Campaign { name: "kill", counted: "kills", ground: ground::tracing, run: kill::run },
    Campaign { name: "faults", counted: "faults", ground: ground::tracing, run: faults::run },
    Campaign { name: "full-disk", counted: "sizes", ground: ground::mounting, run: full_disk::run },
    Campaign { name: "malformed", counted: "files", ground: ground::any, run: malformed::run },
    Campaign { name: "bit-flips", counted: "flips in live content", ground: ground::any, run: bit_flips::run },
    Campaign { name: "operations", counted: "operations", ground: ground::any, run: operations::run },
    Campaign { name: "races", counted: "rounds", ground: ground::any, run: races::run },
    Campaign { name: "machines", counted: "rounds", ground: ground::any, run: machines::run },
    Campaign { name: "bombs", counted: "files", ground: ground::any, run: bombs::run },
    Campaign { name: "hostile-text", counted: "strings", ground: ground::any, run: hostile_text::run },
    Campaign { name: "renderer", counted: "kills", ground: ground::display, run: renderer::run },
    Campaign { name: "plans", counted: "small roadmaps", ground: ground::any, run: plans::run },
    Campaign { name: "turns", counted: "roadmaps said in another way", ground: ground::any, run: plans::turns },
    Campaign { name: "network", counted: "runs", ground: ground::tracing_without_network, run: network::run },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().collect();
    if let [_, word, count] = &words[..]
        && word == operations::CHILD
    {
        operations::child(count.parse().expect("the number of operations"));
        return ExitCode::SUCCESS;
    }
    let mut arguments = Arguments::from_args();
    // each campaign uses all cores, and its time is told
    arguments.test_threads = Some(1);
    let trials = CAMPAIGNS.iter().map(|campaign| trial(*campaign, &arguments)).collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trial(campaign: Campaign, arguments: &Arguments) -> Trial {
    let missing = if arguments.list { None } else { (campaign.ground)().err() };
    if let Some(reason) = &missing {
        println!("{}: not run here: {reason}", campaign.name);
    }
    Trial::test(campaign.name, move || go(campaign)).with_ignored_flag(missing.is_some())
}

/// Runs a campaign and tells what it counted.
fn go(campaign: Campaign) -> Result<(), Failed> {
    let (size, tally, began) = (Size::wanted(), Tally::default(), Instant::now());
    (campaign.run)(size, &tally);
    let Campaign { name, counted, .. } = campaign;
    let record = Record {
        campaign: name.to_owned(),
        cases: tally.cases(),
        failures: tally.failed(),
        complaints: tally.failures(),
        notes: tally.said(),
        seconds: began.elapsed().as_secs(),
        on: Local::now().format("%Y-%m-%d").to_string(),
        versions: Versions::here(),
    };
    let (cases, failures, notes, seconds) = (record.cases, record.failures, &record.notes, record.seconds);
    println!("{name}: {cases} {counted}, {failures} failures ({notes}), {seconds} s");
    assert!(report::has_row(name), "{name} has no row in the report");
    if size == Size::Long {
        record.keep().map_err(|error| format!("the record of {name} cannot be kept: {error}"))?;
    }
    if failures == 0 { Ok(()) } else { Err(tally.failures().join("\n").into()) }
}
