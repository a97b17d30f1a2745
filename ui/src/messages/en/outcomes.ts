// Words of the screen Outcomes. Part of `messages` (../../messages.ts).

export const linking = {
  action: 'Link an output with an outcome',
  button: 'Link',
  hint: 'Choose an output and an outcome: the one is said to move the other',
  first: 'Choose an output or an outcome. Esc ends linking.',
  toOutcome: (name: string) => `Which outcome does “${name}” move? Esc ends linking.`,
  toOutput: (name: string) => `Which output moves “${name}”? Esc ends linking.`,
  neither: 'Links lead from an output to an outcome. What a step makes follows from its investments.',
  already: (output: string, outcome: string) => `“${output}” is linked with “${outcome}” already.`,
  linked: (output: string, outcome: string) =>
    `“${output}” moves “${outcome}”: type how much of the way it goes.`,
};

export const outcomes = {
  tabs: {
    trajectories: 'Trajectories',
    commitments: 'Promises',
    contracts: 'Contracts',
    cycles: 'Cycles',
    assumptions: 'Assumptions',
  },
  goTab: (name: string) => `Go to ${name}`,
  also: {
    trajectories: 'measured values actuals metric is it happening',
    commitments: 'commitments promised planned and done knowing doing gap known since',
    contracts: 'agreement promise threshold penalty owner five boxes smart due',
    cycles: 'reinvention possible next one need away past cycles review history',
    assumptions: 'believe hypothesis riskiest test this first spike feasibility experiment confidence doubt',
    promise: 'commit commitment baseline record the ends',
  },
  promise: 'Promise this plan',
  promiseHint: 'Records the end of every investment of the plan; later plans do not move what was promised.',
  promiseLater: 'Only a plan of the roadmap as it is now can be promised. Plan first.',
  promiseWhatIf: 'A what-if cannot be promised. Adopt it first, or close it.',
  typed: {
    measured: 'Measured values at the end of each period',
    commitments: 'Known since, promised for and done in',
    contracts: 'Contracts with their terms',
    cycles: 'Cycles that are over, with their reviews',
    assumptions: 'Assumptions with what stands on them and how they are found out',
  },
  emptyMeasured: 'There is no outcome to measure yet. Add outcomes first.',
  emptyCommitments: 'There is no investment to promise yet. Add investments first.',
  emptyContracts:
    'A contract says what an outcome has to come to and by when: a share of the way, or a value. A hard one every plan keeps; a soft one costs points where it is missed. Type a name below.',
  emptyAssumptions:
    'An assumption is something we believe and have not found out: say what stands on it (an investment, an output, an outcome), how sure it is, and how and by when it is tested. Type it below as one sentence.',
  inspector: {
    cycles: 'Select an investment to see why it is left out. Type the reviews of cycles that are over below.',
    assumptions:
      'Select a row to see what stands on it and how it is found out. Type assumptions below, and what was found out about them.',
    contracts: 'Select a contract to see its five boxes, each with yes or no and why. Type its terms below.',
    commitments:
      'Select a promise to see why it is where it is in the plan. Type what is known and done below.',
    trajectories: 'Select an outcome or a measured value to see how it stands. Type what was measured below.',
  },
};
