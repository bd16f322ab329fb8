import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CitationsSection } from '../../components/CitationsSection';
import { fullFigures, said, someFigures } from '../fixtures/cards';
import { expectAccessible } from './axe';

const section = () => screen.getByRole('region', { name: 'Citations' });

/** What stands beside a name in the list of figures. */
const figure = (name: string) => screen.queryByText(name, { selector: 'dt' })?.nextElementSibling?.textContent;

describe('the citations of a model', () => {
  it('shows counts, citing papers and their fields', async () => {
    render(<CitationsSection figures={fullFigures} />);
    expect(figure('Total')).toBe('1,418');
    expect(figure('Influential')).toBe('41');
    expect(figure('References')).toBe('25');
    expect(screen.getByRole('link', { name: /A recent study/ })).toHaveProperty(
      'href',
      'https://doi.org/10.1000/recent',
    );
    expect(section().textContent).toContain('A recent study (opens in a new tab) (2026)');
    expect(screen.getByText('A famous study').closest('a')).toBeNull();
    expect(section().textContent).toMatch(/Medicine.*60%.*Computer Science.*40%/);
    expect(section().textContent).not.toContain('Not enough');
    await expectAccessible();
  });

  it.each([
    ['no figures at all', {}],
    ['an empty set of counts', { citations: {} }],
    ['empty lists', { recentCitations: said([]), topCitations: said([]), citingFields: said([]) }],
  ])('with %s says so once, and shows no 0', (_, figures) => {
    render(<CitationsSection figures={someFigures(figures)} />);
    expect(section().textContent).toContain('Not enough citation data yet.');
    expect(section().textContent?.match(/Not enough/g)).toHaveLength(1);
    expect(section().querySelector('dd')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it.each([
    [{ total: said(0) }, 'Total', '0'],
    [{ influential: said(0) }, 'Influential', '0'],
  ])('shows a known 0 as 0: %o', (citations, name, shown) => {
    render(<CitationsSection figures={someFigures({ citations })} />);
    expect(figure(name)).toBe(shown);
    expect(screen.getAllByRole('definition')).toHaveLength(1);
  });

  it.each([
    [{}, 'recent citing papers, top citing papers and fields of citing research'],
    [{ topCitations: fullFigures.topCitations }, 'recent citing papers and fields of citing research'],
    [{ citingFields: fullFigures.citingFields, topCitations: fullFigures.topCitations }, 'recent citing papers'],
  ])('names what is missing beside the counts %#', (known, missing) => {
    render(<CitationsSection figures={someFigures({ citations: { total: said(3) }, ...known })} />);
    expect(screen.getByText(`Not enough citation data yet for ${missing}.`)).toBeTruthy();
  });

  it('gives the source and the date of every figure, the same ones together', () => {
    render(<CitationsSection figures={fullFigures} />);
    for (const line of [
      'Total, References: bio.rodeo, Sept 2026',
      'Influential: Semantic Scholar, 2026',
      'Recent citing papers, Top citing papers, Fields of citing research: OpenAlex, Sept 2026',
    ])
      expect(screen.getByText(line)).toBeTruthy();
  });

  it('holds the space of lists that are on their way, and does not say that they are missing', () => {
    const { container } = render(<CitationsSection figures={someFigures({ citations: { total: said(1) } })} awaited />);
    expect(container.querySelectorAll('.awaited-list')).toHaveLength(3);
    expect(container.textContent).not.toContain('Not enough citation data yet for');
  });

  it('says of which work the lists are, where there are several', () => {
    render(<CitationsSection figures={{}} citingOf="A paper" />);
    expect(screen.getByText('Of “A paper”, the most cited of these papers.')).toBeTruthy();
  });
});
