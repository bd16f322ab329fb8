import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SearchView, type SearchViewProps } from '../../components/SearchView';
import { firstQuery } from '../../lib/catalog/query';
import { aSummary } from '../fixtures/cards';
import { somePageActions } from '../fixtures/page-actions';
import { expectAccessible } from './axe';

const hits = ['a', 'b', 'c'].map((slug) => aSummary({ slug, name: `Model ${slug}` }));
const resultOf = (models: typeof hits, total = models.length) => ({
  hits: models,
  total,
  facets: { categories: {}, labels: {} },
  problems: [],
});

function show(props: Partial<SearchViewProps> = {}, container?: HTMLElement) {
  const spies = { onQuery: vi.fn(), onOpen: vi.fn(), onRetry: vi.fn(), pageActions: somePageActions() };
  const all = {
    longest: 500,
    ...{ query: firstQuery, result: resultOf(hits), answered: true, failed: false, away: false },
    ...{ categories: ['RNA'], page: undefined },
  };
  const { rerender } = render(<SearchView {...all} {...spies} {...props} />, { container });
  return {
    ...spies,
    next: (later: Partial<SearchViewProps>) => rerender(<SearchView {...all} {...spies} {...later} />),
  };
}

const box = () => screen.getByRole('combobox', { name: 'Search the catalogue' }) as HTMLInputElement;
const press = (...keys: string[]) => keys.map((key) => fireEvent.keyDown(box(), { key }));
/** The listbox's options; those of the filters' menus are options too. */
const list = () => within(screen.getByRole('listbox', { name: 'Search the catalogue' }));
const underCursor = () => list().queryByRole('option', { selected: true });
const nameUnderCursor = () => underCursor()?.textContent?.match(/Model \w/)?.[0];

/** The popup's page as it is before anything is drawn. */
const popupPage = () =>
  new DOMParser()
    .parseFromString(readFileSync('entrypoints/popup/index.html', 'utf8'), 'text/html')
    .querySelector('#app') as HTMLElement;

describe('the box that stands in the popup’s page', () => {
  it('is taken over, with what was typed, the cursor and the focus', async () => {
    const container = document.body.appendChild(document.adoptNode(popupPage()));
    const standing = container.querySelector('input') as HTMLInputElement;
    standing.focus();
    standing.value = 'esm2';
    standing.setSelectionRange(2, 2);
    show({ query: { ...firstQuery, text: 'esm2' } }, container);
    expect(box()).toBe(standing);
    expect(document.activeElement).toBe(standing);
    expect([standing.value, standing.selectionStart]).toEqual(['esm2', 2]);
    expect(container.querySelectorAll('main, h1, .search-box, input[type=search]')).toHaveLength(4);
    expect(container.querySelector('.search-box > svg > path')).not.toBeNull();
  });
});

