import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SavedItem, type SavedItemProps } from '../../components/SavedItem';
import { aSummary } from '../fixtures/cards';
import { aKnown, aSaved } from '../saved/fixtures';
import { expectAccessible } from './axe';

const entry = {
  saved: aSaved({
    note: 'Ask the authors.',
    tags: ['imaging', 'to read'],
    known: aKnown({ at: '2026-04-02T10:00:00Z' }),
  }),
  summary: aSummary({ score: 23, label: 'Closed' }),
  gone: false,
  retracted: [],
};
const show = (props: Partial<SavedItemProps> = {}) => {
  const given = {
    entry,
    editing: false,
    tags: [],
    longestNote: 100,
    onOpen: vi.fn(),
    onEdit: vi.fn(),
    onKeep: vi.fn(),
    onRemove: vi.fn(),
    ...props,
  };
  render(
    <ul>
      <SavedItem {...given} />
    </ul>,
  );
  return given;
};

describe('a saved model in the list', () => {
  it('is shown with its note and tags; it can be opened, changed and removed', async () => {
    const { onOpen, onEdit, onRemove } = show();
    expect(screen.getByText('Ask the authors.')).toBeTruthy();
    expect(screen.getByText('to read')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^.*TissueNet.*Closed/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Edit note and tags of TissueNet' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove TissueNet' }));
    for (const done of [onOpen, onEdit, onRemove]) expect(done).toHaveBeenCalledTimes(1);
    await expectAccessible();
  });

  it('has its note in an editor while it is changed', async () => {
    const { onKeep, onEdit } = show({ editing: true });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onKeep).toHaveBeenCalledWith('Ask the authors.', 'imaging, to read');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onEdit).toHaveBeenCalledWith(false);
    await expectAccessible();
  });

  it('that the catalogue has no longer says since when what is shown was known, and opens nothing', async () => {
    show({ entry: { ...entry, gone: true } });
    expect(screen.getByText('No longer in the catalogue. This is what was known on 2 Apr 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /TissueNet.*Closed/ })).toBeNull();
    await expectAccessible();
  });

  it('names its papers that were retracted', () => {
    show({ entry: { ...entry, retracted: ['doi:10.1000/1'] } });
    expect(screen.getByText('Retracted: doi:10.1000/1')).toBeTruthy();
  });
});
