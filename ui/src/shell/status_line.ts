// What the status bar says, part by part: what is proven, how much there is, where it is saved. Where something
// hinders saving, that comes first of all, with what can be done about it.
import { clockTime } from '../actions/clock_time';
import type { Planning } from '../actions/search.svelte';
import type { DocumentView } from '../ipc/generated/DocumentView';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import { messages } from '../messages';

const words = messages.status;

/** The parts of the status bar while nothing runs and nothing hinders. */
export function statusParts(view: PlanScreen | null): string[] {
  if (!view) return [];
  const proof = view.proof?.sentence ?? words.noPlan;
  return [
    ...(view.document.recovered_edits ? [view.document.recovered_edits.replace(/\.$/, '')] : []),
    proof.charAt(0).toUpperCase() + proof.slice(1),
    ...(view.proof && !view.is_current ? [words.stale] : []),
    words.investments(view.investment_count),
    whereSaved(view.document),
  ];
}

function whereSaved(document: DocumentView): string {
  const { file_name: file, saved } = document;
  if (document.is_read_only) return words.reading(file ?? words.thisDocument);
  if (!file) return words.unnamed;
  return document.is_saved ? words.saved(file, clockTime(saved)) : words.unsaved(file);
}

/** What can be done about where the document stands: names of actions. */
export function statusActions(document: DocumentView | null): ('save' | 'save-as' | 'open-copy')[] {
  if (document?.is_read_only) return ['open-copy'];
  if (document?.trouble) return document.file_name ? ['save', 'save-as'] : ['save-as'];
  return [];
}

/** What is said of planning while it runs; empty as long as it is not worth a word. */
export function planningSentence(planning: Planning): string {
  if (planning.isStopping) return words.stopping;
  if (planning.phase === 'quiet') return '';
  return planning.phase === 'sentence' && planning.sentence !== '' ? planning.sentence : words.replanning;
}
