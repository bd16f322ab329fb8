import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LookSettings } from '../../components/LookSettings';
import { expectAccessible } from './axe';

function show() {
  const told = { onTheme: vi.fn(), onPlace: vi.fn(), onSize: vi.fn() };
  render(<LookSettings theme="dark" place="side" size="pill" {...told} />);
  return told;
}
const checkedIn = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map(({ parentElement }) => parentElement?.textContent);

describe('how things look', () => {
  it('is shown as it stands, and explained', async () => {
    show();
    expect(['Theme', 'Where the panel lies', 'How the panel opens'].map(checkedIn)).toEqual([
      ['Dark'],
      ['Along the side'],
      ['Small'],
    ]);
    await expectAccessible();
  });

  it.each([
    ['As the system', 'onTheme', 'system'],
    ['In the page', 'onPlace', 'page'],
    ['With everything', 'onSize', 'card'],
  ] as const)('can be changed: %s', (name, told, value) => {
    const calls = show();
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(calls[told].mock.calls).toEqual([[value]]);
  });
});
