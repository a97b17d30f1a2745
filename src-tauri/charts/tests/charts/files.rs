//! What is written: well-formed whatever the names, the same bytes twice, the widths that were measured.
//!
//! The SVG is read back by the reader that makes PNG and PDF, and as plain XML.

use charts::{ChartKind, draw};

use crate::fixture;
use crate::{all_options, page};

pub fn tree(svg: &str) -> usvg::Tree {
    let mut fonts = usvg::fontdb::Database::new();
    for name in ["Regular", "Medium", "SemiBold"] {
        let path = format!("{}/fonts/Inter-{name}.otf", env!("CARGO_MANIFEST_DIR"));
        fonts.load_font_data(std::fs::read(path).expect("the fonts are beside the crate"));
    }
    let options = usvg::Options { fontdb: std::sync::Arc::new(fonts), ..usvg::Options::default() };
    usvg::Tree::from_str(svg, &options).expect("the SVG is well-formed")
}

#[test]
fn the_svg_is_well_formed_whatever_the_names_are() {
    let case = fixture::hostile();
    for kind in ChartKind::ALL {
        for options in all_options() {
            let svg = draw(*kind, &case.subject(), &options).svg();
            assert!(!svg.contains("<script"));
            assert!(!svg.chars().any(|letter| letter.is_control() && letter != '\n'));
            assert!(!svg.contains(['\u{202e}', '\u{2066}', '\u{fffe}', '\u{ffff}']));
            let document = usvg::roxmltree::Document::parse(&svg).expect("the SVG is XML");
            let root = document.root_element();
            assert_eq!(root.attribute("role"), Some("graphics-document"));
            let allowed = ["svg", "title", "desc", "g", "rect", "path", "circle", "text"];
            for node in document.descendants().filter(usvg::roxmltree::Node::is_element) {
                assert!(allowed.contains(&node.tag_name().name()), "{}", node.tag_name().name());
            }
            tree(&svg);
        }
    }
}

#[test]
fn every_mark_is_in_the_svg_with_its_id_and_name() {
    let chart = page(ChartKind::Roadmap, &fixture::sample());
    let svg = chart.svg();
    let document = usvg::roxmltree::Document::parse(&svg).expect("the SVG is XML");
    for mark in chart.marks() {
        let group = document
            .descendants()
            .find(|node| node.attribute("data-id") == Some(mark.id.as_str()))
            .expect("every mark is a group");
        assert_eq!(group.attribute("aria-label"), Some(mark.name.as_str()));
        assert_eq!(group.attribute("role"), Some("graphics-symbol"));
    }
}

#[test]
fn drawn_text_is_never_wider_than_it_was_measured() {
    for kind in ChartKind::ALL {
        let chart = page(*kind, &fixture::sample());
        let tree = tree(&chart.svg());
        let mut drawn = vec![];
        collect_texts(tree.root(), &mut drawn);
        let measured = chart.scene.texts();
        assert_eq!(drawn.len(), measured.len());
        for (drawn, text) in drawn.into_iter().zip(measured) {
            let area = text.area();
            assert!(f64::from(drawn) <= area.width + 1.0, "{}: {drawn} drawn, {} measured", text.text, area.width);
            assert!(f64::from(drawn) >= area.width * 0.85 - 2.0, "{}: {drawn}, {}", text.text, area.width);
        }
    }
}

pub fn collect_texts(group: &usvg::Group, widths: &mut Vec<f32>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => collect_texts(group, widths),
            usvg::Node::Text(text) => widths.push(text.bounding_box().width()),
            _ => {}
        }
    }
}

#[test]
fn a_png_and_a_pdf_begin_as_they_should() {
    let chart = page(ChartKind::Roadmap, &fixture::sample());
    assert!(chart.png(0.5).expect("half the size is drawable").starts_with(b"\x89PNG\r\n\x1a\n"));
    assert!(chart.pdf().expect("a page of A4").starts_with(b"%PDF-"));
}

#[test]
fn the_same_chart_is_written_with_the_same_bytes() {
    for kind in ChartKind::ALL {
        let (first, second) = (page(*kind, &fixture::sample()), page(*kind, &fixture::sample()));
        assert_eq!(first.svg(), second.svg());
        assert_eq!(first.pdf().expect("a page of A4"), second.pdf().expect("a page of A4"));
    }
}

#[test]
fn a_scale_that_makes_no_picture_is_refused_with_advice() {
    let chart = page(ChartKind::Flow, &fixture::sample());
    for scale in [0.0, -1.0, f32::NAN, f32::INFINITY, 100.0] {
        let refused = chart.png(scale).expect_err("there is no such picture");
        assert!(refused.to_string().contains("choose a scale"), "{refused}");
    }
}

#[test]
fn the_csv_of_a_hostile_roadmap_holds_no_formula() {
    for kind in ChartKind::ALL {
        let csv = page(*kind, &fixture::hostile()).table.csv();
        assert!(!csv.contains("\n=") && !csv.contains(",=") && !csv.contains(",\"="));
    }
}
