// Actions of the Present screen: presenting from the first page or from here, and the story as a file.
// Part of the registry. Keys that only mean something while one presents are gestures: the stage handles them itself.
import type { AltitudeName } from '../ipc/generated/AltitudeName';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

const words = messages.present;
const hasPlan = (session: Session) => session.view !== null && session.view.proof !== null;
const whyNot = (session: Session) => (hasPlan(session) ? '' : words.noPlan);
const isEditable = (session: Session) => session.view !== null && !session.isReadOnly;
const isHere = (session: Session) => session.screen === 'present' && session.story.story !== null;
const whyNotEditable = (session: Session) => (session.isReadOnly ? messages.undo.readOnly : '');

const whyNotOwn = (session: Session) =>
  whyNotEditable(session) || (session.story.isOwn ? '' : words.madeOfPlan);

const ALTITUDES: AltitudeName[] = ['board', 'executive', 'cto'];

/** The actions, in the order of the key sheet. */
export const presentActions: Action[] = [
  {
    id: 'present',
    label: words.start,
    also: words.also.start,
    group: 'present',
    keys: ['F5'],
    when: hasPlan,
    whyNot,
    run: (s) => s.story.present(1),
  },
  {
    id: 'present-here',
    label: words.startHere,
    also: words.also.start,
    group: 'present',
    keys: ['Shift+F5'],
    when: hasPlan,
    whyNot,
    run: (s) => s.story.present(s.screen === 'present' ? s.story.page : 1),
  },
  {
    id: 'present-apart',
    label: messages.presenter.start,
    also: messages.presenter.also.start,
    group: 'present',
    keys: ['Alt+F5'],
    when: hasPlan,
    whyNot,
    run: (s) => s.story.present(s.screen === 'present' ? s.story.page : 1, true),
  },
  {
    id: 'present-together',
    label: messages.presenter.startTogether,
    also: messages.presenter.also.startTogether,
    group: 'present',
    keys: [],
    when: hasPlan,
    whyNot,
    run: (s) => s.story.present(s.screen === 'present' ? s.story.page : 1, false),
  },
  {
    id: 'export-story',
    label: words.exportStory,
    also: words.also.exportStory,
    group: 'present',
    keys: [],
    when: hasPlan,
    whyNot,
    run: (s) => s.story.exportAll(),
  },
  ...ALTITUDES.map((altitude): Action => ({
    id: `tell-${altitude}`,
    label: words.tell[altitude],
    also: words.also.altitude,
    group: 'present',
    keys: [],
    when: hasPlan,
    whyNot,
    run: (s) => {
      s.goTo('present');
      return s.story.rise(altitude);
    },
  })),
  {
    id: 'page-before',
    label: words.previous,
    group: 'present',
    keys: ['PageUp'],
    when: (s) => isHere(s) && s.story.page > 1,
    run: (s) => s.story.turn(-1),
  },
  {
    id: 'page-after',
    label: words.next,
    group: 'present',
    keys: ['PageDown'],
    when: (s) => isHere(s) && s.story.page < s.story.count,
    run: (s) => s.story.turn(1),
  },
  {
    id: 'add-page',
    label: words.add,
    group: 'present',
    keys: [],
    when: (s) => isHere(s) && isEditable(s) && s.story.isOwn,
    whyNot: whyNotOwn,
    run: (s) => (s.story.isAdding = true),
  },
  {
    id: 'remove-page',
    label: words.remove,
    group: 'present',
    keys: [],
    when: (s) => isHere(s) && isEditable(s) && s.story.isOwn && s.story.count > 1,
    whyNot: (s) => whyNotOwn(s) || (isHere(s) ? words.onlyPage : ''),
    run: (s) => s.story.remove(s.story.page),
  },
  {
    id: 'usual-pages',
    label: words.usual,
    group: 'present',
    keys: [],
    when: (s) => isHere(s) && isEditable(s) && s.story.isOwn && s.story.story?.is_usual === false,
    whyNot: (s) => whyNotOwn(s) || (isHere(s) ? words.isUsual : ''),
    run: (s) => s.story.goBack(),
  },
];

/** Keys of the stage and of the list of pages, for the key sheet. */
export const presentGestures: Pick<Action, 'id' | 'label' | 'group' | 'keys'>[] = [
  { id: 'stage-turn', label: words.gestures.turn, group: 'present', keys: ['ArrowRight', 'ArrowLeft'] },
  { id: 'stage-ends', label: words.gestures.ends, group: 'present', keys: ['Home', 'End'] },
  { id: 'stage-black', label: words.gestures.black, group: 'present', keys: ['b', '.'] },
  { id: 'stage-white', label: words.gestures.white, group: 'present', keys: ['w'] },
  { id: 'stage-jump', label: words.gestures.jump, group: 'present', keys: ['1', 'Enter'] },
  { id: 'stage-ask', label: words.gestures.ask, group: 'present', keys: ['q'] },
  { id: 'stage-share', label: messages.presenter.gestures.share, group: 'present', keys: ['a'] },
  { id: 'stage-full', label: words.gestures.full, group: 'present', keys: ['F11'] },
  {
    id: 'page-move',
    label: words.gestures.reorder,
    group: 'present',
    keys: ['Alt+ArrowUp', 'Alt+ArrowDown'],
  },
  { id: 'page-remove', label: words.gestures.removePage, group: 'present', keys: ['Delete'] },
];
