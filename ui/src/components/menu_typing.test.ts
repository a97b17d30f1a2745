import { describe, expect, it } from 'vitest';
import { typedPlace } from './menu_typing';

const quarters = ['Q1 2027', 'Q2 2027', 'Q3 2027', 'Q4 2027', 'Q1 2028', 'Q2 2028', 'Q3 2028'];
const named = (typed: string, here = 0, labels = quarters) => {
  const place = typedPlace(labels, typed, here);
  return place === null ? null : labels[place];
};

describe('what is typed in a menu', () => {
  it('is a period, in full or by its parts', () => {
    expect(named('3')).toBe('Q3 2027');
    expect(named('3 28')).toBe('Q3 2028');
    expect(named('Q3 2028')).toBe('Q3 2028');
    expect(named('q2 28')).toBe('Q2 2028');
    expect(named('28 2')).toBe('Q2 2028');
    expect(named('1', 5)).toBe('Q1 2027');
  });

  it('is a period as the language and the fiscal year name it', () => {
    const french = quarters.map((quarter) => quarter.replace('Q', 'T'));
    expect(named('t3 28', 0, french)).toBe('T3 2028');
    expect(named('3', 0, french)).toBe('T3 2027');
    const fiscal = ['FY27 Q1', 'FY27 Q2', 'FY27 Q3', 'FY28 Q1', 'FY28 Q2'];
    expect(named('2', 0, fiscal)).toBe('FY27 Q2');
    expect(named('2 28', 0, fiscal)).toBe('FY28 Q2');
    expect(named('fy28', 0, fiscal)).toBe('FY28 Q1');
  });

  it('is the beginning of a name otherwise, and a letter goes to the next', () => {
    const commands = ['Open…', 'Open a copy', 'Save', 'Save as…'];
    expect(named('o', 0, commands)).toBe('Open a copy');
    expect(named('o', 1, commands)).toBe('Open…');
    expect(named('save a', 2, commands)).toBe('Save as…');
  });

  it('is nothing that is there', () => {
    expect(named('5')).toBeNull();
    expect(named('3 30')).toBeNull();
    expect(named('x')).toBeNull();
    expect(named('3', 0, ['Open…', 'Save'])).toBeNull();
    expect(named(' ')).toBeNull();
  });
});
