import { describe, expect, it } from 'vitest';
import { isSingleLetter, isTextField, keyName } from './keys';

describe('keys', () => {
  it('are written the way people say them', () => {
    expect(keyName('$mod+Shift+s')).toBe('Ctrl+Shift+S');
    expect(keyName('ArrowLeft')).toBe('←');
    expect(keyName('Escape')).toBe('Esc');
    expect(keyName('Shift+?')).toBe('?');
  });

  it('belong to a text field when they are single letters typed in it', () => {
    expect(['r', 'Shift+p', '?'].every(isSingleLetter)).toBe(true);
    expect(['$mod+e', 'F6', 'Escape'].some(isSingleLetter)).toBe(false);
    const input = document.createElement('input');
    expect(isTextField(input)).toBe(true);
    input.type = 'radio';
    expect(isTextField(input)).toBe(false);
    expect(isTextField(document.createElement('button'))).toBe(false);
  });
});
