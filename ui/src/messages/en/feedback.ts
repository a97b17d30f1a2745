// Words about feedback loops on the screen System. Part of `messages` (../../messages.ts).

export const feedback = {
  tabs: {
    loops: 'Feedback',
    shortenings: 'Shorter by',
  },
  go: 'Go to Feedback',
  also: 'feedback loops latency user needs behaviour production code ourselves how soon we learn',
  typed: 'Feedback loops with their latencies',
  empty:
    'A feedback loop tells us how we do: what users need, how the product behaves, what the code is like, how we ourselves work. Type a name below, then how soon it tells: 45 min, 3 h, 2 days.',
  emptyShortenings: 'There is no investment yet that could shorten a feedback loop. Add investments first.',
  inspector:
    'Select a loop to see how soon it tells and what would shorten it. Type loops below; how soon each tells once an investment is done, under Shorter by.',
};
