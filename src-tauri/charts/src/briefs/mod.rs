//! What is known of each investment, and which is to be asked first? A checklist of seven questions.
//!
//! A row for each investment, a column for each question: a filled square with a tick where it is answered, an empty
//! square where it is open. Shape tells, never colour alone. First stand those that have answered least, of these those
//! that cost most. Beside it what the plan is worth as far as it is answered, and whom to ask first. Deliberately not
//! here: the words (see `said`), and the questions (see `model::brief`).

mod said;

use model::brief::{Question, Thought};
use model::say;

use crate::column::LINE;
use crate::font::Weight;
use crate::frame::{Frame, Texts};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::sheet;
use crate::stack::fitting;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, shapes};

pub use said::headline;

use said::{Block, SIZE, Told};

/// Heights of a row, roomy to tight.
const ROWS: [f64; 6] = [34.0, 30.0, 26.0, 22.0, 19.0, 17.0];
/// Room above the rows: the names of the questions in up to two lines, and by how many each is answered.
const HEAD: f64 = 52.0;
/// Baselines in it, and height of a line of names.
const NAMED: f64 = 28.0;
const COUNTED: f64 = 44.0;
const HEAD_LINE: f64 = 13.0;
/// Room below for how many rows there was no room for.
const MORE: f64 = 20.0;
/// The most rows: a window can scroll only so many parts.
const MOST_ROWS: usize = 200;
/// Most width of the names of the investments and of a column.
const MOST_NAMES: f64 = 420.0;
const MOST_COLUMN: f64 = 110.0;
/// Room between names, costs, columns and counts.
const GAP: f64 = 12.0;
/// From this width on there is room for what each costs.
const WITH_COSTS: f64 = 400.0;
/// Half the width of a square.
const SIGN: f64 = 6.0;
/// From this width on there is room for what stands beside the picture, so far from it; else it stands below.
const WIDE: f64 = 640.0;
const BESIDE: f64 = 28.0;
const BELOW: f64 = 8.0;
/// Room between words that do not belong together, and below a heading alone.
const BETWEEN: f64 = 10.0;
const HEADING: f64 = 2.0;

/// Draws all investments and what they have answered.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let told = Told::of(subject);
    let title = headline(told.thinking.as_ref(), told.has_plan, &subject.roadmap.settings.currency);
    let (is_screen, is_empty) = (options.purpose == Purpose::Screen, told.lines.is_empty());
    // a page says below its title what the squares mean
    let subtitle = if is_empty { String::new() } else { say!("briefs-subtitle") };
    let texts = Texts { title: title.clone(), subtitle, list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let count = told.lines.len().min(MOST_ROWS);
    let more = if told.lines.len() > count { MORE } else { 0.0 };
    let fit = sheet::fit(options, &ROWS, |width, row| {
        let frame = Frame::new(subject, options, &texts, width);
        let beside = Beside::of(subject, &told, width - 2.0 * frame.margin, is_screen);
        frame.top() + beside.height_with(HEAD + row * many(count) + more) + frame.bottom()
    });
    let frame = Frame::new(subject, options, &texts, fit.width);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, fit.width, fit.height);
    let room = Area {
        x: frame.margin,
        y: frame.top(),
        width: fit.width - 2.0 * frame.margin,
        height: fit.height - frame.top() - frame.bottom(),
    };
    if is_empty {
        let note = said::empty(&told, &title);
        sheet::empty_note(&mut canvas, options, &note, (room.x, room.y + 14.0), room.width);
    } else {
        let beside = Beside::of(subject, &told, room.width, is_screen);
        let matrix = Matrix::within(beside.rest_of(room), palette, subject, &told, (is_screen, fit.row));
        matrix.draw(&mut canvas);
        beside.draw(&mut canvas, palette, room, matrix.area);
    }
    let description = say!("briefs-description", title = &title, count = told.lines.len());
    let table = said::table(subject, &told);
    sheet::chart(canvas, fit, options, palette, (title, description), table)
}

