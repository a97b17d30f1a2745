// Words about the four keys of delivery on the screen System. Part of `messages` (../../messages.ts).

export const delivery = {
  tab: 'Delivery',
  go: 'Go to Delivery',
  also: 'four keys metrics deployment frequency lead time change failure rate time to restore speed stability dora',
  typed: 'The four keys, and which outcome each of them is',
  empty: 'The four keys are always here. Name the outcome that each of them is.',
  inspector:
    'Select a picture to see how its outcome comes about. Name below which outcome each of the four keys is; values are measured on Outcomes.',
};
