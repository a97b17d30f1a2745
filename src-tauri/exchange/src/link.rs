//! Rows that know each other: ids, capabilities, outputs and needs of the good rows of a table.
//!
//! A need may name an investment of the table or of the roadmap, by name or id, or a capability "at
//! level n". A row that needs what cannot be found, or what cannot be read, cannot be read itself: so
//! the good rows alone are always complete.

use std::collections::{BTreeMap, BTreeSet};

use model::id::free_slug;
use model::{Capability, CapabilityId, InvestmentId, MadeBy, Need, NeedOn, Output, OutputId, OutputKind, Roadmap};

use crate::draft::Draft;
use crate::table::{TableImport, UnreadableRow};
use crate::text::{find_called, fold};

/// Adds the drafts to the import, or to its lists of rows that are not imported.
pub(crate) fn link(drafts: Vec<Draft>, roadmap: &Roadmap, import: &mut TableImport) {
    let drafts = new_ones(drafts, roadmap, import);
    let ids = ids(&drafts, roadmap);
    let (drafts, ids) = with_needs(drafts, ids, roadmap, import);
    let known = Known::new(roadmap, &drafts, &ids);
    let is_output = |text: &str| output_called(text, roadmap.outputs.iter()).is_some();
    let mut needs = vec![];
    for (draft, id) in drafts.into_iter().zip(ids) {
        let mut outputs: Vec<OutputId> = vec![];
        if let Some((name, level)) = &draft.raises {
            outputs.push(raised(name, *level, draft.body.axis, roadmap, import));
        }
        for text in pieces(&draft.outputs, is_output) {
            let output = made(&text, roadmap, import);
            if !outputs.contains(&output) {
                outputs.push(output);
            }
        }
        needs.push((id.clone(), pieces(&draft.needs, |text| known.find(text).is_some())));
        let mut investment = draft.body.into_investment(id, draft.name);
        investment.outputs = outputs;
        import.investments.push(investment);
    }
    // only now are all capabilities there
    for (investment, texts) in needs {
        for text in texts {
            let on = match known.find(&text).expect("rows with unknown needs were sorted out") {
                Found::Investment(on) => NeedOn::Investment(on),
                Found::Capability(name, level) => {
                    let all = roadmap.capabilities.iter().chain(&import.capabilities);
                    let found = find_called(all, &name, |item| (item.id.as_str(), &item.name));
                    NeedOn::Capability { id: found.expect("its row was read").id.clone(), level }
                }
            };
            let need = Need { investment: investment.clone(), on, lag: 1 };
            if !import.needs.contains(&need) {
                import.needs.push(need);
            }
        }
    }
}

fn output_called<'a>(text: &str, outputs: impl Iterator<Item = &'a Output> + Clone) -> Option<&'a Output> {
    find_called(outputs, text, |item| (item.id.as_str(), &item.name))
}

/// Sorts out rows whose investment is in the roadmap or in an earlier row already.
fn new_ones(drafts: Vec<Draft>, roadmap: &Roadmap, import: &mut TableImport) -> Vec<Draft> {
    let there: BTreeSet<String> = roadmap.investments.iter().map(|item| fold(&item.name)).collect();
    let ids_there: BTreeSet<&str> = roadmap.investments.iter().map(|item| item.id.as_str()).collect();
    let mut rows_by_name: BTreeMap<String, u32> = BTreeMap::new();
    let mut rows_by_id: BTreeMap<String, u32> = BTreeMap::new();
    let mut new = vec![];
    for draft in drafts {
        let row = draft.row;
        if there.contains(&fold(&draft.name)) || draft.id.as_ref().is_some_and(|id| ids_there.contains(id.as_str())) {
            let reason = format!("“{}” is in the roadmap already; it stays as it is there.", draft.name);
            import.already_there.push(UnreadableRow { row, reason });
            continue;
        }
        if let Some(id) = &draft.id {
            if let Err(error) = InvestmentId::try_from(id.as_str()) {
                import.unreadable.push(UnreadableRow { row, reason: format!("Id: {error}.") });
                continue;
            }
            if let Some(first) = rows_by_id.insert(id.clone(), row) {
                let reason = format!("Id: “{id}” is the id of row {first} already.");
                import.unreadable.push(UnreadableRow { row, reason });
                continue;
            }
        }
        if let Some(first) = rows_by_name.insert(fold(&draft.name), row).filter(|_| draft.id.is_none()) {
            let reason = format!("Name: “{}” is in row {first} already.", draft.name);
            import.unreadable.push(UnreadableRow { row, reason });
            continue;
        }
        new.push(draft);
    }
    new
}

