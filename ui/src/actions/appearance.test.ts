import { describe, expect, it } from 'vitest';
import { Appearance } from './appearance.svelte';

describe('the theme', () => {
  it('follows the system, then light, then dark, and is remembered', () => {
    const appearance = new Appearance();
    expect([appearance.choice, appearance.theme]).toEqual(['system', 'light']);
    appearance.cycle();
    appearance.cycle();
    expect([appearance.choice, appearance.theme]).toEqual(['dark', 'dark']);
    expect(new Appearance().choice).toBe('dark');
    appearance.cycle();
    expect(appearance.choice).toBe('system');
  });

  it('falls back to the system when what was kept is unreadable', () => {
    localStorage.setItem('cairn-theme', 'sepia');
    expect(new Appearance().choice).toBe('system');
  });
});
