// Every user action once: its name, its keys, when it is possible, and what it does. Menus, buttons, the key sheet
// and the tests read this list; a new action is one entry here. Keys that only mean something inside a chart are
// listed below as gestures, for the key sheet.
import { messages } from '../messages';
import type { SaysName } from '../ipc/generated/SaysName';
import { TABS } from './compare.svelte';
import { aroundTheScreens } from './around';
import { contextActions } from './context_menu.svelte';
import { limitsActions } from './limits.svelte';
import { isOnFlow } from './linking.svelte';
import { lookBackActions } from './look_back.svelte';
import { inspect } from './jump';
import { outcomesActions } from './outcomes.svelte';
import { systemActions } from './system.svelte';
import { systemsActions } from './systems.svelte';
import { timeActions } from './time_zoom.svelte';
import { presentActions, presentGestures } from './present';
import { focusNextRegion, focusRegion } from './regions';
import type { Session } from './session.svelte';
import { formActions } from './what_if_form.svelte';

/** Under which heading of the key sheet an action stands. */
export type ActionGroup = keyof typeof messages.keySheet.groups;

/** One thing the user can do. */
export interface Action {
  id: string;
  label: string;
  group: ActionGroup;
  /** Other words by which people look for it, for the box for everything. */
  also?: string;
  /** In the notation of tinykeys; the first is the one shown beside the label. */
  keys: string[];
  when(session: Session): boolean;
  /** What a menu says in place of the label, where that depends on the document. */
  labelNow?(session: Session): string;
  /** What it would come to, where that is known: beside its name in the box for everything. */
  outcome?(session: Session): string;
  /** Why it is not possible now: shown in menus, and said when its key is pressed. */
  whyNot?(session: Session): string;
  run(session: Session): unknown;
  /** What happens when its key is let go again, where it matters how long it is held. */
  release?(session: Session, heldMs: number): unknown;
}

const always = () => true;
const hasView = (session: Session) => session.view !== null;
const isEditable = (session: Session) => session.view !== null && !session.isReadOnly;
const whyNotEditable = (session: Session) => (session.isReadOnly ? messages.undo.readOnly : '');
const hasPicture = (session: Session) => session.picture !== null;

const step = (session: Session, way: 'undo' | 'redo') => session.view?.document[way] ?? null;

// A question is asked of the plan as it is, or of the same again while its answer is shown.
const canAsk = (session: Session) =>
  session.view !== null && session.view.proof !== null && session.view.is_current;

const isComparing = (session: Session) => session.screen === 'compare';
const isPricing = (session: Session) => isComparing(session) && session.compare.tab === 'price_of_yes';

function decide(session: Session, says: SaysName): void {
  const { investment } = session.compare;
  if (investment !== null) session.compare.deciding = { investment, says };
}

function askWhatIf(session: Session): unknown {
  // The answer is drawn on the Plan screen, and compared on the Compare screen.
  if (session.screen === 'compare') void session.compare.goTo('difference');
  else session.goTo('plan');
  return session.whatIf.open();
}

/** Escape undoes the last layer: a list, a chooser, a running plan, the selection, the answer to a what-if. */
function escape(session: Session): void {
  if (session.palette.isOpen) session.palette.close();
  else if (session.lookBack.picture) session.lookBack.end();
  else if (session.outcomes.linking.isOn) session.outcomes.linking.stop();
  else if (session.panel) session.panel = null;
  else if (session.isPinChooserOpen) session.isPinChooserOpen = false;
  else if (session.tray) session.tray = null;
  else if (session.conflict.isOpen) session.conflict.isOpen = false;
  else if (session.planning) void session.stop();
  else if (isComparing(session) && session.compare.isWorking) void session.compare.stop();
  else if (session.selected) {
    const isInInspector = document.activeElement?.closest('[data-region="inspector"]');
    const mark = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(session.selected)}"]`);
    // From the inspector Escape leads back to the mark it speaks of; only then does it clear.
    if (isInInspector && mark) mark.focus();
    else void session.select(null);
  } else if (session.whatIf.answer) void session.whatIf.drop();
}

