import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SettingSwitch, type SettingSwitchProps } from '../../components/SettingSwitch';
import { expectAccessible } from './axe';

function show(props: Partial<SettingSwitchProps> = {}) {
  const onChange = vi.fn();
  render(<SettingSwitch name="Marks" hint="Beside links." on {...props} onChange={onChange} />);
  return { onChange, control: screen.getByRole<HTMLInputElement>('switch', { name: 'Marks' }) };
}

describe('a switch of the settings', () => {
  it.each([true, false])('that is %s can be turned', async (on) => {
    const { control, onChange } = show({ on });
    expect(control.checked).toBe(on);
    fireEvent.click(control);
    expect(onChange.mock.calls).toEqual([[!on]]);
    await expectAccessible();
  });

  it('is explained to those who hear it', () => {
    expect(describedBy(show().control)).toBe('Beside links.');
  });

  it('is shown as it stands, with the reason, where a policy decides', async () => {
    const { control } = show({ locked: true });
    expect(control.disabled).toBe(true);
    expect(describedBy(control)).toBe('Beside links. Your organization has set this.');
    await expectAccessible();
  });
});

function describedBy(control: Element): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}
