// Words of the screen Outcomes. Part of `messages` (../../messages.ts).

export const outcomes = {
  tabs: { trajectories: 'Trajectories' },
  goTab: (name: string) => `Go to ${name}`,
  also: { trajectories: 'measured values actuals metric is it happening' },
  measured: 'Measured values at the end of each period',
  emptyMeasured: 'There is no outcome to measure yet. Add outcomes first.',
  inspector: {
    trajectories: 'Select an outcome or a measured value to see how it stands. Type what was measured below.',
  },
};
