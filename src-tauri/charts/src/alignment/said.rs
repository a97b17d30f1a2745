//! What the ladders say: the sentence of all, what does not count and why, the money behind it, the way out, the table.

use model::alignment::{Aligned, Alignment, Idle, Member};
use model::language::{Language, spoken};
use model::repair::Repair;
use model::{CapabilityId, Index, Investment, Money, Period, Roadmap, say, words};

use crate::font::{self, Weight};
use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// How many lines about levels all themes have together, and the least and most of one.
const MOST_LEVELS: usize = 64;
const LEVELS: (usize, usize) = (4, 12);
/// How many names a sentence lists at most.
const MOST_NAMES: usize = 4;
/// Size of the words beside a ladder, and into how many lines they are broken at most.
pub(super) const SIZE: f64 = 12.0;
const MOST_LINES: usize = 4;

/// Everything that is said.
pub(super) struct Told<'a> {
    /// Whether there is a plan; otherwise all levels are those of today.
    pub(super) has_plan: bool,
    /// What counts; nothing where there is no theme.
    pub(super) alignment: Option<Alignment<'a>>,
    /// What stands beside each theme, in their order.
    pub(super) beside: Vec<Vec<Entry>>,
}

/// Something said beside a theme.
pub(super) struct Entry {
    text: String,
    /// Whether it sums the theme up: how much counts, what that costs, and the way out.
    pub(super) is_sum: bool,
}

impl Entry {
    fn sum(text: String) -> Self {
        Self { text, is_sum: true }
    }

    fn level(text: String) -> Self {
        Self { text, is_sum: false }
    }

    pub(super) fn weight(&self) -> Weight {
        if self.is_sum { Weight::Medium } else { Weight::Regular }
    }

    /// Its words in lines that are at most so wide.
    pub(super) fn lines(&self, room: f64) -> Vec<String> {
        let lines = font::wrap(&font::clean(&self.text), SIZE, self.weight(), room, MOST_LINES).into_iter();
        // a word that does not fit at all says nothing
        lines.filter(|line| line != "…").collect()
    }
}

impl<'a> Told<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
        let levels = has_plan.then_some(&subject.evaluation.levels);
        let starts = has_plan.then_some(&subject.plan.starts);
        let alignment = Alignment::of(subject.roadmap, levels, starts);
        let index = Index::new(subject.roadmap);
        let told = Self { has_plan, alignment, beside: vec![] };
        let most = (MOST_LEVELS / told.themes().len().max(1)).clamp(LEVELS.0, LEVELS.1);
        let beside = told.themes().iter().map(|aligned| beside(subject, &index, aligned, has_plan, most)).collect();
        Self { beside, ..told }
    }

    /// The themes in their order.
    pub(super) fn themes(&self) -> &[Aligned<'a>] {
        self.alignment.as_ref().map_or(&[], |alignment| alignment.themes.as_slice())
    }
}

/// What does not count because companions lag behind, and what that costs, in one sentence.
#[must_use]
pub fn headline(roadmap: &Roadmap, alignment: Option<&Alignment>, has_plan: bool) -> String {
    let Some(alignment) = alignment else { return say!("alignment-none") };
    let themes: Vec<&Aligned> = alignment.themes.iter().filter(|theme| theme.members.len() > 1).collect();
    let count = themes.len();
    let line = themes.iter().filter(|theme| theme.levels_ahead() == 0).count();
    if count == 0 {
        return say!("alignment-too-few");
    }
    if !has_plan {
        return say!("alignment-unplanned", count = count, line = line);
    }
    if line == count {
        return all_count(roadmap, alignment, count);
    }
    let money = words::money(alignment.wasted(), &roadmap.settings.currency);
    let never: Vec<(&Aligned, &Idle)> = themes
        .iter()
        .flat_map(|theme| theme.idle.iter().map(move |idle| (*theme, idle)))
        .filter(|(_, idle)| idle.counts.is_none())
        .collect();
    // the first of equals, so the order of the roadmap decides
    let dearest = never.iter().rev().max_by_key(|(_, idle)| idle.cost());
    if let Some((theme, idle)) = dearest.filter(|(_, idle)| idle.cost() > Money::ZERO) {
        let (names, _, _) = lowest(theme, &idle.capability.id);
        let (ahead, name) = never_counting(theme);
        let theme = short(&theme.theme.name);
        let is_wasted = |theme: &&&Aligned| theme.idle.iter().any(|idle| idle.counts.is_none());
        let wasted = themes.iter().filter(is_wasted).count();
        return say!(
            "alignment-wasted",
            money = money,
            count = wasted,
            theme = theme,
            ahead = ahead,
            name = name,
            names = names
        );
    }
    let ahead = themes.iter().find(|theme| theme.levels_ahead() > 0).expect("not all themes are in line");
    let over = |member: &&Member| member.at_end() - member.counts_at_end();
    let member = ahead.members.iter().rev().max_by_key(over).expect("a theme with levels has capabilities");
    let (names, _, _) = lowest(ahead, &member.capability.id);
    let (theme, name) = (short(&ahead.theme.name), short(&member.capability.name));
    say!("alignment-ahead", count = count - line, theme = theme, name = name, names = names)
}

