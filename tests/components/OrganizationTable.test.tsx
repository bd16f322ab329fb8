import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { OrganizationTable, type OrganizationTableProps } from '../../components/OrganizationTable';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const best = aSummary({ slug: 'esm-2', name: 'ESM-2', citations: 5400 });
const organization = { name: 'Meta AI', models: 12, labels: { Open: 10, Closed: 2 }, hasWeights: 9, hasCode: 8, best };

function show(props: Partial<OrganizationTableProps> = {}) {
  const spies = { onMore: vi.fn(), onOrganization: vi.fn(), onOpen: vi.fn() };
  render(<OrganizationTable organizations={[organization]} {...spies} {...props} />);
  return spies;
}

it('has a row for each, which leads to its page and its most cited model', async () => {
  const { onOrganization, onOpen, onMore } = show();
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'OrganizationModelsOpennessWith weightsMost cited model',
    'Meta AI1210 Open, 2 Closed9ESM-2',
  ]);
  for (const name of ['Meta AI', 'ESM-2', 'Show more']) fireEvent.click(screen.getByRole('button', { name }));
  expect(onOrganization.mock.calls).toEqual([['Meta AI']]);
  expect(onOpen.mock.calls).toEqual([['esm-2']]);
  expect(onMore).toHaveBeenCalledOnce();
  await expectAccessible();
});

it('names no most cited model where citations are unknown', () => {
  show({ organizations: [{ ...organization, best: aSummary({ name: 'ESM-2' }) }], onMore: undefined });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Meta AI']);
});

it('says when there is none', () => {
  show({ organizations: [] });
  expect(screen.getByText('No organization has a model that fits.')).toBeTruthy();
});
