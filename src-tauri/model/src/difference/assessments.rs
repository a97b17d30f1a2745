//! Assessments, told by the names of what was assessed.

use super::changes::Changes;
use super::item::Item;
use super::sides::Side;
use super::texts;
use crate::{Assessment, lasting, say};

impl Item for Assessment {
    fn noun() -> &'static str {
        lasting!(say!("assessment-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        let (capability, month) = (side.name_of_capability(&self.capability), self.month.name());
        match self.assessor.trim() {
            "" => say!("assessment-name-alone", capability = capability, month = month),
            assessor => {
                let assessor = texts::name(assessor);
                say!("assessment-name", capability = capability, month = month, assessor = assessor)
            }
        }
    }

    fn whole(&self, side: &Side) -> String {
        say!("assessment-whole", name = self.name(side), declared = self.declared, evidenced = self.evidenced)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, capability, month, assessor, declared, evidenced, evidence } = after;
        changes.value(&say!("assessment-field-capability"), &self.capability, capability, |capability, side| {
            side.name_of_capability(capability)
        });
        changes.value(&say!("assessment-field-month"), &self.month, month, |month, _| month.name());
        changes.text(&say!("assessment-field-assessor"), &self.assessor, assessor);
        changes.value(&say!("assessment-field-declared"), &self.declared, declared, |level, _| level.to_string());
        changes.value(&say!("assessment-field-evidenced"), &self.evidenced, evidenced, |level, _| level.to_string());
        changes.text(&say!("assessment-field-evidence"), &self.evidence, evidence);
    }
}
