//! The starter catalogue: shown, picked from, replaced by a file of one's own, and written to be changed.
//!
//! Deliberately not here: what becomes of a pick (`exchange::catalogue`).

use std::io::Read as _;
use std::path::Path;

use exchange::catalogue::{Catalogue, Entry, Pick, With};
use model::{Axis, Roadmap, say, words};
use storage::Operation;

use crate::documents::with_ending;
use crate::failing::{FailureClass, Refusal};
use crate::files::{name, write};
use crate::host::Host;
use crate::screen;
use crate::session::Session;
use crate::wire::{
    AddFromCatalogue, CatalogueAdded, CatalogueAxis, CatalogueLine, CatalogueView, ChosenPath, EmptyRequest,
    FileWritten,
};

/// The user's own, in Cairn's own folder.
const FILE: &str = "catalogue.json";

/// The largest file that is taken as a catalogue, in bytes: what is kept in Cairn's own folder is read whole.
const MOST: u64 = 1_000_000;

/// The catalogue in use, whether it is the user's own, and why that is not in use if it cannot be read.
fn in_use(session: &Session) -> (Catalogue, bool, Option<String>) {
    let own = match session.local().read_own(FILE) {
        Ok(None) => return (Catalogue::built_in(), false, None),
        Ok(Some(text)) => Catalogue::read(&text).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match own {
        Ok(catalogue) => (catalogue, true, None),
        Err(why) => (Catalogue::built_in(), false, Some(say!("catalogue-unread", why = why))),
    }
}

pub(crate) fn show_catalogue(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<CatalogueView, Refusal> {
    Ok(view(session))
}

fn view(session: &Session) -> CatalogueView {
    let (catalogue, is_own, trouble) = in_use(session);
    let roadmap = session.with(|open| Ok(open.document.roadmap().clone())).ok();
    let axis = |axis: Axis| CatalogueAxis {
        axis: screen::axis(axis),
        name: axis.name().into(),
        lines: catalogue
            .capabilities
            .iter()
            .filter(|entry| entry.axis == axis)
            .map(|entry| line(&catalogue, entry, roadmap.as_ref()))
            .collect(),
    };
    let axes = Axis::ALL.into_iter().map(axis).filter(|axis| !axis.lines.is_empty()).collect();
    CatalogueView { note: catalogue.note.said().into(), is_own, trouble, axes }
}

fn line(catalogue: &Catalogue, entry: &Entry, roadmap: Option<&Roadmap>) -> CatalogueLine {
    let name = entry.name.said();
    let needs: Vec<String> = entry
        .needs
        .iter()
        .filter_map(|need| {
            let other = catalogue.entry(need.capability.as_str())?;
            Some(say!("catalogue-need", name = other.name.said(), level = need.level.to_string()))
        })
        .collect();
    let keys = ["key-often", "key-lead", "key-failure", "key-restore"];
    let helps: Vec<String> = keys
        .into_iter()
        .zip(entry.effects.all())
        .filter(|(_, strength)| *strength > 0)
        .map(|(key, strength)| say!("catalogue-helps", key = key, strength = usize::from(strength)))
        .collect();
    let there = |roadmap: &Roadmap| roadmap.capabilities.iter().any(|it| it.name.eq_ignore_ascii_case(name));
    CatalogueLine {
        id: entry.id.to_string(),
        name: name.into(),
        stage: entry.stage.name(),
        levels: entry.levels.iter().map(|level| level.said().to_owned()).collect(),
        needs: words::all_of(&needs),
        helps: words::side_by_side(&helps),
        is_there: roadmap.is_some_and(there),
    }
}

pub(crate) fn add_from_catalogue(
    session: &Session,
    host: &dyn Host,
    request: AddFromCatalogue,
) -> Result<CatalogueAdded, Refusal> {
    let (catalogue, ..) = in_use(session);
    let picks: Vec<Pick> = request.picks.into_iter().map(|pick| Pick { id: pick.id, now: pick.now }).collect();
    if picks.is_empty() {
        return Err(Refusal::usage(say!("catalogue-nothing"), say!("catalogue-nothing.hint")));
    }
    let with = With { investments: request.investments, outcomes: request.outcomes };
    session.with(|open| {
        let added = catalogue
            .add(open.document.roadmap(), &picks, with)
            .map_err(|error| Refusal::usage(error.to_string(), String::new()))?;
        let sentence = say!(
            "catalogue-added",
            capabilities = added.capabilities,
            investments = added.investments,
            outcomes = added.outcomes,
            there = added.already_there.len()
        );
        if added.capabilities > 0 {
            let label = say!("catalogue-label", count = added.capabilities);
            let operation = Operation::ReplaceRoadmap { roadmap: added.roadmap, label };
            open.document.apply(operation, &host.now())?;
        }
        let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(CatalogueAdded {
            sentence,
            capabilities: whole(added.capabilities),
            investments: whole(added.investments),
            outcomes: whole(added.outcomes),
        })
    })
}

pub(crate) fn use_catalogue(session: &Session, _: &dyn Host, request: ChosenPath) -> Result<CatalogueView, Refusal> {
    let text = read(&request.path)?;
    let refused = |error: exchange::ExchangeError| {
        let message = say!("catalogue-refused", file = name(&request.path), why = error.to_string());
        Refusal::new(FailureClass::Data, "catalogue", message, say!("catalogue-refused.hint"))
    };
    Catalogue::read(&text).map_err(refused)?;
    let _alone = session.hold_own_files();
    session.local().write_own(FILE, &text)?;
    Ok(view(session))
}

fn read(path: &Path) -> Result<String, Refusal> {
    let mut text = String::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(MOST + 1).read_to_string(&mut text));
    let (message, hint) = match read {
        Ok(_) if text.len() as u64 <= MOST => return Ok(text),
        Ok(_) => (say!("catalogue-too-large", file = name(path)), say!("catalogue-too-large.hint")),
        Err(error) => {
            (say!("catalogue-not-read", file = name(path), why = error.to_string()), say!("catalogue-not-read.hint"))
        }
    };
    Err(Refusal::new(FailureClass::World, "catalogue", message, hint))
}

pub(crate) fn reset_catalogue(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<CatalogueView, Refusal> {
    let _alone = session.hold_own_files();
    session.local().remove_own(FILE)?;
    Ok(view(session))
}

pub(crate) fn export_catalogue(session: &Session, _: &dyn Host, request: ChosenPath) -> Result<FileWritten, Refusal> {
    let path = with_ending(request.path, "json");
    write(&path, in_use(session).0.write().as_bytes())?;
    Ok(FileWritten { file_name: name(&path) })
}
