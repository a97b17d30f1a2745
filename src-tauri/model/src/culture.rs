//! What follows from the surveys of teams: how culture and safety stand, whether they move, which statement is weakest, and
//! what would address it.
//!
//! Everything is in hundredths of a scale of 1 to 7. The score of a team is the mean of its means, as in the survey of
//! N. Forsgren, J. Humble and G. Kim ("Accelerate", 2018); several teams are weighted by how many answered. The bands are
//! equal thirds of the scale, named for culture by R. Westrum (2004); where they begin is our judgement. It restricts no
//! plan. Deliberately not here: how it is drawn (see `charts::culture`).

use std::collections::BTreeMap;

use crate::repair::{Reached, Repair, cheapest};
use crate::survey::About;
use crate::{
    Answer, Capability, CapabilityId, Index, Investment, InvestmentId, Period, Roadmap, Statement, StatementId, Survey,
    SurveyId,
};

/// Levels of each capability at the end of each period, as [`crate::Evaluation`] knows them.
type Levels = BTreeMap<CapabilityId, Vec<u8>>;

/// Where the second and the third band begin, in hundredths.
pub const BANDS: (i64, i64) = (300, 500);
/// To how many of the weakest statements there is advice.
pub const MOST_ADVICE: usize = 3;

/// A third of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Pathological: who brings bad news is punished. For safety: low.
    Low,
    /// Bureaucratic: rules and departments come first. For safety: middling.
    Middle,
    /// Generative: the mission comes first, and failure is looked into. For safety: high.
    High,
}

impl Band {
    /// The band of a score in hundredths.
    #[must_use]
    pub fn of(score: i64) -> Self {
        match score {
            score if score < BANDS.0 => Self::Low,
            score if score < BANDS.1 => Self::Middle,
            _ => Self::High,
        }
    }

    /// Its code, as messages choose their words by it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Middle => "middle",
            Self::High => "high",
        }
    }
}

/// A score, and what it was in the surveys before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// In hundredths.
    pub now: i64,
    /// In hundredths, of the same teams; nothing where one of them was not asked before.
    pub before: Option<i64>,
}

impl Score {
    /// By how much it changed, in hundredths.
    #[must_use]
    pub fn change(&self) -> Option<i64> {
        Some(self.now - self.before?)
    }
}

/// What all surveys come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Culture<'r> {
    /// The teams in the order of their first surveys.
    pub teams: Vec<Team<'r>>,
    /// The statements in their order.
    pub statements: Vec<Held<'r>>,
    /// How many surveys are neither shown nor used, because too few people answered.
    pub hidden: usize,
    /// What would address the weakest statements, the weakest first.
    pub advice: Vec<Advice<'r>>,
}

/// A team with its surveys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team<'r> {
    /// Its name.
    pub name: &'r str,
    /// Its surveys that are shown, in order of time.
    pub surveys: Vec<Asked<'r>>,
    /// How many are not.
    pub hidden: usize,
}

/// A survey that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked<'r> {
    /// The survey.
    pub survey: &'r Survey,
    /// Its score for culture in hundredths.
    pub culture: Option<i64>,
    /// Its score for safety in hundredths.
    pub safety: Option<i64>,
}

impl Asked<'_> {
    /// Its score for one of the two.
    #[must_use]
    pub fn score(&self, about: About) -> Option<i64> {
        match about {
            About::Culture => self.culture,
            About::Safety => self.safety,
        }
    }
}

impl<'r> Team<'r> {
    /// Scores for one of the two, in order of time.
    #[must_use]
    pub fn scores(&self, about: About) -> Vec<(&'r Survey, i64)> {
        self.surveys.iter().filter_map(|asked| Some((asked.survey, asked.score(about)?))).collect()
    }

    /// Its score for one of the two, with that of the survey before.
    #[must_use]
    pub fn score(&self, about: About) -> Option<Score> {
        let scores = self.scores(about);
        let (_, now) = *scores.last()?;
        let before = scores.len().checked_sub(2).map(|place| scores[place].1);
        Some(Score { now, before })
    }
}

/// How far a statement holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held<'r> {
    /// The statement.
    pub statement: &'r Statement,
    /// Its mean over the latest answers of all teams; nothing where none is shown.
    pub score: Option<Score>,
    /// Spread within teams in hundredths; nothing where it is not known of all of them.
    pub spread: Option<i64>,
    /// How many people that are.
    pub people: u64,
    /// Whether its change is more than chance; nothing where that cannot be told.
    pub is_clear: Option<bool>,
}

