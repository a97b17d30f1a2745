import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import type { ChartPreview } from '../ipc/generated/ChartPreview';
import { Appearance } from './appearance.svelte';
import { Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;

beforeEach(async () => {
  desktop = new FakeDesktop('sample');
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
});

const picture = (width: number): ChartPreview => ({ svg: '<svg/>', width, height: 1 });

describe('a chart on its way into a file', () => {
  it('is the one that is looked at, where a screen has none the nearest', async () => {
    session.exporting.begin();
    expect(session.exporting.chart).toBe('roadmap');
    session.goTo('limits');
    session.exporting.begin();
    expect(session.exporting.chart).toBe('budget');
  });

  it('is previewed by the choices made last, whichever is drawn last', async () => {
    const held: ((drawn: ChartPreview) => void)[] = [];
    desktop.call = (() => new Promise((resolve) => held.push(resolve))) as never;
    const { exporting } = session;
    const first = exporting.show({ chart: 'roadmap' });
    const last = exporting.show({ chart: 'flow' });
    held[1]?.(picture(2));
    held[0]?.(picture(1));
    await Promise.all([first, last]);
    expect(exporting.preview?.width).toBe(2);
  });

  it('says why it cannot be drawn', async () => {
    desktop.call = () => Promise.reject({ code: 'no_plan', message: 'There is no plan yet.', hint: '' });
    await session.exporting.show({ chart: 'roadmap' });
    expect(session.exporting.preview).toBeNull();
    expect(session.exporting.reason).toBe('There is no plan yet.');
  });
});
