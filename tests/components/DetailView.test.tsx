import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DetailView } from '../../components/DetailView';
import { fullFigures, fullRecord } from '../fixtures/cards';
import { expectAccessible } from './axe';

const found = { status: 'found', record: fullRecord, figures: fullFigures, release: '2026-09-15.1' } as const;

describe('a card in place of the list', () => {
  it('shows the card and takes the focus, so that arrows scroll it', async () => {
    render(<DetailView state={found} onBack={() => {}} onRetry={() => {}} />);
    expect(screen.getByRole('article', { name: 'Models Genesis' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Details' }));
    await expectAccessible();
  });

  it.each([
    ['Escape', 1],
    ['Backspace', 1],
    ['Enter', 0],
    ['a', 0],
  ])('%s goes back %d times', (key, times) => {
    const onBack = vi.fn();
    render(<DetailView state={found} onBack={onBack} onRetry={() => {}} />);
    fireEvent.keyDown(screen.getByRole('group', { name: 'Details' }), { key });
    expect(onBack).toHaveBeenCalledTimes(times);
  });

  it('has a button back', () => {
    const onBack = vi.fn();
    render(<DetailView state={found} onBack={onBack} onRetry={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('offers to try again when the record could not be read', () => {
    const onRetry = vi.fn();
    render(<DetailView state={{ status: 'unavailable' }} onBack={() => {}} onRetry={onRetry} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('beside the list is a part of the page, with a button to close it', async () => {
    const onBack = vi.fn();
    render(<DetailView state={found} beside onBack={onBack} onRetry={() => {}} />);
    expect(screen.getByRole('complementary', { name: 'Details' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(onBack).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});
