//! What the chart of culture says: the sentence of all, words about teams and statements, advice, and the table.

use model::culture::{Advice, Band, Culture, Held, Score, Team, Way};
use model::survey::About;
use model::{Roadmap, say, words};

use crate::isolate::isolated;
use crate::sentence::short;
use crate::{Subject, Table};

/// The most investments a piece of advice names.
const MOST_NAMED: usize = 2;

/// How culture stands, whether it moves, and what is weakest, in one sentence.
#[must_use]
pub fn headline(roadmap: &Roadmap, culture: Option<&Culture>) -> String {
    let Some(culture) = culture else {
        return say!("culture-none", count = roadmap.statements.len());
    };
    let scored = About::ALL.into_iter().find_map(|about| Some((about, culture.score(about)?)));
    let Some((about, score)) = scored else {
        let least = roadmap.settings.least_group;
        return match culture.hidden {
            hidden if hidden == roadmap.surveys.len() => say!("culture-all-hidden", count = hidden, least = least),
            _ => say!("culture-no-answer", count = roadmap.surveys.len()),
        };
    };
    let weakest = culture.weakest().first().map_or_else(String::new, |(statement, mean)| {
        say!("culture-weakest", name = words::quoted(&short(&statement.name)), mean = words::hundredths(*mean))
    });
    say!(
        "culture-title",
        about = about.code(),
        band = Band::of(score.now).code(),
        mean = words::hundredths(score.now),
        trend = trend(score),
        weakest = weakest
    )
}

/// How a score moved, as the middle of a sentence; nothing where it was not known before.
fn trend(score: Score) -> String {
    match score.change() {
        None => String::new(),
        Some(0) => say!("culture-trend-same"),
        Some(change) if change > 0 => say!("culture-trend-up", by = words::hundredths(change)),
        Some(change) => say!("culture-trend-down", by = words::hundredths(-change)),
    }
}

/// A change with its sign: "+0.25", "0.00", "−0.10".
pub(super) fn signed(change: i64) -> String {
    let text = words::hundredths(change);
    if change > 0 { format!("+{text}") } else { text }
}

/// What a third of the scale is called.
pub(super) fn band_name(about: About, band: Band) -> String {
    say!("culture-band", about = about.code(), band = band.code())
}

/// A score in words: "culture 4.25 of 7, bureaucratic, +0.31".
#[must_use]
pub fn standing(about: About, score: Score) -> String {
    let (mean, band) = (words::hundredths(score.now), band_name(about, Band::of(score.now)));
    match score.change() {
        None => say!("culture-standing", about = about.code(), mean = mean, band = band),
        Some(change) => {
            say!("culture-standing-moved", about = about.code(), mean = mean, band = band, change = signed(change))
        }
    }
}

/// A team in short lines, the first its name.
pub(super) fn team_hint(roadmap: &Roadmap, team: &Team) -> Vec<String> {
    let mut lines = vec![isolated(team.name)];
    lines.extend(About::ALL.into_iter().filter_map(|about| Some(standing(about, team.score(about)?))));
    if let Some(asked) = team.surveys.last() {
        let (month, people) = (asked.survey.month.name(), asked.survey.people);
        lines.push(say!("culture-hint-asked", month = month, people = people));
    }
    if team.hidden > 0 {
        let least = roadmap.settings.least_group;
        lines.push(say!("culture-hint-hidden", count = team.hidden, least = least));
    }
    lines
}

/// A statement in short lines, the first the statement itself.
pub(super) fn statement_hint(roadmap: &Roadmap, culture: &Culture, held: &Held) -> Vec<String> {
    let mut lines = vec![isolated(&held.statement.name)];
    if let Some(score) = held.score {
        lines.push(standing(held.statement.about, score));
        lines.extend(held.is_clear.map(|is_clear| match is_clear {
            true => say!("culture-hint-clear"),
            false => say!("culture-hint-chance"),
        }));
    }
    if let Some(spread) = held.spread {
        lines.push(say!("culture-hint-spread", spread = words::hundredths(spread)));
    }
    let people = i64::try_from(held.people).unwrap_or(i64::MAX);
    lines.push(say!("culture-hint-people", people = people));
    let advice = culture.advice.iter().find(|advice| advice.statement.id == held.statement.id);
    lines.extend(advice.map(|advice| advised(roadmap, advice)));
    lines
}

