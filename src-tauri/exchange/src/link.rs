//! Rows that know each other: ids, capabilities, outputs and needs of the good rows of a table.
//!
//! A need may name an investment of the table or of the roadmap, by name or id, or a capability "at
//! level n". A row that needs what cannot be found, or what cannot be read, cannot be read itself: so
//! the good rows alone are always complete. Names are looked up in `register`.

use std::collections::{BTreeMap, BTreeSet};

use model::{CapabilityId, InvestmentId, Need, NeedOn, Roadmap, say};

use crate::draft::Draft;
use crate::free_id::FreeIds;
use crate::register::{Register, pieces};
use crate::table::{TableImport, UnreadableRow};
use crate::text::{self, fold, shown};
use crate::{ExchangeError, limit};

/// Adds the drafts to the import, or to its lists of rows that are not imported.
pub(crate) fn link(drafts: Vec<Draft>, roadmap: &Roadmap, import: &mut TableImport) -> Result<(), ExchangeError> {
    let drafts = new_ones(drafts, roadmap, import);
    if drafts.len() + roadmap.investments.len() > limit::INVESTMENTS {
        return Err(ExchangeError::TooManyInvestments { limit: limit::INVESTMENTS });
    }
    let ids = ids(&drafts, roadmap);
    let known = Known::new(roadmap, &drafts, &ids);
    let mut found: Vec<Vec<(String, Option<Found>)>> = vec![];
    let mut needs_left = limit::NEEDS.saturating_sub(roadmap.needs.len());
    for draft in &drafts {
        // one cell may hold more needs than a roadmap
        let needs = known.find_all(&draft.needs, needs_left + 1);
        let too_many = ExchangeError::TooManyNeeds { limit: limit::NEEDS };
        needs_left = needs_left.checked_sub(needs.len()).ok_or(too_many)?;
        found.push(needs);
    }
    let reasons = Sorting::new(&known, &drafts, &found).sort();
    let mut register = Register::new(roadmap);
    let mut needs: Vec<(InvestmentId, Vec<Found>)> = vec![];
    let mut namings_left = limit::NEEDS;
    for (((draft, id), found), reason) in drafts.into_iter().zip(ids).zip(found).zip(reasons) {
        if let Some(reason) = reason {
            import.unreadable.push(UnreadableRow { row: draft.row, reason });
            continue;
        }
        needs.push((id.clone(), found.into_iter().filter_map(|(_, found)| found).collect()));
        let (mut outputs, mut seen) = (vec![], BTreeSet::new());
        if let Some((name, level)) = &draft.raises {
            let output = register.raised(name, *level, draft.body.axis);
            seen.insert(output.clone());
            outputs.push(output);
        }
        let names = pieces(&draft.outputs, namings_left + 1, |text| register.has_output(text));
        let too_often = ExchangeError::OutputsTooOften { limit: limit::NEEDS };
        namings_left = namings_left.checked_sub(names.len()).ok_or(too_often)?;
        for text in names {
            let output = register.made(&text);
            if seen.insert(output.clone()) {
                outputs.push(output);
            }
        }
        if register.output_count() > limit::ITEMS {
            return Err(ExchangeError::TooManyOutputs { limit: limit::ITEMS });
        }
        let mut investment = draft.body.into_investment(id, draft.name);
        investment.outputs = outputs;
        import.investments.push(investment);
    }
    // only now are all capabilities there
    for (investment, found) in needs {
        let mut seen = BTreeSet::new();
        for found in found {
            let on = match found {
                Found::Investment { id, .. } => NeedOn::Investment(id),
                Found::Capability { name, level } => {
                    let id: CapabilityId = register.capability_called(&name).expect("some good row raises it");
                    NeedOn::Capability { id, level }
                }
            };
            if seen.insert(on.clone()) {
                import.needs.push(Need { investment: investment.clone(), on, lag: 1 });
            }
        }
    }
    (import.capabilities, import.outputs) = register.into_new();
    Ok(())
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
            let reason = say!("already-there", name = &draft.name);
            import.already_there.push(UnreadableRow { row, reason });
            continue;
        }
        if let Some(id) = &draft.id {
            if let Err(error) = InvestmentId::try_from(id.as_str()) {
                let reason = say!("id-wrong", what = shown(&error.to_string(), limit::SHOWN));
                import.unreadable.push(UnreadableRow { row, reason });
                continue;
            }
            if let Some(first) = rows_by_id.get(id) {
                let reason = say!("id-taken", id = id, row = first.to_string());
                import.unreadable.push(UnreadableRow { row, reason });
                continue;
            }
        }
        // with ids of their own, two investments may share a name
        let first = rows_by_name.get(&fold(&draft.name)).filter(|_| draft.id.is_none());
        if let Some(first) = first {
            let reason = say!("name-taken", name = &draft.name, row = first.to_string());
            import.unreadable.push(UnreadableRow { row, reason });
            continue;
        }
        rows_by_name.entry(fold(&draft.name)).or_insert(row);
        rows_by_id.extend(draft.id.clone().map(|id| (id, row)));
        new.push(draft);
    }
    new
}

/// The id of each draft: the one it names, or a free one made of its name.
fn ids(drafts: &[Draft], roadmap: &Roadmap) -> Vec<InvestmentId> {
    let mut taken: BTreeSet<String> = roadmap.investments.iter().map(|item| item.id.to_string()).collect();
    taken.extend(drafts.iter().filter_map(|draft| draft.id.clone()));
    let mut free = FreeIds::default();
    drafts
        .iter()
        .map(|draft| {
            let id = draft.id.clone().unwrap_or_else(|| free.find(&draft.name, |id| taken.contains(id)));
            taken.insert(id.clone());
            InvestmentId::try_from(id).expect("a given id was checked, and a slug is valid")
        })
        .collect()
}

