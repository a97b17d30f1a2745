//! A table of the roadmap as it is shown: its cells, what the plan adds to them, and what it says in one sentence.

use charts::isolate::isolated;
use exchange::grid::{self, DecimalSign, Grid, GridKind};
use model::language::{Language, spoken};
use model::maturity::{self, Standing};
use model::problem::{
    bridge_subject, brief_subject, commitment_subject, effect_subject, estimate_subject, measured_subject,
    ownership_subject,
};
use model::{Plan, Roadmap, Severity, Strictness, WorthCounts, find_problems, say, words};

use crate::screen::axis;
use crate::wire::{GridCell, GridColumn, GridGroup, GridRow, GridView};
use crate::{
    assumptions_view, beliefs_view, brief_view, contract_view, culture_view, cycles_view, debt_view, delivery_view,
    drivers_view, expecting, feedback_view, flywheel_view, knowing_view, mastery_view, people_view, stages_view,
    zones_view,
};

/// The table, with what the plan adds where there is one.
pub(crate) fn view(kind: GridKind, roadmap: &Roadmap, plan: Option<&Plan>, sign: DecimalSign) -> GridView {
    let grid = grid::show(kind, roadmap, sign);
    let mut view = GridView {
        title: kind.name().into(),
        sentence: sentence(kind, roadmap, plan),
        columns: grid.columns.iter().map(column).collect(),
        rows: rows(kind, roadmap, &grid),
        groups: vec![],
        totals: grid.totals,
        has_fixed_rows: kind.has_fixed_rows(),
    };
    match kind {
        GridKind::Capabilities => add_standing(&mut view, roadmap, plan),
        GridKind::Investments => add_plan(&mut view, roadmap, plan),
        GridKind::Stakeholders => people_view::add_standings(&mut view, roadmap, plan),
        GridKind::Stances => people_view::add_support(&mut view, roadmap),
        GridKind::Stages => stages_view::add_capacities(&mut view, roadmap, plan),
        GridKind::Lifts => stages_view::add_leverage(&mut view, roadmap, plan),
        GridKind::Contracts => contract_view::add_boxes(&mut view, roadmap, plan),
        GridKind::Principles => beliefs_view::add_coverage(&mut view, roadmap, plan),
        GridKind::Themes => beliefs_view::add_alignment(&mut view, roadmap, plan),
        GridKind::Practices | GridKind::Companions => beliefs_view::add_axes(&mut view, roadmap),
        GridKind::Briefs => brief_view::add_answered(&mut view, roadmap, plan),
        GridKind::Statements => culture_view::add_means(&mut view, roadmap, plan),
        GridKind::Surveys => culture_view::add_scores(&mut view, roadmap),
        GridKind::Assessments => knowing_view::add_gaps(&mut view, roadmap),
        GridKind::Zones => zones_view::add_zoning(&mut view, roadmap, plan),
        GridKind::Placements => zones_view::add_axes(&mut view, roadmap),
        GridKind::Teams => zones_view::add_congruence(&mut view, roadmap, plan),
        GridKind::Bridges => zones_view::add_mends(&mut view, roadmap, plan),
        GridKind::Skills => mastery_view::add_cover(&mut view, roadmap, plan),
        GridKind::Ranks => mastery_view::add_supply(&mut view, roadmap, plan),
        GridKind::Ownerships => mastery_view::add_gaps(&mut view, roadmap, plan),
        GridKind::Blades => flywheel_view::add_states(&mut view, roadmap, plan),
        GridKind::Pushes => flywheel_view::add_turns(&mut view, roadmap, plan),
        GridKind::Drivers => drivers_view::add_weights(&mut view, roadmap),
        GridKind::Comparisons => drivers_view::add_weight(&mut view, roadmap),
        GridKind::DriverLinks => drivers_view::add_carried(&mut view, roadmap),
        GridKind::Keys => delivery_view::add_standings(&mut view, roadmap, plan),
        GridKind::Loops => feedback_view::add_latencies(&mut view, roadmap, plan),
        GridKind::Shortenings => feedback_view::add_axes(&mut view, roadmap),
        GridKind::Assumptions => assumptions_view::add_stakes(&mut view, roadmap, plan),
        GridKind::Effects => expecting::add_expected(&mut view, roadmap),
        GridKind::Debts => debt_view::add_courses(&mut view, roadmap, plan),
        GridKind::Repayments => debt_view::add_axes(&mut view, roadmap),
        GridKind::Estimates | GridKind::Commitments => {
            for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
                row.axis = Some(axis(item.axis));
            }
        }
        _ => {}
    }
    view
}

