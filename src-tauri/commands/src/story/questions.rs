//! What is likely to be asked about a page, each question with the what-if that answers it.
//!
//! Made of what the roadmap and the plan are: the largest thing left out, the fullest pool, the costliest investment.
//! Deliberately not here: the answers (see `what_if`).

use model::{
    Adjust, Change, Decision, Evaluation, Investment, InvestmentId, Overlay, Page, PageChart, Plan, Pool, Roadmap,
    evaluation, say, what_if,
};

use crate::wire::LikelyQuestion;

/// The most questions on one page.
const MOST: usize = 4;

/// What is likely to be asked about a page of a plan.
pub(super) fn likely(roadmap: &Roadmap, plan: &Plan, page: &Page) -> Vec<LikelyQuestion> {
    let asking = Asking { roadmap, plan };
    let asked = match page.chart {
        PageChart::Maturity => vec![asking.forced(), asking.twice(), asking.less_money(), asking.later()],
        PageChart::Needs => vec![asking.forced(), asking.without(), asking.later(), asking.dearer()],
        PageChart::People => vec![asking.fewer_people(), asking.more_people(), asking.less_money()],
        PageChart::Budget => vec![asking.less_money(), asking.more_money(), asking.dearer()],
        PageChart::Roadmap => vec![asking.less_money(), asking.later(), asking.without(), asking.fewer_people()],
        PageChart::Flow => vec![asking.twice(), asking.later(), asking.without()],
        PageChart::PriceOfYes => vec![asking.forced(), asking.more_money(), asking.more_people()],
        PageChart::Difference => vec![asking.less_money(), asking.without(), asking.dearer()],
        PageChart::ValueCurve => vec![asking.later(), asking.less_money()],
        PageChart::Scorecard => vec![asking.less_money(), asking.more_money(), asking.forced()],
        PageChart::Frontier => vec![asking.less_money(), asking.more_money()],
        PageChart::Shares => vec![asking.without(), asking.less_money(), asking.later()],
        PageChart::Stakeholders
        | PageChart::Contracts
        | PageChart::Throughput
        | PageChart::Principles
        | PageChart::Alignment
        | PageChart::Briefs
        | PageChart::Culture
        | PageChart::Zones
        | PageChart::Congruence
        | PageChart::Skills
        | PageChart::Flywheel
        | PageChart::Drivers
        | PageChart::Knowing
        | PageChart::Delivery
        | PageChart::Feedback
        | PageChart::Cycles
        | PageChart::Assumptions
        | PageChart::Debt => {
            vec![asking.without(), asking.later()]
        }
        PageChart::Trajectories | PageChart::Commitments => vec![asking.later(), asking.longer(), asking.without()],
        PageChart::Fan | PageChart::Tornado => vec![asking.dearer(), asking.longer(), asking.less_money()],
    };
    let readable = |question: &LikelyQuestion| what_if::read(&question.text, roadmap).is_ok();
    asked.into_iter().flatten().filter(readable).take(MOST).collect()
}

/// A plan that is asked about.
struct Asking<'a> {
    roadmap: &'a Roadmap,
    plan: &'a Plan,
}

