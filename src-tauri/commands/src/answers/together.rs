//! Whether the plan is more than the sum of its parts.

use charts::{Chart, FairShare, Options, Subject};
use model::{Value, say, words};
use planner::answers::{Part, Whole};

use super::asking::{current, weigh};
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{EmptyRequest, Together, TogetherLine};

pub(crate) fn weigh_together(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Together, Refusal> {
    let (roadmap, plan) = current(session)?;
    let whole = weigh(session, &roadmap, &plan);
    let name = |part: &Part| {
        roadmap.investment(&part.investment).map_or_else(|| part.investment.to_string(), |item| item.name.clone())
    };
    let lines = largest_first(&whole)
        .into_iter()
        .map(|part| TogetherLine {
            investment: part.investment.to_string(),
            name: name(part),
            share: part.share.0,
            error: part.error.0,
            alone: part.alone.0,
            text: share_in_words(part, whole.is_exact),
        })
        .collect();
    Ok(Together { sentence: sentence(&whole), index_hundredths: index(&whole), lines, how: how(&whole) })
}

/// The shares as a chart.
pub(crate) fn shares_chart(session: &Session, subject: &Subject, options: &Options) -> Chart {
    let whole = weigh(session, subject.roadmap, subject.plan);
    let row = |part: &Part| {
        let item = subject.roadmap.investment(&part.investment)?;
        Some(FairShare {
            investment: item.id.clone(),
            name: item.name.clone(),
            axis: item.axis,
            share: part.share,
            error: part.error,
            alone: part.alone,
            words: share_in_words(part, whole.is_exact),
        })
    };
    let rows: Vec<FairShare> = largest_first(&whole).into_iter().filter_map(row).collect();
    charts::shares::draw(subject, &rows, &sentence(&whole), &how(&whole), options)
}

/// The parts by their shares; of equal ones, in order of id.
fn largest_first(whole: &Whole) -> Vec<&Part> {
    let mut parts: Vec<&Part> = whole.parts.iter().collect();
    parts.sort_by(|one, other| other.share.cmp(&one.share).then_with(|| one.investment.cmp(&other.investment)));
    parts
}

/// The value of the plan over the sum of its investments alone, in hundredths; nothing if that sum is not above 0.
fn index(whole: &Whole) -> Option<i64> {
    let singles = whole.sum_of_singles;
    (singles.0 > 0).then(|| i64::try_from(i128::from(whole.value.0) * 100 / i128::from(singles.0)).unwrap_or(i64::MAX))
}

fn sentence(whole: &Whole) -> String {
    let (together, alone) = (words::points(whole.value), words::points(whole.sum_of_singles));
    match index(whole) {
        Some(index) => {
            say!("together", together = together, alone = alone, times = words::hundredths(index))
        }
        None => say!("together-alone-none", together = together),
    }
}

fn how(whole: &Whole) -> String {
    if whole.is_exact { say!("share-exact") } else { say!("share-sampled") }
}

fn share_in_words(part: &Part, is_exact: bool) -> String {
    let share = words::points(part.share);
    if is_exact || part.error == Value::ZERO {
        return share;
    }
    // never rounded to an error of nothing
    let error = Value((part.error.0 + Value::PER_POINT / 10 - 1) / (Value::PER_POINT / 10) * (Value::PER_POINT / 10));
    format!("{share} (± {})", words::points_number(error))
}
