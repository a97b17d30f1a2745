//! What a document was like before: restore points, versions, differences, and damaged documents.

use model::{Plan, Roadmap, say, words};
use serde_json::Value;
use storage::{Document, Reason, Salvaged, Version};

use crate::failing::Refusal;
use crate::files;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{
    DifferenceLine, EmptyRequest, RecoverDocument, Recovered, RestorePointRequest, RestoreVersion, VersionDifference,
    VersionLine, VersionRequest,
};

/// The longest name of a restore point, in characters.
const LONGEST_NAME: usize = 200;

pub(crate) fn list_versions(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Vec<VersionLine>, Refusal> {
    session.with(|open| Ok(open.document.versions().into_iter().map(line).collect()))
}

pub(crate) fn make_restore_point(
    session: &Session,
    host: &dyn Host,
    request: RestorePointRequest,
) -> Result<VersionLine, Refusal> {
    let name = request.name.trim();
    if name.is_empty() {
        return Err(Refusal::usage(say!("restore-point-name"), say!("restore-point-name.hint")));
    }
    if name.chars().count() > LONGEST_NAME {
        let hint = say!("restore-point-too-long.hint", most = LONGEST_NAME);
        return Err(Refusal::usage(say!("restore-point-too-long"), hint));
    }
    session.with(|open| Ok(line(open.document.keep_restore_point(name, &host.now())?)))
}

pub(crate) fn compare_version(
    session: &Session,
    _: &dyn Host,
    request: VersionRequest,
) -> Result<VersionDifference, Refusal> {
    session.with(|open| {
        let document = &open.document;
        let (roadmap, plan) = document.version(id(&request.version)?)?;
        let before = (&roadmap, plan.as_ref().map(|stored| &stored.plan));
        let after = (document.roadmap(), document.plan().map(|stored| &stored.plan));
        Ok(difference(before, after))
    })
}

pub(crate) fn restore_version(session: &Session, host: &dyn Host, request: RestoreVersion) -> Result<Value, Refusal> {
    let restored =
        session.with(|open| Ok(open.document.restore(id(&request.version)?, &request.path, &host.now())?))?;
    session.put(host, restored, request.is_named);
    Ok(Value::Bool(true))
}

pub(crate) fn recover_document(
    session: &Session,
    host: &dyn Host,
    request: RecoverDocument,
) -> Result<Recovered, Refusal> {
    let (id, now) = (host.new_document_id(), host.now());
    let (document, salvaged) = Document::recover(session.local(), &request.path, &request.document, &id, &now)?;
    session.put(host, document, request.is_named);
    Ok(recovered(&files::name(&request.path), &salvaged))
}

fn id(version: &str) -> Result<u32, Refusal> {
    version.parse().map_err(|_| storage::StorageError::UnknownVersion { version: version.to_owned() }.into())
}

fn line(version: Version) -> VersionLine {
    let value = version.value.map(|value| format!(" · {}", words::points(value))).unwrap_or_default();
    let count = say!("so-many-investments", count = version.investments);
    VersionLine {
        id: version.id.to_string(),
        name: version.name,
        reason: match version.reason {
            Reason::RestorePoint => say!("version-point"),
            Reason::Timed => say!("version-timed"),
            Reason::BeforeImport => say!("version-import"),
            Reason::BeforeMigration => say!("version-migration"),
            Reason::OnClose => say!("version-closed"),
        },
        at: version.at,
        summary: format!("{count}{value}"),
    }
}

/// What became different, roadmap first, then plan.
fn difference(before: (&Roadmap, Option<&Plan>), after: (&Roadmap, Option<&Plan>)) -> VersionDifference {
    let mut all = model::difference::difference(before.0, after.0);
    all.extend(model::difference::plan_difference(before.0, before.1, after.0, after.1));
    let lines = all.iter().map(|one| DifferenceLine {
        kind: one.kind.code().into(),
        word: one.kind.word().into(),
        noun: one.noun.into(),
        name: one.name.clone(),
        what: one.what.clone(),
    });
    VersionDifference { sentence: model::difference::sentence(&all), lines: lines.collect() }
}

fn recovered(file: &str, salvaged: &Salvaged) -> Recovered {
    let lost: Vec<String> = salvaged
        .lost
        .iter()
        .map(|(table, count)| format!("{}: {count}", model::words::capitalised(&table.replace('_', " "))))
        .collect();
    let sentence = match (&salvaged.copy_of, lost.is_empty()) {
        (Some(_), _) => say!("recovered-copy", file = file),
        (None, true) => say!("recovered-all", file = file),
        (None, false) => say!("recovered-part", file = file),
    };
    Recovered { sentence, lost }
}
