//! A folder to work in, a roadmap that can be planned, and a plan for it.

use std::path::PathBuf;

use model::calendar::YearMonth;
use model::*;
use storage::{Document, LocalData, StorageError};
use tempfile::TempDir;

pub const NOW: &str = "2026-11-21T14:03:00Z";
pub const LATER: &str = "2026-11-21T15:00:00Z";
pub const DOCUMENT_ID: &str = "0193a7b4-0000-7000-8000-000000000001";

/// A folder of the user's and one of Cairn's own, that go away with the test.
pub struct Folder {
    users: TempDir,
    own: TempDir,
}

impl Folder {
    pub fn new() -> Self {
        let folder = || tempfile::tempdir().expect("a temporary folder can be made");
        Self { users: folder(), own: folder() }
    }

    /// Cairn's own folder.
    pub fn local(&self) -> LocalData {
        LocalData::new(self.own.path())
    }

    pub fn local_root(&self) -> PathBuf {
        self.own.path().to_owned()
    }

    /// A file in the user's folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.users.path().join(name)
    }

    pub fn create(&self, name: &str, roadmap: &Roadmap) -> Result<Document, StorageError> {
        Document::create(&self.local(), &self.file(name), roadmap, DOCUMENT_ID, NOW)
    }

    pub fn open(&self, name: &str) -> Result<Document, StorageError> {
        Document::open(&self.local(), &self.file(name), LATER)
    }

    /// What is in a file, whoever may be editing it.
    pub fn read(&self, name: &str) -> Result<Document, StorageError> {
        Document::open_read_only(&self.local(), &self.file(name))
    }

    /// Everything in the folder, in order.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = std::fs::read_dir(self.users.path())
            .expect("the folder is there")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

pub fn investment_id(text: &str) -> InvestmentId {
    InvestmentId::try_from(text).expect("a valid id")
}

fn investment(id: &str, name: &str, outputs: &[&str]) -> Investment {
    Investment {
        id: investment_id(id),
        name: name.into(),
        axis: Axis::Methods,
        kind: InvestmentKind::Enable,
        duration: 2,
        not_before: None,
        done_by: None,
        cost: vec![FundCost {
            fund: FundId::try_from("change").expect("a valid id"),
            per_period: vec![Money(1_000_000), Money(1_000_000)],
        }],
        effort: vec![Effort {
            pool: PoolId::try_from("platform").expect("a valid id"),
            per_period: vec![Fte(100), Fte(150)],
        }],
        outputs: outputs.iter().map(|output| OutputId::try_from(*output).expect("a valid id")).collect(),
        note: String::new(),
    }
}

/// Two investments, one after the other; everything in them is right.
pub fn small_roadmap() -> Roadmap {
    let month = YearMonth::new(2027, 1).expect("a month");
    let mut roadmap = Roadmap::empty("Small", "EUR", month);
    roadmap.capabilities = vec![Capability {
        id: CapabilityId::try_from("delivery").expect("a valid id"),
        name: "Delivery".into(),
        axis: Axis::Methods,
        now: 2,
        next: 3,
        target: 4,
    }];
    roadmap.investments = vec![
        investment("pipeline", "Delivery pipeline", &["delivery-3"]),
        investment("catalogue", "Service catalogue", &["list"]),
    ];
    roadmap.outputs = vec![
        Output {
            id: OutputId::try_from("delivery-3").expect("a valid id"),
            name: "Delivery at level 3".into(),
            kind: OutputKind::CapabilityLevel {
                capability: CapabilityId::try_from("delivery").expect("a valid id"),
                level: 3,
            },
            made_by: MadeBy::All,
        },
        Output {
            id: OutputId::try_from("list").expect("a valid id"),
            name: "List of services".into(),
            kind: OutputKind::Deliverable,
            made_by: MadeBy::All,
        },
    ];
    roadmap.outcomes = vec![Outcome {
        id: OutcomeId::try_from("lead-time").expect("a valid id"),
        name: "Lead time".into(),
        metric: "Days from commit to production".into(),
        unit: "days".into(),
        direction: Direction::Down,
        baseline: Measure(20_000),
        target: Measure(5_000),
        worth: Points(100),
        counts: WorthCounts::EachPeriod,
    }];
    roadmap.effects = vec![Effect {
        output: OutputId::try_from("delivery-3").expect("a valid id"),
        together_with: vec![],
        outcome: OutcomeId::try_from("lead-time").expect("a valid id"),
        share: Share(6_000),
        lag: 1,
        confidence: Share(8_000),
    }];
    roadmap.needs = vec![Need {
        investment: investment_id("catalogue"),
        on: NeedOn::Investment(investment_id("pipeline")),
        lag: 1,
    }];
    roadmap.funds = vec![Fund {
        id: FundId::try_from("change").expect("a valid id"),
        name: "Change".into(),
        limit: vec![Money(2_000_000); 8],
        carry_over: true,
    }];
    roadmap.pools = vec![Pool {
        id: PoolId::try_from("platform").expect("a valid id"),
        name: "Platform".into(),
        capacity: vec![Fte(400); 8],
    }];
    roadmap
}

/// A plan for a roadmap from a set of starts; everything else is left out because nobody tried it.
pub fn plan_of(roadmap: &Roadmap, starts: &[(&str, u16)]) -> Plan {
    let starts = starts.iter().map(|(id, start)| (investment_id(id), Period(*start))).collect();
    let evaluation = Evaluation::new(roadmap, &starts);
    let mut left_out: Vec<_> = roadmap
        .investments
        .iter()
        .filter(|investment| !starts.contains_key(&investment.id))
        .map(|investment| LeftOut { investment: investment.id.clone(), reason: LeftOutReason::NotTried })
        .collect();
    left_out.sort_by(|a, b| a.investment.cmp(&b.investment));
    Plan {
        starts,
        left_out,
        value: evaluation.value,
        bound: None,
        proof: Proof::Stopped,
        spend: evaluation.spend,
        inputs: digest::digest(roadmap),
        made_by: "by hand".into(),
    }
}
