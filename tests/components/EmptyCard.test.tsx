import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { EmptyCard } from '../../components/EmptyCard';
import { expectAccessible } from './axe';

it('says what comes here', async () => {
  render(<EmptyCard />);
  expect(screen.getByRole('complementary', { name: 'Details' }).textContent).toBe(
    'Choose a model to see its card here.',
  );
  await expectAccessible();
});
