import { describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import { LimitPrices } from './limit_prices.svelte';

async function screen(desktop: FakeDesktop): Promise<PlanScreen> {
  return desktop.call('show_plan', { theme: 'light', width: 800, height: 600, chart: 'roadmap' });
}

const asked = (desktop: FakeDesktop) =>
  desktop.calls.filter(({ name }) => name.startsWith('price_')).map(({ name, payload }) => [name, payload]);

describe('prices of limits', () => {
  it('are searched for first and then proven, once per plan', async () => {
    const desktop = new FakeDesktop();
    const prices = new LimitPrices(desktop);
    const view = await screen(desktop);
    await prices.renew(view);
    await prices.renew(view);
    expect(asked(desktop)).toEqual([
      ['price_limits', { proof_seconds: null }],
      ['price_decisions', { proof_seconds: null }],
      ['price_rules', { proof_seconds: null }],
      ['price_periods', { proof_seconds: null }],
      ['price_limits', { proof_seconds: 2 }],
      ['price_decisions', { proof_seconds: 2 }],
      ['price_rules', { proof_seconds: null }],
      ['price_periods', { proof_seconds: 2 }],
    ]);
    expect(prices.limits?.sentence).toContain('Platform');
    expect(prices.isWorking).toBe(false);
  });

  it('of an older plan are forgotten, and none are asked for until it is planned again', async () => {
    const desktop = new FakeDesktop();
    const prices = new LimitPrices(desktop);
    const view = await screen(desktop);
    await prices.renew(view);
    await prices.renew({ ...view, is_current: false });
    expect([prices.limits, prices.inTime, asked(desktop).length]).toEqual([null, null, 8]);
  });

  it('are not waited for once nobody looks', async () => {
    const desktop = new FakeDesktop();
    const prices = new LimitPrices(desktop);
    const renewing = prices.renew(await screen(desktop));
    prices.stop();
    await renewing;
    expect([prices.limits, asked(desktop).length]).toEqual([null, 1]);
  });
});
