//! Which systems the open roadmap makes use of.

use model::Evaluation;
use model::systems::{Facts, Place, State, System, sentence, systems};

use crate::catalogue;
use crate::failing::Refusal;
use crate::host::Host;
use crate::screen::is_drawable;
use crate::session::Session;
use crate::wire::{EmptyRequest, SystemLine, SystemPlace, SystemState, SystemsView};

pub(crate) fn show_systems(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<SystemsView, Refusal> {
    let picks = catalogue::view(session);
    let lines = || picks.axes.iter().flat_map(|axis| &axis.lines);
    let catalogue = (lines().filter(|line| line.is_there).count(), lines().count());
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let plan = open.document.plan().map(|stored| &stored.plan).filter(|plan| is_drawable(roadmap, plan));
        let evaluation = plan.map(|plan| Evaluation::new(roadmap, &plan.starts));
        let versions = open.document.versions();
        let named = versions.iter().filter(|version| version.name.is_some()).count();
        let facts = Facts {
            roadmap,
            planned: plan.zip(evaluation.as_ref()),
            versions: versions.len(),
            named_versions: named,
            catalogue,
        };
        let all = systems(&facts);
        Ok(SystemsView { sentence: sentence(&all), lines: all.into_iter().map(line).collect() })
    })
}

fn line(system: System) -> SystemLine {
    SystemLine {
        number: format!("S{}", system.number),
        name: system.name,
        state: match system.state {
            State::InUse => SystemState::InUse,
            State::NotInUse => SystemState::NotInUse,
        },
        state_in_words: system.state.words().into(),
        figure: system.figure,
        place: place(system.place),
    }
}

fn place(place: Place) -> SystemPlace {
    match place {
        Place::Capabilities => SystemPlace::Capabilities,
        Place::Investments => SystemPlace::Investments,
        Place::Estimates => SystemPlace::Estimates,
        Place::Limits => SystemPlace::Limits,
        Place::Flow => SystemPlace::Flow,
        Place::Effects => SystemPlace::Effects,
        Place::Steps => SystemPlace::Steps,
        Place::Measured => SystemPlace::Measured,
        Place::Commitments => SystemPlace::Commitments,
        Place::LeftOut => SystemPlace::LeftOut,
        Place::Problems => SystemPlace::Problems,
        Place::Stakeholders => SystemPlace::Stakeholders,
        Place::Stages => SystemPlace::Stages,
        Place::Contracts => SystemPlace::Contracts,
        Place::Themes => SystemPlace::Themes,
        Place::Principles => SystemPlace::Principles,
        Place::Briefs => SystemPlace::Briefs,
        Place::Surveys => SystemPlace::Surveys,
        Place::Knowing => SystemPlace::Knowing,
        Place::Zones => SystemPlace::Zones,
        Place::Teams => SystemPlace::Teams,
        Place::Skills => SystemPlace::Skills,
        Place::Flywheel => SystemPlace::Flywheel,
        Place::Drivers => SystemPlace::Drivers,
        Place::Delivery => SystemPlace::Delivery,
        Place::Feedback => SystemPlace::Feedback,
        Place::Cycles => SystemPlace::Cycles,
        Place::Assumptions => SystemPlace::Assumptions,
        Place::Circumstances => SystemPlace::Circumstances,
        Place::Debt => SystemPlace::Debt,
        Place::Rules => SystemPlace::Rules,
        Place::Versions => SystemPlace::Versions,
        Place::Present => SystemPlace::Present,
    }
}
