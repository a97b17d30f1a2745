//! What was kept beside the plan, told: scenarios by their names, verdicts by those of their investments.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use super::texts::quoted;
use crate::{Says, Scenario, ScenarioPlan, Verdict, words};

impl Item for Scenario {
    const NOUN: &'static str = "Scenario";

    fn key(&self) -> [&str; 3] {
        [self.name.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, "without a name")
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { name: _, what_if, sentence, kept, plan } = after;
        changes.text("what-if", &self.what_if, what_if);
        changes.text("said", &self.sentence, sentence);
        changes.text("kept", &self.kept, kept);
        match (&self.plan, plan) {
            (before, after) if before == after => {}
            (Some(before), Some(after)) => tell_plan(before, after, changes),
            (_, Some(after)) => changes.say(format!("planned: {}", words::points(after.value))),
            (_, None) => changes.say("its plan is gone"),
        }
    }
}

fn tell_plan(before: &ScenarioPlan, after: &ScenarioPlan, changes: &mut Changes) {
    let ScenarioPlan { starts, value, bound, proof, spend, inputs } = after;
    let is_new = (&before.starts, before.bound, before.proof, &before.inputs) != (starts, *bound, *proof, inputs);
    if is_new {
        changes.say("planned anew");
    }
    changes.value("value", &before.value, value, |value, _| words::points_exact(*value));
    changes.value("spend", &before.spend, spend, |spend, side| side.money(*spend));
}

impl Item for Verdict {
    const NOUN: &'static str = "Recorded decision";

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(&self.investment)
    }

    fn whole(&self, side: &Side) -> String {
        let Self { investment: _, says, reason, decided } = self;
        let why = if reason.is_empty() { String::new() } else { format!(", because {}", quoted(reason)) };
        format!("{}: {} on {decided}{why}", self.name(side), says.words(&side.calendar))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, says, reason, decided } = after;
        let sides = changes.sides;
        match (self.says, *says) {
            (Says::NotNow { look_again: old }, Says::NotNow { look_again: now }) => {
                if !sides.begin_together(old, now) {
                    let (old, now) = sides.two_periods(old, now);
                    changes.say(format!("look again in {old} → {now}"));
                }
            }
            (old, now) => changes.value("", &old, &now, |says, side| says.words(&side.calendar)),
        }
        changes.text("reason", &self.reason, reason);
        changes.text("decided", &self.decided, decided);
    }
}
