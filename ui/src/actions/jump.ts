// From a thing by its name to the place where it is shown: the right screen, with the thing selected and the focus where
// it is explained or typed. Deliberately not here: finding things (the desktop does it) and which marks a chart has.
import type { GridName } from '../ipc/generated/GridName';
import type { ObjectKind } from '../ipc/generated/ObjectKind';
import type { ObjectRef } from '../ipc/generated/ObjectRef';
import { tick } from 'svelte';
import { messages } from '../messages';
import { focusRegion } from './regions';
import type { ScreenName, Session } from './session.svelte';

/** Where things of a kind are shown: as marks of a chart, or as rows of a table. */
const SHOWN_ON: Record<ObjectKind, { screen: ScreenName; table?: GridName }> = {
  investment: { screen: 'plan' },
  step: { screen: 'plan' },
  output: { screen: 'outcomes' },
  outcome: { screen: 'outcomes' },
  capability: { screen: 'system', table: 'capabilities' },
  fund: { screen: 'limits', table: 'funds' },
  pool: { screen: 'limits', table: 'pools' },
  stakeholder: { screen: 'system', table: 'stakeholders' },
  rule: { screen: 'limits', table: 'rules' },
  stage: { screen: 'system', table: 'stages' },
  contract: { screen: 'outcomes', table: 'contracts' },
  principle: { screen: 'system', table: 'principles' },
  theme: { screen: 'system', table: 'themes' },
  statement: { screen: 'system', table: 'statements' },
  survey: { screen: 'system', table: 'surveys' },
  assessment: { screen: 'system', table: 'assessments' },
  zone: { screen: 'system', table: 'zones' },
  team: { screen: 'system', table: 'teams' },
  skill: { screen: 'system', table: 'skills' },
  rank: { screen: 'system', table: 'ranks' },
  blade: { screen: 'system', table: 'blades' },
  driver: { screen: 'system', table: 'drivers' },
  loop: { screen: 'system', table: 'loops' },
  cycle: { screen: 'outcomes', table: 'cycles' },
  assumption: { screen: 'outcomes', table: 'assumptions' },
  circumstance: { screen: 'limits', table: 'circumstances' },
  debt: { screen: 'limits', table: 'debts' },
};

/** Goes to a thing. */
export async function jumpTo(session: Session, object: ObjectRef): Promise<void> {
  const { screen, table } = SHOWN_ON[object.kind];
  if (table) {
    session.goTo(screen);
    session.grids.reveal(table, object.id);
    return;
  }
  if (!object.mark) {
    session.say(messages.palette.notShown(object.name));
    return;
  }
  // the flow has marks of all of them
  if (screen === 'outcomes') session.outcomes.goTo('flow');
  session.goTo(screen);
  session.isTableShown = false;
  await session.select(object.mark);
  await tick();
  focusRegion(document, 'inspector');
}

/** Selects a mark of the chart and goes to the card that tells about it. */
export async function inspect(session: Session, mark: string): Promise<void> {
  await session.select(mark);
  focusRegion(document, 'inspector');
}
