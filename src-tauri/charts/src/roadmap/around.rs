//! What a plan stands in, above its lanes: circumstances that may come true, rules that hold in some periods or until one,
//! and gates that hold others back.
//!
//! A circumstance is a broken outline over the periods in which it would hold, with its chance; a rule with a window is a whole
//! one, since it does hold; the end by which something must be done is a bracket; a gate is two posts where what it holds
//! back may begin. Where a roadmap has none of them, there is no such band. Deliberately not here: what they do to a plan
//! (circumstances come true in futures alone, the others are rules).

use model::{Index, Period, Roadmap, Rule, RuleKind, Shock, ShockEffect, Strictness, say, words};

use super::layout::{Columns, Layout};
use crate::font::Weight;
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Role, Stroke, Style};
use crate::sentence::range_said;
use crate::theme::Palette;
use crate::{Colour, Subject, font};

/// Height of a row, of what is drawn in it, and of what the band is higher than its rows.
const ROW: f64 = 16.0;
const SIGN: f64 = 10.0;
const PAD: f64 = 8.0;
/// Rows above which the rest is counted.
const MOST_ROWS: usize = 3;
/// Between a sign and its words, and between the words of one and the sign of the next.
const GAP: f64 = 5.0;
/// Between the two posts of a gate.
const POSTS: f64 = 4.0;

/// The band with what stands in it.
#[derive(Debug, Clone)]
pub(super) struct Around<'a> {
    top: f64,
    items: Vec<Item<'a>>,
    rows: usize,
    /// How many there is no row for.
    hidden: usize,
}

#[derive(Debug, Clone)]
struct Item<'a> {
    what: What<'a>,
    row: usize,
    /// Left and right end of its sign.
    ends: (f64, f64),
    /// Its words and where they begin.
    text: String,
    x: f64,
}

#[derive(Debug, Clone, Copy)]
enum What<'a> {
    Circumstance(&'a Shock),
    /// A gate, when it opens, and whether somebody passes it by.
    Gate(&'a Rule, Option<Period>, bool),
    /// A rule that holds from one period to another, and whether somebody breaks it.
    Window(&'a Rule, (Period, Period), bool),
    /// What must be done, by the end of a period, and whether something is not.
    Due(&'a Rule, Period, bool),
}

impl<'a> Around<'a> {
    /// Of a chart that has no such band.
    pub(super) fn none() -> Self {
        Self { top: 0.0, items: vec![], rows: 0, hidden: 0 }
    }

    /// What stands around a plan, from here down.
    pub(super) fn new(subject: &Subject<'a>, columns: &Columns, top: f64) -> Self {
        let mut around = Self { top, ..Self::none() };
        let mut taken: Vec<Vec<(f64, f64)>> = vec![];
        for what in all(subject) {
            let ends = ends(what, columns);
            let Some((text, x)) = placed(&what.text(), ends, columns) else { continue };
            let (from, to) = (ends.0.min(x), ends.1.max(x + style(Colour { rgb: (0, 0, 0) }).width(&text)));
            let is_free =
                |row: &Vec<(f64, f64)>| row.iter().all(|(left, right)| to + GAP <= *left || from >= *right + GAP);
            let row = taken.iter().position(is_free).unwrap_or(taken.len());
            if row >= MOST_ROWS {
                around.hidden += 1;
                continue;
            }
            if row == taken.len() {
                taken.push(vec![]);
            }
            taken[row].push((from, to));
            around.items.push(Item { what, row, ends, text, x });
        }
        around.rows = taken.len();
        around
    }

    /// What it takes; nothing where there is nothing to show.
    #[expect(clippy::cast_precision_loss, reason = "a few rows")]
    pub(super) fn height(&self) -> f64 {
        if self.rows == 0 { 0.0 } else { ROW * self.rows as f64 + PAD }
    }
}

/// Circumstances and gates, those that come first in time first. A gate that is open from the beginning holds nothing back.
fn all<'a>(subject: &Subject<'a>) -> Vec<What<'a>> {
    let roadmap = subject.roadmap;
    let index = Index::new(roadmap);
    let is_passed = |rule: &Rule| subject.evaluation.rule_costs.iter().any(|cost| cost.rule == rule.id);
    let gates = roadmap
        .rules
        .iter()
        .filter(|rule| matches!(rule.kind, RuleKind::Gate { .. }) && rule.strictness != Strictness::Off);
    let gates = gates.map(|rule| What::Gate(rule, rule.opens(&index, &subject.evaluation.levels), is_passed(rule)));
    let gates = gates.filter(|gate| !matches!(gate, What::Gate(_, Some(Period(0)), _)));
    let rules = roadmap.rules.iter().filter(|rule| rule.strictness != Strictness::Off);
    let rules = rules.filter_map(|rule| in_time(roadmap, rule, is_passed(rule)));
    let mut all: Vec<What> = roadmap.shocks.iter().map(What::Circumstance).chain(rules).chain(gates).collect();
    all.sort_by_key(|what| what.first());
    all
}

/// A rule that says when: from one period to another, or until when something must be done.
fn in_time<'a>(roadmap: &Roadmap, rule: &'a Rule, is_broken: bool) -> Option<What<'a>> {
    let last = roadmap.settings.last_period()?;
    if let Some(due) = rule.due(roadmap) {
        return rule.until.map(|_| What::Due(rule, due, is_broken));
    }
    let (from, until) = (rule.from.unwrap_or_default(), rule.until.unwrap_or(last).min(last));
    (rule.has_window() && from <= until).then_some(What::Window(rule, (from, until), is_broken))
}

