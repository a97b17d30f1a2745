// What of the selection is looked at here: it stays when one goes from screen to screen, and not every chart has it.
import type { ChartPicture } from '../../ipc/generated/ChartPicture';

/** The selected mark, unless the picture has none of it; while there is no picture, it may still come with it. */
export function shownHere(selected: string | null, picture: ChartPicture | null): string | null {
  const isMissing = picture !== null && !picture.marks.some((mark) => mark.id === selected);
  return isMissing ? null : selected;
}
