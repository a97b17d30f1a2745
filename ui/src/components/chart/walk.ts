// Where an arrow key leads in a chart: left and right along the time of a lane, up and down between lanes, to the
// mark that stands nearest. Pure geometry; the focus itself is moved by ChartFrame.
import type { MarkView } from '../../ipc/generated/MarkView';

const centre = (mark: MarkView) => mark.area.x + mark.area.width / 2;
const byTime = (a: MarkView, b: MarkView) =>
  a.area.x - b.area.x || a.area.y - b.area.y || (a.id < b.id ? -1 : 1);

const laneOf = (marks: MarkView[], lane: number) => marks.filter((mark) => mark.lane === lane).sort(byTime);

function nearestLane(marks: MarkView[], from: number, step: -1 | 1): number | null {
  const beyond = marks.map((mark) => mark.lane).filter((lane) => (step > 0 ? lane > from : lane < from));
  if (beyond.length === 0) return null;
  return step > 0 ? Math.min(...beyond) : Math.max(...beyond);
}

/** Along the links of a graph: left to what comes first, right to what comes after, up and down among the same layer. */
function walkLinks(marks: MarkView[], here: MarkView, key: string): MarkView | null {
  const nearest = (found: MarkView[]) => {
    const distance = (mark: MarkView) => Math.abs(mark.area.y - here.area.y);
    return found.reduce<MarkView | null>(
      (best, mark) => (best === null || distance(mark) < distance(best) ? mark : best),
      null,
    );
  };
  const linked = marks.filter((mark) => here.links.includes(mark.id));
  const layer = marks.filter((mark) => mark.lane === here.lane);
  switch (key) {
    case 'ArrowLeft':
      return nearest(linked.filter((mark) => mark.lane < here.lane));
    case 'ArrowRight':
      return nearest(linked.filter((mark) => mark.lane > here.lane));
    case 'ArrowUp':
      return nearest(layer.filter((mark) => mark.area.y < here.area.y));
    case 'ArrowDown':
      return nearest(layer.filter((mark) => mark.area.y > here.area.y));
    case 'Home':
    case 'End': {
      const byHeight = layer.sort((a, b) => a.area.y - b.area.y);
      return byHeight.at(key === 'Home' ? 0 : -1) ?? null;
    }
    default:
      return null;
  }
}

/** The mark a key leads to from this one; nothing if the key is none of these or the way ends here. */
export function walk(marks: MarkView[], from: string, key: string, isGraph = false): MarkView | null {
  const here = marks.find((mark) => mark.id === from);
  if (!here) return null;
  if (isGraph) return walkLinks(marks, here, key);
  const lane = laneOf(marks, here.lane);
  const place = lane.indexOf(here);
  switch (key) {
    case 'ArrowLeft':
      return lane[place - 1] ?? null;
    case 'ArrowRight':
      return lane[place + 1] ?? null;
    case 'Home':
      return lane[0] ?? null;
    case 'End':
      return lane.at(-1) ?? null;
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = nearestLane(marks, here.lane, key === 'ArrowDown' ? 1 : -1);
      if (next === null) return null;
      const distance = (mark: MarkView) => Math.abs(centre(mark) - centre(here));
      return laneOf(marks, next).reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
    }
    default:
      return null;
  }
}