/// What would address a weak statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice<'r> {
    /// The statement.
    pub statement: &'r Statement,
    /// Its mean in hundredths.
    pub mean: i64,
    /// What would address it.
    pub way: Way<'r>,
}

/// What would address a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way<'r> {
    /// Nothing is said to make it truer.
    Unnamed,
    /// The plan raises the capability that does.
    Planned {
        /// The capability.
        capability: &'r Capability,
        /// Its level in the end.
        level: u8,
        /// The period at whose end it is higher than today.
        since: Period,
        /// What of the plan raises it.
        by: Vec<&'r Investment>,
    },
    /// The plan does not, and this would.
    LeftOut {
        /// The capability.
        capability: &'r Capability,
        /// The cheapest investments that would raise it.
        repair: Repair<'r>,
    },
    /// Nothing raises the capability that does.
    Nothing {
        /// The capability.
        capability: &'r Capability,
    },
}

impl<'r> Culture<'r> {
    /// What the surveys come to with these levels and starts; nothing where there is no survey. Without starts nothing is
    /// planned.
    #[must_use]
    pub fn of(
        roadmap: &'r Roadmap,
        levels: Option<&Levels>,
        starts: Option<&BTreeMap<InvestmentId, Period>>,
    ) -> Option<Self> {
        if roadmap.surveys.is_empty() {
            return None;
        }
        let answers = roadmap.answers_by();
        let teams = teams(roadmap, &answers);
        let statements: Vec<Held> =
            roadmap.statements.iter().map(|statement| held(statement, &teams, &answers)).collect();
        let hidden = teams.iter().map(|team| team.hidden).sum();
        let mut culture = Self { teams, statements, hidden, advice: vec![] };
        let index = Index::new(roadmap);
        let advised = culture.weakest().into_iter().filter(|(_, mean)| Band::of(*mean) < Band::High);
        let advice = advised.take(MOST_ADVICE).map(|(statement, mean)| {
            let way = way(&index, statement, levels, starts);
            Advice { statement, mean, way }
        });
        culture.advice = advice.collect();
        Some(culture)
    }

    /// All statements with a mean, the weakest first.
    #[must_use]
    pub fn weakest(&self) -> Vec<(&'r Statement, i64)> {
        let known = self.statements.iter().filter_map(|held| Some((held.statement, held.score?.now)));
        let mut all: Vec<(&'r Statement, i64)> = known.collect();
        all.sort_by_key(|(_, mean)| *mean);
        all
    }

    /// The score over the latest surveys of all teams that have one.
    #[must_use]
    pub fn score(&self, about: About) -> Option<Score> {
        let scores = self.teams.iter().filter_map(|team| {
            let scores = team.scores(about);
            let before = scores.len().checked_sub(2).map(|place| scores[place]);
            scores.last().map(|(survey, now)| Weighed { people: survey.people, now: *now, before })
        });
        mean_of(&scores.collect::<Vec<_>>())
    }
}

/// A figure of a team with how many people stand behind it.
struct Weighed<'r> {
    people: u32,
    now: i64,
    before: Option<(&'r Survey, i64)>,
}

/// The mean over teams, each weighted by its people.
fn mean_of(teams: &[Weighed]) -> Option<Score> {
    let now = weighted(teams.iter().map(|team| (team.people, team.now)))?;
    let before: Option<Vec<(u32, i64)>> =
        teams.iter().map(|team| team.before.map(|(survey, mean)| (survey.people, mean))).collect();
    Some(Score { now, before: before.and_then(|before| weighted(before.into_iter())) })
}

/// A mean of values with weights, rounded half up; nothing where nobody stands behind them.
fn weighted(parts: impl Iterator<Item = (u32, i64)>) -> Option<i64> {
    let (mut people, mut sum) = (0i64, 0i64);
    for (weight, value) in parts {
        people += i64::from(weight);
        sum += i64::from(weight) * value;
    }
    (people > 0).then(|| (sum + people / 2).div_euclid(people))
}

type Answers<'r> = BTreeMap<(&'r SurveyId, &'r StatementId), &'r Answer>;

fn teams<'r>(roadmap: &'r Roadmap, answers: &Answers<'r>) -> Vec<Team<'r>> {
    let mut teams: Vec<Team> = vec![];
    for survey in &roadmap.surveys {
        let is_it = |team: &Team| team.name.to_lowercase() == survey.team().to_lowercase();
        let place = teams.iter().position(is_it).unwrap_or_else(|| {
            teams.push(Team { name: survey.team(), surveys: vec![], hidden: 0 });
            teams.len() - 1
        });
        if !roadmap.is_shown(survey) {
            teams[place].hidden += 1;
            continue;
        }
        let score = |about: About| {
            let of_it = roadmap.statements.iter().filter(|statement| statement.about == about);
            let means = of_it.filter_map(|statement| answers.get(&(&survey.id, &statement.id)));
            weighted(means.map(|answer| (1, i64::from(answer.mean))))
        };
        teams[place].surveys.push(Asked { survey, culture: score(About::Culture), safety: score(About::Safety) });
    }
    for team in &mut teams {
        team.surveys.sort_by_key(|asked| asked.survey.month);
    }
    teams
}

/// A statement over the latest two answers of each team.
fn held<'r>(statement: &'r Statement, teams: &[Team<'r>], answers: &Answers<'r>) -> Held<'r> {
    let answered = |team: &Team<'r>| -> Vec<(&'r Survey, &'r Answer)> {
        let of_it = |asked: &Asked<'r>| Some((asked.survey, *answers.get(&(&asked.survey.id, &statement.id))?));
        team.surveys.iter().rev().filter_map(of_it).take(2).collect()
    };
    let pairs: Vec<Vec<(&Survey, &Answer)>> = teams.iter().map(answered).filter(|pair| !pair.is_empty()).collect();
    let weighed = |pair: &Vec<(&'r Survey, &'r Answer)>| Weighed {
        people: pair[0].0.people,
        now: pair[0].1.mean.into(),
        before: pair.get(1).map(|(survey, answer)| (*survey, i64::from(answer.mean))),
    };
    let score = mean_of(&pairs.iter().map(weighed).collect::<Vec<_>>());
    let spreads: Option<Vec<(u32, i64)>> =
        pairs.iter().map(|pair| Some((pair[0].0.people, i64::from(pair[0].1.spread?)))).collect();
    Held {
        statement,
        score,
        spread: spreads.and_then(|spreads| weighted(spreads.into_iter())),
        people: pairs.iter().map(|pair| u64::from(pair[0].0.people)).sum(),
        is_clear: score.and_then(|score| is_clear(score, &pairs)),
    }
}

