//! Whether the plan is more than the sum of its parts.

use model::{Value, say, words};
use planner::answers::{Part, whole};

use super::asking::current;
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{EmptyRequest, Together, TogetherLine};

pub(crate) fn weigh_together(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Together, Refusal> {
    let (roadmap, plan) = current(session)?;
    let whole = whole(&roadmap, &plan);
    let name = |part: &Part| {
        roadmap.investment(&part.investment).map_or_else(|| part.investment.to_string(), |item| item.name.clone())
    };
    let mut lines: Vec<TogetherLine> = whole
        .parts
        .iter()
        .map(|part| TogetherLine {
            investment: part.investment.to_string(),
            name: name(part),
            share: part.share.0,
            error: part.error.0,
            alone: part.alone.0,
            text: share_in_words(part, whole.is_exact),
        })
        .collect();
    lines.sort_by(|one, other| other.share.cmp(&one.share).then(one.investment.cmp(&other.investment)));
    let singles = whole.sum_of_singles;
    let index_hundredths = (singles.0 > 0)
        .then(|| i64::try_from(i128::from(whole.value.0) * 100 / i128::from(singles.0)).unwrap_or(i64::MAX));
    let (together, alone) = (words::points(whole.value), words::points(singles));
    let sentence = match index_hundredths {
        Some(index) => {
            say!("together", together = together, alone = alone, times = words::hundredths(index))
        }
        None => say!("together-alone-none", together = together),
    };
    let how = if whole.is_exact { say!("share-exact") } else { say!("share-sampled") };
    Ok(Together { sentence, index_hundredths, lines, how })
}

fn share_in_words(part: &Part, is_exact: bool) -> String {
    let share = words::points(part.share);
    if is_exact {
        return share;
    }
    // never rounded to an error of nothing
    let error = Value((part.error.0 + Value::PER_POINT / 10 - 1) / (Value::PER_POINT / 10) * (Value::PER_POINT / 10));
    format!("{share} (± {})", words::points_number(error))
}
