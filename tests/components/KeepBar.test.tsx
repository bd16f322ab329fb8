import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { KeepBar } from '../../components/KeepBar';
import { expectAccessible } from './axe';

describe('the way to what is kept', () => {
  it('says how many changes wait there and how many models are chosen', async () => {
    const onSaved = vi.fn();
    const onCompare = vi.fn();
    render(<KeepBar here={false} notices={2} compared={3} onSaved={onSaved} onCompare={onCompare} />);
    fireEvent.click(screen.getByRole('button', { name: /^Saved.*2 changes$/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Compare (3)' }));
    expect([onSaved.mock.calls.length, onCompare.mock.calls.length]).toEqual([1, 1]);
    await expectAccessible();
  });

  it('says where one is, and nothing of what there is not', () => {
    render(<KeepBar here notices={0} compared={0} onSaved={vi.fn()} onCompare={vi.fn()} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Saved' }).getAttribute('aria-current')).toBe('page');
  });
});
