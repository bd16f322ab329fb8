import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { RecordView } from '../../components/RecordView';
import { aRecord } from '../fixtures/cards';
import { expectAccessible } from './axe';

describe('a record on its way', () => {
  it.each([
    ['absent', 'This model is no longer in the catalogue.'],
    ['disconnected', 'The extension was updated. Reload this page to use it again.'],
    ['unavailable', 'This record could not be read.'],
  ] as const)('that is %s is told in a sentence', async (status, sentence) => {
    render(<RecordView state={{ status }} onRetry={() => {}} />);
    expect(screen.getByRole('status').textContent).toContain(sentence);
    expect(screen.queryAllByRole('button')).toHaveLength(status === 'unavailable' ? 1 : 0);
    await expectAccessible();
  });

  it('that could not be read can be asked for again', () => {
    const onRetry = vi.fn();
    render(<RecordView state={{ status: 'unavailable' }} onRetry={onRetry} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('holds its place while it loads', async () => {
    render(<RecordView state={{ status: 'loading' }} onRetry={() => {}} />);
    expect(screen.getByRole('status', { name: 'Loading …' })).toBeTruthy();
    await expectAccessible();
  });

  it('is the card once it is there', () => {
    const state = { status: 'found', record: aRecord(), figures: {}, release: '2026-09-15.1' } as const;
    render(<RecordView state={state} onRetry={() => {}} />);
    expect(screen.getByRole('article', { name: 'TissueNet' })).toBeTruthy();
    expect(screen.queryByRole('status')).toBeNull();
  });
});
