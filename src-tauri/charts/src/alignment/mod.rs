//! Which capabilities are too far ahead of what they have to grow with, what was spent on that, and what would mend it?
//!
//! Themes one below the other, each with a ladder of five rungs for every capability: filled as far as its levels
//! count in the end, hatched and named where they are there but do not count, with a line across at the level of today.
//! Beside it stands why, and what it costs. Deliberately not here: the words (see `said`), and what counts (see
//! `model::alignment`).

mod said;

use model::alignment::{Aligned, Member};
use model::capability::MAX_LEVEL;
use model::say;

use crate::column::{Column, LINE};
use crate::font::{self, Weight};
use crate::frame::{Frame, Texts};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::sheet;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, shapes};

pub use said::headline;

use said::Told;

/// Heights of a rung, roomy to tight, and the most to which a rung is stretched to fill a page.
const RUNGS: [f64; 6] = [20.0, 17.0, 15.0, ROOMY, 10.0, 8.0];
const MOST_RUNG: f64 = 30.0;
/// From this height of a rung on every rung has its number, names have two lines, and all words have room.
const ROOMY: f64 = 13.0;
/// Height of the name of a theme, and the gap below its band.
const HEADING: f64 = 22.0;
const GAP: f64 = 16.0;
/// Room above a ladder for the word over what is ahead, and height of a line of a name below it.
const SIGN: f64 = 15.0;
const NAME: f64 = 13.0;
/// Width of the numbers of the rungs, and least and most width of a column.
const SCALE: f64 = 20.0;
const COLUMN: (f64, f64) = (58.0, 104.0);
/// Distance of the words from the ladder, and between two of them.
const BESIDE: f64 = 24.0;
const BETWEEN: f64 = 3.0;
/// Room below for what a page cannot hold.
const MORE: f64 = 20.0;
/// From this width on there is room for words beside the ladders: a window of 640 px without its margins.
const WIDE: f64 = 608.0;
/// How many columns all themes have together at most: a window scrolls no more parts than that smoothly.
const MOST_COLUMNS: usize = 128;

/// Draws the ladders of all themes.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let told = Told::of(subject);
    let title = headline(subject.roadmap, told.alignment.as_ref(), told.has_plan);
    let subtitle = said::subtitle(told.has_plan);
    // a page says what the marks mean below its title
    let explained = if options.purpose == Purpose::Screen { subtitle.clone() } else { String::new() };
    let texts = Texts { title: title.clone(), subtitle, list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    // a window scrolls before names and words are cut
    let rungs = if options.purpose == Purpose::Screen { &RUNGS[..3] } else { &RUNGS[..] };
    let fit = sheet::fit(options, rungs, |width, rung| {
        let frame = Frame::new(subject, options, &texts, width);
        let room = width - 2.0 * frame.margin;
        frame.top() + Layout::new(&told, &explained, room, rung).height() + frame.bottom()
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
    if told.themes().is_empty() {
        sheet::empty_note(&mut canvas, options, &title, (room.x, room.y + 14.0), room.width);
    } else {
        let layout = Layout::new(&told, &explained, room.width, fit.row);
        let is_too_high = options.purpose.is_page() && layout.height() > room.height + 0.5;
        let layout = if is_too_high { layout.cut(room.height) } else { layout.filling(room.height) };
        Drawing { palette, subject, told: &told, layout: &layout, room }.draw(&mut canvas);
    }
    let description = say!("alignment-description", title = &title, count = told.themes().len());
    sheet::chart(canvas, fit, options, palette, (title, description), said::table(subject, &told))
}

#[expect(clippy::cast_precision_loss, reason = "a few rows")]
fn many(count: usize) -> f64 {
    count as f64
}

/// How many of a width there is room for, at least one.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few columns")]
fn fitting(room: f64, each: f64) -> usize {
    (room / each).floor().max(1.0) as usize
}

/// One theme as it is drawn.
struct Band<'a> {
    place: usize,
    aligned: &'a Aligned<'a>,
    /// How many of its capabilities are drawn.
    shown: usize,
    /// What stands beside it: lines, and whether they sum it up.
    words: Vec<(Vec<String>, bool)>,
    height: f64,
}

/// Where everything goes at one width.
struct Layout<'a> {
    /// Width of the ladders with their numbers, and of what stands beside them; no width where there is no room for it.
    ladder: f64,
    beside: f64,
    rung: f64,
    /// Width of a column, and how many stand side by side.
    column: f64,
    across: usize,
    /// What the marks mean, in lines above the picture.
    explained: Vec<String>,
    bands: Vec<Band<'a>>,
    /// How many themes a page has no room for.
    left: usize,
}

