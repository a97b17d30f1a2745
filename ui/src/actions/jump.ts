// From a thing by its name to the place where it is shown: the right screen, with the thing selected and the focus where
// it is explained. Deliberately not here: finding things (the desktop does it) and which marks a chart has.
import type { ObjectKind } from '../ipc/generated/ObjectKind';
import type { ObjectRef } from '../ipc/generated/ObjectRef';
import { tick } from 'svelte';
import { messages } from '../messages';
import { focusRegion } from './regions';
import type { ScreenName, Session } from './session.svelte';

/** Where things of a kind are shown. */
const SHOWN_ON: Record<ObjectKind, ScreenName> = {
  investment: 'plan',
  capability: 'plan',
  step: 'plan',
  fund: 'plan',
  pool: 'plan',
  output: 'outcomes',
  outcome: 'outcomes',
};

/** Goes to a thing. */
export async function jumpTo(session: Session, object: ObjectRef): Promise<void> {
  if (!object.mark) {
    session.say(messages.palette.notShown(object.name));
    return;
  }
  session.goTo(SHOWN_ON[object.kind]);
  session.isTableShown = false;
  await session.select(object.mark);
  await tick();
  focusRegion(document, 'inspector');
}
