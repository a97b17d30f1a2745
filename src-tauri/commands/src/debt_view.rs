//! Technical debt: what the plan adds to its tables, and what it comes to.

use charts::debt::{course, headline, help};
use model::debts::{Debts, Told};
use model::{Fte, Plan, Roadmap, say, words};

use crate::failing::Refusal;
use crate::grid_view::computed;
use crate::host::Host;
use crate::screen::{axis, is_drawable};
use crate::session::Session;
use crate::wire::{DebtLine, DebtPeriod, DebtView, EmptyRequest, GridCell, GridView};

/// What the debts come to with a plan, if there is one that can be shown; and whether there is.
fn debts_of<'r>(roadmap: &'r Roadmap, plan: Option<&Plan>) -> (Option<Debts<'r>>, bool) {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan));
    (Debts::of(roadmap, plan.map(|plan| &plan.starts)), plan.is_some())
}

fn told_of<'d, 'r>(debts: Option<&'d Debts<'r>>, id: &str) -> Option<&'d Told<'r>> {
    debts?.debts.iter().find(|told| told.debt.id.as_str() == id)
}

/// When each debt tips, left alone, what the plan leaves of it, and what would repay the rest.
pub(crate) fn add_courses(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("tips", say!("debts-tips"), "text"));
    view.columns.push(computed("left", say!("debts-left"), "text"));
    view.columns.push(computed("help", say!("debts-help"), "text"));
    let (debts, _) = debts_of(roadmap, plan);
    let calendar = roadmap.settings.calendar();
    for row in &mut view.rows {
        let Some(told) = told_of(debts.as_ref(), &row.id) else {
            row.cells.extend([0, 1, 2].map(|_| GridCell { text: String::new(), value: String::new() }));
            continue;
        };
        let tips = told.tips.map(|period| calendar.name(period)).unwrap_or_else(|| say!("debts-never"));
        let left = told.left.last().copied().unwrap_or_default();
        row.cells.push(GridCell { value: tips.clone(), text: tips });
        row.cells.push(GridCell { text: words::fte(left), value: words::fte_exact(left) });
        let text = help(told).unwrap_or_default();
        row.cells.push(GridCell { value: text.clone(), text });
    }
}

/// The axis of each investment.
pub(crate) fn add_axes(view: &mut GridView, roadmap: &Roadmap) {
    for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
        row.axis = Some(axis(item.axis));
    }
}

/// What the table of debts says.
pub(crate) fn sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    let (debts, has_plan) = debts_of(roadmap, plan);
    headline(roadmap, debts.as_ref(), has_plan)
}

/// What the table of repayments says.
pub(crate) fn repayments_sentence(roadmap: &Roadmap) -> String {
    match (roadmap.debts.len(), roadmap.repayments.len()) {
        (0, _) => say!("repayments-no-debt"),
        (_, count) => say!("repayments-some", count = count),
    }
}

pub(crate) fn show_debt(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<DebtView, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = open.document.plan().map(|stored| &stored.plan);
        let (debts, has_plan) = debts_of(roadmap, plan);
        Ok(told(roadmap, debts.as_ref(), has_plan))
    })
}

fn told(roadmap: &Roadmap, debts: Option<&Debts>, has_plan: bool) -> DebtView {
    let at = |row: &[Fte], place: usize| row.get(place).copied().unwrap_or_default().0;
    let line = |told: &Told| DebtLine {
        id: told.debt.id.to_string(),
        name: told.debt.name.clone(),
        pool: told.pool.name.clone(),
        tips: told.tips.map(|period| period.0),
        text: course(roadmap, told),
    };
    let calendar = roadmap.settings.calendar();
    let period = |(place, period): (usize, model::Period), debts: &Debts| DebtPeriod {
        name: calendar.name(period),
        owed_alone: at(&debts.owed, place + 1),
        owed: at(&debts.left, place + 1),
        interest_alone: at(&debts.interest, place),
        interest: at(&debts.paid, place),
    };
    let periods = |debts: &Debts| -> Vec<DebtPeriod> {
        roadmap.settings.all_periods().enumerate().map(|one| period(one, debts)).collect()
    };
    DebtView {
        sentence: headline(roadmap, debts, has_plan),
        debts: debts.map(|debts| debts.debts.iter().map(line).collect()).unwrap_or_default(),
        periods: debts.map(periods).unwrap_or_default(),
    }
}
