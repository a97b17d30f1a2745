//! The load of every fund, or of every pool, against what is there: the strips of the roadmap at full size.
//!
//! Also drawn without header under the window's table of funds or pools, its columns where those of the table are.
//! Deliberately not here: how one strip is drawn (see `roadmap::strips`).

use model::{Money, say, words};

use crate::font::Weight;
use crate::frame::{Frame, Texts};
use crate::load::{self, Load};
use crate::options::LEAST_SLIDE;
use crate::roadmap::layout::Columns;
use crate::roadmap::strips::{self, Place, Strip};
use crate::scene::{Anchor, Canvas, Piece, Scene, Stroke, Style};
use crate::theme::Palette;
use crate::{Chart, Options, Purpose, Subject, Table, Theme, font, sentence};

/// Which loads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resources {
    /// Money.
    Funds,
    /// People.
    Pools,
}

/// Height of the names of years and periods.
const HEADER: f64 = 46.0;
/// Height of a strip: at least, and at most on a page with few of them.
const STRIP: (f64, f64) = (72.0, 240.0);
/// Height of a strip under the table of the window.
const UNDER_TABLE: f64 = 84.0;
/// Height of the words about those that are not shown.
const MORE: f64 = 18.0;
/// Width of the names at the left.
const NAMES: f64 = 196.0;

fn loads<'a>(subject: &Subject<'a>, resources: Resources) -> Vec<Load<'a>> {
    match resources {
        Resources::Funds => load::funds(subject),
        Resources::Pools => load::pools(subject),
    }
}

/// What the loads come to: "The plan spends €5.7 M of €6.5 M; Build is full in Q1–Q2 2027."
#[must_use]
pub fn headline(subject: &Subject, resources: Resources) -> String {
    let loads = loads(subject, resources);
    let rank = |load: &&Load| (load.fullness(), load.full_periods().len());
    // the first of equals, so the order of the roadmap decides
    let Some(fullest) = loads.iter().rev().max_by_key(rank) else {
        return match resources {
            Resources::Funds => say!("no-fund"),
            Resources::Pools => say!("no-pool"),
        };
    };
    let name = font::clean(fullest.name());
    let state = match strips::full_in_words(subject, fullest) {
        Some(full) => say!("load-is-full", name = name, full = full),
        None => {
            say!("load-is-most", name = name, share = words::percent_of_millionths(fullest.fullness()))
        }
    };
    match resources {
        Resources::Funds => {
            let currency = &subject.roadmap.settings.currency;
            let limit: Money = subject.roadmap.funds.iter().flat_map(|fund| &fund.limit).copied().sum();
            let spend = words::money(subject.evaluation.spend, currency);
            say!("funds-headline", spend = spend, limit = words::money(limit, currency), state = state)
        }
        Resources::Pools => {
            let full = loads.iter().filter(|load| !load.full_periods().is_empty()).count();
            match (full, loads.len()) {
                (1, 1) => say!("pools-only", state = state),
                (full, all) if full == all => say!("pools-all-full", all = words::count(all), state = state),
                (full, all) => say!(
                    "pools-some-full",
                    count = full,
                    full = sentence::capitalised_count(full),
                    pools = all,
                    all = words::count(all),
                    state = state
                ),
            }
        }
    }
}

/// Draws all funds or all pools on a page of their own.
pub(crate) fn draw(subject: &Subject, options: &Options, resources: Resources) -> Chart {
    let title = headline(subject, resources);
    let texts = Texts {
        title: title.clone(),
        subtitle: sentence::subtitle(subject),
        list: None,
        units: match resources {
            Resources::Funds => say!("unit-money-thousands", currency = &subject.roadmap.settings.currency),
            Resources::Pools => say!("unit-people"),
        },
    };
    let mut loads = loads(subject, resources);
    let all = loads.len();
    #[expect(clippy::cast_precision_loss, reason = "a roadmap has few funds and pools")]
    let mut count = loads.len().max(1) as f64;
    let (mut factor, mut frame) = (1.0, Frame::new(subject, options, &texts, options.size.width));
    if options.purpose == Purpose::Export {
        // far more than a page holds: the whole, however small, rather than a part
        for tried in [1.5, 1.3, 1.15, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05] {
            factor = tried;
            frame = Frame::new(subject, options, &texts, options.size.width / factor);
            if frame.top() + HEADER + count * STRIP.0 + frame.bottom() <= options.size.height / factor {
                break;
            }
        }
    }
    if options.purpose == Purpose::Slide {
        for tried in [1.6, 1.5, LEAST_SLIDE] {
            factor = tried;
            frame = Frame::new(subject, options, &texts, options.size.width / factor);
            let room = options.size.height / factor - frame.top() - HEADER - frame.bottom();
            if count * STRIP.0 <= room {
                break;
            }
            if factor <= LEAST_SLIDE {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few strips")]
                loads.truncate(((room - MORE) / STRIP.0).floor().max(1.0) as usize);
            }
        }
    }
    let hidden = all - loads.len();
    #[expect(clippy::cast_precision_loss, reason = "a roadmap has few funds and pools")]
    if hidden > 0 {
        count = loads.len().max(1) as f64;
    }
    let (width, wanted) = (options.size.width / factor, options.size.height / factor);
    let more = if hidden > 0 { MORE } else { 0.0 };
    let room = wanted - frame.top() - HEADER - frame.bottom() - more;
    let strip = (room / count).clamp(STRIP.0, STRIP.1);
    let columns = columns(subject, frame.margin + NAMES, width - frame.margin);
    let top = frame.top() + HEADER;
    let bottom = top + strip * count;
    let height = wanted.max(bottom + frame.bottom());
    let palette = Palette::of(options.theme);
    let mut canvas = Canvas::default();
    frame.draw(&mut canvas, palette, width, height);
    draw_header(&mut canvas, subject, &columns, (frame.top(), bottom), palette);
    let place = Place { columns: &columns, margin: frame.margin };
    draw_strips(&mut canvas, subject, loads, place, palette, (top, strip));
    if hidden > 0 {
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        let text = say!("loads-hidden", count = hidden);
        canvas.text(columns.left, bottom + 14.0, Anchor::Start, &text, style);
    }
    let scene = Scene { width, height, background: palette.panel, description: title.clone(), nodes: canvas.nodes }
        .scaled(factor);
    Chart { title, scene, table: table(subject, resources), is_page: options.purpose.is_page() }
}

