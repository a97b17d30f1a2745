//! Stages and what lifts them: what a plan adds to their tables, what gets through them, and the usual ones to begin with.

use charts::isolate::isolated;
use model::stage::{LONGEST_UNIT, MOST_WORK};
use model::text::clean_line;
use model::throughput::{Leverage, Throughput, leverage};
use model::{Evaluation, Plan, Roadmap, say, words};
use storage::Operation;

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::screen::{axis, is_drawable};
use crate::session::Session;
use crate::wire::{
    EmptyRequest, GridCell, GridColumn, GridView, LeverageLine, SetStageUnit, StageCell, StageLine, StageUnitSet,
    StagesAdded, ThroughputPeriod, ThroughputView,
};

/// What so many of the work at the stages are, as it can stand in a sentence.
fn unit(roadmap: &Roadmap, count: i64) -> String {
    isolated(&roadmap.settings.stage_unit_of(count))
}

/// What a plan that can be drawn comes to.
pub(crate) fn evaluated(roadmap: &Roadmap, plan: Option<&Plan>) -> Option<Evaluation> {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan))?;
    Some(Evaluation::new(roadmap, &plan.starts))
}

/// What each stage can do in the end, and when it limits.
pub(crate) fn add_capacities(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let evaluation = evaluated(roadmap, plan);
    let throughput = Throughput::of(roadmap, evaluation.as_ref().map(|evaluation| &evaluation.levels));
    view.columns.push(computed("at-end", say!("stages-at-end"), "whole"));
    view.columns.push(computed("limits", say!("stages-limits"), "text"));
    let Some(throughput) = throughput else { return };
    for (place, row) in view.rows.iter_mut().enumerate().take(throughput.stages.len()) {
        let end = throughput.stages[place].by_period.last().copied();
        row.cells.push(GridCell {
            text: end.map(words::work).unwrap_or_default(),
            value: end.map(|end| end.to_string()).unwrap_or_default(),
        });
        let limiting: Vec<usize> =
            (0..throughput.by_period.len()).filter(|period| throughput.limits(place, *period)).collect();
        row.cells.push(GridCell { text: ranges(roadmap, &limiting), value: limiting.len().to_string() });
    }
}

/// Periods that follow one another as ranges: "Q1–Q3 2027, Q2 2028".
fn ranges(roadmap: &Roadmap, periods: &[usize]) -> String {
    let calendar = roadmap.settings.calendar();
    let mut runs: Vec<(usize, usize)> = vec![];
    for period in periods {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *period => *last = *period,
            _ => runs.push((*period, *period)),
        }
    }
    let period = |place: usize| model::Period(u16::try_from(place).expect("a roadmap has at most 120 periods"));
    let told: Vec<String> = runs.into_iter().map(|(first, last)| calendar.range(period(first), period(last))).collect();
    words::side_by_side(&told)
}

/// What one more level of each capability would add to throughput.
pub(crate) fn add_leverage(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let evaluation = evaluated(roadmap, plan);
    let found = leverage(roadmap, evaluation.as_ref().map(|evaluation| &evaluation.levels));
    let column = computed("leverage", say!("lifts-leverage"), "whole");
    view.columns.push(GridColumn { unit: unit(roadmap, i64::from(MOST_WORK)), ..column });
    for (row, item) in view.rows.iter_mut().zip(&roadmap.capabilities) {
        row.axis = Some(axis(item.axis));
        let line = found.iter().find(|line| line.capability.id == item.id);
        row.cells.push(GridCell {
            text: line.map(|line| words::plus_minus(line.in_all)).unwrap_or_default(),
            value: line.map(|line| line.in_all.to_string()).unwrap_or_default(),
        });
    }
}

/// What the table of stages says.
pub(crate) fn stages_sentence(roadmap: &Roadmap) -> String {
    match roadmap.stages.len() {
        0 => say!("stages-none"),
        count => say!("stages-some", count = count, lifts = roadmap.lifts.len()),
    }
}

/// What the table of lifts says.
pub(crate) fn lifts_sentence(roadmap: &Roadmap) -> String {
    match roadmap.stages.len() {
        0 => say!("lifts-no-stage"),
        _ => {
            let length = roadmap.settings.period_length.code();
            say!("lifts-some", count = roadmap.lifts.len(), unit = unit(roadmap, i64::from(MOST_WORK)), length = length)
        }
    }
}

