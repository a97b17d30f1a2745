//! Pages of the story as they are drawn: in 16:9, with their own title if they have one.
//!
//! In the window a page is drawn from what is known; an export works out what is missing. Deliberately not here: which
//! pages there are (see the file above), and how a chart is laid out (`charts`).

use charts::{Chart, Options, Purpose, Subject};
use model::{Page, PageChart, Plan, Roadmap, say};
use storage::StoredPlan;

use crate::answers::{Effort, frontier_chart, price_chart, shares_chart};
use crate::charting::{self, evaluate, nothing_planned, size, stamp, theme};
use crate::comparing::{Beside, curve_chart, difference_chart, tried};
use crate::failing::Refusal;
use crate::host::Host;
use crate::planning::no_plan;
use crate::scenarios::as_plan;
use crate::screen::is_drawable;
use crate::session::Session;
use crate::what_if::Tried;
use crate::wire::{ChartName, OrderName, OverName, SimulateRequest, SizeName, ThemeName};

/// The document as it was when pages were asked for.
pub(super) struct Told {
    pub(super) roadmap: Roadmap,
    /// The stored plan, whether it is that of the roadmap as it is now or not.
    stored: Option<StoredPlan>,
    pub(super) is_current: bool,
}

/// A page, drawn.
pub(super) struct Drawn {
    pub(super) chart: Chart,
    /// The sentence made of its figures.
    pub(super) sentence: String,
    /// Whether everything on it is known that can be searched for.
    pub(super) is_complete: bool,
}

impl Told {
    pub(super) fn of(session: &Session) -> Result<Self, Refusal> {
        session.with(|open| {
            let (roadmap, stored) = (open.document.roadmap().clone(), open.document.plan().cloned());
            Ok(Self { roadmap, stored, is_current: open.document.has_current_plan() })
        })
    }

    pub(super) fn plan(&self) -> Option<&Plan> {
        self.stored.as_ref().map(|stored| &stored.plan)
    }

    /// How a page is drawn.
    fn options(&self, theme_name: ThemeName, title: Option<String>) -> Options {
        let planned = self.stored.as_ref().map(|stored| stamp(&stored.planned_at));
        Options {
            size: size(SizeName::Wide),
            theme: theme(theme_name),
            purpose: Purpose::Slide,
            stamp: planned.filter(|stamp| !stamp.is_empty()),
            title,
        }
    }

    /// Draws a page.
    ///
    /// # Errors
    /// If it cannot be shown: there is no plan, or what it compares with is gone.
    pub(super) fn draw(
        &self,
        session: &Session,
        host: &dyn Host,
        page: &Page,
        theme: ThemeName,
        effort: Effort,
    ) -> Result<Drawn, Refusal> {
        let own = page.title.as_ref().map(|title| title.text.clone());
        let options = self.options(theme, own.clone());
        let name = chart_name(page.chart);
        let (mut chart, is_complete) = if name.compares() {
            self.draw_compared(session, host, page, effort, &options)?
        } else {
            (self.draw_alone(name, &host.now(), &options)?, true)
        };
        let sentence = chart.title.clone();
        if let Some(title) = own {
            chart.title = title;
        }
        Ok(Drawn { chart, sentence, is_complete })
    }

    fn draw_alone(&self, chart: ChartName, now: &str, options: &Options) -> Result<Chart, Refusal> {
        let is_shown = |stored: &&StoredPlan| is_drawable(&self.roadmap, &stored.plan);
        let nothing = nothing_planned();
        let stored = match self.stored.as_ref().filter(is_shown) {
            Some(stored) => stored,
            None if chart.stands_alone() => &nothing,
            None if self.stored.is_none() => return Err(no_plan()),
            None => return Err(outdated()),
        };
        charting::draw(&self.roadmap, stored, chart, &SimulateRequest::default(), now, options)
    }

    /// A page that compares; what was made of the roadmap before its last edit is compared with nothing.
    fn draw_compared(
        &self,
        session: &Session,
        host: &dyn Host,
        page: &Page,
        effort: Effort,
        options: &Options,
    ) -> Result<(Chart, bool), Refusal> {
        let plan = self.plan().ok_or_else(no_plan)?;
        if !self.is_current {
            return Err(outdated());
        }
        let evaluation = evaluate(&self.roadmap, plan);
        let subject = Subject { roadmap: &self.roadmap, plan, evaluation: &evaluation };
        match page.chart {
            PageChart::PriceOfYes => {
                let answered = price_chart(session, host, &subject, (effort, OrderName::Price), options)?;
                Ok((answered.chart, answered.is_complete))
            }
            PageChart::Shares => Ok((shares_chart(session, &subject, options), true)),
            PageChart::Frontier if self.roadmap.funds.is_empty() => {
                Err(Refusal::usage(say!("no-fund"), say!("no-fund.hint")))
            }
            PageChart::Frontier => {
                let answered = frontier_chart(session, host, &subject, effort, options)?
                    .ok_or_else(|| Refusal::usage(say!("budgets-not-found"), say!("budgets-not-found.hint")))?;
                Ok((answered.chart, answered.is_complete))
            }
            PageChart::ValueCurve => {
                let beside =
                    page.scenario.as_ref().map(|name| self.scenario(session, host, name, effort)).transpose()?;
                let over = if page.over_time { OverName::Time } else { OverName::Money };
                Ok((curve_chart(&subject, beside.as_ref(), over, options)?, true))
            }
            _ => {
                let Some(name) = &page.scenario else {
                    return Err(Refusal::usage(say!("page-compares-nothing"), say!("page-compares-nothing.hint")));
                };
                let beside = self.scenario(session, host, name, effort)?;
                Ok((difference_chart(&subject, &beside, false, options), true))
            }
        }
    }

