// Words about cycles on the screen Outcomes, and about beginning the next one. Part of `messages` (../../messages.ts).

export const cycles = {
  begin: 'Begin the next cycle',
  beginHint:
    'Makes a new document that begins where what is recorded as done and measured stands. This one stays as it is.',
  alsoBegin: 'reinvention cycle new document actuals baseline roll over horizon next year replan',
  begunTitle: 'The next cycle',
  carried: 'Taken over',
  dropped: 'To be looked at',
  kept: 'The new document has no name yet; the one before stays as it is. All of this is kept with the cycle that is over: write its review in the table of cycles.',
  goOn: 'Go on',
  empty:
    'A cycle that is over is kept here when the next one begins: what was promised, what was reached, and what was learned. Type a name below to add an earlier one.',
};
