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
});
