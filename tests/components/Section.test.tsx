import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Section } from '../../components/Section';
import { expectAccessible } from './axe';

describe('a section', () => {
  it.each([
    ['without an explanation there is nothing to open', undefined, 0],
    ['with one its heading opens it', 'How much is there to use.', 1],
  ])('is named by its heading; %s', async (_, explanation, openings) => {
    render(
      <Section title="Openness" explanation={explanation}>
        <p>23 of 100</p>
      </Section>,
    );
    const section = screen.getByRole('region', { name: 'Openness' });
    expect(section.contains(screen.getByRole('heading', { name: 'Openness', level: 3 }))).toBe(true);
    expect(section.contains(screen.getByText('23 of 100'))).toBe(true);
    expect(section.querySelectorAll('details')).toHaveLength(openings);
    await expectAccessible();
  });
});
