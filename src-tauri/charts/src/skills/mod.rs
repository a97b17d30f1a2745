//! Do we have the people the plan needs, and a path for them?
//!
//! Two panels side by side, one for each path, with a column for each rank: how many hold it, how much of what they can own
//! at once they own at the tightest, and below which level of each skill is expected of them, always as a digit. At the end
//! of a row there is a bar as long as what can be owned of this skill, with a tick at what is asked for; what is missing is
//! hatched. Beside it stands what nobody can own. Names of people never. Deliberately not here: the words (see `said`), and
//! who can own what (see `model::mastery`).

mod said;

use model::mastery::{Cover, Gap, Mastery, Supply, Worst};
use model::{Track, say};

use crate::column::{Column, LINE, keep_room, room_for_words};
use crate::font::{self, Weight};
use crate::frame::Texts;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Piece, Stroke, Style};
use crate::sheet;
use crate::stack::Stack;
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, shapes};

pub use said::headline;

use said::Paths;

/// Height of the head: the path, the name of the rank in two lines, people, and what they own.
const HEAD: f64 = 92.0;
/// Least and most height of a row.
const ROW: (f64, f64) = (17.0, 44.0);
/// Height of a row that is asked for in the window, and on a page before its texts are enlarged.
const WANTED: (f64, f64) = (28.0, 24.0);
/// Least height of the picture in the window, and on a page before its texts are enlarged.
const LEAST: (f64, f64) = (340.0, 540.0);
/// The widest a column of a rank may be.
const COLUMN: f64 = 110.0;
/// Room between the two paths.
const BETWEEN: f64 = 18.0;
/// Width of what is asked of a skill, at the end of its row; from this width of the picture on there is room for it.
const COVER: (f64, f64) = (128.0, 560.0);
/// From this width on there is room for what stands beside the picture.
const WIDE: f64 = 640.0;
/// Room below the picture for what nobody can own, where there is none beside it.
const BELOW: f64 = 110.0;

/// Draws both paths, and what nobody can own.
#[must_use]
pub fn draw(subject: &Subject, options: &Options) -> Chart {
    let paths = Paths::of(subject);
    let title = headline(subject.roadmap, paths.mastery.as_ref(), paths.has_plan);
    let meaning = said::meaning(paths.has_plan);
    let texts = Texts { title: title.clone(), subtitle: meaning.clone(), list: None, units: String::new() };
    let palette = Palette::of(options.theme);
    let count = paths.mastery.as_ref().map_or(0, |mastery| mastery.skills.len());
    let is_screen = options.purpose == Purpose::Screen;
    let mut page = sheet::page_of(subject, options, &texts, (0.0, 0.0, 0.0, 0.0), least(count, is_screen));
    let area = page.area;
    match &paths.mastery {
        Some(mastery) => {
            let is_wide = area.width >= WIDE;
            let beside = if is_wide { (area.width * 0.28).clamp(200.0, 380.0) } else { 0.0 };
            let below = if is_wide { 0.0 } else { BELOW };
            let grid = Area { width: area.width - beside, height: area.height - below, ..area };
            let matrix = Matrix::within(grid, palette, subject, mastery, paths.has_plan);
            let order = matrix.draw(&mut page.canvas);
            let room = room_for_words(area, grid);
            // a page says below its title what digits and bars mean
            let meaning = if is_screen && is_wide { meaning.as_str() } else { "" };
            let (lines, above) = keep_room(meaning, room);
            let y = gaps(&mut page.canvas, palette, subject, &paths, (above, order)).min(above.bottom()) + 12.0;
            Column { canvas: &mut page.canvas, palette, room, y }.write(&lines);
        }
        None => sheet::empty_note(&mut page.canvas, options, &title, (area.x, area.y + 14.0), area.width),
    }
    let description = say!("skills-description", title = &title, count = count);
    let table = said::table(subject, &paths);
    sheet::chart(page.canvas, page.fit, options, palette, (title, description), table)
}

/// Height that is asked for a picture of so many rows.
#[expect(clippy::cast_precision_loss, reason = "at most four dozen rows")]
fn least(count: usize, is_screen: bool) -> f64 {
    let (row, least) = if is_screen { (WANTED.0, LEAST.0) } else { (WANTED.1, LEAST.1) };
    (HEAD + row * count as f64).max(least)
}

/// Writes a text only if it is whole: half a number would be another one.
fn whole(canvas: &mut Canvas, (x, baseline): (f64, f64), text: &str, room: f64, style: Style) {
    if style.width(text) <= room {
        canvas.text(x, baseline, Anchor::Middle, text, style);
    }
}

fn quiet(palette: &Palette) -> Style {
    Style::new(11.0, Weight::Regular, palette.ink2)
}

