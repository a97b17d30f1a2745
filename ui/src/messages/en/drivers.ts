// Words about drivers, their comparisons and what carries them on the screen System. Part of `messages`
// (../../messages.ts).

export const drivers = {
  tabs: {
    drivers: 'Drivers',
    comparisons: 'Comparisons',
    links: 'Shares',
  },
  go: 'Go to Drivers',
  also: 'business context ecosystem opportunities threats risks strategy pairwise comparison consistency ratio importance weights',
  typed: 'Drivers with their weights',
  weigh: 'Weigh outcomes by drivers…',
  weighAlso: 'worth importance apply pairwise comparison analytic hierarchy process',
  readOnly: 'This document can only be read.',
  title: 'Weigh outcomes by drivers',
  outcome: 'Outcome',
  worth: 'Worth now → by the drivers',
  note: 'The plan has to be made anew afterwards. It is one step that can be taken back.',
  apply: 'Weigh outcomes',
  leave: 'Leave them as they are',
  empty:
    'A driver is what moves the business: an opportunity to win, or a threat to ward off. Give each points, or compare them in pairs under Comparisons; then say how much of each which outcome carries. Type a name below.',
  emptyComparisons: 'There is no driver yet that could be compared. Add drivers first.',
  emptyLinks: 'There is no driver yet that an outcome could carry. Add drivers first.',
  inspector:
    'Select a driver to see what carries it, or an outcome to see what it would be worth by the drivers. Type drivers below; under Comparisons, how many times as important a row is as a column; under Shares, which outcome carries what.',
};
