//! `RELIABILITY.md`, made of the records of the long campaigns and of nothing else.
//!
//! A campaign without a record says so in its row: nothing is claimed that was not run.

use std::fmt::Write;

use crate::record::Record;

/// One property and what is held against it.
struct Row {
    /// Name of the campaign whose record belongs here.
    campaign: &'static str,
    /// What has to hold.
    property: &'static str,
    /// How many cases a long run has.
    wanted: u64,
    /// What one case is.
    case: &'static str,
    /// What others promise or do.
    elsewhere: &'static str,
}

const ROWS: [Row; 14] = [
    Row {
        campaign: "kill",
        property: "Killed at any call that changes a file, in every kind of change: what was acknowledged is there, \
                   the user's file is old or new, never between",
        wanted: 10_000,
        case: "kills",
        elsewhere: "SQLite cuts snapshots of a virtual disk at thousands of points; it publishes no number of killed \
                    processes",
    },
    Row {
        campaign: "faults",
        property: "No space, a broken disk, nothing written, at any such call, once and from then on: one clear \
                   sentence, files old or new",
        wanted: 5_000,
        case: "faults",
        elsewhere: "SQLite fails the Nth call for N = 1, 2, 3 … until a run is clean, once and continuously",
    },
    Row {
        campaign: "full-disk",
        property: "A disk that is really full, in every size, and files that cannot grow: writes that stop halfway",
        wanted: 2_000,
        case: "sizes",
        elsewhere: "a full disk emptied the file of a password manager (KeePassXC #6634)",
    },
    Row {
        campaign: "malformed",
        property: "Cut, overwritten, swapped, foreign and hostile files: refused with one sentence and left as they \
                   are, or accepted with exactly the content that was written",
        wanted: 20_000,
        case: "files",
        elsewhere: "SQLite promises that no file makes it crash; it does not promise to notice changed values",
    },
    Row {
        campaign: "bit-flips",
        property: "A single flipped bit in live content never passes unnoticed",
        wanted: 20_000,
        case: "flips",
        elsewhere: "of 4,000 flips in a plain SQLite file, its quick check passed 1,576 that had changed data, its full \
                    check 118",
    },
    Row {
        campaign: "operations",
        property: "Random operations with undo, redo, saving and reopening: undone gives what was, redone the same \
                   again; memory stays flat",
        wanted: 100_000,
        case: "operations",
        elsewhere: "SQLite soaks 248.5 million tests before a release",
    },
    Row {
        campaign: "races",
        property: "Two to eight programs on one file, some killed: no acknowledged edit lost, the file whole",
        wanted: 1_000,
        case: "rounds",
        elsewhere: "a project of an audio editor opened twice or synced while open is lost (Audacity #2140)",
    },
    Row {
        campaign: "machines",
        property: "Two computers whose files are copied over each other: both versions are kept",
        wanted: 1_000,
        case: "rounds",
        elsewhere: "most desktop programs let the last writer win",
    },
    Row {
        campaign: "network",
        property: "Everything works where there is no network, and nothing asks for one",
        wanted: 16,
        case: "runs",
        elsewhere: "claimed by many, traced by few",
    },
    Row {
        campaign: "bombs",
        property: "Bombs and hostile imports: refused within 5 seconds and 512 MiB, the program alive",
        wanted: 40,
        case: "files",
        elsewhere: "a legal table of 2 KB makes the library that reads it ask for 549 GB (calamine #693)",
    },
    Row {
        campaign: "hostile-text",
        property: "Hostile text in every field through every export: well-formed, no script, no formula, read back \
                   equal",
        wanted: 500,
        case: "strings",
        elsewhere: "exporters of roadmaps and charts let scripts through (NexaSphere #488, tui.chart #573)",
    },
    Row {
        campaign: "renderer",
        property: "The process that draws the window killed right after an edit: the page is back within three seconds, no \
                   edit lost",
        wanted: 20,
        case: "kills",
        elsewhere: "programs of this kind stay white or frozen (tauri #14721, buzz #4359)",
    },
    Row {
        campaign: "plans",
        property: "On roadmaps small enough to try every plan, planner, exhaustive search and independent check agree on \
                   feasibility, value, money and starts",
        wanted: 50_000,
        case: "roadmaps",
        elsewhere: "HiGHS 1.14 called a feasible model of 73 rows infeasible (HiGHS #3090)",
    },
    Row {
        campaign: "turns",
        property: "A roadmap of 20 to 200 investments said in another way has the same plan, and with more money none that \
                   is worth less",
        wanted: 200,
        case: "roadmaps",
        elsewhere: "results of HiGHS depend on its random seed (HiGHS #2349, #2382)",
    },
];

