import { describe, expect, it } from 'vitest';
import { FIT, mostZoom, nextZoom, scrollTo, zoomOn } from './time_zoom';

describe('zooming in time', () => {
  it('goes nearer and farther by the same steps, and ends at the whole', () => {
    const near = nextZoom(nextZoom(FIT, 1, 1000), 1, 1000);
    expect(near).toBeCloseTo(2.25);
    expect(nextZoom(nextZoom(near, -1, 1000), -1, 1000)).toBe(FIT);
    expect(nextZoom(FIT, -1, 1000)).toBe(FIT);
  });

  it('never makes a picture that is too wide to draw', () => {
    let zoom = FIT;
    for (let steps = 0; steps < 20; steps += 1) zoom = nextZoom(zoom, 1, 3000);
    expect(zoom).toBe(mostZoom(3000));
    expect(zoom * 3000).toBeLessThanOrEqual(12_000);
  });

  it('makes a selection fill half of what is seen', () => {
    const area = { x: 300, y: 0, width: 100, height: 20 };
    expect(zoomOn(area, { left: 200, width: 100 }, 1, 1000)).toBe(4);
    expect(zoomOn({ ...area, width: 900 }, { left: 200, width: 100 }, 1, 1000)).toBe(FIT);
  });

  it('keeps in its place what was looked at', () => {
    const before = { left: 200, width: 100 };
    expect(scrollTo(450, 450, before, { left: 200, width: 200 })).toBe(250);
    expect(scrollTo(200, 200, before, { left: 200, width: 400 })).toBe(0);
  });
});
