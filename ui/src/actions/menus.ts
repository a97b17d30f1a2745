// The menus of the window: every action of the registry in one of them, in the order and groups people expect of a
// desktop program. An action that is not named here is put at the end of the menu of its group, so that none is
// forgotten; a test looks that each is there once.
import { messages } from '../messages';
import { actions } from './registry';

/** The menus, from the left. */
export type MenuName = keyof typeof messages.menus.names;

/** What stands in for the list of recent documents. */
export const RECENT = 'recent-documents';

/** Keys of the window that do not name something to do. */
export const NOT_IN_MENUS = new Set(['escape', 'region', 'region-back', 'context-menu']);

const ORDER: Record<MenuName, string[][]> = {
  file: [
    ['start-plan', 'new-empty', 'new-sample'],
    ['open', 'open-copy', RECENT, 'forget-recent'],
    ['save', 'save-as', 'versions', 'begin-cycle'],
    ['import-table', 'table-from-file'],
    ['table-to-file', 'export-roadmap', 'export-chart', 'print', 'export-story'],
    ['recover', 'settings'],
  ],
  edit: [
    ['undo', 'redo'],
    ['pin', 'lock', 'lift', 'exclude'],
    ['catalogue', 'usual-stages', 'usual-statements', 'usual-blades', 'weigh-outcomes'],
    ['find'],
  ],
  view: [
    ['go-plan', 'go-system', 'go-outcomes', 'go-limits', 'go-compare', 'go-present'],
    ['present', 'present-here', 'present-apart', 'present-together'],
    ['table', 'problems', 'systems'],
    ['time-fit', 'time-selection', 'time-in', 'time-out'],
    ['zoom-in', 'zoom-out', 'zoom-reset'],
    ['theme'],
  ],
  plan: [['replan', 'what-if', 'what-if-form', 'closer', 'adopt-what-if'], ['promise'], ['why']],
  help: [
    ['palette', 'keys', 'first-steps'],
    ['licences', 'about'],
  ],
};

const MENU_OF_GROUP: Record<string, MenuName> = {
  screens: 'view',
  document: 'file',
  plan: 'plan',
  selection: 'edit',
  chart: 'view',
  present: 'view',
  window: 'view',
  help: 'help',
};

/** The menus with the ids of their actions, group by group. */
export function menus(): { name: MenuName; groups: string[][] }[] {
  const names = Object.keys(messages.menus.names) as MenuName[];
  const known = new Set(Object.values(ORDER).flat(2));
  const left = actions.filter((one) => !known.has(one.id) && !NOT_IN_MENUS.has(one.id));
  return names.map((name) => {
    const others = left.filter((one) => (MENU_OF_GROUP[one.group] ?? 'edit') === name).map((one) => one.id);
    const groups = ORDER[name].map((group) =>
      group.filter((id) => id === RECENT || actions.some((one) => one.id === id)),
    );
    return { name, groups: [...groups, others].filter((group) => group.length > 0) };
  });
}
