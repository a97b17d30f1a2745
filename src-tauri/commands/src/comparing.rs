//! The Compare screen and its charts: the plan beside what was tried, value as it comes in, budgets, prices of yes.
//!
//! The screen draws what is known and works nothing out; exports and the command line work out what is missing.
//! Deliberately not here: how answers are found (see `answers`), and what a what-if means (see `what_if`).

use charts::{Chart, Options, Other, Over, Purpose, Size, Subject, Versus, difference, value_curve};
use model::{Comparison, Overlay, Plan, Roadmap, lasting, say, text, words};

use crate::answers::{Answered, Effort, frontier_chart, price_chart, shares_chart};
use crate::charting::{evaluate, laid_out_in, picture_of, text_factor, theme};
use crate::failing::Refusal;
use crate::host::Host;
use crate::planning::no_plan;
use crate::session::Session;
use crate::what_if::{Question, Tried, answer, read};
use crate::wire::{ChartName, ComparisonScreen, Frontier, OrderName, OverName, ShowComparison, SimulateRequest};
use crate::{futures, scenarios};

/// What the plan is called beside a scenario.
fn base() -> &'static str {
    lasting!(say!("base"))
}

/// What is compared with the plan.
#[derive(Debug, Clone, Default)]
pub(crate) struct Beside {
    /// The scenario with this name.
    pub(crate) scenario: Option<String>,
    /// Or this what-if.
    pub(crate) what_if: Option<String>,
    /// What value is drawn over.
    pub(crate) over: OverName,
    /// In which order the price of yes lists what is left out.
    pub(crate) order: OrderName,
    /// Seconds that proving each answer may take.
    pub(crate) proof_seconds: Option<f64>,
    /// Which futures the charts of the plan alone show.
    pub(crate) futures: SimulateRequest,
}

pub(crate) fn show_comparison(
    session: &Session,
    host: &dyn Host,
    request: ShowComparison,
) -> Result<ComparisonScreen, Refusal> {
    if !(320.0..=8_000.0).contains(&request.width) || !(240.0..=8_000.0).contains(&request.height) {
        return Err(Refusal::usage(say!("chart-size"), say!("chart-size.hint")));
    }
    let room = Size { width: request.width, height: request.height };
    let factor = text_factor(request.text_size);
    let options = Options {
        size: laid_out_in(room, factor),
        theme: theme(request.theme),
        purpose: Purpose::Screen,
        stamp: None,
        title: None,
    };
    let (roadmap, plan) = session.with(|open| {
        let plan = open.document.current_plan().cloned();
        Ok((open.document.roadmap().clone(), plan))
    })?;
    let nothing = |headline: String| ComparisonScreen {
        headline,
        chart: None,
        tried: None,
        scenario: None,
        answer: None,
        points: vec![],
        simulation: None,
        is_complete: true,
        is_proven: true,
    };
    let Some(plan) = plan else {
        return Ok(nothing(say!("nothing-to-compare")));
    };
    let tried = session.tried().filter(|tried| request.what_if && tried.is_about(&roadmap, Some(&plan)));
    let shown = ComparisonScreen {
        tried: tried.as_ref().map(|tried| name_of(&roadmap, tried.overlay())),
        scenario: tried.as_ref().and_then(|tried| scenario_of(&roadmap, tried.overlay())),
        answer: tried.as_ref().map(|tried| if request.swapped { tried.told_back() } else { tried.told(true) }),
        ..nothing(String::new())
    };
    let evaluation = evaluate(&roadmap, &plan);
    let subject = Subject { roadmap: &roadmap, plan: &plan, evaluation: &evaluation };
    let drawn = match request.chart {
        ChartName::Fan | ChartName::Tornado => {
            let (futures, simulation) = futures::known(session, &roadmap, &plan, &request.futures)?;
            let chart = futures.map(|futures| match request.chart {
                ChartName::Fan => charts::fan::draw(&subject, Some(&*futures), &options),
                _ => charts::tornado::draw(&subject, Some(&*futures), &options),
            });
            let headline = chart.as_ref().map_or(simulation.sentence.clone(), |chart| chart.title.clone());
            let (chart, simulation) = (chart.map(|chart| picture_of(chart.enlarged(factor, room))), Some(simulation));
            return Ok(ComparisonScreen { headline, chart, simulation, ..shown });
        }
        ChartName::Difference => {
            tried.as_ref().map(|tried| proven(difference_chart(&subject, tried, request.swapped, &options)))
        }
        ChartName::ValueCurve => Some(proven(curve_chart(&subject, tried.as_ref(), request.over, &options)?)),
        ChartName::Frontier if roadmap.funds.is_empty() => {
            let headline = say!("no-fund");
            return Ok(ComparisonScreen { headline, ..shown });
        }
        ChartName::Frontier => frontier_chart(session, host, &subject, Effort::Known, &options)?,
        ChartName::PriceOfYes => Some(price_chart(session, host, &subject, (Effort::Known, request.order), &options)?),
        ChartName::Shares => Some(proven(shares_chart(session, &subject, &options))),
        _ => {
            return Err(Refusal::usage(say!("chart-compares-nothing"), say!("chart-compares-nothing.hint")));
        }
    };
    let Some(drawn) = drawn else {
        let headline = match request.chart {
            ChartName::Difference => say!("nothing-compared-yet"),
            _ => say!("budgets-being-found"),
        };
        return Ok(ComparisonScreen { headline, is_complete: false, ..shown });
    };
    Ok(ComparisonScreen {
        headline: drawn.chart.title.clone(),
        points: drawn.points.points,
        is_complete: drawn.is_complete,
        is_proven: drawn.is_proven,
        chart: Some(picture_of(drawn.chart.enlarged(factor, room))),
        ..shown
    })
}

