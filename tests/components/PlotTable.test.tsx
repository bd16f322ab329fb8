import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { PlotTable } from '../../components/PlotTable';
import { threePoints } from '../fixtures/points';
import { expectAccessible } from './axe';

it('says what the plot shows', async () => {
  const onOpen = vi.fn();
  render(<PlotTable points={threePoints} onOpen={onOpen} />);
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'ModelOpennessCitations',
    'AlphaFold 261 Partial38,600',
    'ESM-274 Open5,400',
    'CENO20 Closed0',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'ESM-2' }));
  expect(onOpen.mock.calls).toEqual([['esm-2']]);
  await expectAccessible();
});

it('shows more rows when asked', () => {
  const many = Array.from({ length: 150 }, (_, at) => ({ ...threePoints[0], slug: `m${at}`, name: `M${at}` }));
  render(<PlotTable points={many as typeof threePoints} onOpen={vi.fn()} />);
  expect(screen.getAllByRole('row')).toHaveLength(101);
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(screen.getAllByRole('row')).toHaveLength(151);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});
