// Words of the screen Outcomes. Part of `messages` (../../messages.ts).

export const outcomes = {
  tabs: { trajectories: 'Trajectories', commitments: 'Planned and done' },
  goTab: (name: string) => `Go to ${name}`,
  also: {
    trajectories: 'measured values actuals metric is it happening',
    commitments: 'commitments promised knowing doing gap known since',
    promise: 'commit commitment baseline record the ends',
  },
  promise: 'Promise this plan',
  promiseHint: 'Records the end of every investment of the plan; later plans do not move what was promised.',
  promiseLater: 'Only a plan of the roadmap as it is now can be promised. Plan first.',
  promiseWhatIf: 'A what-if cannot be promised. Adopt it first, or close it.',
  typed: {
    measured: 'Measured values at the end of each period',
    commitments: 'Known since, promised for and done in',
  },
  emptyMeasured: 'There is no outcome to measure yet. Add outcomes first.',
  emptyCommitments: 'There is no investment to promise yet. Add investments first.',
  inspector: {
    commitments:
      'Select a commitment to see why it is where it is in the plan. Type what is known and done below.',
    trajectories: 'Select an outcome or a measured value to see how it stands. Type what was measured below.',
  },
};
