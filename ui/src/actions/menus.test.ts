import { describe, expect, it } from 'vitest';
import { menus, NOT_IN_MENUS, RECENT } from './menus';
import { actions } from './registry';

describe('the menus', () => {
  it('have every action of the registry once', () => {
    const listed = menus()
      .flatMap(({ groups }) => groups.flat())
      .filter((id) => id !== RECENT);
    const wanted = actions.map((one) => one.id).filter((id) => !NOT_IN_MENUS.has(id));
    expect([...listed].sort()).toEqual([...wanted].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('are in the order people expect', () => {
    expect(menus().map(({ name }) => name)).toEqual(['file', 'edit', 'view', 'plan', 'help']);
    const edit = menus().find(({ name }) => name === 'edit');
    expect(edit?.groups[0]).toEqual(['undo', 'redo']);
  });
});
