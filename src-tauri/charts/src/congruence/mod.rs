//! Which teams have to talk because their zones need one another, and which do: today, by the plan, or not at all?
//!
//! Teams against teams: a filled square where they have to talk and do today, a circle where the plan lets them, an empty
//! square where they have to and never do, a stroke where they talk though nothing asks them to; beside the sign how many
//! needs ask for it. Shape tells, never colour alone. Beside it the part that is answered step by step, who does not
//! talk, and what would mend it. Deliberately not here: the words (see `said`), and who has to talk (see
//! `model::congruence`).

mod said;

use model::congruence::{Congruence, Pair};
use model::{say, words};

use crate::column::{BAR, Column, LINE};
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

pub use said::headline;

use said::{State, Talks};

/// Height of the names of the columns.
const HEAD: f64 = 24.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (19.0, 74.0);
/// Height of a row that is asked for in the window, and on a page before its texts are enlarged.
const WANTED: (f64, f64) = (44.0, 30.0);
/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (340.0, 480.0);
/// Half the width of a sign.
const SIGN: f64 = 6.0;
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 680.0;
/// From this width on a cell has room for a figure beside its sign.
const FIGURED: f64 = 34.0;

/// Draws all teams against all.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let talks = Talks::of(subject);
    let title = headline(talks.congruence.as_ref(), talks.has_plan);
    let meaning = said::meaning(talks.has_plan);
    let texts = Texts { title: title.clone(), subtitle: meaning.clone(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let count = subject.roadmap.teams.len();
    let is_screen = options.purpose == Purpose::Screen;
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(count, is_screen));
    let area = page.area;
    match &talks.congruence {
        Some(congruence) => {
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.36).clamp(250.0, 460.0) } else { 0.0 };
            let grid = Area { width: area.width - beside, ..area };
            Cells::within(grid, palette, subject, congruence).draw(&mut page.canvas);
            if is_wide {
                let room = Area { x: grid.right() + 28.0, width: beside - 28.0, ..area };
                let meaning = if is_screen { meaning.as_str() } else { "" };
                let mut column = Column { canvas: &mut page.canvas, palette, room, y: room.y };
                column.above(meaning, |column| tell(column, subject, &talks));
            }
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("congruence-description", title = &title, count = count);
    let table = said::table(subject, &talks);
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Height that is asked for a picture of so many rows.
#[expect(clippy::cast_precision_loss, reason = "at most two dozen rows")]
fn least(count: usize, is_screen: bool) -> f64 {
    let (row, least) = if is_screen { (WANTED.0, LEAST.0) } else { (WANTED.1, LEAST.1) };
    (HEAD + row * count as f64).max(least)
}

struct Cells<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    congruence: &'a Congruence<'a>,
    /// The picture with its names.
    area: Area,
    /// How many teams have a row.
    shown: usize,
    /// Height of a row, width of a column, width of the names at the left.
    height: f64,
    width: f64,
    names: f64,
    /// Whether columns are called by numbers, because their names do not fit.
    is_numbered: bool,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few signs; the words beside them are exact")]
impl<'a> Cells<'a> {
    fn within(area: Area, palette: &'a Palette, subject: &'a Subject<'a>, congruence: &'a Congruence<'a>) -> Self {
        let count = congruence.teams.len();
        let style = name_style(palette);
        let widest = |style: Style| {
            let width = |team: &&model::Team| style.width(&isolated(&font::clean(&team.name)));
            congruence.teams.iter().map(width).fold(0.0, f64::max)
        };
        let names = (widest(style) + 32.0).clamp(60.0, (area.width * 0.34).max(60.0));
        let room = area.height - HEAD;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few rows of a picture")]
        let fit = (room / ROW.0).floor().max(0.0) as usize;
        let shown = if fit >= count { count } else { fit.saturating_sub(1) };
        let room = if fit >= count { room } else { room - LINE };
        let width = ((area.width - names) / count.max(1) as f64).min(130.0);
        Self {
            palette,
            subject,
            congruence,
            area,
            shown,
            height: (room / shown.max(1) as f64).min(ROW.1),
            width,
            names,
            is_numbered: widest(head_style(palette)) > width - 6.0,
        }
    }

    fn cell(&self, row: usize, column: usize) -> Area {
        Area {
            x: self.area.x + self.names + self.width * column as f64,
            y: self.area.y + HEAD + self.height * row as f64,
            width: self.width,
            height: self.height,
        }
    }

    fn draw(&self, canvas: &mut Canvas) {
        self.ground(canvas);
        let mut next = 0;
        for (place, team) in self.congruence.teams.iter().enumerate().take(self.shown) {
            let cell = self.cell(place, 0);
            let hint = said::team_hint(self.subject, self.congruence, place);
            let mark = Mark {
                id: format!("team:{}", team.id),
                kind: MarkKind::Team,
                name: hint.join(", "),
                hint,
                area: Area { x: self.area.x, width: self.names - 4.0, ..cell },
                tab_order: next,
                lane: 0,
                links: vec![],
            };
            next += 1;
            canvas.mark(mark, |canvas| {
                let style = name_style(self.palette);
                let name = said::row_name(team, place, self.is_numbered);
                if let Some(text) = style.fit(&name, self.names - 10.0) {
                    canvas.text(self.area.x, cell.y + cell.height / 2.0 + 4.5, Anchor::Start, &text, style);
                }
            });
        }
        for pair in &self.congruence.pairs {
            if pair.one.max(pair.other) >= self.shown {
                continue;
            }
            let hint = said::pair_hint(self.subject, self.congruence, pair);
            let teams = [pair.one, pair.other].map(|place| &self.congruence.teams[place].id);
            let mark = Mark {
                id: format!("talk:{}:{}", teams[0], teams[1]),
                kind: MarkKind::Talk,
                name: hint.join(", "),
                hint,
                area: self.cell(pair.one, pair.other),
                tab_order: next,
                lane: 1,
                links: vec![],
            };
            next += 1;
            canvas.mark(mark, |canvas| self.sign(canvas, pair, self.cell(pair.one, pair.other)));
            // the same below the diagonal, so that each row tells all of its team
            canvas.decoration(|canvas| self.sign(canvas, pair, self.cell(pair.other, pair.one)));
        }
    }

    /// The names of the columns, the lines between rows, and the diagonal.
    fn ground(&self, canvas: &mut Canvas) {
        let style = head_style(self.palette);
        for (place, team) in self.congruence.teams.iter().enumerate() {
            let cell = self.cell(0, place);
            let name = if self.is_numbered { words::whole(place + 1) } else { isolated(&font::clean(&team.name)) };
            if let Some(text) = style.fit(&name, cell.width - 4.0) {
                canvas.text(cell.x + cell.width / 2.0, self.area.y + 14.0, Anchor::Middle, &text, style);
            }
        }
        let line = Stroke::solid(self.palette.line, 1.0);
        let right = self.cell(0, self.congruence.teams.len()).x;
        canvas.decoration(|canvas| {
            for place in 0..self.shown {
                let cell = self.cell(place, place);
                canvas.rect(cell, 0.0, Some(self.palette.sunken), None);
            }
            for place in 0..=self.shown {
                let y = self.cell(place, 0).y;
                canvas.line((self.area.x, y), (right, y), line);
            }
        });
        let left = self.congruence.teams.len() - self.shown;
        if left > 0 {
            let style = quiet(self.palette);
            if let Some(text) = style.fit(&say!("and-more", count = left), self.area.width) {
                canvas.text(self.area.x, self.cell(self.shown, 0).y + 12.0, Anchor::Start, &text, style);
            }
        }
    }

    /// The sign of a pair with how many needs ask for it.
    fn sign(&self, canvas: &mut Canvas, pair: &Pair, cell: Area) {
        let (palette, state) = (self.palette, State::of(pair));
        let has_figure = pair.is_needed() && self.width >= FIGURED;
        let (x, y) = (cell.x + cell.width / 2.0 - if has_figure { 9.0 } else { 0.0 }, cell.y + cell.height / 2.0);
        let square = |half: f64| Area { x: x - half, y: y - half, width: 2.0 * half, height: 2.0 * half };
        canvas.decoration(|canvas| match state {
            State::Today => canvas.rect(square(SIGN), 0.0, Some(palette.ink), None),
            State::Since(_) => {
                canvas.push(Node::Circle(Circle {
                    centre: (x, y),
                    radius: SIGN,
                    fill: Some(palette.ink),
                    stroke: None,
                }));
            }
            State::Never => canvas.rect(square(SIGN - 0.75), 0.0, None, Some(Stroke::solid(palette.ink, 1.75))),
            State::Unasked => {
                canvas.line((x - SIGN, y), (x + SIGN, y), Stroke::solid(palette.ink3, 2.0));
            }
        });
        if has_figure {
            let weight = if state == State::Never { Weight::SemiBold } else { Weight::Regular };
            let style = Style::new(12.0, weight, palette.ink);
            canvas.text(x + SIGN + 5.0, y + 4.3, Anchor::Start, &words::whole(pair.needs.len()), style);
        }
    }
}

/// How the name of a team is written at the left.
fn name_style(palette: &Palette) -> Style {
    Style::new(12.5, Weight::Medium, palette.ink)
}

/// How it is written above a column.
fn head_style(palette: &Palette) -> Style {
    Style::new(11.0, Weight::SemiBold, palette.ink2)
}

/// How small words are written.
fn quiet(palette: &Palette) -> Style {
    Style::new(11.0, Weight::Regular, palette.ink2)
}

/// The part that is answered step by step, who does not talk and why, and what would mend it.
fn tell(column: &mut Column, subject: &Subject, talks: &Talks) {
    let room = column.room;
    column.heading(&say!("congruence-by-step"));
    for (name, share) in &talks.by_step {
        if column.y + BAR > room.bottom() {
            return;
        }
        column.bar(name, share.0, &words::percent(*share));
    }
    if talks.by_step.is_empty() {
        let lines = column.lines(&say!("congruence-nothing-asked"), Weight::Regular, 3);
        column.write(&lines);
    }
    column.y += 10.0;
    let sections = [
        (say!("congruence-gaps"), said::gaps(subject, talks)),
        (say!("congruence-mends"), said::mends(subject, talks)),
        (say!("congruence-late"), said::late(subject, talks)),
    ];
    for (heading, texts) in sections.into_iter().filter(|(_, texts)| !texts.is_empty()) {
        if column.y + 3.0 * LINE > room.bottom() {
            return;
        }
        column.heading(&heading);
        let mut told = 0;
        for text in &texts {
            let lines = column.lines(text, Weight::Regular, 4);
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let height = LINE * lines.len() as f64;
            let kept = if told + 1 < texts.len() { LINE } else { 0.0 };
            if column.y + height + kept > room.bottom() {
                break;
            }
            column.write(&lines);
            column.y += 4.0;
            told += 1;
        }
        column.rest(texts.len() - told);
        column.y += 8.0;
    }
}
