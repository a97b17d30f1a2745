//! What an investment makes and needs: the cells that link it with capabilities, outputs and other investments.
//!
//! Changing what an investment raises keeps the output it was the only one to make, and with it what that output
//! moves; an output that nobody makes any more and that moves nothing goes.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Axis, Capability, CapabilityId, InvestmentId, MadeBy, Need, NeedOn, Output, OutputId, OutputKind, Roadmap, say,
};

use super::edit::Work;
use super::investments::other_outputs;
use super::links::{NotFound, find, quoted};
use crate::register::pieces;
use crate::text::{at_level, clean_line, fold};

/// How many names one cell may hold.
pub(super) const MOST_NAMES: usize = 200;

impl Work {
    /// Sets the capability and the level an investment brings it to; what was not typed stays. An error says whether it
    /// is about the level.
    pub(super) fn raise(&mut self, place: usize, typed: [Option<&str>; 2]) -> Result<(), (bool, String)> {
        let item = &self.roadmap.investments[place];
        let raised = self.roadmap.raises(item).map(|(capability, level)| (capability.id.clone(), level));
        let axis = item.axis;
        let capability = match typed[0].map(clean_line) {
            None => raised.as_ref().map(|(id, _)| id.clone()),
            Some(name) if name.is_empty() => None,
            Some(name) => Some(self.capability(&name, axis, typed[1]).map_err(|reason| (false, reason))?),
        };
        let Some(capability) = capability else {
            if typed[1].is_some_and(|level| !clean_line(level).is_empty()) {
                return Err((true, say!("level-alone")));
            }
            self.replace_raised(place, None);
            return Ok(());
        };
        let now = self.roadmap.capability(&capability).map_or(0, |capability| capability.now);
        let level = match typed[1] {
            Some(level) if !clean_line(level).is_empty() => {
                self.reader.level(level, 1).map_err(|reason| (true, reason))?
            }
            Some(_) => return Err((true, say!("level-empty"))),
            None => match &raised {
                Some((id, level)) if *id == capability => *level,
                _ => {
                    self.notes.without_level();
                    (now + 1).min(5)
                }
            },
        };
        self.replace_raised(place, Some((capability, level)));
        Ok(())
    }

    /// The capability with this name or id; made if there is none.
    fn capability(&mut self, name: &str, axis: Axis, level: Option<&str>) -> Result<CapabilityId, String> {
        let known = |axis: Option<Axis>| -> Vec<(&str, &str)> {
            let items = self.roadmap.capabilities.iter().filter(|item| axis.is_none_or(|axis| item.axis == axis));
            items.map(|item| (item.id.as_str(), item.name.as_str())).collect()
        };
        let found = find(&known(Some(axis)), name).or_else(|_| find(&known(None), name));
        match found {
            Ok(id) => CapabilityId::try_from(id).map_err(|error| error.to_string()),
            Err(NotFound::Several) => Err(NotFound::Several.said("capability")),
            Err(NotFound::Nothing) => {
                let name = self.reader.name(name)?;
                let level = level.map_or(Ok(1), |level| self.reader.level(level, 1)).unwrap_or(1).max(1);
                let id = model::id::free_slug(&name, |id| {
                    self.roadmap.capabilities.iter().any(|item| item.id.as_str() == id)
                });
                let id = CapabilityId::try_from(id).map_err(|error| error.to_string())?;
                self.notes.capabilities.push(name.clone());
                let (now, next) = (level - 1, level);
                self.roadmap.capabilities.push(Capability { id: id.clone(), name, axis, now, next, target: next });
                Ok(id)
            }
        }
    }

