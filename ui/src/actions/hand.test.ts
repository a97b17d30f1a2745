import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { markOf, Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const asked = (name: string) => desktop.calls.filter((call) => call.name === name);
const backbone = { investment: 'event-backbone', name: 'Event backbone', isFromChart: true };
const startOf = (id: string) =>
  session.facts?.id === id ? session.facts.starts.find((choice) => choice.is_planned)?.start : undefined;

beforeEach(async () => {
  desktop = new FakeDesktop('sample');
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
});

describe('the hand', () => {
  it('says what a pin would cost, found first and then for sure', async () => {
    await session.hand.take(backbone);
    session.hand.move({ x: 500, y: 300 }, { start: 5 });
    await vi.waitFor(() => expect(session.hand.price?.sentence).toContain('Pin to Q2 2028 · value ≈ −'));
    await vi.waitFor(() => expect(session.hand.price?.state).toBe('proven'));
    expect(asked('price_pin').map((call) => call.payload)).toEqual([
      { investment: 'event-backbone', start: 5, proof_seconds: null },
      { investment: 'event-backbone', start: 5, proof_seconds: 2 },
    ]);
  });

  it('forgets a price when it moves on', async () => {
    await session.hand.take(backbone);
    session.hand.move({ x: 500, y: 300 }, { start: 5 });
    session.hand.move({ x: 600, y: 300 }, { start: 6 });
    await vi.waitFor(() => expect(session.hand.price?.start).toBe(6));
    session.hand.move({ x: 0, y: 0 }, null);
    expect(session.hand.price).toBeNull();
  });

  it('pins where it lets go, and one undo takes back pin and plan', async () => {
    const before = session.picture?.marks;
    await session.hand.take(backbone);
    session.hand.move({ x: 500, y: 300 }, { start: 5 });
    await session.hand.drop();
    expect(session.view?.decisions.map((decision) => decision.text)).toEqual(['Pinned to Q2 2028']);
    expect(session.toast.sentence).toBe('Pinned Event backbone to Q2 2028 · 1 moved · −9 pts');
    expect(session.hand.before.length).toBeGreaterThan(0);
    await session.undo();
    expect(session.view?.decisions).toEqual([]);
    expect(session.picture?.marks).toEqual(before);
    expect(session.hand.before).toEqual([]);
  });

  it('decides nothing where it puts something back', async () => {
    await session.select(markOf('event-backbone'));
    const start = startOf('event-backbone') ?? -1;
    await session.hand.take(backbone);
    session.hand.move({ x: 0, y: 0 }, { start });
    await session.hand.drop();
    await session.hand.take(backbone);
    session.hand.move({ x: 0, y: 0 }, { start: 5 });
    session.hand.cancel();
    await session.hand.drop();
    await session.hand.take(backbone);
    session.hand.move({ x: 0, y: 0 }, null);
    await session.hand.drop();
    expect(asked('pin')).toEqual([]);
    expect(session.hand.held).toBeNull();
  });

  it('excludes over the list of what is not in the plan, and forces in from there', async () => {
    await session.hand.take(backbone);
    session.hand.move({ x: 0, y: 0 }, 'left_out');
    await session.hand.drop();
    expect(session.view?.decisions[0]?.kind).toBe('exclude');
    await session.hand.take({ ...backbone, isFromChart: false });
    session.hand.move({ x: 0, y: 0 }, { start: 4 });
    await session.hand.drop();
    expect(session.view?.decisions.map((decision) => decision.text)).toEqual(['Pinned to Q1 2028']);
  });

  it('takes nothing while the document is open for reading', async () => {
    desktop = new FakeDesktop('reading');
    session = new Session(desktop, new Appearance());
    await session.resize(1072, 748);
    await session.hand.take(backbone);
    expect(session.hand.held).toBeNull();
    expect(session.toast.sentence).toContain('open for reading');
  });
});

describe('the keys that move the selection', () => {
  it('pin it a quarter later or earlier', async () => {
    await session.select(markOf('event-backbone'));
    const start = startOf('event-backbone') ?? -1;
    await session.hand.shift(1);
    expect(asked('pin').at(-1)?.payload).toEqual({ investment: 'event-backbone', start: start + 1 });
    await session.hand.shift(-1);
    expect(asked('pin').at(-1)?.payload).toEqual({ investment: 'event-backbone', start });
  });

  it('go on from the last press while that is still being planned', async () => {
    await session.select(markOf('event-backbone'));
    const start = startOf('event-backbone') ?? -1;
    desktop.planningMs = 60_000;
    const first = session.hand.shift(1);
    await vi.waitFor(() => expect(session.planning).not.toBeNull());
    desktop.planningMs = 0;
    await session.hand.shift(1);
    await first;
    expect(asked('pin').at(-1)?.payload).toEqual({ investment: 'event-backbone', start: start + 2 });
  });

  it('say why where there is nothing to move, or no room', async () => {
    await session.hand.shift(1);
    expect(session.toast.sentence).toContain('Select an investment');
    await session.select(markOf('guilds'));
    await session.hand.shift(1);
    expect(session.toast.sentence).toContain('not in the plan');
    await session.select(markOf('trunk-based'));
    await session.hand.shift(-1);
    expect(session.toast.sentence).toBe('There is no earlier quarter.');
    expect(asked('pin')).toEqual([]);
  });
});

describe('a pin that no plan keeps', () => {
  const pinTooEarly = () => session.pin('event-backbone', 0);

  it('stays, opens a card that names what is involved, and offers what helps', async () => {
    await pinTooEarly();
    await vi.waitFor(() => expect(session.conflict.offers).not.toBeNull());
    expect(session.alert).toBeNull();
    expect(session.conflict.isOpen).toBe(true);
    expect(session.conflict.offers?.involved[0]?.text).toBe('Your pin of Event backbone to Q1 2027.');
    expect(session.view?.decisions).toHaveLength(1);
    expect(session.view?.is_current).toBe(false);
    expect(session.picture?.marks.length).toBeGreaterThan(0);
  });

  it('is over when an offer is taken', async () => {
    await pinTooEarly();
    await vi.waitFor(() => expect(session.conflict.offers).not.toBeNull());
    await session.conflict.take(0);
    expect(session.conflict.isThere).toBe(false);
    expect(session.view?.is_current).toBe(true);
    expect(session.toast.sentence).toContain('Move the pin of Event backbone');
  });

  it('is over when it is undone', async () => {
    await pinTooEarly();
    await session.undo();
    expect(session.conflict.isThere).toBe(false);
    expect(session.view?.decisions).toEqual([]);
    expect(session.view?.is_current).toBe(true);
  });
});

describe('planning after every edit', () => {
  it('can be turned off and on, and is remembered', async () => {
    await session.toggleAuto();
    await session.exclude('flow-metrics');
    expect(asked('make_plan')).toEqual([]);
    expect(session.toast.sentence).toBe('Excluded Flow metrics · R plans again');
    const next = new Session(desktop, new Appearance());
    await next.settings.load();
    expect(next.isAuto).toBe(false);
    await session.toggleAuto();
    await vi.waitFor(() => expect(session.view?.is_current).toBe(true));
  });
});
