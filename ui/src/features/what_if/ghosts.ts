// Where things were before a what-if: outlines for the chart, placed from the marks of both pictures alone.
import type { MarkArea } from '../../ipc/generated/MarkArea';
import type { MarkView } from '../../ipc/generated/MarkView';
import type { WhatIfAnswer } from '../../ipc/generated/WhatIfAnswer';
import type { Ghost } from '../../components/chart/ghost';
import { markWords } from '../../components/chart/mark_words';

const markOf = (investment: string) => `investment:${investment}`;

/**
 * An outline for each investment that has moved, at its old time in its new row; a sign for each that has come in; and
 * a crossed outline for each that has dropped out, at its old time in a row of its lane that is free there, or else in
 * the row whose bars leave most of it seen.
 */
export function ghosts(answer: WhatIfAnswer, before: MarkView[], now: MarkView[]): Ghost[] {
  const areaIn = (marks: MarkView[], investment: string) =>
    marks.find((mark) => mark.id === markOf(investment))?.area;
  const moved = answer.moved.flatMap(({ investment, name }): Ghost[] => {
    const [old, area] = [areaIn(before, investment), areaIn(now, investment)];
    if (!old || !area) return [];
    const was = { ...area, x: old.x, width: old.width };
    return [{ id: investment, kind: 'was', area: was, isLater: area.x > old.x, name }];
  });
  const entered = answer.entered.flatMap(({ investment, name }): Ghost[] => {
    const area = areaIn(now, investment);
    return area ? [{ id: investment, kind: 'new', area, isLater: false, name }] : [];
  });
  const gone: Ghost[] = [];
  for (const { investment, name } of answer.dropped) {
    const mark = before.find(({ id }) => id === markOf(investment));
    if (!mark) continue;
    const taken = [
      ...now.filter(({ kind, lane }) => kind === 'investment' && lane === mark.lane).map(({ area }) => area),
    ];
    const inLane = [
      ...taken,
      ...gone.filter(({ area }) => taken.some(({ y }) => y === area.y)).map(({ area }) => area),
    ];
    const rows = [...new Set(taken.map(({ y }) => y))].sort((a, b) => a - b);
    const hidden = (y: number) =>
      inLane.filter((area) => area.y === y).reduce((sum, area) => sum + shared(area, mark.area), 0);
    const row = rows.reduce<number | null>(
      (best, y) => (best === null || hidden(y) < hidden(best) ? y : best),
      null,
    );
    if (row === null) continue;
    gone.push({ id: investment, kind: 'gone', area: { ...mark.area, y: row }, isLater: false, name });
  }
  return [...moved, ...entered, ...gone];
}

/** How much of the time of one is that of the other, in px. */
function shared(one: MarkArea, other: MarkArea): number {
  return Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x));
}

/** Outlines of where bars were that have moved in the plan that is shown now. */
export function movedGhosts(before: MarkView[], now: MarkView[]): Ghost[] {
  const old = new Map(before.map((mark) => [mark.id, mark.area]));
  return now.flatMap((mark): Ghost[] => {
    const { id, kind, area } = mark;
    const was = old.get(id);
    if (kind !== 'investment' || !was || Math.abs(was.x - area.x) < 1) return [];
    const outline = { ...area, x: was.x, width: was.width };
    return [{ id, kind: 'was', area: outline, isLater: area.x > was.x, name: markWords(mark).title }];
  });
}