function pinOrSay(session: Session): void {
  if (session.whatIf.answer) return session.say(messages.whatIf.adoptFirst);
  if (!session.selectedInvestment) return session.say(messages.notices.selectFirst);
  if (session.facts?.decision?.kind === 'exclude') return session.say(messages.notices.pinExcluded);
  if (session.facts?.starts.length === 0) return session.say(messages.notices.noStarts);
  session.isPinChooserOpen = true;
}

function lift(session: Session): unknown {
  if (session.whatIf.answer) return session.say(messages.whatIf.adoptFirst);
  const decision = session.facts?.decision;
  if (!session.selectedInvestment) return session.say(messages.notices.selectFirst);
  return decision ? session.lift(decision.investment) : undefined;
}

function lockOrLink(session: Session): unknown {
  if (isOnFlow(session)) return session.outcomes.linking.toggle();
  if (session.whatIf.answer) return session.say(messages.whatIf.adoptFirst);
  if (!session.selectedInvestment) return session.say(messages.notices.selectFirst);
  if (!session.facts) return undefined;
  if (session.facts.decision?.kind === 'lock') return session.lift(session.facts.id);
  if (!session.view?.is_current) return session.say(messages.notices.lockStale);
  if (!session.facts.starts.some((choice) => choice.is_planned))
    return session.say(messages.notices.lockOut(session.facts.name));
  return session.lock(session.facts.id);
}

function excludeOrInclude(session: Session): unknown {
  if (session.whatIf.answer) return session.say(messages.whatIf.adoptFirst);
  if (!session.selectedInvestment) return session.say(messages.notices.selectFirst);
  if (!session.facts) return undefined;
  return session.facts.decision?.kind === 'exclude'
    ? session.lift(session.facts.id)
    : session.exclude(session.facts.id);
}

/** What has the focus, if it is a mark of a chart or a line that stands for one. */
const focusedMark = () => {
  const line = document.activeElement?.closest<HTMLElement>('[data-mark], [data-about]');
  return line?.dataset.mark ?? line?.dataset.about ?? null;
};

/** The reasons of what has the focus, or else of what is selected. */
function why(session: Session): unknown {
  const focused = focusedMark();
  if (focused) return inspect(session, focused);
  if (session.selected) focusRegion(document, 'inspector');
  else session.panel = 'keys';
  return undefined;
}

/** What the plan would lose without the selected investment, if it is in the plan and that is known. */
function priceOfDropping({ prices: { explanation }, selectedInvestment }: Session): string {
  const isAbout = explanation?.is_in && explanation.investment === selectedInvestment;
  return isAbout && explanation.price ? messages.selection.value(explanation.price.text) : '';
}

/** The name of the selected investment, for menus that say what will happen. */
const selectedName = (session: Session) => (session.selectedInvestment ? session.facts?.name : undefined);

const words = messages.actions;

