//! The tables there are: their names and nouns, and what each is about. Deliberately not here: their columns (a file each).

use model::{lasting, say};

/// The tables there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GridKind {
    /// What the organisation can do, with levels now, next and in the end.
    Capabilities,
    /// Work that can be chosen.
    Investments,
    /// How far investments may turn out otherwise than planned.
    Estimates,
    /// Money per period.
    Funds,
    /// People per period.
    Pools,
    /// Metrics that move.
    Outcomes,
    /// Which output moves which outcome.
    Effects,
    /// Plateaus, in order of time.
    Steps,
    /// Rules of the user.
    Rules,
    /// What was measured of outcomes, period by period.
    Measured,
    /// What was promised of investments, and when it was done.
    Commitments,
    /// Whom it concerns.
    Stakeholders,
    /// Where they stand on investments.
    Stances,
    /// What all work goes through.
    Stages,
    /// What each level of a capability adds to a stage.
    Lifts,
    /// What outcomes have to come to.
    Contracts,
    /// What is believed.
    Principles,
    /// From which level on a capability lives a principle.
    Practices,
    /// What has to grow together.
    Themes,
    /// Which capability is part of which theme.
    Companions,
    /// Answers to the seven questions about investments.
    Briefs,
    /// What teams are asked about how they work together.
    Statements,
    /// Which team was asked when.
    Surveys,
    /// What teams answered.
    Answers,
    /// At which level capabilities were said and seen.
    Assessments,
    /// Parts of the whole.
    Zones,
    /// What lies in which zone.
    Placements,
    /// Teams and with whom they talk.
    Teams,
    /// Which investments bring teams together.
    Bridges,
    /// Which level of a skill is expected of which rank.
    Skills,
    /// The ranks of both paths.
    Ranks,
    /// Whom investments ask for, and whom they train.
    Ownerships,
    /// The blades of the management flywheel.
    Blades,
    /// Which blade turns which.
    Influences,
    /// Which investment pushes which blade.
    Pushes,
    /// What moves the business.
    Drivers,
    /// How drivers compare in pairs.
    Comparisons,
    /// How much of which driver each outcome carries.
    DriverLinks,
    /// Which outcome is which of the four keys of delivery.
    Keys,
    /// What tells us how we do, and how soon.
    Loops,
    /// Which investments let which loop tell sooner.
    Shortenings,
    /// Cycles that are over.
    Cycles,
    /// What is believed, and what stands on it.
    Assumptions,
    /// What may happen from outside.
    Circumstances,
    /// Technical debt that takes people.
    Debts,
    /// Which investments repay how much of which debt.
    Repayments,
}

