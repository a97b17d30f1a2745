//! What both plans take of each fund and pool: all of it over the periods, and how full it is where it is fullest.
//!
//! Below the outcomes stand those that differ; the table has all. Deliberately not here: the load of each period (see the
//! strips of the roadmap).

use model::{Fte, Money, PeriodLength, Share, say, words};

use super::Versus;
use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::load::{self, Load, Resource};
use crate::mark::Area;
use crate::scene::{Anchor, Canvas, Role, Style};
use crate::theme::Palette;

/// Height of the heading and of one fund or pool.
const HEADING: f64 = 24.0;
const ROW: f64 = 36.0;

/// A fund or pool before and now.
pub(super) struct LoadShift {
    pub(super) name: String,
    pub(super) is_fund: bool,
    /// All that is used over the periods, in minor units or hundredths of an FTE.
    used: (i64, i64),
    /// The fullest period, in millionths of what is there.
    fullest: (i64, i64),
    currency: String,
    length: PeriodLength,
}

/// All funds and pools of the plan now, in its order.
pub(super) fn shifts(versus: &Versus) -> Vec<LoadShift> {
    let loads = |subject| load::funds(subject).into_iter().chain(load::pools(subject)).collect::<Vec<Load>>();
    let before = loads(&versus.before);
    let settings = &versus.now.roadmap.settings;
    let shift = |now: Load| {
        let same = before.iter().find(|load| is_same(load.resource, now.resource));
        let used = |load: &Load| load.used.iter().fold(0, |sum: i64, used| sum.saturating_add(*used));
        LoadShift {
            name: now.name().to_owned(),
            is_fund: matches!(now.resource, Resource::Fund(_)),
            used: (same.map_or(0, used), used(&now)),
            fullest: (same.map_or(0, Load::fullness), now.fullness()),
            currency: settings.currency.clone(),
            length: settings.period_length,
        }
    };
    loads(&versus.now).into_iter().map(shift).collect()
}

fn is_same(one: Resource, other: Resource) -> bool {
    match (one, other) {
        (Resource::Fund(one), Resource::Fund(other)) => one.id == other.id,
        (Resource::Pool(one), Resource::Pool(other)) => one.id == other.id,
        _ => false,
    }
}

impl LoadShift {
    /// Whether anything of it differs that can be seen.
    pub(super) fn is_different(&self) -> bool {
        self.used.0 != self.used.1 || self.percents().is_some_and(|(before, now)| before != now)
    }

    fn amount(&self, amount: i64) -> String {
        if self.is_fund { words::money(Money(amount), &self.currency) } else { words::fte_number(Fte(amount)) }
    }

    /// "€4.03 M", "42.5 FTE-Q".
    fn amount_with_unit(&self, amount: i64) -> String {
        if self.is_fund {
            return self.amount(amount);
        }
        say!("difference-effort", amount = self.amount(amount), length = self.length.code())
    }

    /// For tables and files.
    pub(super) fn exact(&self) -> (String, String) {
        let exact = |amount: i64| {
            if self.is_fund { words::money_exact(Money(amount), &self.currency) } else { words::fte_exact(Fte(amount)) }
        };
        (exact(self.used.0), exact(self.used.1))
    }

    /// How full it is where it is fullest; nothing where something is used of what is not there.
    fn percents(&self) -> Option<(String, String)> {
        let percent = |millionths: i64| (millionths < i64::MAX).then(|| words::percent(Share(millionths / 100)));
        Some((percent(self.fullest.0)?, percent(self.fullest.1)?))
    }

    /// "+€240 k, fullest 98 % → 100 %"; nothing where nothing differs.
    pub(super) fn change(&self) -> String {
        let used = (self.used.0 != self.used.1).then(|| signed(self.amount(self.used.1.saturating_sub(self.used.0))));
        used.into_iter().chain(self.fullest_in_words()).collect::<Vec<_>>().join(", ")
    }

    fn fullest_in_words(&self) -> Option<String> {
        let (before, now) = self.percents().filter(|(before, now)| before != now)?;
        Some(say!("difference-fullest", before = before, now = now))
    }

    /// What is drawn of it, the longest first.
    fn in_words(&self) -> Vec<String> {
        let (before, now) = (self.used.0, self.used.1);
        let used = if before == now {
            self.amount_with_unit(now)
        } else {
            say!("difference-used", before = self.amount(before), now = self.amount_with_unit(now))
        };
        let more = (before != now).then(|| signed(self.amount(now.saturating_sub(before))));
        let joined = |parts: [Option<String>; 2]| {
            std::iter::once(used.clone()).chain(parts.into_iter().flatten()).collect::<Vec<_>>().join(", ")
        };
        vec![joined([more.clone(), self.fullest_in_words()]), joined([more, None]), used.clone()]
    }
}

/// An amount that is more or less, with its sign.
pub(super) fn signed(amount: String) -> String {
    if amount.starts_with('−') { amount } else { format!("+{amount}") }
}

/// The height that these take.
#[expect(clippy::cast_precision_loss, reason = "a few funds and pools")]
pub(super) fn height(count: usize) -> f64 {
    if count == 0 { 0.0 } else { HEADING + ROW * count as f64 }
}

/// Draws those that differ as far as there is room, and says how many there are beyond it.
pub(super) fn draw(canvas: &mut Canvas, shifts: &[LoadShift], area: Area, palette: &Palette) {
    let different: Vec<&LoadShift> = shifts.iter().filter(|shift| shift.is_different()).collect();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count above 0")]
    let room = ((area.height - HEADING) / ROW).max(0.0) as usize;
    if different.is_empty() || room == 0 {
        return;
    }
    let shown = if different.len() > room { room - 1 } else { different.len() };
    canvas.group(Role::Part(say!("difference-loads")), |canvas| {
        let heading = Style::new(12.0, Weight::SemiBold, palette.ink);
        if let Some(text) = heading.fit(&say!("difference-loads-heading"), area.width) {
            canvas.text(area.x, area.y + 14.0, Anchor::Start, &text, heading);
        }
        let name_style = Style::new(12.0, Weight::Medium, palette.ink);
        let style = Style::new(11.0, Weight::Regular, palette.ink2);
        let mut y = area.y + HEADING;
        for shift in &different[..shown] {
            if let Some(name) = name_style.fit(&font::clean(&isolated(&shift.name)), area.width) {
                canvas.text(area.x, y + 12.0, Anchor::Start, &name, name_style);
            }
            // in as many words as have room
            if let Some(text) = shift.in_words().iter().find(|text| style.width(text) <= area.width) {
                canvas.text(area.x, y + 27.0, Anchor::Start, text, style);
            }
            y += ROW;
        }
        if shown < different.len() {
            let text = say!("and-more", count = different.len() - shown);
            canvas.text(area.x, y + 14.0, Anchor::Start, &text, style);
        }
    });
}
