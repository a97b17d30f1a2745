//! Tables of a roadmap as a person fills them in: what each cell says, and what was typed read back.
//!
//! [`show`] gives a table as text, [`edit`] applies typed cells, new rows and removed rows, and [`paste()`] a
//! piece of a spreadsheet with headers. What cannot be read is given back with the reason and changes nothing;
//! the rest goes in. Deliberately not here: files (see `table`), storing, and what a plan adds to a table.

mod amounts;
mod briefs;
mod capabilities;
mod commitments;
mod contracts;
mod drivers;
mod edit;
mod effects;
mod estimates;
mod flywheel;
mod investments;
mod keys;
mod lifts;
mod limits;
mod links;
mod loops;
mod matrix;
mod measured;
mod outcomes;
mod ownerships;
mod paste;
mod principles;
mod raising;
mod ranks;
mod reader;
mod remove;
mod rules;
mod skills;
mod stages;
mod stakeholders;
mod stances;
mod steps;
mod surveys;
mod teams;
mod themes;
mod zones;

use model::{Period, Roadmap, lasting, say};

pub use edit::{Edited, Unreadable, edit};
pub use paste::{MappedColumn, Pasted, paste};
pub(crate) use reader::{is_none, period_named};

use crate::amount::Decimals;

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
}

impl GridKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 40] = [
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
            || matches!(self, Self::Placements | Self::Bridges | Self::Influences | Self::Pushes | Self::Keys | Self::Shortenings)
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
    fn new_row(self) -> String {
        match self {
            Self::Rules => say!("new-rule"),
            Self::Stakeholders => say!("stakeholder-new"),
            Self::Stages => say!("stage-new"),
            Self::Contracts => say!("contract-new"),
            Self::Principles => say!("principle-new"),
            Self::Themes => say!("theme-new"),
            Self::Statements => say!("statement-new"),
            Self::Surveys => say!("survey-new"),
            Self::Zones => say!("zone-new"),
            Self::Teams => say!("team-new"),
            Self::Skills => say!("skill-new"),
            Self::Ranks => say!("rank-new"),
            Self::Blades => say!("blade-new"),
            Self::Drivers => say!("driver-new"),
            Self::Loops => say!("loop-new"),
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
            _ => {}
        }
        say!("counted", count = number, kind = self.noun())
    }
}

/// Which sign the user's system puts before decimals; it decides where the cells themselves show nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DecimalSign {
    /// 1,240.5
    #[default]
    Point,
    /// 1 240,5
    Comma,
}

impl DecimalSign {
    fn decimals(self) -> Decimals {
        match self {
            Self::Point => Decimals::Point,
            Self::Comma => Decimals::Comma,
        }
    }

    /// A number with a decimal point ("-1240.50") as it is shown in a cell: grouped, with this sign.
    fn shown(self, exact: &str) -> String {
        let (size, minus) = exact.strip_prefix('-').map_or((exact, ""), |size| (size, "\u{2212}"));
        let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
        let (group, decimal) = match self {
            Self::Point => (',', '.'),
            // a narrow space that does not break
            Self::Comma => ('\u{202f}', ','),
        };
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                grouped.push(group);
            }
            grouped.push(digit);
        }
        if fraction.chars().all(|digit| digit == '0') {
            format!("{minus}{grouped}")
        } else {
            format!("{minus}{grouped}{decimal}{fraction}")
        }
    }
}

/// What is in the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// A text of one line.
    Text,
    /// A text that may have several lines.
    Note,
    /// One of a few words.
    Choice,
    /// The name of something in another table, or several of them.
    Name,
    /// A level of maturity.
    Level,
    /// A whole number.
    Whole,
    /// Money.
    Money,
    /// People.
    People,
    /// A share.
    Percent,
    /// A value of a metric.
    Measure,
    /// A period of the roadmap.
    Period,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Name of the column for programs: "next", "fund:build", "period:3".
    pub key: String,
    /// Name shown to people.
    pub header: String,
    /// What its cells hold.
    pub kind: CellKind,
    /// Unit of its cells, or nothing.
    pub unit: String,
    /// What can be chosen, where there is a choice; names that are known, where there are names.
    pub choices: Vec<String>,
    /// Whether it is worked out, and cannot be typed.
    pub is_computed: bool,
}

impl Column {
    fn new(key: impl Into<String>, header: impl Into<String>, kind: CellKind) -> Self {
        let (key, header) = (key.into(), header.into());
        Self { key, header, kind, unit: String::new(), choices: vec![], is_computed: false }
    }

