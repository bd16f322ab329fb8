import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../components/SearchBox';
import { expectAccessible } from './axe';

function show(value: string, activeId?: string) {
  const onInput = vi.fn();
  const onKeyDown = vi.fn();
  render(
    <>
      <SearchBox value={value} listId="hits" activeId={activeId} input={null} onInput={onInput} onKeyDown={onKeyDown} />
      <div id="hits" role="listbox" aria-label="Hits">
        <div id="hits-0" role="option" aria-selected="true" tabIndex={-1} />
      </div>
    </>,
  );
  return { onInput, onKeyDown };
}

const box = () => screen.getByRole('combobox', { name: 'Search the catalogue' }) as HTMLInputElement;

describe('the search box', () => {
  it('steers the list and points at the option under the cursor', async () => {
    show('esm', 'hits-0');
    expect(box().value).toBe('esm');
    expect(box().getAttribute('aria-controls')).toBe('hits');
    expect(box().getAttribute('aria-activedescendant')).toBe('hits-0');
    await expectAccessible(box());
  });

  it('points at nothing in an empty list', () => {
    show('esm');
    expect(box().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('hands over each keystroke and key', () => {
    const { onInput, onKeyDown } = show('');
    fireEvent.input(box(), { target: { value: 'e' } });
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(onInput.mock.calls).toEqual([['e']]);
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
    expect(onInput.mock.calls).toEqual(buttons ? [['']] : []);
  });
});
