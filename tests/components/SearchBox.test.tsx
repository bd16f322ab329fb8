import { fireEvent, render, screen, within } from '@testing-library/preact';
import { createRef } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { SearchBox, type SearchBoxProps } from '../../components/SearchBox';
import type { Completion } from '../../lib/catalog/search/completion';
import { expectAccessible } from './axe';

function show(value: string, more: Partial<SearchBoxProps> = {}) {
  const spies = { onInput: vi.fn(), onKeyDown: vi.fn() };
  const input = createRef<HTMLInputElement>();
  const box = (props: Partial<SearchBoxProps>) => (
    <>
      <SearchBox {...{ value, listId: 'hits', activeId: undefined, input }} {...spies} {...more} {...props} />
      <div id="hits" role="listbox" aria-label="Hits">
        <div id="hits-0" role="option" aria-selected="true" aria-label="Hit" tabIndex={-1} />
      </div>
    </>
  );
  const { rerender } = render(box({}));
  input.current?.focus();
  return { ...spies, next: (props: Partial<SearchBoxProps>) => rerender(box(props)) };
}

const box = () => screen.getByRole('combobox', { name: 'Search the catalogue' }) as HTMLInputElement;
const press = (key: string, more = {}) => fireEvent.keyDown(box(), { key, ...more });

describe('the search box', () => {
  it('steers the list and points at the option under the cursor', async () => {
    show('esm', { activeId: 'hits-0' });
    expect(box().value).toBe('esm');
    expect(box().getAttribute('aria-controls')).toBe('hits');
    expect(box().getAttribute('aria-activedescendant')).toBe('hits-0');
    await expectAccessible(box());
  });

  it('points at nothing in an empty list', () => {
    show('esm');
    expect(box().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('hands over each keystroke with the place of the cursor, and each key', () => {
    const { onInput, onKeyDown } = show('');
    fireEvent.input(box(), { target: { value: 'e' } });
    press('ArrowDown');
    expect(onInput.mock.calls).toEqual([['e', 1]]);
    expect(onKeyDown).toHaveBeenCalledOnce();
  });

  it.each([
    ['', 0],
    ['esm', 1],
  ])('with %j in it has %d button to clear it', (value, buttons) => {
    const { onInput } = show(value);
    const found = screen.queryAllByRole('button', { name: 'Clear the search' });
    expect(found).toHaveLength(buttons);
    for (const button of found) fireEvent.click(button);
    expect(onInput.mock.calls).toEqual(buttons ? [['', 0]] : []);
  });
});

describe('the completion of a filter', () => {
  const completion: Completion = {
    from: 4,
    to: 10,
    options: [
      { insert: 'org:"Stanford University" ', operator: 'org', value: 'Stanford University', count: 88 },
      { insert: 'org:"University of Stirling" ', operator: 'org', value: 'University of Stirling', count: 1 },
    ],
  };
  const list = () => screen.queryByRole('listbox', { name: 'Filters you can type' });
  const underCursor = () => within(list() as HTMLElement).queryByRole('option', { selected: true })?.textContent;

  it('is a list that the box steers, with nothing chosen before an arrow is pressed', async () => {
    show('esm org:st', { completion });
    expect(box().getAttribute('aria-controls')).toBe(list()?.id);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(box().hasAttribute('aria-activedescendant')).toBe(false);
    expect(screen.getByText('2 suggestions. Arrow down to choose.')).toBeTruthy();
    press('ArrowDown');
    expect(underCursor()).toBe('org:Stanford University88');
    expect(document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(underCursor());
    await expectAccessible();
  });

  it.each([
    [['ArrowDown', 'ArrowDown'], 'org:University of Stirling1'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], undefined],
    [['ArrowUp'], 'org:University of Stirling1'],
    [['ArrowDown', 'ArrowUp'], undefined],
  ])('%j leads to %s', (keys, option) => {
    const { onKeyDown } = show('esm org:st', { completion });
    for (const key of keys) press(key);
    expect(underCursor()).toBe(option);
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it.each(['Enter', 'Tab'])('%s takes the option under the cursor, and leaves the cursor behind it', (key) => {
    const { onInput } = show('esm org:st', { completion });
    press('ArrowDown');
    expect(press(key)).toBe(false);
    const text = 'esm org:"Stanford University" ';
    expect(onInput.mock.calls).toEqual([[text, text.length]]);
    expect(box().selectionStart).toBe(text.length);
  });

  it('puts an option into the middle of a text, with one blank', () => {
    const { onInput } = show('esm org:st 2024', { completion });
    press('ArrowDown');
    press('Enter');
    expect(onInput.mock.calls).toEqual([['esm org:"Stanford University" 2024', 30]]);
  });

  it.each(['Enter', 'Tab', 'PageDown'])('%s is left alone while no option is chosen', (key) => {
    const { onInput, onKeyDown } = show('esm org:st', { completion });
    press(key);
    expect(onInput).not.toHaveBeenCalled();
    expect(onKeyDown).toHaveBeenCalledOnce();
  });

  it('Escape puts the list away and nothing else, until more is typed', () => {
    const { onKeyDown, next } = show('esm org:st', { completion });
    press('Escape');
    expect(list()).toBeNull();
    expect(onKeyDown).not.toHaveBeenCalled();
    next({ completion: { ...completion } });
    expect(list()).not.toBeNull();
  });

  it('goes when the box is left', () => {
    show('esm org:st', { completion });
    fireEvent.blur(box());
    expect(list()).toBeNull();
  });

  it('takes a click', () => {
    const { onInput } = show('esm org:st', { completion });
    fireEvent.click(screen.getByRole('option', { name: /Stirling/ }));
    expect(onInput.mock.lastCall?.[0]).toBe('esm org:"University of Stirling" ');
  });

  it('leaves keys to an input method that is composing', () => {
    show('esm org:st', { completion });
    press('ArrowDown', { isComposing: true });
    expect(underCursor()).toBeUndefined();
  });

  it.each([
    ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Filters you can type' }))],
    ['Alt and arrow down', () => press('ArrowDown', { altKey: true })],
  ])('%s asks for all filters', (_, ask) => {
    const { onInput } = show('esm');
    ask();
    expect(onInput.mock.calls).toEqual([['esm', 3, true]]);
  });

  it('the button puts the list away again', () => {
    const { onInput } = show('esm org:st', { completion });
    fireEvent.click(screen.getByRole('button', { name: 'Filters you can type' }));
    expect(list()).toBeNull();
    expect(onInput).not.toHaveBeenCalled();
  });
});
