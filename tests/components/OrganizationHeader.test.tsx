import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { OrganizationHeader, type OrganizationHeaderProps } from '../../components/OrganizationHeader';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const count = { name: 'MIT', models: 66, labels: { Open: 32 }, hasWeights: 18, hasCode: 50, best: aSummary() };
function show(props: Partial<OrganizationHeaderProps> = {}) {
  const spies = { onBack: vi.fn(), onCategory: vi.fn() };
  render(<OrganizationHeader name="MIT" count={count} categories={{ RNA: 2, Protein: 30 }} {...spies} {...props} />);
  return spies;
}

it('sums up an organization, and leads back and to its categories', async () => {
  const { onBack, onCategory } = show();
  expect(screen.getByRole('heading', { name: 'MIT' })).toBeTruthy();
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '66',
    '18',
    '50',
    '32 Open',
  ]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Protein (30)', 'RNA (2)']);
  fireEvent.click(screen.getByRole('button', { name: 'RNA (2)' }));
  fireEvent.click(screen.getByRole('button', { name: 'All organizations' }));
  expect(onCategory.mock.calls).toEqual([['RNA']]);
  expect(onBack).toHaveBeenCalledOnce();
  await expectAccessible();
});

it('lists no single category, and no figure of what is not in the selection', () => {
  show({ count: undefined, categories: { RNA: 2 } });
  expect(screen.queryAllByRole('definition')).toEqual([]);
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.getByText('0 models')).toBeTruthy();
});
