// Where each edit was made, so that undoing it leads back there and is seen. The document knows its steps by their
// labels alone; what is noticed here is laid beside them by these. Steps of an earlier session have no place, and
// undoing them leads nowhere.
import type { CallName, Calls, Desktop } from '../ipc/contract';
import type { GridEdited } from '../ipc/generated/GridEdited';
import type { MakePlan } from '../ipc/generated/MakePlan';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import type { CompareTab } from './compare.svelte';
import type { LimitsTab } from './limits.svelte';
import type { OutcomesTab } from './outcomes.svelte';
import type { ScreenName, Session } from './session.svelte';
import type { SystemTab } from './system.svelte';

/** A screen, with what it showed. */
interface Place {
  screen: ScreenName;
  system: SystemTab;
  outcomes: OutcomesTab;
  limits: LimitsTab;
  compare: CompareTab;
}

/** A step of the document and where it was made; its label is not known until the document is shown again. */
interface Made {
  label: string | null;
  place: Place;
}

/** What changes the document by a step of its own. */
const EDITS: ReadonlySet<CallName> = new Set<CallName>([
  'pin',
  'lock',
  'exclude',
  'lift',
  'take_offer',
  'edit_grid',
  'paste_grid',
  'import_table',
  'make_plan',
  'promise_plan',
  'adopt_what_if',
  'adopt_scenario',
  'keep_scenario',
  'rename_scenario',
  'remove_scenario',
  'record_verdict',
  'remove_verdict',
  'change_story',
  'add_from_catalogue',
  'add_usual_stages',
  'add_usual_statements',
  'add_usual_blades',
  'set_stage_unit',
  'set_least_group',
  'weigh_outcomes',
  'take_over_levels',
]);

/** Whether a call that was answered has made a step: previews have not, nor plans that belong to the edit before. */
function isStep(name: CallName, payload: unknown, answer: unknown): boolean {
  if (!EDITS.has(name)) return false;
  if (name === 'make_plan') return !(payload as MakePlan).after_edit;
  if ((payload as { preview?: boolean }).preview) return false;
  if (name === 'edit_grid') return (answer as GridEdited).is_changed;
  // nobody has chosen a file
  return name !== 'import_table' || answer !== null;
}

/** The places of the steps that can be taken back, and of those that can be done again. */
export class Trail {
  #past: Made[] = [];
  #future: Made[] = [];
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** A desktop that is the same, but edits are noticed. */
  watch(desktop: Desktop): Desktop {
    return {
      call: async <Name extends CallName>(name: Name, payload: Calls[Name]['request']) => {
        const place = EDITS.has(name) ? this.#here() : null;
        const last = this.#past.at(-1);
        const answer = await desktop.call(name, payload);
        if (place && isStep(name, payload, answer)) {
          this.#past.push({ label: null, place });
          this.#future = [];
        }
        // what was asked before an edit says nothing of it
        if (name === 'show_plan' && last?.label === null) last.label = (answer as PlanScreen).document.undo;
        return answer;
      },
      listenToProgress: (tell) => desktop.listenToProgress(tell),
      listenToDocument: (tell) => desktop.listenToDocument(tell),
      listenToAudience: (tell) => desktop.listenToAudience(tell),
    };
  }

  /** Another document is open. */
  forget() {
    this.#past = [];
    this.#future = [];
  }

  /** A step with this label was taken back, or done again: its place, if it is known. */
  travel(way: 'undo' | 'redo', label: string | null): Place | null {
    const [from, to] = way === 'undo' ? [this.#past, this.#future] : [this.#future, this.#past];
    let at = from.length - 1;
    while (at >= 0 && from[at]?.label !== null && from[at]?.label !== label) at -= 1;
    const made = from[at];
    if (!made) return null;
    // what lies above it is of no step that is there
    from.length = at;
    to.push({ ...made, label });
    return made.place;
  }

  /** Shows a place. */
  goTo(place: Place) {
    const session = this.#session;
    if (session.story.isPresenting) return;
    if (place.screen === 'system') session.system.goTo(place.system);
    if (place.screen === 'outcomes') session.outcomes.goTo(place.outcomes);
    if (place.screen === 'limits') session.limits.goTo(place.limits);
    if (place.screen === 'compare') void session.compare.goTo(place.compare);
    session.goTo(place.screen);
  }

  #here(): Place {
    const { screen, system, outcomes, limits, compare } = this.#session;
    return { screen, system: system.tab, outcomes: outcomes.tab, limits: limits.tab, compare: compare.tab };
  }
}
