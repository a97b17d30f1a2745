//! The SVG of a chart as PNG, drawn with the bundled fonts only.
//!
//! Nothing is laid out here: a picture at twice the scale is the same picture, not one with more in it.

use resvg::tiny_skia::{Pixmap, Transform};

use crate::ChartError;

/// The most pixels a picture may have: 16k by 16k, one gigabyte in memory.
const MOST_PIXELS: f64 = 16_384.0 * 16_384.0;

/// Draws the SVG with `scale` pixels of the picture to one pixel of the chart.
///
/// # Errors
/// If the scale is not a positive number or the picture would be too large.
pub(crate) fn write(svg: &str, scale: f32) -> Result<Vec<u8>, ChartError> {
    let tree = super::tree(svg)?;
    let size = tree.size();
    let too_large = || ChartError::TooLarge { scale };
    let (width, height) = ((size.width() * scale).round(), (size.height() * scale).round());
    let is_drawable = scale.is_finite() && width >= 1.0 && height >= 1.0;
    if !is_drawable || f64::from(width) * f64::from(height) > MOST_PIXELS {
        return Err(too_large());
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at least 1, and bounded above")]
    let mut pixels = Pixmap::new(width as u32, height as u32).ok_or_else(too_large)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| ChartError::Drawing { what: error.to_string() })
}