/// What a need turns out to be.
#[derive(Debug, Clone)]
enum Found {
    /// An investment; with its place among the drafts if it is one of them.
    Investment { id: InvestmentId, draft: Option<usize> },
    /// A capability by its folded name or id.
    Capability { name: String, level: u8 },
}

/// What a need can name.
struct Known {
    by_id: BTreeMap<String, (InvestmentId, Option<usize>)>,
    by_name: BTreeMap<String, (InvestmentId, Option<usize>)>,
    /// Folded names and ids of the roadmap's capabilities.
    capabilities: BTreeSet<String>,
    /// The drafts that raise a capability, by its folded name.
    raisers: BTreeMap<String, Vec<usize>>,
}

impl Known {
    fn new(roadmap: &Roadmap, drafts: &[Draft], ids: &[InvestmentId]) -> Self {
        let (mut by_id, mut by_name) = (BTreeMap::new(), BTreeMap::new());
        let there = roadmap.investments.iter().map(|item| (&item.name, &item.id, None));
        let new = drafts.iter().zip(ids).enumerate().map(|(place, (draft, id))| (&draft.name, id, Some(place)));
        for (name, id, place) in there.chain(new) {
            by_name.entry(fold(name)).or_insert_with(|| (id.clone(), place));
            by_id.entry(id.to_string()).or_insert_with(|| (id.clone(), place));
        }
        let words = roadmap.capabilities.iter().flat_map(|item| [fold(&item.name), item.id.to_string()]);
        let capabilities = words.collect();
        let mut raisers: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, draft) in drafts.iter().enumerate() {
            if let Some((name, _)) = &draft.raises {
                raisers.entry(fold(name)).or_default().push(place);
            }
        }
        Self { by_id, by_name, capabilities, raisers }
    }

    fn find(&self, text: &str) -> Option<Found> {
        let folded = fold(text);
        if let Some((id, draft)) = self.by_id.get(&folded).or_else(|| self.by_name.get(&folded)) {
            return Some(Found::Investment { id: id.clone(), draft: *draft });
        }
        let (name, level) = text::at_level(&folded)?;
        let level = level.trim().parse().ok().filter(|level| (1..=5u8).contains(level))?;
        let name = name.trim();
        let is_known = self.capabilities.contains(name) || self.raisers.contains_key(name);
        is_known.then(|| Found::Capability { name: name.to_owned(), level })
    }

    /// Everything a cell names, with what it turns out to be; no more than `most`.
    fn find_all(&self, cell: &str, most: usize) -> Vec<(String, Option<Found>)> {
        let texts = pieces(cell, most, |text| self.find(text).is_some());
        texts.into_iter().map(|text| (text.clone(), self.find(&text))).collect()
    }
}

/// Finds the rows that cannot be kept, each followed at once to the rows that stand on it.
struct Sorting<'a> {
    known: &'a Known,
    drafts: &'a [Draft],
    /// For each draft the rows that need it, with the text by which they do.
    waiting: Vec<Vec<(usize, &'a str)>>,
    /// The same for each capability that the roadmap does not have.
    waiting_for_capability: BTreeMap<&'a str, Vec<(usize, &'a str)>>,
    reasons: Vec<Option<String>>,
}

impl<'a> Sorting<'a> {
    fn new(known: &'a Known, drafts: &'a [Draft], found: &'a [Vec<(String, Option<Found>)>]) -> Self {
        let mut waiting: Vec<Vec<(usize, &str)>> = vec![vec![]; drafts.len()];
        let mut waiting_for_capability: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
        let mut reasons: Vec<Option<String>> = vec![None; drafts.len()];
        for (place, (text, found)) in found.iter().enumerate().flat_map(|(i, all)| all.iter().map(move |one| (i, one)))
        {
            match found {
                None => reasons[place] = Some(nowhere(text)),
                Some(Found::Investment { draft: Some(other), .. }) if *other == place => {
                    reasons[place] = Some(say!("needs-itself"));
                }
                Some(Found::Investment { draft: Some(other), .. }) => waiting[*other].push((place, text)),
                Some(Found::Capability { name, .. }) if !known.capabilities.contains(name) => {
                    waiting_for_capability.entry(name).or_default().push((place, text));
                }
                Some(_) => {}
            }
        }
        Self { known, drafts, waiting, waiting_for_capability, reasons }
    }

    /// For each draft the reason for which it cannot be kept, if there is one.
    fn sort(mut self) -> Vec<Option<String>> {
        let mut raisers_left: BTreeMap<&str, usize> =
            self.known.raisers.iter().map(|(name, raisers)| (name.as_str(), raisers.len())).collect();
        let mut lost: Vec<usize> = (0..self.drafts.len()).filter(|place| self.reasons[*place].is_some()).collect();
        while let Some(place) = lost.pop() {
            let mut standing = std::mem::take(&mut self.waiting[place]);
            if let Some((name, _)) = &self.drafts[place].raises {
                let left = raisers_left.get_mut(fold(name).as_str()).expect("each raiser was counted");
                *left -= 1;
                if *left == 0 {
                    standing.extend(self.waiting_for_capability.remove(fold(name).as_str()).unwrap_or_default());
                }
            }
            for (other, text) in standing {
                if self.reasons[other].is_none() {
                    self.reasons[other] = Some(nowhere(text));
                    lost.push(other);
                }
            }
        }
        self.reasons
    }
}

fn nowhere(text: &str) -> String {
    say!("needs-nowhere", name = shown(text, 60))
}
