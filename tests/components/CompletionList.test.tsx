import { fireEvent, render, screen } from '@testing-library/preact';
import { createRef } from 'preact';
import { expect, it, vi } from 'vitest';
import { CompletionList } from '../../components/CompletionList';
import { expectAccessible } from './axe';

it('explains operators, counts values, and keeps the focus in the box', async () => {
  const onChoose = vi.fn();
  const options = [
    { insert: 'has:', operator: 'has' as const },
    { insert: 'license:MIT ', operator: 'license' as const, value: 'MIT', count: 1234 },
  ];
  render(<CompletionList {...{ id: 'list', options, active: 1, list: createRef(), onChoose }} />);
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'has:What is released: code, weights, paper, data …',
    'license:MIT1,234',
  ]);
  expect(screen.getByRole('option', { selected: true }).id).toBe('list-1');
  expect(fireEvent.mouseDown(screen.getByRole('option', { name: /has/ }))).toBe(false);
  fireEvent.click(screen.getByRole('option', { name: /has/ }));
  expect(onChoose.mock.calls).toEqual([[options[0]]]);
  await expectAccessible(screen.getByRole('listbox'));
});
