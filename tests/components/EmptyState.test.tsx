import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { EmptyState } from '../../components/EmptyState';
import { expectAccessible } from './axe';

describe('an empty list', () => {
  it.each([
    ['without a next step there is no button', undefined, 0],
    ['with one, a button takes it', 'Clear filters', 1],
  ])('%s', async (_, action, buttons) => {
    const onAction = vi.fn();
    render(<EmptyState title="No model fits." hint="Try fewer words." action={action} onAction={onAction} />);
    expect(screen.getByRole('status').textContent).toMatch(/No model fits\..*Try fewer words\./);
    const found = screen.queryAllByRole('button');
    expect(found).toHaveLength(buttons);
    for (const button of found) fireEvent.click(button);
    expect(onAction).toHaveBeenCalledTimes(buttons);
    await expectAccessible();
  });
});