fn column(column: &grid::Column) -> GridColumn {
    GridColumn {
        key: column.key.clone(),
        header: column.header.clone(),
        kind: match column.kind {
            grid::CellKind::Text => "text",
            grid::CellKind::Note => "note",
            grid::CellKind::Choice => "choice",
            grid::CellKind::Name => "name",
            grid::CellKind::Level => "level",
            grid::CellKind::Whole => "whole",
            grid::CellKind::Money => "money",
            grid::CellKind::People => "people",
            grid::CellKind::Percent => "percent",
            grid::CellKind::Measure => "measure",
            grid::CellKind::Period => "period",
        }
        .into(),
        unit: column.unit.clone(),
        choices: column.choices.clone(),
        is_computed: column.is_computed,
    }
}

/// Rows with their axis and the first problem in each.
fn rows(kind: GridKind, roadmap: &Roadmap, grid: &Grid) -> Vec<GridRow> {
    let problems = find_problems(roadmap);
    let effects = &roadmap.effects;
    let row = |(place, row): (usize, &grid::Row)| {
        let subject = match effects.get(place).filter(|_| kind == GridKind::Effects) {
            Some(effect) => effect_subject(effect.output.as_str(), effect.outcome.as_str()),
            None if kind == GridKind::Measured => measured_subject(&row.id),
            None if kind == GridKind::Commitments => commitment_subject(&row.id),
            None if kind == GridKind::Estimates => estimate_subject(&row.id),
            None if kind == GridKind::Briefs => brief_subject(&row.id),
            None if kind == GridKind::Answers => format!("survey {}", row.id),
            None if kind == GridKind::Bridges => bridge_subject(&row.id),
            None if kind == GridKind::Placements => format!("placement of {}", row.id),
            None if kind == GridKind::Ownerships => ownership_subject(&row.id),
            None if kind.is_of_drivers() => format!("driver {}", row.id),
            None => format!("{} {}", kind.noun(), row.id),
        };
        let problem = problems.iter().filter(|problem| problem.subject == subject);
        let gravest = problem.min_by_key(|problem| problem.severity != Severity::Blocks);
        GridRow {
            id: row.id.clone(),
            cells: row
                .cells
                .iter()
                .map(|cell| GridCell { text: cell.text.clone(), value: cell.value.clone() })
                .collect(),
            axis: None,
            notice: gravest.map_or_else(String::new, |problem| format!("{} {}", problem.message, problem.hint)),
        }
    };
    grid.rows.iter().enumerate().map(row).collect()
}

/// What is computed beside the typed levels: whom a capability helps, and when it is raised.
fn add_standing(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("helps", say!("column-helps"), "whole"));
    view.columns.push(computed("plan", say!("column-plan"), "text"));
    let calendar = roadmap.settings.calendar();
    for (row, capability) in view.rows.iter_mut().zip(&roadmap.capabilities) {
        let standing = Standing::of(roadmap, capability, plan);
        row.axis = Some(axis(capability.axis));
        let helps = standing.helps.len().to_string();
        row.cells.push(GridCell { text: if helps == "0" { String::new() } else { helps.clone() }, value: helps });
        let planned = standing.planned.map_or_else(String::new, |(first, last)| calendar.range(first, last));
        let value = standing.planned.map_or_else(String::new, |(first, _)| first.0.to_string());
        row.cells.push(GridCell { text: planned, value });
        if let Some((level, id)) =
            standing.needed.as_ref().filter(|_| row.notice.is_empty() && standing.is_below(capability))
        {
            let name = roadmap.investment(id).map_or_else(|| id.to_string(), |item| item.name.clone());
            row.notice = say!("level-below", now = capability.now, name = name, level = *level);
        }
    }
    view.groups = maturity::by_axis(roadmap)
        .into_iter()
        .map(|mean| GridGroup {
            axis: axis(mean.axis),
            summary: say!(
                "levels-mean",
                now = maturity::tenths(mean.now),
                next = maturity::tenths(mean.next),
                target = maturity::tenths(mean.target)
            ),
        })
        .collect();
    let places: Vec<usize> = roadmap.capabilities.iter().map(|item| axis_place(item.axis)).collect();
    in_groups(view, &places);
}

fn axis_place(axis: model::Axis) -> usize {
    model::Axis::ALL.iter().position(|known| *known == axis).unwrap_or_default()
}

/// Sorts rows by the place of their group; inside of a group they stay in their order.
fn in_groups(view: &mut GridView, places: &[usize]) {
    let mut rows: Vec<(usize, GridRow)> = places.iter().copied().zip(std::mem::take(&mut view.rows)).collect();
    rows.sort_by_key(|(place, _)| *place);
    view.rows = rows.into_iter().map(|(_, row)| row).collect();
}