impl GridKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 46] = [
        Self::Capabilities,
        Self::Investments,
        Self::Estimates,
        Self::Funds,
        Self::Pools,
        Self::Outcomes,
        Self::Effects,
        Self::Steps,
        Self::Rules,
        Self::Measured,
        Self::Commitments,
        Self::Stakeholders,
        Self::Stances,
        Self::Stages,
        Self::Lifts,
        Self::Contracts,
        Self::Principles,
        Self::Practices,
        Self::Themes,
        Self::Companions,
        Self::Briefs,
        Self::Statements,
        Self::Surveys,
        Self::Answers,
        Self::Assessments,
        Self::Zones,
        Self::Placements,
        Self::Teams,
        Self::Bridges,
        Self::Skills,
        Self::Ranks,
        Self::Ownerships,
        Self::Blades,
        Self::Influences,
        Self::Pushes,
        Self::Drivers,
        Self::Comparisons,
        Self::DriverLinks,
        Self::Keys,
        Self::Loops,
        Self::Shortenings,
        Self::Cycles,
        Self::Assumptions,
        Self::Circumstances,
        Self::Debts,
        Self::Repayments,
    ];

    /// The name shown to people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Capabilities => lasting!(say!("capabilities")),
            Self::Investments => lasting!(say!("investments")),
            Self::Estimates => lasting!(say!("estimates")),
            Self::Funds => lasting!(say!("funds")),
            Self::Pools => lasting!(say!("pools")),
            Self::Outcomes => lasting!(say!("outcomes")),
            Self::Effects => lasting!(say!("effects")),
            Self::Steps => lasting!(say!("steps")),
            Self::Rules => lasting!(say!("rules")),
            Self::Measured => lasting!(say!("measured-values")),
            Self::Commitments => lasting!(say!("commitments")),
            Self::Stakeholders => lasting!(say!("stakeholders")),
            Self::Stances => lasting!(say!("stances")),
            Self::Stages => lasting!(say!("stages")),
            Self::Lifts => lasting!(say!("lifts")),
            Self::Contracts => lasting!(say!("contracts")),
            Self::Principles => lasting!(say!("principles")),
            Self::Practices => lasting!(say!("practices")),
            Self::Themes => lasting!(say!("themes")),
            Self::Companions => lasting!(say!("companions")),
            Self::Briefs => lasting!(say!("briefs")),
            Self::Statements => lasting!(say!("statements")),
            Self::Surveys => lasting!(say!("surveys")),
            Self::Answers => lasting!(say!("answers")),
            Self::Assessments => lasting!(say!("assessments")),
            Self::Zones => lasting!(say!("zones")),
            Self::Placements => lasting!(say!("placements")),
            Self::Teams => lasting!(say!("teams")),
            Self::Bridges => lasting!(say!("bridges")),
            Self::Skills => lasting!(say!("skills")),
            Self::Ranks => lasting!(say!("ranks")),
            Self::Ownerships => lasting!(say!("ownerships")),
            Self::Blades => lasting!(say!("blades")),
            Self::Influences => lasting!(say!("influences")),
            Self::Pushes => lasting!(say!("pushes")),
            Self::Drivers => lasting!(say!("drivers")),
            Self::Comparisons => lasting!(say!("comparisons")),
            Self::DriverLinks => lasting!(say!("driver-links")),
            Self::Keys => lasting!(say!("keys")),
            Self::Loops => lasting!(say!("loops")),
            Self::Shortenings => lasting!(say!("shortenings")),
            Self::Cycles => lasting!(say!("cycles")),
            Self::Assumptions => lasting!(say!("assumptions")),
            Self::Circumstances => lasting!(say!("circumstances")),
            Self::Debts => lasting!(say!("debts")),
            Self::Repayments => lasting!(say!("repayments")),
        }
    }

    /// The word for one row, for programs and for messages to choose by.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::Capabilities => "capability",
            Self::Investments => "investment",
            Self::Estimates => "estimate",
            Self::Funds => "fund",
            Self::Pools => "pool",
            Self::Outcomes => "outcome",
            Self::Effects => "effect",
            Self::Steps => "step",
            Self::Rules => "rule",
            Self::Measured => "measured value",
            Self::Commitments => "commitment",
            Self::Stakeholders => "stakeholder",
            Self::Stances => "stance",
            Self::Stages => "stage",
            Self::Lifts => "lift",
            Self::Contracts => "contract",
            Self::Principles => "principle",
            Self::Practices => "practice",
            Self::Themes => "theme",
            Self::Companions => "companion",
            Self::Briefs => "brief",
            Self::Statements => "statement",
            Self::Surveys => "survey",
            Self::Answers => "answer",
            Self::Assessments => "assessment",
            Self::Zones => "zone",
            Self::Placements => "placement",
            Self::Teams => "team",
            Self::Bridges => "bridge",
            Self::Skills => "skill",
            Self::Ranks => "rank",
            Self::Ownerships => "ownership",
            Self::Blades => "blade",
            Self::Influences => "influence",
            Self::Pushes => "push",
            Self::Drivers => "driver",
            Self::Comparisons => "comparison",
            Self::DriverLinks => "driver link",
            Self::Keys => "key",
            Self::Loops => "loop",
            Self::Shortenings => "shortening",
            Self::Cycles => "cycle",
            Self::Assumptions => "assumption",
            Self::Circumstances => "circumstance",
            Self::Debts => "debt",
            Self::Repayments => "repayment",
        }
    }

    /// Whether its rows are those of another table: they come and go with those.
    #[must_use]
    pub fn has_fixed_rows(self) -> bool {
        self.is_of_capabilities()
            || matches!(
                self,
                Self::Estimates
                    | Self::Measured
                    | Self::Commitments
                    | Self::Stances
                    | Self::Briefs
                    | Self::Answers
                    | Self::Ownerships
            )
            || matches!(
                self,
                Self::Placements | Self::Bridges | Self::Influences | Self::Pushes | Self::Keys | Self::Shortenings
            )
            || self == Self::Repayments
            || self.is_of_drivers()
    }

    /// Whether its rows are the capabilities, each with what it has to do with something else.
    #[must_use]
    pub fn is_of_capabilities(self) -> bool {
        matches!(self, Self::Lifts | Self::Practices | Self::Companions)
    }

    /// Whether its rows are the drivers, each with what it has to do with something else.
    #[must_use]
    pub fn is_of_drivers(self) -> bool {
        matches!(self, Self::Comparisons | Self::DriverLinks)
    }

    /// What a row without a name is called.
    pub(super) fn new_row(self) -> String {
        match self {
            Self::Rules => say!("new-rule"),
            Self::Stakeholders => say!("stakeholder-new"),
            Self::Stages => say!("stage-new"),
            Self::Contracts => say!("contract-new"),
            Self::Principles => say!("principle-new"),
            Self::Themes => say!("theme-new"),
            Self::Statements => say!("statement-new"),
            Self::Surveys => say!("survey-new"),
            Self::Assessments => say!("assessment-new"),
            Self::Zones => say!("zone-new"),
            Self::Teams => say!("team-new"),
            Self::Skills => say!("skill-new"),
            Self::Ranks => say!("rank-new"),
            Self::Blades => say!("blade-new"),
            Self::Drivers => say!("driver-new"),
            Self::Loops => say!("loop-new"),
            Self::Cycles => say!("cycle-new"),
            Self::Assumptions => say!("assumption-new"),
            Self::Circumstances => say!("circumstance-new"),
            Self::Debts => say!("debt-new"),
            _ => say!("new-row", kind = self.noun()),
        }
    }

    /// So many rows in words: "1 fund", "12 capabilities".
    #[must_use]
    pub fn counted(self, number: usize) -> String {
        match self {
            Self::Measured => return say!("measured-counted", count = number),
            Self::Rules => return say!("rules-counted", count = number),
            Self::Commitments => return say!("commitments-counted", count = number),
            Self::Stakeholders => return say!("stakeholders-counted", count = number),
            Self::Stances => return say!("stances-counted", count = number),
            Self::Stages => return say!("stages-counted", count = number),
            Self::Lifts => return say!("lifts-counted", count = number),
            Self::Contracts => return say!("contracts-counted", count = number),
            Self::Principles => return say!("principles-counted", count = number),
            Self::Practices => return say!("practices-counted", count = number),
            Self::Themes => return say!("themes-counted", count = number),
            Self::Companions => return say!("companions-counted", count = number),
            Self::Briefs => return say!("briefs-counted", count = number),
            Self::Statements => return say!("statements-counted", count = number),
            Self::Surveys => return say!("surveys-counted", count = number),
            Self::Answers => return say!("answers-counted", count = number),
            Self::Assessments => return say!("assessments-counted", count = number),
            Self::Zones => return say!("zones-counted", count = number),
            Self::Placements => return say!("placements-counted", count = number),
            Self::Teams => return say!("teams-counted", count = number),
            Self::Bridges => return say!("bridges-counted", count = number),
            Self::Skills => return say!("skills-counted", count = number),
            Self::Ranks => return say!("ranks-counted", count = number),
            Self::Ownerships => return say!("ownerships-counted", count = number),
            Self::Blades => return say!("blades-counted", count = number),
            Self::Influences => return say!("influences-counted", count = number),
            Self::Pushes => return say!("pushes-counted", count = number),
            Self::Drivers => return say!("drivers-counted", count = number),
            Self::Comparisons => return say!("comparisons-counted", count = number),
            Self::DriverLinks => return say!("driver-links-counted", count = number),
            Self::Keys => return say!("keys-counted", count = number),
            Self::Loops => return say!("loops-counted", count = number),
            Self::Shortenings => return say!("shortenings-counted", count = number),
            Self::Cycles => return say!("cycles-counted", count = number),
            Self::Assumptions => return say!("assumptions-counted", count = number),
            Self::Circumstances => return say!("circumstances-counted", count = number),
            Self::Debts => return say!("debts-counted", count = number),
            Self::Repayments => return say!("repayments-counted", count = number),
            _ => {}
        }
        say!("counted", count = number, kind = self.noun())
    }
}