/// Draws the loads to stand under the table of funds or pools: no header, and the columns of the periods from `left` on,
/// each `column` pixels wide, in a picture of this width.
#[must_use]
pub fn under_table(
    subject: &Subject,
    resources: Resources,
    theme: Theme,
    (left, column, width): (f64, f64, f64),
) -> Chart {
    let columns = Columns { left, width: column, count: usize::from(subject.roadmap.settings.periods).max(1) };
    let palette = Palette::of(theme);
    let loads = loads(subject, resources);
    #[expect(clippy::cast_precision_loss, reason = "a roadmap has few funds and pools")]
    let height = loads.len() as f64 * UNDER_TABLE + 12.0;
    let mut canvas = Canvas::default();
    canvas.decoration(|canvas| {
        let lines = (0..=columns.count)
            .flat_map(|at| [Piece::Move(columns.x(at), 0.0), Piece::Line(columns.x(at), height - 12.0)]);
        canvas.stroke(lines.collect(), Stroke::solid(palette.line, 1.0));
    });
    let place = Place { columns: &columns, margin: 12.0 };
    draw_strips(&mut canvas, subject, loads, place, palette, (4.0, UNDER_TABLE));
    let title = headline(subject, resources);
    let description = title.clone();
    let scene = Scene { width, height, background: palette.panel, description, nodes: canvas.nodes };
    Chart { title, scene, table: table(subject, resources), is_page: false }
}

fn draw_strips(
    canvas: &mut Canvas,
    subject: &Subject,
    loads: Vec<Load>,
    place: Place,
    palette: &Palette,
    (top, height): (f64, f64),
) {
    let mut next = 0;
    let mut y = top;
    for (lane, load) in (0u32..).zip(loads) {
        let strip = Strip { load, top: y, height };
        strips::draw_one(canvas, subject, &strip, place, palette, (lane, &mut next));
        y += height;
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most 120 columns")]
fn columns(subject: &Subject, left: f64, right: f64) -> Columns {
    let count = usize::from(subject.roadmap.settings.periods).max(1);
    Columns { left, width: ((right - left) / count as f64).max(1.0), count }
}

/// Years and periods above the columns, and lines between them down to the last strip.
fn draw_header(
    canvas: &mut Canvas,
    subject: &Subject,
    columns: &Columns,
    (top, bottom): (f64, f64),
    palette: &Palette,
) {
    let settings = &subject.roadmap.settings;
    let calendar = settings.calendar();
    let micro = Style::new(11.0, Weight::Regular, palette.ink2);
    let bold = Style::new(12.0, Weight::SemiBold, palette.ink);
    let widest = settings.all_periods().map(|period| micro.width(&calendar.short(period))).fold(0.0, f64::max);
    // where the columns are narrow, every second, third, … period is named
    #[expect(clippy::cast_precision_loss, reason = "at most 120 columns")]
    let every = (1..=columns.count).find(|every| columns.width * *every as f64 >= widest + 6.0).unwrap_or(1);
    canvas.decoration(|canvas| {
        let mut lines = vec![];
        for at in 0..=columns.count {
            lines.push(Piece::Move(columns.x(at), top + 18.0));
            lines.push(Piece::Line(columns.x(at), bottom));
        }
        canvas.stroke(lines, Stroke::solid(palette.line, 1.0));
        let (mut year, mut free_from) = (String::new(), f64::NEG_INFINITY);
        for period in settings.all_periods() {
            let at = period.index();
            let named = calendar.year(period);
            let is_fitting =
                columns.x(at) >= free_from && columns.x(at) + bold.width(&named) + 4.0 <= columns.right() + 12.0;
            if named != year && is_fitting {
                canvas.text(columns.x(at) + 4.0, top + 13.0, Anchor::Start, &named, bold);
                free_from = columns.x(at) + bold.width(&named) + 12.0;
                year = named;
            }
            if at.is_multiple_of(every) {
                let middle = columns.x(at) + columns.width / 2.0;
                canvas.text(middle, top + 32.0, Anchor::Middle, &calendar.short(period), micro);
            }
        }
    });
}

/// The rows of the loads' table that are about funds, or about pools.
fn table(subject: &Subject, resources: Resources) -> Table {
    let name = &subject.roadmap.settings.name;
    let title = match resources {
        Resources::Funds => say!("funds-table", name = name),
        Resources::Pools => say!("pools-table", name = name),
    };
    load::table_of(subject, title, loads(subject, resources).into_iter())
}
