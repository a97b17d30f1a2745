// Words about technical debt on the screen Limits. Part of `messages` (../../messages.ts).

export const debts = {
  go: 'Go to Debt',
  also: 'technical debt interest principal repay tipping legacy',
  typed: 'Debts with what they take',
  empty:
    'A technical debt takes people from a pool until it is repaid: that is its interest. Type what it is below, then who pays, how many people repaying it would take, and how many it takes now. The plan repays what pays off.',
  emptyRepayments: 'There is no investment yet that could repay a debt. Add investments first.',
  inspector:
    'Select a debt to see what becomes of it. Type debts below; which investment repays how much of each, under Repayments.',
};