impl What<'_> {
    /// When it begins, for the order.
    fn first(self) -> Period {
        match self {
            Self::Circumstance(shock) => shock.first,
            Self::Gate(_, opens, _) => opens.unwrap_or(Period(u16::MAX)),
            Self::Window(_, (from, _), _) => from,
            Self::Due(_, due, _) => due,
        }
    }

    fn text(self) -> String {
        match self {
            Self::Circumstance(shock) => {
                say!("around-chance", name = isolated(&shock.name), chance = words::percent(shock.chance))
            }
            Self::Gate(rule, _, true) => say!("around-passed", name = isolated(&rule.name)),
            Self::Gate(rule, None, _) => say!("around-never", name = isolated(&rule.name)),
            Self::Window(rule, _, true) => say!("around-broken", name = isolated(&rule.name)),
            Self::Due(rule, _, true) => say!("around-missed", name = isolated(&rule.name)),
            Self::Gate(rule, ..) | Self::Window(rule, ..) | Self::Due(rule, ..) => isolated(&rule.name),
        }
    }

    /// Whether it is not as it should be.
    fn is_off(self) -> bool {
        match self {
            Self::Circumstance(_) => false,
            Self::Gate(_, opens, is_passed) => opens.is_none() || is_passed,
            Self::Window(.., is_broken) | Self::Due(.., is_broken) => is_broken,
        }
    }

    /// Its mark's id and kind.
    fn is(self) -> (String, MarkKind) {
        match self {
            Self::Circumstance(shock) => (format!("shock:{}", shock.id), MarkKind::Shock),
            Self::Gate(rule, ..) => (format!("rule:{}", rule.id), MarkKind::Gate),
            Self::Window(rule, ..) | Self::Due(rule, ..) => (format!("rule:{}", rule.id), MarkKind::Rule),
        }
    }

    fn hint(self, subject: &Subject) -> Vec<String> {
        let calendar = subject.roadmap.settings.calendar();
        match self {
            Self::Circumstance(shock) => {
                let when = range_said(&calendar.range(shock.first, shock.last));
                let chance = say!("around-chance-when", chance = words::percent(shock.chance), when = when);
                vec![isolated(&shock.name), chance, words::capitalised(&does(subject, &shock.effect))]
            }
            Self::Gate(rule, opens, is_passed) => {
                let mut lines = vec![isolated(&rule.name), rule.sentence(subject.roadmap)];
                lines.push(match opens {
                    Some(period) => say!("around-opens", when = calendar.name(period)),
                    None => say!("around-never-opens"),
                });
                if is_passed {
                    lines.push(say!("around-passed-by"));
                }
                lines
            }
            Self::Window(rule, _, is_broken) | Self::Due(rule, _, is_broken) => {
                let mut lines = vec![isolated(&rule.name), rule.sentence(subject.roadmap)];
                if is_broken {
                    lines.push(say!("around-breaks"));
                }
                lines
            }
        }
    }

    /// The investments that a rule is about.
    fn links(self, subject: &Subject) -> Vec<String> {
        match self {
            Self::Circumstance(_) => vec![],
            Self::Gate(rule, ..) | Self::Window(rule, ..) | Self::Due(rule, ..) => {
                rule.members(subject.roadmap).map(|member| format!("investment:{}", member.id)).collect()
            }
        }
    }
}

