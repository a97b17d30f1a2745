import { describe, expect, it } from 'vitest';
import { fitOf } from './fit';

describe('fitting what was typed to a name', () => {
  it('puts a beginning before a word inside, and that before letters in order', () => {
    expect(fitOf('ex', 'Export chart…')).toBeGreaterThan(fitOf('ex', 'Version history, next'));
    expect(fitOf('hist', 'Version history…')).toBeGreaterThan(fitOf('hist', 'A list of whists'));
    expect(fitOf('verhist', 'Version history…')).toBeGreaterThan(0);
    expect(fitOf('data', 'Deployment automation')).toBe(0);
    expect(fitOf('exp ch', 'Export chart…')).toBeGreaterThan(fitOf('exp ch', 'Export the roadmap, each'));
  });

  it('refuses what is not there, and takes nothing as everything', () => {
    expect(fitOf('zoom', 'Export chart…')).toBe(0);
    expect(fitOf('export moon', 'Export chart…')).toBe(0);
    expect(fitOf('  ', 'Export chart…')).toBe(1);
  });
});
