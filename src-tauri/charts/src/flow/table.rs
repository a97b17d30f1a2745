//! The table of the flow: the cost of each block of activities, every contribution, and what has none.
//!
//! Costs add up to the spend of the plan, and what counted to the progress of each outcome, to the last
//! digit.

use model::{Measure, Money, Share, say, words};

use super::chain::{Chain, OutputState};
use crate::{Subject, Table};

/// A row before its empty cells are filled.
#[derive(Default)]
struct Row {
    part: String,
    step: String,
    investments: String,
    cost: String,
    output: String,
    counts_from: String,
    outcome: String,
    expected: String,
    counted: String,
    shows_from: String,
}

impl Row {
    fn cells(self) -> Vec<String> {
        vec![
            self.part,
            self.step,
            self.investments,
            self.cost,
            self.output,
            self.counts_from,
            self.outcome,
            self.expected,
            self.counted,
            self.shows_from,
        ]
    }
}

/// Makes the table. Outputs are never grouped here.
pub(super) fn table(subject: &Subject) -> Table {
    let roadmap = subject.roadmap;
    let currency = &roadmap.settings.currency;
    let calendar = roadmap.settings.calendar();
    let chain = Chain::new(subject);
    let mut rows = vec![];
    for activity in &chain.activities {
        let cost: Money = activity.cost();
        rows.push(Row {
            part: say!("part-activities"),
            step: activity.name.clone(),
            investments: activity.investments.len().to_string(),
            cost: words::money_exact(cost, currency),
            ..Row::default()
        });
    }
    for block in &chain.outputs {
        let output = block.outputs[0];
        let row = |part| Row {
            part,
            step: chain.activities[block.activities[0]].name.clone(),
            output: output.name.clone(),
            counts_from: calendar.name(subject.evaluation.output_from[&output.id]),
            ..Row::default()
        };
        for part in subject.evaluation.contributions.iter().filter(|part| part.output == output.id) {
            rows.push(Row {
                outcome: roadmap.outcome(&part.outcome).map(|outcome| outcome.name.clone()).unwrap_or_default(),
                expected: percent_exact(part.expected),
                counted: percent_exact(part.counted),
                shows_from: calendar.name(part.from),
                ..row(say!("part-contribution"))
            });
        }
        match block.state {
            OutputState::Moves | OutputState::AddsNothing => {}
            OutputState::ShowsLater => rows.push(row(say!("part-shows-later"))),
            OutputState::NoOutcome => rows.push(row(say!("part-no-outcome"))),
        }
    }
    for outcome in chain.outcomes.iter().flat_map(|block| &block.outcomes) {
        if subject.evaluation.final_progress(&outcome.id) == Share::ZERO {
            rows.push(Row { part: say!("part-not-moved"), outcome: outcome.name.clone(), ..Row::default() });
        }
    }
    let columns = vec![
        say!("column-part"),
        say!("column-step"),
        say!("column-investments"),
        say!("column-cost", currency = currency),
        say!("column-output"),
        say!("column-counts-from"),
        say!("column-outcome"),
        say!("column-expected"),
        say!("column-counted"),
        say!("column-shows-from"),
    ];
    Table::new(say!("flow-table", name = &roadmap.settings.name), columns, rows.into_iter().map(Row::cells).collect())
}

/// A share as a bare number of percent, to the last digit: basis points are tens of thousandths.
fn percent_exact(share: Share) -> String {
    words::measure_exact(Measure(share.0 * 10))
}