/// What a circumstance does: "cuts Change budget by 5 %".
fn does(subject: &Subject, effect: &ShockEffect) -> String {
    let roadmap = subject.roadmap;
    match effect {
        ShockEffect::FundCut { fund, share } => {
            let name = roadmap.funds.iter().find(|known| known.id == *fund).map_or(fund.as_str(), |known| &known.name);
            say!("around-cuts", fund = isolated(name), share = words::percent_exact(*share))
        }
        ShockEffect::PoolLoss { pool, share } => {
            let name = roadmap.pools.iter().find(|known| known.id == *pool).map_or(pool.as_str(), |known| &known.name);
            say!("around-takes", share = words::percent_exact(*share), pool = isolated(name))
        }
        ShockEffect::Delay { periods } => {
            say!("around-delays", periods = roadmap.settings.period_length.count(u64::from(*periods)))
        }
    }
}

fn style(colour: Colour) -> Style {
    Style::new(11.0, Weight::Regular, colour)
}

/// Left and right end of a sign: a circumstance and a window over its periods, an end at that of its period, a gate before the
/// period in which it opens, or at the end.
fn ends(what: What, columns: &Columns) -> (f64, f64) {
    let over = |first: Period, last: Period| {
        let (first, last) = (first.index().min(columns.count), (last.index() + 1).min(columns.count));
        (columns.x(first) + 1.5, (columns.x(last) - 1.5).max(columns.x(first) + 3.0))
    };
    match what {
        What::Circumstance(shock) => over(shock.first, shock.last),
        What::Window(_, (from, until), _) => over(from, until),
        What::Due(_, due, _) => {
            let (_, x) = over(due, due);
            (x - SIGN, x)
        }
        What::Gate(_, opens, _) => {
            let x = columns.x(opens.map_or(columns.count, |period| period.index().min(columns.count)));
            (x - POSTS / 2.0, x + POSTS / 2.0)
        }
    }
}

/// Words at the right of a sign if there is room, else at its left, else shortened where there is more.
fn placed(text: &str, ends: (f64, f64), columns: &Columns) -> Option<(String, f64)> {
    let style = style(Colour { rgb: (0, 0, 0) });
    let text = font::clean(text);
    let (right, left) = (columns.right() - ends.1 - GAP, ends.0 - GAP - columns.left);
    let width = style.width(&text);
    if width <= right {
        return Some((text, ends.1 + GAP));
    }
    if width <= left {
        return Some((text, ends.0 - GAP - width));
    }
    let text = style.fit(&text, right.max(left))?;
    let x = if right >= left { ends.1 + GAP } else { ends.0 - GAP - style.width(&text) };
    Some((text, x))
}

