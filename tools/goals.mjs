// The goals of the engine and what the records of `tools/bench.sh` say to each: a list of
// { goal, wanted, measured, reached, reason }, where `reached` is undefined if nothing of this run says it, and `reason` is
// why it is not reached, as far as that is known.

// Why goals are not reached, by how they begin; the first that fits counts. A goal that is reached needs none.
const reasons = [
  ['G1 ', 'Before the first plan of 10,000 items each of them is placed once, and that placing takes longer than wanted.'],
  ['G2 ', 'Peers that have a minute end at the best plan there is, or next to it, on most of these instances; our second is not always enough for that.'],
  ['G3 ', 'On most of these instances a peer finds the best plan, too, so that there is nothing left to be ahead by.'],
  ['G4 gap at', 'A gap of 100 % is that of an instance whose first bound was not there yet; otherwise what is left is the integrality of a full knapsack in each period.'],
  ['G4 gap below', 'The bound of the relaxation is where both begin; which program cuts it sooner differs from instance to instance.'],
  ['G5 r-60-12-2', 'No program that was measured proves it in the time; the search tree stays wide where progress is capped.'],
  ['G5 ', 'The relaxation leaves a gap that only a search tree closes, and CP-SAT’s eight workers go through it in other ways at once.'],
  ['G8 ', 'The relaxation is solved again from where it ended, by the simplex method or by decomposition, and one such solve takes longer than that.'],
  ['G9 ', 'The best plan itself changes that much; no plan that changes less was found within the value that may be given up.'],
  ['G10 ', 'The bound comes from a decomposition that has not ended by then, not from a poor plan.'],
  ['G16 ', 'Every future places each investment again within what is left of money and people: two million times in all.'],
  ['G17 ', 'Between two looks at whether to stop lies one step of the engine that cannot be cut shorter.'],
  ['G14 ', 'The gap counts as the whole until there is a first bound, and that takes the first relaxation.'],
];
const reasonOf = (goal) => reasons.find(([begins]) => goal.startsWith(begins))?.[1] ?? 'It was not looked into yet.';

// Progress of a record until some second: the last [seconds, value, bound] of its trace by then.
const at = (record, seconds) => {
  const [, value, bound] = record.trace.filter((point) => point[0] <= seconds).at(-1) ?? [];
  // the last moments are in the record itself
  return record.seconds <= seconds ? { value: record.value, bound: record.bound } : { value, bound };
};
const gapOf = ({ value, bound }) => (value > 0 && typeof bound === 'number' ? (bound - value) / value : undefined);
const gapAt = (record, seconds) => gapOf(at(record, seconds));
// When value and bound met; ties between equal plans are settled after that.
const provenAfter = (record) =>
  record.proof !== 'proven' ? undefined : (record.trace.find(([, value, bound]) => value !== null && value === bound)?.[0] ?? record.seconds);
const firstBelow = (record, gap) => record.trace.find(([, value, bound]) => gapOf({ value, bound }) <= gap)?.[0];

