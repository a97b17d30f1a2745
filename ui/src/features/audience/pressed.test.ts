import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AudienceDoor, AudienceGesture } from '../../ipc/audience';
import { Pressed } from './pressed';

const key = (name: string): AudienceGesture => ({ kind: 'key', key: name, is_repeated: false });
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A desktop that hears; it answers, refuses, or lets the page wait. */
class Door implements AudienceDoor {
  heard: { id: string; key: string }[] = [];
  answer: 'yes' | 'no' | 'never' = 'yes';

  see() {
    return Promise.resolve();
  }

  press(gesture: AudienceGesture, id: string) {
    this.heard.push({ id, key: gesture.kind === 'key' ? gesture.key : gesture.kind });
    if (this.answer === 'never') return new Promise<never>(() => {});
    return this.answer === 'yes' ? Promise.resolve() : Promise.reject(new Error('gone'));
  }

  get keys() {
    return this.heard.map((one) => one.key);
  }
}

let door: Door;

beforeEach(() => {
  door = new Door();
  sessionStorage.clear();
});
afterEach(() => {
  delete window.takeEarlyKeys;
});

describe('what is pressed in the window of the audience', () => {
  it('is passed on in its order, each under an id of its own, and forgotten once it is answered', async () => {
    const pressed = new Pressed(door);
    pressed.begin();
    for (const name of ['ArrowRight', 'b', 'Escape']) pressed.press(key(name));
    await rest();
    expect(door.keys).toEqual(['ArrowRight', 'b', 'Escape']);
    expect(new Set(door.heard.map((one) => one.id)).size).toBe(3);
    expect(sessionStorage.length).toBe(0);
  });

  it('is kept while the page is not there yet, and comes after what the page before left', async () => {
    door.answer = 'never';
    const before = new Pressed(door);
    before.begin();
    before.press(key('ArrowRight'));
    before.leave();
    const kept = [key('Escape')];
    window.takeEarlyKeys = () => kept.splice(0);
    const next = new Door();
    new Pressed(next).begin();
    await rest();
    expect(next.keys).toEqual(['ArrowRight', 'Escape']);
    expect(next.heard[0]?.id, 'the desktop knows it again').toBe(door.heard[0]?.id);
    expect(sessionStorage.length).toBe(0);
  });

  it('is the next page’s where this one goes before it was answered, and lost where it was refused', async () => {
    door.answer = 'no';
    const pressed = new Pressed(door);
    pressed.begin();
    pressed.press(key('b'));
    await rest();
    expect(sessionStorage.length, 'refused by a page that stays').toBe(0);
    pressed.leave();
    pressed.press(key('Escape'));
    await rest();
    const next = new Door();
    new Pressed(next).begin();
    expect(next.keys).toEqual(['Escape']);
  });

  it('is not hindered by what somebody else has put there', () => {
    sessionStorage.setItem('cairn-pressed', '{');
    const pressed = new Pressed(door);
    pressed.begin();
    pressed.press(key('b'));
    expect(door.keys).toEqual(['b']);
  });
});