    /// A column of periods, each chosen by its name.
    fn of_periods(key: impl Into<String>, header: impl Into<String>, roadmap: &Roadmap) -> Self {
        let calendar = roadmap.settings.calendar();
        Self::new(key, header, CellKind::Period).of(roadmap.settings.all_periods().map(|period| calendar.name(period)))
    }

    fn of(self, choices: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { choices: choices.into_iter().map(Into::into).collect(), ..self }
    }

    fn with_unit(self, unit: impl Into<String>) -> Self {
        Self { unit: unit.into(), ..self }
    }

    fn computed(self) -> Self {
        Self { is_computed: true, ..self }
    }
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// As it is shown, and as it can be typed.
    pub text: String,
    /// As a program reads it: numbers in full with a decimal point.
    pub value: String,
}

impl Cell {
    fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { value: text.clone(), text }
    }

    /// A period by its name; empty where there is none.
    fn period(at: Option<Period>, roadmap: &Roadmap) -> Self {
        let shown = |at: Period| Self { text: roadmap.settings.calendar().name(at), value: at.0.to_string() };
        at.map_or_else(Self::default, shown)
    }

    fn number(exact: String, sign: DecimalSign) -> Self {
        Self { text: sign.shown(&exact), value: exact }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Id of what it is about; of an effect, its place in the list.
    pub id: String,
    /// One cell per column.
    pub cells: Vec<Cell>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows in the order of the roadmap.
    pub rows: Vec<Row>,
    /// Sums under the columns that have one; empty if no column has.
    pub totals: Vec<String>,
}

/// A table of a roadmap.
#[must_use]
pub fn show(kind: GridKind, roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    match kind {
        GridKind::Capabilities => capabilities::show(roadmap),
        GridKind::Investments => investments::show(roadmap, sign),
        GridKind::Estimates => estimates::show(roadmap, sign),
        GridKind::Funds => limits::show_funds(roadmap, sign),
        GridKind::Pools => limits::show_pools(roadmap, sign),
        GridKind::Outcomes => outcomes::show(roadmap, sign),
        GridKind::Effects => effects::show(roadmap, sign),
        GridKind::Steps => steps::show(roadmap, sign),
        GridKind::Rules => rules::show(roadmap, sign),
        GridKind::Measured => measured::show(roadmap, sign),
        GridKind::Commitments => commitments::show(roadmap),
        GridKind::Stakeholders => stakeholders::show(roadmap),
        GridKind::Stances => stances::show(roadmap),
        GridKind::Stages => stages::show(roadmap, sign),
        GridKind::Lifts => lifts::show(roadmap, sign),
        GridKind::Contracts => contracts::show(roadmap, sign),
        GridKind::Principles => principles::show(roadmap, sign),
        GridKind::Practices => principles::show_practices(roadmap),
        GridKind::Themes => themes::show(roadmap, sign),
        GridKind::Companions => themes::show_companions(roadmap),
        GridKind::Briefs => briefs::show(roadmap),
        GridKind::Statements => surveys::show_statements(roadmap),
        GridKind::Surveys => surveys::show(roadmap, sign),
        GridKind::Answers => surveys::show_answers(roadmap, sign),
        GridKind::Zones => zones::show(roadmap),
        GridKind::Placements => zones::show_placements(roadmap),
        GridKind::Teams => teams::show(roadmap),
        GridKind::Bridges => teams::show_bridges(roadmap, sign),
        GridKind::Skills => skills::show(roadmap),
        GridKind::Ranks => ranks::show(roadmap, sign),
        GridKind::Ownerships => ownerships::show(roadmap, sign),
        GridKind::Blades => flywheel::show(roadmap, sign),
        GridKind::Influences => flywheel::show_influences(roadmap),
        GridKind::Pushes => flywheel::show_pushes(roadmap, sign),
        GridKind::Drivers => drivers::show(roadmap),
        GridKind::Comparisons => drivers::show_comparisons(roadmap),
        GridKind::DriverLinks => drivers::show_links(roadmap, sign),
        GridKind::Keys => keys::show(roadmap),
        GridKind::Loops => loops::show(roadmap),
        GridKind::Shortenings => loops::show_shortenings(roadmap),
    }
}

/// Which row of an edit is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowRef {
    /// The row with this id.
    There(String),
    /// One of the new rows, from 0.
    New(usize),
}

/// What was typed into one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The row.
    pub row: RowRef,
    /// Key of the column.
    pub column: String,
    /// What was typed; empty clears the cell.
    pub text: String,
}

/// Changes of one table that belong together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits {
    /// Typed cells.
    pub cells: Vec<Typed>,
    /// How many rows are added at the end.
    pub new_rows: usize,
    /// Ids of rows that are removed.
    pub removed: Vec<String>,
}

#[cfg(test)]
mod tests;
