import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { LabelShares } from '../../components/LabelShares';
import { expectAccessible } from './axe';

it.each([
  [{ Open: 33, Partial: 10, Closed: 1057 }, '33 Open, 10 Partial, 1,057 Closed'],
  [{ Closed: 2 }, '2 Closed'],
  [{}, 'Not scored'],
])('%j is said as %s', async (labels, words) => {
  const { container } = render(<LabelShares labels={labels} />);
  expect(container.textContent).toBe(words);
  await expectAccessible();
});
