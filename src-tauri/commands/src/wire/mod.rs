//! What crosses the border to the window and to `--json`: plain records of words and numbers.
//!
//! No model type crosses: a view carries what is shown, already in words, so that screen, export and
//! terminal say the same. TypeScript twins are generated from these types (`make bindings`).

mod answers;
mod failure;
mod frontier;
mod futures;
mod investment;
mod plan;
mod prices;
mod progress;
mod requests;
mod versions;
mod what_if;

pub use answers::{
    About, FileWritten, LeftOutRecord, PlanChecked, PlanMade, PlanRecord, StepRecord, TableImported, UnreadableRow,
    UseRecord,
};
pub use failure::Failure;
pub use frontier::{AlternativeLine, Alternatives, Frontier, FrontierPoint, Together, TogetherLine};
pub use futures::{
    FanPeriod, FutureInvestment, FutureOutcome, FutureStep, RobustPlan, SimulateRequest, Simulation, SpikeLine,
    SwingLine, ValueSpread,
};
pub use investment::{FactLine, FactSection, InvestmentFacts, StartChoice};
pub use plan::{
    AxisName, Card, ChartPicture, DecisionLine, DocumentView, LeftOutLine, MarkArea, MarkView, PlanScreen, ProblemLine,
    ProofView, TableView,
};
pub use prices::{ExplainRequest, Explanation, PriceLine, PriceList, PriceRequest, PricesRequest};
pub use progress::PlanProgress;
pub use requests::{
    ChartName, ChosenPath, ChosenRoadmap, EmptyRequest, ExportChart, ImportTable, InvestmentRequest, MakePlan,
    NewDocument, OpenCopy, OpenDocument, PinRequest, ShowPlan, SizeName, TableRequest, ThemeName,
};
pub use versions::{
    DifferenceLine, RecoverDocument, Recovered, RestorePointRequest, RestoreVersion, Undone, VersionDifference,
    VersionLine, VersionRequest,
};
pub use what_if::{
    ParseWhatIf, WhatIfAdopted, WhatIfAnswer, WhatIfFigure, WhatIfLine, WhatIfOutcome, WhatIfProblem, WhatIfRead,
    WhatIfRequest,
};
