// Bars that stand where they were asked for although no plan has them there: the pin that is being planned, and pins
// that the plan on the screen does not keep. Placed from the marks and columns of the picture alone.
import type { Asked } from '../../actions/hand.svelte';
import type { ChartPicture } from '../../ipc/generated/ChartPicture';
import type { DecisionLine } from '../../ipc/generated/DecisionLine';
import type { MarkArea } from '../../ipc/generated/MarkArea';

/** One outlined bar. */
export interface AskedBar {
  investment: string;
  name: string;
  area: MarkArea;
}

// Pictures are laid out in fractions of a pixel; a bar is a little inside its column.
const SAME_PERIOD = 0.5;
const HEIGHT = 22;

/** The outlined bars, in the order of the decisions. */
export function askedBars(
  picture: ChartPicture | null,
  decisions: DecisionLine[],
  asked: Asked | null,
): AskedBar[] {
  const columns = picture?.columns;
  if (!picture || !columns) return [];
  const pins = decisions.flatMap(({ investment, name, start }): Asked[] =>
    start === null || investment === asked?.investment ? [] : [{ investment, name, start }],
  );
  return [...pins, ...(asked ? [asked] : [])].flatMap(({ investment, name, start }) => {
    const mark = picture.marks.find((one) => one.id === `investment:${investment}`);
    const x = columns.left + columns.width * start;
    if (mark) {
      const isThere = Math.abs(mark.area.x - x) < columns.width * SAME_PERIOD;
      return isThere ? [] : [{ investment, name, area: { ...mark.area, x: x + 2 } }];
    }
    // What is not in the plan has no row: it stands at the foot of the lanes.
    const area = { x, y: columns.bottom - HEIGHT - 4, width: columns.width, height: HEIGHT };
    return [{ investment, name, area }];
  });
}
