import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { markOf, Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const asked = (name: string) =>
  desktop.calls.filter((call) => call.name === name).map((call) => call.payload);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(async () => {
  desktop = new FakeDesktop('sample');
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
  await settled();
});

describe('prices', () => {
  it('come for everything that is left out, first searched, then proven one by one', () => {
    const leftOut = session.view?.left_out.map((line) => line.investment) ?? [];
    expect(Object.keys(session.prices.lines).sort()).toEqual([...leftOut].sort());
    expect(session.prices.isComplete).toBe(true);
    const requests = asked('price_left_out') as { investments: string[]; proof_seconds: number | null }[];
    expect(requests[0]?.proof_seconds).toBeNull();
    expect(requests.slice(1).every((request) => request.investments.length === 1)).toBe(true);
    expect(requests.length).toBe(1 + leftOut.length);
    expect(Object.values(session.prices.lines).every((line) => line.state === 'proven')).toBe(true);
  });

  it('are asked for once for the same plan, and anew for another', async () => {
    const before = asked('price_left_out').length;
    await session.reload();
    await settled();
    expect(asked('price_left_out').length).toBe(before);
    await session.exclude('flow-metrics');
    await settled();
    expect(session.prices.lines['flow-metrics']?.text).toContain('pts');
  });

  it('are not asked for while the plan is one of yesterday', async () => {
    desktop = new FakeDesktop('stale');
    session = new Session(desktop, new Appearance());
    await session.resize(1072, 748);
    await settled();
    expect(asked('price_left_out')).toEqual([]);
    await session.select(markOf('data-mesh'));
    expect(asked('explain')).toEqual([]);
  });

  it('stay away without a word where they cannot be worked out', async () => {
    desktop = new FakeDesktop('sample');
    desktop.refusals.price_left_out = { code: 'engine', message: 'No.', hint: '' };
    session = new Session(desktop, new Appearance());
    await session.resize(1072, 748);
    await settled();
    expect(session.alert).toBeNull();
  });
});

describe('answers about what is selected', () => {
  it('come when it is selected and go with it', async () => {
    await session.select(markOf('data-mesh'));
    await settled();
    expect(session.prices.explanation?.sections.map((section) => section.title)).toContain('To force it in');
    expect(session.prices.isExplaining).toBe(false);
    await session.select(null);
    expect(session.prices.explanation).toBeNull();
  });

  it('of an earlier selection never replace those of a later one', async () => {
    const first = session.select(markOf('data-mesh'));
    const second = session.select(markOf('event-backbone'));
    await Promise.all([first, second]);
    await settled();
    expect(session.prices.explanation?.investment).toBe('event-backbone');
  });
});