    /// A scenario as it was planned last; where more effort may be made, it is planned if it was not.
    fn scenario(&self, session: &Session, host: &dyn Host, name: &str, effort: Effort) -> Result<Tried, Refusal> {
        let plan = self.plan().ok_or_else(no_plan)?;
        let (overlay, kept) = crate::scenarios::read(session, name)?;
        let changed = overlay.apply(&self.roadmap).roadmap;
        let kept = kept.filter(|kept| kept.is_of(&changed));
        if let Some(kept) = kept {
            return Ok(Tried::known((&self.roadmap, plan), overlay, as_plan(&kept)));
        }
        if matches!(effort, Effort::Known) {
            let message = say!("scenario-unplanned", name = name);
            return Err(Refusal::usage(message, say!("scenario-unplanned.hint")));
        }
        let beside = Beside { scenario: Some(name.to_owned()), ..Beside::default() };
        let answered = tried(session, host, &beside, (&self.roadmap, plan))?;
        answered.ok_or_else(|| Refusal::usage(say!("stopped-before"), say!("stopped-before.hint")))
    }

    /// The last answer to a what-if as a page, if it is about the document as it is.
    pub(super) fn draw_answer(&self, session: &Session, theme: ThemeName) -> Result<Drawn, Refusal> {
        let plan = self.plan().ok_or_else(no_plan)?;
        let about = |tried: &Tried| tried.is_about(&self.roadmap, Some(plan));
        let answer = session
            .tried()
            .filter(about)
            .ok_or_else(|| Refusal::usage(say!("nothing-asked"), say!("nothing-asked.hint")))?;
        let evaluation = evaluate(&self.roadmap, plan);
        let subject = Subject { roadmap: &self.roadmap, plan, evaluation: &evaluation };
        let chart = difference_chart(&subject, &answer, false, &self.options(theme, None));
        Ok(Drawn { sentence: chart.title.clone(), chart, is_complete: true })
    }
}

fn outdated() -> Refusal {
    Refusal::usage(say!("plan-outdated"), say!("plan-outdated.hint"))
}

/// The name a chart has in requests.
pub(super) fn chart_name(chart: PageChart) -> ChartName {
    match chart {
        PageChart::Maturity => ChartName::Maturity,
        PageChart::Needs => ChartName::Needs,
        PageChart::People => ChartName::People,
        PageChart::Budget => ChartName::Budget,
        PageChart::Roadmap => ChartName::Roadmap,
        PageChart::Flow => ChartName::Flow,
        PageChart::PriceOfYes => ChartName::PriceOfYes,
        PageChart::Difference => ChartName::Difference,
        PageChart::ValueCurve => ChartName::ValueCurve,
        PageChart::Frontier => ChartName::Frontier,
        PageChart::Shares => ChartName::Shares,
        PageChart::Fan => ChartName::Fan,
        PageChart::Tornado => ChartName::Tornado,
        PageChart::Trajectories => ChartName::Trajectories,
        PageChart::Commitments => ChartName::Commitments,
        PageChart::Stakeholders => ChartName::Stakeholders,
        PageChart::Scorecard => ChartName::Scorecard,
        PageChart::Throughput => ChartName::Throughput,
        PageChart::Contracts => ChartName::Contracts,
        PageChart::Principles => ChartName::Principles,
        PageChart::Alignment => ChartName::Alignment,
        PageChart::Briefs => ChartName::Briefs,
        PageChart::Culture => ChartName::Culture,
        PageChart::Zones => ChartName::Zones,
        PageChart::Congruence => ChartName::Congruence,
        PageChart::Skills => ChartName::Skills,
        PageChart::Flywheel => ChartName::Flywheel,
        PageChart::Drivers => ChartName::Drivers,
        PageChart::Knowing => ChartName::Knowing,
        PageChart::Delivery => ChartName::Delivery,
        PageChart::Feedback => ChartName::Feedback,
        PageChart::Cycles => ChartName::Cycles,
        PageChart::Assumptions => ChartName::Assumptions,
        PageChart::Debt => ChartName::Debt,
    }
}

/// The chart with a name that requests have for it.
pub(super) fn page_chart(name: ChartName) -> PageChart {
    let same = PageChart::ALL.into_iter().find(|chart| chart_name(*chart) == name);
    same.expect("every chart can be on a page, as a test of this file shows")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chart_can_be_on_a_page() {
        let names =
            ["roadmap", "flow", "fan", "tornado", "difference", "value_curve", "frontier", "price_of_yes", "shares"];
        for name in names.into_iter().chain([
            "maturity",
            "needs",
            "budget",
            "people",
            "trajectories",
            "commitments",
            "stakeholders",
            "scorecard",
            "throughput",
            "contracts",
            "principles",
            "alignment",
            "briefs",
            "culture",
            "zones",
            "congruence",
            "skills",
            "flywheel",
            "drivers",
            "knowing",
            "delivery",
            "feedback",
            "cycles",
            "assumptions",
            "debt",
        ]) {
            let name: ChartName = serde_json::from_value(name.into()).expect("it is a chart");
            assert_eq!(chart_name(page_chart(name)), name);
        }
    }
}
