import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SavedFilters } from '../../components/SavedFilters';
import { expectAccessible } from './axe';

const arrangement = { text: '', tag: undefined, order: 'saved' as const };

describe('the filters of what is saved', () => {
  it('narrow by words and tag, and order', async () => {
    const onArrange = vi.fn();
    render(<SavedFilters arrangement={arrangement} tags={[{ tag: 'imaging', models: 2 }]} onArrange={onArrange} />);
    fireEvent.input(screen.getByLabelText('Find in what is saved'), { target: { value: 'ct' } });
    fireEvent.change(screen.getByLabelText('Tags'), { target: { value: 'imaging' } });
    fireEvent.change(screen.getByRole('combobox', { name: /sort/i }), { target: { value: 'name' } });
    expect(onArrange.mock.calls).toEqual([
      [{ ...arrangement, text: 'ct' }],
      [{ ...arrangement, tag: 'imaging' }],
      [{ ...arrangement, order: 'name' }],
    ]);
    expect(screen.getByRole('option', { name: 'imaging (2)' })).toBeTruthy();
    await expectAccessible();
  });

  it('offer no tags where there are none', () => {
    render(<SavedFilters arrangement={arrangement} tags={[]} onArrange={vi.fn()} />);
    expect(screen.queryByLabelText('Tags')).toBeNull();
  });
});