#[expect(clippy::cast_precision_loss, reason = "a few rows and columns of a picture")]
fn many(count: usize) -> f64 {
    count as f64
}

/// How small words are written.
fn quiet(palette: &Palette) -> Style {
    Style::new(11.0, Weight::Regular, palette.ink2)
}

/// How small words are written that matter.
fn strong(palette: &Palette) -> Style {
    Style::new(11.0, Weight::SemiBold, palette.ink)
}

/// Width of the widest of texts.
fn widest(style: Style, texts: impl Iterator<Item = String>) -> f64 {
    texts.map(|text| style.width(&text)).fold(0.0, f64::max)
}

/// A name as far as there is room for it.
fn fitted(name: &str, style: Style, room: f64) -> Option<String> {
    style.fit(&isolated(name), room).filter(|text| said::has_words(text))
}

/// The four sides of a square around a middle.
fn square((x, y): (f64, f64), half: f64) -> Vec<Piece> {
    let corners = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)];
    let mut pieces = shapes::open_line(&corners);
    pieces.push(Piece::Close);
    pieces
}

struct Matrix<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    told: &'a Told<'a>,
    /// The picture with its names.
    area: Area,
    /// How many investments have a row, and its height.
    rows: usize,
    height: f64,
    /// Widths of the names of the investments, of what they cost (none where there is no room for it), of a column, and
    /// of how much each has answered.
    names: f64,
    costs: f64,
    column: f64,
    counts: f64,
}

impl<'a> Matrix<'a> {
    fn within(
        room: Area,
        palette: &'a Palette,
        subject: &'a Subject<'a>,
        told: &'a Told<'a>,
        (is_screen, least): (bool, f64),
    ) -> Self {
        let (all, tall) = (told.lines.len(), room.height - HEAD);
        let wanted = all.min(MOST_ROWS);
        // a page that cannot hold them all holds as many as it can, and says how many are left
        let has_room = is_screen || least * many(all) <= tall + 0.5;
        let rows = if has_room { wanted } else { fitting(tall - MORE, least).clamp(1, wanted.max(1)) };
        let tall = if rows < all { tall - MORE } else { tall };
        let height = (tall / many(rows.max(1))).clamp(least.min(tall.max(1.0)), ROWS[0]);
        let shown = &told.lines[..rows];
        let counts = widest(strong(palette), shown.iter().map(said::count));
        let has_costs = room.width >= WITH_COSTS;
        let costs = widest(quiet(palette), shown.iter().map(|line| said::cost(subject, line)));
        let costs = if has_costs { costs } else { 0.0 };
        let gaps = if has_costs { 3.0 * GAP } else { 2.0 * GAP };
        let rest = room.width - counts - costs - gaps;
        let names = (rest * 0.36).clamp(80.0, MOST_NAMES);
        let questions = many(Question::ALL.len());
        let column = ((rest - names) / questions).clamp(0.0, MOST_COLUMN);
        let width = names + costs + gaps + column * questions + counts;
        let area = Area { width, ..room };
        Self { palette, subject, told, area, rows, height, names, costs, column, counts }
    }

    /// Left edge of a column.
    fn left(&self, place: usize) -> f64 {
        self.area.right() - self.counts - GAP - self.column * many(Question::ALL.len() - place)
    }

    /// Upper edge of a row.
    fn top(&self, place: usize) -> f64 {
        self.area.y + HEAD + self.height * many(place)
    }

    fn draw(&self, canvas: &mut Canvas) {
        self.ground(canvas);
        self.heads(canvas);
        for (place, line) in self.told.lines[..self.rows].iter().enumerate() {
            self.row(canvas, line, place);
        }
    }

