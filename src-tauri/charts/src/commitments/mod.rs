//! What did we know and promise, and what is done? One line per commitment, from what was promised to what was done.
//!
//! A dot plot (W. S. Cleveland, *The Elements of Graphing Data*): a hollow circle is what was promised, a solid one what
//! is done; what is not yet done runs open-ended to the rule of the period it is looked at from, and a flag says since
//! when it was known. The longest open gap stands on top. There is no name of a person on it. Deliberately not here: the
//! signs and where each is named (see `signs`), the words (see `said`), and which period it is (see `commands`).

mod said;
mod signs;

use model::{Period, say};

use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::sheet::{self, Labels};
use crate::theme::Palette;
use crate::{Chart, Colour, Options, Purpose, Subject, shapes};

use said::Line;
use signs::{flag, hollow, open_end, solid};

/// Heights of a row, roomy to tight.
const ROWS: [f64; 6] = [38.0, 34.0, 30.0, 26.0, 24.0, 22.0];
/// Room above the rows for the name of the rule and those of the periods.
const HEAD: f64 = 46.0;
/// Room below for what a page cannot hold.
const MORE: f64 = 20.0;
/// Size of the words about how a commitment stands.
const STANDING: f64 = 12.0;
/// Radius of a circle.
const RADIUS: f64 = 5.0;

