// The one door to the desktop: the only file of the window that names Tauri. Every request is the one command
// "call" with a name and a payload; the renderer never sends or sees a path.
import { invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
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
};
