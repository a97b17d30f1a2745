// What jsdom lacks and the window uses: sizes, media queries, modal dialogs. Each does the least that is true.
import '@testing-library/jest-dom/vitest';
import '@testing-library/svelte/vitest';
import { configure } from '@testing-library/svelte';
import { afterEach, vi } from 'vitest';

// What a test waits for comes at once; on a busy machine, finding it among everything else can take seconds.
configure({ asyncUtilTimeout: 10_000 });

/** The room every chart is given in tests. */
export const CHART_ROOM = { width: 1072, height: 748 };

class ResizeObserverOfOneSize implements ResizeObserver {
  readonly #told: ResizeObserverCallback;
  constructor(told: ResizeObserverCallback) {
    this.#told = told;
  }
  observe(): void {
    this.#told([], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

vi.stubGlobal('ResizeObserver', ResizeObserverOfOneSize);
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: CHART_ROOM.width });
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: CHART_ROOM.height });
Element.prototype.scrollIntoView = () => {};
Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });

window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute('open');
};

afterEach(() => localStorage.clear());
