//! Maturity: every capability with its level now, next and in the end, on one ramp for all axes, digits always
//! printed, in as many columns as a page needs.
//!
//! The window's grid of capabilities looks like this; what both say of a capability is `model::maturity`.

use std::collections::BTreeSet;

use model::maturity::{self, AxisMaturity, Standing};
use model::{Axis, Capability, Effect, Output, OutputId, OutputKind, Roadmap, say, words};

use crate::font::Weight;
use crate::frame::{Frame, Texts};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::options::LEAST_SLIDE;
use crate::scene::{Anchor, Canvas, Scene, Stroke, Style};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, Table, shapes};

/// Height of a row, and of the head of an axis.
const ROW: f64 = 26.0;
const HEAD: f64 = 34.0;
/// Height of the names above the cells.
const LABELS: f64 = 20.0;
/// Width and distance of the cells.
const CELL: (f64, f64) = (34.0, 44.0);
/// Width of what stands right of the cells: whom it helps, and when it is raised.
const RIGHT: (f64, f64) = (62.0, 116.0);
/// How far apart the lines of a page may stand, as a multiple of their height.
const MOST_APART: f64 = 1.3;
/// Gap between two columns of the page.
const GAP: f64 = 36.0;

/// What the levels come to: "Eight capabilities on five axes are at 1.2 on average, and 1.6 below their target."
#[must_use]
pub fn headline(roadmap: &Roadmap) -> String {
    let axes = maturity::by_axis(roadmap);
    let Some(furthest) = furthest(&axes) else {
        return say!("no-capability");
    };
    let count = roadmap.capabilities.len();

    let mean = |level: fn(&Capability) -> u8| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let sum: u32 = roadmap.capabilities.iter().map(|item| u32::from(level(item))).sum();
        maturity::tenths((sum * 20 + count) / (2 * count))
    };
    let (now, target) = (mean(|item| item.now), mean(|item| item.target));
    let many = words::capitalised(&words::count(count));
    let all = say!("maturity-all", count = count, many = many, now = now, target = target);
    if furthest.target <= furthest.now {
        return say!("maturity-headline", all = all);
    }
    let way = furthest.target - furthest.now;
    let equals: Vec<String> =
        axes.iter().filter(|axis| axis.target == axis.now + way).map(|axis| axis.axis.name().to_owned()).collect();
    if equals.len() > 1 {
        let levels = maturity::tenths(way);
        return say!("maturity-headline-several", all = all, axes = words::all_of(&equals), levels = levels);
    }
    let (from, to) = (maturity::tenths(furthest.now), maturity::tenths(furthest.target));
    say!("maturity-headline-furthest", all = all, axis = furthest.axis.name(), from = from, to = to)
}

/// The axis with the widest gap between now and target; the first of equals.
fn furthest(axes: &[AxisMaturity]) -> Option<&AxisMaturity> {
    axes.iter().rev().max_by_key(|axis| i64::from(axis.target) - i64::from(axis.now))
}

/// One line of a column of the page.
enum Line<'a> {
    Head(AxisMaturity, bool),
    Row(&'a Capability),
}

impl Line<'_> {
    fn height(&self) -> f64 {
        match self {
            Self::Head(..) => HEAD,
            Self::Row(_) => ROW,
        }
    }
}

/// Draws the maturity of all capabilities.
pub(crate) fn draw(subject: &Subject, options: &Options) -> Chart {
    let roadmap = subject.roadmap;
    let title = headline(roadmap);
    let (factor, frame, columns) = arrange(subject, options);
    let (width, wanted) = (options.size.width / factor, options.size.height / factor);
    let tallest = columns.iter().map(|lines| tall(lines)).fold(1.0, f64::max);
    let height = wanted.max(frame.top() + LABELS + tallest + frame.bottom());
    // a page is filled: its lines stand a little further apart
    let room = height - frame.top() - LABELS - frame.bottom();
    let apart = if options.purpose.is_page() { (room / tallest).min(MOST_APART) } else { 1.0 };
    let palette = Palette::of(options.theme);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, width, height);
    let column = column_width(&frame, width, columns.len());
    let mut next = 0;
    let mut x = frame.margin;
    for lines in &columns {
        let place = Place { subject, palette, x, width: column };
        place.draw_labels(&mut canvas, frame.top());
        let mut y = frame.top() + LABELS;
        for line in lines {
            let more = line.height() * (apart - 1.0);
            match line {
                Line::Head(mean, is_again) => place.draw_head(&mut canvas, mean, *is_again, y + more),
                Line::Row(capability) => place.draw_row(&mut canvas, capability, y + more / 2.0, &mut next),
            }
            y += line.height() + more;
        }
        x += column + GAP;
    }
    let scene = Scene { width, height, background: palette.panel, description: title.clone(), nodes: canvas.nodes };
    Chart { title, scene: scene.scaled(factor), table: table(subject), is_page: options.purpose.is_page() }
}

