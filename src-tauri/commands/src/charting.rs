//! Charts of the stored plan: as a picture in the window, as a file, as a table. Charts that compare are drawn by
//! `comparing`.

use charts::{Chart, ChartKind, Options, Purpose, Size, Subject, Theme};
use model::{Evaluation, Plan, Roadmap};
use storage::StoredPlan;

use crate::comparing::{Beside, comparison_chart};
use crate::documents::with_ending;
use crate::failing::{FailureClass, Refusal};
use crate::files::{ending, name, unknown_ending, write};
use crate::host::Host;
use crate::planning::no_plan;
use crate::screen::is_drawable;
use crate::session::{Open, Session};
use crate::wire::{
    ChartName, ChartPicture, ChartPreview, ExportChart, FileWritten, MarkArea, MarkView, PeriodColumns, PreviewChart,
    ShowPlan, SimulateRequest, SizeName, TableRequest, TableView, ThemeName,
};

/// How many times finer than the layout an exported PNG is: sharp on a projector and in print.
pub(crate) const PNG_SCALE: f32 = 2.0;

pub(crate) fn export_chart(session: &Session, host: &dyn Host, request: ExportChart) -> Result<FileWritten, Refusal> {
    let (path, wanted) = request.parts();
    let path = with_ending(path, "pdf");
    // what cannot be written is refused before anything is worked out for it
    let ending = ending(&path);
    if !["svg", "png", "pdf", "csv"].contains(&ending.as_str()) {
        return Err(unknown_ending(
            &ending,
            &model::words::either(&["pdf".into(), "svg".into(), "png".into(), "csv".into()]),
        ));
    }
    let chart = chart_of_file(session, host, wanted)?;
    let failed = |error: charts::ChartError| Refusal::new(FailureClass::World, "not_drawn", error.to_string(), "");
    let bytes = match ending.as_str() {
        "svg" => chart.svg().into_bytes(),
        "png" => chart.png(PNG_SCALE).map_err(failed)?,
        "pdf" => chart.pdf().map_err(failed)?,
        _ => chart.table.csv().into_bytes(),
    };
    write(&path, &bytes)?;
    Ok(FileWritten { file_name: name(&path) })
}

/// The same picture that a file would hold, byte for byte.
pub(crate) fn preview_chart(
    session: &Session,
    host: &dyn Host,
    request: PreviewChart,
) -> Result<ChartPreview, Refusal> {
    let chart = chart_of_file(session, host, request)?;
    Ok(ChartPreview { svg: chart.svg(), width: chart.scene.width, height: chart.scene.height })
}

fn chart_of_file(session: &Session, host: &dyn Host, wanted: PreviewChart) -> Result<Chart, Refusal> {
    let planned_at = session.with(|open| Ok(plan_for(open, wanted.chart)?.planned_at))?;
    let options = Options {
        size: size(wanted.size),
        theme: theme(wanted.theme),
        purpose: Purpose::Export,
        stamp: Some(stamp(&planned_at)).filter(|stamp| !stamp.is_empty()),
        title: None,
    };
    let beside = Beside {
        scenario: wanted.scenario,
        what_if: wanted.what_if,
        over: wanted.over,
        order: wanted.order,
        proof_seconds: wanted.proof_seconds,
        futures: wanted.futures,
    };
    any_chart(session, host, wanted.chart, &beside, &options)
}

pub(crate) fn show_table(session: &Session, host: &dyn Host, request: TableRequest) -> Result<TableView, Refusal> {
    let size = size(SizeName::Wide);
    let options = Options { size, theme: Theme::Light, purpose: Purpose::Export, stamp: None, title: None };
    let beside = Beside { scenario: request.scenario, ..Beside::default() };
    Ok(table(any_chart(session, host, request.chart, &beside, &options)?.table))
}

/// A chart of the plan alone, or of what is compared with it.
fn any_chart(
    session: &Session,
    host: &dyn Host,
    name: ChartName,
    beside: &Beside,
    options: &Options,
) -> Result<Chart, Refusal> {
    if let Some(chart) = comparison_chart(session, host, name, beside, options)? {
        return Ok(chart);
    }
    session.with(|open| {
        let stored = &plan_for(open, name)?;
        draw(open.document.roadmap(), stored, name, &beside.futures, &host.now(), options)
    })
}

