//! How far the progress of each outcome may lie from what the plan expects: the tenth and the ninetieth percentile of
//! many futures, period by period.
//!
//! Fewer futures than for the value of the plan: the ends of a band are drawn a pixel wide. Deliberately not here: how
//! far a measured value lies outside (see `model::measured`).

use std::collections::BTreeMap;

use model::measured::ProgressBand;
use model::{InvestmentId, Period, Roadmap, Share};

use super::run::{Drawn, Run};
use super::{Asked, Case, Wishes, figures};

/// The most futures that are drawn for the bands.
const MOST: u32 = 2_000;

/// The ends of the bands, in hundredths of a percent.
const ENDS: [u32; 2] = [1_000, 9_000];

/// The bands of all outcomes, in the order of the roadmap; the plan keeps the rules of that roadmap.
///
/// # Panics
/// If the roadmap has a blocking problem, or the plan starts something that ends beyond the roadmap.
#[must_use]
pub fn progress_bands(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>, asked: &Asked) -> Vec<ProgressBand> {
    let assumed = asked.assumed.map(|assumed| model::futures::assume(roadmap, assumed));
    let case = Case::new(assumed.as_ref().unwrap_or(roadmap), starts, asked);
    let course = case.course(&case.starts, &Wishes::default());
    let runs = asked.runs.min(MOST);
    // outcome by outcome, period by period, one value per future
    let mut seen: Vec<Vec<i64>> = vec![vec![]; course.outcomes.len() * course.periods];
    let (mut drawn, mut run) = (Drawn::likely(&course), Run::new(&course));
    for number in 0..u64::from(runs) {
        drawn.draw(&course, number);
        run.run(&course, &drawn);
        for (k, cells) in seen.chunks_mut(course.periods.max(1)).enumerate() {
            run.progress_of(&course, &drawn, k, |period, progress| cells[period].push(progress));
        }
    }
    let known = |outcome: &model::Outcome| {
        let k = case.formulation.sources.iter().position(|(id, _)| *id == outcome.id)?;
        let cells = seen.get_mut(k * course.periods..(k + 1) * course.periods)?;
        let ends: Vec<[i64; 2]> = cells.iter_mut().map(|values| figures::percentiles(values, ENDS)).collect();
        let end = |which: usize| ends.iter().map(|ends| Share(ends[which])).collect();
        Some(ProgressBand { outcome: outcome.id.clone(), low: end(0), high: end(1) })
    };
    roadmap.outcomes.iter().filter_map(known).collect()
}