#[expect(clippy::cast_precision_loss, reason = "a page has few columns")]
fn column_width(frame: &Frame, width: f64, count: usize) -> f64 {
    let count = count.max(1) as f64;
    ((width - 2.0 * frame.margin - (count - 1.0) * GAP) / count).min(860.0)
}

/// By how much a page is enlarged, what stands around the chart, and the lines of each of its columns.
type Arrangement<'a> = (f64, Frame, Vec<Vec<Line<'a>>>);

/// What stands around the chart, where at most so many capabilities of each axis are shown.
fn texts(roadmap: &Roadmap, most: usize) -> Texts {
    let shown: usize = Axis::ALL.into_iter().map(|axis| in_order(roadmap, axis).len().min(most)).sum();
    let all = roadmap.capabilities.len();
    let subtitle =
        if shown < all { say!("maturity-subtitle-shown", shown = shown, all = all) } else { say!("maturity-subtitle") };
    Texts { title: headline(roadmap), subtitle, list: None, units: say!("maturity-units") }
}

/// The largest arrangement that fits: factor, frame, and the lines of each column. A slide that cannot hold all at its
/// least size shows of each axis those with furthest to go.
fn arrange<'a>(subject: &Subject<'a>, options: &Options) -> Arrangement<'a> {
    let all = usize::MAX;
    if options.purpose != Purpose::Slide {
        return arrange_most(subject, options, all).0;
    }
    let longest = Axis::ALL.into_iter().map(|axis| in_order(subject.roadmap, axis).len()).max().unwrap_or(0);
    let fewer = (1..longest).rev();
    let mut tried = std::iter::once(all).chain(fewer).map(|most| arrange_most(subject, options, most));
    let fits = |tried: &(Arrangement<'a>, bool)| tried.1;
    tried.find(fits).unwrap_or_else(|| arrange_most(subject, options, 1)).0
}

/// The largest arrangement of at most so many capabilities of each axis, and whether it fits.
fn arrange_most<'a>(subject: &Subject<'a>, options: &Options, most: usize) -> (Arrangement<'a>, bool) {
    let texts = &texts(subject.roadmap, most);
    let factors: &[f64] = match options.purpose {
        Purpose::Slide => &[1.7, 1.55, 1.45, LEAST_SLIDE],
        Purpose::Screen => &[1.0],
        Purpose::Export => &[1.6, 1.4, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05],
    };
    let name = Style::new(12.5, Weight::Medium, crate::Colour { rgb: (0, 0, 0) });
    let names = subject.roadmap.capabilities.iter().map(|item| name.width(&crate::font::clean(&item.name)));
    let whole = names.fold(0.0, f64::max).min(240.0) + 46.0 + 3.0 * CELL.1 + RIGHT.0 + RIGHT.1;
    let mut last = None;
    for factor in factors {
        let (width, height) = (options.size.width / factor, options.size.height / factor);
        let frame = Frame::new(subject, options, texts, width);
        let room = height - frame.top() - LABELS - frame.bottom();
        for count in 1..=4 {
            if column_width(&frame, width, count) < 440.0 && count > 1 {
                break;
            }
            // whole names rather than larger ones
            let is_smallest = *factor <= 1.0 || *factor <= LEAST_SLIDE && options.purpose == Purpose::Slide;
            if column_width(&frame, width, count) < whole && !is_smallest {
                break;
            }
            let columns = balanced(subject.roadmap, room, most, count);
            let fits = columns.len() <= count;
            last = Some((*factor, frame.clone(), columns));
            if fits {
                return (last.expect("it was just put there"), true);
            }
        }
    }
    let (factor, frame, columns) = last.expect("there is at least one arrangement");
    // a window scrolls, so there one column is as long as it has to be
    let columns =
        if options.purpose == Purpose::Screen { lines(subject.roadmap, f64::INFINITY, most) } else { columns };
    ((factor, frame, columns), false)
}

