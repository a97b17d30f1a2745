//! Who is concerned, who backs the plan, and who has to be won before when? A map of power over interest, with what has
//! to be done about it beside it.
//!
//! A power–interest grid (A. L. Mendelow, *Environmental Scanning: The Impact of the Stakeholder Concept*, ICIS 1981)
//! of five by five cells: names stand in their cell, so that none lies on another. A sign in the circle says whether
//! somebody is for or against the plan as a whole; a number says in which order those with power who are against
//! something have to be won. Deliberately not here: the words (see `said`), and what follows from stances (see
//! `model::support`).

mod beside;
mod said;

use model::say;
use model::stakeholder::{MOST_POWER, POWERFUL};

use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Circle, Node, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject};

use said::{Line, Side};

/// The least height of the map in the window, and on a page before its names are enlarged.
const LEAST_SCREEN: f64 = 300.0;
const LEAST_PAGE: f64 = 480.0;
/// Height of the band with the words of the line from which on power counts.
const BAND: f64 = 18.0;
/// Height of the band with the names of two quarters, at the top and at the bottom of the map.
const QUARTER: f64 = 18.0;
/// From which interest on somebody looks closely: the same grade from which on power counts.
const INTERESTED: u8 = POWERFUL;
/// Room left of the map and below it for the grades and the name of the axis.
const SCALE: f64 = 40.0;
/// Height of a line of a name in a cell.
const LINE: f64 = 15.0;
/// Room left of a name for its sign.
const INDENT: f64 = 27.0;
/// Radius of a sign.
const RADIUS: f64 = 6.5;
/// From this width on there is room for what stands beside the map.
const WIDE: f64 = 560.0;

/// Draws the map of all stakeholders.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let people = said::People::of(subject);
    let title = said::title(subject, &people);
    let texts = Texts { title: title.clone(), subtitle: said::subtitle(&people), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let least = if options.purpose == Purpose::Screen { LEAST_SCREEN } else { LEAST_PAGE };
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least);
    let area = page.area;
    if people.lines.is_empty() {
        sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width);
    } else {
        let beside = if area.width >= WIDE { (area.width * 0.34).clamp(210.0, 420.0) } else { 0.0 };
        let map = Area { width: area.width - beside, ..area };
        Map { palette, area: map, people: &people, subject }.draw(&mut page.canvas);
        if beside > 0.0 {
            let room = Area { x: map.right() + 24.0, width: beside - 24.0, ..area };
            beside::draw(&mut page.canvas, subject, palette, &people, room);
        }
    }
    let description = say!("stakeholders-description", title = &title, count = people.lines.len());
    let table = said::table(subject, &people);
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

struct Map<'a> {
    palette: &'a Palette,
    /// The map with its scales.
    area: Area,
    people: &'a said::People<'a>,
    subject: &'a Subject<'a>,
}

