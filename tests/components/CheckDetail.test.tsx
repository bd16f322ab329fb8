import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckDetail } from '../../components/CheckDetail';
import { expectAccessible } from './axe';

describe('a check in place of the list', () => {
  it('goes back by its button and by Escape, and is reached by the keyboard', async () => {
    const onBack = vi.fn();
    render(
      <CheckDetail onBack={onBack}>
        <h2>Inside</h2>
      </CheckDetail>,
    );
    expect(document.activeElement).toBe(screen.getByTestId('check'));
    fireEvent.click(screen.getByRole('button'));
    fireEvent.keyDown(screen.getByTestId('check'), { key: 'Escape' });
    expect(onBack).toHaveBeenCalledTimes(2);
    await expectAccessible();
  });
});
