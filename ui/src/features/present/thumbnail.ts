// A page as a small picture: the drawing itself as the address of an image, which costs the window far less than to
// build it a second time. Made once for each drawing.
import type { PageView } from '../../ipc/generated/PageView';

const made = new WeakMap<PageView, string>();

/** The address of the drawing of a page; nothing where it is not drawn. */
export function thumbnail(view: PageView | undefined): string | null {
  if (!view?.chart) return null;
  const known = made.get(view);
  if (known !== undefined) return known;
  const address = `data:image/svg+xml,${encodeURIComponent(view.chart.svg)}`;
  made.set(view, address);
  return address;
}
