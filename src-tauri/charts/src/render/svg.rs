//! The Scene as SVG: marks carry their id and name, text is escaped, numbers have at most two decimals.
//!
//! Colours are literal, because the readers that make PNG and PDF know no variables. There is no script,
//! no style sheet and no link: the text of a stranger's roadmap ends up here, and only as text.

use std::fmt::Write as _;

use crate::font::{self, FAMILY};
use crate::scene::{Anchor, Circle, Group, Node, Path, Piece, Rect, Role, Scene, Stroke, Text};

/// Who reads a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The window, which has the fonts. The name is an attribute only: as an element it would become a tooltip over the
    /// whole chart.
    Window,
    /// What makes PNG and PDF, with the fonts.
    Renderer,
    /// Any program a file is opened in. It may not have the fonts, so every text says how wide it is: in another font it
    /// is narrowed to its place instead of running out of it.
    Anyone,
}

/// Writes a scene whose name is `title`.
pub(crate) fn write(scene: &Scene, title: &str, reader: Reader) -> String {
    let (width, height) = (number(scene.width), number(scene.height));
    let mut svg = String::with_capacity(64 * 1024);
    let title = escaped(title);
    let element = if reader == Reader::Window { String::new() } else { format!("<title>{title}</title>\n") };
    push(
        &mut svg,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"graphics-document\" aria-label=\"{title}\" \
             font-family=\"{FAMILY}\">\n{element}<desc>{}</desc>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n",
            escaped(&scene.description),
            scene.background,
        ),
    );
    for node in &scene.nodes {
        write_node(&mut svg, node, reader);
    }
    svg.push_str("</svg>\n");
    svg
}

fn push(svg: &mut String, arguments: std::fmt::Arguments) {
    svg.write_fmt(arguments).expect("writing into a string cannot fail");
}

/// A coordinate with at most two decimals, the same on every machine.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".into() } else { text.into() }
}

/// Text for an element or an attribute: cleaned, and with everything that means something in XML replaced.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in font::clean(text).chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn write_node(svg: &mut String, node: &Node, reader: Reader) {
    match node {
        Node::Group(group) => write_group(svg, group, reader),
        Node::Rect(rect) => write_rect(svg, rect),
        Node::Path(path) => write_path(svg, path),
        Node::Circle(circle) => write_circle(svg, circle),
        Node::Text(text) => write_text(svg, text, reader),
    }
}

fn write_group(svg: &mut String, group: &Group, reader: Reader) {
    match &group.role {
        Role::Decoration => svg.push_str("<g aria-hidden=\"true\">\n"),
        Role::Part(name) => push(svg, format_args!("<g role=\"graphics-object\" aria-label=\"{}\">\n", escaped(name))),
        Role::Mark(mark) => push(
            svg,
            format_args!(
                "<g data-id=\"{}\" role=\"graphics-symbol\" aria-label=\"{}\">\n",
                escaped(&mark.id),
                escaped(&mark.name)
            ),
        ),
    }
    for node in &group.nodes {
        write_node(svg, node, reader);
    }
    svg.push_str("</g>\n");
}

fn write_fill(svg: &mut String, fill: Option<crate::Colour>) {
    match fill {
        Some(colour) => push(svg, format_args!(" fill=\"{colour}\"")),
        None => svg.push_str(" fill=\"none\""),
    }
}

fn write_stroke(svg: &mut String, stroke: Option<Stroke>) {
    if let Some(stroke) = stroke {
        push(svg, format_args!(" stroke=\"{}\" stroke-width=\"{}\"", stroke.colour, number(stroke.width)));
        if let Some((dash, gap)) = stroke.dash {
            push(svg, format_args!(" stroke-dasharray=\"{} {}\"", number(dash), number(gap)));
        }
    }
}

fn write_rect(svg: &mut String, rect: &Rect) {
    let area = rect.area;
    push(
        svg,
        format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
            number(area.x),
            number(area.y),
            number(area.width.max(0.0)),
            number(area.height.max(0.0))
        ),
    );
    if rect.radius > 0.0 {
        push(svg, format_args!(" rx=\"{}\"", number(rect.radius)));
    }
    write_fill(svg, rect.fill);
    write_stroke(svg, rect.stroke);
    svg.push_str("/>\n");
}

fn write_path(svg: &mut String, path: &Path) {
    svg.push_str("<path d=\"");
    for piece in &path.pieces {
        match *piece {
            Piece::Move(x, y) => push(svg, format_args!("M{} {}", number(x), number(y))),
            Piece::Line(x, y) => push(svg, format_args!("L{} {}", number(x), number(y))),
            Piece::Curve(points) => {
                svg.push('C');
                for (place, (x, y)) in points.iter().enumerate() {
                    push(svg, format_args!("{}{} {}", if place > 0 { " " } else { "" }, number(*x), number(*y)));
                }
            }
            Piece::Close => svg.push('Z'),
        }
    }
    svg.push('"');
    write_fill(svg, path.fill);
    if path.opacity < 1.0 {
        push(svg, format_args!(" fill-opacity=\"{}\"", number(path.opacity)));
    }
    write_stroke(svg, path.stroke);
    svg.push_str("/>\n");
}

fn write_circle(svg: &mut String, circle: &Circle) {
    let (x, y) = circle.centre;
    push(svg, format_args!("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", number(x), number(y), number(circle.radius)));
    write_fill(svg, circle.fill);
    write_stroke(svg, circle.stroke);
    svg.push_str("/>\n");
}

fn write_text(svg: &mut String, text: &Text, reader: Reader) {
    push(
        svg,
        format_args!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\" fill=\"{}\"",
            number(text.x),
            number(text.baseline),
            number(text.size),
            text.weight.number(),
            text.colour
        ),
    );
    match text.anchor {
        Anchor::Start => {}
        Anchor::Middle => svg.push_str(" text-anchor=\"middle\""),
        Anchor::End => svg.push_str(" text-anchor=\"end\""),
    }
    if reader == Reader::Anyone {
        let width = font::width(&font::clean(&text.text), text.size, text.weight);
        if width > 0.0 {
            push(svg, format_args!(" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"", number(width)));
        }
    }
    push(svg, format_args!(">{}</text>\n", escaped(&text.text)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_never_minus_zero() {
        assert_eq!(number(1.0), "1");
        assert_eq!(number(1.005_1), "1.01");
        assert_eq!(number(-0.001), "0");
        assert_eq!(number(-12.5), "-12.5");
    }

    #[test]
    fn everything_that_means_something_in_xml_is_replaced() {
        assert_eq!(escaped("</text><script>\"&'\u{7}"), "&lt;/text&gt;&lt;script&gt;&quot;&amp;&#39;");
    }
}
