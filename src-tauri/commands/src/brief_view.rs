//! Briefs: how many of the seven questions each investment has answered, and the sentence above the table.

use model::brief::{Question, Thinking};
use model::{Brief, Plan, Roadmap, say};

use crate::grid_view::computed;
use crate::screen::{axis, is_drawable};
use crate::wire::{GridCell, GridView};

/// How many questions each investment has answered.
pub(crate) fn add_answered(view: &mut GridView, roadmap: &Roadmap, plan: Option<&Plan>) {
    view.columns.push(computed("answered", say!("briefs-answered"), "whole"));
    view.columns.push(computed("in-plan", say!("briefs-in-plan"), "text"));
    for (row, item) in view.rows.iter_mut().zip(&roadmap.investments) {
        row.axis = Some(axis(item.axis));
        let answered = roadmap.brief(&item.id).map_or(0, Brief::answered);
        let text = say!("briefs-so-many", count = answered, all = Question::ALL.len());
        row.cells.push(GridCell { text, value: answered.to_string() });
        let is_in = plan.is_some_and(|plan| plan.starts.contains_key(&item.id));
        let text = if is_in { say!("briefs-yes") } else { String::new() };
        row.cells.push(GridCell { text, value: u8::from(is_in).to_string() });
    }
}

/// What the table says.
pub(crate) fn sentence(roadmap: &Roadmap, plan: Option<&Plan>) -> String {
    let plan = plan.filter(|plan| is_drawable(roadmap, plan));
    let Some(thinking) = Thinking::of(roadmap, plan.map(|plan| &plan.starts)) else { return say!("briefs-none") };
    charts::briefs::headline(Some(&thinking), plan.is_some(), &roadmap.settings.currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_answered_is_counted_in_each_row() {
        let sample = crate::sample::sample();
        let mut roadmap = sample.roadmap;
        roadmap.briefs.clear();
        assert_eq!(sentence(&roadmap, sample.plan.as_ref()), say!("briefs-none"));
        let first = roadmap.investments[0].id.clone();
        roadmap.set_brief(Brief { users: "Everybody".into(), ..Brief::of(first) });
        let view = crate::grid_view::view(
            exchange::grid::GridKind::Briefs,
            &roadmap,
            sample.plan.as_ref(),
            exchange::grid::DecimalSign::Point,
        );
        assert_eq!(view.rows[0].cells[8].text, "1 of 7");
        assert_eq!(view.rows[1].cells[8].text, "0 of 7");
        assert_ne!(view.sentence, say!("briefs-none"));
    }
}
