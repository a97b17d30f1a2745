//! The fields of links: needs, effects and decisions are told by the names of what they link.

use super::changes::Changes;
use super::item::Item;
use super::sides::Side;
use crate::{Decision, Effect, Need, NeedOn, OutputId, lasting, say, words};

impl Item for Effect {
    fn noun() -> &'static str {
        lasting!(say!("noun-effect"))
    }

    fn key(&self) -> [&str; 3] {
        [self.output.as_str(), self.outcome.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        say!("effect-name", output = side.name_of_output(&self.output), outcome = side.name_of_outcome(&self.outcome))
    }

    fn whole(&self, side: &Side) -> String {
        let Self { output: _, together_with, outcome: _, share, lag, confidence } = self;
        let name = self.name(side);
        let name = match together(together_with, side) {
            others if others.is_empty() => name,
            others => say!("effect-together", name = name, others = others),
        };
        say!(
            "effect-whole",
            name = name,
            share = words::percent_exact(*share),
            later = side.later(*lag),
            confidence = words::percent_exact(*confidence)
        )
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { output: _, together_with, outcome: _, share, lag, confidence } = after;
        changes.value(&say!("field-together"), &self.together_with, together_with, |others, side| {
            if others.is_empty() { say!("none") } else { together(others, side) }
        });
        changes.value(&say!("field-share"), &self.share, share, |share, _| words::percent_exact(*share));
        changes.value(&say!("field-shows"), &self.lag, lag, |lag, side| side.later(*lag));
        changes.value(&say!("field-confidence"), &self.confidence, confidence, |share, _| words::percent_exact(*share));
    }
}

fn together(others: &[OutputId], side: &Side) -> String {
    others.iter().map(|output| side.name_of_output(output)).collect::<Vec<_>>().join(", ")
}

impl Item for Need {
    fn noun() -> &'static str {
        lasting!(say!("noun-need"))
    }

    fn key(&self) -> [&str; 3] {
        match &self.on {
            NeedOn::Investment(id) => [self.investment.as_str(), "investment", id.as_str()],
            NeedOn::Capability { id, level: _ } => [self.investment.as_str(), "capability", id.as_str()],
        }
    }

    fn name(&self, side: &Side) -> String {
        let needed = match &self.on {
            NeedOn::Investment(id) => side.name_of_investment(id),
            NeedOn::Capability { id, level: _ } => side.name_of_capability(id),
        };
        say!("need-name", waiting = side.name_of_investment(&self.investment), needed = needed)
    }

    fn whole(&self, side: &Side) -> String {
        let Self { investment: _, on, lag } = self;
        let (name, later) = (self.name(side), side.later(*lag));
        match level(on) {
            Some(level) => say!("need-at-level", name = name, level = level, later = later),
            None => say!("need-whole", name = name, later = later),
        }
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, on, lag } = after;
        changes.value(&say!("field-at-level"), &level(&self.on), &level(on), |level, _| {
            level.map_or_else(|| say!("none"), |level| level.to_string())
        });
        changes.value("", &self.lag, lag, |lag, side| side.later(*lag));
    }
}

/// The level that is needed, where a capability is.
fn level(on: &NeedOn) -> Option<u8> {
    match on {
        NeedOn::Capability { id: _, level } => Some(*level),
        NeedOn::Investment(_) => None,
    }
}

impl Item for Decision {
    fn noun() -> &'static str {
        lasting!(say!("noun-decision"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment().as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(self.investment())
    }

    fn whole(&self, side: &Side) -> String {
        say!("decision-whole", name = self.name(side), decided = decided(self, side))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let sides = changes.sides;
        match (self, after) {
            (Self::Pin { investment: _, start: old }, Self::Pin { investment: _, start: now }) => {
                if !sides.begin_together(*old, *now) {
                    let (old, now) = sides.two_periods(*old, *now);
                    changes.say(say!("pinned-from-to", old = old, now = now));
                }
            }
            (Self::Lock { investment: _, start: old }, Self::Lock { investment: _, start: now }) => {
                if !sides.begin_together(*old, *now) {
                    let (old, now) = sides.two_periods(*old, *now);
                    changes.say(say!("locked-from-to", old = old, now = now));
                }
            }
            (Self::Exclude { investment: _ }, Self::Exclude { investment: _ }) => {}
            (Self::Pin { .. } | Self::Lock { .. } | Self::Exclude { .. }, _) => {
                changes.say(format!("{} → {}", decided(self, &sides.before), decided(after, &sides.after)));
            }
        }
    }
}

fn decided(decision: &Decision, side: &Side) -> String {
    match decision {
        Decision::Pin { start, .. } => say!("pinned-to", period = side.period(*start)),
        Decision::Lock { start, .. } => say!("locked-to", period = side.period(*start)),
        Decision::Exclude { .. } => say!("excluded"),
    }
}
