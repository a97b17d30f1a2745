//! What are outcomes held to, and is the plan there by then? A sheet with one row per contract.
//!
//! Each row has the contract with what it asks for, its way from baseline to target with what the plan reaches by then
//! and what is asked (a bullet graph after S. Few, *Information Dashboard Design*, 2006, without its bands), the five
//! boxes, and what it comes to. A tick or a cross is never told by colour alone, and what is off is drawn without alarm
//! or praise. Deliberately not here: the words (see `said`), and what the boxes mean (see `model::contract::boxes`).

mod said;

use model::contract::boxes::Aspect;
use model::{Share, say};

use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, shapes};

use said::Line;

/// Heights of a row, roomy to tight.
const ROWS: [f64; 6] = [60.0, 54.0, 50.0, 46.0, 42.0, 38.0];
/// Room above the rows for the names of the columns, in up to two lines.
const HEAD: f64 = 44.0;
/// Room below for what a page cannot hold.
const MORE: f64 = 20.0;
/// From this width on there is room for the way between the words and the boxes, and from the second on for more of it.
const WIDE: f64 = 620.0;
const ROOMY: f64 = 1200.0;
/// From this height of a row on its texts have several lines, and the way has its values in words.
const WORDY: f64 = 50.0;
/// The most lines of what a contract asks for and of what it comes to, the distance of two, and the room around them.
const MOST: usize = 3;
const STEP: f64 = 14.0;
const AROUND: f64 = 10.0;

/// Draws all contracts.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let lines = said::lines(subject);
    let title = said::title(&lines);
    let texts = Texts { title: title.clone(), subtitle: say!("contracts-subtitle"), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let fit = sheet::fit(options, &ROWS, |width, row| {
        let frame = Frame::new(subject, options, &texts, width);
        let room = Area { x: frame.margin, y: 0.0, width: width - 2.0 * frame.margin, height: 0.0 };
        let rows: f64 = Columns::within(room).heights(&lines, row).iter().sum();
        frame.top() + HEAD + rows + frame.bottom()
    });
    let frame = Frame::new(subject, options, &texts, fit.width);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, fit.width, fit.height);
    let room = Area {
        x: frame.margin,
        y: frame.top() + HEAD,
        width: fit.width - 2.0 * frame.margin,
        height: fit.height - frame.top() - HEAD - frame.bottom(),
    };
    let is_screen = options.purpose == Purpose::Screen;
    if !lines.is_empty() {
        rows(&mut canvas, palette, &lines, room, (is_screen, fit.row));
    } else {
        sheet::empty_note(&mut canvas, options, &title, (room.x, room.y - HEAD + 14.0), room.width);
    }
    let description = say!("contracts-description", title = &title, count = lines.len());
    let table = said::table(subject, &lines);
    sheet::chart(canvas, fit, options, palette, (title, description), table)
}

fn rows(canvas: &mut Canvas, palette: &Palette, lines: &[Line], room: Area, (is_screen, row): (bool, f64)) {
    let columns = Columns::within(room);
    let heights = columns.heights(lines, row);
    let has_room = is_screen || heights.iter().sum::<f64>() <= room.height + 0.5;
    // a page that cannot hold them all holds as many as it can, and says how many are left
    let shown = if has_room { lines.len() } else { fitting(&heights, room.height - MORE) };
    let areas: Vec<Area> = heights[..shown]
        .iter()
        .scan(room.y, |top, height| {
            let area = Area { y: *top, height: *height, ..room };
            *top += height;
            Some(area)
        })
        .collect();
    let drawing = Drawing { palette, columns, row };
    drawing.ground(canvas, &areas);
    for (number, (line, area)) in (0u32..).zip(lines.iter().zip(&areas)) {
        drawing.line(canvas, line, number, *area);
    }
    if shown < lines.len() {
        let text = say!("contracts-more", count = lines.len() - shown);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        let bottom = areas.last().map_or(room.y, Area::bottom);
        canvas.text(room.x, bottom + 14.0, Anchor::Start, &text, style);
    }
}

/// How many rows of these heights fit one below the other; at least one.
fn fitting(heights: &[f64], room: f64) -> usize {
    let bottoms = heights.iter().scan(0.0, |bottom, height| {
        *bottom += height;
        Some(*bottom)
    });
    bottoms.take_while(|bottom| *bottom <= room + 0.5).count().max(1)
}

/// A text in the lines it takes, where rows are so high; one line in low rows.
fn broken(text: &str, style: (f64, Weight), width: f64, row: f64) -> Vec<String> {
    let (text, (size, weight)) = (font::clean(text), style);
    let lines: Vec<String> = if row < WORDY {
        font::fit(&text, size, weight, width).into_iter().collect()
    } else {
        font::wrap(&text, size, weight, width, MOST)
    };
    lines.into_iter().filter(|line| *line != "…").collect()
}

