import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckCompare } from '../../components/CheckCompare';
import { expectAccessible } from './axe';

const box = () => screen.getByRole('textbox', { name: 'Repository, as owner/name or its address' });

describe('the wish to compare', () => {
  it('is told what was typed', async () => {
    const onCompare = vi.fn(() => true);
    render(<CheckCompare onCompare={onCompare} />);
    fireEvent.input(box(), { target: { value: 'lab/other' } });
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(onCompare.mock.calls).toEqual([['lab/other']]);
    expect(screen.queryByRole('alert')).toBeNull();
    await expectAccessible();
  });

  it('says what to type when that was no repository', async () => {
    render(<CheckCompare onCompare={() => false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect((await screen.findByRole('alert')).textContent).toContain('owner/name');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    await expectAccessible();
  });
});
