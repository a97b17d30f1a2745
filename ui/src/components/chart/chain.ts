// What is shown of the links of one mark: which other marks get a thin ring, and the lines between them. In the
// roadmap these are arrows from what comes first to what needs it; in the flow, the paths through the mark.
// Lines are drawn for the selection only, on the overlay, and so never reach an export.
import type { ChartName } from '../../ipc/generated/ChartName';
import type { MarkArea } from '../../ipc/generated/MarkArea';
import type { MarkView } from '../../ipc/generated/MarkView';

/** The rings and lines of a selection. */
export interface Chain {
  ringed: MarkView[];
  /** SVG path data, each line once. */
  lines: string[];
}

const NOTHING: Chain = { ringed: [], lines: [] };
const right = (area: MarkArea) => area.x + area.width;
const middle = (area: MarkArea) => area.y + area.height / 2;
const round = (length: number) => Math.round(length * 10) / 10;

/** A soft line from the end of one area to the beginning of another, for columns that stand apart. */
export function curve(from: MarkArea, to: MarkArea): string {
  const [x1, y1, x2, y2] = [right(from), middle(from), to.x, middle(to)].map(round) as [
    number,
    number,
    number,
    number,
  ];
  const half = round((x1 + x2) / 2);
  return `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
}

// Lengths of an elbow: room for a turn and an arrow head, and how far inside a bar's end it leaves when there is none.
const TURN = 18;
const INSET = 8;

// Half of the gap between two rows of bars; a gap that is narrower is halved.
const HALF_GAP = 4;

/** Whether an area lies on a level line between two places. */
const isCrossed = (area: MarkArea, y: number, from: number, to: number) =>
  area.y < y && y < area.y + area.height && area.x < to && right(area) > from;

/** A line in the gap beside the row of a bar, below it or above, that runs through no name of its row. */
function aside(from: MarkArea, to: MarkArea, others: MarkArea[]): string {
  const isDown = middle(to) - middle(from) > -1;
  const edge = isDown ? from.y + from.height : from.y;
  // What comes next in that direction: its distance is the gap.
  const gaps = [...others, to].map((area) => (isDown ? area.y - edge : edge - (area.y + area.height)));
  const half = Math.min(HALF_GAP, ...gaps.filter((gap) => gap > 0).map((gap) => gap / 2));
  const [leaves, gap] = [round(edge), round(isDown ? edge + half : edge - half)];
  return `M${round(right(from) - INSET)} ${leaves}V${gap}H${round(to.x - TURN / 2)}V${round(middle(to))}H${round(to.x)}`;
}

// What a line hides where it runs: a name most of all, then the end of a bar, by which one sees when it ends.
const NAME = 100;
const BAR_END = 10;
const BAR = 1;

// How near to its end a bar is crossed at its end, and how far apart the places are that are tried.
const NEAR = 12;
const STEP = 6;

const isUpright = (area: MarkArea, x: number, top: number, bottom: number) =>
  area.x <= x && x <= right(area) && area.y < bottom && area.y + area.height > top;

/** How much an upright line hides. */
function hides(x: number, y1: number, y2: number, bars: MarkArea[], names: MarkArea[]): number {
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  const crossed = bars.filter((bar) => isUpright(bar, x, top, bottom));
  const ends = crossed.filter((bar) => Math.min(x - bar.x, right(bar) - x) < NEAR);
  const named = names.filter((name) => isUpright(name, x, top, bottom));
  return named.length * NAME + ends.length * BAR_END + crossed.length * BAR;
}

/** How much a level line hides that comes to the bar it leads to. */
function hidesLevel(y: number, from: number, to: number, bars: MarkArea[], names: MarkArea[]): number {
  const crossed = (areas: MarkArea[]) => areas.filter((area) => isCrossed(area, y, from, to)).length;
  return crossed(names) * NAME + crossed(bars) * BAR_END;
}

/** Of the places from the first one to the last the one with the least cost, the first of several. */
function clearest(first: number, last: number, cost: (x: number) => number): number {
  const count = Math.floor(Math.abs(last - first) / STEP);
  const places = Array.from({ length: count + 1 }, (_, at) => first + Math.sign(last - first) * at * STEP);
  const costs = places.map(cost);
  return places[costs.indexOf(Math.min(...costs))] ?? first;
}

/**
 * An elbow from the end of one bar to the beginning of a later one, in whatever room there is between them. Where one
 * of the other bars lies on the way, it runs in the gap beside the row; where it goes up or down, it does so where it
 * hides least of other bars and of names.
 */
export function elbow(from: MarkArea, to: MarkArea, others: MarkArea[] = [], names: MarkArea[] = []): string {
  const [start, y1, end, y2] = [right(from), middle(from), to.x, middle(to)].map(round) as [
    number,
    number,
    number,
    number,
  ];
  const isLevel = Math.abs(y1 - y2) < 1;
  const isLater = end - start >= TURN;
  if (isLater && others.some((area) => isCrossed(area, y1, start, isLevel ? end : end - TURN / 2)))
    return aside(from, to, others);
  // In one row and with no room between them, the arrow lies over the end of the first bar, to be seen at all.
  if (isLevel && end > start) return `M${Math.min(start, round(end - TURN))} ${y1}H${end}`;
  const cost = (x: number, y: number) =>
    hides(x, y, y2, others, names) + hidesLevel(y2, x, end, others, names);
  if (!isLevel && isLater) {
    const turn = end - TURN / 2;
    const x = round(clearest(turn, Math.min(turn, start + TURN / 2), (place) => cost(place, y1)));
    return `M${start} ${y1}H${x}V${y2}H${end}`;
  }
  const edge = round(y2 > y1 ? from.y + from.height : from.y);
  // Bars that follow at once: down from inside the first, at its end if that is clear, then into the second.
  if (end > start - INSET) {
    const last = start - INSET;
    const x = round(clearest(last, Math.min(last, from.x + INSET), (place) => cost(place, edge)));
    return `M${x} ${edge}V${y2}H${end}`;
  }
  // Bars that overlap in time: straight across, where both are.
  const reached = round(y2 > y1 ? to.y : to.y + to.height);
  const first = Math.max(from.x, to.x) + INSET;
  const last = Math.max(first, Math.min(right(from), right(to)) - INSET);
  const x = round(clearest(first, last, (place) => hides(place, edge, reached, others, names)));
  return `M${x} ${edge}V${reached}`;
}

const comesFirst = (a: MarkView, b: MarkView) =>
  right(a.area) < right(b.area) || (right(a.area) === right(b.area) && a.area.x < b.area.x);

const besides = (bars: MarkView[], from: MarkView, to: MarkView) =>
  bars.filter((bar) => bar !== from && bar !== to).map(({ area }) => area);

function ofRoadmap(marks: MarkView[], selected: MarkView, linked: MarkView[], names: MarkArea[]): Chain {
  const bars = marks.filter(({ kind }) => kind === 'investment');
  const line = (from: MarkView, to: MarkView) => elbow(from.area, to.area, besides(bars, from, to), names);
  const lines = linked
    .filter((mark) => mark.kind === 'investment' && selected.kind === 'investment')
    .map((mark) => (comesFirst(mark, selected) ? line(mark, selected) : line(selected, mark)));
  return { ringed: linked, lines };
}

/** Follows the links in one direction, column by column. */
function reach(
  marks: Map<string, MarkView>,
  from: MarkView,
  step: -1 | 1,
  found: Set<string>,
  lines: Set<string>,
): void {
  for (const id of from.links) {
    const next = marks.get(id);
    if (!next || next.kind === 'contribution' || Math.sign(next.lane - from.lane) !== step) continue;
    lines.add(step > 0 ? curve(from.area, next.area) : curve(next.area, from.area));
    if (found.has(next.id)) continue;
    found.add(next.id);
    reach(marks, next, step, found, lines);
  }
}

function ofFlow(all: Map<string, MarkView>, selected: MarkView): Chain {
  const found = new Set<string>();
  const lines = new Set<string>();
  // A contribution is itself a path: it is shown through the two blocks it joins.
  const ends =
    selected.kind === 'contribution' ? selected.links.flatMap((id) => all.get(id) ?? []) : [selected];
  if (selected.kind === 'contribution') {
    ends.sort((a, b) => a.lane - b.lane);
    ends.forEach((end) => found.add(end.id));
    if (ends[0] && ends[1]) lines.add(curve(ends[0].area, ends[1].area));
  } else {
    reach(all, selected, 1, found, lines);
    reach(all, selected, -1, found, lines);
  }
  return { ringed: [...found].flatMap((id) => all.get(id) ?? []), lines: [...lines] };
}

/** The chain of the selected mark. Its lines keep off the names of the picture, where they are known. */
export function chain(
  chart: ChartName,
  marks: MarkView[],
  selected: string | null,
  names: MarkArea[] = [],
): Chain {
  const all = new Map(marks.map((mark) => [mark.id, mark]));
  const mark = selected === null ? undefined : all.get(selected);
  // What is not on this chart is shown through the marks that speak of it.
  if (!mark)
    return selected === null
      ? NOTHING
      : { ringed: marks.filter((other) => other.links.includes(selected)), lines: [] };
  if (chart === 'flow' || chart === 'needs') return ofFlow(all, mark);
  return ofRoadmap(
    marks,
    mark,
    mark.links.flatMap((id) => all.get(id) ?? []),
    names,
  );
}
