//! What the chart of skills says: the sentence of all, words about ranks, skills and gaps, and the table.

use model::mastery::{Cover, Gap, Lack, Mastery, Supply, Worst};
use model::{Ownership, Rank, Roadmap, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// The most investments the sentence names.
const MOST_NAMED: usize = 2;

/// Everything that is said.
pub(super) struct Paths<'a> {
    /// Whether there is a plan; otherwise it is as today.
    pub(super) has_plan: bool,
    /// Who can own what; nothing where there is no rank.
    pub(super) mastery: Option<Mastery<'a>>,
}

impl<'a> Paths<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        let has_plan = !subject.plan.made_by.is_empty() || !subject.plan.starts.is_empty();
        let mastery = Mastery::of(subject.roadmap, has_plan.then_some(&subject.plan.starts));
        Self { has_plan, mastery }
    }
}

/// Whether everybody who is asked for is there, in one sentence.
#[must_use]
pub fn headline(roadmap: &Roadmap, mastery: Option<&Mastery>, has_plan: bool) -> String {
    let Some(mastery) = mastery else { return say!("skills-none") };
    let (ranks, people) = (mastery.ranks.len(), mastery.headcount());
    if !has_plan {
        return say!("skills-unplanned", ranks = ranks, people = people);
    }
    let (asking, lacking) = (mastery.asking, mastery.lacking());
    match (asking, lacking) {
        (0, _) => say!("skills-nothing-asked", ranks = ranks, people = people),
        (_, 0) => say!("skills-all", asking = asking),
        _ => say!("skills-short", asking = asking, lacking = lacking, names = named(roadmap, mastery)),
    }
}

/// The first investments that lack somebody with when, and how many more there are.
fn named(roadmap: &Roadmap, mastery: &Mastery) -> String {
    let calendar = roadmap.settings.calendar();
    let mut first: Vec<&Gap> = vec![];
    for gap in &mastery.gaps {
        if first.last().is_none_or(|last| last.investment.id != gap.investment.id) {
            first.push(gap);
        }
    }
    let name = |gap: &&Gap| {
        let name = words::quoted(&short(&gap.investment.name));
        say!("skills-name-when", name = name, when = gap.when(&calendar))
    };
    let mut names: Vec<String> = first.iter().take(MOST_NAMED).map(name).collect();
    let left = first.len().saturating_sub(MOST_NAMED);
    if left > 0 {
        names.push(say!("skills-others", count = left));
    }
    words::all_of(&names)
}

/// What digits and bars mean.
pub(super) fn meaning(has_plan: bool) -> String {
    if has_plan { say!("skills-subtitle") } else { say!("skills-subtitle-unplanned") }
}

/// How many people hold a rank, today and in the end: "3 → 5".
pub(super) fn people(supply: &Supply) -> String {
    let (today, end) = (u32::from(supply.rank.headcount), supply.at_end());
    if today == end { today.to_string() } else { format!("{today} → {end}") }
}

/// What a rank owns at its tightest, and what it has room for: "5/8".
pub(super) fn owned(supply: &Supply) -> Option<String> {
    supply.tightest().map(|(_, owned, room)| format!("{owned}/{room}"))
}

/// What there is of a skill for what is asked: "2/3".
pub(super) fn cover(worst: &Worst) -> String {
    say!("skills-cover", have = worst.have, need = worst.need, level = worst.level)
}

/// A rank in short lines, the first its name.
pub(super) fn rank_hint(subject: &Subject, supply: &Supply, has_plan: bool) -> Vec<String> {
    let Rank { team, task, technology, time, responsibility, answers_for, span, .. } = supply.rank;
    let mut hint = vec![isolated(&supply.rank.name), say!("skills-hint-track", track = supply.rank.track.name())];
    hint.push(say!("skills-hint-people", people = people(supply), span = *span));
    if let Some((period, owned, room)) = supply.tightest().filter(|_| has_plan) {
        let period = subject.roadmap.settings.calendar().name(period);
        hint.push(say!("skills-hint-owned", owned = owned, room = room, period = period));
    }
    hint.push(say!("skills-hint-freedom", team = *team, task = *task, technology = *technology, time = *time));
    let answers_for = answers_for.lines().next().unwrap_or_default();
    hint.push(match answers_for.is_empty() {
        true => say!("skills-hint-responsibility", responsibility = *responsibility),
        false => {
            say!("skills-hint-answers-for", responsibility = *responsibility, text = isolated(answers_for))
        }
    });
    hint
}

