import { describe, expect, it } from 'vitest';
import type { ChartPicture } from '../../ipc/generated/ChartPicture';
import { shownHere } from './shown_here';

const area = { x: 0, y: 0, width: 10, height: 10 };
const mark = { id: 'outcome:lead-time', kind: 'outcome', name: '', hint: [], area, lane: 0, links: [] };
const picture: ChartPicture = {
  svg: '',
  width: 10,
  height: 10,
  marks: [mark],
  table: { title: '', columns: [], rows: [] },
};

describe('what of the selection is shown on a chart', () => {
  it('is the mark that the chart has', () => {
    expect(shownHere('outcome:lead-time', picture)).toBe('outcome:lead-time');
  });

  it('is nothing where the chart has no such mark, so that its help is seen', () => {
    expect(shownHere('investment:event-backbone', picture)).toBeNull();
    expect(shownHere(null, picture)).toBeNull();
  });

  it('waits for the picture', () => {
    expect(shownHere('investment:event-backbone', null)).toBe('investment:event-backbone');
  });
});
