import { afterEach, describe, expect, it } from 'vitest';
import { focusNextRegion } from './regions';

afterEach(() => document.body.replaceChildren());

describe('F6', () => {
  it('goes from part to part, past parts without anything to focus, and round', () => {
    document.body.innerHTML = `
      <nav data-region="nav"><button id="a">Plan</button></nav>
      <div data-region="headline" tabindex="-1" id="b"></div>
      <div data-region="chart"></div>
      <div data-region="tray"><button disabled>x</button><button id="c">y</button></div>`;
    const visited = [1, 2, 3, 4].map(() => {
      focusNextRegion(document);
      return document.activeElement?.id;
    });
    expect(visited).toEqual(['a', 'b', 'c', 'a']);
    focusNextRegion(document, true);
    expect(document.activeElement?.id).toBe('c');
  });

  it('enters a table at the cell that was left, and an empty one at what begins it', () => {
    const table = (first: string) => {
      document.body.innerHTML = `<div data-region="table">${first}<div tabindex="0" data-focus id="cell"></div></div>`;
      focusNextRegion(document);
      return document.activeElement?.id;
    };
    expect(table('<button id="remove">Remove</button>')).toBe('cell');
    expect(table('<div data-empty><button id="begin">Type the first</button></div>')).toBe('begin');
  });
});