// The gap over the logarithm of time from a millisecond to the limit; 1 where there is no gap yet, and never above.
const integral = (record, limit) => {
  const [begin, end] = [1e-3, limit];
  const points = [...record.trace.filter(([seconds]) => seconds < Math.min(end, record.seconds)), [record.seconds, record.value, record.bound]];
  let [sum, before, gap] = [0, begin, 1];
  for (const [seconds, value, bound] of points) {
    const now = Math.min(Math.max(seconds, begin), end);
    sum += gap * Math.log(now / before);
    [before, gap] = [now, Math.min(1, gapOf({ value, bound }) ?? 1)];
  }
  return sum + gap * Math.log(end / before);
};

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted.length % 2 ? sorted[(sorted.length - 1) / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};
const geometric = (list) => Math.exp(list.reduce((sum, x) => sum + Math.log(x), 0) / list.length);
const percent = (share) => (share === undefined ? 'none' : `${(share * 100).toFixed(2)} %`);
const time = (seconds) => (seconds === undefined ? 'not' : seconds < 1 ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} ms` : `${seconds.toFixed(1)} s`);
const range = (list, show) => (list.length === 1 ? show(list[0]) : `${show(median(list))} (${show(Math.min(...list))} to ${show(Math.max(...list))})`);

export const goals = (records, limit) => {
  const rows = [];
  const say = (goal, wanted, measured, reached) => rows.push({ goal, wanted, measured, reached, reason: reached === false ? reasonOf(goal) : undefined });
  const plans = records.filter((record) => 'proof' in record).map((record) => ({ trace: [], ...record }));
  const ours = plans.filter((record) => !record.solver);
  const named = (name) => ours.find((record) => record.name === name);
  const peersOf = (record) => plans.filter((peer) => peer.solver && peer.name === record.name && typeof peer.value === 'number');
  const rivals = ours.map((record) => ({ record, peers: peersOf(record) })).filter(({ peers }) => peers.length > 0);
  const suite = rivals.filter(({ record }) => !record.name.startsWith('nrp'));
  const dense = ours.filter((record) => /^generated-200-12-/.test(record.name));
  const parts = (name) => records.find((record) => record.parts === name);
  const whatIf = records.find((record) => 'without_first_plan' in record);
  const small = parts('generated-200-12-1');
  const middle = parts('generated-1000-20-1');
  const huge = named('generated-10000-40-1');

  const first = [small?.first_plan_ms, huge && huge.trace[0][0] * 1000];
  if (small && huge)
    say('G1 first plan, 200 × 12; 10,000 × 40', '≤ 0.1 ms; ≤ 20 ms', `${first[0].toFixed(2)} ms; ${first[1].toFixed(0)} ms`, first[0] <= 0.1 && first[1] <= 20);
  if (suite.length > 0) {
    const best = (peers) => Math.max(...peers.map((peer) => peer.value));
    const won = suite.filter(({ record, peers }) => at(record, 1).value >= best(peers)).length;
    say(`G2 plan after 1 s at least the best peer's after ${limit} s`, '80 % of instances', `${won} of ${suite.length}`, won >= 0.8 * suite.length);
    const ahead = suite.map(({ record, peers }) => record.value / best(peers) - 1);
    say(
      `G3 value after ${limit} s against the best peer: worst; median`,
      '≥ −0.1 %; ≥ +0.5 %',
      `${percent(Math.min(...ahead))}; ${percent(median(ahead))}`,
      Math.min(...ahead) >= -0.001 && median(ahead) >= 0.005,
    );
  }
  if (dense.length > 0) {
    for (const [seconds, wanted] of [
      [1, 0.022],
      [10, 0.016],
      [limit, 0.013],
    ]) {
      const gaps = dense.map((record) => gapAt(record, seconds) ?? 1);
      say(`G4 gap at ${seconds} s, ${dense.length} seeds of 200 × 12`, `≤ ${percent(wanted)}`, range(gaps, percent), Math.max(...gaps) <= wanted);
    }
    const below = dense.filter((record) => {
      const theirs = peersOf(record);
      return [1, 10, limit].every((seconds) => theirs.every((peer) => gapAt(record, seconds) <= (gapAt(peer, seconds) ?? Infinity)));
    });
    if (dense.some((record) => peersOf(record).length > 0))
      say('G4 gap below the best peer at all three', 'all', `${below.length} of ${dense.length}`, below.length === dense.length);
  }
  const proofs = (pattern, wanted, label) => {
    const those = ours.filter((record) => pattern.test(record.name));
    if (those.length === 0) return;
    const after = those.map(provenAfter);
    say(`G5 proven: ${label}`, `≤ ${time(wanted)}`, those.map((record, k) => `${record.name} ${time(after[k])}`).join(', '), after.every((seconds) => seconds <= wanted));
  };
  proofs(/^roadmap-28-8-|^r-28-8-/, 0.3, 'R(28, 8)');
  proofs(/^generated-(25|30|40)-6-/, 0.5, 'G(25/30/40, 6)');
  proofs(/^generated-50-8-/, 60, 'G(50, 8)');
  proofs(/^Meridian/, 1, 'the sample');
  const large = rivals.filter(({ record }) => /^r(oadmap)?-(60|120)-12-/.test(record.name));
  if (large.length > 0) {
    const mine = large.map(({ record }) => provenAfter(record) ?? limit);
    const theirs = large.map(({ peers }) => provenAfter(peers.find((peer) => peer.solver === 'cp-sat') ?? {}) ?? limit);
    const ratio = geometric(mine) / geometric(theirs);
    const each = large.map(({ record }, k) => `${record.name} ${time(mine[k])} / ${time(theirs[k])}`).join(', ');
    say('G5 time to the proof of R(60/120, 12) over CP-SAT’s, geometric mean', '≤ 0.5', `${ratio.toFixed(2)} (${each})`, ratio <= 0.5);
  }
  const open = named('r-60-12-2');
  if (open) say('G5 r-60-12-2, gap at 10 s', '≤ 1 %', percent(gapAt(open, 10)), gapAt(open, 10) <= 0.01);
  if (whatIf) {
    const { first_p50_ms: middle, first_p99_ms: worst } = whatIf;
    say('G6 first answer to a what-if, p50; p99', '≤ 8 ms; ≤ 33 ms', `${middle.toFixed(1)} ms; ${worst.toFixed(1)} ms`, middle <= 8 && worst <= 33);
    const [soon, later] = [Math.max(...whatIf.below_cold_after_100_ms), Math.max(...whatIf.below_cold_after_1_s)];
    say('G7 what-if below the cold plan after 100 ms; 1 s, worst', '≤ 0.5 %; ≤ 0.1 %', `${percent(soon)}; ${percent(later)}`, soon <= 0.005 && later <= 0.001);
    const moved = whatIf.closer.filter(Boolean);
    say(
      'G9 a resource ±5 %: items that change in the closer plan (in the best); worth less',
      '≤ 10 %; ≤ 0.3 %',
      moved.map((one) => `${(one.moved * 100).toFixed(0)} % (${(one.moved_by_best * 100).toFixed(0)} %); ${percent(one.below)}`).join(', '),
      moved.every((one) => one.moved <= 0.1 && one.below <= 0.003),
    );
  }
  if (small && middle)
    say(
      'G8 new bound after a change, p50, 200 × 12; 1,000 × 20',
      '≤ 10 ms; ≤ 100 ms',
      `${small.bound_p50_ms.toFixed(0)} ms; ${middle.bound_p50_ms.toFixed(0)} ms`,
      small.bound_p50_ms <= 10 && middle.bound_p50_ms <= 100,
    );
  if (huge) {
    const gap = gapAt(huge, 60);
    say('G10 10,000 × 40: plan; gap at 60 s; memory', '≤ 1 s; ≤ 5 %; ≤ 1 GB', `${time(huge.trace[0][0])}; ${percent(gap)}; ${huge.peak_mb} MB`, huge.trace[0][0] <= 1 && gap <= 0.05 && huge.peak_mb <= 1000);
  }
  const grown = ours
    .map((record) => ({ shape: /^generated-(\d+)-(\d+)-1$/.exec(record.name), after: firstBelow(record, 0.02) }))
    .filter(({ shape, after }) => shape && after !== undefined && Number(shape[1]) >= 200)
    .map(({ shape, after }) => ({ name: `${shape[1]} × ${shape[2]}`, x: Math.log(shape[1] * shape[2]), y: Math.log(after), after }))
    .sort((a, b) => a.x - b.x);
  if (grown.length > 2) {
    const [mx, my] = [grown.reduce((s, p) => s + p.x, 0) / grown.length, grown.reduce((s, p) => s + p.y, 0) / grown.length];
    const slope = grown.reduce((s, p) => s + (p.x - mx) * (p.y - my), 0) / grown.reduce((s, p) => s + (p.x - mx) ** 2, 0);
    say('G11 exponent of the time to a gap of 2 %', '≤ 1.25', `${slope.toFixed(2)} (${grown.map((p) => `${p.name} ${time(p.after)}`).join(', ')})`, slope <= 1.25);
  }
  const mine = ours.find((record) => record.name.toLowerCase() === 'newman1');
  if (mine) say('G12 newman1, gap at 10 s; value', '≤ 1 %; > 23,483,671', `${percent(gapAt(mine, 10))}; ${mine.value.toLocaleString('en')}`, gapAt(mine, 10) <= 0.01 && mine.value > 23_483_671);
  const releases = rivals.filter(({ record }) => record.name.startsWith('nrp'));
  if (releases.length > 0) {
    const proven = releases.filter(({ record }) => record.proof === 'proven');
    const theirs = releases.map(({ peers }) => provenAfter(peers.find((peer) => peer.solver === 'highs') ?? {}) ?? limit);
    const faster = geometric(theirs) / geometric(releases.map(({ record }) => provenAfter(record) ?? limit));
    const each = releases.map(({ record }, k) => `${record.name} ${time(provenAfter(record))} / ${time(theirs[k])}`).join(', ');
    say(
      `G13 next releases proven; how much faster than HiGHS, which counts ${limit} s where it is not done`,
      'all but one; 5 times',
      `${proven.length} of ${releases.length}; ${faster.toFixed(1)} times (${each})`,
      proven.length >= releases.length - 1 && faster >= 5,
    );
  }
  const alone = ours.filter((record) => record.name.startsWith('nrp'));
  if (releases.length === 0 && alone.length > 0) {
    const proven = alone.filter((record) => record.proof === 'proven').length;
    const after = alone.map((record) => `${record.name} ${time(provenAfter(record))}`).join(', ');
    say('G13 next releases proven (without other programs)', 'all but one', `${proven} of ${alone.length} (${after})`, proven >= alone.length - 1);
  }
  if (suite.length > 0) {
    const shares = suite.map(({ record, peers }) => integral(record, limit) / Math.min(...peers.map((peer) => integral(peer, limit))));
    say('G14 integral of the gap over log time, over the best peer’s', '≤ 0.33', range(shares, (share) => share.toFixed(2)), Math.max(...shares) <= 1 / 3);
  }
  if (middle) say('G15 memory at 1,000 × 20 without LP; with', '≤ 64 MB; ≤ 150 MB', `${middle.search_mb} MB; ${middle.peak_mb} MB`, middle.search_mb <= 64 && middle.peak_mb <= 150);
  if (small) {
    say('G16 10,000 futures of a plan of 200', '≤ 20 ms', `${small.futures_ms.toFixed(0)} ms`, small.futures_ms <= 20);
    const stops = small.stopped_after_ms.filter((ms) => ms !== null);
    say('G17 stopped after being told, worst', '≤ 5 ms', `${Math.max(...stops).toFixed(1)} ms (${stops.map((ms) => ms.toFixed(1)).join(', ')})`, Math.max(...stops) <= 5);
  }
  const answers = records.filter((record) => 'milliseconds_each' in record && record.answers > 0);
  if (answers.length > 0)
    say(
      'G18 an answer with its counter-plan, worker included',
      '≤ 200 ms each',
      answers.map((one) => `${one.roadmap}, ${one.answers} of ${one.name}: ${one.milliseconds_each.toFixed(0)} ms`).join('; '),
      answers.every((one) => one.milliseconds_each <= 200),
    );
  return rows;
};
