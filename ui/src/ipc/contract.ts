// What the window may ask of the desktop, command by command, and what comes back. The records themselves are
// generated from Rust (folder generated/); only what exists for the window alone is named here, above all requests
// without the path that the desktop puts in after asking the user.
// Deliberately not here: how a call travels (client.ts) and any state (actions/session.svelte.ts).
import { messages } from '../messages';
import type { AudienceCalls, AudienceSaid } from './audience';
import type { About } from './generated/About';
import type { AddFromCatalogue } from './generated/AddFromCatalogue';
import type { AltitudeName } from './generated/AltitudeName';
import type { BladesAdded } from './generated/BladesAdded';
import type { CatalogueAdded } from './generated/CatalogueAdded';
import type { CatalogueView } from './generated/CatalogueView';
import type { ChangeSettings } from './generated/ChangeSettings';
import type { ChangeStory } from './generated/ChangeStory';
import type { ChartPreview } from './generated/ChartPreview';
import type { ComparisonScreen } from './generated/ComparisonScreen';
import type { CultureView } from './generated/CultureView';
import type { CycleBegun } from './generated/CycleBegun';
import type { DecimalSignName } from './generated/DecimalSignName';
import type { DriversView } from './generated/DriversView';
import type { EditGrid } from './generated/EditGrid';
import type { ExplainRequest } from './generated/ExplainRequest';
import type { Explanation } from './generated/Explanation';
import type { Failure } from './generated/Failure';
import type { FileWritten } from './generated/FileWritten';
import type { FindRequest } from './generated/FindRequest';
import type { ForgetRecent } from './generated/ForgetRecent';
import type { FoundObjects } from './generated/FoundObjects';
import type { Frontier } from './generated/Frontier';
import type { GridEdited } from './generated/GridEdited';
import type { GridName } from './generated/GridName';
import type { GridPasted } from './generated/GridPasted';
import type { GridView } from './generated/GridView';
import type { GroupSet } from './generated/GroupSet';
import type { InvestmentFacts } from './generated/InvestmentFacts';
import type { InvestmentRequest } from './generated/InvestmentRequest';
import type { KeepScenario } from './generated/KeepScenario';
import type { KnowingPrice } from './generated/KnowingPrice';
import type { KnowingView } from './generated/KnowingView';
import type { LevelsTaken } from './generated/LevelsTaken';
import type { LicenceLine } from './generated/LicenceLine';
import type { LimitsInTime } from './generated/LimitsInTime';
import type { LoadsView } from './generated/LoadsView';
import type { MakePlan } from './generated/MakePlan';
import type { OfferTaken } from './generated/OfferTaken';
import type { Offers } from './generated/Offers';
import type { OffersRequest } from './generated/OffersRequest';
import type { OutcomesWeighed } from './generated/OutcomesWeighed';
import type { PageView } from './generated/PageView';
import type { ParseWhatIf } from './generated/ParseWhatIf';
import type { PasteGrid } from './generated/PasteGrid';
import type { PinPrice } from './generated/PinPrice';
import type { PinPriceRequest } from './generated/PinPriceRequest';
import type { PinRequest } from './generated/PinRequest';
import type { PlanMade } from './generated/PlanMade';
import type { PlanProgress } from './generated/PlanProgress';
import type { PlanPromised } from './generated/PlanPromised';
import type { PlanScreen } from './generated/PlanScreen';
import type { PlanStarted } from './generated/PlanStarted';
import type { PoolAnswer } from './generated/PoolAnswer';
import type { PreviewChart } from './generated/PreviewChart';
import type { PriceList } from './generated/PriceList';
import type { PriceRequest } from './generated/PriceRequest';
import type { PricesRequest } from './generated/PricesRequest';
import type { RecentLine } from './generated/RecentLine';
import type { RecentRequest } from './generated/RecentRequest';
import type { RecordVerdict } from './generated/RecordVerdict';
import type { Recovered } from './generated/Recovered';
import type { RenameScenario } from './generated/RenameScenario';
import type { RestorePointRequest } from './generated/RestorePointRequest';
import type { RowsRead } from './generated/RowsRead';
import type { ScenarioChanged } from './generated/ScenarioChanged';
import type { ScenarioList } from './generated/ScenarioList';
import type { ScenarioRequest } from './generated/ScenarioRequest';
import type { SetLeastGroup } from './generated/SetLeastGroup';
import type { SetStageUnit } from './generated/SetStageUnit';
import type { SettingsView } from './generated/SettingsView';
import type { ShowComparison } from './generated/ShowComparison';
import type { ShowGrid } from './generated/ShowGrid';
import type { ShowLoads } from './generated/ShowLoads';
import type { ShowPage } from './generated/ShowPage';
import type { ShowPlan } from './generated/ShowPlan';
import type { ShowStory } from './generated/ShowStory';
import type { SimulateRequest } from './generated/SimulateRequest';
import type { Simulation } from './generated/Simulation';
import type { StageUnitSet } from './generated/StageUnitSet';
import type { StagesAdded } from './generated/StagesAdded';
import type { StartAnswers } from './generated/StartAnswers';
import type { StatementsAdded } from './generated/StatementsAdded';
import type { StoryChanged } from './generated/StoryChanged';
import type { StoryView } from './generated/StoryView';
import type { SuggestStart } from './generated/SuggestStart';
import type { SystemsView } from './generated/SystemsView';
import type { TableImported } from './generated/TableImported';
import type { TakeOffer } from './generated/TakeOffer';
import type { ThemeName } from './generated/ThemeName';
import type { Undone } from './generated/Undone';
import type { VerdictChanged } from './generated/VerdictChanged';
import type { VerdictList } from './generated/VerdictList';
import type { VersionDifference } from './generated/VersionDifference';
import type { VersionLine } from './generated/VersionLine';
import type { VersionRequest } from './generated/VersionRequest';
import type { WhatIfAdopted } from './generated/WhatIfAdopted';
import type { WhatIfAnswer } from './generated/WhatIfAnswer';
import type { WhatIfRead } from './generated/WhatIfRead';
import type { WhatIfRequest } from './generated/WhatIfRequest';

