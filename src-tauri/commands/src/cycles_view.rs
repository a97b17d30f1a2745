//! Cycles: what the plan makes possible next, those that are over, and the beginning of the next one as a new document.

use charts::cycles::{headline, history, lacking, made_possible};
use exchange::grid::period_named;
use model::begin_cycle::{begin, usual_cut};
use model::next_cycle::NextCycle;
use model::{Cycle, Evaluation, Index, Period, Plan, Roadmap, say, words};

use crate::documents::{create, with_ending};
use crate::failing::Refusal;
use crate::files::name;
use crate::host::Host;
use crate::screen::is_drawable;
use crate::session::Session;
use crate::wire::{BeginCycle, CycleBegun, CycleLine, CyclesView, EmptyRequest, NextLine};

/// What a plan makes possible next, if there is one that can be shown.
fn next_of<'r>(roadmap: &'r Roadmap, plan: Option<&Plan>) -> Option<NextCycle<'r>> {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan))?;
    let evaluation = Evaluation::new(roadmap, &plan.starts);
    Some(NextCycle::of(&Index::new(roadmap), &plan.starts, &evaluation))
}

/// What the table of cycles says.
pub(crate) fn sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    headline(roadmap, next_of(roadmap, plan).as_ref())
}

pub(crate) fn show_cycles(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<CyclesView, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = open.document.plan().map(|stored| &stored.plan);
        Ok(told(roadmap, next_of(roadmap, plan).as_ref()))
    })
}

fn told(roadmap: &Roadmap, next: Option<&NextCycle>) -> CyclesView {
    let line =
        |item: &model::Investment, text: String| NextLine { id: item.id.to_string(), name: item.name.clone(), text };
    let possible = next.into_iter().flat_map(|next| &next.possible);
    let one_away = next.into_iter().flat_map(|next| &next.one_away);
    let cycle = |cycle: &Cycle| CycleLine {
        id: cycle.id.to_string(),
        name: cycle.name.clone(),
        began: cycle.began.to_string(),
        ended: cycle.ended.to_string(),
        promised: words::points_exact(cycle.promised),
        reached: words::points_exact(cycle.reached),
        lines: history(cycle),
    };
    CyclesView {
        sentence: headline(roadmap, next),
        possible: possible.map(|it| line(it.investment, made_possible(roadmap, it))).collect(),
        one_away: one_away.map(|it| line(it.investment, lacking(roadmap, it))).collect(),
        cycles: roadmap.cycles.iter().rev().map(cycle).collect(),
    }
}

pub(crate) fn begin_cycle(session: &Session, host: &dyn Host, request: BeginCycle) -> Result<CycleBegun, Refusal> {
    let (roadmap, plan) = session.with(|open| {
        let plan = open.document.plan().map(|stored| stored.plan.clone());
        Ok((open.document.roadmap().clone(), plan))
    })?;
    let problems = model::find_problems(&roadmap);
    if model::find_problems::blocks_planning(&problems) {
        return Err(Refusal::usage(say!("cycle-blocked"), say!("cycle-blocked.hint")));
    }
    let plan = plan.filter(|plan| is_drawable(&roadmap, plan));
    let cut = cut(&roadmap, request.at.as_deref(), &host.now())?;
    let calendar = roadmap.settings.calendar();
    let begun = begin(&roadmap, plan.as_ref(), cut).ok_or_else(|| {
        Refusal::usage(say!("cycle-no-start", period = calendar.name(cut)), say!("cycle-no-start.hint"))
    })?;
    let path = with_ending(request.path, "cairn");
    let document = create(session, &path, &begun.roadmap, None, host)?;
    session.put(host, document, request.is_named);
    let sentence =
        say!("cycle-begun", period = calendar.name(cut), carried = begun.carried.len(), dropped = begun.dropped.len());
    Ok(CycleBegun { file_name: name(&path), sentence, carried: begun.carried, dropped: begun.dropped })
}

/// The period a cycle begins in: the one that is named, or the usual one.
fn cut(roadmap: &Roadmap, at: Option<&str>, now: &str) -> Result<Period, Refusal> {
    let Some(at) = at else {
        let today = model::verdict::day(now).map(|day| roadmap.settings.calendar().number_of(day));
        return usual_cut(roadmap, today)
            .ok_or_else(|| Refusal::usage(say!("cycle-nothing-over"), say!("cycle-nothing-over.hint")));
    };
    // the first one after the roadmap can be named as well
    let mut settings = roadmap.settings.clone();
    settings.periods = settings.periods.saturating_add(1);
    let found = period_named(&settings, at).filter(|period| period.0 > 0);
    found.ok_or_else(|| {
        let (first, last) = (Period(1), Period(roadmap.settings.periods));
        let calendar = roadmap.settings.calendar();
        let hint = say!("cycle-no-period.hint", first = calendar.name(first), last = calendar.name(last));
        Refusal::usage(say!("cycle-no-period", period = at), hint)
    })
}
