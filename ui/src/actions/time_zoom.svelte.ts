// How near the roadmap is looked at in time: the whole of it, or wider periods that scroll. Part of the registry. The
// arithmetic is in time_zoom.ts; the chart is laid out anew by the desktop for each width.
import { FIT, mostZoom, nextZoom, zoomOn, type Columns } from '../time_zoom';
import { messages } from '../messages';
import type { Action } from './registry';
import type { Session } from './session.svelte';

interface Size {
  width: number;
  height: number;
}

/** Room that the bar for scrolling takes below a picture that is wider than its place. */
const SCROLL_BAR = 16;

/** The zoom of the roadmap. */
export class TimeZoom {
  zoom = $state(FIT);
  /** What shall be seen where it was once the next picture is there: its place in the picture, and where it is seen. */
  anchor: { x: number; at: number; columns: Columns } | null = null;
  /** The mark that shall be seen in the middle of the next picture. */
  target: string | null = null;
  readonly #session: Session;
  #room = 1;

  constructor(session: Session) {
    this.#session = session;
  }

  get isFitted() {
    return this.zoom === FIT;
  }

  get isNearest() {
    return this.zoom >= mostZoom(this.#room);
  }

  /** The size to draw in, where there is so much room. */
  sizeOf(area: Size): Size {
    this.#room = area.width;
    if (this.isFitted || this.#session.screen !== 'plan') return { ...area };
    const width = Math.round(area.width * Math.min(this.zoom, mostZoom(area.width)));
    return { width, height: area.height - SCROLL_BAR };
  }

  /** The whole roadmap again. */
  async fit() {
    if (this.isFitted) return this.#session.say(messages.timeZoom.isWhole);
    await this.#set(FIT);
  }

  /** A step nearer or farther, around what is seen at a place. */
  async step(way: 1 | -1, anchor: TimeZoom['anchor'] = null) {
    this.anchor = anchor;
    this.target = anchor === null ? this.#session.selected : null;
    await this.#set(nextZoom(this.zoom, way, this.#room));
  }

  /** So near that the selection fills half of what is seen. */
  async toSelection() {
    const session = this.#session;
    const mark = session.picture?.marks.find((known) => known.id === session.selected);
    const columns = session.picture?.columns;
    if (!mark || !columns) return session.say(messages.notices.selectFirst);
    this.target = mark.id;
    this.anchor = null;
    await this.#set(zoomOn(mark.area, columns, this.zoom, this.#room));
  }

  async #set(zoom: number) {
    if (zoom === this.zoom) return;
    this.zoom = zoom;
    await this.#session.reload();
  }
}

const words = messages.timeZoom;
const hasRoadmap = (session: Session) => session.screen === 'plan' && session.picture !== null;

/** The actions, in the order of the key sheet. */
export const timeActions: Action[] = [
  {
    id: 'time-fit',
    label: words.fit,
    also: words.also,
    group: 'chart',
    keys: ['z'],
    when: hasRoadmap,
    run: (s) => s.time.fit(),
  },
  {
    id: 'time-selection',
    label: words.selection,
    also: words.also,
    group: 'chart',
    keys: ['Shift+z'],
    when: hasRoadmap,
    run: (s) => s.time.toSelection(),
  },
  {
    id: 'time-in',
    label: words.nearer,
    also: words.also,
    group: 'chart',
    keys: ['+', '=', 'Shift++'],
    when: (s) => hasRoadmap(s) && !s.time.isNearest,
    run: (s) => s.time.step(1),
  },
  {
    id: 'time-out',
    label: words.farther,
    also: words.also,
    group: 'chart',
    keys: ['-'],
    when: (s) => hasRoadmap(s) && !s.time.isFitted,
    run: (s) => s.time.step(-1),
  },
];
