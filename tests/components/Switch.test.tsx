import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Switch } from '../../components/Switch';
import { expectAccessible } from './axe';

function show(on: boolean, locked?: boolean) {
  const onChange = vi.fn();
  render(
    <label>
      <span id="name">Marks</span>
      <span id="hint">Beside links.</span>
      <Switch labelledBy="name" describedBy="hint" on={on} locked={locked} onChange={onChange} />
    </label>,
  );
  return { onChange, control: screen.getByRole<HTMLInputElement>('switch', { name: 'Marks' }) };
}

describe('a switch', () => {
  it.each([true, false])('that is %s says so, and can be turned', async (on) => {
    const { control, onChange } = show(on);
    expect(control.getAttribute('aria-checked')).toBe(String(on));
    expect(control.getAttribute('aria-describedby')).toBe('hint');
    fireEvent.click(control);
    expect(onChange.mock.calls).toEqual([[!on]]);
    await expectAccessible();
  });

  it('that a policy holds cannot be turned', () => {
    expect(show(true, true).control.disabled).toBe(true);
  });
});
