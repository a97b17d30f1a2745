// Answers to what-ifs for the invented roadmap: two questions are understood, everything else is not.
import type { WhatIfAnswer } from '../generated/WhatIfAnswer';
import type { WhatIfRead } from '../generated/WhatIfRead';
import { QUARTERS, type FakeInvestment } from './roadmap';

/** What the fake understands of a text. */
export function readOf(text: string): WhatIfRead {
  const known = text.trim().toLowerCase();
  if (known === 'budget -20%')
    return { sentence: 'All funds 20 % lower in every quarter.', text: 'budget -20%', problem: null };
  if (known === 'nothing fits') return { sentence: 'Nothing fits.', text: 'nothing fits', problem: null };
  const word = text.trim().split(' ')[0] ?? '';
  const at = text.indexOf(word) + 1;
  const message = `“${word}” (character ${at}) is neither a fund nor a pool nor a word that begins a change.`;
  return {
    sentence: null,
    text: null,
    problem: { message, at, length: word.length, nearest: ['budget', 'Platform', 'without'] },
  };
}

/** The items as they would be planned with a fifth less money: one drops, one moves, one comes in. */
export function changedBy(items: FakeInvestment[]): FakeInvestment[] {
  const changed = structuredClone(items);
  const planned = changed.filter((one) => one.start !== null);
  const [dropped, moved] = [planned.at(-1), planned[0]];
  const entered = changed.find((one) => one.start === null);
  if (dropped) dropped.start = null;
  if (moved && moved.start !== null) moved.start += 1;
  if (entered) entered.start = 2;
  return changed;
}

/** What becomes different between the two. */
export function answerOf(before: FakeInvestment[], now: FakeInvestment[], isFinal: boolean): WhatIfAnswer {
  const when = (start: number | null) => (start === null ? '' : (QUARTERS[start] ?? ''));
  const lines = before.flatMap((old, index) => {
    const start = now[index]?.start ?? null;
    if (old.start === start) return [];
    const what =
      old.start === null
        ? `starts in ${when(start)}`
        : start === null
          ? `no longer starts in ${when(old.start)}`
          : `${when(old.start)} → ${when(start)}, 1 quarter later`;
    return [{ investment: old.id, name: old.name, what, before: old.start, now: start }];
  });
  return {
    text: 'budget -20%',
    sentence: 'All funds 20 % lower in every quarter.',
    headline: 'Value −11 %; investments: 1 enters, 1 drops, 1 moves; “Lead time” slips to Q1 2028.',
    is_final: isFinal,
    proof: isFinal
      ? { state: 'proven', sentence: 'best possible (proven)' }
      : { state: 'stopped', sentence: 'stopped early' },
    value: { before: 412e6, now: 367e6, words: '412 pts → 367 pts', change: '−45 pts (−11 %)' },
    spend: { before: 57e7, now: 52e7, words: '€5.7 M → €5.2 M', change: '−€500 k' },
    entered: lines.filter((line) => line.before === null),
    dropped: lines.filter((line) => line.now === null),
    moved: lines.filter((line) => line.before !== null && line.now !== null),
    repriced: [],
    outcomes: [
      { outcome: 'lead-time', name: 'Lead time', what: 'target reached in Q1 2028 instead of Q3 2027' },
    ],
    pins: [],
    closer: null,
  };
}

/** The same with one change alone. */
export function closerOf(answer: WhatIfAnswer): WhatIfAnswer {
  const closer = 'Stays close to the plan: one investment changes instead of 3, for 2 pts less.';
  return { ...answer, entered: [], moved: [], closer };
}
