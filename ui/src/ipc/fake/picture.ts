// Draws the invented roadmap in the size and theme asked for, roughly as Rust would: just enough for laying out the
// window and testing its overlay. It is no model for how a chart should look; that is src-tauri/charts.
import tokens from '../../../../src-tauri/charts/tokens.json';
import { messages } from '../../messages';
import { english } from '../../messages/en';
import type { AxisName } from '../generated/AxisName';
import type { ChartPicture } from '../generated/ChartPicture';
import type { ChartPreview } from '../generated/ChartPreview';
import type { MarkArea } from '../generated/MarkArea';
import type { MarkView } from '../generated/MarkView';
import type { PeriodColumns } from '../generated/PeriodColumns';
import type { ShowPlan } from '../generated/ShowPlan';
import { AXES, OUTCOMES, QUARTERS, STEPS, type FakeInvestment } from './roadmap';

const LEFT = 160;
const ROW = 28;
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const axisTokens = (axis: AxisName) => tokens.axis[english.axis[axis] as keyof typeof tokens.axis];
const span = (from: number, to: number) =>
  (from === to ? QUARTERS[from] : `${QUARTERS[from]} to ${QUARTERS[to]}`) ?? '';

class Sheet {
  parts: string[] = [];
  marks: MarkView[] = [];
  columns: PeriodColumns | undefined;
  readonly colours;
  constructor(
    readonly width: number,
    readonly theme: 'light' | 'dark',
  ) {
    this.colours = { ...tokens.surface[theme], ...tokens.ink[theme] };
  }
  rect(area: MarkArea, fill: string, stroke = 'none') {
    this.parts.push(
      `<rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" rx="3" fill="${fill}" stroke="${stroke}"/>`,
    );
  }
  text(x: number, y: number, words: string, weight = 400, fill = this.colours.ink, size = 12) {
    this.parts.push(
      `<text x="${x}" y="${y}" font-family="Inter" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`,
    );
  }
  line(d: string, stroke = this.colours.line, width = 1) {
    this.parts.push(`<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`);
  }
  mark(kind: string, id: string, area: MarkArea, lane: number, hint: string[], links: string[] = []) {
    this.marks.push({ id: `${kind}:${id}`, kind, name: hint.join(', '), hint, area, lane, links });
  }
  done(height: number, title: string, columns: string[], rows: string[][]): ChartPicture {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${height}" viewBox="0 0 ${this.width} ${height}">${this.parts.join('')}</svg>`;
    const places = this.columns ? { columns: this.columns } : {};
    const table = { title, columns, rows };
    return { svg, width: this.width, height, marks: this.marks, table, ...places };
  }
}

function linksOf(one: FakeInvestment, all: FakeInvestment[]): string[] {
  const needed = all.filter((other) => other.needs.includes(one.id)).map((other) => other.id);
  return [...one.needs, ...needed].map((id) => `investment:${id}`);
}

