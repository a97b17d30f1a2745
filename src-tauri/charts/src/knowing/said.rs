//! What the chart of assessments says: its sentence, what each assessor saw, its table.

use model::knowing::{Knowing, Known, Levels, Round};
use model::{Assessment, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// What the chart says, in one sentence or two: what is said and seen on the mean, and where the gap is widest.
#[must_use]
pub fn headline(knowing: Option<&Knowing>) -> String {
    let Some(knowing) = knowing else { return say!("knowing-none") };
    let (declared, evidenced) = (words::tenths(knowing.declared()), words::tenths(knowing.evidenced()));
    match knowing.widest() {
        None => say!("knowing-title-level", declared = declared, evidenced = evidenced),
        Some(known) => {
            let round = known.latest();
            say!(
                "knowing-title",
                declared = declared,
                evidenced = evidenced,
                name = words::quoted(&short(&known.capability.name)),
                said = round.declared.median,
                seen = round.evidenced.median
            )
        }
    }
}

/// How far apart what is said and what is seen are: "2 levels".
#[must_use]
pub fn gap(known: &Known) -> String {
    levels_apart(known.gap())
}

fn levels_apart(gap: i64) -> String {
    let side = if gap < 0 { "under" } else { "over" };
    say!("knowing-gap", count = gap.unsigned_abs(), side = side)
}

/// What is said and seen of a capability, when and by whom: "level 3 said, level 1 seen in September 2026 by Operations".
#[must_use]
pub fn levels(known: &Known) -> String {
    let round = known.latest();
    say!(
        "knowing-levels",
        said = round.declared.median,
        seen = round.evidenced.median,
        month = round.month.name(),
        by = assessors(round)
    )
}

/// Who assessed, in the order of the roadmap.
fn assessors(round: &Round) -> String {
    let names: Vec<String> = round.assessments.iter().map(|one| assessor(one)).collect();
    words::all_of(&names)
}

fn assessor(assessment: &Assessment) -> String {
    match assessment.assessor.trim() {
        "" => say!("knowing-somebody"),
        name => isolated(&short(name)),
    }
}

pub(super) fn short_name(known: &Known) -> String {
    short(&known.capability.name)
}

/// What an assessor says and what was looked at: "Operations: 3 said, 1 seen. Runbooks of two teams".
pub(super) fn seen_by(assessment: &Assessment) -> String {
    let by = assessor(assessment);
    let (said, seen) = (assessment.declared, assessment.evidenced);
    let evidence = assessment.evidence.split_whitespace().collect::<Vec<_>>().join(" ");
    match evidence.is_empty() {
        true => say!("knowing-by", by = by, said = said, seen = seen),
        false => say!("knowing-by-evidence", by = by, said = said, seen = seen, evidence = isolated(&evidence)),
    }
}

/// Everything about a capability, the first line its name.
pub(super) fn hint(known: &Known) -> Vec<String> {
    let mut lines = vec![isolated(&known.capability.name), levels(known)];
    lines.push(say!("knowing-hint-gap", gap = gap(known)));
    if let (Some(before), Some(widened)) = (known.before(), known.widened()) {
        let moves = match widened {
            0 => "same",
            1.. => "wider",
            _ => "narrower",
        };
        let month = before.month.name();
        lines.push(say!("knowing-trend", moves = moves, gap = levels_apart(before.gap()), month = month));
    }
    lines.extend(known.latest().assessments.iter().map(|one| seen_by(one)));
    if known.capability.now != known.latest().evidenced.median {
        lines.push(say!("knowing-counts", now = known.capability.now));
    }
    lines
}

/// The levels that assessors named: "2–4"; one where they agree.
fn range(levels: Levels) -> String {
    match levels.spread() {
        0 => levels.median.to_string(),
        _ => format!("{}–{}", levels.least, levels.most),
    }
}

/// Each assessed capability in figures.
pub(super) fn table(subject: &Subject, knowing: Option<&Knowing>) -> Table {
    let columns = vec![
        say!("knowing-column-capability"),
        say!("knowing-column-axis"),
        say!("knowing-column-month"),
        say!("knowing-column-assessors"),
        say!("knowing-column-said"),
        say!("knowing-column-said-range"),
        say!("knowing-column-seen"),
        say!("knowing-column-seen-range"),
        say!("knowing-column-gap"),
        say!("knowing-column-before"),
        say!("knowing-column-now"),
    ];
    let row = |known: &Known| {
        let round = known.latest();
        vec![
            known.capability.name.clone(),
            known.capability.axis.name().to_owned(),
            round.month.name(),
            assessors(round),
            round.declared.median.to_string(),
            range(round.declared),
            round.evidenced.median.to_string(),
            range(round.evidenced),
            known.gap().to_string(),
            known.before().map(|before| before.gap().to_string()).unwrap_or_default(),
            known.capability.now.to_string(),
        ]
    };
    let rows = knowing.into_iter().flat_map(|knowing| &knowing.capabilities).map(row).collect();
    Table::new(say!("knowing-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}
