// The what-if that a form stands for, as somebody would type it: "fund “Build” -20% from Q3 2027". What it means is read
// from that text by the desktop, as from any other.
import { messages } from '../messages';

/** What a change is about. */
export const KINDS = [
  'funds',
  'pools',
  'pin',
  'without',
  'force',
  'lift',
  'value',
  'cost',
  'duration',
] as const;
export type FormKind = (typeof KINDS)[number];

/** How an amount changes. */
export const WAYS = ['less_percent', 'more_percent', 'less', 'more', 'set', 'times'] as const;
export type FormWay = (typeof WAYS)[number];

/** What is filled in. */
export interface WhatIfForm {
  kind: FormKind;
  /** Name of one thing; empty for all funds, or all pools. */
  name: string;
  way: FormWay;
  amount: string;
  /** Names of the first and the last period; empty for the first and the last there is. */
  from: string;
  to: string;
}

/** Whether a change of this kind says how much, and when. */
export const hasAmount = (kind: FormKind) => !['pin', 'without', 'force', 'lift'].includes(kind);
export const hasTime = (kind: FormKind) => kind === 'funds' || kind === 'pools';

const AMOUNTS: Record<FormWay, (amount: string) => string> = {
  less_percent: (amount) => `-${amount}%`,
  more_percent: (amount) => `+${amount}%`,
  less: (amount) => `-${amount}`,
  more: (amount) => `+${amount}`,
  set: (amount) => `= ${amount}`,
  times: (amount) => `x${amount}`,
};

/** A name as the grammar reads it whole; a sign that would end it is left to the nearest names. */
const quoted = (name: string) => `"${name.replaceAll('"', '')}"`;

function timeOf({ from, to }: WhatIfForm): string {
  const { grammar } = messages.whatIfForm;
  if (from === '' && to === '') return '';
  if (to === '') return `${grammar.from} ${from}`;
  if (from === '') return `${grammar.until} ${to}`;
  return from === to ? `${grammar.in} ${from}` : `${grammar.in} ${from}..${to}`;
}

/** The text, or nothing while something that it needs is missing. */
export function typedOf(form: WhatIfForm): string {
  const { kind, name, way, from } = form;
  const { grammar } = messages.whatIfForm;
  // a sign or a unit may be typed along with the figure
  const amount = form.amount.trim().replace(/^[-−+=×x]\s*/u, '');
  const change = AMOUNTS[way](way.endsWith('percent') ? amount.replace(/\s*%$/, '') : amount);
  if (hasAmount(kind) && amount === '') return '';
  if (!hasTime(kind) && name === '') return '';
  switch (kind) {
    case 'funds':
      return [name === '' ? grammar.budget : `${grammar.fund} ${quoted(name)}`, change, timeOf(form)]
        .join(' ')
        .trim();
    case 'pools':
      return [name === '' ? grammar.people : `${grammar.pool} ${quoted(name)}`, change, timeOf(form)]
        .join(' ')
        .trim();
    case 'pin':
      return from === '' ? '' : `${grammar.pin} ${quoted(name)} ${grammar.in} ${from}`;
    case 'without':
    case 'force':
    case 'lift':
      return `${grammar[kind]} ${quoted(name)}`;
    default:
      return `${grammar[kind]} ${quoted(name)} ${change}`;
  }
}