/// The plan that a chart is drawn of; nothing is planned where it can be drawn without any.
fn plan_for(open: &Open, chart: ChartName) -> Result<StoredPlan, Refusal> {
    match (open.document.plan(), chart) {
        (Some(stored), chart) if chart.stands_alone() && !is_drawable(open.document.roadmap(), &stored.plan) => {
            Ok(nothing_planned())
        }
        (Some(stored), _) => Ok(stored.clone()),
        (None, chart) if chart.stands_alone() => Ok(nothing_planned()),
        (None, _) => Err(no_plan()),
    }
}

pub(crate) fn nothing_planned() -> StoredPlan {
    let plan = Plan {
        starts: std::collections::BTreeMap::new(),
        left_out: vec![],
        value: model::Value::ZERO,
        bound: None,
        proof: model::Proof::Stopped,
        spend: model::Money::ZERO,
        inputs: String::new(),
        made_by: String::new(),
    };
    StoredPlan { plan, planned_at: String::new() }
}

/// What a chart says in one sentence, and its picture for the window at the size of its chart area.
pub(crate) fn picture(roadmap: &Roadmap, stored: &StoredPlan, request: &ShowPlan, now: &str) -> (String, ChartPicture) {
    let room = Size { width: request.width, height: request.height };
    let factor = text_factor(request.text_size);
    let options = Options {
        size: laid_out_in(room, factor),
        theme: theme(request.theme),
        purpose: Purpose::Screen,
        stamp: None,
        title: None,
    };
    let columns = (request.chart == ChartName::Roadmap).then(|| {
        let evaluation = evaluate(roadmap, &stored.plan);
        let places =
            charts::period_columns(&Subject { roadmap, plan: &stored.plan, evaluation: &evaluation }, &options);
        let (left, width) = (places.left * factor, places.width * factor);
        PeriodColumns { left, width, count: places.count, top: places.top * factor, bottom: places.bottom * factor }
    });
    let usual = SimulateRequest::default();
    let chart = draw(roadmap, stored, request.chart, &usual, now, &options)
        .expect("only what has no blocking problem is shown");
    (chart.title.clone(), ChartPicture { columns, ..picture_of(chart.enlarged(factor, room)) })
}

/// By how much texts are larger than usual.
pub(crate) fn text_factor(percent: Option<u16>) -> f64 {
    f64::from(percent.unwrap_or(100).clamp(100, 200)) / 100.0
}

/// The room a chart is laid out in, which is then enlarged to the room there is.
pub(crate) fn laid_out_in(room: Size, factor: f64) -> Size {
    Size { width: room.width / factor, height: room.height / factor }
}

/// A chart as it is drawn for the window.
pub(crate) fn picture_of(chart: Chart) -> ChartPicture {
    let mut marks = chart.marks();
    marks.sort_by_key(|mark| mark.tab_order);
    ChartPicture {
        svg: chart.svg(),
        width: chart.scene.width,
        height: chart.scene.height,
        marks: marks
            .into_iter()
            .map(|mark| MarkView {
                id: mark.id,
                kind: mark.kind.name().into(),
                name: mark.name,
                hint: mark.hint,
                area: MarkArea { x: mark.area.x, y: mark.area.y, width: mark.area.width, height: mark.area.height },
                lane: mark.lane,
                links: mark.links,
            })
            .collect(),
        columns: None,
        table: table(chart.table),
    }
}

