// Words about culture and safety on the screen System. Part of `messages` (../../messages.ts).

export const culture = {
  tab: 'Culture',
  tabs: {
    statements: 'Statements',
    answers: 'Answers',
  },
  go: 'Go to Culture',
  also: 'survey psychological safety generative bureaucratic pathological typology team trend',
  usual: 'Add the usual statements',
  usualAlso: 'culture safety survey questions items typology',
  readOnly: 'This document can only be read.',
  leastGroup: 'Hide surveys of fewer people than',
  typed: 'Surveys of teams with their scores',
  emptyStatements:
    'A statement is what teams agree with or not, from 1 to 7, worded so that agreement is good. Type one below, or begin with twelve usual ones about culture and safety.',
  emptySurveys:
    'A survey is a team that was asked in a month, and how many people answered. No names of people are kept, and no answers of one person. Type a name below.',
  emptyAnswers: 'There is no survey yet whose answers could be typed. Add surveys first.',
  inspector:
    'Select a team or a statement to see how it stands and what would help. Type surveys below; what is asked under Statements, the means of answers under Answers.',
};
