import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Filters } from '../../components/Filters';
import type { SearchFacets, SearchQuery } from '../../lib/catalog/query';
import { expectAccessible } from './axe';

const first: SearchQuery = { text: '', sort: 'relevance', limit: 40 };

function show(query: Partial<SearchQuery> = {}, facets?: SearchFacets) {
  const onChange = vi.fn();
  const categories = ['Imaging', 'RNA'];
  render(<Filters query={{ ...first, ...query }} categories={categories} facets={facets} onChange={onChange} />);
  return onChange;
}

const box = (name: string) => screen.getByRole('combobox', { name }) as HTMLSelectElement;
const toggle = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;

describe('the filters', () => {
  it('start with nothing narrowed and the best match first', async () => {
    show();
    expect([box('Category').value, box('Openness').value, box('Sort by').value]).toEqual(['', '', 'relevance']);
    expect([toggle('Has code').checked, toggle('Has weights').checked]).toEqual([false, false]);
    await expectAccessible();
  });

  it('offer every category, label and order', () => {
    show();
    const options = (name: string) => [...box(name).options].map(({ text }) => text);
    expect(options('Category')).toEqual(['All categories', 'Imaging', 'RNA']);
    expect(options('Openness')).toEqual(['Any openness', 'Open', 'Partial', 'Closed']);
    expect(options('Sort by')).toEqual(['Best match', 'Openness', 'Citations', 'Stars', 'Newest']);
  });

  it('say how many models each choice leaves', () => {
    show({}, { categories: { RNA: 1162 }, labels: { Open: 957, Closed: 1291 } });
    const options = (name: string) => [...box(name).options].map(({ text }) => text);
    expect(options('Category')).toEqual(['All categories', 'Imaging (0)', 'RNA (1,162)']);
    expect(options('Openness')).toEqual(['Any openness', 'Open (957)', 'Partial (0)', 'Closed (1,291)']);
  });

  it.each([
    ['Category', 'RNA', { category: 'RNA' }],
    ['Category', '', { category: undefined }],
    ['Openness', 'Partial', { label: 'Partial' }],
    ['Openness', '', { label: undefined }],
    ['Sort by', 'stars', { sort: 'stars' }],
    ['Sort by', 'newest', { sort: 'newest' }],
  ])('%s set to %j asks for %o', (name, value, change) => {
    const onChange = show({ category: 'Imaging', label: 'Open' });
    fireEvent.change(box(name), { target: { value } });
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it.each([
    ['Has code', 'ticked', {}, { hasCode: true }],
    ['Has code', 'cleared', { hasCode: true }, { hasCode: undefined }],
    ['Has weights', 'ticked', {}, { hasWeights: true }],
    ['Has weights', 'cleared', { hasWeights: true }, { hasWeights: undefined }],
  ])('%s, %s, asks for the models that have it or for all', (name, _how, query, change) => {
    const onChange = show(query);
    fireEvent.click(toggle(name));
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it('show what is in use', () => {
    show({ category: 'RNA', label: 'Closed', sort: 'newest', hasCode: true });
    expect([box('Category').value, box('Openness').value, box('Sort by').value]).toEqual(['RNA', 'Closed', 'newest']);
    expect([toggle('Has code').checked, toggle('Has weights').checked]).toEqual([true, false]);
  });
});
