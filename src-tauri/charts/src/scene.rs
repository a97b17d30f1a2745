//! The Scene: everything a chart consists of, placed, before any file format.
//!
//! Coordinates are pixels from the top left corner. A group may be a mark (it can be pointed at), a named
//! part, or decoration that says nothing new. Writers are in `render`; text is measured in `font`.

use crate::font::{self, Weight};
use crate::{Area, Colour, Mark};

/// A whole chart, placed.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// The colour under everything.
    pub background: Colour,
    /// What the chart shows, in one or two sentences, for those who do not see it.
    pub description: String,
    /// The drawing, from back to front.
    pub nodes: Vec<Node>,
}

/// One part of the drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Parts that belong together.
    Group(Group),
    /// A rectangle.
    Rect(Rect),
    /// A path of straight and curved pieces.
    Path(Path),
    /// A circle.
    Circle(Circle),
    /// One line of text.
    Text(Text),
}

/// Parts that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What the group is.
    pub role: Role,
    /// Its parts, from back to front.
    pub nodes: Vec<Node>,
}

/// What a group is.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// It says nothing that is not said elsewhere: lines, ticks, shades.
    Decoration,
    /// A named part of the chart, such as a lane.
    Part(String),
    /// Something that can be pointed at.
    Mark(Box<Mark>),
}

/// A line around or along a shape.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub colour: Colour,
    /// Its width in pixels.
    pub width: f64,
    /// Lengths of dash and gap, where it is dashed.
    pub dash: Option<(f64, f64)>,
}

impl Stroke {
    /// A solid line.
    #[must_use]
    pub fn solid(colour: Colour, width: f64) -> Self {
        Self { colour, width, dash: None }
    }

    /// A dashed line.
    #[must_use]
    pub fn dashed(colour: Colour, width: f64) -> Self {
        Self { colour, width, dash: Some((4.0, 3.0)) }
    }
}

/// A rectangle.
#[derive(Debug, Clone, PartialEq)]
pub struct Rect {
    /// Where it is.
    pub area: Area,
    /// Radius of its corners.
    pub radius: f64,
    /// Its inside.
    pub fill: Option<Colour>,
    /// Its outline.
    pub stroke: Option<Stroke>,
}

/// A piece of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Piece {
    /// Begin here.
    Move(f64, f64),
    /// Straight to here.
    Line(f64, f64),
    /// By a cubic curve with two control points to here.
    Curve([(f64, f64); 3]),
    /// Back to where the last `Move` began.
    Close,
}

/// A path of straight and curved pieces.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// The pieces in order.
    pub pieces: Vec<Piece>,
    /// Its inside.
    pub fill: Option<Colour>,
    /// How much of the fill covers what is below, from 0 to 1.
    pub opacity: f64,
    /// Its outline.
    pub stroke: Option<Stroke>,
}

/// A circle.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// Centre.
    pub centre: (f64, f64),
    /// Radius.
    pub radius: f64,
    /// Its inside.
    pub fill: Option<Colour>,
    /// Its outline.
    pub stroke: Option<Stroke>,
}

/// Which point of a text is at its x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// One line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Where the anchor is.
    pub x: f64,
    /// The line the letters stand on.
    pub baseline: f64,
    /// Which point of the text is at `x`.
    pub anchor: Anchor,
    /// The text, without anything that is not to be drawn.
    pub text: String,
    /// Pixels to the em.
    pub size: f64,
    /// Weight.
    pub weight: Weight,
    /// Colour.
    pub colour: Colour,
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) size: f64,
    pub(crate) weight: Weight,
    pub(crate) colour: Colour,
}

impl Style {
    pub(crate) fn new(size: f64, weight: Weight, colour: Colour) -> Self {
        Self { size, weight, colour }
    }

    /// Width of a text in this style.
    pub(crate) fn width(&self, text: &str) -> f64 {
        font::width(text, self.size, self.weight)
    }

    /// The text, shortened in its middle if it is wider than `room`.
    pub(crate) fn fit(&self, text: &str, room: f64) -> Option<String> {
        font::fit(text, self.size, self.weight, room)
    }
}

impl Text {
    /// The box around the letters, from the top of capitals and digits to the foot of descenders.
    #[must_use]
    pub fn area(&self) -> Area {
        let width = font::width(&self.text, self.size, self.weight);
        let x = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        Area { x, y: self.baseline - self.size * 0.76, width, height: self.size * 0.98 }
    }
}

/// Where parts are put, from back to front.
#[derive(Debug, Default)]
pub(crate) struct Canvas {
    pub(crate) nodes: Vec<Node>,
}

impl Canvas {
    pub(crate) fn rect(&mut self, area: Area, radius: f64, fill: Option<Colour>, stroke: Option<Stroke>) {
        self.nodes.push(Node::Rect(Rect { area, radius, fill, stroke }));
    }

