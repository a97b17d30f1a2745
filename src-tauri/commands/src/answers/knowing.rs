//! What the gap between saying and doing is worth: the best plan at the declared levels beside the best at the
//! evidenced ones.
//!
//! Each of the two is worth at least what was found, and at most what was proven; so is their difference, and no more is
//! claimed than follows from that.

use model::knowing::Knowing;
use model::{Value, say, words};
use planner::answers::{self, Counter, Question, Reply};

use super::asking::{ask, current};
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{KnowingPrice, PricesRequest};

pub(crate) fn price_knowing(
    session: &Session,
    host: &dyn Host,
    request: PricesRequest,
) -> Result<KnowingPrice, Refusal> {
    let (roadmap, plan) = current(session)?;
    let questions = answers::knowing(&roadmap)
        .ok_or_else(|| Refusal::usage(say!("knowing-not-assessed"), say!("knowing-not-assessed.hint")))?;
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let [seen, said] = questions.each_ref().map(|question: &Question| replies.get(question));
    // what is possible where less is there is possible where more is there, too
    let is_more =
        Knowing::of(&roadmap).is_some_and(|knowing| knowing.capabilities.iter().all(|known| known.gap() >= 0));
    Ok(told(seen, said, is_more))
}

/// How the two plans compare. `is_more` says that what is said is nowhere less than what is seen.
fn told(seen: Option<&Reply>, said: Option<&Reply>, is_more: bool) -> KnowingPrice {
    let is_complete = seen.is_some() && said.is_some();
    let nothing =
        |sentence: String| KnowingPrice { sentence, said: None, seen: None, least: None, most: None, is_complete };
    let (Some(seen), Some(said)) = (seen, said) else { return nothing(say!("knowing-stopped")) };
    let (Some(at_seen), Some(at_said)) = (seen.counter.plan(), said.counter.plan()) else {
        let (counter, levels) =
            if seen.counter.plan().is_none() { (&seen.counter, "seen") } else { (&said.counter, "said") };
        return nothing(match counter {
            Counter::Nothing => say!("knowing-no-plan", levels = levels),
            _ => say!("knowing-none-found", levels = levels),
        });
    };
    // a plan for less is one for more
    let worth_said = if is_more { at_said.value.max(at_seen.value) } else { at_said.value };
    let worth_seen = at_seen.value;
    let floor = |gap: Value| if is_more { gap.max(Value(0)) } else { gap };
    // no plan is worth more than its bound, where one is certified
    let least = at_seen.bound.map(|bound| floor(worth_said - bound));
    let most = at_said.bound.map(|bound| floor(bound.max(worth_said) - worth_seen));
    let gap = worth_said - worth_seen;
    let amount = |value: Value| words::points(Value(value.0.abs()));
    let (best_said, best_seen) = (words::points(worth_said), words::points(worth_seen));
    let sentence = match (least, most) {
        (Some(least), Some(most)) if least == most => match gap.0 {
            0 => say!("knowing-worth-nothing", value = best_seen),
            ..0 => say!("knowing-worth-less", gap = amount(gap), said = best_said, seen = best_seen),
            1.. => say!("knowing-worth", gap = amount(gap), said = best_said, seen = best_seen),
        },
        (Some(least), Some(most)) if least.0 >= 0 => {
            say!(
                "knowing-worth-between",
                least = words::points(least),
                most = words::points(most),
                said = best_said,
                seen = best_seen
            )
        }
        (Some(least), None) if least.0 > 0 => {
            let no_more = words::points(at_seen.bound.unwrap_or(worth_seen));
            say!("knowing-worth-at-least", gap = words::points(least), said = best_said, seen = no_more)
        }
        (None, Some(most)) => {
            say!("knowing-worth-at-most", gap = words::points(most), said = best_said, seen = best_seen)
        }
        _ => say!("knowing-worth-about", gap = words::points(gap), said = best_said, seen = best_seen),
    };
    KnowingPrice {
        sentence,
        said: Some(worth_said.0),
        seen: Some(worth_seen.0),
        least: least.map(|value| value.0),
        most: most.map(|value| value.0),
        is_complete,
    }
}