impl Map<'_> {
    /// The cells alone.
    fn cells(&self) -> Area {
        let area = self.area;
        Area { x: area.x + SCALE, y: area.y + 4.0, width: area.width - SCALE, height: area.height - 4.0 - SCALE }
    }

    /// The cell of a power and an interest.
    fn cell(&self, power: u8, interest: u8) -> Area {
        let cells = self.cells();
        let (width, height) =
            (cells.width / f64::from(MOST_POWER), (cells.height - BAND - 2.0 * QUARTER) / f64::from(MOST_POWER));
        let (across, down) = (interest.clamp(1, MOST_POWER) - 1, MOST_POWER - power.clamp(1, MOST_POWER));
        let band = if power < POWERFUL { BAND } else { 0.0 };
        Area {
            x: cells.x + width * f64::from(across),
            y: cells.y + QUARTER + height * f64::from(down) + band,
            width,
            height,
        }
    }

    fn draw(&self, canvas: &mut Canvas) {
        self.ground(canvas);
        let mut named = Named::default();
        let mut placed = Placed::default();
        for power in (1..=MOST_POWER).rev() {
            for interest in 1..=MOST_POWER {
                let here = |line: &&Line| (line.power(), line.interest()) == (power, interest);
                let lines: Vec<&Line> = self.people.lines.iter().filter(here).collect();
                self.placed(&lines, self.cell(power, interest), &mut named, &mut placed);
            }
        }
        self.path(canvas, &placed);
        for (name, place) in placed.names.iter().zip(0..) {
            self.name(canvas, name, place);
        }
        for (x, y, more) in &placed.more {
            canvas.text(*x, *y, Anchor::Start, more, self.micro());
        }
    }

    fn ground(&self, canvas: &mut Canvas) {
        let (cells, palette) = (self.cells(), self.palette);
        canvas.decoration(|canvas| {
            canvas.rect(cells, 0.0, None, Some(Stroke::solid(palette.line_strong, 1.0)));
            for step in 2..=MOST_POWER {
                let cell = self.cell(step, step);
                let colour = if step == INTERESTED { palette.line_strong } else { palette.line };
                canvas.line((cell.x, cells.y), (cell.x, cells.bottom()), Stroke::solid(colour, 1.0));
                if step != POWERFUL {
                    let stroke = Stroke::solid(palette.line, 1.0);
                    canvas.line((cells.x, cell.bottom()), (cells.right(), cell.bottom()), stroke);
                }
            }
        });
        self.powerful(canvas);
        self.quarters(canvas);
        let micro = self.micro();
        for grade in 1..=MOST_POWER {
            let cell = self.cell(grade, grade);
            let text = grade.to_string();
            canvas.text(cells.x - 10.0, cell.y + cell.height / 2.0 + 4.0, Anchor::End, &text, micro);
            canvas.text(cell.x + cell.width / 2.0, cells.bottom() + 16.0, Anchor::Middle, &text, micro);
        }
        let strong = Style::new(11.0, Weight::SemiBold, palette.ink2);
        canvas.text(cells.right(), cells.bottom() + 34.0, Anchor::End, &say!("stakeholders-axis-interest"), strong);
        canvas.text(self.area.x, cells.bottom() + 34.0, Anchor::Start, &say!("stakeholders-axis-power"), strong);
    }

    /// What is done about those in each quarter of the map, at its outer edge: the one on the left and on the right of the
    /// interest from which on somebody looks closely.
    fn quarters(&self, canvas: &mut Canvas) {
        let (cells, middle) = (self.cells(), self.cell(1, INTERESTED).x);
        let style = Style::new(11.0, Weight::SemiBold, self.palette.ink2);
        let (top, bottom) = (cells.y + 13.0, cells.bottom() - 6.0);
        let quarters = [
            (say!("stakeholders-quarter-content"), cells.x, middle, top),
            (say!("stakeholders-quarter-close"), middle, cells.right(), top),
            (say!("stakeholders-quarter-watch"), cells.x, middle, bottom),
            (say!("stakeholders-quarter-informed"), middle, cells.right(), bottom),
        ];
        for (text, left, right, baseline) in quarters {
            if let Some(text) = style.fit(&text, right - left - 16.0) {
                canvas.text(left + 8.0, baseline, Anchor::Start, &text, style);
            }
        }
    }

    /// The line from which on power counts, with its words on it.
    fn powerful(&self, canvas: &mut Canvas) {
        let (cells, palette) = (self.cells(), self.palette);
        let (y, indent) = (self.cell(POWERFUL, 1).bottom() + BAND / 2.0, 8.0);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        let texts = [say!("stakeholders-line-powerful"), say!("stakeholders-line-powerful-short")];
        let text = texts.into_iter().find(|text| style.width(text) + 3.0 * indent <= cells.width).unwrap_or_default();
        let width = style.width(&text);
        canvas.decoration(|canvas| {
            let plate = Area { x: cells.x + indent - 4.0, y: y - BAND / 2.0, width: width + 8.0, height: BAND };
            canvas.rect(plate, 0.0, Some(palette.panel), None);
            let dashes = Stroke::dashed(palette.ink2, 1.5);
            canvas.line((cells.x, y), (cells.x + indent - 4.0, y), dashes);
            canvas.line((cells.x + indent + width + 4.0, y), (cells.right(), y), dashes);
        });
        canvas.text(cells.x + indent, y + 4.0, Anchor::Start, &text, style);
    }

    /// Where the names in one cell go, in up to three lines each where there is room for that; as many as there is room
    /// for, and how many there is not.
    fn placed<'l>(&self, lines: &[&'l Line<'l>], cell: Area, named: &mut Named, all: &mut Placed<'l>) {
        let broken = |most: usize| -> Vec<(&'l Line<'l>, Vec<String>)> {
            lines.iter().map(|line| (*line, self.broken(line, cell.width - INDENT - 4.0, most))).collect()
        };
        let height = |names: &[(&Line, Vec<String>)]| names.iter().map(|(_, text)| height_of(text.len())).sum::<f64>();
        let room = cell.height - 4.0;
        let whole = [3, 2, 1].into_iter().map(broken).find(|names| height(names) <= room);
        let is_whole = whole.is_some();
        let mut names = whole.unwrap_or_else(|| broken(1));
        while !is_whole && names.len() > 1 && height(&names) + LINE > room {
            names.pop();
        }
        let left = lines.len() - names.len();
        let mut taken = height(&names) + if left > 0 { LINE } else { 0.0 };
        let micro = self.micro();
        let fits = |text: &str| micro.width(text) <= cell.width - INDENT - 4.0;
        // below a name: before when it has to be won, and what its sign means where no name above says so
        let mut below: Vec<Vec<String>> = vec![];
        for (line, _) in &names {
            let mut texts = vec![];
            let won = said::won_by(self.subject, line).into_iter().find(|text| fits(text));
            if let Some(text) = won.filter(|_| taken + LINE <= room) {
                texts.push(text);
                taken += LINE;
            }
            let text = side_name(line.side());
            if taken + LINE <= room && fits(&text) && named.add(line.side()) {
                texts.push(text);
                taken += LINE;
            }
            below.push(texts);
        }
        let mut y = cell.y + ((cell.height - taken) / 2.0).max(2.0);
        for ((line, text), below) in names.into_iter().zip(below) {
            let height = height_of(text.len());
            let area = Area { x: cell.x + 2.0, y, width: cell.width - 4.0, height };
            y += height + lines_high(below.len());
            all.names.push(Name { line, text, below, area });
        }
        let more = say!("and-more", count = left);
        if left > 0 && y + LINE <= cell.bottom() && fits(&more) {
            all.more.push((cell.x + INDENT, y + 12.0, more));
        }
    }

    /// The order in which those with power who are against something have to be won, from sign to sign, behind all names.
    fn path(&self, canvas: &mut Canvas, placed: &Placed) {
        let mut turns: Vec<(usize, (f64, f64))> =
            placed.names.iter().filter_map(|name| Some((name.line.turn.as_ref()?.0, name.sign()))).collect();
        turns.sort_by_key(|(turn, _)| *turn);
        let palette = self.palette;
        canvas.decoration(|canvas| {
            for pair in turns.windows(2) {
                let ((from_turn, from), (to_turn, to)) = (pair[0], pair[1]);
                // where one of them has no room on the map, no line says that the next comes right after
                if from_turn + 1 == to_turn {
                    arrow(canvas, palette, from, to);
                }
            }
            for name in &placed.names {
                let widths = name.text.iter().map(|part| self.style(name.line).width(part));
                let below = name.below.iter().map(|part| self.micro().width(part));
                let width = widths.chain(below).fold(0.0, f64::max);
                let height = name.area.height + lines_high(name.below.len());
                // from the sign on, so that nothing of a line is left between it and the name
                let (left, right) = (name.sign().0, name.area.x + INDENT + 2.0 + width);
                let plate = Area { x: left, y: name.area.y + 2.0, width: right - left, height };
                canvas.rect(plate, 0.0, Some(palette.panel), None);
            }
        });
    }

    fn micro(&self) -> Style {
        Style::new(11.0, Weight::Regular, self.palette.ink2)
    }

    fn style(&self, line: &Line) -> Style {
        let weight = if line.turn.is_some() { Weight::SemiBold } else { Weight::Regular };
        Style::new(12.0, weight, self.palette.ink)
    }

    /// A name in at most so many lines, each as wide as there is room for.
    fn broken(&self, line: &Line, room: f64, most: usize) -> Vec<String> {
        let style = self.style(line);
        let text = font::clean(&line.label());
        if most == 1 {
            return style.fit(&text, room).filter(|part| part != "…").into_iter().collect();
        }
        // a word that does not fit at all says nothing
        let lines = font::wrap(&text, style.size, style.weight, room, most).into_iter();
        lines.filter(|part| part != "…").collect()
    }

    fn name(&self, canvas: &mut Canvas, name: &Name, place: u32) {
        let Name { line, text, below, area } = name;
        let hint = line.hint(self.subject);
        let mark = Mark {
            id: format!("stakeholder:{}", line.standing.stakeholder.id),
            kind: MarkKind::Stakeholder,
            name: hint.join(", "),
            hint,
            area: *area,
            tab_order: place,
            lane: u32::from(MOST_POWER - line.power().min(MOST_POWER)),
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            sign(canvas, self.palette, line.side(), name.sign());
            if line.is_first() {
                // who has to be won first is seen from the back of the room
                let ring = Circle {
                    centre: name.sign(),
                    radius: RADIUS + 3.0,
                    fill: None,
                    stroke: Some(Stroke::solid(self.palette.ink, 2.0)),
                };
                canvas.push(Node::Circle(ring));
            }
            for (part, down) in text.iter().zip([15.0, 15.0 + LINE, 15.0 + 2.0 * LINE]) {
                canvas.text(area.x + INDENT - 2.0, area.y + down, Anchor::Start, part, self.style(line));
            }
        });
        for (part, down) in below.iter().zip([4.0, 4.0 + LINE]) {
            canvas.text(area.x + INDENT - 2.0, area.bottom() + down, Anchor::Start, part, self.micro());
        }
    }
}

