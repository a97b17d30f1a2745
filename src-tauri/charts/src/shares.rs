//! Is the plan more than the sum of its investments? One row per investment: its fair share of the whole, and what it
//! would bring alone, the largest share first.
//!
//! The dark bar is the fair share with its standard error, the light one what the investment brings alone; where the light
//! one is longer, others bring the same and share it. Deliberately not here: how shares are worked out (they are given).

use model::{Axis, InvestmentId, Value, say, words};

use crate::font::Weight;
use crate::frame::{Frame, Texts};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::sheet::{self, Fit};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, Table, shapes};

/// An investment of a plan as a part of the whole.
#[derive(Debug, Clone)]
pub struct FairShare {
    /// The investment.
    pub investment: InvestmentId,
    /// Its name.
    pub name: String,
    /// Its axis.
    pub axis: Axis,
    /// Its fair share of the value of the plan.
    pub share: Value,
    /// Standard error of the share; zero where it is exact.
    pub error: Value,
    /// What it would be worth alone.
    pub alone: Value,
    /// The share in words: "101 pts (± 0.3)".
    pub words: String,
}

/// Heights of a row, roomy to tight.
const ROWS: [f64; 5] = [44.0, 36.0, 29.0, 23.0, 19.0];
/// Room for the headings, and below the rows.
const HEADINGS: f64 = 26.0;
const BELOW: f64 = 8.0;
/// Room for the words about rows that are not shown.
const REST: f64 = 22.0;
/// Room between columns.
const GAP: f64 = 14.0;

/// Draws the shares, which come in the order in which they are drawn. `title` says in a sentence what they come to, and
/// `how` how they were found.
#[must_use]
pub fn draw(subject: &Subject, rows: &[FairShare], title: &str, how: &str, options: &Options) -> Chart {
    let palette = Palette::of(options.theme);
    let texts = Texts { title: title.to_owned(), subtitle: how.to_owned(), list: None, units: say!("shares-units") };
    #[expect(clippy::cast_precision_loss, reason = "rows are few")]
    let height_of = |width: f64, row: f64, count: usize| {
        let frame = Frame::new(subject, options, &texts, width);
        frame.top() + HEADINGS + row * count as f64 + BELOW + frame.bottom()
    };
    let fit = sheet::fit(options, &ROWS, |width, row| height_of(width, row, rows.len().max(1)));
    let frame = Frame::new(subject, options, &texts, fit.width);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, fit.width, fit.height);
    let room = fit.height - height_of(fit.width, 0.0, 0);
    let drawing = Drawing::new(rows, &frame, fit, palette);
    drawing.draw(&mut canvas, drawing.shown(options.purpose, room));
    let description = say!("shares-description", title = title, count = rows.len());
    sheet::chart(canvas, fit, options, palette, (title.to_owned(), description), table(subject, rows))
}

fn table(subject: &Subject, rows: &[FairShare]) -> Table {
    let columns = vec![
        say!("column-investment"),
        say!("column-axis"),
        say!("shares-column-share"),
        say!("shares-column-error"),
        say!("shares-column-alone"),
    ];
    let cells = |row: &FairShare| {
        vec![
            row.name.clone(),
            row.axis.name().to_owned(),
            words::points_exact(row.share),
            words::points_exact(row.error),
            words::points_exact(row.alone),
        ]
    };
    Table::new(say!("shares-table", name = &subject.roadmap.settings.name), columns, rows.iter().map(cells).collect())
}

/// Left edge and width.
type Column = (f64, f64);

struct Drawing<'a> {
    rows: &'a [FairShare],
    top: f64,
    fit: Fit,
    palette: &'a Palette,
    left: f64,
    right: f64,
    name: Column,
    bars: Column,
    words: Column,
    /// Where nothing is, in px. Not always at the left: what an investment costs others may be more than it brings.
    zero: f64,
    /// Pixels per point of value.
    per_point: f64,
}

impl<'a> Drawing<'a> {
    fn new(rows: &'a [FairShare], frame: &Frame, fit: Fit, palette: &'a Palette) -> Self {
        let (left, right) = (frame.margin, fit.width - frame.margin);
        let style = Style::new(12.0, Weight::SemiBold, palette.ink);
        let widest = rows.iter().map(|row| style.width(&row.words)).fold(60.0, f64::max).min(150.0);
        let name = (left + 24.0, (right - left) * 0.30 - 24.0);
        let words = (right - widest, widest);
        let from = name.0 + name.1 + GAP;
        let bars = (from, (words.0 - GAP - from).max(40.0));
        let ends = rows.iter().flat_map(|row| {
            let (share, error) = (row.share.as_points(), row.error.as_points());
            [share + error, share - error, row.alone.as_points()]
        });
        let (least, most) = ends.fold((0.0f64, 0.0f64), |(least, most), end| (least.min(end), most.max(end)));
        let per_point = bars.1 / (most - least).max(1e-9);
        Self {
            rows,
            top: frame.top(),
            fit,
            palette,
            left,
            right,
            name,
            bars,
            words,
            zero: from - least * per_point,
            per_point,
        }
    }

    /// How many rows have room: on a page a line tells of the others.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred rows at most")]
    fn shown(&self, purpose: Purpose, room: f64) -> usize {
        let fits = |room: f64| ((room + 0.5) / self.fit.row).max(0.0) as usize;
        if purpose == Purpose::Screen || fits(room) >= self.rows.len() {
            return self.rows.len();
        }
        fits(room - REST).min(self.rows.len())
    }

    fn x(&self, value: Value) -> f64 {
        self.zero + value.as_points() * self.per_point
    }

    #[expect(clippy::cast_precision_loss, reason = "rows are few")]
    fn row_top(&self, place: usize) -> f64 {
        self.top + HEADINGS + self.fit.row * place as f64
    }

