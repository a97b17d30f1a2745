import { describe, expect, it } from 'vitest';
import type { MarkView } from '../../ipc/generated/MarkView';
import { chain, elbow } from './chain';

const mark = (id: string, kind: string, lane: number, x: number, links: string[]): MarkView => ({
  id,
  kind,
  name: id,
  hint: [id],
  area: { x, y: lane * 30, width: 80, height: 20 },
  lane,
  links,
});

describe('the chain of a selection in the roadmap', () => {
  const marks = [
    mark('core', 'investment', 2, 0, ['bus']),
    mark('bus', 'investment', 1, 100, ['core', 'step', 'gone']),
    mark('step', 'step', 0, 0, ['bus']),
  ];

  it('rings what is linked and draws an arrow from what comes first', () => {
    const found = chain('roadmap', marks, 'bus');
    expect(found.ringed.map((ringed) => ringed.id)).toEqual(['core', 'step']);
    expect(found.lines).toEqual(['M80 70H91V40H100']);
    expect(chain('roadmap', marks, 'core').lines).toEqual(found.lines);
  });

  it('is empty without a selection', () => {
    expect(chain('roadmap', marks, null)).toEqual({ ringed: [], lines: [] });
  });

  it('rings what speaks of the selection when that is not on the chart', () => {
    expect(chain('roadmap', marks, 'gone').ringed.map((ringed) => ringed.id)).toEqual(['bus']);
    expect(chain('roadmap', marks, 'investment:left-out').ringed).toEqual([]);
  });
});

describe('the chain of a selection in the flow', () => {
  const marks = [
    mark('step', 'step', 0, 0, ['output', 'other']),
    mark('output', 'output', 1, 200, ['step', 'outcome']),
    mark('other', 'output', 1, 200, ['step']),
    mark('outcome', 'outcome', 2, 400, ['output']),
    mark('share', 'contribution', 1, 280, ['outcome', 'output']),
  ];
  const ringed = (id: string) => chain('flow', marks, id).ringed.map((found) => found.id);

  it('follows the paths through the selected block, not those beside it', () => {
    expect(ringed('step')).toEqual(['output', 'outcome', 'other']);
    expect(ringed('outcome')).toEqual(['output', 'step']);
    expect(ringed('output')).toEqual(['outcome', 'step']);
    expect(chain('flow', marks, 'outcome').lines).toHaveLength(2);
  });

  it('shows a contribution through the two blocks it joins', () => {
    expect(ringed('share')).toEqual(['output', 'outcome']);
    expect(chain('flow', marks, 'share').lines).toEqual(['M280 40C340 40 340 70 400 70']);
  });
});

describe('an arrow between bars', () => {
  const bar = (x: number, y: number) => ({ x, y, width: 80, height: 20 });

  it('is straight when they are on one line', () => {
    expect(elbow(bar(0, 0), bar(90, 0))).toBe('M72 10H90');
  });

  it('leaves from just inside the end when the next bar follows at once', () => {
    expect(elbow(bar(0, 0), bar(84, 60))).toBe('M72 20V70H84');
    expect(elbow(bar(0, 60), bar(84, 0))).toBe('M72 60V10H84');
  });

  it('goes straight across when they overlap in time', () => {
    expect(elbow(bar(0, 0), bar(40, 60))).toBe('M48 20V60');
  });

  it('runs in the gap beside its row when another bar lies on the way', () => {
    const other = bar(82, 0);
    expect(elbow(bar(0, 0), bar(180, 28), [other])).toBe('M72 20V24H171V38H180');
    expect(elbow(bar(0, 28), bar(180, 0), [bar(82, 28)])).toBe('M72 28V24H171V10H180');
    expect(elbow(bar(0, 0), bar(180, 0), [other])).toBe('M72 20V24H171V10H180');
  });

  it('halves a gap that is narrow', () => {
    expect(elbow(bar(0, 0), bar(180, 24), [bar(82, 0)])).toBe('M72 20V22H171V34H180');
  });

  it('goes straight when the others lie in other rows, before it or behind', () => {
    const others = [bar(82, 28), bar(-90, 0), bar(172, 0)];
    expect(elbow(bar(0, 0), bar(180, 56), others)).toBe('M80 10H171V66H180');
  });

  it('turns where it hides no end of a bar and no name', () => {
    expect(elbow(bar(0, 0), bar(180, 56), [bar(98, 28)])).toBe('M80 10H93V66H180');
    const name = { x: 140, y: 30, width: 60, height: 16 };
    expect(elbow(bar(0, 0), bar(180, 56), [], [name])).toBe('M80 10H135V66H180');
    expect(elbow(bar(0, 0), bar(40, 60), [], [{ x: 30, y: 30, width: 30, height: 16 }])).toBe('M66 20V60');
  });
});

describe('an arrow in a roadmap with a bar on its way', () => {
  it('does not run through the name of that bar', () => {
    const marks = [
      mark('bus', 'investment', 0, 0, ['tracking', 'slots']),
      mark('slots', 'investment', 0, 82, ['bus']),
      mark('tracking', 'investment', 1, 180, ['bus']),
      mark('step', 'step', 0, 82, []),
    ];
    expect(chain('roadmap', marks, 'tracking').lines).toEqual(['M72 20V24H171V40H180']);
  });
});
