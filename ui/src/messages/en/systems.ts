// Words of the list of systems. Part of `messages` (../../messages.ts).

export const systems = {
  open: 'What this roadmap uses',
  also: 'systems S1 S35 features in use switch on coverage',
  title: 'What this roadmap uses',
  groups: { in_use: 'In use', not_in_use: 'Not in use', not_yet: 'Not yet part of Cairn' },
  go: 'Show',
  show: (name: string) => `Show ${name}`,
};