/// All lines in so many columns of at most this height, none of them much longer than it has to be, and no axis torn
/// apart where that can be. In more columns, if they do not fit.
fn balanced(roadmap: &Roadmap, room: f64, most: usize, count: usize) -> Vec<Vec<Line<'_>>> {
    let lower =
        std::iter::successors(Some(HEAD + ROW), |height| Some(height + ROW)).take_while(|height| *height < room);
    let heights: Vec<f64> = lower.chain([room]).collect();
    let tries = [true, false].into_iter().flat_map(|is_whole| heights.iter().map(move |height| (*height, is_whole)));
    let mut columns = tries.map(|(height, is_whole)| columns(roadmap, height, most, is_whole));
    columns
        .find(|columns| columns.len() <= count && columns.iter().all(|lines| tall(lines) <= room))
        .unwrap_or_else(|| lines(roadmap, room, most))
}

fn tall(lines: &[Line]) -> f64 {
    lines.iter().map(Line::height).sum()
}

/// All lines in columns of at most this height. An axis that goes on in the next column is named again.
fn lines(roadmap: &Roadmap, room: f64, most: usize) -> Vec<Vec<Line<'_>>> {
    columns(roadmap, room, most, false)
}

/// The same; where axes stay whole, a column can be higher than that.
fn columns(roadmap: &Roadmap, room: f64, most: usize, is_whole: bool) -> Vec<Vec<Line<'_>>> {
    let mut columns = vec![vec![]];
    let mut used = 0.0;
    for mean in maturity::by_axis(roadmap) {
        let mut is_named = false;
        let capabilities: Vec<&Capability> = in_order(roadmap, mean.axis).into_iter().take(most).collect();
        let height = HEAD + capabilities.iter().map(|_| ROW).sum::<f64>();
        if is_whole && used > 0.0 && used + height > room {
            columns.push(vec![]);
            used = 0.0;
        }
        let room = if is_whole { f64::INFINITY } else { room };
        for capability in capabilities {
            let needed = if is_named { ROW } else { HEAD + ROW };
            if used + needed > room && used > 0.0 {
                columns.push(vec![Line::Head(mean, is_named)]);
                (used, is_named) = (HEAD, true);
            } else if !is_named {
                columns.last_mut().expect("there is a column").push(Line::Head(mean, false));
                (used, is_named) = (used + HEAD, true);
            }
            columns.last_mut().expect("there is a column").push(Line::Row(capability));
            used += ROW;
        }
    }
    columns
}

/// The worth that the levels of a capability move at full effect, in points times basis points.
fn moved_by(roadmap: &Roadmap, capability: &Capability) -> i64 {
    let raises = |output: &&Output| matches!(&output.kind, OutputKind::CapabilityLevel { capability: raised, .. } if *raised == capability.id);
    let levels: BTreeSet<&OutputId> = roadmap.outputs.iter().filter(raises).map(|output| &output.id).collect();
    let effects = roadmap.effects.iter().filter(|effect| effect.outputs().any(|output| levels.contains(output)));
    let worth =
        |effect: &Effect| roadmap.outcome(&effect.outcome).map_or(0, |outcome| outcome.worth.0 * effect.share.0);
    effects.map(worth).fold(0, i64::saturating_add)
}

/// The capabilities of an axis, those first whose gap is worth most: levels to the target times what their levels move. Then
/// those with the widest gap, then in the order of the roadmap.
fn in_order(roadmap: &Roadmap, axis: Axis) -> Vec<&Capability> {
    let mut items: Vec<&Capability> = roadmap.capabilities.iter().filter(|item| item.axis == axis).collect();
    items.sort_by_cached_key(|item| {
        let gap = i64::from(item.target) - i64::from(item.now);
        std::cmp::Reverse((gap.saturating_mul(moved_by(roadmap, item)), gap))
    });
    items
}