struct Matrix<'a> {
    palette: &'a Palette,
    subject: &'a Subject<'a>,
    mastery: &'a Mastery<'a>,
    has_plan: bool,
    /// The picture with its names.
    area: Area,
    /// The skills in the order of their rows, those that the plan lacks most first.
    covers: Vec<&'a Cover<'a>>,
    /// A row for each of them.
    stack: Stack,
    /// Width of the names of skills.
    names: f64,
    /// Left edge of the column of each rank.
    lefts: Vec<f64>,
    /// Width of such a column.
    width: f64,
    /// Width of what is asked of a skill; 0 where there is no room for it.
    cover: f64,
}

#[expect(clippy::cast_precision_loss, reason = "places of a few cells; the words in them are exact")]
impl<'a> Matrix<'a> {
    fn within(
        area: Area,
        palette: &'a Palette,
        subject: &'a Subject<'a>,
        mastery: &'a Mastery<'a>,
        has_plan: bool,
    ) -> Self {
        let mut covers: Vec<&Cover> = mastery.skills.iter().collect();
        let short = |cover: &Cover| cover.worst.map_or(i64::MIN, |it| i64::from(it.need) - i64::from(it.have));
        covers.sort_by_key(|cover| std::cmp::Reverse(short(cover)));
        let style = Style::new(12.5, Weight::Medium, palette.ink);
        let label = quiet(palette).width(&say!("skills-row-owned"));
        let widest = covers.iter().map(|it| style.width(&isolated(&font::clean(&it.skill.name)))).fold(label, f64::max);
        let names = (widest + 16.0).min(area.width * 0.3).max(50.0);
        let is_asked = covers.iter().any(|cover| cover.worst.is_some());
        let cover = if is_asked && area.width >= COVER.1 { COVER.0 } else { 0.0 };
        let both = Track::ALL.iter().all(|track| mastery.ranks.iter().any(|supply| supply.rank.track == *track));
        let between = if both { BETWEEN } else { 0.0 };
        let count = mastery.ranks.len().max(1) as f64;
        let width = ((area.width - names - cover - between) / count).clamp(1.0, COLUMN);
        // the expert path stands left of the other, each from its lowest rank to its highest
        let mut lefts = vec![0.0; mastery.ranks.len()];
        let mut left = area.x + names;
        for track in Track::ALL {
            for (place, _) in mastery.ranks.iter().enumerate().filter(|(_, supply)| supply.rank.track == track) {
                lefts[place] = left;
                left += width;
            }
            left += if track == Track::Expert { between } else { 0.0 };
        }
        let stack = Stack::within(area, HEAD, ROW, covers.len());
        Self { palette, subject, mastery, has_plan, area, covers, stack, names, lefts, width, cover }
    }

    /// Right edge of the last column of ranks.
    fn end(&self) -> f64 {
        self.lefts.iter().copied().fold(self.area.x + self.names, f64::max) + self.width
    }

    /// Draws all of it; how many marks it has.
    fn draw(&self, canvas: &mut Canvas) -> u32 {
        self.ground(canvas);
        self.head(canvas);
        let mut order = 0;
        // a mark for each rank as they stand, then one for each skill
        let mut ranks: Vec<(usize, &Supply)> = self.mastery.ranks.iter().enumerate().collect();
        ranks.sort_by_key(|(_, supply)| supply.rank.track);
        for (place, supply) in ranks {
            self.rank(canvas, (place, supply), order);
            order += 1;
        }
        for (place, cover) in self.covers.iter().take(self.stack.shown).enumerate() {
            self.skill(canvas, (place, cover), order);
            order += 1;
        }
        self.stack.tell_left(canvas, self.palette);
        order
    }

    /// Lines between the rows, and under the digits the cells of each level as one shape.
    fn ground(&self, canvas: &mut Canvas) {
        let right = self.end() + self.cover;
        let line =
            |place: usize| [Piece::Move(self.area.x, self.stack.top(place)), Piece::Line(right, self.stack.top(place))];
        let lines: Vec<Piece> = (0..=self.stack.shown).flat_map(line).collect();
        canvas.decoration(|canvas| {
            canvas.stroke(lines, Stroke::solid(self.palette.line, 1.0));
            for level in 1..=5u8 {
                let mut pieces = vec![];
                for (place, cover) in self.covers.iter().take(self.stack.shown).enumerate() {
                    for (at, _) in cover.expected.iter().enumerate().filter(|(_, known)| (**known).min(5) == level) {
                        let cell = Area {
                            x: self.lefts[at] + 1.0,
                            y: self.stack.top(place) + 1.5,
                            width: (self.width - 2.0).max(0.5),
                            height: self.stack.height - 3.0,
                        };
                        pieces.extend(outline(cell));
                    }
                }
                if !pieces.is_empty() {
                    canvas.fill(pieces, self.palette.maturity[usize::from(level)].cell, 1.0);
                }
            }
        });
    }