/// What limits throughput in a period, in one sentence; nothing where there is no stage.
pub(crate) fn limiting_sentence(roadmap: &Roadmap, throughput: Option<&Throughput>, period: usize) -> String {
    let Some(throughput) = throughput else { return String::new() };
    let names: Vec<String> = throughput.limiting(period).iter().map(|stage| isolated(&stage.name)).collect();
    let work = throughput.by_period.get(period).copied().unwrap_or_default();
    let (unit, count) = (unit(roadmap, work), names.len());
    say!("stages-limit-here", count = count, names = words::all_of(&names), work = words::work(work), unit = unit)
}

pub(crate) fn show_throughput(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<ThroughputView, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let evaluation = evaluated(roadmap, open.document.plan().map(|stored| &stored.plan));
        let levels = evaluation.as_ref().map(|evaluation| &evaluation.levels);
        let Some(throughput) = Throughput::of(roadmap, levels) else {
            return Err(Refusal::usage(say!("stages-none"), say!("stages-none.hint")));
        };
        Ok(told(roadmap, &throughput, evaluation.is_some(), leverage(roadmap, levels)))
    })
}

fn told(roadmap: &Roadmap, throughput: &Throughput, has_plan: bool, leverage: Vec<Leverage>) -> ThroughputView {
    let calendar = roadmap.settings.calendar();
    let periods = roadmap.settings.all_periods().map(|period| ThroughputPeriod {
        period: calendar.name(period),
        throughput: throughput.by_period[period.index()],
        limiting: throughput.limiting(period.index()).iter().map(|stage| stage.name.clone()).collect(),
    });
    let stage = |place: usize| {
        let line = &throughput.stages[place];
        let cell = |(period, capacity): (usize, &i64)| StageCell {
            capacity: *capacity,
            slack: throughput.slack(place, period),
        };
        StageLine {
            id: line.stage.id.to_string(),
            name: line.stage.name.clone(),
            today: line.stage.capacity,
            periods: line.by_period.iter().enumerate().map(cell).collect(),
        }
    };
    let line = |line: Leverage| LeverageLine {
        capability: line.capability.id.to_string(),
        name: line.capability.name.clone(),
        in_all: line.in_all,
        at_end: line.at_end,
        text: say!(
            "stages-leverage",
            work = words::work(line.in_all),
            end = words::work(line.at_end),
            unit = unit(roadmap, line.in_all)
        ),
    };
    ThroughputView {
        sentence: charts::throughput::headline(roadmap, Some(throughput), has_plan),
        unit: roadmap.settings.stage_unit_of(i64::from(MOST_WORK)),
        today: throughput.today,
        periods: periods.collect(),
        stages: (0..throughput.stages.len()).map(stage).collect(),
        leverage: leverage.into_iter().map(line).collect(),
    }
}

pub(crate) fn add_usual_stages(session: &Session, host: &dyn Host, _: EmptyRequest) -> Result<StagesAdded, Refusal> {
    session.with(|open| {
        let (roadmap, added) = exchange::with_usual_stages(open.document.roadmap());
        if added > 0 {
            let label = say!("stages-label", count = added);
            open.document.apply(Operation::ReplaceRoadmap { roadmap, label }, &host.now())?;
        }
        Ok(StagesAdded {
            sentence: say!("stages-added", count = added),
            added: u32::try_from(added).unwrap_or(u32::MAX),
        })
    })
}

pub(crate) fn set_stage_unit(
    session: &Session,
    host: &dyn Host,
    request: SetStageUnit,
) -> Result<StageUnitSet, Refusal> {
    session.with(|open| {
        let unit = clean_line(&request.unit);
        let length = unit.chars().count();
        if length > LONGEST_UNIT {
            let hint = say!("stage-unit-refused.hint", most = LONGEST_UNIT);
            return Err(Refusal::usage(say!("stage-unit-refused", count = length), hint));
        }
        if unit != open.document.roadmap().settings.stage_unit {
            let mut roadmap = open.document.roadmap().clone();
            roadmap.settings.stage_unit.clone_from(&unit);
            let label = say!("stage-unit-label", count = length, unit = unit.as_str());
            open.document.apply(Operation::ReplaceRoadmap { roadmap, label }, &host.now())?;
        }
        Ok(StageUnitSet { sentence: say!("stage-unit-set", count = length, unit = isolated(&unit)), unit })
    })
}
