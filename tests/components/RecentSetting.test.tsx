import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { RecentSetting } from '../../components/RecentSetting';
import { expectAccessible } from './axe';

it.each([true, false])('shows whether searches are remembered (%s), and changes it', async (kept) => {
  const onKeep = vi.fn();
  render(<RecentSetting kept={kept} onKeep={onKeep} />);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /Remember searches/ });
  expect(box.checked).toBe(kept);
  fireEvent.click(box);
  expect(onKeep.mock.calls).toEqual([[!kept]]);
  await expectAccessible();
});