/// The capabilities of a theme with levels that cost something and never count, each once: how many, and their names.
fn never_counting(theme: &Aligned) -> (usize, String) {
    let mut found: Vec<&str> = vec![];
    for idle in theme.idle.iter().filter(|idle| idle.counts.is_none() && idle.cost() > Money::ZERO) {
        if !found.contains(&idle.capability.name.as_str()) {
            found.push(&idle.capability.name);
        }
    }
    (found.len(), named(&found))
}

/// That everything counts in the end, and what waits on the way there.
fn all_count(roadmap: &Roadmap, alignment: &Alignment, count: usize) -> String {
    let (money, waiting) = (alignment.waiting(), alignment.themes.iter().map(|theme| theme.idle.len()).sum::<usize>());
    if money > Money::ZERO {
        return say!("alignment-waiting", money = words::money(money, &roadmap.settings.currency));
    }
    match waiting {
        0 => say!("alignment-all", count = count),
        waiting => say!("alignment-waiting-levels", count = waiting),
    }
}

/// What the marks of the picture mean.
pub(super) fn subtitle(has_plan: bool) -> String {
    if has_plan { say!("alignment-subtitle") } else { say!("alignment-subtitle-today") }
}

/// By how much a capability of a theme may be ahead.
pub(super) fn gap(aligned: &Aligned) -> String {
    say!("alignment-gap", count = aligned.theme.gap)
}

/// What a theme with fewer than two capabilities needs.
pub(super) fn too_few(aligned: &Aligned) -> String {
    match aligned.members.first() {
        Some(only) => say!("alignment-single", name = short(&only.capability.name)),
        None => say!("alignment-empty"),
    }
}

/// What stands beside one theme: what does not count and why, what that costs, and what would let it count.
fn beside<'a>(
    subject: &Subject<'a>,
    index: &Index<'a>,
    aligned: &Aligned<'a>,
    has_plan: bool,
    most: usize,
) -> Vec<Entry> {
    if aligned.members.len() < 2 {
        return vec![];
    }
    let mut entries = vec![Entry::sum(verdict(aligned, has_plan))];
    let standing = aligned.members.iter().filter_map(|member| standing(aligned, member, has_plan));
    let never: Vec<&Idle<'a>> = aligned.idle.iter().filter(|idle| idle.counts.is_none()).collect();
    let waiting: Vec<&Idle<'a>> = aligned.idle.iter().filter(|idle| idle.counts.is_some()).collect();
    let planned = never.iter().chain(&waiting).map(|idle| because(subject, aligned, idle));
    let mut levels: Vec<String> = standing.chain(planned).collect();
    let hidden = levels.len().saturating_sub(most);
    levels.truncate(most);
    if hidden > 0 {
        levels.push(say!("and-more", count = hidden));
    }
    entries.extend(levels.into_iter().map(Entry::level));
    let wasted = behind(&never);
    let mut later = behind(&waiting);
    later.retain(|item| !wasted.iter().any(|known| known.id == item.id));
    if !wasted.is_empty() {
        let (money, names) = (in_money(subject, cost(&wasted)), investments(&wasted));
        entries.push(Entry::sum(say!("alignment-money-never", money = money, names = names)));
    }
    if !later.is_empty() {
        let (money, names) = (in_money(subject, cost(&later)), investments(&later));
        entries.push(Entry::sum(say!("alignment-money-waiting", money = money, names = names)));
    }
    if has_plan && aligned.levels_ahead() > 0 {
        let repair = aligned.repair(index, &subject.plan.starts);
        let way_out = repair.map_or_else(|| say!("alignment-no-repair"), |repair| way_out(subject, &repair));
        entries.push(Entry::sum(way_out));
    }
    entries
}

