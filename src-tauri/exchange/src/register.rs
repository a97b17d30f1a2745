//! Capabilities and outputs by name: those of the roadmap, and those a table adds.

use std::collections::BTreeMap;

use model::{Axis, Capability, CapabilityId, MadeBy, Output, OutputId, OutputKind, Roadmap, say};

use crate::free_id::FreeIds;
use crate::text::fold;

/// Everything that is there or will be, by id and by folded name.
pub(crate) struct Register<'a> {
    roadmap: &'a Roadmap,
    capabilities: Vec<Capability>,
    outputs: Vec<Output>,
    capability_ids: BTreeMap<String, Place>,
    capability_names: BTreeMap<String, Place>,
    capability_names_by_axis: BTreeMap<(Axis, String), Place>,
    output_ids: BTreeMap<String, OutputId>,
    output_names: BTreeMap<String, OutputId>,
    levels: BTreeMap<(CapabilityId, u8), OutputId>,
    free_capabilities: FreeIds,
    free_outputs: FreeIds,
}

/// Where a capability is.
#[derive(Debug, Clone, Copy)]
enum Place {
    Roadmap(usize),
    New(usize),
}

impl<'a> Register<'a> {
    pub(crate) fn new(roadmap: &'a Roadmap) -> Self {
        let mut register = Self {
            roadmap,
            capabilities: vec![],
            outputs: vec![],
            capability_ids: BTreeMap::new(),
            capability_names: BTreeMap::new(),
            capability_names_by_axis: BTreeMap::new(),
            output_ids: BTreeMap::new(),
            output_names: BTreeMap::new(),
            levels: BTreeMap::new(),
            free_capabilities: FreeIds::default(),
            free_outputs: FreeIds::default(),
        };
        for (index, capability) in roadmap.capabilities.iter().enumerate() {
            register.note_capability(capability, Place::Roadmap(index));
        }
        for output in &roadmap.outputs {
            register.note_output(output);
        }
        register
    }

    fn note_capability(&mut self, capability: &Capability, place: Place) {
        let name = fold(&capability.name);
        self.capability_ids.entry(capability.id.to_string()).or_insert(place);
        self.capability_names.entry(name.clone()).or_insert(place);
        self.capability_names_by_axis.entry((capability.axis, name)).or_insert(place);
    }

    fn note_output(&mut self, output: &Output) {
        self.output_ids.entry(output.id.to_string()).or_insert_with(|| output.id.clone());
        self.output_names.entry(fold(&output.name)).or_insert_with(|| output.id.clone());
        if let OutputKind::CapabilityLevel { capability, level } = &output.kind {
            self.levels.entry((capability.clone(), *level)).or_insert_with(|| output.id.clone());
        }
    }

    fn capability_at(&self, place: Place) -> &Capability {
        match place {
            Place::Roadmap(index) => &self.roadmap.capabilities[index],
            Place::New(index) => &self.capabilities[index],
        }
    }

    /// What the table adds.
    pub(crate) fn into_new(self) -> (Vec<Capability>, Vec<Output>) {
        (self.capabilities, self.outputs)
    }

    /// The capability with this folded id or name, on whatever axis.
    pub(crate) fn capability_called(&self, folded: &str) -> Option<CapabilityId> {
        let place = self.capability_ids.get(folded).or_else(|| self.capability_names.get(folded))?;
        Some(self.capability_at(*place).id.clone())
    }

    /// The capability with this very id, or with this id or name on this axis; made if it is new.
    fn capability(&mut self, name: &str, level: u8, axis: Axis) -> Place {
        let folded = fold(name);
        let by_id = self.capability_ids.get(name).filter(|place| matches!(place, Place::Roadmap(_)));
        let on_axis = || self.capability_ids.get(&folded).filter(|place| self.capability_at(**place).axis == axis);
        let by_name = || self.capability_names_by_axis.get(&(axis, folded.clone()));
        match by_id.or_else(on_axis).or_else(by_name).copied() {
            Some(Place::New(index)) => {
                let new = &mut self.capabilities[index];
                // the lowest level that is reached says where the capability is today
                new.now = new.now.min(level - 1);
                new.next = new.now + 1;
                new.target = new.target.max(level);
                Place::New(index)
            }
            Some(there) => there,
            None => {
                let id = self.free_capabilities.find(name, |id| self.capability_ids.contains_key(id));
                let id = CapabilityId::try_from(id).expect("a slug is a valid id");
                let new = Capability { id, name: name.into(), axis, now: level - 1, next: level, target: level };
                let place = Place::New(self.capabilities.len());
                self.note_capability(&new, place);
                self.capabilities.push(new);
                place
            }
        }
    }

    /// The output "capability at level n"; made if it is new.
    pub(crate) fn raised(&mut self, name: &str, level: u8, axis: Axis) -> OutputId {
        let place = self.capability(name, level, axis);
        let capability = self.capability_at(place);
        let (id, name) = (capability.id.clone(), say!("output-at-level", capability = &capability.name, level = level));
        match self.levels.get(&(id.clone(), level)) {
            Some(there) => there.clone(),
            None => {
                self.add_output(&format!("{id}-{level}"), name, OutputKind::CapabilityLevel { capability: id, level })
            }
        }
    }

    /// How many outputs there are, those that the table adds included.
    pub(crate) fn output_count(&self) -> usize {
        self.roadmap.outputs.len() + self.outputs.len()
    }

    /// Whether a text names an output.
    pub(crate) fn has_output(&self, text: &str) -> bool {
        self.output_called(text).is_some()
    }

    fn output_called(&self, text: &str) -> Option<&OutputId> {
        let folded = fold(text);
        self.output_ids.get(&folded).or_else(|| self.output_names.get(&folded))
    }

    /// The output with this name or id; a deliverable if it is new.
    pub(crate) fn made(&mut self, text: &str) -> OutputId {
        match self.output_called(text) {
            Some(there) => there.clone(),
            None => self.add_output(text, text.into(), OutputKind::Deliverable),
        }
    }

    fn add_output(&mut self, slug: &str, name: String, kind: OutputKind) -> OutputId {
        let id = self.free_outputs.find(slug, |id| self.output_ids.contains_key(id));
        let id = OutputId::try_from(id).expect("a slug is a valid id");
        let output = Output { id: id.clone(), name, kind, made_by: MadeBy::All };
        self.note_output(&output);
        self.outputs.push(output);
        id
    }
}

/// The names in a cell: the whole text if that is one, otherwise apart at line breaks and `;`, or if
/// there are none at `,`. No more than `most` of them.
pub(crate) fn pieces(text: &str, most: usize, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let text = text.trim();
    if text.is_empty() {
        return vec![];
    }
    if is_known(text) {
        return vec![text.to_owned()];
    }
    let signs: &[char] = if text.contains(['\n', ';']) { &['\n', ';'] } else { &[','] };
    let pieces = text.split(signs).map(str::trim).filter(|piece| !piece.is_empty());
    pieces.take(most).map(str::to_owned).collect()
}