fn proven(chart: Chart) -> Answered {
    let points = Frontier { sentence: String::new(), points: vec![], is_complete: true };
    Answered { chart, points, is_complete: true, is_proven: true }
}

/// A chart of the Compare screen as it is exported: what is missing for it is worked out. Nothing if the chart
/// is none of these.
pub(crate) fn comparison_chart(
    session: &Session,
    host: &dyn Host,
    chart: ChartName,
    beside: &Beside,
    options: &Options,
) -> Result<Option<Chart>, Refusal> {
    if !chart.compares() {
        return Ok(None);
    }
    let (roadmap, plan) = session.with(|open| {
        if open.document.plan().is_none() {
            return Err(no_plan());
        }
        let plan = open
            .document
            .current_plan()
            .cloned()
            .ok_or_else(|| Refusal::usage(say!("plan-outdated"), say!("plan-outdated.hint")))?;
        Ok((open.document.roadmap().clone(), plan))
    })?;
    let evaluation = evaluate(&roadmap, &plan);
    let subject = Subject { roadmap: &roadmap, plan: &plan, evaluation: &evaluation };
    let effort = beside.proof_seconds.map_or(Effort::Search, Effort::Prove);
    let drawn = match chart {
        ChartName::Frontier => {
            if roadmap.funds.is_empty() {
                return Err(Refusal::usage(say!("no-fund"), say!("no-fund.hint")));
            }
            frontier_chart(session, host, &subject, effort, options)?.map(|drawn| drawn.chart)
        }
        ChartName::PriceOfYes => Some(price_chart(session, host, &subject, (effort, beside.order), options)?.chart),
        ChartName::Shares => Some(shares_chart(session, &subject, options)),
        ChartName::ValueCurve => {
            let tried = tried(session, host, beside, (&roadmap, &plan))?;
            Some(curve_chart(&subject, tried.as_ref(), beside.over, options)?)
        }
        ChartName::Difference => {
            let tried = tried(session, host, beside, (&roadmap, &plan))?
                .ok_or_else(|| Refusal::usage(say!("compare-with-what"), say!("compare-with-what.hint")))?;
            Some(difference_chart(&subject, &tried, false, options))
        }
        _ => None,
    };
    drawn.map(Some).ok_or_else(|| Refusal::usage(say!("stopped-before"), say!("stopped-before.hint")))
}

