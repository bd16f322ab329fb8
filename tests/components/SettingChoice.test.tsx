import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SettingChoice } from '../../components/SettingChoice';
import { expectAccessible } from './axe';

const choices = [
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark', picture: <svg aria-hidden="true" /> },
] as const;

function show(locked = false) {
  const onChange = vi.fn();
  render(
    <SettingChoice
      name="Theme"
      hint="Of everything."
      choices={choices}
      chosen="light"
      locked={locked}
      onChange={onChange}
    />,
  );
  return { onChange, radio: (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }) };
}

describe('a choice of the settings', () => {
  it('shows what is chosen and gives what is chosen next', async () => {
    const { onChange, radio } = show();
    screen.getByRole('group', { name: 'Theme' });
    expect([radio('Light').checked, radio('Dark').checked]).toEqual([true, false]);
    fireEvent.click(radio('Dark'));
    expect(onChange.mock.calls).toEqual([['dark']]);
    await expectAccessible();
  });

  it('is shown as it stands, with the reason, where a policy decides', async () => {
    const { radio } = show(true);
    expect(radio('Dark').matches(':disabled')).toBe(true);
    screen.getByText('Your organization has set this.');
    await expectAccessible();
  });
});
