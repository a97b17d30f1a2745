//! Whether the user's files are what they were or what they should become, never between.
//!
//! Two views are judged: what Cairn shows on the same computer, and what someone sees who gets the file
//! alone. What is right is learnt from one run that nothing disturbs. Looking is done inside this process, by the
//! code of the program: only what is disturbed has to be a program of its own.

use std::collections::BTreeMap;
use std::fs;

use crate::desk::{Desk, Kept, Said, words};
use crate::scenario::{DAMAGED, Scenario};

/// What is in a file of the user, as text; nothing if it is not there.
type Content = Option<String>;

/// A scenario on a desk, ready to be run again and again.
pub struct Prepared {
    scenario: Scenario,
    /// Everything before the act.
    begin: Kept,
    /// Everything after it.
    after: Kept,
    /// Every file of the user before the act and after it.
    files: BTreeMap<String, (Content, Content)>,
}

/// Two desks of one thread: the user's, and that of someone who only gets files.
pub struct Place {
    /// The desk of the user.
    pub desk: Desk,
    stranger: Desk,
    prepared: BTreeMap<String, Prepared>,
}

impl Place {
    /// Two empty desks.
    pub fn new() -> Self {
        Self { desk: Desk::new(), stranger: Desk::new(), prepared: BTreeMap::new() }
    }

    /// Puts the beginning of a scenario on the desk.
    pub fn begin(&mut self, scenario: &Scenario) -> &Kept {
        if !self.prepared.contains_key(&scenario.name) {
            // scenarios come one after the other: what was prepared long ago is not needed again
            if self.prepared.len() > 40 {
                self.prepared.clear();
            }
            let prepared = Prepared::new(&self.desk, scenario);
            self.prepared.insert(scenario.name.clone(), prepared);
        }
        let begin = &self.prepared[&scenario.name].begin;
        self.desk.put_back(begin);
        begin
    }

    /// Everything on the desk after the act, if nothing disturbs it.
    pub fn after(&self, scenario: &Scenario) -> &Kept {
        &self.prepared[&scenario.name].after
    }

    /// Everything that is wrong on the desk after a disturbed act.
    pub fn complaints(&self, scenario: &Scenario, is_acknowledged: bool) -> Vec<String> {
        self.prepared[&scenario.name].complaints(&self.desk, &self.stranger, is_acknowledged)
    }
}

impl Prepared {
    /// Makes the beginning on a desk, and learns what the act does.
    fn new(desk: &Desk, scenario: &Scenario) -> Self {
        desk.put_back(&Kept::default());
        scenario.begin(desk);
        let begin = desk.keep();
        let before = contents(desk, scenario);
        // looking may write: the act begins where every disturbed one begins
        desk.put_back(&begin);
        desk.must(&scenario.act);
        let kept = desk.keep();
        let after = contents(desk, scenario);
        assert_ne!(before, after, "{} changes nothing", scenario.name);
        let names = before.keys().chain(after.keys()).cloned();
        let of = |contents: &BTreeMap<String, String>, name: &String| contents.get(name).cloned();
        let files = names.map(|name| (name.clone(), (of(&before, &name), of(&after, &name)))).collect();
        Self { scenario: scenario.clone(), begin, after: kept, files }
    }

    fn complaints(&self, desk: &Desk, stranger: &Desk, is_acknowledged: bool) -> Vec<String> {
        let mut complaints = vec![];
        for (name, (old, new)) in &self.files {
            let mut views = vec![("here", content(desk, name))];
            if name != VERSIONS {
                views.push(("alone", alone(desk, stranger, &self.begin, name, old)));
            }
            for (view, found) in views {
                match found {
                    Err(said) => complaints.push(format!("{name} {view} is not readable: {}", said.err.trim())),
                    Ok(found) if found == *new => {}
                    Ok(found) if found != *old => complaints.push(format!("{name} {view} is neither old nor new")),
                    Ok(_) if is_acknowledged => complaints.push(format!("{name} {view} lost what was acknowledged")),
                    Ok(_) => {}
                }
            }
        }
        complaints.extend(self.life_goes_on(desk));
        complaints
    }

