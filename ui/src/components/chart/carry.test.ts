import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carry } from './carry';

const carrier = { lift: vi.fn(), move: vi.fn(), drop: vi.fn(), cancel: vi.fn() };
let bar: HTMLButtonElement;

const tell = (target: EventTarget, type: string, x: number, y: number, button = 0) =>
  target.dispatchEvent(
    Object.assign(new MouseEvent(type, { clientX: x, clientY: y, button, bubbles: true, cancelable: true }), {
      pointerId: 1,
      isPrimary: true,
    }),
  );
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1));

beforeEach(() => {
  bar = document.body.appendChild(document.createElement('button'));
  bar.addEventListener('pointerdown', (event) => carry(event, carrier));
  Object.values(carrier).forEach((told) => told.mockClear());
});
afterEach(async () => {
  bar.remove();
  await aMoment();
});

describe('carrying with the pointer', () => {
  it('begins beyond the slop and ends where it is let go', () => {
    tell(bar, 'pointerdown', 10, 10);
    tell(window, 'pointermove', 12, 12);
    expect(carrier.lift).not.toHaveBeenCalled();
    tell(window, 'pointermove', 20, 10);
    expect(carrier.lift).toHaveBeenCalledExactlyOnceWith({ x: 10, y: 10 });
    expect(carrier.move).toHaveBeenCalledWith({ x: 20, y: 10 });
    tell(window, 'pointerup', 20, 10);
    expect(carrier.drop).toHaveBeenCalledOnce();
    tell(window, 'pointermove', 50, 10);
    expect(carrier.move).toHaveBeenCalledOnce();
  });

  it('is a click within the slop', () => {
    const clicked = vi.fn();
    bar.addEventListener('click', clicked);
    tell(bar, 'pointerdown', 10, 10);
    tell(window, 'pointerup', 11, 10);
    tell(bar, 'click', 11, 10);
    expect(clicked).toHaveBeenCalledOnce();
    expect(carrier.drop).not.toHaveBeenCalled();
  });

  it('swallows the click that follows, and only that one', async () => {
    const clicked = vi.fn();
    bar.addEventListener('click', clicked);
    tell(bar, 'pointerdown', 10, 10);
    tell(window, 'pointermove', 40, 10);
    tell(window, 'pointerup', 40, 10);
    tell(bar, 'click', 40, 10);
    expect(clicked).not.toHaveBeenCalled();
    await aMoment();
    tell(bar, 'click', 40, 10);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('goes back on Escape, which speaks to nobody else then', () => {
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    tell(bar, 'pointerdown', 10, 10);
    tell(window, 'pointermove', 40, 10);
    bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(carrier.cancel).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    tell(window, 'pointerup', 40, 10);
    expect(carrier.drop).not.toHaveBeenCalled();
    window.removeEventListener('keydown', heard);
  });

  it('is not begun by another button', () => {
    tell(bar, 'pointerdown', 10, 10, 2);
    tell(window, 'pointermove', 40, 10);
    expect(carrier.lift).not.toHaveBeenCalled();
  });
});