impl Asking<'_> {
    fn question(&self, question: String, change: Change) -> LikelyQuestion {
        LikelyQuestion { question, text: Overlay { changes: vec![change] }.text(self.roadmap) }
    }

    fn less_money(&self) -> Option<LikelyQuestion> {
        self.money(say!("ask-less-money"), -2_000)
    }

    fn more_money(&self) -> Option<LikelyQuestion> {
        self.money(say!("ask-more-money"), 1_000)
    }

    fn money(&self, question: String, basis_points: i64) -> Option<LikelyQuestion> {
        let by = Adjust::Percent(basis_points);
        let change = Change::Limit { of: what_if::Limit::AllFunds, when: None, by };
        (!self.roadmap.funds.is_empty()).then(|| self.question(question, change))
    }

    fn fewer_people(&self) -> Option<LikelyQuestion> {
        let pool = self.fullest_pool().filter(|pool| pool.capacity.iter().all(|people| people.0 >= 100))?;
        Some(self.people(pool, say!("ask-fewer-people", name = &pool.name), -100))
    }

    fn more_people(&self) -> Option<LikelyQuestion> {
        let pool = self.fullest_pool()?;
        Some(self.people(pool, say!("ask-more-people", name = &pool.name), 100))
    }

    fn people(&self, pool: &Pool, question: String, hundredths: i64) -> LikelyQuestion {
        let of = what_if::Limit::Pool(pool.id.clone());
        self.question(question, Change::Limit { of, when: None, by: Adjust::By(hundredths) })
    }

    /// The pool whose people are used most over all periods; the first of equals.
    fn fullest_pool(&self) -> Option<&Pool> {
        let evaluation = Evaluation::new(self.roadmap, &self.plan.starts);
        let share = |pool: &&Pool| {
            let used: i64 = evaluation.pool_use.get(&pool.id).into_iter().flatten().map(|people| people.0).sum();
            let all: i64 = pool.capacity.iter().map(|people| people.0).sum();
            i128::from(used) * 1_000_000 / i128::from(all.max(1))
        };
        self.roadmap.pools.iter().rev().max_by_key(share)
    }

    /// The largest thing left out, by its cost, unless somebody has excluded it.
    fn forced(&self) -> Option<LikelyQuestion> {
        let is_excluded = |id: &InvestmentId| matches!(self.roadmap.decision(id), Some(Decision::Exclude { .. }));
        let left_out = self.plan.left_out.iter().filter(|left| !is_excluded(&left.investment));
        let item = largest(left_out.filter_map(|left| self.roadmap.investment(&left.investment)))?;
        let change = Change::Require { investment: item.id.clone() };
        Some(self.question(say!("ask-after-all", name = &item.name), change))
    }

    /// The costliest of what starts first, a period later.
    fn later(&self) -> Option<LikelyQuestion> {
        let first = self.plan.starts.values().min()?;
        let items = self.planned().filter(|item| self.plan.starts.get(&item.id) == Some(first));
        let start = first.later(1);
        let fits = |item: &&Investment| evaluation::last_period(self.roadmap, &item.id, start).is_some();
        let item = largest(items.filter(fits))?;
        let period = self.roadmap.settings.period_length.name();
        let change = Change::Pin { investment: item.id.clone(), start };
        Some(self.question(say!("ask-later", name = &item.name, unit = period), change))
    }

    fn without(&self) -> Option<LikelyQuestion> {
        let item = largest(self.planned())?;
        let change = Change::LeaveOut { investment: item.id.clone() };
        Some(self.question(say!("ask-without", name = &item.name), change))
    }

    fn dearer(&self) -> Option<LikelyQuestion> {
        let item = largest(self.planned())?;
        let change = Change::Cost { investment: item.id.clone(), by: Adjust::Percent(3_000) };
        Some(self.question(say!("ask-dearer", name = &item.name), change))
    }

    fn longer(&self) -> Option<LikelyQuestion> {
        let item = largest(self.planned())?;
        let period = self.roadmap.settings.period_length.name();
        let change = Change::Duration { investment: item.id.clone(), by: Adjust::By(1) };
        Some(self.question(say!("ask-longer", name = &item.name, unit = period), change))
    }

    /// The outcome with the highest worth; the first of equals.
    fn twice(&self) -> Option<LikelyQuestion> {
        let outcome = self.roadmap.outcomes.iter().rev().max_by_key(|outcome| outcome.worth.0)?;
        let change = Change::Worth { outcome: outcome.id.clone(), by: Adjust::Times(20_000) };
        Some(self.question(say!("ask-twice", name = &outcome.name), change))
    }

    fn planned(&self) -> impl Iterator<Item = &Investment> {
        self.roadmap.investments.iter().filter(|item| self.plan.starts.contains_key(&item.id))
    }
}

/// The investment that costs most over its life; the first of equals.
fn largest<'a>(items: impl Iterator<Item = &'a Investment>) -> Option<&'a Investment> {
    let mut items: Vec<&Investment> = items.collect();
    // of equals the last is taken
    items.reverse();
    items.into_iter().max_by_key(|item| item.total_cost())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_one_to_four_questions_that_are_understood() {
        let sample = crate::sample::sample();
        let plan = sample.plan.expect("the sample is planned");
        for chart in PageChart::ALL {
            let questions = likely(&sample.roadmap, &plan, &Page::of(chart));
            assert!((1..=MOST).contains(&questions.len()), "{chart:?}: {questions:?}");
            for question in questions {
                let read = what_if::read(&question.text, &sample.roadmap);
                assert!(read.is_ok() && question.question.ends_with('?'), "{question:?}: {read:?}");
            }
        }
    }

    #[test]
    fn a_roadmap_with_nothing_in_it_is_asked_nothing() {
        let first = model::calendar::YearMonth::new(2027, 1).expect("a month");
        let roadmap = Roadmap::empty("Empty", "EUR", first);
        let plan = crate::charting::nothing_planned().plan;
        assert_eq!(likely(&roadmap, &plan, &Page::of(PageChart::Roadmap)), vec![]);
    }
}
