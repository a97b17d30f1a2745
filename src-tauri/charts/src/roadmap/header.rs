//! Years, periods and steps above the lanes, and the lines that run down from them.
//!
//! Each step ends with a marker: filled with what it moves in words, or hollow with "no outcome yet",
//! which cannot be hidden.

use model::{Outcome, Period, Share, Value, evaluation, say, words};

use super::layout::{Columns, Layout};
use crate::font::Weight;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::sentence::{expected_measure, range_said};
use crate::theme::Palette;
use crate::{Subject, shapes};

/// Radius of the marker at the end of a step.
const MARKER: f64 = 6.0;

/// Where the rows above the lanes are.
#[derive(Debug, Clone)]
pub(super) struct Header {
    top: f64,
    years: Vec<(usize, String)>,
    periods: Vec<(usize, String)>,
    /// The line of the steps; nothing if there are none.
    band: Option<f64>,
    pub(super) bottom: f64,
}

impl Header {
    pub(super) fn new(subject: &Subject, columns: &Columns, top: f64) -> Self {
        let settings = &subject.roadmap.settings;
        let calendar = settings.calendar();
        let micro = Style::new(11.0, Weight::Regular, crate::Colour { rgb: (0, 0, 0) });
        let mut years: Vec<(usize, String)> = vec![];
        let mut widest: f64 = 0.0;
        let mut periods = vec![];
        for period in settings.all_periods() {
            let year = calendar.year(period);
            if years.last().is_none_or(|(_, last)| *last != year) {
                years.push((period.index(), year));
            }
            let short = calendar.short(period);
            widest = widest.max(micro.width(&short));
            periods.push((period.index(), short));
        }
        // where the columns are narrow, every second, third, … period is named
        let every = (1..=columns.count).find(|every| columns_wide(columns, *every) >= widest + 6.0).unwrap_or(1);
        periods.retain(|(at, _)| at % every == 0);
        let bold = Style::new(12.0, Weight::SemiBold, crate::Colour { rgb: (0, 0, 0) });
        let mut free_from = f64::NEG_INFINITY;
        years.retain(|(at, year)| {
            let fits = columns.x(*at) >= free_from && columns.x(*at) + bold.width(year) + 5.0 <= columns.right() + 12.0;
            if fits {
                free_from = columns.x(*at) + bold.width(year) + 12.0;
            }
            fits
        });
        let band = (!subject.roadmap.steps.is_empty()).then_some(top + 64.0);
        Self { top, years, periods, band, bottom: band.map_or(top + 40.0, |line| line + 26.0) }
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most 120 columns")]
fn columns_wide(columns: &Columns, count: usize) -> f64 {
    columns.width * count as f64
}

/// Draws the names of years and periods, the lines between columns and at the end of each step.
pub(super) fn draw_grid(canvas: &mut Canvas, layout: &Layout, palette: &Palette) {
    let (columns, header) = (&layout.columns, &layout.header);
    let (tick_top, tick_bottom) = (header.top + 20.0, header.top + 38.0);
    canvas.decoration(|canvas| {
        let mut lines = vec![];
        for column in 0..=columns.count {
            let is_year = header.years.iter().any(|(at, _)| *at == column);
            lines.push(Piece::Move(columns.x(column), if is_year { header.top + 4.0 } else { tick_top }));
            lines.push(Piece::Line(columns.x(column), tick_bottom));
            lines.push(Piece::Move(columns.x(column), header.bottom));
            lines.push(Piece::Line(columns.x(column), layout.bottom));
        }
        canvas.stroke(lines, Stroke::solid(palette.line, 1.0));
        for (at, year) in &header.years {
            let style = Style::new(12.0, Weight::SemiBold, palette.ink);
            canvas.text(columns.x(*at) + 5.0, header.top + 14.0, Anchor::Start, year, style);
        }
        for (at, period) in &header.periods {
            let middle = columns.x(*at) + columns.width / 2.0;
            let style = Style::new(11.0, Weight::Regular, palette.ink2);
            canvas.text(middle, header.top + 32.0, Anchor::Middle, period, style);
        }
        let mut rules = vec![];
        for lane in &layout.lanes {
            rules.push(Piece::Move(layout.frame.margin, lane.top));
            rules.push(Piece::Line(columns.right(), lane.top));
        }
        rules.push(Piece::Move(layout.frame.margin, layout.lanes_bottom));
        rules.push(Piece::Line(columns.right(), layout.lanes_bottom));
        canvas.stroke(rules, Stroke::solid(palette.line, 1.0));
    });
}

/// Draws the steps as brackets, each with its name, its marker, and in words what it moves.
pub(super) fn draw_steps(canvas: &mut Canvas, subject: &Subject, layout: &Layout, palette: &Palette, next: &mut u32) {
    let Some(line) = layout.header.band else { return };
    let columns = &layout.columns;
    let ends: Vec<usize> =
        subject.roadmap.steps.iter().map(|step| (step.last_period.index() + 1).min(columns.count)).collect();
    canvas.decoration(|canvas| {
        let mut rules = vec![];
        for end in &ends {
            rules.push(Piece::Move(columns.x(*end), line));
            rules.push(Piece::Line(columns.x(*end), layout.bottom));
        }
        canvas.stroke(rules, Stroke::solid(palette.line_strong, 1.0));
    });
    for (index, step) in subject.roadmap.steps.iter().enumerate() {
        let from = if index == 0 { 0 } else { ends[index - 1] };
        let (left, right) = (columns.x(from) + 2.0, columns.x(ends[index]));
        let is_gaining = subject.evaluation.step_gain.get(index).is_some_and(|gain| *gain > Value::ZERO);
        // the marker sticks out at the right, and that of the step before at the left
        let room = right - left - if index == 0 { 0.0 } else { MARKER } - MARKER - 8.0;
        let text_left = left + if index == 0 { 2.0 } else { MARKER + 4.0 };
        let mark = Mark {
            id: format!("step:{}", step.id),
            kind: MarkKind::Step,
            name: step_name(subject, index, is_gaining),
            hint: step_hint(subject, index),
            area: Area { x: left, y: line - 22.0, width: right - left, height: 40.0 },
            tab_order: *next,
            lane: 0,
            links: step_links(subject, index),
        };
        *next += 1;
        canvas.mark(mark, |canvas| {
            // after a marker the line begins at its edge, and nothing scratches it
            let bracket = if index > 0 {
                vec![Piece::Move(left + MARKER - 2.0, line), Piece::Line(right, line)]
            } else {
                vec![Piece::Move(left, line + 4.0), Piece::Line(left, line), Piece::Line(right, line)]
            };
            canvas.stroke(bracket, Stroke::solid(palette.line_strong, 1.5));
            let style = Style::new(12.0, Weight::SemiBold, palette.ink);
            let name = crate::font::clean(&step.name);
            if let Some(name) = style.fit(&name, room).or_else(|| style.fit(&(index + 1).to_string(), room)) {
                canvas.text(text_left, line - 7.0, Anchor::Start, &name, style);
            }
            let fill = if is_gaining { palette.ink } else { palette.panel };
            shapes::outcome_marker(canvas, (right, line), MARKER, fill, palette.ink);
            let colour = if is_gaining { palette.ink2 } else { palette.critical };
            let style = Style::new(11.0, Weight::Regular, colour);
            let notes = if is_gaining { gains_in_words(subject, index) } else { no_outcome_in_words() };
            if let Some(note) = notes.into_iter().find(|note| style.width(note) <= room) {
                canvas.text(right - MARKER - 4.0, line + 15.0, Anchor::End, &note, style);
            }
        });
    }
}

fn no_outcome_in_words() -> Vec<String> {
    vec![say!("no-outcome-yet"), say!("no-outcome"), say!("no-outcome-short")]
}

/// What a step moves, in ever fewer words: "Lead time 12 → 7.2 days, two more outcomes move".
fn gains_in_words(subject: &Subject, step: usize) -> Vec<String> {
    let moves = moves(subject, step);
    let Some((outcome, before, after)) = moves.first() else { return vec![] };
    let measure = |progress| expected_measure(outcome, progress);
    let name = isolated(&outcome.name);
    let lead = format!(
        "{name} {} → {}",
        words::measure(measure(*before), ""),
        words::measure(measure(*after), &isolated(&outcome.unit))
    );
    let count = moves.len();
    let lead = if count > 1 { say!("step-moves-more", lead = lead, count = count - 1) } else { lead };
    let (moved, counted) = (say!("outcomes-move", count = count), say!("outcomes-counted", count = count));
    vec![lead, moved, counted, format!("+{count}")]
}

/// The outcomes a step moves, those that gain most worth first, with progress before and after.
fn moves<'a>(subject: &Subject<'a>, step: usize) -> Vec<(&'a Outcome, Share, Share)> {
    let (first, last) = subject.roadmap.step_periods(step);
    let at = |outcome: &Outcome, period: Option<Period>| {
        let by_period = subject.evaluation.progress.get(&outcome.id);
        period.and_then(|period| by_period?.get(period.index()).copied()).unwrap_or_default()
    };
    let mut moves: Vec<_> = subject
        .roadmap
        .outcomes
        .iter()
        .map(|outcome| (outcome, at(outcome, first.earlier(1)), at(outcome, Some(last))))
        .filter(|(_, before, after)| after > before)
        .collect();
    moves.sort_by_key(|(outcome, before, after)| std::cmp::Reverse(outcome.worth_of(*after - *before)));
    moves
}

fn step_name(subject: &Subject, index: usize, is_gaining: bool) -> String {
    let step = &subject.roadmap.steps[index];
    let (first, last) = subject.roadmap.step_periods(index);
    let when = range_said(&subject.roadmap.settings.calendar().range(first, last));
    let gain = if is_gaining {
        gains_in_words(subject, index).into_iter().next().unwrap_or_else(|| say!("outcomes-move-some"))
    } else {
        say!("no-outcome-yet")
    };
    say!("step-said", number = index + 1, name = isolated(&step.name), when = when, gain = gain)
}

fn step_hint(subject: &Subject, index: usize) -> Vec<String> {
    let step = &subject.roadmap.steps[index];
    let (first, last) = subject.roadmap.step_periods(index);
    let title = say!("step-title", number = index + 1, name = isolated(&step.name));
    let mut lines = vec![title, subject.roadmap.settings.calendar().range(first, last)];
    if !step.promise.is_empty() {
        lines.push(step.promise.clone());
    }
    let moves = moves(subject, index);
    for (outcome, before, after) in moves.iter().take(4) {
        lines.push(format!(
            "{} {} → {}",
            isolated(&outcome.name),
            words::measure(expected_measure(outcome, *before), ""),
            words::measure(expected_measure(outcome, *after), &isolated(&outcome.unit))
        ));
    }
    if moves.is_empty() {
        lines.push(say!("no-outcome-yet"));
    } else if moves.len() > 4 {
        lines.push(say!("and-more", count = moves.len() - 4));
    }
    lines
}

/// The investments that finish in the step, and the outcomes it moves.
fn step_links(subject: &Subject, index: usize) -> Vec<String> {
    let mut links = vec![];
    for investment in &subject.roadmap.investments {
        let start = subject.plan.starts.get(&investment.id);
        let last =
            start.and_then(|start| evaluation::last_period(subject.roadmap, &investment.id, *start).or(Some(*start)));
        if last.is_some_and(|last| subject.roadmap.step_of(last) == Some(index)) {
            links.push(format!("investment:{}", investment.id));
        }
    }
    links.extend(moves(subject, index).iter().map(|(outcome, _, _)| format!("outcome:{}", outcome.id)));
    links
}
