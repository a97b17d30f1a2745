// Words about briefs on the screen System. Part of `messages` (../../messages.ts).

export const briefs = {
  tab: 'Briefs',
  go: 'Go to Briefs',
  also: 'product thinking seven questions users value contract monitoring iteration checklist',
  typed: 'Seven questions about each investment',
  empty: 'There is no investment yet that could be asked about. Add investments first.',
  inspector:
    'Select an investment to see which of the seven questions it has answered. Type the answers below, in your own words: what is offered, who uses it, what they gain, what is promised, what it does better, how one sees that it works, when it is looked at again.',
};
