// Where things were before a what-if: outlines for the chart, placed from the marks of both pictures alone.
import type { MarkView } from '../../ipc/generated/MarkView';
import type { WhatIfAnswer } from '../../ipc/generated/WhatIfAnswer';
import type { Ghost } from '../../components/chart/ghost';

const markOf = (investment: string) => `investment:${investment}`;

/**
 * An outline for each investment that has moved, at its old time in its new row; and a sign for each that has come in.
 * What dropped out has no row any more: the list beside the chart names it.
 */
export function ghosts(answer: WhatIfAnswer, before: MarkView[], now: MarkView[]): Ghost[] {
  const areaIn = (marks: MarkView[], investment: string) =>
    marks.find((mark) => mark.id === markOf(investment))?.area;
  const moved = answer.moved.flatMap(({ investment }): Ghost[] => {
    const [old, area] = [areaIn(before, investment), areaIn(now, investment)];
    if (!old || !area) return [];
    return [
      { id: investment, kind: 'was', area: { ...area, x: old.x, width: old.width }, isLater: area.x > old.x },
    ];
  });
  const entered = answer.entered.flatMap(({ investment }): Ghost[] => {
    const area = areaIn(now, investment);
    return area ? [{ id: investment, kind: 'new', area, isLater: false }] : [];
  });
  return [...moved, ...entered];
}

/** Outlines of where bars were that have moved in the plan that is shown now. */
export function movedGhosts(before: MarkView[], now: MarkView[]): Ghost[] {
  const old = new Map(before.map((mark) => [mark.id, mark.area]));
  return now.flatMap(({ id, kind, area }): Ghost[] => {
    const was = old.get(id);
    if (kind !== 'investment' || !was || Math.abs(was.x - area.x) < 1) return [];
    return [{ id, kind: 'was', area: { ...area, x: was.x, width: was.width }, isLater: area.x > was.x }];
  });
}
