import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { typedChoice } from './typed_choice';

afterEach(() => document.body.replaceChildren());

function list(...names: string[]) {
  const select = document.createElement('select');
  select.append(...names.map((name) => new Option(name)));
  document.body.append(select);
  typedChoice(select);
  select.focus();
  const changed = vi.fn();
  select.addEventListener('change', () => changed(select.value));
  return { select, changed, user: userEvent.setup() };
}

describe('a list of periods', () => {
  it('is chosen from by a part of a period, and tells so', async () => {
    const { select, changed, user } = list('Q1 2027', 'Q3 2027', 'Q3 2028');
    await user.keyboard('3 28');
    expect(select.value).toBe('Q3 2028');
    expect(changed.mock.calls).toEqual([['Q3 2027'], ['Q3 2028']]);
  });

  it('stays at what it was where nothing is called so', async () => {
    const { select, changed, user } = list('Q1 2027', 'Q3 2027');
    await user.keyboard('9');
    expect(select.value).toBe('Q1 2027');
    expect(changed).not.toHaveBeenCalled();
  });
});
