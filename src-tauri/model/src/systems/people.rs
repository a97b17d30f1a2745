//! Who it takes, and whom it concerns: stakeholders, skills, management, culture, teams, practices.

use super::{Facts, Place, System, used};
use crate::congruence::Congruence;
use crate::coverage::Coverage;
use crate::culture::Culture;
use crate::feedback::FeedbackLoops;
use crate::feedback_loop::latency;
use crate::flywheel::{self, Flywheel};
use crate::mastery::Mastery;
use crate::survey::About;
use crate::{say, support, words};

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    vec![
        used(6, say!("system-stakeholders"), stakeholders(facts), Place::Stakeholders),
        used(19, say!("system-mastery"), mastery(facts), Place::Skills),
        used(21, say!("system-flywheel"), flywheel(facts), Place::Flywheel),
        used(28, say!("system-culture"), culture(facts), Place::Surveys),
        used(30, say!("system-practices"), practices(facts), Place::Principles),
        used(31, say!("system-teams"), teams(facts), Place::Teams),
        used(32, say!("system-feedback"), feedback(facts), Place::Feedback),
    ]
}

/// How many stakeholders and stances there are, and how many of them have to be won for the plan.
fn stakeholders(facts: &Facts) -> Option<String> {
    let (count, stances) = (facts.roadmap.stakeholders.len(), facts.roadmap.stances.len());
    let to_win = facts.planned.map_or(0, |(plan, _)| support::opposition(facts.roadmap, &plan.starts).len());
    (count > 0).then(|| say!("system-stakeholders-figure", count = count, stances = stances, win = to_win))
}

/// How many principles there are, and how many of them are lived today and in the end.
fn practices(facts: &Facts) -> Option<String> {
    let levels = facts.planned.map(|(_, evaluation)| &evaluation.levels);
    let coverage = Coverage::of(facts.roadmap, levels)?;
    let (today, end) = (coverage.covered_today(), coverage.covered());
    Some(say!("system-practices-figure", all = coverage.principles.len(), today = today, end = end))
}

/// Of how many teams surveys are shown, and the scores they come to.
fn culture(facts: &Facts) -> Option<String> {
    let culture = Culture::of(facts.roadmap, None, None)?;
    let teams = culture.teams.iter().filter(|team| !team.surveys.is_empty()).count();
    let scores: Vec<String> = (About::ALL.into_iter())
        .filter_map(|about| {
            let mean = words::hundredths(culture.score(about)?.now);
            Some(say!("system-culture-score", about = about.code(), mean = mean))
        })
        .collect();
    Some(match scores.is_empty() {
        true => say!("system-culture-hidden", count = facts.roadmap.surveys.len()),
        false => say!("system-culture-figure", teams = teams, scores = words::all_of(&scores)),
    })
}

/// How many teams there are, and how much of what needs them to talk is answered today and in the end.
fn teams(facts: &Facts) -> Option<String> {
    let congruence = Congruence::of(facts.roadmap, facts.planned.map(|(plan, _)| &plan.starts))?;
    let count = congruence.teams.len();
    let shares = congruence.share(None).zip(congruence.share(congruence.last()));
    Some(match shares {
        Some((today, end)) => {
            let (today, end) = (words::percent(today), words::percent(end));
            say!("system-teams-figure", count = count, today = today, end = end)
        }
        None => say!("system-teams-unasked", count = count),
    })
}

/// How many ranks and skills there are, and how many of the plan's investments that ask for an owner find one.
fn mastery(facts: &Facts) -> Option<String> {
    let mastery = Mastery::of(facts.roadmap, facts.planned.map(|(plan, _)| &plan.starts))?;
    let (ranks, skills) = (mastery.ranks.len(), mastery.skills.len());
    Some(match mastery.asking {
        0 => say!("system-mastery-figure", ranks = ranks, skills = skills),
        asking => {
            let owned = asking - mastery.lacking();
            say!("system-mastery-owned", asking = asking, owned = owned)
        }
    })
}

/// How fast the flywheel turns today and in the end, and its weakest blade then.
fn flywheel(facts: &Facts) -> Option<String> {
    let flywheel = Flywheel::of(facts.roadmap, facts.planned.map(|(plan, _)| &plan.starts))?;
    let end = facts.planned.and(facts.roadmap.settings.last_period());
    let (count, weakest) = (flywheel.weakest(end).len(), flywheel.weakest_named(end));
    let (today, speed) = (flywheel::points(flywheel.speed(None)), flywheel::points(flywheel.speed(end)));
    Some(match end {
        Some(_) => say!("system-flywheel-figure", today = today, speed = speed, count = count, weakest = weakest),
        None => say!("system-flywheel-unplanned", today = today, count = count, weakest = weakest),
    })
}

/// How many loops there are, about how many of the four kinds, and how soon the slowest kind is told in the end.
fn feedback(facts: &Facts) -> Option<String> {
    let feedback = FeedbackLoops::of(facts.roadmap, facts.planned.map(|(plan, _)| &plan.starts))?;
    let (kind, soonest) = feedback.slowest()?;
    let told = 4 - feedback.missing().len();
    let (count, name) = (feedback.loops.len(), words::quoted(kind.name()));
    Some(say!("system-feedback-figure", count = count, told = told, name = name, end = latency(soonest.end)))
}
