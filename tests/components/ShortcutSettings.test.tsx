import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ShortcutSettings } from '../../components/ShortcutSettings';
import { expectAccessible } from './axe';

it('the keyboard list says what each key does, and leads to where they are changed', async () => {
  const onChange = vi.fn();
  const shortcuts = [{ command: 'search', keys: 'Alt+Shift+Y' }, { command: 'check' }] as const;
  render(<ShortcutSettings shortcuts={shortcuts} onChange={onChange} />);
  const said = screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(said.slice(0, 3)).toEqual([
    ['Open the search', 'AltShiftY'],
    ['Check this page', 'No keys yet'],
    ['Go to the search box', '/'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Open that page' }));
  expect(onChange).toHaveBeenCalledOnce();
  await expectAccessible();
});
