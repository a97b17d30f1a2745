//! Rectangles of many cells, drawn as one shape for each look.
//!
//! A window is slow with thousands of nodes; a row over 120 periods has one for each cell and part of it otherwise.

use crate::Colour;
use crate::mark::Area;
use crate::scene::{Canvas, Node, Path, Piece, Stroke};

/// How far the control points of a quarter circle lie from its ends, as a part of its radius.
const ROUND: f64 = 0.552_285;

/// Rectangles that are drawn together. Those of one cell lie on one another in the order in which their looks first came.
#[derive(Default)]
pub(crate) struct Cells {
    looks: Vec<(Option<Colour>, Option<Stroke>, Vec<Piece>)>,
}

impl Cells {
    /// Adds a rectangle.
    pub(crate) fn rect(&mut self, area: Area, radius: f64, fill: Option<Colour>, stroke: Option<Stroke>) {
        let at = self.looks.iter().position(|look| (look.0, look.1) == (fill, stroke)).unwrap_or(self.looks.len());
        if at == self.looks.len() {
            self.looks.push((fill, stroke, vec![]));
        }
        self.looks[at].2.extend(rounded(area, radius));
    }

    /// Draws them all, as decoration: what they say is said by the mark they are in.
    pub(crate) fn draw(self, canvas: &mut Canvas) {
        canvas.decoration(|canvas| {
            for (fill, stroke, pieces) in self.looks {
                canvas.push(Node::Path(Path { pieces, fill, opacity: 1.0, stroke }));
            }
        });
    }
}

fn rounded(area: Area, radius: f64) -> Vec<Piece> {
    let (left, top, right, bottom) = (area.x, area.y, area.right(), area.bottom());
    let r = radius.min(area.width / 2.0).min(area.height / 2.0);
    if r < 0.5 {
        return vec![
            Piece::Move(left, top),
            Piece::Line(right, top),
            Piece::Line(right, bottom),
            Piece::Line(left, bottom),
            Piece::Close,
        ];
    }
    let k = r * (1.0 - ROUND);
    vec![
        Piece::Move(left + r, top),
        Piece::Line(right - r, top),
        Piece::Curve([(right - k, top), (right, top + k), (right, top + r)]),
        Piece::Line(right, bottom - r),
        Piece::Curve([(right, bottom - k), (right - k, bottom), (right - r, bottom)]),
        Piece::Line(left + r, bottom),
        Piece::Curve([(left + k, bottom), (left, bottom - k), (left, bottom - r)]),
        Piece::Line(left, top + r),
        Piece::Curve([(left, top + k), (left + k, top), (left + r, top)]),
        Piece::Close,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_rectangles_of_two_looks_are_two_shapes_within_their_areas() {
        let mut cells = Cells::default();
        let ink = Colour { rgb: (0, 0, 0) };
        for at in 0..100 {
            let area = Area { x: 10.0 * f64::from(at), y: 5.0, width: 8.0, height: 20.0 };
            cells.rect(area, 2.0, Some(ink), None);
            cells.rect(area, 0.0, None, Some(Stroke::solid(ink, 1.0)));
        }
        let mut canvas = Canvas::default();
        cells.draw(&mut canvas);
        let [Node::Group(group)] = &canvas.nodes[..] else { panic!("they are one group") };
        assert_eq!(group.nodes.len(), 2);
        for node in &group.nodes {
            let Node::Path(path) = node else { panic!("they are paths") };
            for piece in &path.pieces {
                let points = match piece {
                    Piece::Move(x, y) | Piece::Line(x, y) => vec![(*x, *y)],
                    Piece::Curve(points) => points.to_vec(),
                    Piece::Close => vec![],
                };
                assert!(points.iter().all(|(x, y)| (0.0..=998.0).contains(x) && (5.0..=25.0).contains(y)));
            }
        }
    }
}
