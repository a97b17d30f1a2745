import { describe, expect, it } from 'vitest';
import { deedOf, type Standing } from './stage_keys';

const usual: Standing = { count: 5, digits: '', choices: null, isAsked: false, isBlank: false };

describe('the keys of the stage', () => {
  it('turn pages as everywhere, with a clicker too', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])
      expect(deedOf(key, usual)).toEqual({ do: 'turn', by: 1 });
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
      expect(deedOf(key, usual)).toEqual({ do: 'turn', by: -1 });
    expect(deedOf('Home', usual)).toEqual({ do: 'go', to: 1 });
    expect(deedOf('End', usual)).toEqual({ do: 'go', to: 5 });
  });

  it('jump to a number and Enter, and to no page that is not there', () => {
    expect(deedOf('1', usual)).toEqual({ do: 'digits', digits: '1' });
    expect(deedOf('2', { ...usual, digits: '1' })).toEqual({ do: 'digits', digits: '12' });
    expect(deedOf('Enter', { ...usual, digits: '4' })).toEqual({ do: 'go', to: 4 });
    expect(deedOf('Enter', { ...usual, digits: '12' })).toEqual({ do: 'digits', digits: '' });
    expect(deedOf('Escape', { ...usual, digits: '1' })).toEqual({ do: 'digits', digits: '' });
  });

  it('cover the page, and uncover it before anything else', () => {
    expect(deedOf('b', usual)).toEqual({ do: 'cover', blank: 'black' });
    expect(deedOf('.', usual)).toEqual({ do: 'cover', blank: 'black' });
    expect(deedOf('W', usual)).toEqual({ do: 'cover', blank: 'white' });
    expect(deedOf('ArrowRight', { ...usual, isBlank: true })).toMatchObject({ do: 'cover' });
  });

  it('leave one layer at a time', () => {
    expect(deedOf('Escape', usual)).toEqual({ do: 'end' });
    expect(deedOf('Escape', { ...usual, choices: 3 })).toEqual({ do: 'close' });
    expect(deedOf('Escape', { ...usual, isAsked: true })).toEqual({ do: 'close' });
  });

  it('choose a likely question by its number alone', () => {
    expect(deedOf('q', usual)).toEqual({ do: 'choose' });
    expect(deedOf('2', { ...usual, choices: 3 })).toEqual({ do: 'ask', at: 1 });
    expect(deedOf('4', { ...usual, choices: 3 })).toEqual({ do: 'nothing' });
    expect(deedOf('Enter', { ...usual, choices: 3 })).toBeNull();
    expect(deedOf('q', { ...usual, choices: 3 })).toEqual({ do: 'close' });
  });

  it('share an answer, where there is one', () => {
    expect(deedOf('a', { ...usual, isAsked: true })).toEqual({ do: 'share' });
    expect(deedOf('a', usual)).toBeNull();
  });

  it('leave every other key alone', () => {
    for (const key of ['Tab', 'z', 'F6', 'Shift']) expect(deedOf(key, usual)).toBeNull();
  });
});
