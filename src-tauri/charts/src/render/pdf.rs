//! The SVGs of charts as the pages of a PDF: vectors, text that can be searched, an embedded subset of the font.
//!
//! No date is written, so that the same chart gives the same bytes.

use krilla::Document;
use krilla::geom::Size as PageSize;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla_svg::{SurfaceExt, SvgSettings};
use model::language::spoken;
use model::say;

use crate::options::NAMED_SIZES;
use crate::{ChartError, Scene};

/// Points in one pixel: 72 to the inch against 96.
const POINTS_PER_PIXEL: f64 = 0.75;

/// Writes scenes with their SVGs as the pages of a document that says what it is.
///
/// # Errors
/// If a page cannot be made or written, or there is none.
pub(crate) fn write(pages: &[(&Scene, &str)], title: &str, description: &str) -> Result<Vec<u8>, ChartError> {
    let failed = |what: &str| ChartError::Drawing { what: what.into() };
    if pages.is_empty() {
        return Err(failed(&say!("no-page")));
    }
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(crate::font::clean(title))
            .description(crate::font::clean(description))
            .creator("Cairn".into())
            .language(spoken().code().into()),
    );
    for (scene, svg) in pages {
        let tree = super::tree(svg)?;
        let (width, height) = page_size(scene);
        let size = PageSize::from_wh(width, height).ok_or_else(|| failed(&say!("page-no-size")))?;
        let settings = PageSettings::from_wh(width, height).ok_or_else(|| failed(&say!("page-no-size")))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let drawn = surface.draw_svg(&tree, size, SvgSettings { embed_text: true, ..SvgSettings::default() });
        surface.finish();
        page.finish();
        drawn.ok_or_else(|| failed(&say!("picture-no-size")))?;
    }
    document.finish().map_err(|error| failed(&format!("{error:?}")))
}

/// Width and height of the page in points: real paper where the scene has the size of a sheet.
#[expect(clippy::cast_possible_truncation, reason = "a page is far smaller than the range of f32")]
fn page_size(scene: &Scene) -> (f32, f32) {
    let close = |a: f64, b: f64| (a - b).abs() < 0.01;
    NAMED_SIZES
        .iter()
        .find(|known| close(known.size.width, scene.width) && close(known.size.height, scene.height))
        .map_or_else(
            || ((scene.width * POINTS_PER_PIXEL) as f32, (scene.height * POINTS_PER_PIXEL) as f32),
            |known| known.points,
        )
}
