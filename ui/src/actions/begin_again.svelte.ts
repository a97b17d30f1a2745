// The page begins again, in another language for one, and is where it was: the document and its plan are the desktop's
// and stay there; what only the page knows is put aside for the new one. Deliberately not here: a page that died
// (desktop), which can put nothing aside.
import type { GridName } from '../ipc/generated/GridName';
import type { CompareTab } from './compare.svelte';
import type { OutcomesTab } from './outcomes.svelte';
import type { Wrong } from './grids.svelte';
import type { ScreenName, Session } from './session.svelte';
import type { SystemTab } from './system.svelte';

/** Where the place is kept while there is no page. */
const KEY = 'cairn-place';

/** What the page knows and the desktop does not. */
interface Place {
  screen: ScreenName;
  selected: string | null;
  tabs: { system: SystemTab; outcomes: OutcomesTab; compare: CompareTab };
  page: number;
  /** The question whose answer is shown. */
  whatIf: string | null;
  isInSettings: boolean;
  wrong: Partial<Record<GridName, Record<string, Wrong>>>;
}

/** The one thing a test cannot let happen. */
export const page = { load: () => window.location.reload() };

/** Loads the page anew, once everything that was typed is in the document. A search ends with the best it has found. */
export async function beginAgain(session: Session): Promise<void> {
  // a field that is being typed in is left, which keeps what was typed
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await session.grids.written();
  await session.settle();
  const place: Place = {
    screen: session.screen,
    selected: session.selected,
    tabs: { system: session.system.tab, outcomes: session.outcomes.tab, compare: session.compare.tab },
    page: session.story.page,
    whatIf: session.whatIf.answer?.text ?? null,
    isInSettings: session.panel === 'settings',
    wrong: session.grids.wrong,
  };
  sessionStorage.setItem(KEY, JSON.stringify(place));
  page.load();
}

/** Goes back to where the page was when it began again, if it did. */
export function returnWhereItWas(session: Session): void {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return;
  sessionStorage.removeItem(KEY);
  // what is kept was written by this very program, by the page before
  const place = JSON.parse(kept) as Place;
  session.screen = place.screen;
  session.selected = place.selected;
  session.system.tab = place.tabs.system;
  session.outcomes.tab = place.tabs.outcomes;
  session.compare.tab = place.tabs.compare;
  session.story.page = place.page;
  if (place.isInSettings) session.panel = 'settings';
  for (const [name, wrong] of Object.entries(place.wrong)) session.grids.of(name as GridName).wrong = wrong;
  const { whatIf } = place;
  if (whatIf === null) return;
  // the question is asked again as soon as there is a plan to ask it of
  const stop = $effect.root(() => {
    $effect(() => {
      if (!session.isReady) return;
      stop();
      void session.whatIf.askText(whatIf);
    });
  });
}
