// What the status bar says, part by part: what is proven, how much there is, where it is saved.
import { clockTime } from '../actions/clock_time';
import type { Planning } from '../actions/session.svelte';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import { messages } from '../messages';

const words = messages.status;

/** The parts of the status bar while nothing runs. */
export function statusParts(view: PlanScreen | null): string[] {
  if (!view) return [];
  const { file_name: file, saved } = view.document;
  const proof = view.proof?.sentence ?? words.noPlan;
  return [
    proof.charAt(0).toUpperCase() + proof.slice(1),
    ...(view.proof && !view.is_current ? [words.stale] : []),
    words.investments(view.investment_count),
    file ? words.saved(clockTime(saved), file) : words.unnamed,
  ];
}

/** What is said of planning while it runs; empty as long as it is not worth a word. */
export function planningSentence(planning: Planning): string {
  if (planning.isStopping) return words.stopping;
  if (planning.phase === 'quiet') return '';
  return planning.phase === 'sentence' && planning.sentence !== '' ? planning.sentence : words.replanning;
}
