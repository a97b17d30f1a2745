//! plotters draws into the Scene through this backend.
//!
//! plotters counts in whole pixels. The backend tells it that a pixel has a hundred parts, and divides
//! when it writes, so that columns lie exactly under those of the lanes. Text, ids and names are put
//! beside what plotters draws by whoever asks for the drawing.

use std::convert::Infallible;

use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

use crate::scene::{Anchor, Circle, Node, Path, Piece, Rect, Stroke, Text};
use crate::{Area, Colour, font};

/// Parts of a pixel that plotters counts as one of its own.
pub(crate) const PARTS: f64 = 100.0;

/// An area of the Scene that plotters draws on.
pub(crate) struct SceneBackend<'a> {
    nodes: &'a mut Vec<Node>,
    area: Area,
}

impl<'a> SceneBackend<'a> {
    /// A backend that adds to `nodes` whatever is drawn inside `area`.
    pub(crate) fn new(nodes: &'a mut Vec<Node>, area: Area) -> Self {
        Self { nodes, area }
    }

    fn place(&self, (x, y): BackendCoord) -> (f64, f64) {
        (self.area.x + f64::from(x) / PARTS, self.area.y + f64::from(y) / PARTS)
    }

    fn pieces(&self, points: impl IntoIterator<Item = BackendCoord>) -> Vec<Piece> {
        let mut pieces = vec![];
        for point in points {
            let (x, y) = self.place(point);
            pieces.push(if pieces.is_empty() { Piece::Move(x, y) } else { Piece::Line(x, y) });
        }
        pieces
    }
}

/// `length` pixels in the unit of plotters.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "charts are far smaller than the range")]
pub(crate) fn in_parts(length: f64) -> u32 {
    (length * PARTS).round().max(0.0) as u32
}

fn colour(colour: BackendColor) -> Option<Colour> {
    (colour.alpha > 0.0).then_some(Colour { rgb: colour.rgb })
}

fn stroke<S: BackendStyle>(style: &S) -> Option<Stroke> {
    colour(style.color()).map(|colour| Stroke::solid(colour, f64::from(style.stroke_width()) / PARTS))
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for SceneBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (in_parts(self.area.width), in_parts(self.area.height))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, point_colour: BackendColor) -> Drawn {
        let (x, y) = self.place(point);
        let area = Area { x, y, width: 1.0 / PARTS, height: 1.0 / PARTS };
        self.nodes.push(Node::Rect(Rect { area, radius: 0.0, fill: colour(point_colour), stroke: None }));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        let ((left, top), (right, bottom)) = (self.place(from), self.place(to));
        let area = Area { x: left, y: top, width: right - left, height: bottom - top };
        let (fill, stroke) = if fill { (colour(style.color()), None) } else { (None, stroke(style)) };
        self.nodes.push(Node::Rect(Rect { area, radius: 0.0, fill, stroke }));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let pieces = self.pieces(path);
        if !pieces.is_empty() {
            self.nodes.push(Node::Path(Path { pieces, fill: None, opacity: 1.0, stroke: stroke(style) }));
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let (fill, stroke) = if fill { (colour(style.color()), None) } else { (None, stroke(style)) };
        let (centre, radius) = (self.place(centre), f64::from(radius) / PARTS);
        self.nodes.push(Node::Circle(Circle { centre, radius, fill, stroke }));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, points: I, style: &S) -> Drawn {
        let mut pieces = self.pieces(points);
        pieces.push(Piece::Close);
        self.nodes.push(Node::Path(Path { pieces, fill: colour(style.color()), opacity: 1.0, stroke: None }));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        use plotters_backend::text_anchor::{HPos, VPos};
        let size = style.size() / PARTS;
        let (x, y) = self.place(at);
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let baseline = y + match style.anchor().v_pos {
            VPos::Top => size * 0.76,
            VPos::Center => size * 0.36,
            VPos::Bottom => -size * 0.22,
        };
        if let Some(colour) = colour(style.color()) {
            let weight = font::Weight::Regular;
            self.nodes.push(Node::Text(Text { x, baseline, anchor, text: font::clean(text), size, weight, colour }));
        }
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = style.size() / PARTS;
        Ok((in_parts(font::width(text, size, font::Weight::Regular)), in_parts(size)))
    }
}
