import { afterEach, describe, expect, it } from 'vitest';
import { canChange, keyOf, keysOf, pressedKey, takeOwnKeys, withKey } from './own_keys.svelte';

const pressed = (key: string, more: Partial<KeyboardEvent> = {}) =>
  pressedKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys of one’s own', () => {
  afterEach(() => takeOwnKeys({}));

  it('stand in place of the single letters, and leave other keys as they are', () => {
    takeOwnKeys({ pin: 'q', find: 'v' });
    expect(keysOf({ id: 'pin', keys: ['p'] })).toEqual(['q']);
    expect(keysOf({ id: 'find', keys: ['/', '$mod+f'] })).toEqual(['v', '$mod+f']);
    expect(keysOf({ id: 'lock', keys: ['l'] })).toEqual(['l']);
    expect(keyOf('pin', 'p')).toBe('Q');
    expect(keyOf('lock', 'l')).toBe('L');
  });

  it('are only for actions that have a single letter', () => {
    expect(canChange(['Shift+p'])).toBe(true);
    expect(canChange(['$mod+e', 'F6'])).toBe(false);
    takeOwnKeys({ save: 's' });
    expect(keysOf({ id: 'save', keys: ['$mod+s'] })).toEqual(['$mod+s']);
  });

  it('are one letter, digit or sign, alone or with Shift', () => {
    expect(pressed('q')).toBe('q');
    expect(pressed('Q', { shiftKey: true })).toBe('Shift+q');
    expect(pressed('F5')).toBeNull();
    expect(pressed(' ')).toBeNull();
    expect(pressed('q', { ctrlKey: true })).toBeNull();
  });

  it('are none once the usual key is chosen again', () => {
    expect(withKey({ pin: 'q' }, { id: 'lock', keys: ['l'] }, 'u')).toEqual({ pin: 'q', lock: 'u' });
    expect(withKey({ pin: 'q', lock: 'u' }, { id: 'pin', keys: ['p'] }, 'p')).toEqual({ lock: 'u' });
  });
});
