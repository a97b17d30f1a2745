import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from './toast.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a toast', () => {
  it('goes away after a while, and a new one has its whole time', () => {
    const toast = new Toast();
    toast.say('Pinned.', 'undo');
    vi.advanceTimersByTime(7000);
    toast.say('Excluded.', 'undo');
    vi.advanceTimersByTime(7000);
    expect(toast.sentence).toBe('Excluded.');
    vi.advanceTimersByTime(2000);
    expect([toast.sentence, toast.offer]).toEqual(['', null]);
  });

  it('stays while somebody is in it', () => {
    const toast = new Toast();
    toast.say('Pinned.', 'undo');
    toast.hold();
    vi.advanceTimersByTime(60_000);
    expect(toast.sentence).toBe('Pinned.');
    toast.release();
    vi.advanceTimersByTime(9000);
    expect(toast.sentence).toBe('');
  });
});
