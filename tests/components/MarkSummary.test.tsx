import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { MarkSummary } from '../../components/MarkSummary';
import type { ModelSummary } from '../../lib/catalog/summary';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

function show(models: ModelSummary[]) {
  const onHide = vi.fn();
  const beside = () => new DOMRect(10, 10, 30, 16);
  render(<MarkSummary models={models} site="github.com" beside={beside} onClose={() => {}} onHide={onHide} />);
  return { onHide };
}

describe('the summary', () => {
  it('says what the model is, and leads to its page', async () => {
    show([aSummary({ name: 'ESM-2', score: 85, label: 'Open', categories: ['Protein'], citations: 5400 })]);
    const words = screen.getByTestId('mark-summary').textContent;
    for (const fact of ['85 of 100', 'Open', 'Protein · 5,400 citations']) expect(words).toContain(fact);
    expect(screen.getByText('Protein').lang).toBe('en');
    expect(screen.getByRole('link', { name: /ESM-2/ }).getAttribute('href')).toBe(
      'https://bio.rodeo/models/tissue-net',
    );
    await expectAccessible();
  });

  it('leaves out what is not known', () => {
    show([aSummary({ categories: [] })]);
    const words = screen.getByTestId('mark-summary').textContent;
    expect(words).toContain('Not scored');
    expect(words).not.toMatch(/citation|of 100|undefined/);
  });

  it('lists a family, and counts the rest of a large one', async () => {
    show(Array.from({ length: 8 }, (_, index) => aSummary({ slug: `m${index}`, name: `Model ${index}` })));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(screen.getByText('and 2 more')).toBeTruthy();
    await expectAccessible();
  });

  it.each([
    ['No marks on github.com', 'site'],
    ['No marks anywhere', 'everywhere'],
  ])('has a button: %s', (name, where) => {
    const { onHide } = show([aSummary()]);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onHide.mock.calls).toEqual([[where]]);
  });
});