    /// The lines between the rows, and how many investments there was no room for.
    fn ground(&self, canvas: &mut Canvas) {
        let line = |place: usize| {
            let y = self.top(place);
            [Piece::Move(self.area.x, y), Piece::Line(self.area.right(), y)]
        };
        let lines: Vec<Piece> = (0..=self.rows).flat_map(line).collect();
        canvas.decoration(|canvas| canvas.stroke(lines, Stroke::solid(self.palette.line, 1.0)));
        let left = self.told.lines.len() - self.rows;
        if left > 0 {
            let (style, text) = (quiet(self.palette), say!("briefs-more", count = left));
            if let Some(text) = style.fit(&text, self.area.width) {
                canvas.text(self.area.x, self.top(self.rows) + 14.0, Anchor::Start, &text, style);
            }
        }
    }

    /// The name of each question, and by how many investments it is answered.
    fn heads(&self, canvas: &mut Canvas) {
        let (area, column) = (self.area, self.column);
        let style = Style::new(11.0, Weight::Medium, self.palette.ink);
        let names = Question::ALL.map(Question::name);
        let widths = names.map(|name| style.width(name));
        // side by side where there is room, else in turn on two lines; else the first letter says which it is, since a
        // name that is cut within a word says less
        let is_beside = widths.iter().all(|width| width + 6.0 <= column);
        let fits_in_turn = widths.windows(3).all(|three| (three[0] + three[2]) / 2.0 + 6.0 <= 2.0 * column);
        let is_in_turn = fits_in_turn && !is_beside;
        let small = quiet(self.palette);
        let counts = Question::ALL.map(|question| said::answered_by(self.told, question));
        let is_long = counts.iter().all(|[long, _]| small.width(long) + 4.0 <= column);
        for (place, (name, [long, digits])) in names.into_iter().zip(&counts).enumerate() {
            let middle = self.left(place) + column / 2.0;
            let text: String = if is_beside || is_in_turn { name.into() } else { name.chars().take(1).collect() };
            let up = if is_in_turn && place % 2 == 0 { HEAD_LINE } else { 0.0 };
            canvas.text(middle, area.y + NAMED - up, Anchor::Middle, &text, style);
            let count = if is_long { long } else { digits };
            if small.width(count) <= column {
                canvas.text(middle, area.y + COUNTED, Anchor::Middle, count, small);
            }
        }
        if let Some(text) = small.fit(&say!("briefs-answered-by"), self.left(0) - GAP - area.x) {
            canvas.text(area.x, area.y + COUNTED, Anchor::Start, &text, small);
        }
    }

    /// An investment with what it costs, its squares, and how many questions it has answered.
    fn row(&self, canvas: &mut Canvas, line: &Thought, place: usize) {
        let (area, palette) = (Area { y: self.top(place), height: self.height, ..self.area }, self.palette);
        let hint = said::hint(self.subject, line);
        let number = u32::try_from(place).unwrap_or(u32::MAX);
        let mark = Mark {
            id: format!("investment:{}", line.investment.id),
            kind: MarkKind::Investment,
            name: hint.join(", "),
            hint,
            area,
            tab_order: number,
            lane: number,
            links: vec![],
        };
        let middle = area.y + self.height / 2.0;
        canvas.mark(mark, |canvas| {
            let style = Style::new(12.0, Weight::Regular, palette.ink);
            if let Some(name) = fitted(&line.investment.name, style, self.names) {
                canvas.text(area.x, middle + 4.3, Anchor::Start, &name, style);
            }
            let (small, baseline) = (quiet(palette), middle + 4.0);
            if self.costs > 0.0 {
                canvas.text(self.left(0) - GAP, baseline, Anchor::End, &said::cost(self.subject, line), small);
            }
            canvas.decoration(|canvas| self.squares(canvas, line, middle));
            let style = if line.answered() == 0 { strong(palette) } else { small };
            canvas.text(area.right(), baseline, Anchor::End, &said::count(line), style);
        });
    }

