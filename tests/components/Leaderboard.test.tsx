import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Leaderboard } from '../../components/Leaderboard';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const leaders = ['a', 'b'].map((slug) => aSummary({ slug, name: `Model ${slug}`, score: 50, label: 'Partial' }));
function show(groups: { category: string; total: number; leaders: typeof leaders }[]) {
  const spies = { onOpen: vi.fn(), onCategory: vi.fn() };
  render(<Leaderboard groups={groups} {...spies} />);
  return spies;
}

it('lists the first of each category in order, and leads to all of them', async () => {
  const { onOpen, onCategory } = show([
    { category: 'RNA', total: 162, leaders },
    { category: 'Protein', total: 2, leaders },
  ]);
  const rna = within(screen.getByRole('region', { name: 'RNA' }));
  expect(rna.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 11))).toEqual(
    ['150Model a', '250Model b'].map((text) => expect.stringContaining(text.slice(1))),
  );
  fireEvent.click(rna.getByRole('button', { name: /Model b/ }));
  fireEvent.click(rna.getByRole('button', { name: 'All 162 of RNA' }));
  expect([onOpen.mock.calls, onCategory.mock.calls]).toEqual([[['b']], [['RNA']]]);
  expect(screen.queryByRole('button', { name: /of Protein/ })).toBeNull();
  await expectAccessible();
});

it('says when nothing fits', () => {
  show([]);
  expect(screen.getByText('No model fits these filters.')).toBeTruthy();
});
