//! The two versions that are compared: each with its own names, calendar and currency, and how the periods
//! of one lie to those of the other.

use chrono::Datelike;

use crate::{
    BladeId, Calendar, CapabilityId, DebtId, DriverId, FundId, Index, InvestmentId, LoopId, Money, OutcomeId, OutputId,
    Period, PoolId, PrincipleId, RankId, Roadmap, SkillId, StageId, StakeholderId, StatementId, SurveyId, TeamId,
    ThemeId, ZoneId, say, words,
};

use super::texts::quoted;
use crate::calendar::month_of_year;

/// One of the two versions.
pub(super) struct Side<'r> {
    index: Index<'r>,
    pub calendar: Calendar,
}

macro_rules! names {
    ($($function:ident($lookup:ident, $id:ty)),+ $(,)?) => {$(
        /// The name in quotes; the id where nothing has it.
        pub fn $function(&self, id: &$id) -> String {
            quoted(self.index.$lookup(id).map_or(id.as_str(), |item| &item.name))
        }
    )+};
}

impl<'r> Side<'r> {
    fn new(roadmap: &'r Roadmap) -> Self {
        Self { index: Index::new(roadmap), calendar: roadmap.settings.calendar() }
    }

    names! {
        name_of_capability(capability, CapabilityId),
        name_of_investment(investment, InvestmentId),
        name_of_output(output, OutputId),
        name_of_outcome(outcome, OutcomeId),
        name_of_stakeholder(stakeholder, StakeholderId),
        name_of_stage(stage, StageId),
        name_of_principle(principle, PrincipleId),
        name_of_theme(theme, ThemeId),
        name_of_statement(statement, StatementId),
        name_of_survey(survey, SurveyId),
        name_of_zone(zone, ZoneId),
        name_of_team(team, TeamId),
        name_of_skill(skill, SkillId),
        name_of_rank(rank, RankId),
        name_of_blade(blade, BladeId),
        name_of_driver(driver, DriverId),
        name_of_loop(feedback_loop, LoopId),
        name_of_debt(debt, DebtId),
        name_of_pool(pool, PoolId),
        name_of_fund(fund, FundId),
    }

    /// Whether the answers of a survey are shown; those of one that does not exist are not.
    pub fn is_shown(&self, survey: &SurveyId) -> bool {
        self.index.survey(survey).is_some_and(|survey| self.index.roadmap().is_shown(survey))
    }

    /// The unit of an outcome; nothing where there is none.
    pub fn unit_of_outcome(&self, id: &OutcomeId) -> String {
        self.index.outcome(id).map_or_else(String::new, |item| super::texts::name(&item.unit))
    }

    /// The name of a fund without quotes, for brackets.
    pub fn fund(&self, id: &FundId) -> String {
        super::texts::name(self.index.fund(id).map_or(id.as_str(), |fund| &fund.name))
    }

    /// The name of a pool without quotes, for brackets.
    pub fn pool(&self, id: &PoolId) -> String {
        super::texts::name(self.index.pool(id).map_or(id.as_str(), |pool| &pool.name))
    }

    /// Whether the roadmap has this investment.
    pub fn has(&self, id: &InvestmentId) -> bool {
        self.index.investment(id).is_some()
    }

    pub fn money(&self, amount: Money) -> String {
        words::money_full(amount, &self.index.roadmap().settings.currency)
    }

    pub fn period(&self, period: Period) -> String {
        self.calendar.name(period)
    }

    /// An amount of work at the stages with what is counted: "26 changes".
    pub fn work(&self, units: u32) -> String {
        let units = i64::from(units);
        format!("{} {}", words::work(units), super::texts::name(&self.index.roadmap().settings.stage_unit_of(units)))
    }

    /// The word for one period: "quarter".
    pub fn unit(&self) -> &'static str {
        self.calendar.length.name()
    }

    /// So many periods: "1 quarter", "3 months".
    pub fn periods(&self, count: u64) -> String {
        self.calendar.length.count(count)
    }

    /// How much later: "1 quarter later", "in the same quarter".
    pub fn later(&self, lag: u16) -> String {
        if lag == 0 {
            say!("in-the-same", unit = self.unit())
        } else {
            say!("periods-later", periods = self.periods(lag.into()))
        }
    }
}

/// Both versions.
pub(super) struct Sides<'r> {
    pub before: Side<'r>,
    pub after: Side<'r>,
}

impl<'r> Sides<'r> {
    pub fn new(before: &'r Roadmap, after: &'r Roadmap) -> Self {
        Self { before: Side::new(before), after: Side::new(after) }
    }

    /// By how many whole periods the later version starts later; nothing if its periods cover other
    /// stretches of time, so that none can be compared with another.
    pub fn shift(&self) -> Option<i64> {
        let (before, after) = (self.before.calendar, self.after.calendar);
        let months = |calendar: Calendar| i64::from(calendar.first.year()) * 12 + i64::from(calendar.first.month());
        let apart = months(after) - months(before);
        let length = i64::from(after.length.months());
        (before.length == after.length && apart % length == 0).then(|| apart / length)
    }

    /// The names of two periods; where periods of one name lie differently in time (which is a problem of
    /// the roadmap), each with its first month.
    pub fn two_periods(&self, before: Period, after: Period) -> (String, String) {
        let (old, now) = (self.before.period(before), self.after.period(after));
        if old == now {
            let from = |side: &Side, name: &str, period| {
                let day = side.calendar.days(period).0;
                say!("period-from", period = name, month = month_of_year(day.month(), day.year()))
            };
            (from(&self.before, &old, before), from(&self.after, &now, after))
        } else {
            (old, now)
        }
    }

    /// Whether a period of the one version begins when a period of the other does.
    pub fn begin_together(&self, before: Period, after: Period) -> bool {
        if self.before.calendar == self.after.calendar {
            before == after
        } else {
            self.before.calendar.days(before).0 == self.after.calendar.days(after).0
        }
    }

    /// Whether a period of the one version ends when a period of the other does.
    pub fn end_together(&self, before: Period, after: Period) -> bool {
        if self.before.calendar == self.after.calendar {
            before == after
        } else {
            self.before.calendar.days(before).1 == self.after.calendar.days(after).1
        }
    }
}
