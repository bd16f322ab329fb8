import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SavedView, type SavedViewProps } from '../../components/SavedView';
import { expectAccessible } from './axe';

const show = (props: Partial<SavedViewProps> = {}) => {
  const onBack = vi.fn();
  render(
    <SavedView total={2} shown={2} away={false} onBack={onBack} filters={<p>filters</p>} {...props}>
      <li>a model</li>
    </SavedView>,
  );
  return onBack;
};

describe('the list of saved models', () => {
  it('counts them, and Escape and the button go back', async () => {
    const onBack = show();
    expect(screen.getByText('2 saved models')).toBeTruthy();
    fireEvent.keyDown(screen.getByText('a model'), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledTimes(2);
    await expectAccessible();
  });

  it.each<[string, Partial<SavedViewProps>, string, boolean]>([
    ['nothing is saved', { total: 0, shown: 0 }, 'Nothing saved yet', false],
    ['no model fits', { total: 2, shown: 0 }, 'No saved model fits', true],
  ])('says what to do when %s', async (_, props, title, filters) => {
    show(props);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.queryByText('filters') !== null).toBe(filters);
    await expectAccessible();
  });

  it('tells what was done where screen readers hear it', () => {
    show({ said: 'ESM-2 was removed.' });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('ESM-2 was removed.');
  });

  it('stays out of sight behind a card', () => {
    show({ away: true });
    expect(screen.queryByRole('main')).toBeNull();
  });
});
