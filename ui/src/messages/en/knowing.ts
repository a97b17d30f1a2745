// Words about what is said and what is seen of capabilities on the screen System. Part of `messages` (../../messages.ts).

export const knowing = {
  tab: 'Knowing and doing',
  go: 'Go to Knowing and doing',
  also: 'assessments declared evidenced level maturity knowing doing gap evidence assessor',
  typed: 'Assessments with their levels',
  take: 'Plan with the levels seen…',
  takeAlso: 'assessments maturity now level evidence evidenced take over apply',
  readOnly: 'This document can only be read.',
  title: 'Plan with the levels seen',
  capability: 'Capability',
  levels: 'Its levels',
  note: 'From then on planning counts what was seen: the plan has to be made anew. It is one step that can be taken back.',
  apply: 'Plan with them',
  leave: 'Leave levels as they are',
  price: 'What is the gap worth?',
  priceAlso: 'knowing doing gap price value declared evidenced levels',
  pricing: 'Planning at both levels…',
  priceLater: 'Assess a capability and plan first: the gap is priced by planning at both levels.',
  empty:
    'An assessment says at which level a capability is said to be, at which it is seen being done, who looked and at what. A role or a team assesses, never a person who is judged. Choose a capability below.',
  inspector:
    'Select a capability to see what each assessor says and what was looked at. Type assessments below: several assessors of one month are put together by their median.',
};
