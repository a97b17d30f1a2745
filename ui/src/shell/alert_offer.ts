// What helps after a failure, by its code: the button beside its sentence.
import type { Session } from '../actions/session.svelte';
import { messages } from '../messages';

/** The one thing that helps with the failure that is shown; nothing if the sentence has to do. */
export function alertOffer(session: Session): { label: string; run: () => unknown } | null {
  const { documents, alert } = session;
  switch (alert?.code) {
    case 'unreadable_rows':
      return {
        label: messages.alert.importReadable,
        run: () => documents.importTable({ skip_unreadable: true, again: true }),
      };
    case 'open_elsewhere':
      return { label: messages.actions.openCopy, run: () => documents.openCopy() };
    case 'damaged':
    case 'incomplete':
      return { label: messages.actions.recover, run: () => documents.recover() };
    default:
      return null;
  }
}