/// Where the columns are.
struct Columns {
    room: Area,
    /// Width of the words on the left.
    words: f64,
    /// Left edge and width of the way; no width where there is no room for it.
    way: (f64, f64),
    /// Left edge of the boxes, and the width of each.
    boxes: (f64, f64),
    /// Left edge and width of what it comes to.
    verdict: (f64, f64),
}

impl Columns {
    fn within(room: Area) -> Self {
        let each = (room.width * 0.075).clamp(30.0, 88.0);
        let boxes = each * 5.0;
        // in a narrow picture words need the room more than the bars do
        let (of_way, of_verdict) = if room.width < ROOMY { (0.16, 0.14) } else { (0.2, 0.17) };
        let verdict = (room.width * of_verdict).clamp(70.0, 260.0);
        let way = if room.width >= WIDE { (room.width * of_way).clamp(90.0, 320.0) } else { 0.0 };
        let gaps = 16.0 * if way > 0.0 { 3.0 } else { 2.0 };
        let words = (room.width - boxes - verdict - way - gaps).max(40.0);
        let way_left = room.x + words + 16.0;
        let boxes_left = if way > 0.0 { way_left + way + 16.0 } else { way_left };
        Self {
            room,
            words,
            way: (way_left, way),
            boxes: (boxes_left, each),
            verdict: (boxes_left + boxes + 16.0, verdict),
        }
    }

    /// What a contract asks for, in lines.
    fn asks(&self, line: &Line, row: f64) -> Vec<String> {
        broken(&line.shown, (11.0, Weight::Regular), self.words, row)
    }

    /// What a contract comes to, in lines.
    fn comes_to(&self, line: &Line, row: f64) -> Vec<String> {
        broken(&line.verdict, (12.0, weight_of(line)), self.verdict.1, row)
    }

    /// How high each row has to be for its words, and at least so high.
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    fn heights(&self, lines: &[Line], row: f64) -> Vec<f64> {
        let height = |line: &Line| {
            let most = (1 + self.asks(line, row).len()).max(self.comes_to(line, row).len());
            row.max(most as f64 * STEP + AROUND)
        };
        lines.iter().map(height).collect()
    }

    /// The middle of a box.
    fn middle_of(&self, place: usize) -> f64 {
        let (left, each) = self.boxes;
        let before = f64::from(u8::try_from(place).unwrap_or(0));
        left + each * (before + 0.5)
    }
}

/// How the words of what a contract comes to are set.
fn weight_of(line: &Line) -> Weight {
    if line.is_missed() { Weight::SemiBold } else { Weight::Regular }
}

struct Drawing<'a> {
    palette: &'a Palette,
    columns: Columns,
    /// The least height of a row.
    row: f64,
}

