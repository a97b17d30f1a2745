import { describe, expect, it } from 'vitest';
import { textSize } from './growth';

const at = (innerWidth: number, innerHeight: number) => textSize({ innerWidth, innerHeight });

describe('the texts of charts', () => {
  it('are as usual in a usual window and in every smaller one', () => {
    expect([at(1440, 900), at(1180, 720), at(1500, 930), at(320, 200)]).toEqual([100, 100, 100, 100]);
  });

  it('grow with a window that is read from farther away, as far as both its sides allow', () => {
    expect([at(1920, 1080), at(2560, 1440), at(1440, 2000), at(4000, 900)]).toEqual([120, 160, 100, 100]);
  });

  it('grow in steps and not without end', () => {
    expect([at(1620, 1010), at(1625, 1015), at(7680, 4320)]).toEqual([110, 110, 200]);
  });
});
