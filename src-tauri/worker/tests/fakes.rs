//! Shell scripts that stand in for a worker, and what they say.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use model::{Plan, Roadmap, Value};
use planner::fallback::Heard;
use planner::instance::Starts;
use planner::{Options, Unwatched};
use serde_json::json;

/// Each fake with what it does after it has noted its start.
const SCRIPTS: [(&str, &str); 22] = [
    ("dies at once", "exit 1"),
    ("dies after a plan", "cat found; kill -9 $$"),
    ("dies once", "if [ $(wc -l < \"$0.starts\") = 1 ]; then kill -9 $$; fi; cat answer; exec sleep 60"),
    (
        "dies once, then does worse",
        "if [ $(wc -l < \"$0.starts\") = 1 ]; then cat found; exit 1; fi; cat worse; exec sleep 60",
    ),
    ("hangs", "exec sleep 60"),
    ("hangs after a plan", "cat found; exec sleep 60"),
    ("hangs with a child", "cat found; sleep 60 & wait"),
    ("stops itself", "cat found; kill -STOP $$"),
    ("ignores all", "trap '' TERM INT HUP; cat found; while :; do sleep 1; done"),
    ("writes rubbish", "echo 'Hello, world: this is no frame'; exec sleep 60"),
    ("floods", "exec cat /dev/zero"),
    ("promises too much", "printf '\\377\\377\\377\\377'; exec cat /dev/zero"),
    ("never ends to report", "cat found; while :; do cat progress; done"),
    ("floods the errors", "head -c 3000000 /dev/zero >&2; cat answer; exec sleep 60"),
    ("breaks a rule", "cat broken; exec sleep 60"),
    ("says nonsense", "cat nonsense; cat progress; exec sleep 60"),
    ("answers something else", "cat other; exec sleep 60"),
    ("answers a reader else", "cat answer; exec sleep 60"),
    ("breaks while reading", "exit 1"),
    ("reads for ever", "exec sleep 60"),
    ("lacks memory", "echo 'memory allocation of 549755813888 bytes failed' >&2; kill -6 $$"),
    ("gives up on a file", "cat unreadable; exec sleep 60"),
];

/// All fakes, written before the first is started: a script that is still open for writing cannot be run.
pub(crate) struct Fakes {
    folder: tempfile::TempDir,
    /// The roadmap they plan.
    pub(crate) roadmap: Roadmap,
    /// Its plan.
    pub(crate) plan: Plan,
}

pub(crate) fn fakes() -> &'static Fakes {
    static FAKES: OnceLock<Fakes> = OnceLock::new();
    FAKES.get_or_init(Fakes::write)
}

/// A roadmap of the fixtures.
pub(crate) fn fixture(name: &str) -> Roadmap {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/roadmaps");
    let text = fs::read_to_string(folder.join(name)).expect("the fixture is there");
    exchange::json::read(&text).expect("the fixture is a roadmap").roadmap
}

fn frame(message: &serde_json::Value) -> Vec<u8> {
    let body = message.to_string().into_bytes();
    let length = u32::try_from(body.len()).expect("the messages of fakes are short");
    [&length.to_be_bytes()[..], &body].concat()
}

fn answer(answer: &serde_json::Value) -> Vec<u8> {
    frame(&json!({"answer": {"answer": answer, "peak": null}}))
}

/// A plan with one investment less that keeps the rules too.
fn worse(roadmap: &Roadmap, starts: &Starts, best: Value) -> Plan {
    let without = (0..starts.len()).filter_map(|left_out| {
        let mut heard = Heard::new(roadmap);
        let less = |(i, start): (usize, &Option<usize>)| start.filter(|_| i != left_out);
        heard.hear(starts.iter().enumerate().map(less).collect());
        heard.plan().expect("what was heard keeps the rules")
    });
    without.into_iter().find(|plan| plan.value < best).expect("some investment can be left out at a loss")
}

impl Fakes {
    fn write() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let roadmap = fixture("small.json");
        let plan = planner::make_plan(&roadmap, &Options::default(), &mut Unwatched).expect("it can be planned");
        let mut ids: Vec<_> = roadmap.investments.iter().map(|investment| &investment.id).collect();
        ids.sort();
        let starts: Starts = ids.into_iter().map(|id| plan.starts.get(id).map(|start| start.index())).collect();
        let worse = worse(&roadmap, &starts, plan.value);
        let mut broken = plan.clone();
        broken.value.0 += 1;
        let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("it can be written");
        write("found", &frame(&json!({"found": {"starts": starts}})));
        write("nonsense", &frame(&json!({"found": {"starts": vec![Some(u64::MAX); starts.len()]}})));
        write("progress", &frame(&json!({"progress": {"value": 7, "bound": 9, "seconds": 0.25}})));
        write("answer", &answer(&json!({"planned": {"Ok": plan}})));
        write("worse", &answer(&json!({"planned": {"Ok": worse}})));
        write("broken", &answer(&json!({"planned": {"Ok": broken}})));
        write("other", &answer(&json!({"roadmap_read": {"roadmap": roadmap, "plan": null}})));
        let refusal = json!({"fault": "file", "code": "not_json", "message": "No.", "hint": ""});
        write("unreadable", &answer(&json!({"unreadable": refusal})));
        for (name, script) in SCRIPTS {
            let head = "#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho $$ >> \"$0.starts\"\n";
            write(name, format!("{head}{script}\n").as_bytes());
            let rights = fs::Permissions::from_mode(0o755);
            fs::set_permissions(folder.path().join(name), rights).expect("it can be made a program");
        }
        Self { folder, roadmap, plan }
    }

    /// The path of a fake.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        assert!(SCRIPTS.iter().any(|(known, _)| *known == name), "there is no fake that {name}");
        self.folder.path().join(name)
    }

    /// The process ids of all starts of a fake.
    pub(crate) fn starts(&self, name: &str) -> Vec<u32> {
        let text = fs::read_to_string(self.program(name).with_extension("starts")).unwrap_or_default();
        text.lines().map(|line| line.trim().parse().expect("a process id")).collect()
    }
}

/// Whether a process is still there, other than as a memory.
pub(crate) fn lives(process: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    status.rsplit(')').next().is_some_and(|rest| !rest.is_empty() && !rest.trim_start().starts_with('Z'))
}