/// One column of the page.
struct Place<'a> {
    subject: &'a Subject<'a>,
    palette: &'a Palette,
    x: f64,
    width: f64,
}

impl Place<'_> {
    fn style(&self, size: f64, weight: Weight) -> Style {
        Style::new(size, weight, self.palette.ink)
    }

    /// Left edge of the cell of a state: 0 now, 1 next, 2 target.
    fn cell(&self, state: u8) -> f64 {
        self.x + self.width - RIGHT.0 - RIGHT.1 - 3.0 * CELL.1 + f64::from(state) * CELL.1
    }

    fn draw_labels(&self, canvas: &mut Canvas, top: f64) {
        let style = Style::new(11.0, Weight::Regular, self.palette.ink2);
        for (state, label) in (0u8..).zip([say!("label-now"), say!("label-next"), say!("label-target")]) {
            canvas.text(self.cell(state) + CELL.0 / 2.0, top + 14.0, Anchor::Middle, &label, style);
        }
        let helps = self.cell(2) + CELL.0 + 12.0;
        canvas.text(helps, top + 14.0, Anchor::Start, &say!("label-helps"), style);
        canvas.text(self.x + self.width - RIGHT.1, top + 14.0, Anchor::Start, &say!("label-in-plan"), style);
    }

    fn draw_head(&self, canvas: &mut Canvas, mean: &AxisMaturity, is_again: bool, y: f64) {
        let base = y + HEAD - 10.0;
        let colour = self.palette.axis(mean.axis).fill;
        shapes::axis_glyph(canvas, mean.axis, (self.x + 8.0, base - 4.5), 6.5, Stroke::solid(colour, 2.0));
        let axis = mean.axis.name();
        let name = if is_again { say!("axis-again", axis = axis) } else { axis.to_owned() };
        let style = self.style(13.0, Weight::SemiBold);
        canvas.text(self.x + 24.0, base, Anchor::Start, &name, style);
        let (now, next) = (maturity::tenths(mean.now), maturity::tenths(mean.next));
        let quiet = Style::new(12.0, Weight::Regular, self.palette.ink2);
        let x = self.x + 24.0 + style.width(&name) + 12.0;
        let text = say!("axis-now", now = now, next = next);
        if !is_again && x + quiet.width(&text) < self.cell(0) + 3.0 * CELL.1 {
            canvas.text(x, base, Anchor::Start, &text, quiet);
        }
        canvas.decoration(|canvas| {
            let line = Stroke::solid(self.palette.line, 1.0);
            canvas.line((self.x, y + HEAD - 2.0), (self.x + self.width, y + HEAD - 2.0), line);
        });
    }

    fn draw_row(&self, canvas: &mut Canvas, capability: &Capability, y: f64, next: &mut u32) {
        let standing = Standing::of(self.subject.roadmap, capability, Some(self.subject.plan));
        let mark = self.mark(capability, &standing, y, *next);
        *next += 1;
        let base = y + ROW / 2.0 + 4.5;
        canvas.mark(mark, |canvas| {
            let style = self.style(12.5, Weight::Medium);
            let room = self.cell(0) - self.x - 44.0;
            if let Some(name) = style.fit(&crate::font::clean(&capability.name), room) {
                canvas.text(self.x + 24.0, base, Anchor::Start, &name, style);
            }
            if standing.is_below(capability) {
                let warning = Style::new(13.0, Weight::SemiBold, self.palette.critical);
                canvas.text(self.cell(0) - 12.0, base, Anchor::Middle, "!", warning);
            }
            for (state, level) in (0u8..).zip([capability.now, capability.next, capability.target]) {
                self.draw_level(canvas, self.cell(state), y, level);
            }
            if standing.planned.is_some() && capability.next > capability.now {
                let (from, to, middle) = (self.cell(0) + CELL.0 + 1.0, self.cell(1) - 2.0, y + ROW / 2.0);
                let stroke = Stroke::solid(self.palette.ink, 1.0);
                canvas.line((from, middle), (to, middle), stroke);
                canvas.stroke(
                    shapes::open_line(&[(to - 3.0, middle - 3.0), (to, middle), (to - 3.0, middle + 3.0)]),
                    stroke,
                );
            }
            let quiet = Style::new(12.0, Weight::Regular, self.palette.ink2);
            if !standing.helps.is_empty() {
                let helps = self.cell(2) + CELL.0 + 12.0;
                canvas.text(helps, base, Anchor::Start, &standing.helps.len().to_string(), quiet);
            }
            if let Some(when) = quiet.fit(&self.when(&standing), RIGHT.1) {
                canvas.text(self.x + self.width - RIGHT.1, base, Anchor::Start, &when, quiet);
            }
        });
    }

    fn draw_level(&self, canvas: &mut Canvas, x: f64, y: f64, level: u8) {
        let colours = self.palette.maturity[usize::from(level.min(5))];
        let area = Area { x, y: y + 2.5, width: CELL.0, height: ROW - 5.0 };
        // the lightest cells end nowhere without an outline
        canvas.rect(area, 2.0, Some(colours.cell), Some(Stroke::solid(self.palette.line_strong, 0.75)));
        let style = Style::new(12.5, Weight::SemiBold, colours.text);
        canvas.text(x + CELL.0 / 2.0, y + ROW / 2.0 + 4.5, Anchor::Middle, &level.to_string(), style);
    }

    fn when(&self, standing: &Standing) -> String {
        let calendar = self.subject.roadmap.settings.calendar();
        standing.planned.map_or_else(String::new, |(first, last)| calendar.range(first, last))
    }

    fn mark(&self, capability: &Capability, standing: &Standing, y: f64, tab_order: u32) -> Mark {
        let levels =
            say!("capability-levels", now = capability.now, next = capability.next, target = capability.target);
        let mut said = vec![isolated(&capability.name), capability.axis.name().to_owned(), levels.clone()];
        let levels = say!("capability-axis", axis = capability.axis.name(), levels = levels);
        let mut hint = vec![isolated(&capability.name), levels];
        let helps = match standing.helps.len() {
            0 => None,
            count => Some(say!("capability-helps", count = count, many = words::count(count))),
        };
        let planned = standing.planned.map(|_| say!("capability-raised", when = self.when(standing)));
        let below = standing.needed.as_ref().filter(|_| standing.is_below(capability)).map(|(level, id)| {
            let name = self.subject.roadmap.investment(id).map_or_else(|| id.to_string(), |item| item.name.clone());
            say!("capability-needed", name = isolated(&name), level = *level)
        });
        for line in [helps, planned, below].into_iter().flatten() {
            hint.push(words::capitalised(&line));
            said.push(line);
        }
        let lane = Axis::ALL.iter().position(|axis| *axis == capability.axis).unwrap_or_default();
        Mark {
            id: format!("capability:{}", capability.id),
            kind: MarkKind::Capability,
            name: said.join(", "),
            hint,
            area: Area { x: self.x, y, width: self.width, height: ROW },
            tab_order,
            lane: u32::try_from(lane).unwrap_or_default(),
            links: standing.helps.iter().map(|id| format!("investment:{id}")).collect(),
        }
    }
}

/// One row per capability, by axis as drawn.
fn table(subject: &Subject) -> Table {
    let roadmap = subject.roadmap;
    let calendar = roadmap.settings.calendar();
    let row = |capability: &&Capability| {
        let standing = Standing::of(roadmap, capability, Some(subject.plan));
        vec![
            capability.axis.name().to_owned(),
            capability.name.clone(),
            capability.now.to_string(),
            capability.next.to_string(),
            capability.target.to_string(),
            standing.helps.len().to_string(),
            standing.needed.map_or_else(String::new, |(level, _)| level.to_string()),
            standing.planned.map_or_else(String::new, |(first, last)| calendar.range(first, last)),
        ]
    };
    let rows = Axis::ALL.into_iter().flat_map(|axis| in_order(roadmap, axis).iter().map(row).collect::<Vec<_>>());
    Table::new(
        say!("maturity-table", name = &roadmap.settings.name),
        vec![
            say!("column-axis"),
            say!("column-capability"),
            say!("column-now"),
            say!("column-next"),
            say!("column-target"),
            say!("column-helps"),
            say!("column-needed-level"),
            say!("column-in-plan"),
        ],
        rows.collect(),
    )
}