    /// The names of the paths, and what the rows of the head are about.
    fn head(&self, canvas: &mut Canvas) {
        let style = Style::new(12.0, Weight::SemiBold, self.palette.ink);
        for track in Track::ALL {
            let places = || self.mastery.ranks.iter().zip(&self.lefts).filter(|(it, _)| it.rank.track == track);
            let Some(left) = places().map(|(_, left)| *left).next() else { continue };
            let name = match track {
                Track::Expert => say!("skills-track-expert"),
                Track::Management => say!("skills-track-management"),
            };
            if let Some(text) = style.fit(&name, self.width * places().count() as f64) {
                canvas.text(left, self.area.y + 12.0, Anchor::Start, &text, style);
            }
        }
        let (style, names) = (quiet(self.palette), self.names - 8.0);
        let mut rows = vec![(58.0, say!("skills-row-people"))];
        if self.has_plan {
            rows.push((75.0, say!("skills-row-owned")));
        }
        for (down, text) in rows {
            if let Some(text) = style.fit(&text, names) {
                canvas.text(self.area.x, self.area.y + down, Anchor::Start, &text, style);
            }
        }
        if self.cover > 0.0 {
            let lines = font::wrap(&say!("skills-cover-head"), 11.0, Weight::Regular, self.cover - 16.0, 3);
            for (line, down) in lines.iter().zip([58.0, 72.0, 86.0]) {
                canvas.text(self.end() + 14.0, self.area.y + down, Anchor::Start, line, style);
            }
        }
    }

    /// The head of a rank: its name, its people, and what they own of what they can.
    fn rank(&self, canvas: &mut Canvas, (place, supply): (usize, &Supply), tab_order: u32) {
        let area = Area { x: self.lefts[place], y: self.area.y + 16.0, width: self.width, height: HEAD - 18.0 };
        let hint = said::rank_hint(self.subject, supply, self.has_plan);
        let mark = Mark {
            id: format!("rank:{}", supply.rank.id),
            kind: MarkKind::Rank,
            name: hint.join(", "),
            hint,
            area,
            tab_order,
            lane: 0,
            links: vec![],
        };
        let (middle, room) = (area.x + area.width / 2.0, area.width - 6.0);
        canvas.mark(mark, |canvas| {
            let style = Style::new(11.0, Weight::Medium, self.palette.ink);
            let name = isolated(&font::clean(&supply.rank.name));
            let lines = font::wrap(&name, style.size, style.weight, room.max(0.0), 2);
            let says = |line: &&String| line.chars().any(|letter| !matches!(letter, '…' | ' '));
            for (line, down) in lines.iter().filter(says).zip([12.0, 25.0]) {
                whole(canvas, (middle, area.y + down), line, room, style);
            }
            whole(canvas, (middle, area.y + 42.0), &said::people(supply), room, quiet(self.palette));
            if let Some((text, (_, owned, capacity))) =
                said::owned(supply).zip(supply.tightest()).filter(|_| self.has_plan)
            {
                whole(canvas, (middle, area.y + 59.0), &text, room, quiet(self.palette));
                let track = Area { x: area.x + 4.0, y: area.y + 64.0, width: (area.width - 8.0).max(0.5), height: 5.0 };
                let share = if capacity == 0 { 0.0 } else { f64::from(owned) / f64::from(capacity) };
                canvas.decoration(|canvas| {
                    canvas.rect(track, 0.0, Some(self.palette.sunken), None);
                    canvas.rect(Area { width: track.width * share, ..track }, 0.0, Some(self.palette.ink2), None);
                });
            }
        });
    }

    /// A skill: its name, the level expected of each rank, and what the plan asks for.
    fn skill(&self, canvas: &mut Canvas, (place, cover): (usize, &Cover), tab_order: u32) {
        let row = self.stack.row(place);
        let hint = said::skill_hint(self.subject, cover, self.mastery);
        let mark = Mark {
            id: format!("skill:{}", cover.skill.id),
            kind: MarkKind::Skill,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order,
            lane: 1,
            links: vec![],
        };
        let baseline = row.y + row.height / 2.0 + 4.5;
        canvas.mark(mark, |canvas| {
            let style = Style::new(12.5, Weight::Medium, self.palette.ink);
            if let Some(text) = style.fit(&isolated(&cover.skill.name), self.names - 12.0) {
                canvas.text(row.x, baseline, Anchor::Start, &text, style);
            }
            for (level, left) in cover.expected.iter().zip(&self.lefts).filter(|(level, _)| **level > 0) {
                let colours = self.palette.maturity[usize::from((*level).min(5))];
                let style = Style::new(12.0, Weight::SemiBold, colours.text);
                whole(canvas, (left + self.width / 2.0, baseline), &level.to_string(), self.width, style);
            }
            if let Some(worst) = cover.worst.as_ref().filter(|_| self.cover > 0.0) {
                self.bullet(canvas, worst, baseline);
            }
        });
    }