/// A name with its place on the map.
struct Name<'l> {
    line: &'l Line<'l>,
    text: Vec<String>,
    /// What is said below it, in short lines.
    below: Vec<String>,
    /// The name alone.
    area: Area,
}

impl Name<'_> {
    /// The centre of its sign.
    fn sign(&self) -> (f64, f64) {
        (self.area.x + 10.0, self.area.y + 11.0)
    }
}

/// Everything that is written into the cells.
#[derive(Default)]
struct Placed<'l> {
    names: Vec<Name<'l>>,
    /// How many there is no room for, with the place where that is said.
    more: Vec<(f64, f64, String)>,
}

/// Height of so many short lines.
#[expect(clippy::cast_precision_loss, reason = "at most two lines")]
fn lines_high(count: usize) -> f64 {
    LINE * count as f64
}

/// A line from one sign to another, with a head before the second.
fn arrow(canvas: &mut Canvas, palette: &Palette, from: (f64, f64), to: (f64, f64)) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    let gap = RADIUS + 5.0;
    if length <= 3.0 * gap {
        return;
    }
    let (along, across) = ((dx / length, dy / length), (-dy / length, dx / length));
    let at =
        |far: f64, aside: f64| (from.0 + along.0 * far + across.0 * aside, from.1 + along.1 * far + across.1 * aside);
    let stroke = Stroke::solid(palette.ink3, 1.5);
    let end = length - gap;
    canvas.line(at(gap, 0.0), at(end, 0.0), stroke);
    for aside in [-4.0, 4.0] {
        canvas.line(at(end - 7.0, aside), at(end, 0.0), stroke);
    }
}

