//! A drawn chart: its sentence, its scene, its table, and the files it can be written to.
//!
//! Deliberately not here: how it is laid out (see `roadmap` and `flow`) and how a format is written (see
//! `render`).

use model::say;

use crate::render::svg::Reader;
use crate::render::{pdf, png, svg};
use crate::{Mark, Scene, Size, Table};

/// A chart that could not be written to a file.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ChartError {
    /// The picture would be too large, or have no size at all.
    #[error("{}", say!("chart-too-large", scale = scale.to_string()))]
    TooLarge {
        /// The scale asked for.
        scale: f32,
    },
    /// The drawing engine gave up.
    #[error("{}", say!("chart-not-drawn", what = what))]
    Drawing {
        /// What the engine said.
        what: String,
    },
}

/// A chart, laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What the chart says, in one sentence with a number and its unit.
    pub title: String,
    /// The drawing.
    pub scene: Scene,
    /// The same in figures.
    pub table: Table,
    /// Whether the chart stands on a page of its own.
    pub(crate) is_page: bool,
}

impl Chart {
    /// The chart `factor` times as large, with its texts. One that was laid out to fill a part of `room` fills all of it.
    #[must_use]
    pub fn enlarged(mut self, factor: f64, room: Size) -> Self {
        if factor == 1.0 {
            return self;
        }
        self.scene = self.scene.scaled(factor);
        // to the pixel, so that nothing scrolls by a fraction of one
        for (side, whole) in [(&mut self.scene.width, room.width), (&mut self.scene.height, room.height)] {
            if (*side - whole).abs() < 0.5 {
                *side = whole;
            }
        }
        self
    }

    /// The chart as SVG: for the window, or as a page that reads the same without our fonts.
    #[must_use]
    pub fn svg(&self) -> String {
        let reader = if self.is_page { Reader::Anyone } else { Reader::Window };
        svg::write(&self.scene, &self.title, reader)
    }

    fn rendered(&self) -> String {
        svg::write(&self.scene, &self.title, Reader::Renderer)
    }

    /// The chart as PNG, with `scale` pixels of the picture to one pixel of the chart.
    ///
    /// # Errors
    /// If the picture would be too large or have no size.
    pub fn png(&self, scale: f32) -> Result<Vec<u8>, ChartError> {
        png::write(&self.rendered(), scale)
    }

    /// The chart as one page of PDF.
    ///
    /// # Errors
    /// If the page cannot be written.
    pub fn pdf(&self) -> Result<Vec<u8>, ChartError> {
        pdf::write(&[(&self.scene, &self.rendered())], &self.title, &self.scene.description)
    }

    /// Several charts as one PDF, a page each.
    ///
    /// # Errors
    /// If a page cannot be written, or there is none.
    pub fn pages(charts: &[Self], title: &str) -> Result<Vec<u8>, ChartError> {
        let svgs: Vec<String> = charts.iter().map(Self::rendered).collect();
        let pages: Vec<_> = charts.iter().map(|chart| &chart.scene).zip(svgs.iter().map(String::as_str)).collect();
        let description: Vec<&str> = charts.iter().map(|chart| chart.title.as_str()).collect();
        pdf::write(&pages, title, &description.join(" "))
    }

    /// Everything that can be pointed at, in the order of the keyboard.
    #[must_use]
    pub fn marks(&self) -> Vec<Mark> {
        self.scene.marks().into_iter().cloned().collect()
    }
}
