// The list of systems of the invented roadmap: one of each state is enough to look at.
import type { SystemsView } from '../generated/SystemsView';

export const systemsView: SystemsView = {
  sentence: '2 of 4 systems are in use, 1 could be, 1 are not yet part of Cairn.',
  lines: [
    {
      number: 'S8',
      name: 'Valuable steps',
      state: 'in_use',
      state_in_words: 'in use',
      figure: '3 steps, 3 with a gain in the plan',
      place: 'steps',
    },
    {
      number: 'S11',
      name: 'Mutual reinforcement',
      state: 'not_in_use',
      state_in_words: 'not in use',
      figure: '',
      place: 'effects',
    },
    {
      number: 'S21',
      name: 'Management flywheel',
      state: 'not_yet',
      state_in_words: 'not yet part of Cairn',
      figure: '',
      place: null,
    },
    {
      number: 'S35',
      name: 'Living document',
      state: 'in_use',
      state_in_words: 'in use',
      figure: 'One version kept, by name: 1',
      place: 'versions',
    },
  ],
};