/// A weak statement with its mean.
pub(super) fn weak(advice: &Advice) -> String {
    say!("culture-weak", name = isolated(&advice.statement.name), mean = words::hundredths(advice.mean))
}

/// What would address a weak statement, in one sentence.
#[must_use]
pub fn advised(roadmap: &Roadmap, advice: &Advice) -> String {
    let named = |all: &[&model::Investment]| {
        let mut names: Vec<String> = all.iter().take(MOST_NAMED).map(|item| short(&item.name)).collect();
        let left = all.len() - names.len();
        if left > 0 {
            names.push(say!("culture-others", count = left));
        }
        words::all_of(&names)
    };
    match &advice.way {
        Way::Unnamed => say!("culture-way-unnamed"),
        Way::Planned { capability, level, since, by } => say!(
            "culture-way-planned",
            capability = short(&capability.name),
            now = capability.now,
            level = *level,
            period = roadmap.settings.calendar().name(*since),
            names = named(by)
        ),
        Way::LeftOut { capability, repair } => say!(
            "culture-way-left-out",
            capability = short(&capability.name),
            now = capability.now,
            names = named(&repair.investments),
            cost = words::money(repair.cost, &roadmap.settings.currency)
        ),
        Way::Nothing { capability } => {
            say!("culture-way-nothing", capability = short(&capability.name), now = capability.now)
        }
    }
}

/// Why there is no advice.
pub(super) fn no_advice(culture: &Culture) -> String {
    match culture.weakest().first() {
        Some(_) => say!("culture-advice-none"),
        None => say!("culture-advice-unknown"),
    }
}

/// Every survey of every team and every statement, and what would address the weakest.
pub(super) fn table(subject: &Subject, culture: Option<&Culture>) -> Table {
    let columns = vec![
        say!("culture-column-what"),
        say!("culture-column-about"),
        say!("culture-column-mean"),
        say!("culture-column-band"),
        say!("culture-column-change"),
        say!("culture-column-spread"),
        say!("culture-column-people"),
        say!("culture-column-way"),
    ];
    let mut rows: Vec<Vec<String>> = vec![];
    if let Some(culture) = culture {
        for about in About::ALL {
            if let Some(score) = culture.score(about) {
                rows.push(row(say!("culture-all-teams"), about, score, None, None, String::new()));
            }
            for team in &culture.teams {
                let mut before = None;
                for (survey, now) in team.scores(about) {
                    let name = say!("culture-row-survey", team = isolated(team.name), month = survey.month.name());
                    let people = Some(u64::from(survey.people));
                    rows.push(row(name, about, Score { now, before }, None, people, String::new()));
                    before = Some(now);
                }
            }
            let of_it = |held: &&Held| held.statement.about == about;
            for held in culture.statements.iter().filter(of_it) {
                let Some(score) = held.score else { continue };
                let advice = culture.advice.iter().find(|advice| advice.statement.id == held.statement.id);
                let way = advice.map(|advice| advised(subject.roadmap, advice)).unwrap_or_default();
                let name = held.statement.name.clone();
                rows.push(row(name, about, score, held.spread, Some(held.people), way));
            }
        }
        for team in culture.teams.iter().filter(|team| team.hidden > 0) {
            let least = subject.roadmap.settings.least_group;
            let hidden = say!("culture-hint-hidden", count = team.hidden, least = least);
            rows.push([team.name.to_owned()].into_iter().chain(vec![String::new(); 6]).chain([hidden]).collect());
        }
    }
    Table::new(say!("culture-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}

fn row(name: String, about: About, score: Score, spread: Option<i64>, people: Option<u64>, way: String) -> Vec<String> {
    vec![
        name,
        about.name().to_owned(),
        words::hundredths(score.now),
        band_name(about, Band::of(score.now)),
        score.change().map(signed).unwrap_or_default(),
        spread.map(words::hundredths).unwrap_or_default(),
        people.map(|people| people.to_string()).unwrap_or_default(),
        way,
    ]
}
