import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { action, perform } from './registry';
import { markOf, Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));
const locks = () => desktop.calls.filter(({ name }) => name === 'lock');

beforeEach(async () => {
  desktop = new FakeDesktop('sample');
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
});

describe('locking', () => {
  it('holds what is selected where the plan has it, counted among the decisions and undone by name', async () => {
    await session.select(markOf('event-backbone'));
    expect(action('lock').labelNow?.(session)).toContain('Lock Event backbone');
    const before = session.view?.decisions.length ?? 0;
    perform('lock', session);
    await rest();
    await session.settle();
    await session.reload();
    expect(locks().at(-1)?.payload).toEqual({ investment: 'event-backbone' });
    expect(session.view?.decisions.at(-1)).toMatchObject({ kind: 'lock', investment: 'event-backbone' });
    expect(session.view?.decisions).toHaveLength(before + 1);
    expect(session.view?.document.undo).toContain('Lock “Event backbone”');
    await session.select(null);
    await session.select(markOf('event-backbone'));
    expect(action('lock').labelNow?.(session)).toBe('Unlock Event backbone');
  });

  it('says why where there is no place to lock it in', async () => {
    perform('lock', session);
    await rest();
    expect(session.toast.sentence).not.toBe('');
    await session.select(markOf('mesh'));
    perform('lock', session);
    await rest();
    expect(locks()).toEqual([]);
  });
});
