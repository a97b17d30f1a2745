//! How what is expected of effects comes about, in words: "60 % of the way × 80 % sure × “They answer” 70 % = 33.6 %".
//!
//! Deliberately not here: the arithmetic itself (see `model::expected`).

use charts::isolate::isolated;
use model::brief::{Brief, Question};
use model::expected::{Believed, Factors};
use model::{Effect, Index, Investment, Roadmap, Share, say, words};

use crate::grid_view::computed;
use crate::wire::{FactLine, GridCell, GridView};

/// The factors and what they come to.
pub(crate) fn sum(factors: &Factors) -> String {
    let mut parts = vec![say!("expected-way", share = words::percent_exact(factors.share))];
    if factors.confidence < Share::WHOLE {
        parts.push(say!("expected-sure", share = words::percent_exact(factors.confidence)));
    }
    parts.extend(factors.assumptions.iter().map(|(assumption, factor)| {
        let name = words::quoted(&isolated(&assumption.name));
        say!(
            "expected-assumption",
            name = name,
            share = words::percent_exact(*factor),
            state = assumption.finding.code()
        )
    }));
    if parts.len() == 1 {
        return parts.remove(0);
    }
    format!("{} = {}", parts.join(" × "), words::percent_exact(factors.expected))
}

/// How what an investment's effects are expected to bring comes about: those that are less than certain or stand on an
/// assumption, and what else may be held against them.
pub(crate) fn lines(roadmap: &Roadmap, investment: &Investment) -> Vec<FactLine> {
    let index = Index::new(roadmap);
    let believed = Believed::of(&index);
    let plain = |text: String| FactLine { text, investment: None };
    let is_own = |effect: &&Effect| effect.outputs().any(|output| investment.outputs.contains(output));
    let doubted = roadmap.effects.iter().filter(is_own).filter_map(|effect| {
        let factors = believed.factors(effect);
        if factors.confidence >= Share::WHOLE && factors.assumptions.is_empty() {
            return None;
        }
        let name = &index.outcome(&effect.outcome)?.name;
        Some(plain(say!("expected-line", name = isolated(name), sum = sum(&factors))))
    });
    let mut lines: Vec<FactLine> = doubted.collect();
    if lines.is_empty() {
        return lines;
    }
    let feasible = roadmap.estimate(&investment.id).map(|estimate| estimate.feasible);
    if let Some(feasible) = feasible.filter(|feasible| *feasible < Share::WHOLE) {
        lines.push(plain(say!("expected-feasible", share = words::percent_exact(feasible))));
    }
    let all = Question::ALL.len();
    if let Some(answered) = roadmap.brief(&investment.id).map(Brief::answered).filter(|answered| *answered < all) {
        lines.push(plain(say!("expected-answered", count = answered, all = all)));
    }
    lines
}

/// What is expected of each effect, and how it comes about.
pub(crate) fn add_expected(view: &mut GridView, roadmap: &Roadmap) {
    view.columns.push(computed("expected", say!("expected-column"), "text"));
    let index = Index::new(roadmap);
    let believed = Believed::of(&index);
    for (row, effect) in view.rows.iter_mut().zip(&roadmap.effects) {
        let factors = believed.factors(effect);
        row.cells.push(GridCell { text: sum(&factors), value: words::percent_exact(factors.expected) });
    }
}