/// The id of each draft: the one it names, or a free one made of its name.
fn ids(drafts: &[Draft], roadmap: &Roadmap) -> Vec<InvestmentId> {
    let mut taken: BTreeSet<String> = roadmap.investments.iter().map(|item| item.id.to_string()).collect();
    taken.extend(drafts.iter().filter_map(|draft| draft.id.clone()));
    drafts
        .iter()
        .map(|draft| {
            let id = draft.id.clone().unwrap_or_else(|| free_slug(&draft.name, |id| taken.contains(id)));
            taken.insert(id.clone());
            InvestmentId::try_from(id).expect("a given id was checked, and a slug is valid")
        })
        .collect()
}

/// Sorts out rows that need what is not there, until all that are left have what they need.
fn with_needs(
    mut drafts: Vec<Draft>,
    mut ids: Vec<InvestmentId>,
    roadmap: &Roadmap,
    import: &mut TableImport,
) -> (Vec<Draft>, Vec<InvestmentId>) {
    loop {
        let known = Known::new(roadmap, &drafts, &ids);
        let mut is_good = vec![];
        for (draft, id) in drafts.iter().zip(&ids) {
            let missing = pieces(&draft.needs, |text| known.find(text).is_some()).into_iter().find_map(|text| {
                match known.find(&text) {
                    None => Some(format!("Needs: “{text}” is neither in the roadmap nor in a row that can be read.")),
                    Some(Found::Investment(on)) if on == *id => Some("Needs: it needs itself.".into()),
                    Some(_) => None,
                }
            });
            is_good.push(missing.is_none());
            import.unreadable.extend(missing.map(|reason| UnreadableRow { row: draft.row, reason }));
        }
        if is_good.iter().all(|good| *good) {
            return (drafts, ids);
        }
        let mut flags = is_good.iter();
        drafts.retain(|_| *flags.next().expect("there is a flag for each draft"));
        let mut flags = is_good.iter();
        ids.retain(|_| *flags.next().expect("there is a flag for each draft"));
    }
}

/// What a need can name.
struct Known {
    by_name: BTreeMap<String, InvestmentId>,
    by_id: BTreeMap<String, InvestmentId>,
    /// Folded names and ids of capabilities of the roadmap and of those the rows raise.
    capabilities: BTreeSet<String>,
}

enum Found {
    Investment(InvestmentId),
    Capability(String, u8),
}

impl Known {
    fn new(roadmap: &Roadmap, drafts: &[Draft], ids: &[InvestmentId]) -> Self {
        let (by_name, by_id, capabilities) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        let mut known = Self { by_name, by_id, capabilities };
        let new = drafts.iter().zip(ids).map(|(draft, id)| (draft.name.as_str(), id));
        for (name, id) in roadmap.investments.iter().map(|item| (item.name.as_str(), &item.id)).chain(new) {
            known.by_name.entry(fold(name)).or_insert_with(|| id.clone());
            known.by_id.insert(id.to_string(), id.clone());
        }
        for capability in &roadmap.capabilities {
            known.capabilities.extend([fold(&capability.name), capability.id.to_string()]);
        }
        for draft in drafts {
            if let Some((name, _)) = &draft.raises {
                known.capabilities.insert(fold(name));
            }
        }
        known
    }