/// Draws the band.
pub(super) fn draw(canvas: &mut Canvas, subject: &Subject, layout: &Layout, palette: &Palette, next: &mut u32) {
    let around = &layout.around;
    if around.rows == 0 {
        return;
    }
    let has = |wanted: fn(&What) -> bool| around.items.iter().any(|item| wanted(&item.what));
    let of = match (has(|what| !matches!(what, What::Gate(..))), has(|what| matches!(what, What::Gate(..)))) {
        (true, true) => "both",
        (true, false) => "circumstances",
        (false, _) => "gates",
    };
    let name = say!("around-name", of = of);
    canvas.group(Role::Part(name.clone()), |canvas| {
        draw_name(canvas, layout, &name, palette);
        for item in &around.items {
            draw_item(canvas, subject, layout, item, palette, next);
        }
    });
}

fn draw_name(canvas: &mut Canvas, layout: &Layout, name: &str, palette: &Palette) {
    let (around, margin) = (&layout.around, layout.frame.margin);
    canvas.decoration(|canvas| {
        canvas.line((margin, around.top), (layout.columns.right(), around.top), Stroke::solid(palette.line, 1.0));
    });
    let (strong, room) = (Style::new(12.0, Weight::SemiBold, palette.ink2), layout.columns.left - margin - 8.0);
    let baseline = around.top + PAD / 2.0 + ROW / 2.0 + 4.0;
    if let Some(name) = strong.fit(name, room) {
        canvas.text(margin, baseline, Anchor::Start, &name, strong);
    }
    let more = say!("and-more", count = around.hidden);
    if around.hidden > 0
        && let Some(more) = style(palette.ink2).fit(&more, room)
    {
        canvas.text(margin, baseline + ROW, Anchor::Start, &more, style(palette.ink2));
    }
}

fn draw_item(canvas: &mut Canvas, subject: &Subject, layout: &Layout, item: &Item, palette: &Palette, next: &mut u32) {
    #[expect(clippy::cast_precision_loss, reason = "a few rows")]
    let y = layout.around.top + PAD / 2.0 + ROW * item.row as f64;
    let words = style(if item.what.is_off() { palette.critical } else { palette.ink2 });
    let width = words.width(&item.text);
    let (from, to) = (item.ends.0.min(item.x), item.ends.1.max(item.x + width));
    let hint = item.what.hint(subject);
    let (id, kind) = item.what.is();
    let mark = Mark {
        id,
        kind,
        name: hint.join(", "),
        hint,
        area: Area { x: from, y, width: to - from, height: ROW },
        tab_order: *next,
        lane: 0,
        links: item.what.links(subject),
    };
    *next += 1;
    let top = y + (ROW - SIGN) / 2.0;
    canvas.mark(mark, |canvas| {
        // no line of the columns may run through the words
        let plate = Area { x: item.x - 2.0, y: y + 1.0, width: width + 4.0, height: ROW - 2.0 };
        canvas.rect(plate, 0.0, Some(palette.panel), None);
        match item.what {
            What::Circumstance(_) => {
                let sign = Area { x: item.ends.0, y: top, width: item.ends.1 - item.ends.0, height: SIGN };
                let line = Stroke { colour: palette.ink2, width: 1.2, dash: Some((4.0, 2.5)) };
                canvas.rect(sign, 2.0, Some(palette.sunken), Some(line));
            }
            What::Window(..) => {
                let sign = Area { x: item.ends.0, y: top, width: item.ends.1 - item.ends.0, height: SIGN };
                canvas.rect(sign, 2.0, Some(palette.sunken), Some(Stroke::solid(words.colour, 1.2)));
            }
            What::Due(..) => {
                let (left, right, below) = (item.ends.0, item.ends.1, top + SIGN);
                let stroke = Stroke::solid(words.colour, 2.0);
                canvas.line((right, top), (right, below), stroke);
                canvas.line((left, (top + below) / 2.0), (right, (top + below) / 2.0), stroke);
            }
            What::Gate(..) => {
                for x in [item.ends.0, item.ends.1] {
                    canvas.line((x, top - 1.0), (x, top + SIGN + 1.0), Stroke::solid(words.colour, 2.0));
                }
            }
        }
        canvas.text(item.x, y + ROW / 2.0 + 4.0, Anchor::Start, &item.text, words);
    });
}
