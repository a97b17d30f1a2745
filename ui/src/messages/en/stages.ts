// Words about the stages of making software on the screen System. Part of `messages` (../../messages.ts).

export const stages = {
  tabs: { stages: 'Stages', lifts: 'Lifts' },
  go: 'Go to Stages',
  also: 'throughput capacity limiting factor bottleneck leverage flow production system',
  usual: 'Add the usual stages',
  usualAlso: 'urbanization discovery design build test deliver operate learn',
  readOnly: 'This document can only be read.',
  unit: 'The stages count',
  unitHint: 'changes, stories, releases',
  typed: 'Stages with what gets through each',
  empty:
    'A stage is what all work goes through on its way from idea to use. Its capacity says how much gets through in one period today, counted alike for all stages: changes, stories, releases. Type a name below, or begin with eight usual stages.',
  emptyLifts: 'There is no capability yet that could lift a stage. Add capabilities first.',
  inspector:
    'Select a stage to see what it could do and when it limits. Type capacities below, and what each level of a capability adds under Lifts.',
};
