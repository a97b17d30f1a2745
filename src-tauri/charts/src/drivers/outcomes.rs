//! The dumb-bells of outcomes: what each is worth now, and by the drivers.

use model::weighing::{Carrying, Weighing};
use model::{Outcome, Roadmap, say};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Stroke, Style};
use crate::sheet::Scale;
use crate::stack::Stack;
use crate::theme::Palette;

use super::{HEAD, said};

/// Least and most height of a row.
const ROW: (f64, f64) = (18.0, 36.0);
/// Room for the numbers of the scale.
const TICKS: f64 = 18.0;
/// Half the width of a sign.
const SIGN: f64 = 5.0;

/// Outcomes in the order in which they are drawn: what the drivers make most of first, then those they say nothing of.
pub(super) fn order<'w, 'r>(
    roadmap: &'r Roadmap,
    weighing: &'w Weighing<'r>,
) -> (Vec<&'w Carrying<'r>>, Vec<&'r Outcome>) {
    let mut carrying: Vec<&Carrying> = weighing.outcomes.iter().collect();
    carrying.sort_by_key(|carrying| std::cmp::Reverse(carrying.said));
    let others = roadmap.outcomes.iter().filter(|outcome| weighing.outcome(&outcome.id).is_none()).collect();
    (carrying, others)
}

pub(super) fn draw(canvas: &mut Canvas, palette: &Palette, roadmap: &Roadmap, weighing: &Weighing, area: Area) {
    let unit = roadmap.settings.period_length.name();
    let heading = Style::new(12.0, Weight::SemiBold, palette.ink);
    let quiet = Style::new(11.0, Weight::Regular, palette.ink2);
    if let Some(text) = heading.fit(&say!("drivers-outcomes-heading", unit = unit), area.width) {
        canvas.text(area.x, area.y + 13.0, Anchor::Start, &text, heading);
    }
    let (carrying, others) = order(roadmap, weighing);
    if carrying.is_empty() {
        let note = say!("drivers-outcomes-none");
        for (line, down) in font::wrap(&note, 12.0, Weight::Regular, area.width, 3).iter().zip([0.0, 16.0, 32.0]) {
            let style = Style::new(12.0, Weight::Regular, palette.ink2);
            canvas.text(area.x, area.y + HEAD + 12.0 + down, Anchor::Start, line, style);
        }
        return;
    }
    let figures = (carrying.iter()).map(|carrying| heading.width(&said::figure(carrying))).fold(0.0, f64::max) + 10.0;
    let names = (area.width * 0.36).clamp(80.0, 260.0);
    let count = carrying.len() + others.len();
    let stack = Stack::within(area, HEAD + TICKS, ROW, count);
    let shown = stack.shown;
    let most = carrying.iter().map(|carrying| carrying.now.max(carrying.said).0).max().unwrap_or_default();
    let ends = (area.x + names + 12.0, area.right() - figures - 12.0);
    let scale = Scale::new((most + 99) / 100, ends, 4);
    let fine = Scale::bare(scale.ticks.last().map_or(1, |last| last * 100), ends);
    let ticks: &[i64] = if ends.1 - ends.0 > 110.0 { &scale.ticks } else { &[] };
    for tick in ticks {
        let x = scale.at(*tick);
        let bottom = stack.bottom();
        canvas.decoration(|canvas| canvas.line((x, stack.top(0)), (x, bottom), Stroke::solid(palette.line, 1.0)));
        canvas.text(x, stack.top(0) - 6.0, Anchor::Middle, &said::tick(*tick), quiet);
    }
    for (place, carrying) in carrying.iter().take(shown).enumerate() {
        let row = stack.row(place);
        canvas.mark(mark(roadmap, weighing, carrying, place, row), |canvas| {
            let style = Style::new(12.0, Weight::Regular, palette.ink);
            name(canvas, style, carrying.outcome, row, names);
            let middle = row.y + row.height / 2.0;
            let (now, by) = (fine.at(carrying.now.0), fine.at(carrying.said.0));
            canvas.decoration(|canvas| {
                canvas.line((now, middle), (by, middle), Stroke::solid(palette.ink2, 2.0));
                let empty = (Some(palette.panel), Some(Stroke::solid(palette.ink, 1.5)));
                for (x, radius, (fill, stroke)) in [(now, SIGN, empty), (by, SIGN - 0.5, (Some(palette.ink), None))] {
                    canvas.push(Node::Circle(Circle { centre: (x, middle), radius, fill, stroke }));
                }
            });
            let weight = if carrying.is_as_said() { Weight::Regular } else { Weight::SemiBold };
            let style = Style::new(12.0, weight, palette.ink);
            canvas.text(area.right(), middle + 4.0, Anchor::End, &said::figure(carrying), style);
        });
    }
    for (place, outcome) in (carrying.len()..shown).zip(&others) {
        let row = stack.row(place);
        name(canvas, Style::new(12.0, Weight::Regular, palette.ink2), outcome, row, names);
        if let Some(text) = quiet.fit(&say!("drivers-no-driver"), area.width - names - 12.0) {
            canvas.text(area.x + names + 12.0, row.y + row.height / 2.0 + 4.0, Anchor::Start, &text, quiet);
        }
    }
    stack.tell_left(canvas, palette);
}

fn name(canvas: &mut Canvas, style: Style, outcome: &Outcome, row: Area, room: f64) {
    if let Some(text) = style.fit(&isolated(&font::clean(&outcome.name)), room - 4.0) {
        canvas.text(row.x, row.y + row.height / 2.0 + 4.0, Anchor::Start, &text, style);
    }
}

fn mark(roadmap: &Roadmap, weighing: &Weighing, carrying: &Carrying, place: usize, row: Area) -> Mark {
    let hint = said::outcome_hint(roadmap, weighing, carrying);
    let carries = |weighed: &&model::weighing::Weighed| {
        weighed.carried_by.iter().any(|(outcome, _)| outcome.id == carrying.outcome.id)
    };
    let links = weighing.drivers.iter().filter(carries).map(|weighed| format!("driver:{}", weighed.driver.id));
    Mark {
        id: format!("outcome:{}", carrying.outcome.id),
        kind: MarkKind::Outcome,
        name: hint.join(", "),
        hint,
        area: row,
        tab_order: u32::try_from(weighing.drivers.len() + place).expect("a few thousand rows at most"),
        lane: 2,
        links: links.collect(),
    }
}
