//! The signs of a commitment, and their names: each is named once, beside the first row in which its name has room.
//!
//! So there is no key that has to be learnt first. What an open end means is said at the end of its row.

use model::say;

use crate::Colour;
use crate::font::Weight;
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Circle, Node, Piece, Stroke, Style};
use crate::sheet::Labels;
use crate::theme::Palette;

use super::said::Line;
use super::{Drawing, RADIUS};

/// Room between a sign and its name.
const GAP: f64 = 10.0;

/// Names what was known, what was promised and what is done: beside the sign where nothing else is, else above it.
pub(super) fn name(canvas: &mut Canvas, drawing: &Drawing, lines: &[Line]) {
    let style = Style::new(11.0, Weight::Regular, drawing.palette.ink2);
    let mut labels = Labels::within(drawing.area);
    let rule = drawing.rule();
    labels.take(Area { x: rule - 2.0, y: drawing.area.y, width: 4.0, height: drawing.area.height });
    for (place, line) in lines.iter().enumerate() {
        for area in taken(drawing, line, drawing.middle(place)) {
            labels.take(area);
        }
    }
    let known = |line: &Line| line.commitment.known;
    let promised = |line: &Line| line.commitment.promised.filter(|at| line.commitment.done != Some(*at));
    let done = |line: &Line| line.commitment.done;
    name_first(canvas, drawing, lines, &mut labels, &say!("commitments-sign-known"), style, known);
    name_first(canvas, drawing, lines, &mut labels, &say!("commitments-sign-promised"), style, promised);
    name_first(canvas, drawing, lines, &mut labels, &say!("commitments-sign-done"), style, done);
}

/// Names the first sign of a kind beside which there is room.
fn name_first(
    canvas: &mut Canvas,
    drawing: &Drawing,
    lines: &[Line],
    labels: &mut Labels,
    text: &str,
    style: Style,
    at: impl Fn(&Line) -> Option<model::Period>,
) {
    let signs: Vec<(f64, f64)> = lines
        .iter()
        .enumerate()
        .filter_map(|(place, line)| Some((drawing.x(at(line)?), drawing.middle(place))))
        .collect();
    let beside = |(x, y): (f64, f64)| [(x + GAP, y + 4.0, Anchor::Start), (x - GAP, y + 4.0, Anchor::End)];
    let above = |(x, y): (f64, f64)| [(x, y - RADIUS - 3.0, Anchor::Middle), (x, y + RADIUS + 11.0, Anchor::Middle)];
    let plate = drawing.palette.panel;
    let _ = signs.iter().any(|sign| labels.put_on(canvas, &beside(*sign), text, style, plate))
        || signs.iter().any(|sign| labels.put_on(canvas, &above(*sign), text, style, plate));
}

/// Where the signs of a row and the lines between them are.
fn taken(drawing: &Drawing, line: &Line, y: f64) -> Vec<Area> {
    let commitment = line.commitment;
    let around = |x: f64| Area { x: x - RADIUS - 2.0, y: y - 8.0, width: 2.0 * RADIUS + 4.0, height: 14.0 };
    let at = [commitment.known, commitment.promised, commitment.done].map(|at| at.map(|period| drawing.x(period)));
    let mut areas: Vec<Area> = at.iter().flatten().map(|x| around(*x)).collect();
    let from = at[1].or(at[0]);
    let to = if line.is_open() { Some(drawing.rule() + 14.0) } else { at[2].filter(|_| at[1].is_some()) };
    if let (Some(from), Some(to)) = (from, to) {
        areas.push(Area { x: from.min(to), y: y - 2.0, width: (to - from).abs(), height: 4.0 });
    }
    areas
}

/// What was promised.
pub(super) fn hollow(canvas: &mut Canvas, palette: &Palette, centre: (f64, f64)) {
    let stroke = Some(Stroke::solid(palette.ink, 1.75));
    canvas.push(Node::Circle(Circle { centre, radius: RADIUS, fill: Some(palette.panel), stroke }));
}

/// What is done.
pub(super) fn solid(canvas: &mut Canvas, palette: &Palette, centre: (f64, f64)) {
    canvas.push(Node::Circle(Circle { centre, radius: RADIUS + 0.875, fill: Some(palette.ink), stroke: None }));
}

/// An open end, not a point: nothing has happened there.
pub(super) fn open_end(canvas: &mut Canvas, (from, to): (f64, f64), y: f64, colour: Colour) {
    canvas.line((from, y), (to, y), Stroke::solid(colour, 2.0));
    let ends = vec![Piece::Move(to - 6.0, y - 5.0), Piece::Line(to, y), Piece::Line(to - 6.0, y + 5.0)];
    canvas.stroke(ends, Stroke::solid(colour, 2.0));
}

/// A small flag on a pole.
pub(super) fn flag(canvas: &mut Canvas, (x, y): (f64, f64), colour: Colour) {
    canvas.line((x, y - 8.0), (x, y + 5.0), Stroke::solid(colour, 1.25));
    let pieces = vec![Piece::Move(x, y - 8.0), Piece::Line(x + 7.0, y - 5.5), Piece::Line(x, y - 3.0), Piece::Close];
    canvas.fill(pieces, colour, 1.0);
}
