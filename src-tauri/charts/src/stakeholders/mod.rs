//! Who is concerned, who backs the plan, and who has to be won before when? A map of power over interest, with what has
//! to be done about it beside it.
//!
//! A power–interest grid (A. L. Mendelow, *Environmental Scanning: The Impact of the Stakeholder Concept*, ICIS 1981) of five by five cells: names stand in their
//! cell, so that none lies on another. A sign in the circle says whether somebody is for or against the plan as a whole;
//! a number says in which order those with power who are against something have to be won. Deliberately not here: the
//! words (see `said`), and what follows from stances (see `model::support`).

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
/// Room left of the map and below it for the grades and the name of the axis.
const SCALE: f64 = 40.0;
/// Height of a line of a name in a cell.
const LINE: f64 = 15.0;
/// Room left of a name for its sign.
const INDENT: f64 = 22.0;
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
        let (width, height) = (cells.width / f64::from(MOST_POWER), (cells.height - BAND) / f64::from(MOST_POWER));
        let (across, down) = (interest.clamp(1, MOST_POWER) - 1, MOST_POWER - power.clamp(1, MOST_POWER));
        let band = if power < POWERFUL { BAND } else { 0.0 };
        Area { x: cells.x + width * f64::from(across), y: cells.y + height * f64::from(down) + band, width, height }
    }

    fn draw(&self, canvas: &mut Canvas) {
        self.ground(canvas);
        let mut place = 0;
        let mut named = Named::default();
        for power in (1..=MOST_POWER).rev() {
            for interest in 1..=MOST_POWER {
                let here = |line: &&Line| (line.power(), line.interest()) == (power, interest);
                let lines: Vec<&Line> = self.people.lines.iter().filter(here).collect();
                self.names(canvas, &lines, self.cell(power, interest), (&mut place, &mut named));
            }
        }
    }

    fn ground(&self, canvas: &mut Canvas) {
        let (cells, palette) = (self.cells(), self.palette);
        canvas.decoration(|canvas| {
            canvas.rect(cells, 0.0, None, Some(Stroke::solid(palette.line_strong, 1.0)));
            for step in 2..=MOST_POWER {
                let cell = self.cell(step, step);
                canvas.line((cell.x, cells.y), (cell.x, cells.bottom()), Stroke::solid(palette.line, 1.0));
                if step != POWERFUL {
                    let stroke = Stroke::solid(palette.line, 1.0);
                    canvas.line((cells.x, cell.bottom()), (cells.right(), cell.bottom()), stroke);
                }
            }
        });
        self.powerful(canvas);
        let micro = Style::new(11.0, Weight::Regular, palette.ink2);
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

    /// The names in one cell, in up to three lines each where there is room for that; as many as there is room for, and
    /// how many there is not.
    fn names(&self, canvas: &mut Canvas, lines: &[&Line], cell: Area, (place, named): (&mut u32, &mut Named)) {
        let broken = |most: usize| -> Vec<(&Line, Vec<String>)> {
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
        let mut all = height(&names) + if left > 0 { LINE } else { 0.0 };
        let micro = Style::new(11.0, Weight::Regular, self.palette.ink2);
        // a sign is named below the first name with it that has room for that
        let mut signs: Vec<Option<String>> = vec![];
        for (line, _) in &names {
            let text = side_name(line.side());
            let has_room = all + LINE <= room && micro.width(&text) <= cell.width - INDENT - 4.0;
            let is_named = has_room && named.add(line.side());
            all += if is_named { LINE } else { 0.0 };
            signs.push(is_named.then_some(text));
        }
        let mut y = cell.y + ((cell.height - all) / 2.0).max(2.0);
        for ((line, text), sign) in names.iter().zip(&signs) {
            let height = height_of(text.len());
            if let Some(sign) = sign {
                canvas.text(cell.x + INDENT, y + height + 4.0, Anchor::Start, sign, micro);
            }
            self.name(canvas, line, text, Area { x: cell.x + 2.0, y, width: cell.width - 4.0, height }, *place);
            *place += 1;
            y += height + if sign.is_some() { LINE } else { 0.0 };
        }
        let more = say!("and-more", count = left);
        if left > 0 && y + LINE <= cell.bottom() && micro.width(&more) <= cell.width - INDENT - 4.0 {
            canvas.text(cell.x + INDENT, y + 12.0, Anchor::Start, &more, micro);
        }
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

    fn name(&self, canvas: &mut Canvas, line: &Line, text: &[String], area: Area, place: u32) {
        let hint = line.hint(self.subject);
        let mark = Mark {
            id: format!("stakeholder:{}", line.standing.stakeholder.id),
            kind: MarkKind::Stakeholder,
            name: hint.join(", "),
            hint,
            area,
            tab_order: place,
            lane: u32::from(MOST_POWER - line.power().min(MOST_POWER)),
            links: vec![],
        };
        canvas.mark(mark, |canvas| {
            sign(canvas, self.palette, line.side(), (area.x + 10.0, area.y + 11.0));
            for (part, down) in text.iter().zip([15.0, 15.0 + LINE, 15.0 + 2.0 * LINE]) {
                canvas.text(area.x + INDENT - 2.0, area.y + down, Anchor::Start, part, self.style(line));
            }
        });
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
        Side::Against => say!("stakeholders-sign-against"),
        Side::Even => say!("stakeholders-sign-even"),
    }
}

/// A circle with a plus, a minus, or nothing in it: never told by colour alone.
fn sign(canvas: &mut Canvas, palette: &Palette, side: Side, (x, y): (f64, f64)) {
    let (fill, colour) = match side {
        Side::For => (Some(palette.gain), palette.panel),
        Side::Against => (Some(palette.loss), palette.panel),
        Side::Even => (Some(palette.panel), palette.ink2),
    };
    let stroke = (side == Side::Even).then(|| Stroke::solid(palette.ink2, 1.5));
    let radius = if stroke.is_some() { RADIUS - 0.75 } else { RADIUS };
    canvas.push(Node::Circle(Circle { centre: (x, y), radius, fill, stroke }));
    let bar = Stroke::solid(colour, 2.0);
    if side != Side::Even {
        canvas.line((x - 3.5, y), (x + 3.5, y), bar);
    }
    if side == Side::For {
        canvas.line((x, y - 3.5), (x, y + 3.5), bar);
    }
}
