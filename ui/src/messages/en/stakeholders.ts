// Words about stakeholders on the screen System. Part of `messages` (../../messages.ts).

export const stakeholders = {
  tabs: { stakeholders: 'Stakeholders', stances: 'Stances' },
  go: 'Go to Stakeholders',
  also: 'power interest map stance opposition support change fatigue who has to be won politics',
  typed: 'Stakeholders with their power and interest',
  empty:
    'A stakeholder is somebody the plan concerns: an office, a council, a group, never a single person’s work. Power says how much it can stop or carry, interest how closely it looks, both from 1 to 5. Type a name below.',
  emptyStances: 'There is no investment yet on which anybody could have a stance. Add investments first.',
  inspector:
    'Select a name to see where it stands, by when to win it, and why. Type power and interest below, stances under Stances.',
};