/// Whether a change is more than twice its standard error: Δ² > 4 Σ wᵢ² sᵢ²/nᵢ, summed over teams for both surveys, with w
/// the part of the team in all people of the survey. Nothing where a spread is not known.
fn is_clear(score: Score, pairs: &[Vec<(&Survey, &Answer)>]) -> Option<bool> {
    let change = i128::from(score.change()?);
    let side = |place: usize| -> Option<i128> {
        let people: i128 = pairs.iter().map(|pair| i128::from(pair[place].0.people)).sum();
        let parts: Option<Vec<i128>> = (pairs.iter())
            .map(|pair| {
                let (count, spread) = (i128::from(pair[place].0.people), i128::from(pair[place].1.spread?));
                // w² s²/n is n s² over the square of all people, in millionths of a hundredth so that nothing is rounded away
                Some(count * spread * spread * 1_000_000)
            })
            .collect();
        (people > 0).then_some(())?;
        Some(parts?.into_iter().sum::<i128>() / (people * people))
    };
    let error = side(0)? + side(1)?;
    Some(change * change * 1_000_000 > 4 * error)
}

/// What would address a statement.
fn way<'r>(
    index: &Index<'r>,
    statement: &'r Statement,
    levels: Option<&Levels>,
    starts: Option<&BTreeMap<InvestmentId, Period>>,
) -> Way<'r> {
    let Some(capability) = statement.capability.as_ref().and_then(|id| index.capability(id)) else {
        return Way::Unnamed;
    };
    let nothing = BTreeMap::new();
    let starts = starts.unwrap_or(&nothing);
    let row = levels.and_then(|levels| levels.get(&capability.id)).map_or(&[][..], Vec::as_slice);
    let since = row.iter().position(|level| *level > capability.now).and_then(|place| u16::try_from(place).ok());
    if let (Some(since), Some(level)) = (since, row.last()) {
        let raised = (capability.now + 1..=*level).flat_map(|level| index.raisers(&capability.id, level));
        let makers = raised.flat_map(|output| index.makers(&output.id)).copied();
        let mut by: Vec<&Investment> = vec![];
        for maker in makers.filter(|maker| starts.contains_key(&maker.id)) {
            if !by.iter().any(|known| known.id == maker.id) {
                by.push(maker);
            }
        }
        return Way::Planned { capability, level: *level, since: Period(since), by };
    }
    let is_enough = |levels: &Reached| levels.get(&capability.id).is_some_and(|level| *level > capability.now);
    match cheapest(index, starts, &[&capability.id], &is_enough) {
        Some(repair) => Way::LeftOut { capability, repair },
        None => Way::Nothing { capability },
    }
}
