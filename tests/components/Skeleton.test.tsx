import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Skeleton } from '../../components/Skeleton';
import { expectAccessible } from './axe';

describe('the space of what is on its way', () => {
  it.each([1, 4])('has %d rows and says that it loads', async (rows) => {
    render(<Skeleton rows={rows} />);
    const status = screen.getByRole('status', { name: 'Loading …' });
    expect(status.children).toHaveLength(rows);
    expect(status.textContent).toBe('');
    await expectAccessible();
  });
});