    pub(crate) fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: Stroke) {
        self.stroke(vec![Piece::Move(from.0, from.1), Piece::Line(to.0, to.1)], stroke);
    }

    /// A path with a line along it; nothing if it has no pieces.
    pub(crate) fn stroke(&mut self, pieces: Vec<Piece>, stroke: Stroke) {
        if !pieces.is_empty() {
            self.nodes.push(Node::Path(Path { pieces, fill: None, opacity: 1.0, stroke: Some(stroke) }));
        }
    }

    pub(crate) fn fill(&mut self, pieces: Vec<Piece>, fill: Colour, opacity: f64) {
        self.nodes.push(Node::Path(Path { pieces, fill: Some(fill), opacity, stroke: None }));
    }

    pub(crate) fn push(&mut self, node: Node) {
        self.nodes.push(node);
    }

    /// A line of text; nothing if nothing of it can be drawn.
    pub(crate) fn text(&mut self, x: f64, baseline: f64, anchor: Anchor, text: &str, style: Style) {
        let text = font::clean(text);
        if !text.is_empty() {
            let Style { size, weight, colour } = style;
            self.nodes.push(Node::Text(Text { x, baseline, anchor, text, size, weight, colour }));
        }
    }

    pub(crate) fn group(&mut self, role: Role, draw: impl FnOnce(&mut Self)) {
        let mut inner = Self::default();
        draw(&mut inner);
        // a mark without a drawing can still be pointed at; any other empty group says nothing
        if !inner.nodes.is_empty() || matches!(role, Role::Mark(_)) {
            self.nodes.push(Node::Group(Group { role, nodes: inner.nodes }));
        }
    }

    pub(crate) fn decoration(&mut self, draw: impl FnOnce(&mut Self)) {
        self.group(Role::Decoration, draw);
    }

    pub(crate) fn mark(&mut self, mut mark: Mark, draw: impl FnOnce(&mut Self)) {
        mark.name = font::clean(&mark.name);
        mark.hint.iter_mut().for_each(|line| *line = font::clean(line));
        mark.hint.retain(|line| !line.is_empty());
        self.group(Role::Mark(Box::new(mark)), draw);
    }
}

impl Scene {
    /// Every line of text, in order of drawing.
    #[must_use]
    pub fn texts(&self) -> Vec<&Text> {
        let mut texts = vec![];
        walk(&self.nodes, &mut |node| {
            if let Node::Text(text) = node {
                texts.push(text);
            }
        });
        texts
    }

    /// Every mark, in the order of the keyboard.
    #[must_use]
    pub fn marks(&self) -> Vec<&Mark> {
        let mut marks = vec![];
        walk(&self.nodes, &mut |node| {
            if let Node::Group(Group { role: Role::Mark(mark), .. }) = node {
                marks.push(mark.as_ref());
            }
        });
        marks.sort_by_key(|mark| mark.tab_order);
        marks
    }

    /// How many parts there are, groups included.
    #[must_use]
    pub fn node_count(&self) -> usize {
        let mut count = 0;
        walk(&self.nodes, &mut |_| count += 1);
        count
    }

    /// The same picture `factor` times as large.
    pub(crate) fn scaled(mut self, factor: f64) -> Self {
        self.width *= factor;
        self.height *= factor;
        scale(&mut self.nodes, factor);
        self
    }
}

fn walk<'a>(nodes: &'a [Node], visit: &mut impl FnMut(&'a Node)) {
    for node in nodes {
        visit(node);
        if let Node::Group(group) = node {
            walk(&group.nodes, visit);
        }
    }
}

fn scale(nodes: &mut [Node], factor: f64) {
    let scale_area = |area: &mut Area| {
        *area =
            Area { x: area.x * factor, y: area.y * factor, width: area.width * factor, height: area.height * factor };
    };
    let scale_stroke = |stroke: &mut Option<Stroke>| {
        if let Some(stroke) = stroke {
            stroke.width *= factor;
            stroke.dash = stroke.dash.map(|(dash, gap)| (dash * factor, gap * factor));
        }
    };
    for node in nodes {
        match node {
            Node::Group(group) => {
                if let Role::Mark(mark) = &mut group.role {
                    scale_area(&mut mark.area);
                }
                scale(&mut group.nodes, factor);
            }
            Node::Rect(rect) => {
                scale_area(&mut rect.area);
                rect.radius *= factor;
                scale_stroke(&mut rect.stroke);
            }
            Node::Circle(circle) => {
                circle.centre = (circle.centre.0 * factor, circle.centre.1 * factor);
                circle.radius *= factor;
                scale_stroke(&mut circle.stroke);
            }
            Node::Path(path) => {
                for piece in &mut path.pieces {
                    *piece = match *piece {
                        Piece::Move(x, y) => Piece::Move(x * factor, y * factor),
                        Piece::Line(x, y) => Piece::Line(x * factor, y * factor),
                        Piece::Curve(points) => Piece::Curve(points.map(|(x, y)| (x * factor, y * factor))),
                        Piece::Close => Piece::Close,
                    };
                }
                scale_stroke(&mut path.stroke);
            }
            Node::Text(text) => {
                text.x *= factor;
                text.baseline *= factor;
                text.size *= factor;
            }
        }
    }
}
