import { describe, expect, it } from 'vitest';
import { ghostWords } from './ghost_words';

describe('an outline', () => {
  it('says by name what has become of what was there', () => {
    const said = (kind: 'was' | 'new' | 'gone', isLater = false) =>
      ghostWords({ kind, name: 'Modular core', isLater });
    expect(said('was')).toBe('Modular core is earlier than before');
    expect(said('was', true)).toBe('Modular core is later than before');
    expect(said('gone')).toBe('Modular core has dropped out');
    expect(said('new')).toBe('Modular core has come in');
  });
});
