//! The Plan screen in one record, and the about box.

use charts::Subject;
use model::{Axis, Decision, Evaluation, LeftOutReason, Plan, Pool, Roadmap, Share, say, words};
use storage::StoredPlan;

use crate::charting::{evaluate, picture};
use crate::failing::Refusal;
use crate::files;
use crate::host::Host;
use crate::planning::proof_name;
use crate::session::{Open, Session};
use crate::what_if::Tried;
use crate::wire::{
    About, AxisName, Card, DecisionLine, DocumentView, EmptyRequest, LeftOutLine, PlanScreen, ProofView, ShowPlan,
};

pub(crate) fn show_plan(session: &Session, host: &dyn Host, request: ShowPlan) -> Result<PlanScreen, Refusal> {
    if request.chart.compares() {
        return Err(Refusal::usage(say!("chart-compares"), say!("chart-compares.hint")));
    }
    if !(320.0..=8_000.0).contains(&request.width) || !(240.0..=8_000.0).contains(&request.height) {
        return Err(Refusal::usage(say!("chart-size"), say!("chart-size.hint")));
    }
    let now = host.now();
    let tried = if request.what_if { session.tried() } else { None };
    session.with(|open| {
        let (roadmap, plan) = (open.document.roadmap(), open.document.current_plan());
        let tried = tried.filter(|tried| tried.is_about(roadmap, plan));
        Ok(screen(open, tried.as_ref(), &request, &now))
    })
}

fn screen(open: &Open, tried: Option<&Tried>, request: &ShowPlan, now: &str) -> PlanScreen {
    let roadmap = tried.map_or(open.document.roadmap(), Tried::roadmap);
    let answer = tried.map(|tried| StoredPlan { plan: tried.plan.clone(), planned_at: String::new() });
    // a plan made before the roadmap changed is still shown, marked as such, while it can be drawn
    let shown = answer.as_ref().or(open.document.plan()).filter(|stored| is_drawable(roadmap, &stored.plan));
    let problems = files::problems(roadmap, shown.map(|stored| &stored.plan));
    let blocking = problems.iter().filter(|problem| problem.blocks).count();
    let evaluation = shown.map(|stored| evaluate(roadmap, &stored.plan));
    let subject =
        shown.zip(evaluation.as_ref()).map(|(stored, evaluation)| Subject { roadmap, plan: &stored.plan, evaluation });
    let (headline, chart) = shown.map(|stored| picture(roadmap, stored, request, now)).unzip();
    PlanScreen {
        document: document(open),
        headline: headline.unwrap_or_else(|| without_plan(roadmap, blocking)),
        cards: subject.as_ref().map(cards).unwrap_or_default(),
        proof: subject
            .as_ref()
            .map(|subject| ProofView { state: proof_name(subject.plan).into(), sentence: words::proof(subject.plan) }),
        chart,
        left_out: subject.as_ref().map(left_out).unwrap_or_default(),
        decisions: decisions(roadmap),
        problems,
        is_what_if: tried.is_some(),
        is_current: tried.is_some() || open.document.has_current_plan(),
        investment_count: u32::try_from(roadmap.investments.len()).unwrap_or(u32::MAX),
    }
}

/// A plan can be drawn as long as what it starts is in the roadmap and fits its periods.
pub(crate) fn is_drawable(roadmap: &Roadmap, plan: &Plan) -> bool {
    let problems = model::find_problems(roadmap);
    let fits = plan.starts.iter().all(|(id, start)| model::evaluation::last_period(roadmap, id, *start).is_some());
    fits && !model::find_problems::blocks_planning(&problems)
}

fn without_plan(roadmap: &Roadmap, blocking: usize) -> String {
    if roadmap.investments.is_empty() {
        return say!("nothing-to-plan");
    }
    match blocking {
        0 => say!("not-planned-yet"),
        1 => say!("one-problem-first"),
        count => {
            say!("problems-first", count = words::capitalised(&words::count(count)))
        }
    }
}

