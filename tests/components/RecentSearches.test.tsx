import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { RecentSearches } from '../../components/RecentSearches';
import { expectAccessible } from './axe';

const show = (searches: string[]) => {
  const spies = { onSearch: vi.fn(), onClear: vi.fn() };
  render(<RecentSearches searches={searches} {...spies} />);
  return spies;
};

it('asks a search again, and forgets all of them', async () => {
  const { onSearch, onClear } = show(['esm2 650m', 'org:mit']);
  fireEvent.click(screen.getByRole('button', { name: 'org:mit' }));
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(onSearch.mock.calls).toEqual([['org:mit']]);
  expect(onClear).toHaveBeenCalledOnce();
  await expectAccessible();
});

it('is not there without any', () => {
  show([]);
  expect(screen.queryByRole('region')).toBeNull();
});