/// A chart of the plan alone; `now` is the time of the host.
pub(crate) fn draw(
    roadmap: &Roadmap,
    stored: &StoredPlan,
    chart: ChartName,
    futures: &SimulateRequest,
    now: &str,
    options: &Options,
) -> Result<Chart, Refusal> {
    let evaluation = evaluate(roadmap, &stored.plan);
    let subject = Subject { roadmap, plan: &stored.plan, evaluation: &evaluation };
    Ok(match chart {
        ChartName::Fan => {
            charts::fan::draw(&subject, crate::futures::of_plan(roadmap, &stored.plan, futures)?.as_ref(), options)
        }
        ChartName::Tornado => {
            charts::tornado::draw(&subject, crate::futures::of_plan(roadmap, &stored.plan, futures)?.as_ref(), options)
        }
        ChartName::Trajectories => {
            charts::trajectories::draw(&subject, &crate::futures::bands_of(roadmap, &stored.plan, futures), options)
        }
        ChartName::Commitments => charts::commitments::draw(&subject, as_of(roadmap, now), options),
        ChartName::Stakeholders => charts::stakeholders::draw(&subject, options),
        ChartName::Scorecard => charts::scorecard::draw(&subject, &crate::screen::figures(&subject), options),
        ChartName::Throughput => charts::throughput::draw(&subject, options),
        ChartName::Contracts => charts::contracts::draw(&subject, options),
        ChartName::Principles => charts::principles::draw(&subject, options),
        ChartName::Alignment => charts::alignment::draw(&subject, options),
        ChartName::Briefs => charts::briefs::draw(&subject, options),
        ChartName::Culture => charts::culture::draw(&subject, options),
        ChartName::Zones => charts::zones::draw(&subject, options),
        ChartName::Congruence => charts::congruence::draw(&subject, options),
        ChartName::Skills => charts::skills::draw(&subject, options),
        ChartName::Flywheel => charts::flywheel::draw(&subject, options),
        ChartName::Drivers => charts::drivers::draw(&subject, options),
        ChartName::Knowing => charts::knowing::draw(&subject, options),
        ChartName::Delivery => {
            charts::delivery::draw(&subject, &crate::futures::bands_of(roadmap, &stored.plan, futures), options)
        }
        ChartName::Feedback => charts::feedback::draw(&subject, options),
        ChartName::Cycles => charts::cycles::draw(&subject, options),
        ChartName::Assumptions => charts::assumptions::draw(&subject, options),
        ChartName::Debt => charts::debt::draw(&subject, options),
        _ => charts::draw(kind(chart), &subject, options),
    })
}

/// The period from which it is looked at what is done: that in which a time of the host lies, or a later one of which
/// something is recorded already. Negative before the roadmap begins.
pub(crate) fn as_of(roadmap: &Roadmap, now: &str) -> i64 {
    let today = model::verdict::day(now).map(|day| roadmap.settings.calendar().number_of(day));
    let recorded = roadmap.last_recorded().map(|period| i64::from(period.0));
    today.max(recorded).unwrap_or(0)
}

/// What a stored plan comes to in the roadmap as it is now.
pub(crate) fn evaluate(roadmap: &Roadmap, plan: &Plan) -> Evaluation {
    Evaluation::new(roadmap, &plan.starts)
}

fn table(table: charts::Table) -> TableView {
    TableView { title: table.title, columns: table.columns, rows: table.rows }
}

/// The chart of the plan alone: the roadmap, where another kind of chart is meant.
fn kind(chart: ChartName) -> ChartKind {
    match chart {
        ChartName::Flow => ChartKind::Flow,
        ChartName::Maturity => ChartKind::Maturity,
        ChartName::Needs => ChartKind::Needs,
        ChartName::Budget => ChartKind::Budget,
        ChartName::People => ChartKind::People,
        _ => ChartKind::Roadmap,
    }
}

pub(crate) fn theme(theme: ThemeName) -> Theme {
    match theme {
        ThemeName::Light => Theme::Light,
        ThemeName::Dark => Theme::Dark,
    }
}

pub(crate) fn size(size: SizeName) -> Size {
    let name = match size {
        SizeName::Wide => "16:9",
        SizeName::Classic => "4:3",
        SizeName::A4 => "A4",
        SizeName::A3 => "A3",
    };
    Size::named(name).expect("these four sizes exist")
}

/// "2026-11-21T14:02:05+01:00" as "21 Nov 2026, 14:02"; anything else as it is.
pub(crate) fn stamp(iso: &str) -> String {
    let part = |range: std::ops::Range<usize>| iso.get(range);
    let month = part(5..7).and_then(|month| month.parse::<u8>().ok()).filter(|month| (1..=12).contains(month));
    let month = month.map(model::calendar::month_short);
    match (part(0..4), month, part(8..10), part(11..16)) {
        (Some(year), Some(month), Some(day), Some(time)) => {
            format!("{} {month} {year}, {time}", day.trim_start_matches('0'))
        }
        _ => iso.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_people_write_it() {
        assert_eq!(stamp("2026-11-01T14:02:05+01:00"), "1 Nov 2026, 14:02");
        assert_eq!(stamp("yesterday"), "yesterday");
    }
}