    /// Puts another level of a capability, or none, in place of the one an investment raises.
    fn replace_raised(&mut self, place: usize, wanted: Option<(CapabilityId, u8)>) {
        let roadmap = &mut self.roadmap;
        let is_level = |roadmap: &Roadmap, id: &OutputId| {
            roadmap.output(id).is_some_and(|output| matches!(output.kind, OutputKind::CapabilityLevel { .. }))
        };
        let old = roadmap.investments[place].outputs.iter().position(|id| is_level(roadmap, id));
        let old_id = old.map(|at| roadmap.investments[place].outputs[at].clone());
        let Some((capability, level)) = wanted else {
            if let Some(at) = old {
                roadmap.investments[place].outputs.remove(at);
            }
            drop_unused(roadmap, old_id.as_ref());
            return;
        };
        let kind = OutputKind::CapabilityLevel { capability: capability.clone(), level };
        let name = roadmap.capability(&capability).map_or_else(|| capability.to_string(), |item| item.name.clone());
        let name = say!("output-at-level", capability = name, level = level);
        let there = roadmap.outputs.iter().find(|output| output.kind == kind).map(|output| output.id.clone());
        if there.is_some() && there == old_id {
            return;
        }
        if let (None, Some(id)) = (&there, &old_id)
            && roadmap.makers(id).count() == 1
            && let Some(output) = roadmap.outputs.iter_mut().find(|output| output.id == *id)
        {
            (output.kind, output.name) = (kind, name);
            return;
        }
        let id = there.unwrap_or_else(|| new_output(roadmap, &format!("{capability}-{level}"), name, kind));
        let outputs = &mut roadmap.investments[place].outputs;
        match old {
            Some(at) if !outputs.contains(&id) => outputs[at] = id,
            Some(at) => drop(outputs.remove(at)),
            None if !outputs.contains(&id) => outputs.insert(0, id),
            None => {}
        }
        drop_unused(roadmap, old_id.as_ref());
    }

    /// Sets what else an investment makes; a name that is new is a new deliverable.
    pub(super) fn set_outputs(&mut self, place: usize, text: &str) -> Result<(), String> {
        let names: Vec<(String, String)> =
            self.roadmap.outputs.iter().map(|item| (item.id.to_string(), item.name.clone())).collect();
        let known: Vec<(&str, &str)> = names.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
        let mut found: Vec<Result<OutputId, String>> = vec![];
        for piece in pieces(text, MOST_NAMES, |text| find(&known, text).is_ok()) {
            match find(&known, &piece) {
                Ok(id) => found.push(Ok(OutputId::try_from(id).map_err(|error| error.to_string())?)),
                Err(NotFound::Several) => {
                    return Err(say!("names-several", name = quoted(&piece)));
                }
                Err(NotFound::Nothing) => found.push(Err(self.reader.name(&piece)?)),
            }
        }
        let item = &self.roadmap.investments[place];
        let others: BTreeSet<String> = other_outputs(&self.roadmap, item).map(str::to_owned).collect();
        let mut outputs: Vec<OutputId> =
            item.outputs.iter().filter(|id| !others.contains(id.as_str())).cloned().collect();
        let gone: Vec<OutputId> = item.outputs.iter().filter(|id| others.contains(id.as_str())).cloned().collect();
        let mut made: BTreeMap<String, OutputId> = BTreeMap::new();
        for output in found {
            let id = match output {
                Ok(id) => id,
                Err(name) => made
                    .entry(fold(&name))
                    .or_insert_with(|| {
                        self.notes.outputs.push(name.clone());
                        new_output(&mut self.roadmap, &name, name.clone(), OutputKind::Deliverable)
                    })
                    .clone(),
            };
            if !outputs.contains(&id) {
                outputs.push(id);
            }
        }
        self.roadmap.investments[place].outputs = outputs;
        gone.iter().for_each(|id| drop_unused(&mut self.roadmap, Some(id)));
        Ok(())
    }

    /// Sets what an investment needs: names of investments, and capabilities with a level.
    pub(super) fn set_needs(&mut self, place: usize, text: &str) -> Result<(), String> {
        let roadmap = &self.roadmap;
        let item = &roadmap.investments[place];
        let investments: Vec<(&str, &str)> =
            roadmap.investments.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect();
        let capabilities: Vec<(&str, &str)> =
            roadmap.capabilities.iter().map(|item| (item.id.as_str(), item.name.as_str())).collect();
        let read = |piece: &str| needed(piece, &investments, &capabilities);
        let mut needs: Vec<Need> = vec![];
        for piece in pieces(text, MOST_NAMES, |text| read(text).is_ok()) {
            let (on, lag) = read(&piece)?;
            if let NeedOn::Investment(id) = &on {
                if *id == item.id {
                    return Err(say!("needs-itself-typed"));
                }
                if let Some(chain) = way(roadmap, id, &item.id) {
                    let mut names = chain.iter().map(|id| name(roadmap, id));
                    let first = names.next().unwrap_or_default();
                    let begun = say!("loop-begins", name = name(roadmap, &item.id), needed = first);
                    let told = names.fold(begun, |told, needed| say!("loop-goes-on", chain = told, needed = needed));
                    return Err(say!("loop", chain = told));
                }
            }
            if !needs.iter().any(|need| need.on == on) {
                needs.push(Need { investment: item.id.clone(), on, lag });
            }
        }
        let id = item.id.clone();
        let at = self.roadmap.needs.iter().position(|need| need.investment == id).unwrap_or(self.roadmap.needs.len());
        self.roadmap.needs.retain(|need| need.investment != id);
        let at = at.min(self.roadmap.needs.len());
        self.roadmap.needs.splice(at..at, needs);
        Ok(())
    }
}

