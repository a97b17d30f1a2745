// Words of the list of systems. Part of `messages` (../../messages.ts).
import { number } from './count';

export const systems = {
  open: 'What this roadmap uses',
  also: 'systems S1 S35 features in use switch on coverage',
  title: 'What this roadmap uses',
  sentence: (used: number, unused: number) =>
    unused === 0
      ? `All ${number(used)} systems are in use.`
      : `${number(used)} of ${number(used + unused)} systems are in use, ${number(unused)} could be.`,
  groups: { in_use: 'In use', not_in_use: 'Not in use' },
  go: 'Show',
  show: (name: string) => `Show ${name}`,
};
