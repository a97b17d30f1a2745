// Makes PERFORMANCE.md, and the same tables on the terminal, of the records that `tools/bench.sh` keeps.
//
// node tools/performance.mjs FOLDER
//
// Each part of a run is a file of records in that folder. Its first says of what state of the code it is: { part,
// version, commit, date, limit, built, remark }. A record { failed, code } is something that broke off: it is named.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, platform, release } from 'node:os';
import { join } from 'node:path';
import { goals } from './goals.mjs';

const [folder] = process.argv.slice(2);
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.records'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line));
const parts = ['roadmaps', 'instances', 'engine', 'window'].flatMap((name) => records.filter((record) => record.part === name));
const limit = Math.max(...parts.map((part) => part.limit));

const percent = (share) => (typeof share === 'number' ? `${(share * 100).toFixed(2)} %` : '–');
const shown = (value) => (typeof value === 'number' ? value.toLocaleString('en') : String(value ?? '–'));

const table = (columns, rows) => {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => '-'.repeat(width + 1) + (at === 0 ? '-' : ':')).join('|')}|`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
};

const row = (record) => [
  record.name,
  shown(record.value),
  shown(record.bound),
  percent(record.gap),
  record.proof ?? '–',
  shown(record.seconds),
];
const plans = records.filter((record) => 'proof' in record);
const ours = plans.filter((record) => !record.solver);
const peers = plans.filter((record) => record.solver);
const measured = new Set(peers.map((record) => record.name));

const whole = table(
  ['instance', 'value', 'bound', 'gap', 'proof', 'seconds', 'MB'],
  ours.map((record) => [...row(record), shown(record.peak_mb)]),
);
const besides = table(
  ['instance', 'program', 'value', 'gap', 'proof', 'seconds'],
  plans
    .filter((record) => measured.has(record.name))
    .map((record) => [record.name, record.solver ?? 'Cairn', shown(record.value), percent(record.gap), record.proof, shown(record.seconds)]),
);
const figures = records.filter((record) => 'figure' in record);
const subjects = [...new Set(figures.map((record) => record.roadmap))];
// to two digits at least, and never finer than a tenth
const short = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const measure = (record) => {
  if (!record) return '–';
  const { median, worst, times } = record;
  return times === 1 ? short(median) : `${short(median)} / ${short(worst)}`;
};
const inWindow = table(
  ['figure', ...subjects, 'wanted'],
  [...new Set(figures.map((record) => record.figure))].map((figure) => {
    const found = subjects.map((roadmap) => figures.find((one) => one.figure === figure && one.roadmap === roadmap));
    const { wanted, unit } = found.find(Boolean);
    return [figure, ...found.map(measure), `≤ ${shown(wanted)} ${unit}`];
  }),
);
const verdict = (reached) => (reached === undefined ? '–' : reached ? 'yes' : 'no');
// not padded: what was measured is a sentence now and then
const list = (columns, rows) => [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const reached = list(
  ['goal', 'wanted', 'reached', 'measured', 'why not'],
  goals(records, limit).map((row) => [row.goal, row.wanted, verdict(row.reached), row.measured, row.reason ?? '']),
);

const broken = records.filter((record) => 'failed' in record).map(({ failed, code }) => `- ${failed} (exit code ${code})`);
const notMeasured = broken.length > 0 ? `\n## Not measured\n\nThese parts of the run broke off; what they had said until then is in the tables.\n\n${broken.join('\n')}\n` : '';
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`;
// One state of the code for all parts, or that of each.
const stateOf = ({ version, commit, date, limit, built, remark }) => {
  const builtIn = built > 60 ? ` (in ${built} s, what had been built before not included)` : '';
  return [`${version} (${commit}), ${date}, built as it is shipped, with the release profile${builtIn}, at most ${limit} s for each instance and program`, remark].filter(Boolean).join('; ');
};
const states = parts.map(stateOf);
const missing = ['roadmaps', 'instances', 'engine', 'window'].filter((name) => !parts.some((part) => part.part === name));
const origin = [
  ...(new Set(states).size === 1 ? [`- ${states[0]}`] : parts.map((part, at) => `- ${part.part}: ${states[at]}`)),
  ...(missing.length > 0 ? [`- not measured: ${missing.join(', ')}`] : []),
].join('\n');
const text = `# Performance

Written by \`make bench\`, which replaces it. All figures are of one machine; only their ratios mean anything
elsewhere. Every value was recomputed in integers, those of instance files by a second program without any of
Cairn's code (\`tools/peers/check.py\`).

- ${machine}
${origin}

## Goals

What we want of the engine, and what this run says to it. Where a list of instances is long, the middle one is shown
and, in brackets, the range.

${reached}
${notMeasured}
## Cairn

"proven": no plan is better. "bounded": no plan is better by more than the gap. MB is the largest memory of the process.

${whole}

## The window

${figures.length > 0 ? `Median / worst, in the unit of the last column, in the real window on a display of its own (1440 × 900, no graphics\nhardware). Times are from the event in the page until the second frame after the change, launches from the start of the\nprocess, charts from the window's request to its record at 1060 × 640; memory is that of all processes of the window (PSS).\n\n${inWindow}` : broken.length > 0 ? 'Nothing of it was measured: see "Not measured".' : 'It was not measured: that needs a display of its own (\`make setup\` installs what is missing).'}

## Next to other programs

${peers.length > 0 ? `The same files, the same machine, the same limit, one after the other; peers on the same reduced model, CP-SAT with 8\nworkers and linearization 2, HiGHS with its own choices.\n\n${besides}` : 'They were not installed: \`make bench-peers\` brings them.'}

## Again

\`make bench-peers\` once, then \`make bench\`. \`LIMIT=20 make bench\` is quicker; \`INSTANCES=FOLDER make bench\` adds instance
files of your own, \`PUBLIC=FOLDER\` public ones in its folders \`minelib\` and \`nrp\`.
`;
writeFileSync('PERFORMANCE.md', text);
console.log(`\n${reached}\n${notMeasured}\n${whole}\n${figures.length > 0 ? `\n${inWindow}\n` : ''}${peers.length > 0 ? `\n${besides}\n` : ''}`);
