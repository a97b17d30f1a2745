// What the line under the chart offers: which lists there are, with their counts. A list of problems appears only
// when there are any; the other two are always there, because "nothing" is an answer too.
import type { TrayName } from '../../actions/session.svelte';
import type { PlanScreen } from '../../ipc/generated/PlanScreen';
import { messages } from '../../messages';

/** One list of the tray. */
export interface TrayTab {
  name: TrayName;
  label: string;
  isUrgent: boolean;
}

/** The lists of the tray for this screen, left to right. */
export function trayTabs(view: PlanScreen): TrayTab[] {
  const words = messages.tray;
  const tabs: TrayTab[] = [
    { name: 'left_out', label: words.leftOut(view.left_out.length), isUrgent: false },
    { name: 'decisions', label: words.decisions(view.decisions.length), isUrgent: false },
  ];
  if (view.problems.length > 0) {
    const isUrgent = view.problems.some((problem) => problem.blocks);
    tabs.push({ name: 'problems', label: messages.problems.title(view.problems.length), isUrgent });
  }
  return tabs;
}
