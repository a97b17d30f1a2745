//! The fields of links: needs, effects and decisions are told by the names of what they link.

use super::changes::Changes;
use super::item::Item;
use super::sides::Side;
use crate::{Decision, Effect, Need, NeedOn, words};

impl Item for Effect {
    const NOUN: &'static str = "Effect";

    fn key(&self) -> [&str; 3] {
        [self.output.as_str(), self.outcome.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        format!("{} moves {}", side.name_of_output(&self.output), side.name_of_outcome(&self.outcome))
    }

    fn whole(&self, side: &Side) -> String {
        let Self { output: _, outcome: _, share, lag, confidence } = self;
        format!(
            "{} by {}, {}, {} sure",
            self.name(side),
            words::percent_exact(*share),
            side.later(*lag),
            words::percent_exact(*confidence)
        )
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { output: _, outcome: _, share, lag, confidence } = after;
        changes.value("share", &self.share, share, |share, _| words::percent_exact(*share));
        changes.value("shows", &self.lag, lag, |lag, side| side.later(*lag));
        changes.value("confidence", &self.confidence, confidence, |share, _| words::percent_exact(*share));
    }
}

impl Item for Need {
    const NOUN: &'static str = "Need";

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
        format!("{} needs {needed}", side.name_of_investment(&self.investment))
    }

    fn whole(&self, side: &Side) -> String {
        let Self { investment: _, on, lag } = self;
        let level = level(on).map_or(String::new(), |level| format!(" at level {level}"));
        format!("{}{level}, {}", self.name(side), side.later(*lag))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, on, lag } = after;
        changes.value("at level", &level(&self.on), &level(on), |level, _| {
            level.map_or("none".into(), |level| level.to_string())
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
    const NOUN: &'static str = "Decision";

    fn key(&self) -> [&str; 3] {
        [self.investment().as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(self.investment())
    }

    fn whole(&self, side: &Side) -> String {
        format!("{} {}", self.name(side), decided(self, side))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let sides = changes.sides;
        match (self, after) {
            (Self::Pin { investment: _, start: old }, Self::Pin { investment: _, start: now }) => {
                if !sides.begin_together(*old, *now) {
                    let (old, now) = sides.two_periods(*old, *now);
                    changes.say(format!("pinned to {old} → {now}"));
                }
            }
            (Self::Exclude { investment: _ }, Self::Exclude { investment: _ }) => {}
            (Self::Pin { .. }, Self::Exclude { .. }) | (Self::Exclude { .. }, Self::Pin { .. }) => {
                changes.say(format!("{} → {}", decided(self, &sides.before), decided(after, &sides.after)));
            }
        }
    }
}

fn decided(decision: &Decision, side: &Side) -> String {
    match decision {
        Decision::Pin { start, .. } => format!("pinned to {}", side.period(*start)),
        Decision::Exclude { .. } => "excluded".into(),
    }
}