impl<'a> Layout<'a> {
    fn new(told: &'a Told<'a>, explained: &str, width: f64, rung: f64) -> Self {
        let themes = told.themes();
        let beside = if width >= WIDE { (width * 0.36).clamp(240.0, 460.0) } else { 0.0 };
        let ladder = width - beside;
        let least = (font::width(&say!("alignment-sign-ahead"), 11.0, Weight::SemiBold) + 6.0).max(COLUMN.0);
        let most = (MOST_COLUMNS / themes.len().max(1)).max(2);
        let shown = |aligned: &Aligned| if aligned.members.len() < 2 { 0 } else { aligned.members.len().min(most) };
        let widest = themes.iter().map(shown).max().unwrap_or(0).max(1);
        let across = fitting(ladder - SCALE, least).min(widest);
        let band = |(place, aligned): (usize, &'a Aligned<'a>)| {
            let said = told.beside[place].iter().filter(|_| beside > 0.0);
            let words = said.map(|entry| (entry.lines(beside - BESIDE), entry.is_sum)).collect();
            Band { place, aligned, shown: shown(aligned), words, height: 0.0 }
        };
        let mut layout = Self {
            ladder,
            beside,
            rung,
            column: ((ladder - SCALE) / many(across)).min(COLUMN.1),
            across,
            explained: font::wrap(explained, said::SIZE, Weight::Regular, width, 3),
            bands: themes.iter().enumerate().map(band).collect(),
            left: 0,
        };
        layout.measure();
        layout
    }

    /// Sets how high each band is: as high as its ladder, or as what stands beside it where that has room.
    fn measure(&mut self) {
        let (row, across, has_room) = (self.row(), self.across, self.rung >= ROOMY);
        for band in &mut self.bands {
            let ladder = if band.shown == 0 { 2.0 * LINE } else { row * many(band.shown.div_ceil(across)) };
            let words: f64 = band.words.iter().map(|(lines, _)| LINE * many(lines.len()) + BETWEEN).sum();
            band.height = HEADING + ladder.max(if has_room { words } else { 0.0 }) + GAP;
        }
    }

    /// Height of one row of columns, with what is written above and below them.
    fn row(&self) -> f64 {
        let names = if self.rung >= ROOMY { 2.0 * NAME } else { NAME };
        SIGN + self.rung * f64::from(MAX_LEVEL) + names + 6.0
    }

    /// Height of the words above the picture.
    fn head(&self) -> f64 {
        if self.explained.is_empty() { 0.0 } else { LINE * many(self.explained.len()) + 10.0 }
    }

    fn height(&self) -> f64 {
        self.head() + self.bands.iter().map(|band| band.height).sum::<f64>()
    }

    /// What a page of this height has room for: one row of columns of each theme, first where not all counts.
    fn cut(mut self, height: f64) -> Self {
        let across = self.across;
        for band in &mut self.bands {
            band.shown = band.shown.min(across);
        }
        self.measure();
        if self.height() <= height {
            return self;
        }
        self.bands.sort_by_key(|band| band.aligned.levels_ahead() == 0);
        let mut free = height - self.head() - MORE;
        let has_room = |band: &&Band| {
            free -= band.height;
            free >= 0.0
        };
        let fits = self.bands.iter().take_while(has_room).count().max(1);
        self.left = self.bands.len() - fits;
        self.bands.truncate(fits);
        self.bands.sort_by_key(|band| band.place);
        self
    }

    /// With rungs as high as there is room for.
    fn filling(mut self, height: f64) -> Self {
        let rows: usize = self.bands.iter().map(|band| band.shown.div_ceil(self.across)).sum();
        if rows > 0 && self.rung >= ROOMY {
            let spare = (height - self.height()).max(0.0) / (many(rows) * f64::from(MAX_LEVEL));
            self.rung = (self.rung + spare).min(MOST_RUNG);
            self.measure();
        }
        self
    }
}

struct Drawing<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    told: &'a Told<'a>,
    layout: &'a Layout<'a>,
    room: Area,
}

