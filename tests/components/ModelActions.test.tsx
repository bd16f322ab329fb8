import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ModelActions, type ModelActionsProps } from '../../components/ModelActions';
import { expectAccessible } from './axe';

const show = (props: Partial<ModelActionsProps> = {}) => {
  const given = {
    name: 'ESM-2',
    saved: false,
    compared: false,
    open: undefined,
    onSave: vi.fn(),
    onCompare: vi.fn(),
    onOpen: vi.fn(),
    ...props,
  };
  render(<ModelActions {...given} />);
  return given;
};
const button = (name: string) => screen.getByRole('button', { name });

describe('what can be done with a model', () => {
  it('is to save, compare and cite it; each button says whether it is pressed or open', async () => {
    const { onSave, onCompare, onOpen } = show();
    for (const [name, done] of [
      ['Save', onSave],
      ['Compare', onCompare],
      ['Cite', onOpen],
    ] as const) {
      fireEvent.click(button(name));
      expect(done).toHaveBeenCalledTimes(1);
    }
    expect(onOpen).toHaveBeenCalledWith('cite');
    expect(button('Save').getAttribute('aria-pressed')).toBe('false');
    expect(button('Cite').getAttribute('aria-expanded')).toBe('false');
    await expectAccessible();
  });

  it('has a note once it is saved', async () => {
    const { onOpen } = show({ saved: true, compared: true, open: 'note', children: <p>note</p> });
    expect(button('Saved').getAttribute('aria-pressed')).toBe('true');
    expect(button('Compare').getAttribute('aria-pressed')).toBe('true');
    expect(button('Note').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button('Note'));
    expect(onOpen).toHaveBeenCalledWith('note');
    await expectAccessible();
  });

  it('is told of in a place that screen readers hear', () => {
    show({ said: 'Saved in this browser.' });
    expect(screen.getByRole('status').textContent).toBe('Saved in this browser.');
  });
});
