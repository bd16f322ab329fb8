import { render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CheckComparison } from '../../components/CheckComparison';
import { aCheck } from '../fixtures/openness/checks';
import { anEvidence, whole } from '../fixtures/openness/repositories';
import { expectAccessible } from './axe';

describe('a comparison', () => {
  it('has each component and sign of both, side by side', async () => {
    render(<CheckComparison one={aCheck(whole)} other={aCheck(anEvidence({ path: 'lab/other' }))} />);
    const table = screen.getByRole('table', { name: 'lab/fold beside lab/other' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Component', 'lab/fold', 'lab/other']);
    const row = within(table).getByRole('row', { name: /^Training code/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['found', 'not found here']);
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 1 + 17 + 8);
    await expectAccessible();
  });
});
