//! What was kept beside the plan, told: scenarios by their names, verdicts by those of their investments.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use super::texts::quoted;
use crate::{Says, Scenario, ScenarioPlan, Verdict, lasting, say, words};

impl Item for Scenario {
    fn noun() -> &'static str {
        lasting!(say!("noun-scenario"))
    }

    fn key(&self) -> [&str; 3] {
        [self.name.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, &say!("without-a-name"))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { name: _, what_if, sentence, kept, plan } = after;
        changes.text(&say!("field-what-if"), &self.what_if, what_if);
        changes.text(&say!("field-said"), &self.sentence, sentence);
        changes.text(&say!("field-kept"), &self.kept, kept);
        match (&self.plan, plan) {
            (before, after) if before == after => {}
            (Some(before), Some(after)) => tell_plan(before, after, changes),
            (_, Some(after)) => changes.say(say!("scenario-planned", value = words::points(after.value))),
            (_, None) => changes.say(say!("scenario-plan-gone")),
        }
    }
}

fn tell_plan(before: &ScenarioPlan, after: &ScenarioPlan, changes: &mut Changes) {
    let ScenarioPlan { starts, value, bound, proof, spend, inputs } = after;
    let is_new = (&before.starts, before.bound, before.proof, &before.inputs) != (starts, *bound, *proof, inputs);
    if is_new {
        changes.say(say!("scenario-planned-anew"));
    }
    changes.value(&say!("field-value"), &before.value, value, |value, _| words::points_exact(*value));
    changes.value(&say!("field-spend"), &before.spend, spend, |spend, side| side.money(*spend));
}

impl Item for Verdict {
    fn noun() -> &'static str {
        lasting!(say!("noun-recorded-decision"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(&self.investment)
    }

    fn whole(&self, side: &Side) -> String {
        let Self { investment: _, says, reason, decided } = self;
        let (name, says, day) = (self.name(side), says.words(&side.calendar), decided.as_str());
        if reason.is_empty() {
            say!("verdict-whole", name = name, says = says, day = day)
        } else {
            say!("verdict-because", name = name, says = says, day = day, reason = quoted(reason))
        }
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, says, reason, decided } = after;
        let sides = changes.sides;
        match (self.says, *says) {
            (Says::NotNow { look_again: old }, Says::NotNow { look_again: now }) => {
                if !sides.begin_together(old, now) {
                    let (old, now) = sides.two_periods(old, now);
                    changes.say(say!("look-again", old = old, now = now));
                }
            }
            (old, now) => changes.value("", &old, &now, |says, side| says.words(&side.calendar)),
        }
        changes.text(&say!("field-reason"), &self.reason, reason);
        changes.text(&say!("field-decided"), &self.decided, decided);
    }
}