describe('the search by keyboard', () => {
  it('starts in the box, with the best hit under the cursor', async () => {
    show();
    expect(document.activeElement).toBe(box());
    expect(nameUnderCursor()).toBe('Model a');
    expect(box().getAttribute('aria-activedescendant')).toBe(underCursor()?.id);
    await expectAccessible();
  });

  it.each([
    [['ArrowDown'], 'Model b'],
    [['ArrowDown', 'ArrowDown'], 'Model c'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'Model c'],
    [['ArrowUp'], 'Model a'],
    [['ArrowDown', 'ArrowUp'], 'Model a'],
    [['PageDown'], 'Model c'],
    [['PageDown', 'PageUp'], 'Model a'],
  ])('%j moves to %s', (keys, name) => {
    const { onQuery } = show();
    press(...keys);
    expect(nameUnderCursor()).toBe(name);
    expect(onQuery).not.toHaveBeenCalled();
  });

  it('Enter opens the model under the cursor', () => {
    const { onOpen } = show();
    press('ArrowDown', 'Enter');
    expect(onOpen.mock.calls).toEqual([['b', 'list']]);
  });

  it('Enter waits for the answer to what was typed', () => {
    const { onOpen, next } = show({ answered: false });
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
    next({ answered: true, result: resultOf(hits.slice(2)) });
    next({ answered: true, result: resultOf(hits) });
    expect(onOpen.mock.calls).toEqual([['c', 'list']]);
  });

  it('Enter is forgotten when more is typed', () => {
    const { onOpen, next } = show({ answered: false });
    press('Enter');
    fireEvent.input(box(), { target: { value: 'esm' } });
    next({ answered: true });
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('comes back as it was left, with the box in focus', () => {
    const { next } = show();
    press('ArrowDown');
    next({ away: true });
    expect(screen.queryByRole('combobox', { name: 'Search the catalogue' })).toBeNull();
    next({ away: false });
    expect(nameUnderCursor()).toBe('Model b');
    expect(document.activeElement).toBe(box());
  });

  it('Enter opens nothing where nothing fits', () => {
    const { onOpen } = show({ result: resultOf([]) });
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('Enter opens nothing of an older answer while the catalogue cannot be asked', () => {
    const { onOpen, next } = show({ answered: false });
    press('Enter');
    next({ answered: true, failed: true });
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('takes as much of a pasted page as is looked at', () => {
    const { onQuery } = show();
    fireEvent.input(box(), { target: { value: 'protein '.repeat(1250) } });
    expect(onQuery.mock.lastCall?.[0].text).toBe('protein '.repeat(63).slice(0, 500));
  });

  it('leaves keys to an input method that is composing', () => {
    const { onOpen } = show();
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('Escape clears the text first, and is left to the browser when there is none', () => {
    const { onQuery } = show({ query: { ...firstQuery, text: 'esm', category: 'RNA' } });
    expect(press('Escape')).toEqual([false]);
    expect(onQuery.mock.calls).toEqual([[{ ...firstQuery, text: '', category: 'RNA' }]]);
  });

  it('Escape closes the popup from an empty box', () => {
    const { onQuery } = show();
    expect(press('Escape')).toEqual([true]);
    expect(onQuery).not.toHaveBeenCalled();
  });

  it('/ focuses the box from anywhere, and is a letter inside it', () => {
    show();
    const code = screen.getByRole('checkbox', { name: 'Has code' });
    code.focus();
    expect(fireEvent.keyDown(code, { key: '/' })).toBe(false);
    expect(document.activeElement).toBe(box());
    expect(press('/')).toEqual([true]);
  });

  it('ArrowDown at the end asks for more when there are more', () => {
    const { onQuery } = show({ result: resultOf(hits, 100) });
    press('ArrowDown', 'ArrowDown');
    expect(onQuery).not.toHaveBeenCalled();
    press('ArrowDown');
    expect(onQuery.mock.calls).toEqual([[{ ...firstQuery, limit: 2 * firstQuery.limit }]]);
  });
});

describe('the search by pointer', () => {
  it('opens a hit', () => {
    const { onOpen } = show();
    fireEvent.click(screen.getByRole('option', { name: /Model c/ }));
    expect(onOpen.mock.calls).toEqual([['c', 'list']]);
  });

  it('shows more where there are more', () => {
    const { onQuery } = show({ result: resultOf(hits, 1234) });
    expect(screen.getByText('1,234 models')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onQuery.mock.calls).toEqual([[{ ...firstQuery, limit: 2 * firstQuery.limit }]]);
  });

  it('shows no button for more where all are there', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(screen.getByText('3 models')).toBeTruthy();
  });
});

describe('a change of the question', () => {
  it('of the text starts again from the first page and the best hit', () => {
    const { onQuery } = show({ query: { ...firstQuery, limit: 120 } });
    press('ArrowDown');
    fireEvent.input(box(), { target: { value: 'esm' } });
    expect(onQuery.mock.calls).toEqual([[{ ...firstQuery, text: 'esm', caret: 3 }]]);
    expect(nameUnderCursor()).toBe('Model a');
  });

  it('by a filter keeps the text', () => {
    const { onQuery } = show({ query: { ...firstQuery, text: 'esm' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Has weights' }));
    expect(onQuery.mock.calls).toEqual([[{ ...firstQuery, text: 'esm', hasWeights: true }]]);
  });
});

describe('filters that are typed', () => {
  const completion = { from: 0, to: 4, options: [{ insert: 'is:open ', operator: 'is' as const, value: 'open' }] };

  it('are completed before the arrows reach the list', () => {
    const { onQuery, onOpen } = show({
      query: { ...firstQuery, text: 'is:o' },
      result: { ...resultOf(hits), completion },
    });
    press('ArrowDown', 'Enter');
    expect(onQuery.mock.calls).toEqual([[{ ...firstQuery, text: 'is:open ', caret: 8 }]]);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('are not completed from an answer to what was typed before, which stays in sight', () => {
    const { onQuery } = show({
      answered: false,
      query: { ...firstQuery, text: 'is:op' },
      result: { ...resultOf(hits), completion },
    });
    expect(screen.getByRole('listbox', { name: 'Filters you can type' })).toBeTruthy();
    press('ArrowDown', 'Enter');
    expect(onQuery).not.toHaveBeenCalled();
  });

  it('are said where they are none, and put right', () => {
    const problem = { kind: 'unknown operator' as const, written: 'ogr:', nearest: 'org' as const };
    const { onQuery } = show({
      query: { ...firstQuery, text: 'ogr:mit' },
      result: { ...resultOf(hits), problems: [problem] },
    });
    expect(screen.getByText(/“ogr:” is not a filter/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use org:' }));
    expect(onQuery.mock.lastCall?.[0]).toMatchObject({ text: 'org:mit' });
  });
});

describe('searches made before', () => {
  const recent = { searches: ['esm2 650m'], onClear: vi.fn() };

  it('are asked again', () => {
    const { onQuery } = show({ recent });
    fireEvent.click(screen.getByRole('button', { name: 'esm2 650m' }));
    expect(onQuery.mock.lastCall?.[0]).toEqual({ ...firstQuery, text: 'esm2 650m' });
    expect(document.activeElement).toBe(box());
  });

  it('give way to what is typed', () => {
    show({ recent, query: { ...firstQuery, text: 'e' } });
    expect(screen.queryByRole('button', { name: 'esm2 650m' })).toBeNull();
  });
});

describe('another view', () => {
  it('stands in place of the list, which the box then does not steer and Enter brings back', async () => {
    const onList = vi.fn();
    const { onOpen } = show({ view: <p>{'A plot'}</p>, nav: <p>{'Views'}</p>, onList });
    expect(screen.getByText('A plot')).toBeTruthy();
    expect(screen.getByText('Views')).toBeTruthy();
    expect(screen.queryByRole('listbox', { name: 'Search the catalogue' })).toBeNull();
    expect(box().hasAttribute('aria-controls')).toBe(false);
    await expectAccessible();
    press('Enter');
    expect(onList).toHaveBeenCalledOnce();
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('a search without hits', () => {
  it.each([
    ['a text', { text: 'xyzzy' }, 'No model fits “xyzzy”.', 0],
    ['a text and filters', { text: 'xyzzy', hasCode: true }, 'No model fits “xyzzy”.', 1],
    ['filters', { label: 'Open' as const }, 'No model fits these filters.', 1],
    ['markup', { text: '<img src=x onerror=alert(1)>' }, 'No model fits “<img src=x onerror=alert(1)>”.', 0],
  ])('of %s says so and what to try', async (_, query, sentence, buttons) => {
    const { onQuery } = show({ query: { ...firstQuery, ...query }, result: resultOf([]) });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText(/Try fewer words/)).toBeTruthy();
    const clear = screen.queryAllByRole('button', { name: 'Clear filters' });
    expect(clear).toHaveLength(buttons);
    for (const button of clear) fireEvent.click(button);
    if (buttons) expect(onQuery.mock.lastCall?.[0]).toEqual({ ...firstQuery, text: 'text' in query ? query.text : '' });
    await expectAccessible();
  });
});

describe('a catalogue that cannot be opened', () => {
  it('is told in a sentence, with a way to try again', async () => {
    const { onRetry } = show({ failed: true, result: undefined });
    expect(screen.getByText('The catalogue could not be opened.')).toBeTruthy();
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('the page in the current tab', () => {
  const page = {
    models: [aSummary({ name: 'Models Genesis', slug: 'models-genesis' })],
    mentioned: [],
    site: 'arxiv.org',
  };

  it.each([
    ['an empty search', {}, true],
    ['a text', { text: 'esm' }, false],
    ['a filter', { category: 'RNA' }, false],
    ['another order', { sort: 'stars' as const }, true],
  ])('beside %s: %o', (_, query, shown) => {
    show({ page, query: { ...firstQuery, ...query } });
    expect(screen.queryAllByRole('region', { name: 'On this page' })).toHaveLength(shown ? 1 : 0);
  });

  it('opens its model', () => {
    const { onOpen } = show({ page });
    fireEvent.click(screen.getByRole('button', { name: /Models Genesis/ }));
    expect(onOpen.mock.calls).toEqual([['models-genesis', 'page']]);
  });

  it('brings back a hidden panel', () => {
    const { pageActions } = show({ page: { ...page, hidden: 'page' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(pageActions.onShow).toHaveBeenCalledOnce();
  });
});
