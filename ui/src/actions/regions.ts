// F6: from one part of the window to the next. A part is an element with data-region, in the order of the page.

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), [href], input:not([disabled]), [tabindex="0"]';

/** A table that holds something is entered at the cell that was left, not at the tools above it. */
const entryOf = (region: HTMLElement | undefined) =>
  region?.querySelector('[data-empty]') ? null : region?.querySelector<HTMLElement>('[data-focus]');

/** Moves the focus to the first thing in the next part that can have it; from the last part to the first. */
export function focusNextRegion(page: Document, isBackward = false): void {
  const regions = [...page.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) =>
      region.matches(FOCUSABLE) ||
      region.querySelector(FOCUSABLE) !== null ||
      region.hasAttribute('tabindex'),
  );
  if (regions.length === 0) return;
  const here = regions.findIndex((region) => region.contains(page.activeElement));
  const step = isBackward ? -1 : 1;
  const next = regions[here === -1 ? 0 : (here + step + regions.length) % regions.length];
  const target = entryOf(next) ?? next?.querySelector<HTMLElement>(FOCUSABLE) ?? next;
  target?.focus();
}

/** Moves the focus into one part by its name. */
export function focusRegion(page: Document, name: string): void {
  const region = page.querySelector<HTMLElement>(`[data-region="${name}"]`);
  region?.focus();
}
