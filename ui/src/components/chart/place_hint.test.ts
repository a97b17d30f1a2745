import { describe, expect, it } from 'vitest';
import { placeHint } from './place_hint';

const visible = { x: 0, y: 100, width: 800, height: 400 };
const card = { width: 200, height: 90 };

describe('the hint card', () => {
  it('stands under its mark', () => {
    expect(placeHint({ x: 100, y: 150, width: 80, height: 20 }, card, visible)).toEqual({ x: 100, y: 178 });
  });

  it('stands above it when there is no room below', () => {
    expect(placeHint({ x: 100, y: 460, width: 80, height: 20 }, card, visible)).toEqual({ x: 100, y: 362 });
  });

  it('never leaves what is visible', () => {
    expect(placeHint({ x: 760, y: 150, width: 80, height: 20 }, card, visible).x).toBe(592);
    expect(placeHint({ x: -30, y: 150, width: 80, height: 380 }, card, visible)).toEqual({ x: 8, y: 108 });
  });
});