/** A request without content. */
export type Nothing = Record<string, never>;

/** Which pages to write; the desktop asks for the file. */
export interface ExportStory {
  theme: ThemeName;
  altitude?: AltitudeName;
  page?: number;
}

/** Adds a table that the user chooses; or once more the one that was refused last, without its unreadable rows. */
export type ImportTable = Nothing | { skip_unreadable: true; again: true };

/** The answers a new plan is made of; the desktop chooses the place. */
export interface StartPlan {
  name: string;
  currency: string;
  fiscal_year_start: number;
  first_period: string;
  periods: number;
  budget: string;
  pools: PoolAnswer[];
}

/** Every command: what is sent, and what comes back. `null` where a native dialog may be cancelled. */
export interface Calls extends AudienceCalls {
  show_plan: { request: ShowPlan; response: PlanScreen };
  make_plan: { request: MakePlan; response: PlanMade };
  parse_what_if: { request: ParseWhatIf; response: WhatIfRead };
  what_if: { request: WhatIfRequest; response: WhatIfAnswer };
  adopt_what_if: { request: WhatIfRequest; response: WhatIfAdopted };
  stop_planning: { request: Nothing; response: unknown };
  show_comparison: { request: ShowComparison; response: ComparisonScreen };
  find_frontier: { request: PricesRequest; response: Frontier };
  simulate: { request: SimulateRequest; response: Simulation };
  price_periods: { request: PricesRequest; response: LimitsInTime };
  stop_answers: { request: Nothing; response: unknown };
  list_scenarios: { request: Nothing; response: ScenarioList };
  keep_scenario: { request: KeepScenario; response: ScenarioChanged };
  rename_scenario: { request: RenameScenario; response: ScenarioChanged };
  remove_scenario: { request: ScenarioRequest; response: ScenarioChanged };
  plan_scenario: { request: ScenarioRequest; response: WhatIfAnswer };
  adopt_scenario: { request: ScenarioRequest; response: WhatIfAdopted };
  list_verdicts: { request: Nothing; response: VerdictList };
  promise_plan: { request: Nothing; response: PlanPromised };
  set_stage_unit: { request: SetStageUnit; response: StageUnitSet };
  add_usual_stages: { request: Nothing; response: StagesAdded };
  show_culture: { request: Nothing; response: CultureView };
  show_drivers: { request: Nothing; response: DriversView };
  weigh_outcomes: { request: Nothing; response: OutcomesWeighed };
  show_knowing: { request: Nothing; response: KnowingView };
  take_over_levels: { request: Nothing; response: LevelsTaken };
  price_knowing: { request: PricesRequest; response: KnowingPrice };
  add_usual_statements: { request: Nothing; response: StatementsAdded };
  add_usual_blades: { request: Nothing; response: BladesAdded };
  set_least_group: { request: SetLeastGroup; response: GroupSet };
  record_verdict: { request: RecordVerdict; response: VerdictChanged };
  remove_verdict: { request: InvestmentRequest; response: VerdictChanged };
  show_investment: { request: InvestmentRequest; response: InvestmentFacts };
  explain: { request: ExplainRequest; response: Explanation };
  price_left_out: { request: PriceRequest; response: PriceList };
  price_decisions: { request: PricesRequest; response: PriceList };
  price_pin: { request: PinPriceRequest; response: PinPrice };
  find_offers: { request: OffersRequest; response: Offers };
  take_offer: { request: TakeOffer; response: OfferTaken };
  price_limits: { request: PricesRequest; response: PriceList };
  price_rules: { request: PricesRequest; response: PriceList };
  show_grid: { request: ShowGrid; response: GridView };
  edit_grid: { request: EditGrid; response: GridEdited };
  paste_grid: { request: PasteGrid; response: GridPasted };
  show_loads: { request: ShowLoads; response: LoadsView };
  pin: { request: PinRequest; response: unknown };
  lock: { request: InvestmentRequest; response: unknown };
  exclude: { request: InvestmentRequest; response: unknown };
  lift: { request: InvestmentRequest; response: unknown };
  new_document: { request: { sample: boolean }; response: unknown };
  open_document: { request: Nothing; response: true | null };
  open_copy: { request: Nothing; response: true | null };
  save_document: { request: Nothing; response: unknown };
  save_document_as: { request: Nothing; response: true | null };
  recover_document: { request: Nothing; response: Recovered | null };
  begin_cycle: { request: Nothing; response: CycleBegun };
  undo: { request: Nothing; response: Undone };
  redo: { request: Nothing; response: Undone };
  list_versions: { request: Nothing; response: VersionLine[] };
  make_restore_point: { request: RestorePointRequest; response: VersionLine };
  compare_version: { request: VersionRequest; response: VersionDifference };
  restore_version: { request: VersionRequest; response: unknown };
  /** The rows of a file that the user chooses; nothing if they chose none. */
  read_rows: { request: { decimal_sign: DecimalSignName }; response: RowsRead | null };
  /** Writes a table; the desktop asks for its name and format. */
  write_grid: { request: { grid: GridName }; response: FileWritten | null };
  import_table: { request: ImportTable; response: TableImported | null };
  show_catalogue: { request: Nothing; response: CatalogueView };
  add_from_catalogue: { request: AddFromCatalogue; response: CatalogueAdded };
  use_catalogue: { request: Nothing; response: CatalogueView | null };
  reset_catalogue: { request: Nothing; response: CatalogueView };
  export_catalogue: { request: Nothing; response: FileWritten | null };
  preview_chart: { request: PreviewChart; response: ChartPreview };
  /** Writes a picture; the desktop asks for its name and format. */
  export_chart: { request: PreviewChart; response: FileWritten | null };
  show_story: { request: ShowStory; response: StoryView };
  show_page: { request: ShowPage; response: PageView };
  change_story: { request: ChangeStory; response: StoryChanged };
  export_story: { request: ExportStory; response: FileWritten | null };
  set_fullscreen: { request: { on: boolean | null }; response: unknown };
  export_roadmap: { request: Nothing; response: FileWritten | null };
  show_systems: { request: Nothing; response: SystemsView };
  show_about: { request: Nothing; response: About };
  list_licences: { request: Nothing; response: LicenceLine[] };
  find_objects: { request: FindRequest; response: FoundObjects };
  show_settings: { request: Nothing; response: SettingsView };
  change_settings: { request: ChangeSettings; response: SettingsView };
  list_recent: { request: Nothing; response: RecentLine[] };
  open_recent: { request: RecentRequest; response: true };
  forget_recent: { request: ForgetRecent; response: RecentLine[] };
  suggest_start: { request: SuggestStart; response: StartAnswers };
  start_plan: { request: StartPlan; response: PlanStarted };
}

/** The name of a command. */
export type CallName = keyof Calls;

/** The other side of the border: the desktop, or the fake. */
export interface Desktop {
  /** Carries out a command. Rejects with a {@link Failure}. */
  call<Name extends CallName>(name: Name, payload: Calls[Name]['request']): Promise<Calls[Name]['response']>;
  /** Tells how far planning has come, until the returned function is called. */
  listenToProgress(tell: (progress: PlanProgress) => void): () => void;
  /**
   * Tells when another document was opened from outside, or the open one was written to its file or could not be,
   * until the returned function is called.
   */
  listenToDocument(tell: () => void): () => void;
  /** Tells what is done in the window of the audience, until the returned function is called. */
  listenToAudience(tell: (said: AudienceSaid) => void): () => void;
}

/** Turns whatever was thrown into a failure that can be shown; nothing unreadable reaches the screen. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'code' in thrown) {
    const { code, message, hint } = thrown as Partial<Failure>;
    if (typeof message === 'string' && message !== '') {
      return { code: String(code), message, hint: typeof hint === 'string' ? hint : '' };
    }
  }
  return { code: 'bug', message: messages.bug.message, hint: messages.bug.hint };
}