const HEAD: &str = "# Reliability

What was tried against Cairn's documents and plans, how often, and what came of it. This page is written by the campaigns
themselves: `make deep` runs them all and replaces it. A row without a run claims nothing. The short forms of the same
campaigns are part of `make test`.

No failure is acceptable in any row.

| What has to hold | Asked for | Done | Failures | Run |
|---|---:|---:|---:|---|
";

const LIMITS: &str = "
## What this does not show

- Power loss: a killed process leaves what the system holds in memory. Cairn asks for every write to be on the disk
  before it goes on, but a disk that says so too early has not been tried.
- Other systems than Linux.
- That no case is missing: campaigns try what somebody has thought of.
";

/// The page for these records.
#[must_use]
pub fn report(records: &[Record]) -> String {
    let mut page = HEAD.to_owned();
    for row in &ROWS {
        page.push_str(&line(row, records.iter().find(|record| record.campaign == row.campaign)));
    }
    if records.iter().any(|record| !record.complaints.is_empty()) {
        page.push_str("\n## What went wrong\n\n");
    }
    for record in records {
        for complaint in &record.complaints {
            let _ = writeln!(page, "- {}: {complaint}.", record.campaign);
        }
    }
    page.push_str("\n## What was counted besides\n\n");
    for record in records.iter().filter(|record| !record.notes.is_empty()) {
        let _ = writeln!(page, "- {}: {}.", record.campaign, record.notes);
    }
    page.push_str("\n## Where it was run\n\n");
    let mut places: Vec<String> = records.iter().map(place).collect();
    places.sort();
    places.dedup();
    for place in places {
        let _ = writeln!(page, "- {place}");
    }
    page.push_str("\n## Next to others\n\n| Campaign | Elsewhere |\n|---|---|\n");
    for row in &ROWS {
        let _ = writeln!(page, "| {} | {} |", row.campaign, row.elsewhere);
    }
    page.push_str(LIMITS);
    page
}

fn line(row: &Row, record: Option<&Record>) -> String {
    let wanted = grouped(row.wanted);
    let Some(record) = record else {
        return format!("| **{}**: {} | {wanted} {} | – | – | not run |\n", row.campaign, row.property, row.case);
    };
    // fewer than asked for is not what was promised
    let done = grouped(record.cases) + if record.cases < row.wanted { " (too few)" } else { "" };
    let failures = grouped(record.failures);
    let (on, seconds) = (&record.on, grouped(record.seconds));
    format!(
        "| **{}**: {} | {wanted} {} | {done} | {failures} | {on}, {seconds} s |\n",
        row.campaign, row.property, row.case
    )
}

fn place(record: &Record) -> String {
    let versions = &record.versions;
    format!(
        "Cairn {}, SQLite {}, {}; {}, {} cores",
        versions.cairn, versions.sqlite, versions.engine, versions.kernel, versions.cores
    )
}

/// A number with a comma after each third digit from the right.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Whether the report has a row for a campaign.
#[must_use]
pub fn has_row(campaign: &str) -> bool {
    ROWS.iter().any(|row| row.campaign == campaign)
}