fn add_plan(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("plan", say!("column-plan"), "text"));
    let calendar = roadmap.settings.calendar();
    for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
        row.axis = Some(axis(item.axis));
        let start = plan.and_then(|plan| plan.starts.get(&item.id));
        let range = |start: &model::Period| calendar.range(*start, start.later(item.duration.saturating_sub(1)));
        row.cells.push(GridCell {
            text: start.map_or_else(String::new, range),
            value: start.map_or_else(String::new, |start| start.0.to_string()),
        });
    }
    if !view.totals.is_empty() {
        view.totals.push(String::new());
    }
}

pub(crate) fn computed(key: &str, header: String, kind: &str) -> GridColumn {
    GridColumn { key: key.into(), header, kind: kind.into(), unit: String::new(), choices: vec![], is_computed: true }
}

/// What a table says, in one sentence.
fn sentence(kind: GridKind, roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    let settings = &roadmap.settings;
    let number = words::count(usize::from(settings.periods));
    let periods = match settings.period_length {
        model::PeriodLength::Month => say!("number-of-months", number = number),
        model::PeriodLength::Quarter => say!("number-of-quarters", number = number),
        model::PeriodLength::HalfYear => say!("number-of-half-years", number = number),
    };
    match kind {
        GridKind::Capabilities => charts::maturity_headline(roadmap),
        GridKind::Investments if roadmap.investments.is_empty() => say!("table-no-investment"),
        GridKind::Investments => {
            let unpriced = roadmap.investments.iter().filter(|item| item.cost.is_empty()).count();
            let cost = roadmap.investments.iter().map(model::Investment::total_cost).sum();
            let all = counted(kind, roadmap.investments.len());
            let money = words::money(cost, &settings.currency);
            match unpriced {
                0 => say!("table-investments", all = all, money = money),
                count => say!(
                    "table-investments-unpriced",
                    all = all,
                    money = money,
                    count = count,
                    so_many = words::count(count)
                ),
            }
        }
        GridKind::Estimates if roadmap.estimates.is_empty() => {
            say!("table-no-estimate")
        }
        GridKind::Estimates => {
            let (some, all) = (roadmap.estimates.len(), roadmap.investments.len());
            let so_many = words::capitalised(&words::count(some));
            say!("table-estimates", count = some, so_many = so_many, all = words::count(all))
        }
        GridKind::Funds if roadmap.funds.is_empty() => say!("table-no-fund"),
        GridKind::Funds => {
            let all = roadmap.funds.iter().flat_map(|fund| &fund.limit).copied().sum();
            let money = words::money(all, &settings.currency);
            say!("table-funds", all = counted(kind, roadmap.funds.len()), money = money, periods = periods)
        }
        GridKind::Pools if roadmap.pools.is_empty() => say!("table-no-pool"),
        GridKind::Pools => {
            let most = |pool: &model::Pool| pool.capacity.iter().copied().max().unwrap_or_default();
            let all = words::fte(roadmap.pools.iter().map(most).sum());
            say!("table-pools", all = counted(kind, roadmap.pools.len()), people = all)
        }
        GridKind::Outcomes if roadmap.outcomes.is_empty() => {
            say!("table-no-outcome")
        }
        GridKind::Outcomes => {
            let sum = |counts: WorthCounts| {
                let worth = roadmap.outcomes.iter().filter(|item| item.counts == counts).map(|item| item.worth.0).sum();
                (worth, words::worth(model::Points(worth)))
            };
            let ((each, in_each), (once, at_once)) = (sum(WorthCounts::EachPeriod), sum(WorthCounts::Once));
            let kinds = match (each > 0, once > 0) {
                (true, true) => "both",
                (false, true) => "once",
                _ => "each",
            };
            let length = roadmap.settings.period_length.code();
            let (count, all) = (roadmap.outcomes.len(), words::count(roadmap.outcomes.len()));
            say!(
                "table-outcomes",
                count = count,
                all = all,
                kinds = kinds,
                each = in_each,
                once = at_once,
                length = length
            )
        }
        GridKind::Effects if roadmap.effects.is_empty() => say!("table-no-effect"),
        GridKind::Effects => {
            let count = roadmap.effects.len();
            say!("table-effects", count = count, all = counted(kind, count))
        }
        GridKind::Rules => rules_sentence(roadmap),
        GridKind::Measured => measured_sentence(roadmap),
        GridKind::Commitments if roadmap.commitments.is_empty() => say!("commitments-none"),
        GridKind::Commitments => {
            let promised = || roadmap.commitments.iter().filter(|commitment| commitment.promised.is_some());
            let done = promised().filter(|commitment| commitment.done.is_some()).count();
            say!("commitments-some", count = promised().count(), done = done)
        }
        GridKind::Stakeholders => people_view::stakeholders_sentence(roadmap),
        GridKind::Stances => people_view::stances_sentence(roadmap),
        GridKind::Stages => stages_view::stages_sentence(roadmap),
        GridKind::Lifts => stages_view::lifts_sentence(roadmap),
        GridKind::Contracts => contract_view::sentence(roadmap),
        GridKind::Principles => beliefs_view::principles_sentence(roadmap),
        GridKind::Practices => beliefs_view::practices_sentence(roadmap),
        GridKind::Themes => beliefs_view::themes_sentence(roadmap),
        GridKind::Companions => beliefs_view::companions_sentence(roadmap),
        GridKind::Briefs => brief_view::sentence(roadmap, plan),
        GridKind::Statements => culture_view::statements_sentence(roadmap),
        GridKind::Surveys => culture_view::sentence(roadmap, plan),
        GridKind::Answers => culture_view::answers_sentence(roadmap),
        GridKind::Assessments => knowing_view::sentence(roadmap),
        GridKind::Zones => zones_view::zones_sentence(roadmap),
        GridKind::Placements => zones_view::placements_sentence(roadmap),
        GridKind::Teams => zones_view::teams_sentence(roadmap),
        GridKind::Bridges => zones_view::bridges_sentence(roadmap),
        GridKind::Skills => mastery_view::skills_sentence(roadmap),
        GridKind::Ranks => mastery_view::ranks_sentence(roadmap),
        GridKind::Ownerships => mastery_view::ownerships_sentence(roadmap, plan),
        GridKind::Blades => flywheel_view::blades_sentence(roadmap, plan),
        GridKind::Influences => flywheel_view::influences_sentence(roadmap),
        GridKind::Pushes => flywheel_view::pushes_sentence(roadmap, plan),
        GridKind::Drivers => drivers_view::sentence(roadmap),
        GridKind::Comparisons => drivers_view::comparisons_sentence(roadmap),
        GridKind::DriverLinks => drivers_view::links_sentence(roadmap),
        GridKind::Keys => delivery_view::sentence(roadmap, plan),
        GridKind::Loops => feedback_view::sentence(roadmap, plan),
        GridKind::Shortenings => feedback_view::shortenings_sentence(roadmap),
        GridKind::Cycles => cycles_view::sentence(roadmap, plan),
        GridKind::Assumptions => assumptions_view::sentence(roadmap, plan),
        GridKind::Circumstances => circumstances_sentence(roadmap),
        GridKind::Debts => debt_view::sentence(roadmap, plan),
        GridKind::Repayments => debt_view::repayments_sentence(roadmap),
        GridKind::Steps if roadmap.steps.is_empty() => say!("table-no-step"),
        GridKind::Steps => {
            let count = roadmap.steps.len();
            say!("table-steps", count = count, all = counted(kind, count), periods = periods)
        }
    }
}