    /// Edits every document once more, or makes it again, and sees that nothing is left in the user's folder.
    fn life_goes_on(&self, desk: &Desk) -> Vec<String> {
        let mut complaints = vec![];
        let mut must = |line: &[String]| {
            let said = desk.here(line);
            if said.code != Some(0) {
                complaints.push(format!("afterwards cairn {} says: {}", line.join(" "), said.err.trim()));
            }
        };
        if self.files.iter().any(|(name, (old, _))| old.is_none() && !desk.file(name).exists()) {
            must(&self.scenario.act);
        }
        for name in self.files.keys().filter(|name| is_document(name) && desk.file(name).exists()) {
            let content = content(desk, name).ok().flatten().unwrap_or_default();
            let can_be_edited = content.contains(&format!("\"{}\"", self.scenario.other));
            if can_be_edited {
                must(&words(&["exclude", name, &self.scenario.other]));
            } else if self.scenario.act.starts_with(&words(&["exclude", name])) {
                must(&self.scenario.act);
            }
        }
        let strange = desk.names().into_iter().filter(|name| !self.files.contains_key(name));
        complaints.extend(strange.map(|name| format!("{name} was left in the user's folder")));
        complaints
    }
}

/// Whether a file can be opened: one that was damaged on purpose is only looked at.
fn is_document(name: &str) -> bool {
    name.ends_with(".cairn") && name != DAMAGED
}

/// What is in every file of the user, and among the versions where they count.
fn contents(desk: &Desk, scenario: &Scenario) -> BTreeMap<String, String> {
    let content = |name: String| {
        let content = content(desk, &name).unwrap_or_else(|said| panic!("{name}: {said:?}"));
        (name, content.expect("it is there"))
    };
    let versions = scenario.with_versions.then(|| VERSIONS.to_owned());
    desk.names().into_iter().chain(versions).map(content).collect()
}

/// Stands for the versions of the document, as if they were a file.
const VERSIONS: &str = "versions of plan.cairn";

/// The versions of the document without their times.
fn versions(desk: &Desk) -> Result<Content, Said> {
    let said = desk.here(&words(&["versions", "plan.cairn", "--json"]));
    let list: Vec<serde_json::Value> = serde_json::from_str(&said.out).map_err(|_| said)?;
    let kept = list.iter().map(|version| format!("{} {} {}", version["name"], version["reason"], version["summary"]));
    Ok(Some(kept.collect::<Vec<_>>().join("\n")))
}

/// What Cairn shows of a file.
fn content(desk: &Desk, name: &str) -> Result<Content, Said> {
    if name == VERSIONS {
        return versions(desk);
    }
    if !desk.file(name).exists() {
        return Ok(None);
    }
    if !is_document(name) {
        return Ok(fs::read(desk.file(name)).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned()));
    }
    let out = desk.aside("seen.json");
    let _ = fs::remove_file(&out);
    let said = desk.here(&words(&["export", name, "--out", &out.to_string_lossy()]));
    match fs::read_to_string(&out) {
        Ok(text) if said.code == Some(0) => Ok(Some(text)),
        _ => Err(said),
    }
}

/// What someone sees who gets the file and nothing else.
fn alone(desk: &Desk, stranger: &Desk, begin: &Kept, name: &str, old: &Content) -> Result<Content, Said> {
    let Ok(bytes) = fs::read(desk.file(name)) else { return Ok(None) };
    if begin.file(name) == Some(&bytes[..]) {
        return Ok(old.clone());
    }
    stranger.put_back(&Kept::default());
    fs::write(stranger.file(name), bytes).expect("a temporary folder can be written");
    content(stranger, name)
}
