//! What the graph of needs says: its sentence, its subtitle, its marks and its table.

use model::needs_graph::NeedsGraph;
use model::{Dependencies, PeriodLength, Roadmap, Value, say, words};

use crate::isolate::isolated;
use crate::{Subject, Table};

/// The code by which messages choose the word for periods.
fn length(roadmap: &Roadmap) -> &'static str {
    match roadmap.settings.period_length {
        PeriodLength::Month => "month",
        PeriodLength::Quarter => "quarter",
        PeriodLength::HalfYear => "half-year",
    }
}

fn name(roadmap: &Roadmap, at: usize) -> String {
    isolated(&roadmap.investments[at].name)
}

/// The longest chain and what holds up most; the first circle where the needs run in one.
pub(super) fn headline(subject: &Subject, needs: Option<&Dependencies>) -> String {
    let roadmap = subject.roadmap;
    let Some(needs) = needs else { return circle(roadmap) };
    let [first, .., last] = needs.chain[..] else { return say!("needs-title-none") };
    let chain = say!(
        "needs-title",
        count = needs.chain.len(),
        length = length(roadmap),
        periods = needs.length,
        first = name(roadmap, first),
        last = name(roadmap, last)
    );
    let limiting = needs.limiting().into_iter().next();
    match limiting.and_then(|at| Some((at, needs.items[at].held?))) {
        Some((at, held)) if held > Value::ZERO => say!(
            "needs-title-limiting",
            chain = chain,
            name = name(roadmap, at),
            waiting = needs.items[at].waiting,
            value = words::points(held)
        ),
        _ => chain,
    }
}

fn circle(roadmap: &Roadmap) -> String {
    let graph = NeedsGraph::new(roadmap);
    let Some(found) = graph.loops().into_iter().next() else { return say!("needs-title-none") };
    let name =
        |id: &model::InvestmentId| roadmap.investment(id).map_or_else(|| id.to_string(), |item| isolated(&item.name));
    let names: Vec<String> = found.iter().map(|id| name(id)).collect();
    let links: Vec<String> = match &names[..] {
        [only] => vec![say!("needs-title-circle-link", name = only, next = only)],
        many => many.windows(2).map(|pair| say!("needs-title-circle-link", name = &pair[0], next = &pair[1])).collect(),
    };
    say!("needs-title-circle", names = links.join(", "))
}

/// How to read it, and what is not there.
pub(super) fn subtitle(roadmap: &Roadmap, needs: &Dependencies, shown: usize, linked: usize) -> String {
    if shown < linked {
        return say!("needs-subtitle-fewer", shown = shown, count = linked);
    }
    let alone = roadmap.investments.len() - linked;
    match alone {
        _ if needs.links.is_empty() => String::new(),
        0 => say!("needs-subtitle"),
        count => say!("needs-subtitle-alone", subtitle = say!("needs-subtitle"), count = count),
    }
}

/// "6 others, 310 pts".
pub(super) fn weight(needs: &Dependencies, at: usize) -> String {
    let item = &needs.items[at];
    match item.held {
        Some(held) => say!("needs-limiting-what", waiting = item.waiting, value = words::points(held)),
        None => say!("needs-limiting-what-unplanned", waiting = item.waiting),
    }
}

/// When it is done in the plan.
pub(super) fn planned(subject: &Subject, at: usize) -> Option<String> {
    let item = &subject.roadmap.investments[at];
    let start = subject.plan.starts.get(&item.id)?;
    let last = start.later(item.duration.saturating_sub(1));
    Some(subject.roadmap.settings.calendar().range(*start, last))
}

/// What a box says beside its name: what it holds up, and how tight it is.
pub(super) fn facts(subject: &Subject, needs: &Dependencies, at: usize) -> Vec<String> {
    let item = &needs.items[at];
    let is_planned = subject.plan.starts.contains_key(&subject.roadmap.investments[at].id);
    let mut facts = vec![];
    if !subject.plan.starts.is_empty() {
        facts.push(planned(subject, at).unwrap_or_else(|| say!("needs-left-out")));
    }
    if item.waiting > 0 {
        let holds = say!("needs-holds-up", waiting = item.waiting);
        facts.push(match item.held {
            Some(held) => say!("needs-holds-up-value", holds = holds, value = words::points(held)),
            None => holds,
        });
    }
    match item.slack {
        _ if needs.chain.contains(&at) => facts.push(say!("needs-on-chain")),
        Some(slack) if slack > 0 && (is_planned || subject.plan.starts.is_empty()) => {
            facts.push(say!("needs-slack", length = length(subject.roadmap), periods = slack));
        }
        _ => {}
    }
    facts
}

/// One row per investment, in the order of the roadmap.
pub(super) fn table(subject: &Subject, needs: Option<&Dependencies>) -> Table {
    let roadmap = subject.roadmap;
    let graph = NeedsGraph::new(roadmap);
    let row = |at: usize| {
        let item = &roadmap.investments[at];
        let wanted: Vec<String> = graph
            .needed_by(&item.id)
            .filter_map(|(id, _)| roadmap.investment(id).map(|needed| needed.name.clone()))
            .collect();
        let known = needs.map(|needs| &needs.items[at]);
        let place = needs.and_then(|needs| needs.chain.iter().position(|on| *on == at));
        let number = |value: Option<String>| value.unwrap_or_default();
        vec![
            item.name.clone(),
            item.axis.name().to_owned(),
            wanted.join(", "),
            number(known.map(|known| known.waiting.to_string())),
            number(known.and_then(|known| known.held).map(words::points_exact)),
            number(known.and_then(|known| known.slack).map(|slack| slack.to_string())),
            number(place.map(|place| (place + 1).to_string())),
            planned(subject, at).unwrap_or_default(),
        ]
    };
    Table::new(
        say!("needs-table", name = &roadmap.settings.name),
        vec![
            say!("needs-table-investment"),
            say!("needs-table-axis"),
            say!("needs-table-needs"),
            say!("needs-table-waiting"),
            say!("needs-table-value"),
            say!("needs-table-slack"),
            say!("needs-table-chain"),
            say!("needs-table-planned"),
        ],
        (0..roadmap.investments.len()).map(row).collect(),
    )
}