fn rules_sentence(roadmap: &Roadmap) -> String {
    let count = |strictness: Strictness| roadmap.rules.iter().filter(|rule| rule.strictness == strictness).count();
    if roadmap.rules.is_empty() {
        return say!("rules-none");
    }
    let parts = [(count(Strictness::Hard), "hard"), (count(Strictness::Soft), "soft"), (count(Strictness::Off), "off")];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, how)| say!("rules-of-them", count = count, how = how)).collect();
    say!("rules-some", count = roadmap.rules.len(), of_them = words::all_of(&parts))
}

/// How many there are, and which is likeliest.
fn circumstances_sentence(roadmap: &Roadmap) -> String {
    // of several the first
    let likeliest = roadmap.shocks.iter().rev().max_by_key(|shock| shock.chance);
    let Some(likeliest) = likeliest else { return say!("circumstances-none") };
    let calendar = roadmap.settings.calendar();
    say!(
        "circumstances-some",
        count = roadmap.shocks.len(),
        name = isolated(&likeliest.name),
        chance = words::percent_exact(likeliest.chance),
        when = calendar.range(likeliest.first, likeliest.last)
    )
}

fn measured_sentence(roadmap: &Roadmap) -> String {
    let count: usize = roadmap.measured.iter().map(|measured| measured.values.len()).sum();
    match roadmap.outcomes.len() {
        0 => say!("measured-no-outcome"),
        _ if count == 0 => say!("measured-none"),
        outcomes => say!("measured-some", count = count, outcomes = outcomes),
    }
}

/// "One fund", "Twelve capabilities".
fn counted(kind: GridKind, number: usize) -> String {
    let plural = kind.counted(number);
    // French counts differ by gender: there they stay digits
    let Some((_, noun)) = plural.split_once(' ').filter(|_| spoken() == Language::English) else { return plural };
    format!("{} {noun}", words::capitalised(&words::count(number)))
}
