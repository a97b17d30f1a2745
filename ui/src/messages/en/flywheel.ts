// Words about the management flywheel on the screen System. Part of `messages` (../../messages.ts).

export const flywheel = {
  tab: 'Flywheel',
  tabs: {
    influences: 'Influences',
    pushes: 'Pushes',
  },
  go: 'Go to Flywheel',
  also: 'management momentum speed alignment collaboration vitality blades influence loop',
  usual: 'Add the usual blades',
  usualAlso: 'flywheel management alignment collaboration vitality',
  readOnly: 'This document can only be read.',
  typed: 'Blades with where each stands',
  emptyBlades:
    'A blade is a part of management that gains from others and gives to others, on a scale of 0 to 100. Type one below, or begin with the usual three: alignment, collaboration and vitality.',
  emptyInfluences: 'There is no blade yet that could turn another. Add blades first.',
  emptyPushes: 'There is no investment yet that could push a blade. Add investments first.',
  inspector:
    'Select a blade, a period or an investment to see what it does to the flywheel. Type blades below; which turns which is under Influences, which investments push them under Pushes.',
};