    /// A filled square with a tick for each answer, an empty one for each question that is open.
    fn squares(&self, canvas: &mut Canvas, line: &Thought, y: f64) {
        let (mut filled, mut ticks, mut empty) = (vec![], vec![], vec![]);
        for (place, question) in Question::ALL.into_iter().enumerate() {
            let x = self.left(place) + self.column / 2.0;
            if line.is_answered(question) {
                filled.extend(square((x, y), SIGN));
                ticks.extend(shapes::open_line(&[(x - 3.2, y + 0.2), (x - 0.9, y + 2.6), (x + 3.5, y - 2.7)]));
            } else {
                empty.extend(square((x, y), SIGN - 0.75));
            }
        }
        if !filled.is_empty() {
            canvas.fill(filled, self.palette.ink, 1.0);
        }
        canvas.stroke(ticks, Stroke::solid(self.palette.panel, 1.75));
        canvas.stroke(empty, Stroke::solid(self.palette.ink2, 1.5));
    }
}

impl Block {
    /// Room below it.
    fn gap(&self) -> f64 {
        if self.lines.is_empty() { HEADING } else { BETWEEN }
    }

    fn height(&self) -> f64 {
        let head = if self.head.is_empty() { 0.0 } else { LINE };
        head + LINE * many(self.lines.len()) + self.gap()
    }

    fn draw(&self, canvas: &mut Canvas, palette: &Palette, room: Area) {
        let mut baseline = room.y + 12.0;
        if !self.head.is_empty() {
            let (style, small) = (Style::new(SIZE, self.weight, palette.ink), quiet(palette));
            let figure = if self.figure.is_empty() { 0.0 } else { small.width(&self.figure) + 10.0 };
            if let Some(text) = fitted(&self.head, style, room.width - figure) {
                canvas.text(room.x, baseline, Anchor::Start, &text, style);
            }
            canvas.text(room.right(), baseline, Anchor::End, &self.figure, small);
            baseline += LINE;
        }
        let style = Style::new(SIZE, Weight::Regular, palette.ink2);
        for line in &self.lines {
            canvas.text(room.x, baseline, Anchor::Start, line, style);
            baseline += LINE;
        }
    }
}

/// What stands beside the picture, or below it where there is no room: what it comes to, whom to ask first, and on a
/// screen what the squares mean.
struct Beside {
    is_wide: bool,
    /// Width of its words.
    width: f64,
    blocks: Vec<Block>,
}

impl Beside {
    fn of(subject: &Subject, told: &Told, room: f64, is_screen: bool) -> Self {
        let is_wide = room >= WIDE;
        let width = if is_wide { (room * 0.3).clamp(220.0, 420.0) - BESIDE } else { room };
        let blocks = said::beside(subject, told, width, (is_wide, is_screen));
        Self { is_wide, width, blocks }
    }

    /// Height of the words for which room is kept.
    fn height(&self) -> f64 {
        self.blocks.iter().filter(|block| block.is_kept).map(Block::height).sum()
    }

    /// Height of a picture that is so high, with the words.
    fn height_with(&self, picture: f64) -> f64 {
        if self.is_wide { picture.max(self.height()) } else { picture + BELOW + self.height() }
    }

    /// The room that is left for the picture.
    fn rest_of(&self, room: Area) -> Area {
        if self.is_wide {
            Area { width: room.width - self.width - BESIDE, ..room }
        } else {
            Area { height: room.height - BELOW - self.height(), ..room }
        }
    }

    /// Writes the words beside the picture or below it, as far as there is room.
    fn draw(&self, canvas: &mut Canvas, palette: &Palette, room: Area, picture: Area) {
        let x = if self.is_wide { picture.right() + BESIDE } else { room.x };
        let mut y = if self.is_wide { room.y } else { picture.bottom() + BELOW };
        let (mut kept, mut is_full) = (self.height(), false);
        for block in &self.blocks {
            let height = block.height();
            if block.is_kept {
                kept -= height;
            } else {
                is_full |= y + height + kept > room.bottom();
                if is_full {
                    continue;
                }
            }
            if y + height - block.gap() > room.bottom() + 0.5 {
                return;
            }
            block.draw(canvas, palette, Area { x, y, width: self.width, height });
            y += height;
        }
    }
}
