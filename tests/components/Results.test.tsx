import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Results, type ResultsProps } from '../../components/Results';
import { firstQuery } from '../../lib/catalog/query';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const hits = ['a', 'b'].map((slug) => aSummary({ slug, name: `Model ${slug}` }));
const result = { hits, total: 2, facets: { categories: {}, labels: {} }, problems: [] };

function show(props: Partial<ResultsProps> = {}) {
  const spies = { onOpen: vi.fn(), onMore: vi.fn(), onRetry: vi.fn() };
  const all = { query: firstQuery, result, failed: false, listId: 'list', active: 1, shown: true };
  render(<Results {...all} onClearFilters={undefined} {...spies} {...props} />);
  return spies;
}

describe('the results', () => {
  it('are counted and listed, with one under the cursor', async () => {
    const { onOpen } = show();
    expect(screen.getByRole('status').textContent).toBe('2 models');
    fireEvent.click(screen.getByRole('option', { selected: true }));
    expect(onOpen.mock.calls).toEqual([['b']]);
    await expectAccessible(screen.getByRole('listbox'));
  });

  it('have more behind a button where there are more', () => {
    const { onMore } = show({ result: { ...result, total: 3 } });
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('hold their space while they are on their way', () => {
    show({ result: undefined });
    expect(screen.getByRole('status', { name: 'Loading …' })).toBeTruthy();
  });

  it.each([
    ['the catalogue cannot be asked', { failed: true, onClearFilters: undefined }, 'Try again', 'onRetry' as const],
    [
      'nothing fits',
      { result: { ...result, hits: [], total: 0 }, onClearFilters: vi.fn() },
      'Clear filters',
      undefined,
    ],
  ])('give a next step when %s', (_, props, name, spy) => {
    const spies = show(props);
    const asked = spy ? spies[spy] : props.onClearFilters;
    fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toHaveBeenCalledOnce();
  });
});
