//! Principles and themes: what a plan adds to their tables, and the sentences above them.

use std::collections::BTreeSet;

use model::alignment::Alignment;
use model::coverage::Coverage;
use model::{Plan, Roadmap, say, words};

use crate::grid_view::computed;
use crate::screen::axis;
use crate::stages_view::evaluated;
use crate::wire::{GridCell, GridView};

/// A number in words and for sorting.
fn number(count: usize) -> GridCell {
    GridCell { text: words::whole(count), value: count.to_string() }
}

/// How many practices live each principle, today and in the end.
pub(crate) fn add_coverage(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let evaluation = evaluated(roadmap, plan);
    let coverage = Coverage::of(roadmap, evaluation.as_ref().map(|evaluation| &evaluation.levels));
    view.columns.push(computed("today", say!("principles-today"), "whole"));
    view.columns.push(computed("at-end", say!("principles-at-end"), "whole"));
    let lived = coverage.map(|coverage| coverage.principles).unwrap_or_default();
    for (row, lived) in view.rows.iter_mut().zip(&lived) {
        row.cells.push(number(lived.today()));
        row.cells.push(number(lived.at_end()));
    }
}

/// How many levels of each theme do not count in the end, and what was spent on those that never do.
pub(crate) fn add_alignment(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    let evaluation = evaluated(roadmap, plan);
    let (levels, starts) = (evaluation.as_ref().map(|it| &it.levels), plan.map(|plan| &plan.starts));
    let alignment = Alignment::of(roadmap, levels, starts.filter(|_| levels.is_some()));
    view.columns.push(computed("parts", say!("themes-parts"), "whole"));
    view.columns.push(computed("ahead", say!("themes-ahead"), "whole"));
    view.columns.push(computed("wasted", say!("themes-wasted"), "money"));
    let themes = alignment.map(|alignment| alignment.themes).unwrap_or_default();
    for (row, aligned) in view.rows.iter_mut().zip(&themes) {
        let (ahead, wasted) = (aligned.levels_ahead(), aligned.wasted());
        row.cells.push(number(aligned.members.len()));
        row.cells.push(number(usize::try_from(ahead).unwrap_or_default()));
        row.cells
            .push(GridCell { text: words::money(wasted, &roadmap.settings.currency), value: wasted.0.to_string() });
    }
}

/// Marks the axis of each capability in a table whose rows are capabilities.
pub(crate) fn add_axes(view: &mut GridView, roadmap: &Roadmap) {
    for (row, item) in view.rows.iter_mut().zip(&roadmap.capabilities) {
        row.axis = Some(axis(item.axis));
    }
}

/// What the table of principles says.
pub(crate) fn principles_sentence(roadmap: &Roadmap) -> String {
    match roadmap.principles.len() {
        0 => say!("principles-none"),
        count => say!("principles-some", count = count, practices = roadmap.practices.len()),
    }
}

/// What the table of practices says.
pub(crate) fn practices_sentence(roadmap: &Roadmap) -> String {
    match roadmap.principles.len() {
        0 => say!("practices-no-principle"),
        _ => say!("practices-some", count = roadmap.practices.len()),
    }
}

/// What the table of themes says.
pub(crate) fn themes_sentence(roadmap: &Roadmap) -> String {
    match roadmap.themes.len() {
        0 => say!("themes-none"),
        count => say!("themes-some", count = count, parts = companions(roadmap)),
    }
}

/// How many capabilities are part of a theme: one that is part of several counts once.
fn companions(roadmap: &Roadmap) -> usize {
    roadmap.companions.iter().map(|companion| &companion.capability).collect::<BTreeSet<_>>().len()
}

/// What the table of the capabilities of themes says.
pub(crate) fn companions_sentence(roadmap: &Roadmap) -> String {
    match roadmap.themes.len() {
        0 => say!("companions-no-theme"),
        _ => say!("companions-some", count = companions(roadmap), all = roadmap.capabilities.len()),
    }
}