/// A skill in short lines, the first its name.
pub(super) fn skill_hint(subject: &Subject, cover: &Cover, mastery: &Mastery) -> Vec<String> {
    let mut hint = vec![isolated(&cover.skill.name)];
    let expected = mastery.ranks.iter().zip(&cover.expected).filter(|(_, level)| **level > 0);
    let each: Vec<String> = expected
        .map(|(supply, level)| say!("skills-hint-level", rank = isolated(&supply.rank.name), level = *level))
        .collect();
    match each.is_empty() {
        true => hint.push(say!("skills-hint-nobody")),
        false => hint.push(words::all_of(&each)),
    }
    if let Some(worst) = &cover.worst {
        let period = subject.roadmap.settings.calendar().name(worst.period);
        let Worst { level, need, have, .. } = *worst;
        hint.push(say!("skills-hint-worst", level = level, need = need, have = have, period = period));
    }
    hint
}

/// Whom an investment asks for: "Staff engineer or above, Event architecture at level 4".
fn asked(roadmap: &Roadmap, ownership: &Ownership) -> String {
    let rank = |id: &model::RankId| roadmap.ranks.iter().find(|rank| rank.id == *id);
    let skill = ownership.skill.as_ref().and_then(|id| roadmap.skills.iter().find(|skill| skill.id == *id));
    let rank =
        ownership.rank.as_ref().and_then(rank).map(|rank| say!("skills-asked-rank", rank = isolated(&rank.name)));
    let skill = skill.map(|skill| say!("skills-asked-skill", skill = isolated(&skill.name), level = ownership.level));
    [rank, skill].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Whom a gap lacks and when.
pub(super) fn lacks(subject: &Subject, gap: &Gap) -> String {
    let when = gap.when(&subject.roadmap.settings.calendar());
    let asked = asked(subject.roadmap, gap.ownership);
    match gap.lack {
        Lack::Nobody => say!("skills-lack-nobody", asked = asked, when = when),
        Lack::Busy => say!("skills-lack-busy", asked = asked, when = when),
        Lack::Mentors => say!("skills-lack-mentors", count = gap.ownership.mentors, when = when),
    }
}

/// What stands in place of gaps where there are none.
pub(super) fn no_gap(paths: &Paths) -> String {
    match (paths.has_plan, paths.mastery.as_ref().map_or(0, |mastery| mastery.asking)) {
        (false, _) => say!("skills-gaps-unplanned"),
        (true, 0) => say!("skills-gaps-unasked"),
        (true, _) => say!("skills-gaps-none"),
    }
}

/// People of each rank, what is expected of it skill by skill, then what nobody can own.
pub(super) fn table(subject: &Subject, paths: &Paths) -> Table {
    let name = say!("skills-table", name = isolated(&subject.roadmap.settings.name));
    let Some(mastery) = &paths.mastery else { return Table::new(name, vec![say!("skills-column-skill")], vec![]) };
    let rank = |supply: &Supply| {
        say!("skills-column-rank", rank = isolated(&supply.rank.name), track = supply.rank.track.name())
    };
    let mut columns = vec![say!("skills-column-skill")];
    columns.extend(mastery.ranks.iter().map(rank));
    columns.push(say!("skills-column-worst"));
    let row = |head: String, cell: &dyn Fn(&Supply) -> String| -> Vec<String> {
        [head].into_iter().chain(mastery.ranks.iter().map(cell)).chain([String::new()]).collect()
    };
    let mut rows = vec![row(say!("skills-row-people"), &people)];
    if paths.has_plan {
        rows.push(row(say!("skills-row-owned"), &|supply| owned(supply).unwrap_or_default()));
    }
    rows.push(row(say!("skills-row-freedom"), &|supply| {
        supply.rank.freedoms().map(|grade| grade.to_string()).join(" ")
    }));
    rows.push(row(say!("skills-row-responsibility"), &|supply| supply.rank.responsibility.to_string()));
    for cover in &mastery.skills {
        let levels = cover.expected.iter().map(|level| if *level == 0 { String::new() } else { level.to_string() });
        let worst = cover.worst.as_ref().map(|worst| {
            let period = subject.roadmap.settings.calendar().name(worst.period);
            let Worst { level, need, have, .. } = *worst;
            say!("skills-hint-worst", level = level, need = need, have = have, period = period)
        });
        rows.push([cover.skill.name.clone()].into_iter().chain(levels).chain([worst.unwrap_or_default()]).collect());
    }
    for gap in &mastery.gaps {
        let head = say!("skills-row-gap", name = isolated(&gap.investment.name));
        let between = vec![String::new(); mastery.ranks.len()];
        rows.push([head].into_iter().chain(between).chain([lacks(subject, gap)]).collect());
    }
    Table::new(name, columns, rows)
}
