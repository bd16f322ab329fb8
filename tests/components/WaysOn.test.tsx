import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { WaysOn } from '../../components/WaysOn';
import { expectAccessible } from './axe';

it('leads beside the page and to a tab', async () => {
  const [onBeside, onTab] = [vi.fn(), vi.fn()];
  render(<WaysOn onBeside={onBeside} onTab={onTab} />);
  fireEvent.click(screen.getByRole('button', { name: 'Beside the page' }));
  fireEvent.click(screen.getByRole('button', { name: 'Open in a tab' }));
  expect([onBeside.mock.calls.length, onTab.mock.calls.length]).toEqual([1, 1]);
  await expectAccessible();
});

it('does not lead to where it is', () => {
  render(<WaysOn onBeside={undefined} onTab={vi.fn()} />);
  expect(screen.queryByRole('button', { name: 'Beside the page' })).toBeNull();
});
