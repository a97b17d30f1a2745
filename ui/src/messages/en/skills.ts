// Words about skills, ranks and owners on the screen System. Part of `messages` (../../messages.ts).

export const skills = {
  tabs: {
    skills: 'Skills',
    ranks: 'Ranks',
    ownerships: 'Owners',
  },
  go: 'Go to Skills',
  also: 'mastery ranks career path expert management skill matrix owners mentors training headcount',
  typed: 'Skills with the level expected of each rank',
  empty:
    'A skill is what people are able to do. Paste the matrix as you have it, skills down and ranks across: type the ranks first, under Ranks. Type a name below.',
  emptyRanks:
    'A rank is a place on the expert path or on the management path, never a person: how many hold it, how freely they choose, and what they answer for. Of two ranks on the same path the later one is higher. Type the lowest first.',
  emptyOwnerships: 'There is no investment yet that could ask for an owner. Add investments first.',
  inspector:
    'Select a rank to see how free it is and what it answers for, or a skill to see of whom it is expected. Type the levels below, ranks under Ranks, and whom each investment asks for under Owners.',
};