/// Draws all commitments; `as_of` is the number of the period they are looked at from, negative before the roadmap
/// begins.
#[must_use]
pub fn draw(subject: &Subject, as_of: i64, options: &Options) -> Chart {
    let lines = said::lines(subject, as_of);
    let title = said::title(subject, &lines, as_of);
    let subtitle = say!("commitments-subtitle", as_of = said::as_of(subject, as_of));
    let texts = Texts { title: title.clone(), subtitle, list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    #[expect(clippy::cast_precision_loss, reason = "a few thousand rows")]
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
    if lines.is_empty() {
        sheet::empty_note(&mut canvas, options, &title, (room.x, room.y), room.width);
    } else {
        rows(&mut canvas, subject, palette, &lines, as_of, (room, is_screen, fit.row));
    }
    let description = say!("commitments-description", title = &title, count = lines.len());
    let table = said::table(subject, &lines);
    sheet::chart(canvas, fit, options, palette, (title, description), table)
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few rows")]
fn rows(
    canvas: &mut Canvas,
    subject: &Subject,
    palette: &Palette,
    lines: &[Line],
    as_of: i64,
    (room, is_screen, least): (Area, bool, f64),
) {
    let has_room = is_screen || lines.len() as f64 * least <= room.height + 0.5;
    // a page that cannot hold them all holds as many as it can, and says how many are left
    let shown = if has_room { lines.len() } else { (((room.height - MORE) / least).floor().max(1.0)) as usize };
    let height = if has_room { room.height } else { room.height - MORE };
    let row = (height / shown as f64).clamp(least.min(height), ROWS[0]);
    let (names, words) = widths(subject, &lines[..shown], room.width);
    let area = Area {
        x: room.x + names,
        y: room.y,
        width: (room.width - names - words - 16.0).max(60.0),
        height: row * shown as f64,
    };
    let drawing = Drawing { subject, palette, area, count: shown, row, names, words, as_of };
    drawing.ground(canvas);
    for (place, line) in lines[..shown].iter().enumerate() {
        drawing.line(canvas, line, place);
    }
    signs::name(canvas, &drawing, &lines[..shown]);
    if shown < lines.len() {
        let text = say!("commitments-more", count = lines.len() - shown);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        canvas.text(room.x, area.bottom() + 14.0, Anchor::Start, &text, style);
    }
}

/// Room for the names and for the words about how each stands: what they take, as far as the page has it.
fn widths(subject: &Subject, lines: &[Line], room: f64) -> (f64, f64) {
    let style = |size, weight| Style::new(size, weight, Colour { rgb: (0, 0, 0) });
    let names = lines.iter().map(|line| style(12.0, Weight::Medium).width(&font::clean(line.name)));
    let words = lines.iter().map(|line| style(STANDING, Weight::SemiBold).width(&line.standing(subject)));
    let (names, words) = (names.fold(0.0, f64::max) + 24.0, words.fold(60.0, f64::max) + 2.0);
    (names.clamp(90.0, (room * 0.28).clamp(90.0, 340.0)), words.min(room * 0.28))
}

struct Drawing<'a> {
    subject: &'a Subject<'a>,
    palette: &'a Palette,
    area: Area,
    /// How many rows there are, and how high each is.
    count: usize,
    row: f64,
    names: f64,
    words: f64,
    as_of: i64,
}

impl Drawing<'_> {
    /// The middle of a period; what lies beyond the roadmap is at its end.
    fn x(&self, period: Period) -> f64 {
        let count = self.subject.roadmap.settings.periods.max(1);
        let each = self.area.width / f64::from(count);
        self.area.x + each * (f64::from(period.0.min(count - 1)) + 0.5)
    }

    /// The rule it is looked at from: before the roadmap at its left end, after it at its right end.
    fn rule(&self) -> f64 {
        match u16::try_from(self.as_of) {
            Err(_) if self.as_of < 0 => self.area.x,
            Ok(as_of) if as_of < self.subject.roadmap.settings.periods => self.x(Period(as_of)),
            _ => self.area.right(),
        }
    }

    fn ground(&self, canvas: &mut Canvas) {
        let (area, palette) = (self.area, self.palette);
        let micro = Style::new(11.0, Weight::Regular, palette.ink2);
        let settings = &self.subject.roadmap.settings;
        let calendar = settings.calendar();
        let names: Vec<String> = settings.all_periods().map(|period| calendar.name(period)).collect();
        let widest = names.iter().map(|name| micro.width(name)).fold(0.0, f64::max);
        let each = area.width / f64::from(settings.periods.max(1));
        let every = (1..=names.len().max(1))
            .find(|every| f64::from(u16::try_from(*every).unwrap_or(u16::MAX)) * each >= widest + 12.0)
            .unwrap_or(names.len().max(1));
        canvas.decoration(|canvas| {
            for period in settings.all_periods().step_by(every) {
                let x = self.x(period);
                canvas.line((x, area.y), (x, area.bottom()), Stroke::solid(palette.line, 1.0));
            }
            for place in 0..self.count {
                let y = self.middle(place);
                canvas.line((area.x, y), (area.right(), y), Stroke::dashed(palette.line, 1.0));
            }
            canvas.line((area.x, area.y), (area.right(), area.y), Stroke::solid(palette.line_strong, 1.0));
            let rule = self.rule();
            canvas.line((rule, area.y), (rule, area.bottom()), Stroke::solid(palette.ink, 1.5));
        });
        let strong = Style::new(11.0, Weight::SemiBold, palette.ink);
        let mut labels = Labels::within(Area {
            x: area.x - self.names,
            y: area.y - HEAD,
            width: self.names + area.width + self.words + 16.0,
            height: HEAD,
        });
        let (rule, above) = (self.rule(), area.y - 26.0);
        let places = [Anchor::Middle, Anchor::Start, Anchor::End].map(|anchor| (rule, above, anchor));
        labels.put(canvas, &places, &said::as_of(self.subject, self.as_of), strong);
        for period in settings.all_periods().step_by(every) {
            let places = [(self.x(period), area.y - 9.0, Anchor::Middle)];
            labels.put(canvas, &places, &names[period.index()], micro);
        }
    }

    /// The middle of a row.
    #[expect(clippy::cast_precision_loss, reason = "a few thousand rows")]
    fn middle(&self, place: usize) -> f64 {
        self.area.y + self.row * (place as f64 + 0.5)
    }

    fn line(&self, canvas: &mut Canvas, line: &Line, place: usize) {
        let y = self.middle(place);
        let hint = line.hint(self.subject);
        let left = self.area.x - self.names;
        let mark = Mark {
            id: format!("investment:{}", line.commitment.investment),
            kind: MarkKind::Investment,
            name: hint.join(", "),
            hint,
            area: Area {
                x: left,
                y: y - self.row / 2.0,
                width: self.names + self.area.width + self.words + 16.0,
                height: self.row,
            },
            tab_order: u32::try_from(place).unwrap_or(u32::MAX),
            lane: u32::try_from(place).unwrap_or(u32::MAX),
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            let style = Style::new(12.0, Weight::Medium, self.palette.ink);
            if let Some(name) = style.fit(&font::clean(line.name), self.names - 14.0) {
                canvas.text(left, y + 4.0, Anchor::Start, &name, style);
            }
            self.dumbbell(canvas, line, y);
            let (weight, colour) = match line.is_open() {
                true => (Weight::SemiBold, self.palette.ink),
                false => (Weight::Regular, self.palette.ink2),
            };
            let style = Style::new(STANDING, weight, colour);
            if let Some(text) = style.fit(&line.standing(self.subject), self.words) {
                canvas.text(self.area.right() + 16.0, y + 4.0, Anchor::Start, &text, style);
            }
        });
    }

    fn dumbbell(&self, canvas: &mut Canvas, line: &Line, y: f64) {
        let (commitment, palette) = (line.commitment, self.palette);
        let ink = if line.is_critical() { palette.critical } else { palette.ink };
        if let Some(known) = commitment.known {
            flag(canvas, (self.x(known), y), palette.ink2);
        }
        let since = commitment.promised.or(commitment.known).map(|period| self.x(period));
        match (since, commitment.done) {
            (Some(from), Some(done)) if commitment.promised.is_some() => {
                let to = self.x(done);
                // between the two circles, not through them
                if (to - from).abs() > 2.0 * RADIUS {
                    let side = RADIUS * (to - from).signum();
                    canvas.line((from + side, y), (to - side, y), Stroke::solid(ink, 2.0));
                }
            }
            (Some(from), None) if line.is_open() => {
                let from = if commitment.promised.is_some() { from + RADIUS } else { from };
                let to = self.rule();
                open_end(canvas, (from, to), y, ink);
                if line.is_critical() {
                    shapes::exclamation(canvas, (to + 10.0, y), ink);
                }
            }
            _ => {}
        }
        if let Some(promised) = commitment.promised {
            hollow(canvas, palette, (self.x(promised), y));
        }
        if let Some(done) = commitment.done {
            // one that was done as promised fills its own circle
            solid(canvas, palette, (self.x(done), y));
        }
    }
}
