import { describe, expect, it } from 'vitest';
import { clockTime, timeInWords } from './clock_time';

const now = new Date(2026, 10, 21, 14, 2, 30);
const ago = (iso: string) => timeInWords(iso, now);

describe('times', () => {
  it('are said shorter the nearer they are', () => {
    expect(ago('2026-11-21T14:02:10')).toBe('a moment ago');
    expect(ago('2026-11-21T14:01:20')).toBe('1 minute ago');
    expect(ago('2026-11-21T13:30:00')).toBe('32 minutes ago');
    expect(ago('2026-11-21T09:05:00')).toBe('today, 09:05');
    expect(ago('2026-11-20T23:59:00')).toBe('yesterday, 23:59');
    expect(ago('2025-12-31T08:00:00')).toBe('31 Dec 2025, 08:00');
  });

  it('of a clock that was put back are given plainly', () => {
    expect(ago('2026-11-21T15:00:00')).toBe('today, 15:00');
  });

  it('that are none are left out', () => {
    expect([clockTime(''), ago('soon')]).toEqual(['', '']);
  });
});
