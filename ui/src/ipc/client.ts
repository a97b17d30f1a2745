// The one door to the desktop: the only file of the window that names Tauri. Every request is the one command
// "call" with a name and a payload; the renderer never sends or sees a path. The page of the audience has a door of its
// own, with two commands; what it may not ask for is denied by capabilities/audience.json.
import { Channel, invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { AudienceDoor, AudienceMessage } from './audience';
import type { Desktop } from './contract';
import type { PlanProgress } from './generated/PlanProgress';

/** Whether this page runs in Cairn's window (and not in a browser). */
export const isInWindow = isTauri;

/** The desktop behind the window. */
export const desktop: Desktop = {
  call: (name, payload) => invoke('call', { name, payload }),
  listenToProgress(tell) {
    const listening = listen<PlanProgress>('plan-progress', (event) => tell(event.payload));
    return () => void listening.then((stopListening) => stopListening());
  },
  listenToDocument(tell) {
    const listening = listen('document-changed', () => tell());
    return () => void listening.then((stopListening) => stopListening());
  },
  listenToAudience(tell) {
    const listening = [
      listen<{ key: string; is_repeated: boolean }>('audience-key', ({ payload }) =>
        tell({ kind: 'key', ...payload }),
      ),
      listen<number>('audience-closed', ({ payload }) => tell({ kind: 'closed', opening: payload })),
    ];
    return () => listening.forEach((one) => void one.then((stopListening) => stopListening()));
  },
};

/** The desktop behind the page of the audience. */
export const audienceDoor: AudienceDoor = {
  see(tell) {
    const told = new Channel<AudienceMessage>();
    told.onmessage = tell;
    return invoke('see', { tell: told });
  },
  press: (gesture, id) => invoke('press', { gesture, id }),
};
