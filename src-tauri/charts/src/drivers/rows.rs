//! The bars of drivers, the heaviest first.

use model::weighing::{Weighed, Weighing};
use model::{DriverKind, Share, say, words};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::mark::{Area, Mark, MarkKind};
use crate::scene::{Anchor, Canvas, Stroke, Style};
use crate::stack::Stack;
use crate::theme::Palette;

use super::{HEAD, said};

/// Least and most height of a row.
const ROW: (f64, f64) = (38.0, 86.0);
/// From this height on a row has its name, its bar and what carries it below one another.
const ROOMY: f64 = 70.0;
/// Height of a bar.
const BAR: f64 = 15.0;

/// The drivers in the order in which they are drawn: the heaviest first, of equals as in the roadmap.
#[must_use]
pub fn order<'w, 'r>(weighing: &'w Weighing<'r>) -> Vec<&'w Weighed<'r>> {
    let mut drivers: Vec<&Weighed> = weighing.drivers.iter().collect();
    drivers.sort_by_key(|weighed| std::cmp::Reverse(weighed.weight));
    drivers
}

pub(super) fn draw(canvas: &mut Canvas, palette: &Palette, weighing: &Weighing, area: Area) {
    let drivers = order(weighing);
    let heading = Style::new(12.0, Weight::SemiBold, palette.ink);
    if let Some(text) = heading.fit(&say!("drivers-heading"), area.width) {
        canvas.text(area.x, area.y + 13.0, Anchor::Start, &text, heading);
    }
    let stack = Stack::within(area, HEAD, ROW, drivers.len());
    // the longest bar fills its room: weights are told apart, and each has its figure
    let most = drivers.first().and_then(|weighed| weighed.weight).map_or(0, |weight| weight.0).max(1);
    for (place, weighed) in drivers.iter().take(stack.shown).enumerate() {
        let row = stack.row(place);
        let hint = said::driver_hint(weighed);
        let links = weighed.carried_by.iter().map(|(outcome, _)| format!("outcome:{}", outcome.id)).collect();
        let mark = Mark {
            id: format!("driver:{}", weighed.driver.id),
            kind: MarkKind::Driver,
            name: hint.join(", "),
            hint,
            area: row,
            tab_order: u32::try_from(place).expect("a few drivers"),
            lane: 1,
            links,
        };
        canvas.mark(mark, |canvas| one(canvas, palette, weighed, row, most));
    }
    stack.tell_left(canvas, palette);
}

/// A driver: its name and weight, its bar, and what carries it.
fn one(canvas: &mut Canvas, palette: &Palette, weighed: &Weighed, row: Area, most: i64) {
    let strong = Style::new(12.0, Weight::SemiBold, palette.ink);
    let quiet = Style::new(11.0, Weight::Regular, palette.ink2);
    let figures = strong.width("100 %").max(strong.width(&words::percent(Share(9_950)))) + 8.0;
    let names = (row.width * 0.4).max(80.0);
    let (x, room) = (row.x + names, row.width - names - figures);
    let baseline = row.y + 14.0;
    let name = isolated(&font::clean(&weighed.driver.name));
    if row.height >= ROOMY {
        if let Some(text) = strong.fit(&name, row.width) {
            canvas.text(row.x, baseline, Anchor::Start, &text, strong);
        }
        weight_of(canvas, palette, weighed, Area { y: row.y + 18.0, width: row.width - figures, ..row }, most);
        let carried = font::wrap(&said::carried_with_kind(weighed), 11.0, Weight::Regular, row.width, 2);
        for (line, down) in carried.iter().zip([50.0, 64.0]) {
            canvas.text(row.x, row.y + down, Anchor::Start, line, quiet);
        }
        return;
    }
    if let Some(text) = strong.fit(&name, names - 10.0) {
        canvas.text(row.x, baseline, Anchor::Start, &text, strong);
    }
    weight_of(canvas, palette, weighed, Area { x, width: room, ..row }, most);
    if let Some(text) = quiet.fit(&said::carried_with_kind(weighed), row.width) {
        canvas.text(row.x, baseline + 17.0, Anchor::Start, &text, quiet);
    }
}

/// The bar of a driver from the left of an area on, as wide as that where it weighs most, and its weight behind it.
#[expect(clippy::cast_precision_loss, reason = "the length of a bar")]
fn weight_of(canvas: &mut Canvas, palette: &Palette, weighed: &Weighed, room: Area, most: i64) {
    let strong = Style::new(12.0, Weight::SemiBold, palette.ink);
    let quiet = Style::new(11.0, Weight::Regular, palette.ink2);
    let baseline = room.y + 14.0;
    if let Some(weight) = weighed.weight {
        let length = room.width * weight.0 as f64 / most as f64;
        let bar = Area { y: room.y + 3.0, width: length, height: BAR, ..room };
        canvas.decoration(|canvas| bar_of(canvas, palette, weighed, bar));
        canvas.text(room.x + length + 6.0, baseline, Anchor::Start, &words::percent(weight), strong);
    } else if let Some(text) = quiet.fit(&say!("drivers-no-weight"), room.width) {
        canvas.text(room.x, baseline, Anchor::Start, &text, quiet);
    }
}

/// A bar in parts, one for each outcome; what no outcome carries is empty. That of a threat is an outline.
#[expect(clippy::cast_precision_loss, reason = "the length of a bar")]
fn bar_of(canvas: &mut Canvas, palette: &Palette, weighed: &Weighed, bar: Area) {
    let is_threat = weighed.driver.kind == DriverKind::Threat;
    let (fill, line) = if is_threat { (palette.sunken, palette.ink2) } else { (palette.ink3, palette.ink3) };
    let carried = weighed.carried().0 as f64 / Share::WHOLE.0 as f64;
    canvas.rect(Area { width: bar.width * carried, ..bar }, 0.0, Some(fill), None);
    canvas.rect(bar, 0.0, None, Some(Stroke::solid(line, 1.2)));
    let mut at = bar.x;
    let cuts = weighed.carried_by.len().saturating_sub(usize::from(weighed.carried() == Share::WHOLE));
    for (_, share) in weighed.carried_by.iter().take(cuts) {
        at += bar.width * share.0 as f64 / Share::WHOLE.0 as f64;
        let colour = if is_threat { palette.ink2 } else { palette.panel };
        canvas.line((at, bar.y), (at, bar.bottom()), Stroke::solid(colour, 1.2));
    }
}
