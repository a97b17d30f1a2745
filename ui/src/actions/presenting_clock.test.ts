import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { elapsedTime, PresentingClock } from './presenting_clock.svelte';

describe('the clock of a presentation', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says times as one reads them', () => {
    expect(elapsedTime(0)).toBe('0:00');
    expect(elapsedTime(65_999)).toBe('1:05');
    expect(elapsedTime(3_600_000 + 4 * 60_000 + 5_000)).toBe('1:04:05');
  });

  it('counts from the beginning, rests, goes on, and begins again', () => {
    const clock = new PresentingClock();
    clock.begin();
    vi.advanceTimersByTime(5_000);
    expect(elapsedTime(clock.elapsed)).toBe('0:05');
    clock.toggle();
    vi.advanceTimersByTime(60_000);
    expect(elapsedTime(clock.elapsed)).toBe('0:05');
    clock.toggle();
    vi.advanceTimersByTime(2_000);
    expect(elapsedTime(clock.elapsed)).toBe('0:07');
    clock.reset();
    expect(elapsedTime(clock.elapsed)).toBe('0:00');
    vi.advanceTimersByTime(3_000);
    expect(elapsedTime(clock.elapsed)).toBe('0:03');
    clock.begin();
    expect(elapsedTime(clock.elapsed)).toBe('0:00');
    clock.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
