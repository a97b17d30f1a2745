import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { perform } from './registry';
import { markOf, Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const asked = () => desktop.calls.map((call) => call.name);
const lastOf = (name: string) => desktop.calls.filter((call) => call.name === name).at(-1)?.payload;
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

async function begin(kind = 'sample') {
  desktop = new FakeDesktop(kind);
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
  perform('go-compare', session);
  await session.resize(1072, 748);
}

beforeEach(() => begin());

describe('the Compare screen', () => {
  it('begins with the difference, and without anything to compare with', () => {
    expect(session.screen).toBe('compare');
    expect(session.chart).toBe('difference');
    expect(session.compare.screen?.chart).toBeNull();
    expect(session.picture).toBeNull();
  });

  it('draws the answer to a what-if beside the plan, keeps it, renames it and removes it', async () => {
    await session.whatIf.askText('budget -20%');
    expect(session.compare.screen?.chart?.marks.length).toBeGreaterThan(1);
    expect(session.picture).toBe(session.compare.screen?.chart);
    perform('keep-scenario', session);
    await rest();
    expect(lastOf('keep_scenario')).toEqual({ text: 'budget -20%' });
    expect(session.toast.sentence).toBe('Kept as scenario “Budget −20%”.');
    expect(session.compare.screen?.scenario).toBe('Budget −20%');
    await session.compare.rename('Budget −20%', 'Less');
    expect(session.compare.scenarios?.scenarios.map((line) => line.name)).toEqual(['Less']);
    await session.compare.remove('Less');
    expect(session.compare.scenarios?.scenarios).toEqual([]);
    expect(session.whatIf.answer).not.toBeNull();
  });

  it('plans a scenario that is chosen, and goes back to nothing', async () => {
    await session.compare.choose('Less');
    expect(lastOf('plan_scenario')).toEqual({ scenario: 'Less' });
    expect(session.whatIf.answer?.is_final).toBe(true);
    await session.compare.choose(null);
    expect(session.whatIf.answer).toBeNull();
    expect(session.compare.screen?.chart).toBeNull();
  });

  it('swaps what is compared, and only where there is something', async () => {
    perform('swap', session);
    expect(session.compare.isSwapped).toBe(false);
    await session.whatIf.askText('budget -20%');
    perform('swap', session);
    await rest();
    expect(lastOf('show_comparison')).toMatchObject({ swapped: true });
  });

  it('searches the frontier first and proves it then, and opens a point as a what-if', async () => {
    await session.compare.goTo('frontier');
    await rest();
    await rest();
    const efforts = desktop.calls.filter((call) => call.name === 'find_frontier').map((call) => call.payload);
    expect(efforts).toEqual([{ proof_seconds: null }, { proof_seconds: 2 }]);
    expect(session.compare.isWorking).toBe(false);
    expect(session.compare.screen?.is_proven).toBe(true);
    await session.compare.open('budget -20%');
    expect(session.compare.tab).toBe('difference');
    expect(lastOf('what_if')).toEqual({ text: 'budget -20%' });
  });

  it('draws futures of what is assumed where nothing is estimated, and looks for a steadier plan among them', async () => {
    const { compare } = session;
    await compare.goTo('how_sure');
    await rest();
    expect(lastOf('show_comparison')).toMatchObject({ chart: 'fan', futures: { assume_percent: null } });
    expect(compare.screen?.chart).toBeNull();
    await compare.showFutures({ percent: 20, overrun: 1 });
    await compare.showFutures({ chart: 'tornado' });
    expect(session.chart).toBe('tornado');
    const futures = { runs: null, seed: null, assume_percent: 20, overrun: 1, robust: false };
    expect(lastOf('show_comparison')).toMatchObject({ chart: 'tornado', futures });
    expect(compare.screen?.simulation?.is_uncertain).toBe(true);
    await compare.lookForSteadier();
    expect(lastOf('simulate')).toEqual({ ...futures, robust: true });
    expect(compare.steadier?.compared).toBe(12);
    await compare.showFutures({ percent: 0, overrun: 0 });
    expect(compare.steadier).toBeNull();
  });

  it('stops working when asked to, and goes on when asked again', async () => {
    desktop.planningMs = 10;
    await session.compare.goTo('frontier');
    await session.compare.stop();
    await rest();
    expect(asked()).toContain('stop_answers');
    expect(session.compare.isStopped).toBe(true);
    expect(session.compare.screen?.is_proven).toBe(false);
    await session.compare.goOn();
    expect(session.compare.screen?.is_proven).toBe(true);
  });

  it('prices everything that is left out, each with the change that lets it in', async () => {
    await session.compare.goTo('price_of_yes');
    await rest();
    const prices = desktop.calls.filter((call) => call.name === 'price_left_out').map((call) => call.payload);
    expect(prices).toContainEqual(expect.objectContaining({ with_changes: true, proof_seconds: null }));
    expect(session.compare.screen?.is_proven).toBe(true);
  });

  it('shows what each investment brings of the whole, with nothing to work out', async () => {
    await session.compare.goTo('shares');
    await rest();
    const { screen } = session.compare;
    expect(screen?.headline).toContain('Together they bring');
    expect(screen?.chart?.marks.length).toBeGreaterThan(0);
    expect([session.compare.isWorking, session.chart]).toEqual([false, 'shares']);
  });

  it('records a decision on the selected row with its reason, and takes it away', async () => {
    await session.compare.goTo('price_of_yes');
    perform('record-no', session);
    expect(session.compare.deciding).toBeNull();
    const row = session.compare.screen?.chart?.marks[0]?.id ?? '';
    await session.select(row);
    perform('look-again', session);
    expect(session.compare.deciding?.says).toBe('not_now');
    await session.compare.record('not_now', 3, 'No team yet.');
    expect(lastOf('record_verdict')).toMatchObject({
      says: 'not_now',
      look_again: 3,
      reason: 'No team yet.',
    });
    expect(session.compare.deciding).toBeNull();
    const { investment } = session.compare.verdicts?.verdicts[0] ?? { investment: '' };
    expect(markOf(investment)).toBe(row);
    await session.compare.unrecord(investment);
    expect(session.compare.verdicts?.verdicts).toEqual([]);
  });

  it('tries yes as a what-if that forces the row in', async () => {
    await session.compare.goTo('price_of_yes');
    const row = session.compare.screen?.chart?.marks[0]?.id ?? '';
    await session.select(row);
    perform('try-yes', session);
    await rest();
    expect(lastOf('what_if')).toEqual({ text: `force @${row.replace('investment:', '')}` });
    expect(session.compare.tab).toBe('difference');
  });

  it('changes nothing of a document that is open for reading', async () => {
    await begin('reading');
    await session.whatIf.askText('budget -20%');
    await session.compare.keep();
    expect(asked()).not.toContain('keep_scenario');
    expect(session.toast.sentence).not.toBe('');
  });
});
