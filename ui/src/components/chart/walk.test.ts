import { describe, expect, it } from 'vitest';
import type { MarkView } from '../../ipc/generated/MarkView';
import { walk } from './walk';

const mark = (id: string, lane: number, x: number, y = lane * 30): MarkView => ({
  id,
  kind: 'investment',
  name: id,
  hint: [id],
  area: { x, y, width: 80, height: 20 },
  lane,
  links: [],
});

// Lane 3 is empty; lane 1 has two rows.
const marks = [
  mark('b', 1, 100),
  mark('a', 1, 0),
  mark('c', 1, 100, 60),
  mark('d', 2, 210),
  mark('e', 4, 0),
  mark('f', 4, 190),
];
const go = (from: string, key: string) => walk(marks, from, key)?.id ?? null;

describe('arrow keys in a graph', () => {
  const box = (id: string, lane: number, y: number, links: string[]) => ({
    ...mark(id, lane, lane * 200, y),
    links,
  });
  const graph = [
    box('first', 0, 40, ['left', 'right']),
    box('left', 1, 0, ['first', 'last']),
    box('right', 1, 60, ['first']),
    box('last', 2, 0, ['left']),
  ];
  const to = (from: string, key: string) => walk(graph, from, key, true)?.id ?? null;

  it('follow the links, to the nearest of several', () => {
    expect(to('first', 'ArrowRight')).toBe('right');
    expect(to('left', 'ArrowRight')).toBe('last');
    expect(to('right', 'ArrowRight')).toBeNull();
    expect(to('last', 'ArrowLeft')).toBe('left');
  });

  it('go up and down among those of one layer', () => {
    expect(to('left', 'ArrowDown')).toBe('right');
    expect(to('right', 'ArrowUp')).toBe('left');
    expect(to('right', 'Home')).toBe('left');
    expect(to('left', 'End')).toBe('right');
    expect(to('first', 'ArrowUp')).toBeNull();
    expect(to('first', 'x')).toBeNull();
  });
});

describe('arrow keys in a chart', () => {
  it('go along the time of a lane, whatever the order of the marks', () => {
    expect(go('a', 'ArrowRight')).toBe('b');
    expect(go('b', 'ArrowRight')).toBe('c');
    expect(go('b', 'ArrowLeft')).toBe('a');
  });

  it('stop at the ends', () => {
    expect(go('a', 'ArrowLeft')).toBeNull();
    expect(go('c', 'ArrowRight')).toBeNull();
    expect(go('a', 'ArrowUp')).toBeNull();
    expect(go('f', 'ArrowDown')).toBeNull();
  });

  it('go to the nearest mark of the next lane that has any', () => {
    expect(go('a', 'ArrowDown')).toBe('d');
    expect(go('d', 'ArrowDown')).toBe('f');
    expect(go('e', 'ArrowUp')).toBe('d');
    expect(go('d', 'ArrowUp')).toBe('b');
  });

  it('go to the first and last mark of the lane', () => {
    expect(go('b', 'Home')).toBe('a');
    expect(go('a', 'End')).toBe('c');
  });

  it('leave every other key alone', () => {
    expect(go('a', 'Enter')).toBeNull();
    expect(go('gone', 'ArrowRight')).toBeNull();
  });
});