    /// A bar as long as what can be owned, with a tick at what is asked for; what is missing is hatched.
    fn bullet(&self, canvas: &mut Canvas, worst: &Worst, baseline: f64) {
        let (left, palette) = (self.end() + 14.0, self.palette);
        let room = 44.0;
        let most = f64::from(worst.have.max(worst.need).max(1));
        let (have, need) = (room * f64::from(worst.have) / most, room * f64::from(worst.need) / most);
        let bar = Area { x: left, y: baseline - 9.0, width: room, height: 10.0 };
        canvas.decoration(|canvas| {
            canvas.rect(bar, 0.0, Some(palette.sunken), None);
            canvas.rect(Area { width: have, ..bar }, 0.0, Some(palette.ink3), None);
            if need > have {
                let missing = Area { x: left + have, width: need - have, ..bar };
                let pieces: Vec<Piece> = outline(missing).into_iter().chain(shapes::hatch(missing, 5.0)).collect();
                canvas.stroke(pieces, Stroke::solid(palette.critical, 1.25));
            }
            let tick = [Piece::Move(left + need, bar.y - 2.0), Piece::Line(left + need, bar.bottom() + 2.0)];
            canvas.stroke(tick.into(), Stroke::solid(palette.ink, 2.0));
        });
        let weight = if worst.need > worst.have { Weight::SemiBold } else { Weight::Regular };
        let style = Style::new(11.0, weight, palette.ink);
        let text = said::cover(worst);
        if style.width(&text) <= self.cover - 14.0 - room - 6.0 {
            canvas.text(left + room + 8.0, baseline, Anchor::Start, &text, style);
        }
    }
}

/// The outline of an area, closed.
fn outline(area: Area) -> [Piece; 5] {
    [
        Piece::Move(area.x, area.y),
        Piece::Line(area.right(), area.y),
        Piece::Line(area.right(), area.bottom()),
        Piece::Line(area.x, area.bottom()),
        Piece::Close,
    ]
}

/// What nobody can own, whom it asks for and when; where it ends.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn gaps(canvas: &mut Canvas, palette: &Palette, subject: &Subject, paths: &Paths, (room, from): (Area, u32)) -> f64 {
    let mut column = Column { canvas, palette, room, y: room.y };
    column.heading(&say!("skills-gaps"));
    let all: &[Gap] = paths.mastery.as_ref().map_or(&[][..], |mastery| &mastery.gaps[..]);
    if all.is_empty() {
        let lines = column.lines(&said::no_gap(paths), Weight::Regular, 4);
        column.write(&lines);
        return column.y;
    }
    let style = Style::new(12.0, Weight::SemiBold, palette.ink);
    let each: Vec<&[Gap]> = all.chunk_by(|one, next| one.investment.id == next.investment.id).collect();
    for (place, (gaps, order)) in each.iter().zip(from..).enumerate() {
        let investment = gaps[0].investment;
        let lacks: Vec<String> = gaps.iter().map(|gap| said::lacks(subject, gap)).collect();
        let lines: Vec<String> = lacks.iter().flat_map(|text| column.lines(text, Weight::Regular, 4)).collect();
        let height = LINE * (1.0 + lines.len() as f64) + 6.0;
        let kept = if place + 1 < each.len() { LINE } else { 0.0 };
        if column.y + height + kept > room.bottom() {
            column.rest(each.len() - place);
            break;
        }
        let hint: Vec<String> = [isolated(&investment.name)].into_iter().chain(lacks).collect();
        let mark = Mark {
            id: format!("investment:{}", investment.id),
            kind: MarkKind::Investment,
            name: hint.join(", "),
            hint,
            area: Area { y: column.y, height: height - 6.0, ..room },
            tab_order: order,
            lane: 2,
            links: vec![],
        };
        let Column { canvas, y, .. } = &mut column;
        let top = *y;
        canvas.mark(mark, |canvas| {
            if let Some(text) = style.fit(&isolated(&investment.name), room.width) {
                canvas.text(room.x, top + 12.0, Anchor::Start, &text, style);
            }
            let quiet = Style::new(12.0, Weight::Regular, palette.ink2);
            for (line, down) in lines.iter().zip(1u8..) {
                canvas.text(room.x, top + 12.0 + LINE * f64::from(down), Anchor::Start, line, quiet);
            }
        });
        *y += height;
    }
    column.y
}
