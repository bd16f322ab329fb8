import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PolicyNotice } from '../../components/PolicyNotice';
import { expectAccessible } from './axe';

it.each([
  [[], 'Your organization manages some of these settings.'],
  [
    ['colour', 'sitesOff'],
    'Your organization manages some of these settings. Its policy has entries that cannot be used: colour, sitesOff.',
  ],
])('a policy with %j unusable is told', async (unusable, said) => {
  const { container } = render(<PolicyNotice unusable={unusable} />);
  expect(container.textContent).toBe(said);
  await expectAccessible();
});
