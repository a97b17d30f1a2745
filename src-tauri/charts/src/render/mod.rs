//! Writers of the Scene, one file per format.
//!
//! SVG is written from the Scene; PNG and PDF are made from that very SVG, so that all three show the same.

pub(crate) mod pdf;
pub(crate) mod png;
pub(crate) mod svg;

use std::sync::{Arc, LazyLock};

use crate::{ChartError, font};

/// Reads our own SVG with the bundled fonts only: the fonts of the machine never reach an export.
pub(crate) fn tree(svg: &str) -> Result<usvg::Tree, ChartError> {
    static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = usvg::fontdb::Database::new();
        for bytes in font::FILES {
            fonts.load_font_source(usvg::fontdb::Source::Binary(Arc::new(bytes)));
        }
        Arc::new(fonts)
    });
    let options = usvg::Options { fontdb: FONTS.clone(), font_family: font::FAMILY.into(), ..usvg::Options::default() };
    usvg::Tree::from_str(svg, &options).map_err(|error| ChartError::Drawing { what: error.to_string() })
}