/// Height of a name in so many lines.
#[expect(clippy::cast_precision_loss, reason = "at most three lines")]
fn height_of(lines: usize) -> f64 {
    LINE * lines.max(1) as f64 + 8.0
}

/// The signs that have their names on the map already.
#[derive(Default)]
struct Named(Vec<Side>);

impl Named {
    /// Whether the sign was not named yet; from now on it is.
    fn add(&mut self, side: Side) -> bool {
        let is_new = !self.0.contains(&side);
        if is_new {
            self.0.push(side);
        }
        is_new
    }
}

/// What a sign says.
fn side_name(side: Side) -> String {
    match side {
        Side::For => say!("stakeholders-sign-for"),
        Side::Partly => say!("stakeholders-sign-partly"),
        Side::Against => say!("stakeholders-sign-against"),
        Side::Even => say!("stakeholders-sign-even"),
    }
}

/// A circle with a plus, a minus, or nothing in it: never told by colour alone. Who is for it but not for all of it has an
/// outlined plus.
fn sign(canvas: &mut Canvas, palette: &Palette, side: Side, (x, y): (f64, f64)) {
    let (fill, colour) = match side {
        Side::For => (Some(palette.gain), palette.panel),
        Side::Partly => (Some(palette.panel), palette.gain),
        Side::Against => (Some(palette.loss), palette.panel),
        Side::Even => (Some(palette.panel), palette.ink2),
    };
    let stroke = matches!(side, Side::Even | Side::Partly).then(|| Stroke::solid(colour, 1.5));
    let radius = if stroke.is_some() { RADIUS - 0.75 } else { RADIUS };
    canvas.push(Node::Circle(Circle { centre: (x, y), radius, fill, stroke }));
    let bar = Stroke::solid(colour, 2.0);
    if side != Side::Even {
        canvas.line((x - 3.5, y), (x + 3.5, y), bar);
    }
    if matches!(side, Side::For | Side::Partly) {
        canvas.line((x, y - 3.5), (x, y + 3.5), bar);
    }
}
