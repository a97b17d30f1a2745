import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import type { PlanScreen } from '../ipc/generated/PlanScreen';
import { Appearance } from './appearance.svelte';
import { markOf, Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;
const asked = () => desktop.calls.map((call) => call.name);

async function begin(kind = 'sample') {
  desktop = new FakeDesktop(kind);
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
}

beforeEach(() => begin());

describe('the session', () => {
  it('asks for the chart in the size and theme it is shown in', () => {
    expect(desktop.calls[0]).toEqual({
      name: 'show_plan',
      payload: { theme: 'light', chart: 'roadmap', what_if: false, text_size: 100, width: 1072, height: 748 },
    });
    expect(session.picture?.marks.length).toBeGreaterThan(10);
  });

  it('plans a document that has no plan without being asked', async () => {
    await begin('empty');
    expect(asked()).not.toContain('make_plan');
    await session.documents.make(true);
    expect(asked()).toContain('make_plan');
    expect(session.view?.proof).not.toBeNull();
  });

  it('does not plan while something blocks it', async () => {
    await begin('blocked');
    await session.plan();
    expect(asked()).not.toContain('make_plan');
  });

  it('plans again after a pin and keeps what is selected', async () => {
    await session.select(markOf('event-backbone'));
    await session.pin('event-backbone', 5);
    expect(asked().filter((name) => name === 'pin' || name === 'make_plan')).toEqual(['pin', 'make_plan']);
    expect(session.facts?.decision?.text).toBe('Pinned to Q2 2028');
    expect(session.toast.sentence).toContain('1 moved');
  });

  it('keeps showing why, after the selected investment has left the plan', async () => {
    await session.select(markOf('flow-metrics'));
    await session.exclude('flow-metrics');
    expect(session.selected).toBe(markOf('flow-metrics'));
    expect(session.facts?.when).toBe('Not in the plan');
    await session.lift('flow-metrics');
    expect(session.facts?.is_in).toBe(true);
  });

  it('ends a running search before it takes a new decision', async () => {
    desktop.planningMs = 60_000;
    const running = session.plan();
    await vi.waitFor(() => expect(session.planning).not.toBeNull());
    desktop.planningMs = 0;
    await session.exclude('flow-metrics');
    await running;
    const order = asked().filter((name) => ['make_plan', 'stop_planning', 'exclude'].includes(name));
    expect(order).toEqual(['make_plan', 'stop_planning', 'exclude', 'make_plan']);
    expect(session.planning).toBeNull();
  });

  it('says nothing of a short search and more the longer it takes', async () => {
    vi.useFakeTimers();
    try {
      desktop.planningMs = 5000;
      const running = session.plan();
      await vi.advanceTimersByTimeAsync(100);
      expect(session.planning?.phase).toBe('quiet');
      await vi.advanceTimersByTimeAsync(300);
      expect(session.planning?.phase).toBe('word');
      await vi.advanceTimersByTimeAsync(900);
      expect(session.planning).toMatchObject({
        phase: 'sentence',
        sentence: expect.stringContaining('Best so far'),
      });
      await session.stop();
      await vi.advanceTimersByTimeAsync(10);
      await running;
      expect(session.planning).toBeNull();
      expect(session.view?.proof?.state).toBe('stopped');
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows a refusal with its hint and loses nothing', async () => {
    const before = session.view;
    desktop.refusals.pin = {
      code: 'no_room',
      message: 'It cannot start in Q4 2028.',
      hint: 'Choose an earlier quarter.',
    };
    await session.pin('data-mesh', 7);
    expect(session.alert).toMatchObject({
      message: 'It cannot start in Q4 2028.',
      hint: 'Choose an earlier quarter.',
    });
    expect(session.view).toBe(before);
    expect(asked()).not.toContain('make_plan');
  });

  it('turns anything unreadable that was thrown into a sentence', async () => {
    vi.spyOn(desktop, 'call').mockRejectedValueOnce(new TypeError('x is not a function'));
    await session.documents.exportRoadmap();
    expect(session.alert?.message).toBe('Something went wrong here. Your plan is safe.');
  });

  it('shows the answer to the last question, not the one that came last', async () => {
    const late: { answer?: (view: PlanScreen) => void } = {};
    const old = { ...session.view, headline: 'old' } as PlanScreen;
    vi.spyOn(desktop, 'call').mockImplementationOnce(
      () => new Promise((resolve) => (late.answer = resolve as never)),
    );
    const first = session.resize(900, 600);
    await session.resize(1000, 600);
    late.answer?.(old);
    await first;
    expect(session.view?.headline).not.toBe('old');
    expect(session.picture?.width).toBe(1000);
  });

  it('asks for a name when there is none, and otherwise says where it is saved', async () => {
    await session.documents.save();
    expect(asked()).not.toContain('save_document_as');
    expect(session.toast.sentence).toBe('Saved to meridian.cairn 14:02.');
    await begin('unnamed');
    await session.documents.save();
    expect(asked()).toContain('save_document_as');
    expect(session.toast.sentence).toBe('Saved to meridian.cairn 14:02.');
  });

  it('does not leave work without a name unasked', async () => {
    await begin('empty');
    await session.documents.make(false);
    await session.documents.importTable();
    await session.documents.open();
    expect(asked()).not.toContain('open_document');
    await session.documents.answerLeaving('stay');
    expect(session.documents.leaving).toBeNull();
    await session.documents.open();
    await session.documents.answerLeaving('save');
    expect(asked().filter((name) => name.endsWith('document') || name.endsWith('as'))).toEqual([
      'new_document',
      'save_document_as',
      'open_document',
    ]);
  });

  it('says nothing when a file dialog was cancelled', async () => {
    vi.spyOn(desktop, 'call').mockResolvedValueOnce(null as never);
    expect(await session.exporting.write()).toBe(false);
    expect(session.toast.sentence).toBe('');
    expect(session.alert).toBeNull();
  });

  it('forgets the selection when another document is opened', async () => {
    await session.select(markOf('coaching'));
    await session.documents.open();
    expect(session.selected).toBeNull();
    expect(session.facts).toBeNull();
  });

  it('shows a document that was opened from outside', async () => {
    await session.resize(1000, 600);
    const stop = session.documents.follow();
    desktop.openFromOutside('other.cairn');
    await vi.waitFor(() => expect(session.view?.document.file_name).toBe('other.cairn'));
    stop();
  });
});
