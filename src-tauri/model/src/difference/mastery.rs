//! Skills, ranks, what is expected of them and whom investments ask for, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Expectation, Ownership, Rank, RankId, Skill, SkillId, lasting, say};

impl Item for Skill {
    fn noun() -> &'static str {
        lasting!(say!("skill-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name } = after;
        changes.text(&say!("field-name"), &self.name, name);
    }
}

impl Item for Rank {
    fn noun() -> &'static str {
        lasting!(say!("rank-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, track, headcount, team, task, technology, time, responsibility, answers_for, span } =
            after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("rank-field-track"), &self.track, track, |track, _| track.name().to_owned());
        changes.value(&say!("rank-field-headcount"), &self.headcount, headcount, |count, _| count.to_string());
        changes.value(&say!("rank-field-team"), &self.team, team, |grade, _| grade.to_string());
        changes.value(&say!("rank-field-task"), &self.task, task, |grade, _| grade.to_string());
        changes.value(&say!("rank-field-technology"), &self.technology, technology, |grade, _| grade.to_string());
        changes.value(&say!("rank-field-time"), &self.time, time, |grade, _| grade.to_string());
        let field = say!("rank-field-responsibility");
        changes.value(&field, &self.responsibility, responsibility, |grade, _| grade.to_string());
        changes.text(&say!("rank-field-answers-for"), &self.answers_for, answers_for);
        changes.value(&say!("rank-field-span"), &self.span, span, |span, _| span.to_string());
    }
}

impl Item for Expectation {
    fn noun() -> &'static str {
        lasting!(say!("expectation-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.rank.as_str(), self.skill.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (rank, skill) = (side.name_of_rank(&self.rank), side.name_of_skill(&self.skill));
        say!("expectation-name", rank = rank, skill = skill)
    }

    fn whole(&self, side: &Side) -> String {
        say!("expectation-whole", name = self.name(side), level = self.level)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { rank: _, skill: _, level } = after;
        changes.value(&say!("expectation-field-level"), &self.level, level, |level, _| level.to_string());
    }
}

impl Item for Ownership {
    fn noun() -> &'static str {
        lasting!(say!("ownership-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(&self.investment)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, rank, skill, level, trains, trained, mentors } = after;
        let named =
            |rank: &Option<RankId>, side: &Side| rank.as_ref().map_or_else(|| say!("none"), |id| side.name_of_rank(id));
        let able = |skill: &Option<SkillId>, side: &Side| {
            skill.as_ref().map_or_else(|| say!("none"), |id| side.name_of_skill(id))
        };
        changes.value(&say!("ownership-field-rank"), &self.rank, rank, named);
        changes.value(&say!("ownership-field-skill"), &self.skill, skill, able);
        changes.value(&say!("ownership-field-level"), &self.level, level, |level, _| level.to_string());
        changes.value(&say!("ownership-field-trains"), &self.trains, trains, named);
        changes.value(&say!("ownership-field-trained"), &self.trained, trained, |count, _| count.to_string());
        changes.value(&say!("ownership-field-mentors"), &self.mentors, mentors, |count, _| count.to_string());
    }
}