    fn find(&self, text: &str) -> Option<Found> {
        let folded = fold(text);
        if let Some(id) = self.by_id.get(&folded).or_else(|| self.by_name.get(&folded)) {
            return Some(Found::Investment(id.clone()));
        }
        let (name, level) = folded.rsplit_once(" at level ").or_else(|| folded.rsplit_once(" level "))?;
        let level = level.trim().parse().ok().filter(|level| (1..=5u8).contains(level))?;
        let name = name.trim();
        self.capabilities.contains(name).then(|| Found::Capability(name.to_owned(), level))
    }
}

/// The names in a cell: the whole text if that is one, otherwise apart at line breaks, `;` or `,`.
fn pieces(text: &str, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let text = text.trim();
    if text.is_empty() {
        return vec![];
    }
    if is_known(text) {
        return vec![text.to_owned()];
    }
    let strong: Vec<&str> = text.split(['\n', ';']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let signs = if strong.len() > 1 || text.contains(['\n', ';']) { ['\n', ';'] } else { [',', ','] };
    text.split(signs).map(str::trim).filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}

/// The capability with this very id, or with this id or name on this axis; made if it is new.
fn capability(name: &str, level: u8, axis: model::Axis, roadmap: &Roadmap, import: &mut TableImport) -> CapabilityId {
    let by_id = roadmap.capabilities.iter().find(|item| item.id.as_str() == name);
    let on_axis = roadmap.capabilities.iter().filter(|item| item.axis == axis);
    let called = || find_called(on_axis, name, |item| (item.id.as_str(), &item.name));
    if let Some(there) = by_id.or_else(called) {
        return there.id.clone();
    }
    let is_it = |item: &Capability| item.axis == axis && fold(&item.name) == fold(name);
    if let Some(new) = import.capabilities.iter_mut().find(|item| is_it(item)) {
        // the lowest level that is reached says where the capability is today
        new.now = new.now.min(level - 1);
        new.next = new.now + 1;
        new.target = new.target.max(level);
        return new.id.clone();
    }
    let is_taken =
        |id: &str| roadmap.capabilities.iter().chain(&import.capabilities).any(|item| item.id.as_str() == id);
    let id = CapabilityId::try_from(free_slug(name, is_taken)).expect("a slug is a valid id");
    let new = Capability { id: id.clone(), name: name.into(), axis, now: level - 1, next: level, target: level };
    import.capabilities.push(new);
    id
}

/// The output "capability at level n"; made if it is new.
fn raised(name: &str, level: u8, axis: model::Axis, roadmap: &Roadmap, import: &mut TableImport) -> OutputId {
    let capability = capability(name, level, axis, roadmap, import);
    let kind = OutputKind::CapabilityLevel { capability: capability.clone(), level };
    if let Some(there) = roadmap.outputs.iter().chain(&import.outputs).find(|item| item.kind == kind) {
        return there.id.clone();
    }
    let all = || roadmap.capabilities.iter().chain(&import.capabilities);
    let name = all().find(|item| item.id == capability).map_or(name, |item| item.name.as_str());
    let name = format!("{name} at level {level}");
    add_output(&format!("{capability}-{level}"), name, kind, roadmap, import)
}

/// The output with this name or id; a deliverable if it is new.
fn made(text: &str, roadmap: &Roadmap, import: &mut TableImport) -> OutputId {
    if let Some(there) = output_called(text, roadmap.outputs.iter().chain(&import.outputs)) {
        return there.id.clone();
    }
    add_output(text, text.into(), OutputKind::Deliverable, roadmap, import)
}

fn add_output(slug: &str, name: String, kind: OutputKind, roadmap: &Roadmap, import: &mut TableImport) -> OutputId {
    let is_taken = |id: &str| roadmap.outputs.iter().chain(&import.outputs).any(|item| item.id.as_str() == id);
    let id = OutputId::try_from(free_slug(slug, is_taken)).expect("a slug is a valid id");
    import.outputs.push(Output { id: id.clone(), name, kind, made_by: MadeBy::All });
    id
}
