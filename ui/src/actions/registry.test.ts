import { describe, expect, it } from 'vitest';
import { Appearance } from './appearance.svelte';
import { FakeDesktop } from '../ipc/fake';
import { action, actions, gestures, perform } from './registry';
import { Session } from './session.svelte';

const all = [...actions, ...gestures];

describe('the registry of actions', () => {
  it('names every action once', () => {
    const ids = all.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = all.map((entry) => entry.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('lists the screens in the order of their keys', () => {
    const keys = actions.filter(({ group }) => group === 'screens').flatMap((entry) => entry.keys);
    const numbered = keys.filter((key) => /^\$mod\+\d$/.test(key));
    expect(numbered).toHaveLength(6);
    expect(numbered).toEqual([...numbered].sort());
  });

  it('gives every key to one action only', () => {
    const keys = actions.flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does nothing while an action is not possible', () => {
    const desktop = new FakeDesktop();
    const session = new Session(desktop, new Appearance());
    expect(action('save').when(session)).toBe(false);
    perform('save', session);
    perform('replan', session);
    expect(desktop.calls).toEqual([]);
  });

  it('says so when something must be selected first', async () => {
    const session = new Session(new FakeDesktop(), new Appearance());
    await session.resize(800, 600);
    for (const id of ['pin', 'lift', 'exclude']) {
      session.toast.close();
      perform(id, session);
      expect(session.toast.sentence).not.toBe('');
    }
  });
});
