//! What can be pointed at in a chart: the hit map behind hover, focus, selection and drag.
//!
//! Deliberately not here: what happens when something is pointed at. That is the window's overlay, which
//! never reaches an export.

/// A rectangle in pixels of the chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Area {
    /// The right edge.
    #[must_use]
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// The bottom edge.
    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Whether two areas share more than `slack` pixels in both directions.
    #[must_use]
    pub fn overlaps(&self, other: &Self, slack: f64) -> bool {
        self.x + slack < other.right()
            && other.x + slack < self.right()
            && self.y + slack < other.bottom()
            && other.y + slack < self.bottom()
    }
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// An investment in the plan.
    Investment,
    /// A step.
    Step,
    /// Money of a fund in one period.
    FundLoad,
    /// People of a pool in one period.
    PoolLoad,
    /// An output that counts.
    Output,
    /// An outcome.
    Outcome,
    /// What an output adds to an outcome.
    Contribution,
    /// Value up to the end of a period in many futures.
    Future,
    /// Something uncertain that moves the value.
    Swing,
    /// A budget that was planned.
    Budget,
    /// A period.
    Period,
    /// A capability.
    Capability,
    /// A measured value of an outcome.
    Measured,
    /// A stakeholder.
    Stakeholder,
    /// A number that says how good the plan is.
    Figure,
    /// A stage that all work goes through.
    Stage,
    /// A contract on an outcome.
    Contract,
    /// A principle.
    Principle,
    /// A theme of capabilities that grow together.
    Theme,
    /// A statement that teams agree with or not.
    Statement,
    /// A team with its latest survey.
    Survey,
    /// A zone.
    Zone,
    /// A team.
    Team,
    /// Two teams that talk or have to.
    Talk,
    /// A skill.
    Skill,
    /// A rank on one of the paths.
    Rank,
    /// A blade of the management flywheel.
    Blade,
    /// A driver of the business.
    Driver,
    /// A feedback loop.
    Loop,
    /// A cycle that is over.
    Cycle,
    /// An assumption.
    Assumption,
    /// A technical debt, or all of them.
    Debt,
    /// A circumstance that may come true.
    Shock,
    /// A gate that holds others back.
    Gate,
    /// A rule that holds in some periods, or until one.
    Rule,
}

impl MarkKind {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Investment => "investment",
            Self::Step => "step",
            Self::FundLoad => "fund load",
            Self::PoolLoad => "pool load",
            Self::Output => "output",
            Self::Outcome => "outcome",
            Self::Contribution => "contribution",
            Self::Future => "future",
            Self::Swing => "swing",
            Self::Budget => "budget",
            Self::Period => "period",
            Self::Capability => "capability",
            Self::Measured => "measured value",
            Self::Stakeholder => "stakeholder",
            Self::Figure => "figure",
            Self::Stage => "stage",
            Self::Contract => "contract",
            Self::Principle => "principle",
            Self::Theme => "theme",
            Self::Statement => "statement",
            Self::Survey => "survey",
            Self::Zone => "zone",
            Self::Team => "team",
            Self::Talk => "talk",
            Self::Skill => "skill",
            Self::Rank => "rank",
            Self::Blade => "blade",
            Self::Driver => "driver",
            Self::Loop => "feedback loop",
            Self::Cycle => "cycle",
            Self::Assumption => "assumption",
            Self::Debt => "debt",
            Self::Shock => "shock",
            Self::Gate => "gate",
            Self::Rule => "rule",
        }
    }
}

/// One thing that can be pointed at.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Kind and id of what it stands for ("investment:trunk-based-delivery").
    pub id: String,
    /// What it stands for.
    pub kind: MarkKind,
    /// All of it in words, for those who do not see the chart.
    pub name: String,
    /// Short lines for a hover card; the first is its title.
    pub hint: Vec<String>,
    /// Where it is.
    pub area: Area,
    /// Its place in the order of the keyboard, from 0.
    pub tab_order: u32,
    /// The band it lies in: 0 for steps, circumstances and gates above, 1 to 5 for the axes, from 6 on the loads; in the flow
    /// 0, 1 and 2 are the columns.
    pub lane: u32,
    /// Ids of the marks it needs, that need it, that it makes or moves.
    pub links: Vec<String>,
}
