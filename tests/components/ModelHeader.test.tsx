import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ModelHeader } from '../../components/ModelHeader';
import { aRecord } from '../fixtures/cards';
import { expectAccessible } from './axe';

const lines = (facts: Parameters<typeof aRecord>[0]) => {
  const { container } = render(<ModelHeader record={aRecord(facts)} />);
  return [...(container.querySelector('header')?.children ?? [])].map(({ textContent }) => textContent);
};

describe("the card's head", () => {
  it.each([
    ['only what is known', {}, ['Pathology', 'TissueNet']],
    [
      'everything in order',
      { organizations: ['MIT', 'Mayo'], summary: 'A model.', released: '2019-08-20', keywords: ['ct'] },
      ['Pathology', 'TissueNet', 'MIT · Mayo', 'A model.', 'Released 20 August 2019'],
    ],
    ['keywords where there is no summary', { keywords: ['ct', 'mri'] }, ['Pathology', 'TissueNet', 'ct · mri']],
    ['two categories', { categories: ['RNA', 'Protein'] }, ['RNA · Protein', 'TissueNet']],
    ['a month', { released: '2019-08' }, ['Pathology', 'TissueNet', 'Released August 2019']],
    ['a year', { released: '2019' }, ['Pathology', 'TissueNet', 'Released 2019']],
  ])('shows %s', async (_, facts, shown) => {
    expect(lines(facts)).toEqual(shown);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('TissueNet');
    await expectAccessible();
  });

  it('is read as English where the catalogue speaks, in every language', () => {
    render(<ModelHeader record={aRecord({ summary: 'A model.' })} />);
    expect(['Pathology', 'A model.'].map((words) => screen.getByText(words).lang)).toEqual(['en', 'en']);
  });
});