/// When it is that something counts or does not, as messages choose their words by it.
fn when(has_plan: bool) -> &'static str {
    if has_plan { "end" } else { "today" }
}

/// How much of a theme counts.
fn verdict(aligned: &Aligned, has_plan: bool) -> String {
    match aligned.levels_ahead() {
        0 => say!("alignment-all-count", when = when(has_plan)),
        count => say!("alignment-some-ahead", count = count, when = when(has_plan)),
    }
}

/// A level of today that does not count, neither today nor in the end.
fn standing(aligned: &Aligned, member: &Member, has_plan: bool) -> Option<String> {
    let (level, counts) = (member.capability.now, member.counts_at_end());
    if level <= counts {
        return None;
    }
    let (names, count, lowest) = lowest(aligned, &member.capability.id);
    Some(say!(
        "alignment-standing",
        name = short(&member.capability.name),
        level = level,
        counts = counts,
        names = names,
        count = count,
        lowest = lowest,
        when = when(has_plan)
    ))
}

/// A level that the plan brings and that does not count when it is there: why, and until when.
fn because(subject: &Subject, aligned: &Aligned, idle: &Idle) -> String {
    let calendar = subject.roadmap.settings.calendar();
    let (name, period) = (short(&idle.capability.name), calendar.name(idle.there));
    if let Some(counts) = idle.counts {
        let (names, until) = (waited_for(aligned, idle, counts), calendar.name(counts));
        return say!("alignment-waits", name = name, level = idle.level, period = period, names = names, until = until);
    }
    let (names, count, lowest) = lowest(aligned, &idle.capability.id);
    say!(
        "alignment-never",
        name = name,
        level = idle.level,
        period = period,
        names = names,
        count = count,
        lowest = lowest
    )
}

/// The companions of a capability that are lowest in the end: their names, how many they are, and their level.
fn lowest(aligned: &Aligned, but: &CapabilityId) -> (String, usize, u8) {
    let others: Vec<&Member> = aligned.members.iter().filter(|member| member.capability.id != *but).collect();
    let level = others.iter().map(|member| member.at_end()).min().unwrap_or(0);
    let names = others.iter().filter(|member| member.at_end() == level).map(|member| member.capability.name.as_str());
    let names: Vec<&str> = names.collect();
    (named(&names), names.len(), level)
}

/// The companions that were too low until a level counted: those that rose last.
fn waited_for(aligned: &Aligned, idle: &Idle, counts: Period) -> String {
    let least = idle.level.saturating_sub(aligned.theme.gap);
    let before = counts.index().saturating_sub(1);
    let was_low = |member: &&Member| member.by_period.get(before).is_some_and(|level| *level < least);
    let others = aligned.members.iter().filter(|member| member.capability.id != idle.capability.id);
    let names: Vec<&str> = others.filter(was_low).map(|member| member.capability.name.as_str()).collect();
    named(&names)
}

/// What brought these levels, each investment once.
fn behind<'a>(idle: &[&Idle<'a>]) -> Vec<&'a Investment> {
    let mut found: Vec<&'a Investment> = vec![];
    for item in idle.iter().flat_map(|idle| &idle.by).copied() {
        if !found.iter().any(|known| known.id == item.id) {
            found.push(item);
        }
    }
    found
}

fn cost(items: &[&Investment]) -> Money {
    items.iter().map(|item| item.total_cost()).sum()
}

fn in_money(subject: &Subject, amount: Money) -> String {
    words::money(amount, &subject.roadmap.settings.currency)
}

/// The cheapest way to let all levels count, and whether it is proven to be that.
fn way_out(subject: &Subject, repair: &Repair) -> String {
    let priced = |item: &&Investment| {
        let money = in_money(subject, item.total_cost());
        format!("{} ({money})", quoted(&item.name))
    };
    let count = repair.investments.len();
    let names = listed(repair.investments.iter().take(shown(count)).map(priced).collect(), count);
    let proof = if repair.is_cheapest { "proven" } else { "tried" };
    say!("alignment-repair", count = count, names = names, money = in_money(subject, repair.cost), proof = proof)
}

