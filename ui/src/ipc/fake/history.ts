// The past of the fake's document: steps to undo and redo, and versions to look at. What is kept of a moment is a copy of
// everything, which is how the real one does not do it (src-tauri/storage); what can be seen from outside is the same.
import type { DecisionLine } from '../generated/DecisionLine';
import type { DifferenceLine } from '../generated/DifferenceLine';
import type { Failure } from '../generated/Failure';
import type { Undone } from '../generated/Undone';
import type { VersionDifference } from '../generated/VersionDifference';
import type { VersionLine } from '../generated/VersionLine';
import { QUARTERS, type FakeInvestment } from './roadmap';

/** Everything that undo gives back. */
export interface Moment {
  items: FakeInvestment[];
  decisions: DecisionLine[];
  isCurrent: boolean;
  hasPlan: boolean;
}

const failure = (code: string, message: string, hint = ''): Failure => ({ code, message, hint });

const copy = (moment: Moment): Moment => structuredClone(moment);

/** Steps that can be taken back and done again. */
export class Steps {
  #past: { label: string; before: Moment }[] = [];
  #future: { label: string; after: Moment }[] = [];

  get undo() {
    return this.#past.at(-1)?.label ?? null;
  }

  get redo() {
    return this.#future.at(-1)?.label ?? null;
  }

  /** A step is about to be done. */
  done(label: string, before: Moment) {
    this.#past.push({ label, before: copy(before) });
    this.#future = [];
  }

  /** Takes the last step back; gives the moment before it. */
  back(now: Moment): { moment: Moment; said: Undone } {
    const step = this.#past.pop();
    if (!step) throw failure('nothing_to_undo', 'There is nothing to undo.');
    this.#future.push({ label: step.label, after: copy(now) });
    return { moment: step.before, said: { label: step.label, sentence: `Undone: ${step.label}.` } };
  }

  /** Does the last undone step again. */
  forth(now: Moment): { moment: Moment; said: Undone } {
    const step = this.#future.pop();
    if (!step) throw failure('nothing_to_redo', 'There is nothing to redo.');
    this.#past.push({ label: step.label, before: copy(now) });
    return { moment: step.after, said: { label: step.label, sentence: `Redone: ${step.label}.` } };
  }
}

/** What was kept of the document. */
export class Kept {
  #versions: { line: VersionLine; moment: Moment }[] = [];

  /** Newest first. */
  get lines(): VersionLine[] {
    return this.#versions.map(({ line }) => line);
  }

  /** Keeps a moment. */
  keep(moment: Moment, name: string | null, reason: string, at: string): VersionLine {
    const summary = `${moment.items.length} investments · 412 pts`;
    const line = { id: `version-${this.#versions.length + 1}`, name, reason, at, summary };
    this.#versions.unshift({ line, moment: copy(moment) });
    return line;
  }

  /** The moment that was kept. */
  moment(id: string): Moment {
    const found = this.#versions.find(({ line }) => line.id === id);
    if (!found) {
      throw failure('unknown_version', 'That version is not there any more.', 'Choose another one.');
    }
    return copy(found.moment);
  }
}

const quarterOf = (start: number | null) => (start === null ? 'not in the plan' : (QUARTERS[start] ?? ''));

/** What became different from one moment to another. */
export function differenceOf(from: Moment, to: Moment): VersionDifference {
  const lines: DifferenceLine[] = [];
  const add = (kind: string, noun: string, name: string, what = '') =>
    lines.push({ kind, word: kind, noun, name, what });
  for (const one of to.items) {
    const old = from.items.find(({ id }) => id === one.id);
    if (!old) add('added', 'Investment', one.name);
    else if (old.cost !== one.cost)
      add('changed', 'Investment', one.name, `cost €${old.cost} k → €${one.cost} k`);
    else if (old.start !== one.start)
      add('moved', 'Investment', one.name, `${quarterOf(old.start)} → ${quarterOf(one.start)}`);
  }
  for (const one of from.items) {
    if (!to.items.some(({ id }) => id === one.id)) add('removed', 'Investment', one.name);
  }
  for (const one of to.decisions) {
    if (!from.decisions.some(({ text, investment }) => text === one.text && investment === one.investment))
      add('added', 'Decision', one.name, one.text);
  }
  for (const one of from.decisions) {
    if (!to.decisions.some(({ investment }) => investment === one.investment))
      add('removed', 'Decision', one.name, one.text);
  }
  const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
  const parts = ['added', 'removed', 'changed', 'moved']
    .map((kind) => (count(kind) > 0 ? `${count(kind)} ${kind}` : ''))
    .filter((part) => part !== '');
  const sentence = parts.length > 0 ? `${parts.join(', ')} since then.` : 'Nothing has changed since then.';
  return { sentence, lines };
}
