import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { NewsLine } from '../../components/NewsLine';
import { expectAccessible } from './axe';

it('the news of an update are read and taken away', async () => {
  const onDismiss = vi.fn();
  render(<NewsLine news="Save models." onDismiss={onDismiss} />);
  expect(screen.getByRole('region', { name: 'New' }).textContent).toContain('Save models.');
  fireEvent.click(screen.getByRole('button', { name: 'Got it' }));
  expect(onDismiss).toHaveBeenCalledOnce();
  await expectAccessible();
});