impl Drawing<'_> {
    fn draw(&self, canvas: &mut Canvas) {
        let (room, layout) = (self.room, self.layout);
        let quiet = Style::new(said::SIZE, Weight::Regular, self.palette.ink2);
        for (place, line) in layout.explained.iter().enumerate() {
            canvas.text(room.x, room.y + LINE * many(place) + 12.0, Anchor::Start, line, quiet);
        }
        let (mut y, mut next) = (room.y + layout.head(), 0);
        for band in &layout.bands {
            let top = y + HEADING;
            self.heading(canvas, band, y, &mut next);
            if band.shown == 0 {
                let note = said::too_few(band.aligned);
                for (place, line) in font::wrap(&note, said::SIZE, quiet.weight, room.width, 2).iter().enumerate() {
                    canvas.text(room.x, top + LINE * many(place) + 12.0, Anchor::Start, line, quiet);
                }
            }
            for (row, members) in band.aligned.members[..band.shown].chunks(layout.across).enumerate() {
                self.ladder(canvas, band, members, top + layout.row() * many(row), &mut next);
            }
            self.words(canvas, band, top);
            y += band.height;
        }
        if layout.left > 0 {
            let text = say!("alignment-more-themes", count = layout.left);
            canvas.text(room.x, y + 14.0, Anchor::Start, &text, quiet);
        }
    }

    /// The name of a theme, by how much its capabilities may be ahead, and how many of them are not drawn.
    fn heading(&self, canvas: &mut Canvas, band: &Band, y: f64, next: &mut u32) {
        let (room, palette, theme) = (self.room, self.palette, band.aligned.theme);
        let hint = said::theme_hint(self.told, band.aligned, band.place);
        let mark = Mark {
            id: format!("theme:{}", theme.id),
            kind: MarkKind::Theme,
            name: hint.join(", "),
            hint,
            area: Area { y, height: HEADING, ..room },
            tab_order: *next,
            lane: u32::try_from(band.place).unwrap_or(u32::MAX),
            links: vec![],
        };
        *next += 1;
        canvas.decoration(|canvas| canvas.line((room.x, y), (room.right(), y), Stroke::solid(palette.line, 1.0)));
        canvas.mark(mark, |canvas| {
            let strong = Style::new(13.0, Weight::SemiBold, palette.ink);
            let quiet = Style::new(12.0, Weight::Regular, palette.ink2);
            let mut rest = said::gap(band.aligned);
            if band.shown > 0 && band.shown < band.aligned.members.len() {
                rest = format!("{rest} · {}", say!("and-more", count = band.aligned.members.len() - band.shown));
            }
            let left = room.width - quiet.width(&rest) - 14.0;
            let name = strong.fit(&isolated(&theme.name), if left < 80.0 { room.width } else { left });
            let name = name.filter(|name| name != "…").unwrap_or_default();
            canvas.text(room.x, y + 15.0, Anchor::Start, &name, strong);
            if left >= 80.0 {
                canvas.text(room.x + strong.width(&name) + 12.0, y + 15.0, Anchor::Start, &rest, quiet);
            }
        });
    }

    /// One row of columns from `top` on, with the numbers of its rungs.
    fn ladder(&self, canvas: &mut Canvas, band: &Band, members: &[Member], top: f64, next: &mut u32) {
        let (layout, micro) = (self.layout, Style::new(11.0, Weight::Regular, self.palette.ink2));
        let bottom = top + SIGN + layout.rung * f64::from(MAX_LEVEL);
        for level in (1..=MAX_LEVEL).step_by(if layout.rung >= ROOMY { 1 } else { 2 }) {
            let middle = bottom - layout.rung * (f64::from(level) - 0.5);
            canvas.text(self.room.x + SCALE - 8.0, middle + 4.0, Anchor::End, &level.to_string(), micro);
        }
        for (place, member) in members.iter().enumerate() {
            let x = self.room.x + SCALE + layout.column * many(place);
            let hint = said::capability_hint(self.subject, self.told, band.aligned, member);
            let mark = Mark {
                id: self.id_of(band, member),
                kind: MarkKind::Capability,
                name: hint.join(", "),
                hint,
                area: Area { x, y: top, width: layout.column, height: layout.row() - 4.0 },
                tab_order: *next,
                lane: u32::try_from(band.place).unwrap_or(u32::MAX),
                links: vec![],
            };
            *next += 1;
            canvas.mark(mark, |canvas| self.column(canvas, member, x + layout.column / 2.0, bottom));
        }
    }

    /// A capability is named after its theme as well, where an earlier theme has it too.
    fn id_of(&self, band: &Band, member: &Member) -> String {
        let id = &member.capability.id;
        let mut earlier = self.layout.bands.iter().take_while(|other| other.place < band.place);
        let has_it = |other: &Band| other.aligned.members[..other.shown].iter().any(|one| one.capability.id == *id);
        match earlier.any(has_it) {
            true => format!("capability:{id}@{}", band.aligned.theme.id),
            false => format!("capability:{id}"),
        }
    }

    /// One capability: its five rungs around a middle, the word over what is ahead, and its name.
    fn column(&self, canvas: &mut Canvas, member: &Member, middle: f64, bottom: f64) {
        let (layout, palette) = (self.layout, self.palette);
        let width = (layout.column - 14.0).clamp(6.0, 56.0);
        let left = middle - width / 2.0;
        let (counts, there) = (member.counts_at_end(), member.at_end());
        let (mut filled, mut hatched, mut bare) = (vec![], vec![], vec![]);
        for level in 1..=MAX_LEVEL {
            let top = bottom - layout.rung * f64::from(level);
            let rung = Area { x: left, y: top + 1.0, width, height: layout.rung - 2.0 };
            if level <= counts {
                filled.extend(outline(rung));
            } else if level <= there {
                hatched.extend(outline(rung));
                hatched.extend(shapes::hatch(rung, 5.0));
            } else {
                bare.extend(outline(rung));
            }
        }
        if !filled.is_empty() {
            canvas.fill(filled, palette.ink3, 1.0);
        }
        canvas.stroke(hatched, Stroke::solid(palette.critical, 1.25));
        canvas.stroke(bare, Stroke::solid(palette.line_strong, 0.75));
        if self.told.has_plan {
            let y = bottom - layout.rung * f64::from(member.capability.now.min(MAX_LEVEL));
            canvas.line((left - 4.0, y), (left + width + 4.0, y), Stroke::solid(palette.ink, 2.0));
        }
        let (sign, strong) = (say!("alignment-sign-ahead"), Style::new(11.0, Weight::SemiBold, palette.critical));
        if there > counts && strong.width(&sign) <= layout.column - 2.0 {
            let over = bottom - layout.rung * f64::from(MAX_LEVEL) - 4.0;
            canvas.text(middle, over, Anchor::Middle, &sign, strong);
        }
        let style = Style::new(11.0, Weight::Regular, palette.ink);
        let (name, room) = (isolated(&member.capability.name), layout.column - 6.0);
        let lines: Vec<String> = match layout.rung >= ROOMY {
            true => font::wrap(&name, style.size, style.weight, room, 2),
            false => style.fit(&name, room).into_iter().collect(),
        };
        for (line, down) in lines.iter().filter(|line| *line != "…").zip([12.0, 12.0 + NAME]) {
            canvas.text(middle, bottom + down, Anchor::Middle, line, style);
        }
    }

    /// What stands beside a ladder, as far as there is room.
    fn words(&self, canvas: &mut Canvas, band: &Band, top: f64) {
        let (layout, palette) = (self.layout, self.palette);
        let x = self.room.x + layout.ladder + BESIDE;
        let room = Area { x, y: top, width: layout.beside - BESIDE, height: band.height - HEADING - 4.0 };
        let mut column = Column { canvas, palette, room, y: top };
        for (place, (lines, is_sum)) in band.words.iter().enumerate() {
            let left = band.words.len() - place;
            let end = if left == 1 { room.bottom() } else { room.bottom() - LINE };
            if column.y + LINE * many(lines.len()) > end {
                column.rest(left);
                return;
            }
            let (weight, colour) = match is_sum {
                true => (Weight::Medium, palette.ink),
                false => (Weight::Regular, palette.ink2),
            };
            let style = Style::new(said::SIZE, weight, colour);
            for line in lines {
                column.canvas.text(x, column.y + 12.0, Anchor::Start, line, style);
                column.y += LINE;
            }
            column.y += BETWEEN;
        }
    }
}

/// The four sides of an area as pieces of a path.
fn outline(area: Area) -> Vec<Piece> {
    let (right, bottom) = (area.right(), area.bottom());
    let mut pieces = shapes::open_line(&[(area.x, area.y), (right, area.y), (right, bottom), (area.x, bottom)]);
    pieces.push(Piece::Close);
    pieces
}
