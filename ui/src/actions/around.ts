// Actions that are about the window and the computer rather than about a plan: the box for everything, settings, size,
// first steps, and where to look things up. Part of the registry.
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';
import { ZOOM } from './settings.svelte';

const always = () => true;
const hasView = (session: Session) => session.view !== null;
const words = messages.around;

/** The actions, in the order of the key sheet. */
export const aroundTheScreens: Action[] = [
  {
    id: 'palette',
    label: words.palette,
    group: 'window',
    keys: ['$mod+k', 'F1', '$mod+/', '$mod+Shift+p'],
    when: always,
    run: (s) => s.palette.open('do'),
  },
  {
    id: 'find',
    label: words.find,
    group: 'window',
    keys: ['/', '$mod+f'],
    when: hasView,
    whyNot: () => messages.palette.noDocument,
    run: (s) => s.palette.open('find'),
  },
  {
    id: 'settings',
    label: words.settings,
    also: words.also.settings,
    group: 'window',
    keys: ['$mod+,'],
    when: always,
    run: (s) => (s.panel = 'settings'),
  },
  {
    id: 'zoom-in',
    label: words.zoomIn,
    also: words.also.zoom,
    group: 'window',
    keys: ['$mod++', '$mod+=', '$mod+Shift++'],
    when: (s) => s.settings.now.zoom < ZOOM.most,
    whyNot: () => words.largest,
    run: (s) => s.settings.zoom(1),
  },
  {
    id: 'zoom-out',
    label: words.zoomOut,
    also: words.also.zoom,
    group: 'window',
    keys: ['$mod+-'],
    when: (s) => s.settings.now.zoom > ZOOM.least,
    whyNot: () => words.smallest,
    run: (s) => s.settings.zoom(-1),
  },
  {
    id: 'zoom-reset',
    label: words.zoomReset,
    also: words.also.zoom,
    group: 'window',
    keys: ['$mod+0'],
    when: always,
    run: (s) => s.settings.zoom(0),
  },
  {
    id: 'problems',
    label: words.problems,
    also: words.also.problems,
    group: 'window',
    keys: ['F8'],
    when: hasView,
    whyNot: () => messages.palette.noDocument,
    run: (s) => (s.panel = s.panel === 'problems' ? null : 'problems'),
  },
  {
    id: 'start-plan',
    label: words.startPlan,
    also: words.also.startPlan,
    group: 'document',
    keys: ['$mod+Shift+n'],
    when: always,
    run: (s) => s.starting.open(),
  },
  {
    id: 'catalogue',
    label: words.catalogue,
    also: words.also.catalogue,
    group: 'document',
    keys: [],
    when: (s) => hasView(s) && !s.isReadOnly,
    whyNot: () => messages.palette.noDocument,
    run: (s) => s.picking.open(),
  },
  {
    id: 'forget-recent',
    label: words.forgetRecent,
    group: 'document',
    keys: [],
    when: (s) => s.recent.lines.length > 0,
    whyNot: () => messages.recent.none,
    run: (s) => s.recent.forget(),
  },
  {
    id: 'first-steps',
    label: words.firstSteps,
    group: 'help',
    keys: [],
    when: (s) => s.view?.document.is_sample === true,
    whyNot: () => messages.firstSteps.sampleOnly,
    run: (s) => s.firstSteps.resume(),
  },
  {
    id: 'keys',
    label: words.keys,
    also: words.also.keys,
    group: 'help',
    keys: [],
    when: always,
    run: (s) => (s.panel = 'keys'),
  },
  {
    id: 'licences',
    label: words.licences,
    also: words.also.licences,
    group: 'help',
    keys: [],
    when: always,
    run: (s) => s.showAbout(true),
  },
];
