import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CompareView, type CompareViewProps } from '../../components/CompareView';
import { expectAccessible } from './axe';

const show = (props: Partial<CompareViewProps> = {}) => {
  const given = {
    models: 2,
    gone: [],
    failed: false,
    said: '',
    onRetry: vi.fn(),
    onCopy: vi.fn(),
    onSave: vi.fn(),
    onClear: vi.fn(),
    onTakeOut: vi.fn(),
    ...props,
  };
  render(<CompareView {...given}>the table</CompareView>);
  return given;
};

describe('the page of models side by side', () => {
  it.each(['Markdown', 'CSV'])('is copied or saved as %s', (format) => {
    const { onCopy, onSave } = show();
    fireEvent.click(screen.getByRole('button', { name: `Copy ${format}` }));
    fireEvent.click(screen.getByRole('button', { name: `Save ${format}` }));
    expect(onCopy).toHaveBeenCalledWith(format);
    expect(onSave).toHaveBeenCalledWith(format);
  });

  it('says what became of it, and is accessible', async () => {
    show({ said: 'Copied.' });
    expect(screen.getByRole('status').textContent).toBe('Copied.');
    await expectAccessible();
  });

  it.each<[string, Partial<CompareViewProps>, RegExp]>([
    ['no model is chosen', { models: 0 }, /Choose “Compare” on two to four models/],
    ['one is', { models: 1 }, /Choose one more model/],
    ['one is no longer in the catalogue', { gone: ['old'] }, /The catalogue no longer has “old”/],
    ['the catalogue cannot be asked', { failed: true }, /catalogue/i],
  ])('says what to do when %s', async (_, props, sentence) => {
    show(props);
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
    await expectAccessible();
  });

  it('lets go of a model that is gone', () => {
    const { onTakeOut } = show({ gone: ['old'] });
    fireEvent.click(screen.getByRole('button', { name: 'Take out old' }));
    expect(onTakeOut).toHaveBeenCalledWith('old');
  });
});
