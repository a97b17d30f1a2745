// Words about themes and principles on the screen System. Part of `messages` (../../messages.ts).

export const beliefs = {
  tabs: {
    themes: 'Themes',
    companions: 'Capabilities of each',
    principles: 'Principles',
    practices: 'Practices of each',
  },
  shown: 'What is shown',
  overview: 'Overview',
  goThemes: 'Go to Themes',
  alsoThemes: 'alignment ladder wasted spend companions axes grow together',
  goPrinciples: 'Go to Principles',
  alsoPrinciples: 'values beliefs practices culture slogan coverage',
  themesTyped: 'Themes with what of them does not count',
  principlesTyped: 'Principles with how many practices each has',
  emptyThemes:
    'A theme is what grows together, usually one capability of each axis: a platform, a design authority, a way to release. A capability that is too far ahead of its companions does not count until they catch up. Type a name below.',
  emptyCompanions: 'There is no capability yet that could be part of a theme. Add capabilities first.',
  emptyPrinciples:
    'A principle is a sentence that is believed here. Capabilities put it into practice from some level on. One without a practice is only said. Type one below.',
  emptyPractices:
    'There is no capability yet that could put a principle into practice. Add capabilities first.',
  themesInspector:
    'Select a theme or a capability to see what counts and what waits. Type themes below, and mark which capabilities are part of each under Capabilities of each.',
  principlesInspector:
    'Select a principle to see what puts it into practice. Type principles below, and from which level on a capability does so under Practices of each.',
};
