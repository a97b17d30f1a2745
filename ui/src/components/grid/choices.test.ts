import { expect, it } from 'vitest';
import type { GridColumn } from '../../ipc/generated/GridColumn';
import { completed, meant, offered } from './choices';

const column = (key: string, kind: string, choices: string[]): GridColumn => ({
  key,
  header: key,
  kind,
  unit: '',
  choices,
  is_computed: false,
});
const axis = column('axis', 'choice', ['Methods', 'Architecture', 'Management']);
const needs = column('needs', 'name', ['Modular core', 'Core platform', 'Coaching']);

it('offers words that begin with what is typed, then those that hold it', () => {
  expect(offered(needs, 'co')).toEqual(['Core platform', 'Coaching', 'Modular core']);
  expect(offered(axis, 'Methods')).toEqual([]);
});

it('completes the last of several names', () => {
  expect(offered(needs, 'Coaching; mod')).toEqual(['Modular core']);
  expect(completed(needs, 'Coaching; mod', 'Modular core')).toBe('Coaching; Modular core');
  expect(completed(axis, 'me', 'Methods')).toBe('Methods');
});

it('takes the beginning of a word for the word where only one begins so', () => {
  expect(meant(axis, 'a')).toBe('Architecture');
  expect(meant(axis, 'm')).toBe('m');
  expect(meant(needs, 'Coach')).toBe('Coach');
});
