//! One input at a time: the plan placed again with it at its low and at its high end, everything else as planned.

use model::Value;
use model::futures::{Input, Swing};

use super::Case;
use super::course::Course;
use super::run::{Drawn, Run};
use crate::instance::WHOLE;

/// How many inputs are told one by one.
const MOST: usize = 10;

/// The ends of one uncertain input.
struct Ends<'a> {
    input: Input,
    low: Box<dyn Fn(&mut Drawn) + 'a>,
    high: Box<dyn Fn(&mut Drawn) + 'a>,
}

/// What moves the value most, the widest first. What moves nothing is not told.
pub(super) fn swings(case: &Case, course: &Course) -> Vec<Swing> {
    let mut run = Run::new(course);
    let likely = Drawn::likely(course);
    let mut value = |change: &dyn Fn(&mut Drawn)| {
        let mut drawn = likely.clone();
        change(&mut drawn);
        run.run(course, &drawn);
        Value(run.value.last().copied().unwrap_or(0))
    };
    let mut found: Vec<(Swing, Ends)> = inputs(case, course)
        .into_iter()
        .map(|ends| {
            let (at_low, at_high) = (value(&ends.low), value(&ends.high));
            (Swing { input: ends.input.clone(), at_low, at_high }, ends)
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| b.width().cmp(&a.width()).then_with(|| a.input.cmp(&b.input)));
    let others = found.split_off(found.len().min(MOST));
    let mut told: Vec<Swing> = found.into_iter().map(|(swing, _)| swing).collect();
    if !others.is_empty() {
        let all = |high: bool| {
            let others = &others;
            move |drawn: &mut Drawn| {
                for (_, ends) in others {
                    if high { (ends.high)(drawn) } else { (ends.low)(drawn) }
                }
            }
        };
        let (at_low, at_high) = (value(&all(false)), value(&all(true)));
        told.push(Swing { input: Input::Others(others.len()), at_low, at_high });
    }
    told.retain(|swing| swing.width() > Value::ZERO);
    told
}

fn inputs<'a>(case: &Case, course: &'a Course) -> Vec<Ends<'a>> {
    let mut inputs: Vec<Ends> = vec![];
    for (w, work) in course.works.iter().enumerate() {
        let id = || case.id(work.item);
        if let Some(cost) = work.cost {
            let (low, high) = cost.ends();
            inputs.push(Ends {
                input: Input::Cost(id()),
                low: Box::new(move |drawn| drawn.cost[w] = low),
                high: Box::new(move |drawn| drawn.cost[w] = high),
            });
        }
        if !work.durations.is_empty() {
            inputs.push(Ends {
                input: Input::Duration(id()),
                low: Box::new(move |drawn| drawn.longer[w] = 0),
                high: Box::new(move |drawn| drawn.longer[w] = work.durations.len()),
            });
        }
        if let Some(effect) = work.effect {
            let (low, high) = effect.ends();
            inputs.push(Ends {
                input: Input::Effect(id()),
                low: Box::new(move |drawn| drawn.strength[work.item] = low),
                high: Box::new(move |drawn| drawn.strength[work.item] = high),
            });
        }
        if work.fails > 0 {
            inputs.push(Ends {
                input: Input::Feasible(id()),
                low: Box::new(move |drawn| drawn.is_feasible[w] = false),
                high: Box::new(move |drawn| drawn.is_feasible[w] = true),
            });
        }
    }
    for (place, shock) in case.roadmap.shocks.iter().enumerate() {
        if shock.chance > model::Share::ZERO {
            inputs.push(Ends {
                input: Input::Shock(shock.id.clone()),
                low: Box::new(move |drawn| drawn.happens[place] = false),
                high: Box::new(move |drawn| drawn.happens[place] = true),
            });
        }
    }
    for (place, _) in course.held.iter().enumerate().filter(|(_, held)| held.fails.is_some()) {
        inputs.push(Ends {
            input: Input::Assumption(case.formulation.grounds[place].id.clone()),
            low: Box::new(move |drawn| drawn.factors[place] = 0),
            high: Box::new(move |drawn| drawn.factors[place] = WHOLE),
        });
    }
    inputs
}
