import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesktop } from '../ipc/fake';
import { Appearance } from './appearance.svelte';
import { perform } from './registry';
import { Session } from './session.svelte';

let desktop: FakeDesktop;
let session: Session;

beforeEach(async () => {
  desktop = new FakeDesktop('sample');
  session = new Session(desktop, new Appearance());
  await session.resize(1072, 748);
  perform('catalogue', session);
  await new Promise((done) => setTimeout(done));
});

const line = (id: string) => {
  const found = session.picking.axes.flatMap((axis) => axis.lines).find((one) => one.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};

describe('picking from the catalogue', () => {
  it('opens with nothing picked, and adds what is picked as one step', async () => {
    const { picking } = session;
    expect(session.panel).toBe('catalogue');
    expect(picking.count).toBe(0);
    picking.toggle(line('version-control'));
    picking.pickAt(line('incident-response'), 3);
    await picking.add();
    expect(desktop.calls).toContainEqual({
      name: 'add_from_catalogue',
      payload: {
        picks: [
          { id: 'version-control', now: 1 },
          { id: 'incident-response', now: 3 },
        ],
        investments: true,
        outcomes: true,
      },
    });
    expect(session.panel).toBeNull();
    expect(session.toast.sentence).toContain('2 capabilities were added');
    expect(session.toast.sentence).not.toContain('..');
    expect(session.toast.offer).toBe('undo');
  });

  it('does not pick what is in the roadmap, and leaves what is toggled again', () => {
    const { picking } = session;
    picking.toggle(line('test-automation'));
    picking.pickAt(line('test-automation'), 2);
    picking.toggle(line('version-control'));
    picking.toggle(line('version-control'));
    expect(picking.count).toBe(0);
    expect(picking.line?.id).toBe('version-control');
  });

  it('finds by name, stage and id, and shows the first that is found', () => {
    const { picking } = session;
    picking.filter = 'OPERATE';
    expect(picking.axes.flatMap((axis) => axis.lines.map((one) => one.id))).toEqual(['incident-response']);
    expect(picking.line?.id).toBe('incident-response');
    picking.filter = 'nothing of the kind';
    expect(picking.line).toBeNull();
  });

  it('brings outcomes only with investments', async () => {
    const { picking } = session;
    picking.toggle(line('version-control'));
    picking.withInvestments = false;
    await picking.add();
    expect(desktop.calls.at(-1)?.name).not.toBe('add_from_catalogue');
    const asked = desktop.calls.find((call) => call.name === 'add_from_catalogue');
    expect(asked?.payload).toMatchObject({ investments: false, outcomes: false });
  });

  it("takes a catalogue of one's own and the built-in one again", async () => {
    const { picking } = session;
    await picking.useOwn();
    expect(picking.view?.is_own).toBe(true);
    await picking.reset();
    expect(picking.view?.is_own).toBe(false);
  });
});
