import { describe, expect, it } from 'vitest';
import { Appearance, nextChoice } from './appearance.svelte';

describe('the theme', () => {
  it('follows the system until one is chosen, and goes round', () => {
    const appearance = new Appearance();
    expect([appearance.choice, appearance.theme]).toEqual(['system', 'light']);
    appearance.choice = nextChoice(nextChoice(appearance.choice));
    expect([appearance.choice, appearance.theme]).toEqual(['dark', 'dark']);
    expect(nextChoice(appearance.choice)).toBe('system');
  });
});
