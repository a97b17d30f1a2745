//! Stakeholders and their stances: out of range, twice, on nobody.

use std::collections::BTreeSet;

use super::Report;
use crate::problem::stance_subject;
use crate::stakeholder::{MOST_BEARABLE, MOST_LOAD, MOST_POWER, STRONGEST};
use crate::{Index, Stance, say};

pub(super) fn find(index: &Index, report: &mut Report) {
    stakeholders(index, report);
    stances(index, report);
}

fn stakeholders(index: &Index, report: &mut Report) {
    let mut names = BTreeSet::new();
    for stakeholder in &index.roadmap().stakeholders {
        let subject = || format!("stakeholder {}", stakeholder.id);
        if !(1..=MOST_POWER).contains(&stakeholder.power) {
            let message = say!("stakeholder-power", power = stakeholder.power);
            report.blocks("stakeholder_power", subject(), message, say!("stakeholder-power.hint"));
        }
        if !(1..=MOST_POWER).contains(&stakeholder.interest) {
            let message = say!("stakeholder-interest", interest = stakeholder.interest);
            report.blocks("stakeholder_interest", subject(), message, say!("stakeholder-interest.hint"));
        }
        if let Some(bears) = stakeholder.bears.filter(|bears| *bears > MOST_BEARABLE) {
            let message = say!("stakeholder-bears", bears = bears);
            report.blocks(
                "stakeholder_bears",
                subject(),
                message,
                say!("stakeholder-bears.hint", most = MOST_BEARABLE),
            );
        }
        if !names.insert(stakeholder.name.trim().to_lowercase()) {
            report.warns("stakeholder_twice", subject(), say!("stakeholder-twice"), say!("stakeholder-twice.hint"));
        }
    }
}

fn stances(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for stance in &index.roadmap().stances {
        let Stance { stakeholder, investment, leaning, load } = stance;
        let subject = || stance_subject(stakeholder.as_str(), investment.as_str());
        if !seen.insert((stakeholder, investment)) {
            report.blocks("stance_twice", subject(), say!("stance-twice"), say!("stance-twice.hint"));
        }
        if index.stakeholder(stakeholder).is_none() {
            let message = say!("stance-of-nobody", stakeholder = stakeholder.as_str());
            report.warns("stance_of_nobody", subject(), message, say!("stance-of-nobody.hint"));
        }
        if index.investment(investment).is_none() {
            let message = say!("stance-on-nothing", investment = investment.as_str());
            report.warns("stance_on_nothing", subject(), message, say!("stance-on-nothing.hint"));
        }
        if !(-STRONGEST..=STRONGEST).contains(leaning) {
            let message = say!("stance-leaning", leaning = i64::from(*leaning));
            report.blocks("stance_leaning", subject(), message, say!("stance-leaning.hint"));
        }
        if *load > MOST_LOAD {
            let message = say!("stance-load", load = *load);
            report.blocks("stance_load", subject(), message, say!("stance-load.hint", most = MOST_LOAD));
        }
    }
}
