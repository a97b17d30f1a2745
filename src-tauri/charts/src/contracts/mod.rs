//! What are outcomes held to, and is the plan there by then? A sheet with one row per contract.
//!
//! Each row has the contract with what it asks for, its way from baseline to target with what the plan reaches by then and
//! what is asked (a bullet graph after S. Few, *Information Dashboard Design*, 2006, without its bands), the five boxes, and
//! what it comes to. A tick or a cross is never told by colour alone. Deliberately not here: the words (see `said`), and
//! what the boxes mean (see `model::contract::boxes`).

mod said;

use model::contract::boxes::Aspect;
use model::{Share, say};

use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Colour, Options, Purpose, Subject, shapes};

use said::Line;

/// Heights of a row, roomy to tight.
const ROWS: [f64; 6] = [60.0, 54.0, 50.0, 46.0, 42.0, 38.0];
/// Room above the rows for the names of the columns, in up to two lines.
const HEAD: f64 = 44.0;
/// Room below for what a page cannot hold.
const MORE: f64 = 20.0;
/// From this width on there is room for the way between the words and the boxes.
const WIDE: f64 = 620.0;

/// Draws all contracts.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let lines = said::lines(subject);
    let title = said::title(&lines);
    let texts = Texts { title: title.clone(), subtitle: say!("contracts-subtitle"), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    #[expect(clippy::cast_precision_loss, reason = "at most a hundred rows")]
    let count = lines.len() as f64;
    let fit = sheet::fit(options, &ROWS, |width, row| {
        let frame = Frame::new(subject, options, &texts, width);
        frame.top() + HEAD + count * row + frame.bottom()
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

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few rows")]
fn rows(canvas: &mut Canvas, palette: &Palette, lines: &[Line], room: Area, (is_screen, least): (bool, f64)) {
    let has_room = is_screen || lines.len() as f64 * least <= room.height + 0.5;
    // a page that cannot hold them all holds as many as it can, and says how many are left
    let shown = if has_room { lines.len() } else { (((room.height - MORE) / least).floor().max(1.0)) as usize };
    let height = if has_room { room.height } else { room.height - MORE };
    let row = (height / shown as f64).clamp(least.min(height), ROWS[0]);
    let drawing = Drawing { palette, columns: Columns::within(room), row };
    drawing.ground(canvas, shown);
    for (place, line) in lines[..shown].iter().enumerate() {
        drawing.line(canvas, line, place);
    }
    if shown < lines.len() {
        let text = say!("contracts-more", count = lines.len() - shown);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        canvas.text(room.x, room.y + row * shown as f64 + 14.0, Anchor::Start, &text, style);
    }
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
        let verdict = (room.width * 0.17).clamp(70.0, 260.0);
        let way = if room.width >= WIDE { (room.width * 0.2).clamp(90.0, 320.0) } else { 0.0 };
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

    /// The middle of a box.
    fn middle_of(&self, place: usize) -> f64 {
        let (left, each) = self.boxes;
        let before = f64::from(u8::try_from(place).unwrap_or(0));
        left + each * (before + 0.5)
    }
}

struct Drawing<'a> {
    palette: &'a Palette,
    columns: Columns,
    row: f64,
}

impl Drawing<'_> {
    #[expect(clippy::cast_precision_loss, reason = "at most a hundred rows")]
    fn top(&self, place: usize) -> f64 {
        self.columns.room.y + self.row * place as f64
    }

    fn ground(&self, canvas: &mut Canvas, count: usize) {
        let (columns, palette) = (&self.columns, self.palette);
        let room = columns.room;
        canvas.decoration(|canvas| {
            canvas.line((room.x, room.y), (room.right(), room.y), Stroke::solid(palette.line_strong, 1.0));
            for place in 1..=count {
                let y = self.top(place);
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

    fn line(&self, canvas: &mut Canvas, line: &Line, place: usize) {
        let (columns, palette, top) = (&self.columns, self.palette, self.top(place));
        let number = u32::try_from(place).unwrap_or(u32::MAX);
        let hint = line.hint();
        let mark = Mark {
            id: format!("contract:{}", line.contract.id),
            kind: MarkKind::Contract,
            name: hint.join(", "),
            hint,
            area: Area { y: top, height: self.row, ..columns.room },
            tab_order: number,
            lane: number,
            links: vec![],
        };
        let middle = top + self.row / 2.0;
        canvas.mark(mark, |canvas| {
            let name = Style::new(12.0, Weight::Medium, palette.ink);
            self.words(canvas, &line.name(), (columns.room.x, columns.words), (middle - 8.0, name, 1));
            let micro = Style::new(11.0, Weight::Regular, palette.ink2);
            self.words(canvas, &line.asks, (columns.room.x, columns.words), (middle + 7.0, micro, 2));
            if columns.way.1 > 0.0 {
                self.way(canvas, line, middle);
            }
            for (place, answer) in line.answers.iter().enumerate() {
                sign(canvas, palette, answer.is_yes, (columns.middle_of(place), middle));
            }
            let (weight, colour) = match line.is_missed() {
                true => (Weight::SemiBold, palette.critical),
                false => (Weight::Regular, palette.ink),
            };
            let style = Style::new(12.0, weight, colour);
            self.words(canvas, &line.verdict, columns.verdict, (middle - 3.0, style, 2));
        });
    }

    /// A text in at most so many lines, as many as the row has room for.
    fn words(&self, canvas: &mut Canvas, text: &str, (left, width): (f64, f64), (y, style, most): (f64, Style, usize)) {
        let text = font::clean(text);
        let most = if self.row < 50.0 { 1 } else { most };
        let lines = match most {
            1 => style.fit(&text, width).into_iter().collect(),
            _ => font::wrap(&text, style.size, style.weight, width, most),
        };
        for (line, down) in lines.iter().filter(|line| *line != "…").zip([0.0, 14.0]) {
            canvas.text(left, y + 4.0 + down, Anchor::Start, line, style);
        }
    }

    /// The way from baseline to target: what the plan reaches by then as a bar, what is asked as a line across.
    fn way(&self, canvas: &mut Canvas, line: &Line, middle: f64) {
        let (palette, (left, width)) = (self.palette, self.columns.way);
        #[expect(clippy::cast_precision_loss, reason = "at most 10,000")]
        let at = |share: Share| left + width * (share.0.clamp(0, Share::WHOLE.0) as f64) / (Share::WHOLE.0 as f64);
        canvas.decoration(|canvas| {
            let track = Area { x: left, y: middle - 5.0, width, height: 10.0 };
            canvas.rect(track, 2.0, Some(palette.sunken), Some(Stroke::solid(palette.line_strong, 1.0)));
            if let Some(reached) = line.reached.filter(|reached| *reached > Share::ZERO) {
                let colour: Colour = if line.is_missed() { palette.loss } else { palette.gain };
                let bar = Area { x: left, y: middle - 3.0, width: at(reached) - left, height: 6.0 };
                canvas.rect(bar, 1.0, Some(colour), None);
            }
            if let Some(needed) = line.needed {
                let x = at(needed).min(left + width - 1.0);
                canvas.line((x, middle - 10.0), (x, middle + 10.0), Stroke::solid(palette.ink, 2.0));
            }
        });
    }
}

/// A tick or a cross.
fn sign(canvas: &mut Canvas, palette: &Palette, is_yes: bool, (x, y): (f64, f64)) {
    canvas.decoration(|canvas| {
        let area = Area { x: x - 8.0, y: y - 8.0, width: 16.0, height: 16.0 };
        if is_yes {
            canvas.rect(area, 3.0, None, Some(Stroke::solid(palette.line_strong, 1.0)));
            let tick = [(x - 4.5, y + 0.5), (x - 1.2, y + 3.8), (x + 5.0, y - 4.0)];
            canvas.stroke(shapes::open_line(&tick), Stroke::solid(palette.ink, 2.0));
        } else {
            canvas.rect(area, 3.0, Some(palette.critical), None);
            for down in [-1.0, 1.0] {
                let (from, to) = ((x - 4.0, y - 4.0 * down), (x + 4.0, y + 4.0 * down));
                canvas.line(from, to, Stroke::solid(palette.panel, 2.0));
            }
        }
    });
}