export const actions: Action[] = [
  {
    id: 'go-plan',
    label: words.goPlan,
    group: 'screens',
    keys: ['$mod+1'],
    when: always,
    run: (s) => s.goTo('plan'),
  },
  {
    id: 'go-system',
    label: words.goSystem,
    group: 'screens',
    keys: ['$mod+2'],
    when: always,
    run: (s) => s.goTo('system'),
  },
  {
    id: 'go-outcomes',
    label: words.goOutcomes,
    group: 'screens',
    keys: ['$mod+3'],
    when: always,
    run: (s) => s.goTo('outcomes'),
  },
  {
    id: 'go-limits',
    label: words.goLimits,
    group: 'screens',
    keys: ['$mod+4'],
    when: always,
    run: (s) => s.goTo('limits'),
  },
  {
    id: 'go-compare',
    label: words.goCompare,
    group: 'screens',
    keys: ['$mod+5'],
    when: always,
    run: (s) => s.goTo('compare'),
  },
  {
    id: 'go-present',
    label: messages.present.go,
    group: 'screens',
    keys: ['$mod+6'],
    when: always,
    run: (s) => s.goTo('present'),
  },

  {
    id: 'new-empty',
    label: words.newEmpty,
    group: 'document',
    keys: ['$mod+n'],
    when: always,
    run: (s) => s.documents.make(false),
  },
  {
    id: 'new-sample',
    label: words.newSample,
    group: 'document',
    keys: [],
    when: always,
    run: (s) => s.documents.make(true),
  },
  {
    id: 'open',
    label: words.open,
    group: 'document',
    keys: ['$mod+o'],
    when: always,
    run: (s) => s.documents.open(),
  },
  {
    id: 'open-copy',
    label: words.openCopy,
    group: 'document',
    keys: [],
    when: (s) => s.isReadOnly,
    whyNot: () => messages.undo.editable,
    run: (s) => s.documents.openCopy(),
  },
  {
    id: 'recover',
    label: words.recover,
    group: 'document',
    keys: [],
    when: always,
    run: (s) => s.documents.recover(),
  },
  {
    id: 'undo',
    label: words.undo,
    group: 'document',
    keys: ['$mod+z'],
    when: (s) => isEditable(s) && step(s, 'undo') !== null,
    labelNow: (s) => messages.undo.undo(step(s, 'undo')),
    whyNot: (s) => whyNotEditable(s) || messages.undo.nothingToUndo,
    run: (s) => s.undo(),
  },
  {
    id: 'redo',
    label: words.redo,
    group: 'document',
    keys: ['$mod+Shift+z', '$mod+y'],
    when: (s) => isEditable(s) && step(s, 'redo') !== null,
    labelNow: (s) => messages.undo.redo(step(s, 'redo')),
    whyNot: (s) => whyNotEditable(s) || messages.undo.nothingToRedo,
    run: (s) => s.redo(),
  },
  {
    id: 'save',
    label: words.save,
    group: 'document',
    keys: ['$mod+s'],
    when: hasView,
    run: (s) => s.documents.save(),
  },
  {
    id: 'save-as',
    label: words.saveAs,
    group: 'document',
    keys: ['$mod+Shift+s'],
    when: hasView,
    run: (s) => s.documents.saveAs(),
  },
  {
    id: 'versions',
    label: words.versions,
    group: 'document',
    keys: [],
    when: hasView,
    run: (s) => s.showVersions(),
  },
  {
    id: 'import-table',
    label: words.importTable,
    group: 'document',
    keys: [],
    when: isEditable,
    whyNot: whyNotEditable,
    run: (s) => s.documents.importTable(),
  },
  {
    id: 'table-from-file',
    label: words.tableFromFile,
    also: words.alsoTableFromFile,
    group: 'document',
    keys: [],
    when: (s) => isEditable(s) && s.grids.current !== null,
    whyNot: (s) => whyNotEditable(s) || messages.notices.noTable,
    run: (s) => s.grids.current?.fromFile(),
  },
  {
    id: 'table-to-file',
    label: words.tableToFile,
    also: words.alsoTableToFile,
    group: 'document',
    keys: [],
    when: (s) => hasView(s) && s.grids.current !== null,
    whyNot: () => messages.notices.noTable,
    run: (s) => s.grids.current?.toFile(),
  },
  {
    id: 'begin-cycle',
    label: messages.cycles.begin,
    also: messages.cycles.alsoBegin,
    group: 'document',
    keys: [],
    when: hasView,
    run: (s) => s.documents.beginCycle(),
  },
  {
    id: 'export-roadmap',
    label: words.exportRoadmap,
    group: 'document',
    keys: [],
    when: hasView,
    run: (s) => s.documents.exportRoadmap(),
  },
  {
    id: 'export-chart',
    label: words.exportChart,
    group: 'document',
    keys: ['$mod+e'],
    when: hasView,
    run: (s) => (s.panel = 'export'),
  },
  {
    id: 'print',
    label: words.print,
    group: 'document',
    keys: ['$mod+p'],
    when: hasView,
    run: (s) => {
      s.exporting.size = 'A4';
      s.panel = 'export';
    },
  },
  { id: 'about', label: words.about, group: 'help', keys: [], when: always, run: (s) => s.showAbout() },

  {
    id: 'replan',
    label: words.replan,
    group: 'plan',
    keys: ['r'],
    when: (s) => s.canPlan,
    whyNot: whyNotEditable,
    run: (s) => s.plan(),
  },
  { id: 'auto', label: words.auto, group: 'plan', keys: ['a'], when: hasView, run: (s) => s.toggleAuto() },
  {
    id: 'what-if',
    label: words.whatIf,
    group: 'plan',
    keys: ['w'],
    when: canAsk,
    whyNot: () => messages.whatIf.planFirst,
    run: askWhatIf,
  },
  ...formActions({ when: canAsk, whyNot: () => messages.whatIf.planFirst, run: askWhatIf }),
  {
    id: 'adopt-what-if',
    label: words.adoptWhatIf,
    group: 'plan',
    keys: ['$mod+Enter'],
    when: (s) => s.whatIf.answer !== null && !s.isReadOnly,
    whyNot: whyNotEditable,
    run: (s) => s.whatIf.adopt(),
  },
  {
    id: 'keep-scenario',
    label: words.keepScenario,
    group: 'compare',
    keys: ['k'],
    when: (s) => s.whatIf.answer !== null && !s.isReadOnly,
    whyNot: (s) => whyNotEditable(s) || messages.compare.keepWhat,
    run: (s) => s.compare.keep(),
  },
  {
    id: 'closer',
    label: words.closer,
    group: 'plan',
    keys: ['c'],
    when: (s) => s.whatIf.canBeCloser,
    whyNot: () => messages.whatIf.noCloser,
    run: (s) => s.whatIf.askCloser(),
  },
  ...TABS.map((tab, index): Action => ({
    id: `compare-${tab}`,
    label: words.compareTab(messages.compare.tabs[tab]),
    group: 'compare',
    keys: [String(index + 1)],
    when: isComparing,
    run: (s) => s.compare.goTo(tab),
  })),
  ...lookBackActions,
  {
    id: 'try-yes',
    label: words.tryYes,
    group: 'compare',
    keys: ['y'],
    when: (s) => isPricing(s) && s.compare.investment !== null,
    whyNot: (s) => (isPricing(s) ? messages.notices.selectFirst : ''),
    run: (s) => s.compare.open(`force @${s.compare.investment ?? ''}`),
  },
  {
    id: 'record-no',
    label: words.recordNo,
    group: 'compare',
    keys: ['n'],
    when: (s) => isPricing(s) && s.compare.investment !== null && !s.isReadOnly,
    whyNot: (s) => whyNotEditable(s) || (isPricing(s) ? messages.notices.selectFirst : ''),
    run: (s) => decide(s, 'no'),
  },
  {
    id: 'look-again',
    label: words.lookAgain,
    group: 'compare',
    keys: ['d'],
    when: (s) => isPricing(s) && s.compare.investment !== null && !s.isReadOnly,
    whyNot: (s) => whyNotEditable(s) || (isPricing(s) ? messages.notices.selectFirst : ''),
    run: (s) => decide(s, 'not_now'),
  },
  {
    id: 'table',
    label: words.table,
    group: 'plan',
    keys: ['t'],
    when: hasPicture,
    run: (s) => (s.isTableShown = !s.isTableShown),
  },

  {
    id: 'pin',
    label: words.pin,
    group: 'selection',
    keys: ['p'],
    when: hasView,
    labelNow: (s) => messages.selection.pin(selectedName(s)),
    run: pinOrSay,
  },
  {
    id: 'earlier',
    label: words.earlier,
    group: 'selection',
    keys: ['['],
    when: hasView,
    run: (s) => s.hand.shift(-1),
  },
  {
    id: 'later',
    label: words.later,
    group: 'selection',
    keys: [']'],
    when: hasView,
    run: (s) => s.hand.shift(1),
  },
  {
    id: 'lift',
    label: words.lift,
    group: 'selection',
    keys: ['Shift+p'],
    when: hasView,
    labelNow: (s) => messages.selection.lift(selectedName(s)),
    run: lift,
  },
  {
    id: 'lock',
    label: words.lock,
    group: 'selection',
    keys: ['l'],
    when: hasView,
    labelNow: (s) =>
      isOnFlow(s)
        ? messages.linking.action
        : messages.selection.lock(selectedName(s), s.facts?.decision?.kind === 'lock'),
    run: lockOrLink,
  },
  {
    id: 'exclude',
    label: words.exclude,
    group: 'selection',
    keys: ['e'],
    when: hasView,
    labelNow: (s) => messages.selection.exclude(selectedName(s), s.facts?.decision?.kind === 'exclude'),
    outcome: priceOfDropping,
    run: excludeOrInclude,
  },
  { id: 'why', label: words.why, group: 'selection', keys: ['Shift+?', '?'], when: always, run: why },

  {
    id: 'region',
    label: words.region,
    group: 'window',
    keys: ['F6'],
    when: always,
    run: () => focusNextRegion(document),
  },
  {
    id: 'theme',
    label: words.theme,
    also: messages.around.also.theme,
    group: 'window',
    keys: ['$mod+Shift+l'],
    when: always,
    run: (s) => s.settings.cycleTheme(),
  },
  {
    id: 'region-back',
    label: words.regionBack,
    group: 'window',
    keys: ['Shift+F6'],
    when: always,
    run: () => focusNextRegion(document, true),
  },
  ...aroundTheScreens,
  ...presentActions,
  ...systemActions,
  ...outcomesActions,
  ...limitsActions,
  ...systemsActions,
  ...timeActions,
  ...contextActions,
  { id: 'escape', label: words.escape, group: 'window', keys: ['Escape'], when: always, run: escape },
];

