//! Shapes the charts share: the glyphs of the axes, the pin, the lock, the outcome marker, the hatch.
//!
//! Icons are paths, never characters: a character that a font lacks would change the face of a label.

use model::Axis;

use crate::scene::{Canvas, Circle, Node, Path, Piece, Stroke};
use crate::{Area, Colour};

/// Straight pieces from point to point.
pub(crate) fn open_line(points: &[(f64, f64)]) -> Vec<Piece> {
    points
        .iter()
        .enumerate()
        .map(|(place, (x, y))| if place == 0 { Piece::Move(*x, *y) } else { Piece::Line(*x, *y) })
        .collect()
}

fn polygon(points: &[(f64, f64)]) -> Vec<Piece> {
    let mut pieces = open_line(points);
    pieces.push(Piece::Close);
    pieces
}

/// The glyph of an axis around a centre: circle, square, triangle, diamond, hexagon.
pub(crate) fn axis_glyph(canvas: &mut Canvas, axis: Axis, (x, y): (f64, f64), radius: f64, stroke: Stroke) {
    let r = radius;
    let points: Vec<(f64, f64)> = match axis {
        Axis::Methods => {
            canvas.push(Node::Circle(Circle { centre: (x, y), radius: r * 0.95, fill: None, stroke: Some(stroke) }));
            return;
        }
        Axis::Architecture => {
            let r = r * 0.85;
            vec![(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]
        }
        Axis::Management => vec![(x, y - r), (x + r, y + r * 0.8), (x - r, y + r * 0.8)],
        Axis::Organization => vec![(x, y - r * 1.1), (x + r * 1.1, y), (x, y + r * 1.1), (x - r * 1.1, y)],
        Axis::Skills => {
            let (half, tall) = (r * 0.55, r * 0.92);
            vec![
                (x - half, y - tall),
                (x + half, y - tall),
                (x + r * 1.1, y),
                (x + half, y + tall),
                (x - half, y + tall),
                (x - r * 1.1, y),
            ]
        }
    };
    canvas.stroke(polygon(&points), stroke);
}

/// An exclamation mark as a shape: letters would have to keep clear of others.
pub(crate) fn exclamation(canvas: &mut Canvas, (x, y): (f64, f64), colour: Colour) {
    canvas.line((x, y - 5.0), (x, y + 1.0), Stroke::solid(colour, 2.0));
    canvas.line((x, y + 3.2), (x, y + 5.2), Stroke::solid(colour, 2.0));
}

/// The marker at the end of a step: a diamond, filled if the step gains an outcome.
pub(crate) fn outcome_marker(canvas: &mut Canvas, (x, y): (f64, f64), radius: f64, fill: Colour, stroke: Colour) {
    let r = radius;
    canvas.push(Node::Path(Path {
        pieces: polygon(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)]),
        fill: Some(fill),
        opacity: 1.0,
        stroke: Some(Stroke::solid(stroke, 1.5)),
    }));
}

/// A drawing pin, `size` pixels high, with its top left corner here; it is 0.7 times as wide.
pub(crate) fn pin(canvas: &mut Canvas, (x, y): (f64, f64), size: f64, colour: Colour) {
    let at = |dx: f64, dy: f64| (x + dx * size, y + dy * size);
    let body = [
        at(0.12, 0.04),
        at(0.58, 0.04),
        at(0.5, 0.14),
        at(0.5, 0.36),
        at(0.66, 0.54),
        at(0.66, 0.6),
        at(0.04, 0.6),
        at(0.04, 0.54),
        at(0.2, 0.36),
        at(0.2, 0.14),
    ];
    canvas.fill(polygon(&body), colour, 1.0);
    canvas.line(at(0.35, 0.6), at(0.35, 0.98), Stroke::solid(colour, size * 0.11));
}

/// A check mark, as large as the pin.
pub(crate) fn check(canvas: &mut Canvas, (x, y): (f64, f64), size: f64, colour: Colour) {
    let at = |dx: f64, dy: f64| (x + dx * size, y + dy * size);
    let stroke = open_line(&[at(0.04, 0.52), at(0.26, 0.76), at(0.66, 0.22)]);
    canvas.stroke(stroke, Stroke::solid(colour, size * 0.14));
}

/// A padlock, as large as the pin.
pub(crate) fn lock(canvas: &mut Canvas, (x, y): (f64, f64), size: f64, colour: Colour) {
    let at = |dx: f64, dy: f64| (x + dx * size, y + dy * size);
    let body = [at(0.02, 0.44), at(0.68, 0.44), at(0.68, 0.94), at(0.02, 0.94)];
    canvas.fill(polygon(&body), colour, 1.0);
    let (left, right) = (at(0.16, 0.46), at(0.54, 0.46));
    let (over_left, over_right) = (at(0.16, -0.04), at(0.54, -0.04));
    let shackle = vec![Piece::Move(left.0, left.1), Piece::Curve([over_left, over_right, right])];
    canvas.stroke(shackle, Stroke::solid(colour, size * 0.12));
}

/// Parallel lines at 45° inside an area, as pieces of one path.
///
/// The lines are cut here instead of by a clip path or a pattern, so that every format draws them alike. They lie on one
/// grid for the whole drawing: areas that touch are hatched without a seam.
pub(crate) fn hatch(area: Area, distance: f64) -> Vec<Piece> {
    let mut pieces = vec![];
    // the line x + y = sum enters the area at the left or the bottom and leaves at the top or the right
    let mut sum = ((area.x + area.y) / distance).floor() * distance + distance;
    while sum < area.right() + area.bottom() {
        let from_x = area.x.max(sum - area.bottom());
        let to_x = area.right().min(sum - area.y);
        if to_x > from_x {
            pieces.push(Piece::Move(from_x, sum - from_x));
            pieces.push(Piece::Line(to_x, sum - to_x));
        }
        sum += distance;
    }
    pieces
}

/// A band of constant height from one place to another, bent like an S.
pub(crate) fn ribbon(from: (f64, f64), to: (f64, f64), height: f64) -> Vec<Piece> {
    let middle = f64::midpoint(from.0, to.0);
    vec![
        Piece::Move(from.0, from.1),
        Piece::Curve([(middle, from.1), (middle, to.1), (to.0, to.1)]),
        Piece::Line(to.0, to.1 + height),
        Piece::Curve([(middle, to.1 + height), (middle, from.1 + height), (from.0, from.1 + height)]),
        Piece::Close,
    ]
}

/// A line from one place to another, bent like an S.
pub(crate) fn link(from: (f64, f64), to: (f64, f64)) -> Vec<Piece> {
    let middle = f64::midpoint(from.0, to.0);
    vec![Piece::Move(from.0, from.1), Piece::Curve([(middle, from.1), (middle, to.1), (to.0, to.1)])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hatch_stays_inside_its_area() {
        let area = Area { x: 10.0, y: 20.0, width: 37.0, height: 13.0 };
        let pieces = hatch(area, 4.0);
        assert!(!pieces.is_empty());
        for piece in pieces {
            let (Piece::Move(x, y) | Piece::Line(x, y)) = piece else { panic!("a hatch is made of lines") };
            assert!((area.x..=area.right()).contains(&x) && (area.y..=area.bottom()).contains(&y));
        }
    }
}
