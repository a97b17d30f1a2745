// What is told of the program and of what the invented roadmap uses of it: one system of each state is enough to look at.
import type { SystemsView } from '../generated/SystemsView';

const systemsView: SystemsView = {
  sentence: '2 of 3 systems are in use, 1 could be.',
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
      number: 'S35',
      name: 'Living document',
      state: 'in_use',
      state_in_words: 'in use',
      figure: 'One version kept, by name: 1',
      place: 'versions',
    },
  ],
};

/** The answers that depend on nothing. */
export const aboutIt = {
  show_systems: () => systemsView,
  show_about: () => ({
    version: '0.1.0',
    lines: ['Works without a network.', 'The window is shown with the fake.'],
  }),
  list_licences: () => [
    { name: 'HiGHS', version: '1.11.0', licence: 'MIT' },
    { name: 'svelte', version: '5.57.3', licence: 'MIT' },
  ],
};