/** The sequenced roadmap. */
export function drawRoadmap(all: FakeInvestment[], wanted: ShowPlan): ChartPicture {
  const sheet = new Sheet(wanted.width, wanted.theme);
  const column = (wanted.width - LEFT - 24) / QUARTERS.length;
  const at = (quarter: number) => Math.round((LEFT + quarter * column) * 10) / 10;
  const { ink, ink2, ink3, lineStrong, panel } = sheet.colours;
  const inPlan = all.flatMap((one) => (one.start === null ? [] : [{ ...one, start: one.start }]));

  QUARTERS.forEach((quarter, index) => {
    const [short = '', year = ''] = quarter.split(' ');
    if (index % 4 === 0) sheet.text(at(index) + 4, 22, year, 600);
    sheet.text(at(index) + 4, 40, short, 400, ink2, 11);
  });
  for (const [index, step] of STEPS.entries()) {
    const area = { x: at(step.from) + 2, y: 52, width: (step.to - step.from + 1) * column - 12, height: 20 };
    sheet.text(area.x + 4, 62, `Step ${index + 1}: ${step.name.toLowerCase()}`, 600);
    sheet.line(`M${area.x} 70H${area.x + area.width}`, ink3, 1.5);
    const [x, y] = [area.x + area.width + 4, 70];
    sheet.parts.push(
      `<path d="M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z" fill="${step.outcome ? ink : panel}" stroke="${ink}"/>`,
    );
    const hint = [
      `Step ${index + 1}: ${step.name}`,
      span(step.from, step.to),
      step.outcome ? 'moves an outcome' : 'no outcome yet',
    ];
    sheet.mark('step', step.id, area, 0, hint);
  }
  let y = 92;
  AXES.forEach((axis, index) => {
    const own = inPlan.filter((one) => one.axis === axis);
    const rows = 1 + Math.max(0, ...own.map((one) => one.row));
    const colours = axisTokens(axis)[wanted.theme];
    sheet.text(40, y + 25, messages.axis[axis], 600);
    sheet.rect({ x: 18, y: y + 15, width: 11, height: 11 }, 'none', colours.fill);
    for (const one of own) {
      const area = {
        x: at(one.start) + 2,
        y: y + 11 + one.row * ROW,
        width: one.length * column - 6,
        height: 20,
      };
      sheet.rect(area, colours.tint, colours.fill);
      sheet.rect({ ...area, width: 4 }, colours.fill);
      sheet.text(area.x + 12, area.y + 14, `${one.change} ${one.name}`, 500);
      const when = span(one.start, one.start + one.length - 1);
      const hint = [
        one.name,
        `${messages.axis[axis]} ${one.change}`,
        when,
        `€${one.cost} k · ${one.people.toFixed(1)} FTE`,
      ];
      sheet.mark('investment', one.id, area, index + 1, hint, linksOf(one, all));
    }
    y += rows * ROW + 22;
    sheet.line(`M16 ${y - 6}H${wanted.width - 16}`);
  });
  sheet.columns = { left: LEFT, width: column, count: QUARTERS.length, top: 86, bottom: y };
  const strip = Math.max(70, (wanted.height - y - 40) / 2);
  ['Budget, €k', 'Platform, FTE'].forEach((label, place) => {
    const base = y + 24 + strip * (place + 1) - 16;
    const limit = place === 0 ? 1000 : 6;
    sheet.text(16, base - strip + 40, label, 600);
    sheet.text(16, base - strip + 56, `limit ${limit}`, 400, ink2, 11);
    QUARTERS.forEach((quarter, index) => {
      const running = inPlan.filter((one) => one.start <= index && index < one.start + one.length);
      const load = running.reduce(
        (sum, one) => sum + (place === 0 ? one.cost / one.length : one.people / 2),
        0,
      );
      const height = Math.min(1, load / limit) * (strip - 34);
      const area = { x: at(index) + 10, y: base - height, width: column - 20, height };
      sheet.rect(area, ink3);
      const words = place === 0 ? String(Math.round(load)) : load.toFixed(1);
      sheet.text(area.x + area.width / 2 - 10, base - 6, words, 500, panel, 11);
      sheet.mark('load', `${place}-${index}`, area, 6 + place, [
        `${label}, ${quarter}`,
        `${words} of ${limit}`,
      ]);
    });
    sheet.line(`M${LEFT} ${base - strip + 34}H${wanted.width - 24}`, ink, 2);
    sheet.line(`M${LEFT} ${base}H${wanted.width - 24}`, lineStrong);
  });
  const rows = inPlan.map((one) => [
    one.name,
    messages.axis[one.axis],
    one.change,
    span(one.start, one.start + one.length - 1),
    String(one.cost),
    one.people.toFixed(1),
  ]);
  return sheet.done(
    Math.max(wanted.height, y + 24 + strip * 2),
    'Investments in the plan',
    ['Investment', 'Axis', 'Level', 'When', 'Cost, €k', 'People, FTE'],
    rows,
  );
}

/** Steps, outputs, outcomes. */
export function drawFlow(all: FakeInvestment[], wanted: ShowPlan): ChartPicture {
  const sheet = new Sheet(wanted.width, wanted.theme);
  const place = (column: number, row: number): MarkArea => ({
    x: 24 + column * ((wanted.width - 260) / 2),
    y: 64 + row * 96,
    width: 200,
    height: 64,
  });
  ['Steps', 'Outputs', 'Outcomes (expected)'].forEach((words, column) =>
    sheet.text(place(column, 0).x, 44, words, 600),
  );
  const block = (kind: string, id: string, column: number, row: number, lines: string[], links: string[]) => {
    const area = place(column, row);
    sheet.rect(area, sheet.colours.sunken, sheet.colours.lineStrong);
    lines.forEach((words, index) =>
      sheet.text(area.x + 12, area.y + 24 + index * 18, words, index === 0 ? 600 : 400),
    );
    sheet.mark(kind, id, area, column, lines, links);
  };
  STEPS.forEach((step, row) => {
    block('step', step.id, 0, row, [step.name, span(step.from, step.to)], [`output:${step.id}`]);
    const outcome = step.outcome ? [`outcome:${step.outcome}`] : [];
    block(
      'output',
      step.id,
      1,
      row,
      [`What ${step.name.toLowerCase()} delivers`],
      [`step:${step.id}`, ...outcome],
    );
  });
  OUTCOMES.forEach((outcome, row) => {
    const from = STEPS.filter((step) => step.outcome === outcome.id).map((step) => `output:${step.id}`);
    block('outcome', outcome.id, 2, row, [outcome.name, outcome.words], from);
  });
  const rows = STEPS.map((step) => [
    step.name,
    span(step.from, step.to),
    OUTCOMES.find((known) => known.id === step.outcome)?.name ?? 'no outcome yet',
  ]);
  return sheet.done(
    Math.max(wanted.height, 64 + 3 * 96),
    `What ${all.length} investments lead to`,
    ['Step', 'When', 'Outcome'],
    rows,
  );
}

/** A chart as its file would show it. */
export const previewOf = (chart: string): ChartPreview => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><title>${chart}</title></svg>`,
  width: 1600,
  height: 900,
});
