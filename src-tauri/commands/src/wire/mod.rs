//! What crosses the border to the window and to `--json`: plain records of words and numbers.
//!
//! No model type crosses: a view carries what is shown, already in words, so that screen, export and
//! terminal say the same. TypeScript twins are generated from these types (`make bindings`).

mod answers;
mod assumptions;
mod catalogue;
mod comparison;
mod culture;
mod cycles;
mod debt;
mod delivery;
mod drivers;
mod failure;
mod feedback;
mod flywheel;
mod frontier;
mod futures;
mod grid;
mod investment;
mod knowing;
mod objects;
mod pinning;
mod plan;
mod prices;
mod progress;
mod promise;
mod requests;
mod scenarios;
mod settings;
mod stages;
mod starting;
mod story;
mod systems;
mod versions;
mod what_if;

pub use answers::{
    About, FileWritten, LeftOutRecord, PlanChecked, PlanMade, PlanRecord, StepRecord, TableImported, UnreadableRow,
    UseRecord,
};
pub use assumptions::{AssumptionsView, SettledLine, StakeLine};
pub use catalogue::{AddFromCatalogue, CatalogueAdded, CatalogueAxis, CatalogueLine, CataloguePick, CatalogueView};
pub use comparison::{ComparisonScreen, OrderName, OverName, ShowComparison};
pub use culture::{CultureAdvice, CultureScore, CultureTeam, CultureView, GroupSet, SetLeastGroup, StatementsAdded};
pub use cycles::{BeginCycle, CycleBegun, CycleLine, CyclesView, NextLine};
pub use debt::{DebtLine, DebtPeriod, DebtView};
pub use delivery::{DeliveryAdvice, DeliveryGuard, DeliveryKey, DeliveryView};
pub use drivers::{DriverWeight, DriversView, OutcomeWorth, OutcomesWeighed};
pub use failure::Failure;
pub use feedback::{FeedbackAdvice, FeedbackKind, FeedbackLine, FeedbackView};
pub use flywheel::{BladesAdded, FlywheelBlade, FlywheelStep, FlywheelTurn, FlywheelView};
pub use frontier::{AlternativeLine, Alternatives, Frontier, FrontierPoint, Together, TogetherLine};
pub use futures::{
    FanPeriod, FutureInvestment, FutureOutcome, FutureStep, RobustPlan, SimulateRequest, Simulation, SpikeLine,
    SwingLine, ValueSpread,
};
pub use grid::{
    DecimalSignName, EditGrid, GridCell, GridColumn, GridEdited, GridGroup, GridName, GridPasted, GridRow, GridView,
    LoadsView, PasteGrid, PastedColumn, ReadRows, RowsRead, ShowGrid, ShowLoads, TypedCell, UnreadableCell,
    UnreadablePaste, WriteGrid,
};
pub use investment::{FactLine, FactSection, InvestmentFacts, StartChoice};
pub use knowing::{KnowingLine, KnowingPrice, KnowingView, LevelsTaken, TakenLevels};
pub use objects::{FindRequest, FoundObject, FoundObjects, ObjectKind, ObjectRef};
pub use pinning::{Offer, OfferTaken, Offers, OffersRequest, PinPrice, PinPriceRequest, TakeOffer};
pub use plan::{
    AxisName, Card, ChartPicture, ChartPreview, DecisionLine, DocumentView, LeftOutLine, MarkArea, MarkView,
    PeriodColumns, PlanScreen, ProblemLine, ProofView, TableView,
};
pub use prices::{
    ExplainRequest, Explanation, LimitsInTime, PeriodLimits, PriceLine, PriceList, PriceRequest, PricesRequest,
};
pub use progress::PlanProgress;
pub use promise::PlanPromised;
pub use requests::{
    ChartName, ChosenPath, ChosenRoadmap, EmptyRequest, ExportChart, ImportTable, InvestmentRequest, MakePlan,
    NewDocument, OpenCopy, OpenDocument, PinRequest, PreviewChart, ShowPlan, SizeName, TableRequest, ThemeName,
};
pub use scenarios::{
    KeepScenario, PeriodChoice, RecordVerdict, RenameScenario, SaysName, ScenarioChanged, ScenarioLine, ScenarioList,
    ScenarioRequest, VerdictChanged, VerdictLine, VerdictList,
};
pub use settings::{
    ChangeSettings, DensityName, FirstTry, ForgetRecent, LanguageChoice, LanguageName, LicenceLine, MotionChoice,
    RecentLine, RecentRequest, SettingsView, ThemeChoice,
};
pub use stages::{
    LeverageLine, SetStageUnit, StageCell, StageLine, StageUnitSet, StagesAdded, ThroughputPeriod, ThroughputView,
};
pub use starting::{FirstPeriod, PlanStarted, PoolAnswer, StartAnswers, StartPlan, SuggestStart};
pub use story::{
    AltitudeChoice, AltitudeName, ChangeStory, ExportStory, LikelyQuestion, PageChoice, PageView, ShowPage, ShowStory,
    StoryChanged, StoryPage, StoryView,
};
pub use systems::{SystemLine, SystemPlace, SystemState, SystemsView};
pub use versions::{
    DifferenceLine, RecoverDocument, Recovered, RestorePointRequest, RestoreVersion, Undone, VersionDifference,
    VersionLine, VersionRequest,
};
pub use what_if::{
    ParseWhatIf, WhatIfAdopted, WhatIfAnswer, WhatIfFigure, WhatIfLine, WhatIfOutcome, WhatIfProblem, WhatIfRead,
    WhatIfRequest,
};
