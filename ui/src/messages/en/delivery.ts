// Words about the four keys of delivery on the screen System. Part of `messages` (../../messages.ts).

export const delivery = {
  tab: 'Delivery',
  go: 'Go to Delivery',
  also: 'four keys metrics deployment frequency lead time change failure rate time to restore speed stability dora',
  typed: 'The four delivery metrics, and the outcome of each',
  empty: 'The four delivery metrics are always here. Name the outcome that measures each.',
  inspector:
    'Select a picture to see how its outcome comes about. Name below the outcome that measures each of the four; type values on Outcomes, under Trajectories.',
};
