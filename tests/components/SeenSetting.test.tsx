import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SeenSetting } from '../../components/SeenSetting';
import { expectAccessible } from './axe';

describe('whether pages are remembered', () => {
  it('is switched on by the person, who is told what that means', async () => {
    const onSwitch = vi.fn();
    render(<SeenSetting on={false} pages={0} onSwitch={onSwitch} onClear={vi.fn()} />);
    expect(screen.getByText(/never holds pages of private windows, and is off until you switch it on/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onSwitch).toHaveBeenCalledWith(true);
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible();
  });

  it('lets go of all of them at once', () => {
    const onClear = vi.fn();
    render(<SeenSetting on pages={12} onSwitch={vi.fn()} onClear={onClear} />);
    expect(screen.getByText('12 pages')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Forget all pages' }));
    expect(onClear).toHaveBeenCalledTimes(1);
  });
});
