//! Surveys of teams: what they add to their tables, how culture and safety stand, the usual statements to begin with,
//! and how many people have to have answered.

use charts::culture::{advised, headline, standing};
use model::culture::{Band, Culture, Score};
use model::survey::{About, LEAST_GROUP, MOST_GROUP};
use model::{Measure, Plan, Roadmap, Settings, say, words};
use storage::Operation;

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::session::Session;
use crate::stages_view::evaluated;
use crate::wire::{
    CultureAdvice, CultureScore, CultureTeam, CultureView, EmptyRequest, GridCell, GridView, GroupSet, SetLeastGroup,
    StatementsAdded,
};

/// A score in hundredths, in words and for sorting.
fn figure(score: Option<i64>) -> GridCell {
    GridCell {
        text: score.map(words::hundredths).unwrap_or_default(),
        value: score.map(|score| words::measure_exact(Measure(score * 10))).unwrap_or_default(),
    }
}

/// How far each statement holds, by how much that changed, and what would help.
pub(crate) fn add_means(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("mean", say!("statements-mean"), "measure"));
    view.columns.push(computed("change", say!("statements-change"), "measure"));
    view.columns.push(computed("help", say!("statements-help"), "text"));
    let evaluation = evaluated(roadmap, plan);
    let (levels, starts) = (evaluation.as_ref().map(|it| &it.levels), plan.map(|plan| &plan.starts));
    let Some(culture) = Culture::of(roadmap, levels, starts.filter(|_| levels.is_some())) else { return };
    for (row, held) in view.rows.iter_mut().zip(&culture.statements) {
        row.cells.push(figure(held.score.map(|score| score.now)));
        row.cells.push(figure(held.score.and_then(|score| score.change())));
        let advice = culture.advice.iter().find(|advice| advice.statement.id == held.statement.id);
        let text = advice.map(|advice| advised(roadmap, advice)).unwrap_or_default();
        row.cells.push(GridCell { value: text.clone(), text });
    }
}

/// The scores of each survey, unless too few people answered it.
pub(crate) fn add_scores(view: &mut GridView, roadmap: &Roadmap) {
    for about in About::ALL {
        view.columns.push(computed(about.code(), about.name().to_owned(), "measure"));
    }
    let Some(culture) = Culture::of(roadmap, None, None) else { return };
    for (row, survey) in view.rows.iter_mut().zip(&roadmap.surveys) {
        let mut shown = culture.teams.iter().flat_map(|team| &team.surveys);
        let asked = shown.find(|asked| asked.survey.id == survey.id);
        for about in About::ALL {
            row.cells.push(figure(asked.and_then(|asked| asked.score(about))));
        }
    }
}

/// What the table of statements says.
pub(crate) fn statements_sentence(roadmap: &Roadmap) -> String {
    let helped = roadmap.statements.iter().filter(|statement| statement.capability.is_some()).count();
    match roadmap.statements.len() {
        0 => say!("statements-none"),
        count => say!("statements-some", count = count, helped = helped),
    }
}

/// What the table of surveys says.
pub(crate) fn sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    let evaluation = evaluated(roadmap, plan);
    let (levels, starts) = (evaluation.as_ref().map(|it| &it.levels), plan.map(|plan| &plan.starts));
    headline(roadmap, Culture::of(roadmap, levels, starts.filter(|_| levels.is_some())).as_ref())
}

/// What the table of answers says.
pub(crate) fn answers_sentence(roadmap: &Roadmap) -> String {
    let hidden = roadmap.surveys.iter().filter(|survey| !roadmap.is_shown(survey)).count();
    match (roadmap.statements.len(), roadmap.surveys.len()) {
        (0, _) => say!("answers-no-statement"),
        (_, 0) => say!("answers-no-survey"),
        (statements, surveys) => {
            let (count, least) = (roadmap.answers.len(), roadmap.settings.least_group);
            say!(
                "answers-some",
                count = count,
                surveys = surveys,
                statements = statements,
                hidden = hidden,
                least = least
            )
        }
    }
}

fn score(about: About, score: Score) -> CultureScore {
    CultureScore {
        about: about.code().to_owned(),
        mean: score.now,
        change: score.change(),
        band: Band::of(score.now).code().to_owned(),
        text: standing(about, score),
    }
}

pub(crate) fn show_culture(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<CultureView, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = open.document.plan().map(|stored| &stored.plan);
        let evaluation = evaluated(roadmap, plan);
        let (levels, starts) = (evaluation.as_ref().map(|it| &it.levels), plan.map(|plan| &plan.starts));
        let culture = Culture::of(roadmap, levels, starts.filter(|_| levels.is_some()));
        Ok(told(roadmap, culture.as_ref()))
    })
}

fn told(roadmap: &Roadmap, culture: Option<&Culture>) -> CultureView {
    let scores = |of: &dyn Fn(About) -> Option<Score>| -> Vec<CultureScore> {
        About::ALL.into_iter().filter_map(|about| Some(score(about, of(about)?))).collect()
    };
    let team = |team: &model::culture::Team| CultureTeam {
        name: team.name.to_owned(),
        scores: scores(&|about| team.score(about)),
        hidden: u32::try_from(team.hidden).unwrap_or(u32::MAX),
    };
    let advice = |advice: &model::culture::Advice| CultureAdvice {
        statement: advice.statement.id.to_string(),
        name: advice.statement.name.clone(),
        mean: advice.mean,
        text: advised(roadmap, advice),
    };
    CultureView {
        sentence: headline(roadmap, culture),
        least_group: roadmap.settings.least_group,
        scores: culture.map(|culture| scores(&|about| culture.score(about))).unwrap_or_default(),
        teams: culture.map(|culture| culture.teams.iter().map(team).collect()).unwrap_or_default(),
        advice: culture.map(|culture| culture.advice.iter().map(advice).collect()).unwrap_or_default(),
    }
}

pub(crate) fn add_usual_statements(
    session: &Session,
    host: &dyn Host,
    _: EmptyRequest,
) -> Result<StatementsAdded, Refusal> {
    session.with(|open| {
        let (roadmap, added) = exchange::with_usual_statements(open.document.roadmap());
        if added > 0 {
            let label = say!("statements-label", count = added);
            open.document.apply(Operation::ReplaceRoadmap { roadmap, label }, &host.now())?;
        }
        Ok(StatementsAdded {
            sentence: say!("statements-added", count = added),
            added: u32::try_from(added).unwrap_or(u32::MAX),
        })
    })
}

pub(crate) fn set_least_group(session: &Session, host: &dyn Host, request: SetLeastGroup) -> Result<GroupSet, Refusal> {
    let least_group = request.people;
    if !(LEAST_GROUP..=MOST_GROUP).contains(&least_group) {
        let hint = say!("group-wrong.hint", least = LEAST_GROUP, most = MOST_GROUP);
        return Err(Refusal::usage(say!("group-wrong", count = least_group), hint));
    }
    session.with(|open| {
        let roadmap = open.document.roadmap();
        if roadmap.settings.least_group != least_group {
            let settings = Settings { least_group, ..roadmap.settings.clone() };
            let roadmap = Roadmap { settings, ..roadmap.clone() };
            let label = say!("group-label", count = least_group);
            open.document.apply(Operation::ReplaceRoadmap { roadmap, label }, &host.now())?;
        }
        let roadmap = open.document.roadmap();
        let hidden = roadmap.surveys.iter().filter(|survey| !roadmap.is_shown(survey)).count();
        Ok(GroupSet { sentence: say!("group-set", count = least_group, hidden = hidden) })
    })
}