/// What is compared with the plan: what is named, if anything is. What was tried last is not planned again.
pub(crate) fn tried(
    session: &Session,
    host: &dyn Host,
    beside: &Beside,
    (roadmap, plan): (&Roadmap, &Plan),
) -> Result<Option<Tried>, Refusal> {
    let question = match (&beside.scenario, &beside.what_if) {
        (Some(name), _) => {
            let (overlay, known) = scenarios::read(session, name)?;
            Question { overlay, known, time_limit_seconds: None, closer: false }
        }
        (None, Some(text)) => read(session, text, None)?,
        (None, None) => return Ok(None),
    };
    let is_known = |tried: &Tried| tried.is_about(roadmap, Some(plan)) && *tried.overlay() == question.overlay;
    match session.tried().filter(is_known) {
        Some(tried) => Ok(Some(tried)),
        None => answer(session, host, question).map(Some),
    }
}

/// The name of the scenario with these changes, if there is one.
fn scenario_of(roadmap: &Roadmap, overlay: &Overlay) -> Option<String> {
    let same = roadmap.scenarios.iter().find(|kept| kept.overlay(roadmap).as_ref() == Ok(overlay));
    same.map(|kept| kept.name.clone())
}

/// What the changes are called: the name of their scenario, or as they are typed.
fn name_of(roadmap: &Roadmap, overlay: &Overlay) -> String {
    scenario_of(roadmap, overlay)
        .unwrap_or_else(|| text::clean_line(&words::capitalised(&overlay.text(roadmap).replace(" -", " −"))))
}

/// What becomes different in what was tried; the other way round if it is swapped.
pub(crate) fn difference_chart(subject: &Subject, tried: &Tried, is_swapped: bool, options: &Options) -> Chart {
    let now = evaluate(tried.roadmap(), &tried.plan);
    let changed = Subject { roadmap: tried.roadmap(), plan: &tried.plan, evaluation: &now };
    let name = name_of(subject.roadmap, tried.overlay());
    let own = *subject;
    let (before, before_name, now, now_name) =
        if is_swapped { (changed, name.as_str(), own, base()) } else { (own, base(), changed, name.as_str()) };
    let comparison = Comparison::new((before.roadmap, before.plan), (now.roadmap, now.plan));
    difference::draw(&Versus { before, before_name, now, now_name, comparison: &comparison }, options)
}

/// The plan beside what was tried; without that, beside the listed order where that keeps the rules.
pub(crate) fn curve_chart(
    subject: &Subject,
    tried: Option<&Tried>,
    over: OverName,
    options: &Options,
) -> Result<Chart, Refusal> {
    let over = match over {
        OverName::Time => Over::Time,
        OverName::Money => Over::Money,
    };
    let (name, roadmap, plan) = match tried {
        Some(tried) => {
            let name = match scenario_of(subject.roadmap, tried.overlay()) {
                Some(name) => say!("beside-scenario", name = name),
                None => say!("beside-what-if", text = tried.overlay().text(subject.roadmap)),
            };
            (name, tried.roadmap(), tried.plan.clone())
        }
        None => match planner::in_listed_order(subject.roadmap)? {
            Some(plan) => (say!("beside-listed"), subject.roadmap, plan),
            None => return Ok(value_curve::draw(subject, None, over, options)),
        },
    };
    let evaluation = evaluate(roadmap, &plan);
    let beside = Subject { roadmap, plan: &plan, evaluation: &evaluation };
    Ok(value_curve::draw(subject, Some(Other { name: &name, subject: beside }), over, options))
}