/** Keys that a chart handles itself, for the key sheet. */
export const gestures: Pick<Action, 'id' | 'label' | 'group' | 'keys'>[] = [
  { id: 'left-right', label: messages.gestures.leftRight, group: 'chart', keys: ['ArrowLeft', 'ArrowRight'] },
  { id: 'up-down', label: messages.gestures.upDown, group: 'chart', keys: ['ArrowUp', 'ArrowDown'] },
  { id: 'home-end', label: messages.gestures.homeEnd, group: 'chart', keys: ['Home', 'End'] },
  { id: 'enter', label: messages.gestures.enter, group: 'chart', keys: ['Enter'] },
  { id: 'peek', label: messages.gestures.peek, group: 'chart', keys: ['Space'] },
  { id: 'copy', label: messages.gestures.copy, group: 'chart', keys: ['$mod+c'] },
  { id: 'accept-one', label: messages.gestures.acceptOne, group: 'compare', keys: ['Space'] },
  ...presentGestures,
  { id: 'grid-edit', label: messages.gestures.gridEdit, group: 'grid', keys: ['F2', 'Enter'] },
  { id: 'grid-move', label: messages.gestures.gridMove, group: 'grid', keys: ['Tab', 'Enter'] },
  { id: 'grid-extend', label: messages.gestures.gridExtend, group: 'grid', keys: ['Shift+ArrowDown'] },
  { id: 'grid-fill', label: messages.gestures.gridFill, group: 'grid', keys: ['$mod+Enter'] },
  { id: 'grid-down', label: messages.gestures.gridDown, group: 'grid', keys: ['$mod+d', '$mod+r'] },
  { id: 'grid-clear', label: messages.gestures.gridClear, group: 'grid', keys: ['Delete'] },
  { id: 'grid-copy', label: messages.gestures.gridCopy, group: 'grid', keys: ['$mod+c', '$mod+x', '$mod+v'] },
  { id: 'grid-row', label: messages.gestures.gridRow, group: 'grid', keys: ['Shift+Space', '$mod+-'] },
];

/** The action with this id. */
export function action(id: string): Action {
  const found = actions.find((known) => known.id === id);
  if (!found) throw new Error(`there is no action "${id}" in the registry`);
  return found;
}

/** Does an action if it is possible now; otherwise says why not. */
export function perform(id: string, session: Session): void {
  const wanted = action(id);
  if (wanted.when(session)) void wanted.run(session);
  else {
    const reason = session.view ? wanted.whyNot?.(session) : undefined;
    if (reason) session.say(reason);
  }
}