impl Drawing<'_> {
    fn ground(&self, canvas: &mut Canvas, rows: &[Area]) {
        let (columns, palette) = (&self.columns, self.palette);
        let room = columns.room;
        canvas.decoration(|canvas| {
            canvas.line((room.x, room.y), (room.right(), room.y), Stroke::solid(palette.line_strong, 1.0));
            for y in rows.iter().map(Area::bottom) {
                canvas.line((room.x, y), (room.right(), y), Stroke::solid(palette.line, 1.0));
            }
        });
        let style = Style::new(11.0, Weight::SemiBold, palette.ink2);
        let head = |canvas: &mut Canvas, x: f64, anchor: Anchor, text: &str, width: f64| {
            let lines = font::wrap(text, style.size, style.weight, width, 2);
            let first = room.y - 8.0 - 13.0 * if lines.len() > 1 { 1.0 } else { 0.0 };
            for (line, down) in lines.iter().zip([0.0, 13.0]) {
                canvas.text(x, first + down, anchor, line, style);
            }
        };
        head(canvas, room.x, Anchor::Start, &say!("contracts-head-contract"), columns.words);
        if columns.way.1 > 0.0 {
            head(canvas, columns.way.0, Anchor::Start, &say!("contracts-head-way"), columns.way.1);
        }
        for (place, aspect) in Aspect::ALL.into_iter().enumerate() {
            // a name that does not fit would be cut within a word: its first letter says which box it is
            let (name, width) = (aspect.name(), columns.boxes.1 - 4.0);
            let fits = style.width(name) <= width;
            let text = if fits { name.to_owned() } else { name.chars().take(1).collect() };
            head(canvas, columns.middle_of(place), Anchor::Middle, &text, columns.boxes.1);
        }
        head(canvas, columns.verdict.0, Anchor::Start, &say!("contracts-head-verdict"), columns.verdict.1);
    }

    fn line(&self, canvas: &mut Canvas, line: &Line, number: u32, area: Area) {
        let (columns, palette) = (&self.columns, self.palette);
        let hint = line.hint();
        let mark = Mark {
            id: format!("contract:{}", line.contract.id),
            kind: MarkKind::Contract,
            name: hint.join(", "),
            hint,
            area,
            tab_order: number,
            lane: number,
            links: vec![],
        };
        let middle = area.y + area.height / 2.0;
        canvas.mark(mark, |canvas| {
            let name = Style::new(12.0, Weight::Medium, palette.ink);
            let micro = Style::new(11.0, Weight::Regular, palette.ink2);
            let asks = columns.asks(line, self.row);
            let first = name.fit(&line.name(), columns.words).unwrap_or_default();
            let words = [(first, name)].into_iter().chain(asks.into_iter().map(|line| (line, micro)));
            put(canvas, columns.room.x, middle, &words.collect::<Vec<_>>());
            if columns.way.1 > 0.0 {
                self.way(canvas, line, middle);
            }
            for (place, answer) in line.answers.iter().enumerate() {
                sign(canvas, palette, answer.is_yes, line.is_off(), (columns.middle_of(place), middle));
            }
            let colour = if line.is_missed() { palette.critical } else { palette.ink };
            let style = Style::new(12.0, weight_of(line), colour);
            let words: Vec<_> = columns.comes_to(line, self.row).into_iter().map(|line| (line, style)).collect();
            put(canvas, columns.verdict.0, middle, &words);
        });
    }

    /// The way from baseline to target: what the plan reaches by then as a bar, what is asked as a line across, and both
    /// in words below where the row has room.
    fn way(&self, canvas: &mut Canvas, line: &Line, middle: f64) {
        let (palette, (left, width)) = (self.palette, self.columns.way);
        #[expect(clippy::cast_precision_loss, reason = "at most 10,000")]
        let at = |share: Share| left + width * (share.0.clamp(0, Share::WHOLE.0) as f64) / (Share::WHOLE.0 as f64);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        let words = line.way().into_iter().map(|text| font::clean(&text)).find(|text| style.width(text) <= width);
        let words = words.filter(|_| self.row >= WORDY);
        let centre = if words.is_some() { middle - 8.0 } else { middle };
        canvas.decoration(|canvas| {
            let track = Area { x: left, y: centre - 5.0, width, height: 10.0 };
            canvas.rect(track, 2.0, Some(palette.sunken), Some(Stroke::solid(palette.line_strong, 1.0)));
            if let Some(reached) = line.reached.filter(|reached| *reached > Share::ZERO) {
                let bar = Area { x: left, y: centre - 3.0, width: at(reached) - left, height: 6.0 };
                self.bar(canvas, line, bar);
            }
            if let Some(needed) = line.needed {
                let x = at(needed).min(left + width - 1.0);
                canvas.line((x, centre - 10.0), (x, centre + 10.0), Stroke::solid(palette.ink, 2.0));
            }
        });
        if let Some(words) = words {
            canvas.text(left, middle + 15.0, Anchor::Start, &words, style);
        }
    }

    /// What the plan reaches. What is off is neither won nor lost: it is grey, and hatched where it would be missed.
    fn bar(&self, canvas: &mut Canvas, line: &Line, bar: Area) {
        let palette = self.palette;
        match (line.is_off(), line.falls_short()) {
            (true, true) => {
                canvas.rect(bar, 1.0, Some(palette.panel), Some(Stroke::solid(palette.ink2, 1.0)));
                canvas.stroke(shapes::hatch(bar, 4.0), Stroke::solid(palette.ink2, 1.0));
            }
            (true, false) => canvas.rect(bar, 1.0, Some(palette.ink2), None),
            (false, true) => canvas.rect(bar, 1.0, Some(palette.loss), None),
            (false, false) => canvas.rect(bar, 1.0, Some(palette.gain), None),
        }
    }
}

/// Lines of words one below the other, around a middle.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn put(canvas: &mut Canvas, x: f64, middle: f64, lines: &[(String, Style)]) {
    let mut baseline = middle + 4.0 - (lines.len() as f64 - 1.0) * STEP / 2.0;
    for (line, style) in lines {
        canvas.text(x, baseline, Anchor::Start, line, *style);
        baseline += STEP;
    }
}

/// A tick or a cross; the cross of what is off is an outline, since nobody has to act on it.
fn sign(canvas: &mut Canvas, palette: &Palette, is_yes: bool, is_off: bool, (x, y): (f64, f64)) {
    canvas.decoration(|canvas| {
        let area = Area { x: x - 8.0, y: y - 8.0, width: 16.0, height: 16.0 };
        if is_yes {
            canvas.rect(area, 3.0, None, Some(Stroke::solid(palette.line_strong, 1.0)));
            let tick = [(x - 4.5, y + 0.5), (x - 1.2, y + 3.8), (x + 5.0, y - 4.0)];
            canvas.stroke(shapes::open_line(&tick), Stroke::solid(palette.ink, 2.0));
            return;
        }
        let colour = if is_off { palette.ink2 } else { palette.panel };
        if is_off {
            canvas.rect(area, 3.0, None, Some(Stroke::solid(palette.ink2, 1.0)));
        } else {
            canvas.rect(area, 3.0, Some(palette.critical), None);
        }
        for down in [-1.0, 1.0] {
            let (from, to) = ((x - 4.0, y - 4.0 * down), (x + 4.0, y + 4.0 * down));
            canvas.line(from, to, Stroke::solid(colour, 2.0));
        }
    });
}