fn document(open: &Open) -> DocumentView {
    let document = &open.document;
    DocumentView {
        name: document.roadmap().settings.name.clone(),
        file_name: open.is_named.then(|| files::name(document.path())),
        is_sample: document.roadmap().settings.is_sample,
        stage_unit: document.roadmap().settings.stage_unit.clone(),
        saved: document.saved().to_owned(),
        is_saved: document.is_saved(),
        trouble: open.trouble.clone(),
        recovered_edits: open.recovered_edits.clone(),
        is_read_only: document.is_read_only(),
        undo: document.undo_label().map(str::to_owned),
        redo: document.redo_label().map(str::to_owned),
        planned: document.plan().map(|stored| stored.planned_at.clone()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "lengths of bars; the words beside them are exact")]
fn part(amount: i64, of: i64) -> f64 {
    if of <= 0 { 0.0 } else { (amount as f64 / of as f64).clamp(0.0, 1.0) }
}

fn cards(subject: &Subject) -> Vec<Card> {
    let (roadmap, plan, evaluation) = (subject.roadmap, subject.plan, subject.evaluation);
    let currency = &roadmap.settings.currency;
    let bound = plan.bound.unwrap_or(plan.value).0.max(plan.value.0);
    let card = |id: &str, label: String, text: String, detail: String, fill: f64, tick: Option<f64>, is_over: bool| {
        Card { id: id.into(), label, text, detail, fill, tick, is_over }
    };
    let mut cards = vec![card(
        "value",
        say!("card-value"),
        words::points(evaluation.value),
        words::proof(plan),
        part(evaluation.value.0, bound),
        plan.bound.map(|_| 1.0),
        false,
    )];
    let limit: i64 = roadmap.funds.iter().flat_map(|fund| &fund.limit).map(|money| money.0).sum();
    cards.push(card(
        "spend",
        say!("card-spend"),
        words::money(evaluation.spend, currency),
        say!("card-spend-of", limit = words::money(model::Money(limit), currency)),
        part(evaluation.spend.0, limit.max(evaluation.spend.0)),
        Some(part(limit, limit.max(evaluation.spend.0))),
        evaluation.spend.0 > limit,
    ));
    if let Some((name, used, capacity, period)) = fullest_pool(roadmap, evaluation) {
        let scale = used.max(capacity);
        cards.push(card(
            "people",
            say!("card-people"),
            words::percent_of_millionths(used * 1_000_000 / capacity.max(1)),
            say!("card-people-when", name = name, period = period),
            part(used, scale),
            Some(part(capacity, scale)),
            used > capacity,
        ));
    }
    let reached = roadmap.outcomes.iter().filter(|o| evaluation.final_progress(&o.id) >= Share::WHOLE).count();
    let all = roadmap.outcomes.len();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    cards.push(card(
        "outcomes",
        say!("card-outcomes"),
        say!("so-many-of", count = reached, all = all),
        say!("card-reach-target"),
        part(count(reached), count(all)),
        None,
        false,
    ));
    let (inside, total) = (plan.starts.len(), roadmap.investments.len());
    cards.push(card(
        "investments",
        say!("card-investments"),
        say!("so-many-of", count = inside, all = total),
        say!("card-of-investments", count = total),
        part(count(inside), count(total)),
        None,
        false,
    ));
    cards
}

/// The same numbers for the chart of them.
pub(crate) fn figures(subject: &Subject) -> Vec<charts::scorecard::Figure> {
    let figure = |Card { label, text, detail, fill, tick, is_over, .. }| charts::scorecard::Figure {
        label,
        text,
        detail,
        fill,
        tick,
        is_over,
    };
    cards(subject).into_iter().map(figure).collect()
}

/// Name, use, capacity and period of the pool that is fullest anywhere; of equals the one that is as full most often, and
/// then the first.
fn fullest_pool(roadmap: &Roadmap, evaluation: &Evaluation) -> Option<(String, i64, i64, String)> {
    let compare = |a: (i64, i64), b: (i64, i64)| {
        (i128::from(a.0) * i128::from(b.1.max(1))).cmp(&(i128::from(b.0) * i128::from(a.1.max(1))))
    };
    // how full it is where it is fullest, in how many periods, and the first of them
    let fullest_of = |pool: &Pool| {
        let used = evaluation.pool_use.get(&pool.id)?;
        let all: Vec<(i64, i64)> = used.iter().zip(&pool.capacity).map(|(used, of)| (used.0, of.0)).collect();
        let most = all.iter().copied().max_by(|a, b| compare(*a, *b))?;
        let is_as_full = |one: &&(i64, i64)| compare(**one, most).is_eq();
        let first = all.iter().position(|one| is_as_full(&one))?;
        Some((all[first], all.iter().filter(is_as_full).count(), first))
    };
    let all = roadmap.pools.iter().filter_map(|pool| Some((pool, fullest_of(pool)?)));
    let fullest =
        all.rev().max_by(|(_, (a, a_times, _)), (_, (b, b_times, _))| compare(*a, *b).then(a_times.cmp(b_times)));
    fullest.map(|(pool, ((used, capacity), _, index))| {
        let period = model::Period(u16::try_from(index).unwrap_or(u16::MAX));
        (pool.name.clone(), used, capacity, roadmap.settings.calendar().name(period))
    })
}

/// What is left out, in the order of the roadmap, excluded ones last.
fn left_out(subject: &Subject) -> Vec<LeftOutLine> {
    let roadmap = subject.roadmap;
    let mut lines: Vec<LeftOutLine> = roadmap
        .investments
        .iter()
        .filter(|investment| !subject.plan.starts.contains_key(&investment.id))
        .map(|investment| {
            let reason = subject.plan.left_out.iter().find(|left| left.investment == investment.id);
            LeftOutLine {
                investment: investment.id.to_string(),
                name: investment.name.clone(),
                axis: axis(investment.axis),
                reason: reason.map_or_else(
                    || say!("came-after-plan"),
                    |left| charts::describe::reason_in_words(roadmap, &left.reason),
                ),
                is_excluded: reason.is_some_and(|left| left.reason == LeftOutReason::Excluded),
            }
        })
        .collect();
    lines.sort_by_key(|line| line.is_excluded);
    lines
}

fn decisions(roadmap: &Roadmap) -> Vec<DecisionLine> {
    roadmap.decisions.iter().filter_map(|decision| decision_line(roadmap, decision)).collect()
}

/// A decision in words; nothing if its investment is unknown, which is a problem of its own.
pub(crate) fn decision_line(roadmap: &Roadmap, decision: &Decision) -> Option<DecisionLine> {
    let investment = roadmap.investment(decision.investment())?;
    let (kind, text, start) = match decision {
        Decision::Pin { start, .. } => {
            ("pin", say!("pinned-to", period = roadmap.settings.calendar().name(*start)), Some(start.0))
        }
        Decision::Lock { start, .. } => {
            ("lock", say!("locked-to", period = roadmap.settings.calendar().name(*start)), Some(start.0))
        }
        Decision::Exclude { .. } => ("exclude", say!("excluded"), None),
    };
    let (id, name) = (investment.id.to_string(), investment.name.clone());
    Some(DecisionLine { investment: id, name, kind: kind.into(), text, start })
}

pub(crate) fn axis(axis: Axis) -> AxisName {
    match axis {
        Axis::Methods => AxisName::Methods,
        Axis::Architecture => AxisName::Architecture,
        Axis::Management => AxisName::Management,
        Axis::Organization => AxisName::Organization,
        Axis::Skills => AxisName::Skills,
    }
}

pub(crate) fn show_about(_: &Session, _: &dyn Host, _: EmptyRequest) -> Result<About, Refusal> {
    Ok(About {
        version: env!("CARGO_PKG_VERSION").into(),
        lines: vec![say!("about-what"), say!("about-engine", engine = planner::engine_name()), say!("about-licence")],
    })
}