fn name(roadmap: &Roadmap, id: &InvestmentId) -> String {
    roadmap.investment(id).map_or_else(|| id.to_string(), |item| quoted(&item.name))
}

/// "Modular core", "Observability level 2", each perhaps with "(lag 2)".
fn needed(piece: &str, investments: &[(&str, &str)], capabilities: &[(&str, &str)]) -> Result<(NeedOn, u16), String> {
    let nowhere = || say!("names-nothing", name = quoted(piece));
    let bare = piece.trim_end_matches(')');
    let (body, lag) = match bare.rsplit_once("(lag ").or_else(|| bare.rsplit_once("(délai ")) {
        Some((body, lag)) if piece.ends_with(')') => (body.trim(), lag.trim().parse().map_err(|_| nowhere())?),
        _ => (piece, 1),
    };
    match find(investments, body) {
        Ok(id) => return Ok((NeedOn::Investment(InvestmentId::try_from(id).map_err(|error| error.to_string())?), lag)),
        Err(NotFound::Several) => {
            return Err(say!("names-several", name = quoted(body)));
        }
        Err(NotFound::Nothing) => {}
    }
    let folded = fold(body);
    let (capability, level) = at_level(&folded).ok_or_else(nowhere)?;
    let level = level.trim().parse().ok().filter(|level| (1..=5u8).contains(level)).ok_or_else(nowhere)?;
    let id = find(capabilities, capability).map_err(|_| nowhere())?;
    Ok((NeedOn::Capability { id: CapabilityId::try_from(id).map_err(|error| error.to_string())?, level }, lag))
}

/// The investments from one to another along what each needs, both included.
fn way(roadmap: &Roadmap, from: &InvestmentId, to: &InvestmentId) -> Option<Vec<InvestmentId>> {
    let mut needs: BTreeMap<&InvestmentId, Vec<&InvestmentId>> = BTreeMap::new();
    for need in &roadmap.needs {
        if let NeedOn::Investment(on) = &need.on {
            needs.entry(&need.investment).or_default().push(on);
        }
    }
    let mut came_from: BTreeMap<&InvestmentId, &InvestmentId> = BTreeMap::from([(from, from)]);
    let mut open = std::collections::VecDeque::from([from]);
    while let Some(at) = open.pop_front() {
        if at == to {
            let mut chain = vec![at.clone()];
            let mut at = at;
            while at != from {
                at = came_from[at];
                chain.push(at.clone());
            }
            chain.reverse();
            return Some(chain);
        }
        for next in needs.get(at).into_iter().flatten() {
            if let std::collections::btree_map::Entry::Vacant(free) = came_from.entry(next) {
                free.insert(at);
                open.push_back(next);
            }
        }
    }
    None
}

fn new_output(roadmap: &mut Roadmap, slug: &str, name: String, kind: OutputKind) -> OutputId {
    let id = model::id::free_slug(slug, |id| roadmap.outputs.iter().any(|output| output.id.as_str() == id));
    let id = OutputId::try_from(id).expect("a slug is a valid id");
    roadmap.outputs.push(Output { id: id.clone(), name, kind, made_by: MadeBy::All });
    id
}

/// Removes an output that nobody makes any more and that moves nothing.
fn drop_unused(roadmap: &mut Roadmap, id: Option<&OutputId>) {
    let Some(id) = id else { return };
    if roadmap.makers(id).next().is_none()
        && !roadmap.effects.iter().flat_map(model::Effect::outputs).any(|used| used == id)
    {
        roadmap.outputs.retain(|output| output.id != *id);
    }
}
