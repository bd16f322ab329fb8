import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { PlotView } from '../../components/PlotView';
import { threePoints } from '../fixtures/points';
import { expectAccessible } from './axe';

it('says how many models are drawn, and shows the same as a table', async () => {
  const onOpen = vi.fn();
  render(<PlotView plot={{ points: threePoints, total: 2565 }} onOpen={onOpen} />);
  expect(screen.getByText('3 of 2,565 models have both figures.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /AlphaFold 2/ })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  const details = screen.getByRole('group', { name: '' });
  (details as HTMLDetailsElement).open = true;
  fireEvent(details, new Event('toggle'));
  expect(screen.getByRole('table')).toBeTruthy();
  await expectAccessible();
});

it('says when there is nothing to draw', async () => {
  render(<PlotView plot={{ points: [], total: 3 }} onOpen={vi.fn()} />);
  expect(screen.getByText(/No model of this selection has both/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  await expectAccessible();
});
