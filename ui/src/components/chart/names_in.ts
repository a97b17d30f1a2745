// Where names stand in a picture, for what is drawn over it and keeps off them.
import type { MarkArea } from '../../ipc/generated/MarkArea';

/** The places of all texts of a picture, in its own measure: where they belong, also while bars still slide there. */
export function namesIn(sheet: HTMLElement): MarkArea[] {
  return [...sheet.querySelectorAll<SVGGraphicsElement>('.picture text')].map((text) => {
    const { x, y, width, height } = text.getBBox();
    return { x, y, width, height };
  });
}