fn investments(items: &[&Investment]) -> String {
    let names: Vec<&str> = items.iter().map(|item| item.name.as_str()).collect();
    named(&names)
}

/// Names as a sentence lists them; of many, the first and how many more there are.
fn named(names: &[&str]) -> String {
    listed(names.iter().take(shown(names.len())).map(|name| quoted(name)).collect(), names.len())
}

/// How many of so many are listed.
fn shown(count: usize) -> usize {
    if count > MOST_NAMES { MOST_NAMES - 1 } else { count }
}

fn listed(mut names: Vec<String>, count: usize) -> String {
    if count > names.len() {
        names.push(say!("alignment-others", count = count - names.len()));
    }
    words::all_of(&names)
}

/// A name in a list of names: in French between quotation marks.
fn quoted(name: &str) -> String {
    if spoken() == Language::French { words::quoted(&short(name)) } else { short(name) }
}

/// A theme in short lines, the first its name.
pub(super) fn theme_hint(told: &Told, aligned: &Aligned, place: usize) -> Vec<String> {
    let mut hint = vec![isolated(&aligned.theme.name), gap(aligned)];
    if aligned.members.len() < 2 {
        hint.push(too_few(aligned));
    }
    hint.extend(told.beside[place].iter().filter(|entry| entry.is_sum).map(|entry| entry.text.clone()));
    hint
}

/// A capability of a theme in short lines, the first its name.
pub(super) fn capability_hint(subject: &Subject, told: &Told, aligned: &Aligned, member: &Member) -> Vec<String> {
    let (today, end, counts) = (member.capability.now, member.at_end(), member.counts_at_end());
    let levels = if told.has_plan {
        say!("alignment-hint-levels", today = today, end = end)
    } else {
        say!("alignment-hint-today", today = today)
    };
    let counting = match counts == end {
        true => say!("alignment-hint-all"),
        false => say!("alignment-hint-counts", counts = counts, end = end),
    };
    let name = short(&aligned.theme.name);
    let mut hint = vec![isolated(&member.capability.name), say!("alignment-hint-theme", name = name), levels, counting];
    hint.extend(standing(aligned, member, told.has_plan));
    hint.extend(idle_of(aligned, member).map(|idle| because(subject, aligned, idle)));
    hint
}

/// The levels of one capability that do not count when they are there.
fn idle_of<'t, 'a>(aligned: &'t Aligned<'a>, member: &'t Member<'a>) -> impl Iterator<Item = &'t Idle<'a>> {
    aligned.idle.iter().filter(move |idle| idle.capability.id == member.capability.id)
}

/// Every capability of every theme: its levels, how many of them count, and what those cost that never do.
pub(super) fn table(subject: &Subject, told: &Told) -> Table {
    let currency = &subject.roadmap.settings.currency;
    let columns = vec![
        say!("alignment-column-theme"),
        say!("alignment-column-gap"),
        say!("alignment-column-capability"),
        say!("alignment-column-today"),
        say!("alignment-column-counts-today"),
        say!("alignment-column-end"),
        say!("alignment-column-counts-end"),
        say!("alignment-column-money", currency = currency),
    ];
    let planned = |cell: String| if told.has_plan { cell } else { String::new() };
    let mut rows = vec![];
    for aligned in told.themes() {
        let head = [aligned.theme.name.clone(), aligned.theme.gap.to_string()];
        if aligned.members.is_empty() {
            rows.push(head.iter().cloned().chain(std::iter::repeat_n(String::new(), columns.len() - 2)).collect());
        }
        for member in &aligned.members {
            let never: Vec<&Idle> = idle_of(aligned, member).filter(|idle| idle.counts.is_none()).collect();
            let levels = [
                member.capability.name.clone(),
                member.capability.now.to_string(),
                member.counts_today.to_string(),
                planned(member.at_end().to_string()),
                planned(member.counts_at_end().to_string()),
                planned(words::money_exact(cost(&behind(&never)), currency)),
            ];
            rows.push(head.iter().cloned().chain(levels).collect());
        }
    }
    Table::new(say!("alignment-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}
