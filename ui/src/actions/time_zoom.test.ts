import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { action } from './registry';
import { markOf, Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const width = () => {
  const asked = desktop.calls.filter(({ name }) => name === 'show_plan').at(-1);
  return (asked?.payload as { width: number }).width;
};

beforeEach(async () => {
  desktop = new FakeDesktop('sample');
  session = new Session(desktop, new Appearance());
  await session.resize(1000, 700);
});

describe('the time of the roadmap', () => {
  it('is drawn wider step by step, and as wide as there is room again', async () => {
    await session.time.step(1);
    expect(width()).toBe(1500);
    await session.time.step(1);
    expect(width()).toBe(2250);
    await session.time.fit();
    expect(width()).toBe(1000);
    const asked = desktop.calls.length;
    await session.time.fit();
    expect(desktop.calls).toHaveLength(asked);
    expect(session.toast.sentence).toContain('whole roadmap');
  });

  it('is the whole on other screens, and what it was back on the plan', async () => {
    await session.time.step(1);
    session.goTo('outcomes');
    await session.resize(1000, 700);
    expect(width()).toBe(1000);
    expect(action('time-fit').when(session)).toBe(false);
    session.goTo('plan');
    await session.resize(1000, 700);
    expect(width()).toBe(1500);
  });

  it('asks for a selection where there is none to look at', async () => {
    await session.time.toSelection();
    expect(session.time.isFitted).toBe(true);
    expect(session.toast.sentence).not.toBe('');
    await session.select(markOf('event-backbone'));
    expect(action('time-out').when(session)).toBe(false);
  });
});
