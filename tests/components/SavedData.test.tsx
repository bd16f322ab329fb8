import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SavedData, type SavedDataProps } from '../../components/SavedData';
import { expectAccessible } from './axe';

const show = (props: Partial<SavedDataProps> = {}) => {
  const given = { models: 2, onExport: vi.fn(), onImport: vi.fn(), onClear: vi.fn(), ...props };
  render(<SavedData {...given} />);
  return given;
};
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('saved models as data', () => {
  it('go to a file and come from one', async () => {
    const { onExport, onImport } = show();
    expect(screen.getByText('2 saved models')).toBeTruthy();
    fireEvent.click(button('Save to a file'));
    expect(onExport).toHaveBeenCalledTimes(1);
    const file = new File(['{}'], 'saved.json');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no place for a file.');
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    expect(onImport).toHaveBeenCalledWith(file);
    await expectAccessible();
  });

  it('are removed all at once only after a second word', async () => {
    const { onClear } = show();
    fireEvent.click(button('Remove all saved models'));
    expect(onClear).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Remove all 2 saved models');
    await expectAccessible();
    fireEvent.click(button('Cancel'));
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(button('Remove all saved models'));
    fireEvent.click(button('Remove them all'));
    expect(onClear).toHaveBeenCalledTimes(1);
  });

  it('are neither saved to a file nor removed where there are none', () => {
    show({ models: 0 });
    expect([button('Save to a file').disabled, button('Remove all saved models').disabled]).toEqual([true, true]);
    expect(button('Add from a file').disabled).toBe(false);
  });
});