    fn draw(&self, canvas: &mut Canvas, shown: usize) {
        canvas.decoration(|canvas| self.headings(canvas));
        for (place, row) in self.rows.iter().take(shown).enumerate() {
            self.row(canvas, row, place);
        }
        let style = Style::new(12.0, Weight::Regular, self.palette.ink2);
        let rest = &self.rows[shown..];
        let text = match (self.rows.is_empty(), rest) {
            (true, _) => say!("shares-nothing"),
            (false, []) => return self.name_bars(canvas, shown),
            (false, rest) => {
                let sum = rest.iter().map(|row| row.share).sum::<Value>();
                say!("shares-rest", count = rest.len(), sum = words::points(sum))
            }
        };
        if let Some(text) = style.fit(&text, self.right - self.left) {
            canvas.text(self.left, self.row_top(shown) + 15.0, Anchor::Start, &text, style);
        }
        self.name_bars(canvas, shown);
    }

    fn headings(&self, canvas: &mut Canvas) {
        let style = Style::new(11.0, Weight::SemiBold, self.palette.ink2);
        let baseline = self.top + 14.0;
        let mut put = |(x, room): Column, text: &str| {
            if let Some(text) = style.fit(text, room) {
                canvas.text(x, baseline, Anchor::Start, &text, style);
            }
        };
        put(self.name, &say!("shares-heading-name"));
        put(self.bars, &say!("shares-heading-bars"));
        put(self.words, &say!("shares-column-share"));
        let y = self.top + HEADINGS - 4.0;
        canvas.line((self.left, y), (self.right, y), Stroke::solid(self.palette.line_strong, 1.0));
    }

    fn row(&self, canvas: &mut Canvas, row: &FairShare, place: usize) {
        let top = self.row_top(place);
        let name = isolated(&row.name);
        let said = [say!("shares-share", share = &row.words), say!("shares-alone", value = words::points(row.alone))];
        let mark = Mark {
            id: format!("investment:{}", row.investment),
            kind: MarkKind::Investment,
            name: say!(
                "yes-said",
                name = &name,
                axis = row.axis.name(),
                said = said.join(", "),
                place = place + 1,
                count = self.rows.len()
            ),
            hint: [vec![row.name.clone()], said.to_vec()].concat(),
            area: Area { x: self.left - 4.0, y: top, width: self.right - self.left + 8.0, height: self.fit.row - 2.0 },
            tab_order: u32::try_from(place).unwrap_or(u32::MAX),
            lane: u32::try_from(place).unwrap_or(u32::MAX),
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            let middle = self.middle(place);
            let stroke = Stroke::solid(self.palette.axis(row.axis).fill, 1.8);
            shapes::axis_glyph(canvas, row.axis, (self.left + 8.0, middle), 6.0, stroke);
            let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
            if let Some(text) = style.fit(&crate::font::clean(&name), self.name.1) {
                canvas.text(self.name.0, middle + 4.5, Anchor::Start, &text, style);
            }
            self.bars(canvas, row, middle);
            if let Some(text) = style.fit(&row.words, self.words.1) {
                canvas.text(self.words.0, middle + 4.5, Anchor::Start, &text, style);
            }
        });
    }

    fn middle(&self, place: usize) -> f64 {
        self.row_top(place) + self.fit.row / 2.0 - 1.0
    }

    /// How thick a bar is.
    fn thick(&self) -> f64 {
        (self.fit.row * 0.24).clamp(4.5, 9.0)
    }

    fn bars(&self, canvas: &mut Canvas, row: &FairShare, middle: f64) {
        let thick = self.thick();
        let base = vec![Piece::Move(self.zero, middle - thick - 3.0), Piece::Line(self.zero, middle + thick + 3.0)];
        canvas.stroke(base, Stroke::solid(self.palette.line_strong, 1.0));
        let bar = |value: Value, y: f64| {
            let end = self.x(value);
            Area { x: self.zero.min(end), y, width: (end - self.zero).abs().max(1.5), height: thick }
        };
        canvas.rect(bar(row.share, middle - thick - 1.0), 1.0, Some(self.palette.ink), None);
        let outline = Some(Stroke::solid(self.palette.line_strong, 1.0));
        canvas.rect(bar(row.alone, middle + 1.0), 1.0, Some(self.palette.sunken), outline);
        let (from, to) = (self.x(row.share - row.error), self.x(row.share + row.error));
        if to - from >= 2.0 {
            let y = middle - 1.0 - thick / 2.0;
            canvas.line((from, y), (to, y), Stroke::solid(self.palette.ink3, 1.5));
        }
    }

    /// Names both bars once, each at its end in the first row in which it is the longer one and its name has room.
    fn name_bars(&self, canvas: &mut Canvas, shown: usize) {
        let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
        let names = [(say!("shares-bar-share"), true), (say!("shares-bar-alone"), false)];
        let mut taken = None;
        for (text, is_share) in names {
            let ends = |row: &FairShare| {
                let ends = (row.share + row.error, row.alone);
                if is_share { ends } else { (ends.1, ends.0) }
            };
            let x = |row: &FairShare| self.x(ends(row).0).max(self.zero + 1.5) + 5.0;
            let has_room = |row: &FairShare| {
                ends(row).0 >= ends(row).1 && x(row) + style.width(&text) <= self.bars.0 + self.bars.1
            };
            let mut rows = self.rows.iter().take(shown).enumerate();
            let Some((place, row)) = rows.find(|(place, row)| taken != Some(*place) && has_room(row)) else { continue };
            canvas.text(x(row), self.middle(place) + 4.0, Anchor::Start, &text, style);
            taken = Some(place);
        }
    }
}
