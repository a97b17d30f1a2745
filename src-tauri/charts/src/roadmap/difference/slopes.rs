//! The outcomes that come out differently: for each its name, and a line from how far it came before to how far it
//! comes now (a slopegraph: Tufte, "Slopegraphs for comparing gradients").

use model::{OutcomeShift, Share, say, words};

use super::Versus;
use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Role, Stroke, Style};
use crate::sentence::expected_measure;
use crate::theme::Palette;

/// Height of one outcome, at least and at most, and of the heading.
const ROW: (f64, f64) = (54.0, 92.0);
const HEADING: f64 = 24.0;
/// Width of a figure with its distance from the line: at least, and what one may take.
const FIGURE: (f64, f64) = (46.0, 104.0);
const APART: f64 = 8.0;

/// Draws them, and says where they end.
pub(super) fn draw(canvas: &mut Canvas, versus: &Versus, area: Area, palette: &Palette, next: &mut u32) -> f64 {
    let outcomes = &versus.comparison.outcomes;
    if outcomes.is_empty() {
        return area.y;
    }
    let heading = Style::new(12.0, Weight::SemiBold, palette.ink);
    canvas.text(area.x, area.y + 14.0, Anchor::Start, &say!("difference-outcomes-heading"), heading);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count above 0")]
    let room = ((area.height - HEADING) / ROW.0).max(0.0) as usize;
    let shown = if outcomes.len() > room { room.saturating_sub(1) } else { outcomes.len() };
    #[expect(clippy::cast_precision_loss, reason = "a small count")]
    let row = ((area.height - HEADING) / shown.max(1) as f64).clamp(ROW.0, ROW.1);
    let mut y = area.y + HEADING;
    canvas.group(Role::Part(say!("difference-outcomes")), |canvas| {
        for shift in outcomes.iter().take(shown) {
            draw_one(canvas, versus, shift, Area { y, height: row, ..area }, palette, *next);
            *next += 1;
            y += row;
        }
    });
    if shown < outcomes.len() {
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        let text = say!("and-more", count = outcomes.len() - shown);
        canvas.text(area.x, y + 14.0, Anchor::Start, &text, style);
        y += HEADING;
    }
    y
}

fn draw_one(canvas: &mut Canvas, versus: &Versus, shift: &OutcomeShift, area: Area, palette: &Palette, tab_order: u32) {
    let name = isolated(&shift.name);
    let words = shift.words(versus.now.roadmap);
    let mark = Mark {
        id: format!("outcome:{}", shift.outcome),
        kind: MarkKind::Outcome,
        name: format!("{name}, {words}"),
        hint: vec![shift.name.clone(), words],
        area: Area { height: area.height - 4.0, ..area },
        tab_order,
        lane: 6,
        links: vec![],
    };
    canvas.mark(mark, |canvas| {
        let style = Style::new(12.0, Weight::Medium, palette.ink);
        let unit = versus.now.roadmap.outcome(&shift.outcome).map(|outcome| font::clean(&outcome.unit));
        let is_measured = shift.reached.0.is_none() || shift.reached.1.is_none();
        let whole = unit.filter(|unit| is_measured && !unit.is_empty()).map(|unit| format!("{name} ({unit})"));
        let whole = whole.filter(|whole| style.width(whole) <= area.width);
        if let Some(name) = whole.or_else(|| style.fit(&name, area.width)) {
            canvas.text(area.x, area.y + 12.0, Anchor::Start, &name, style);
        }
        let colour = colour(shift, palette);
        let (top, bottom) = (area.y + 24.0, area.bottom() - 14.0);
        let level = |part: f64| bottom - (bottom - top) * part.clamp(0.0, 1.0);
        let (before, now) = parts(shift, versus);
        let quiet = Style::new(11.0, Weight::Regular, palette.ink2);
        let strong = Style::new(11.0, Weight::SemiBold, colour);
        let [before_in_words, now_in_words] = figures(shift, versus, strong);
        let wide = |style: Style, text: &str| (style.width(text) + APART + 2.0).max(FIGURE.0);
        let (left, right) = (wide(quiet, &before_in_words), wide(strong, &now_in_words));
        let (from, to) = ((area.x + left, level(before)), (area.x + area.width - right, level(now)));
        canvas.line(from, to, Stroke::solid(colour, 1.8));
        for (centre, fill) in [(from, palette.panel), (to, colour)] {
            let stroke = Some(Stroke::solid(colour, 1.5));
            canvas.push(Node::Circle(Circle { centre, radius: 3.5, fill: Some(fill), stroke }));
        }
        canvas.text(from.0 - APART, from.1 + 4.0, Anchor::End, &before_in_words, quiet);
        canvas.text(to.0 + APART, to.1 + 4.0, Anchor::Start, &now_in_words, strong);
    });
}

/// How high the ends of a slope lie, each on its own scale, for the figures say where it stands: from nothing to the target,
/// or from the end of the roadmap to its beginning where the target is reached either way.
#[expect(clippy::cast_precision_loss, reason = "basis points and periods")]
fn parts(shift: &OutcomeShift, versus: &Versus) -> (f64, f64) {
    if let (Some(before), Some(now)) = shift.reached {
        let early =
            |period: model::Period| 1.0 - f64::from(period.0) / f64::from(versus.now.roadmap.settings.periods.max(1));
        return (early(before), early(now));
    }
    let way = |share: Share| share.0 as f64 / 10_000.0;
    (way(shift.progress.0), way(shift.progress.1))
}

/// Later or less is a loss, sooner or more a gain.
fn colour(shift: &OutcomeShift, palette: &Palette) -> crate::Colour {
    let time = |reached: Option<model::Period>| reached.map_or(u16::MAX, |period| period.0);
    let (before, now) = (time(shift.reached.0), time(shift.reached.1));
    let is_gain = now < before || (now == before && shift.progress.1 > shift.progress.0);
    if is_gain { palette.gain } else { palette.loss }
}

/// Both ends in words; as parts of the way where the measures are too long to stand beside the line, for a number that is
/// cut is another number.
fn figures(shift: &OutcomeShift, versus: &Versus, style: Style) -> [String; 2] {
    let whole = [false, true].map(|is_now| words(shift, is_now, versus));
    if whole.iter().all(|text| style.width(text) + APART <= FIGURE.1) {
        return whole;
    }
    [shift.progress.0, shift.progress.1].map(words::percent)
}

/// How far it comes: "12.2" of its metric; when, where it is reached either way: "Q3 27".
fn words(shift: &OutcomeShift, is_now: bool, versus: &Versus) -> String {
    if let (Some(before), Some(now)) = shift.reached {
        let period = if is_now { now } else { before };
        let calendar = versus.now.roadmap.settings.calendar();
        let year = calendar.year(period);
        let short: String = year.chars().skip(year.chars().count().saturating_sub(2)).collect();
        return format!("{} {short}", calendar.short(period));
    }
    let (subject, progress) = if is_now { (&versus.now, shift.progress.1) } else { (&versus.before, shift.progress.0) };
    let outcome = subject.roadmap.outcome(&shift.outcome);
    outcome.map_or_else(|| words::percent(progress), |outcome| words::measure(expected_measure(outcome, progress), ""))
}
