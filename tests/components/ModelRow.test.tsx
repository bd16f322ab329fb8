import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ModelRow } from '../../components/ModelRow';
import { aSummary, longestName } from '../fixtures/cards';
import { expectAccessible } from './axe';

const row = (summary: Parameters<typeof aSummary>[0]) =>
  render(<ModelRow model={aSummary(summary)} />).container.textContent ?? '';

describe("a model's row in a list", () => {
  it.each([
    ['category and organizations', { organizations: ['MIT', 'Mayo'] }, 'Pathology · MIT · Mayo'],
    ['no more than two organizations', { organizations: ['MIT', 'Mayo', 'ETH'] }, 'Pathology · MIT · MayoNot'],
    ['score and label', { score: 74, label: 'Open' as const }, '74 of 100, Open'],
    ['a score of 0', { score: 0, label: 'Closed' as const }, '0 of 100, Closed'],
    ['that there is no score', {}, 'Not scored'],
    ['citations and stars', { citations: 12_345, stars: 7 }, '12.3k cit. · 7 stars'],
    ['citations alone', { citations: 3 }, '3 cit.'],
    ['0 as 0', { citations: 0, stars: 0 }, '0 cit. · 0 stars'],
    ['the longest name', { name: longestName }, longestName],
  ])('shows %s', async (_, summary, shown) => {
    expect(row(summary)).toContain(shown);
    await expectAccessible();
  });

  it('says first why it is in the list', () => {
    const why = [
      { text: 'kinase inhibitors', spans: [[0, 6] as const] },
      { text: 'Mayo', spans: [] },
    ];
    const highlight = { name: [[0, 6] as const], categories: [], why };
    const model = { ...aSummary({ organizations: ['MIT', 'Mayo'] }), highlight };
    const { container } = render(<ModelRow model={model} />);
    expect(container.textContent).toContain('Pathology · kinase inhibitors · Mayo');
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Tissue', 'kinase']);
  });

  it('shows no figure that is not known', () => {
    expect(row({})).not.toMatch(/\d|cit\.|stars/);
    expect(row({ citations: 3 })).not.toContain('stars');
  });
});
