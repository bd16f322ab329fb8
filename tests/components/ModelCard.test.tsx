import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ModelCard } from '../../components/ModelCard';
import { aRecord, fullFigures, fullRecord, longestName, said, someFigures } from '../fixtures/cards';
import { expectAccessible } from './axe';

const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const card = () => screen.getByRole('article');

describe("a model's card", () => {
  it('has its parts in the order of its page on bio.rodeo', async () => {
    render(<ModelCard record={fullRecord} figures={fullFigures} release="2026-09-15.1" />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Models Genesis');
    expect(headings()).toEqual(['Openness', 'Citations', 'Repository health', 'Papers', 'Tags', 'Resources']);
    const words = card().textContent ?? '';
    const order = ['Imaging', 'Models Genesis', 'Arizona', 'Pretrained 3D', 'Released', 'Openness', 'Full page on bio'];
    const places = order.map((word) => words.indexOf(word));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    await expectAccessible();
  });

  it('of a model of which little is known leaves out what is unknown, or says so, and shows no 0', async () => {
    render(<ModelCard record={aRecord()} figures={{}} release="2026-09-15.1" />);
    expect(headings()).toEqual(['Openness', 'Citations', 'Repository health', 'Papers']);
    for (const sentence of [
      'bio.rodeo has not scored this model yet.',
      'Not enough citation data yet.',
      'No public repository is recorded.',
      'No paper is recorded.',
    ])
      expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryAllByRole('definition')).toEqual([]);
    expect(card().textContent).not.toMatch(/undefined|NaN|null|\b0\b(?! to 100)/);
    await expectAccessible();
  });

  it('names the model, however long its name', () => {
    render(<ModelCard record={aRecord({ name: longestName })} figures={{}} release="2026-09-15.1" />);
    expect(longestName).toHaveLength(68);
    expect(screen.getByRole('article', { name: longestName })).toBeTruthy();
    expect(screen.getByRole('heading', { name: longestName })).toBeTruthy();
  });

  const markup = '</style></article><img src=x onerror=alert(1)><script>alert(1)</script>';

  it('shows markup in any text as text', () => {
    const record = aRecord({
      name: markup,
      summary: markup,
      categories: [markup],
      organizations: [markup],
      license: markup,
      licenseNote: said(markup),
      tags: [markup],
      papers: [{ identifier: 'doi:10.1000/1', title: markup, authors: [markup], venue: markup }],
      repositories: [{ host: 'github.com', path: markup }],
      huggingFace: [markup],
      resources: [{ kind: 'demo', url: 'https://example.org/', label: markup }],
      openness: {
        score: 1,
        detail: said(markup),
        mof: { class: markup, reason: markup, ...said(0, markup) },
        source: markup,
        asOf: '2026',
      },
    });
    const figures = someFigures({
      health: { language: said(markup), lastPush: said(markup) },
      recentCitations: said([{ title: markup }], markup),
      citingFields: said([{ name: markup, share: 1 }]),
    });
    const { container } = render(<ModelCard record={record} figures={figures} release={markup} />);
    expect(container.querySelectorAll('img, script, style, [onerror]')).toHaveLength(0);
    expect(container.textContent?.split('<img src=x onerror=alert(1)>').length).toBeGreaterThan(18);
  });

  it('links to https and nowhere else, each link into a new tab', () => {
    const record = {
      ...fullRecord,
      url: 'javascript:alert(1)',
      resources: [
        { kind: 'demo' as const, url: 'javascript:alert(1)' },
        { kind: 'docs' as const, url: 'http://example.org/docs' },
        { kind: 'data' as const, url: 'data:text/html,x' },
      ],
    };
    const { container } = render(<ModelCard record={record} figures={fullFigures} release="2026-09-15.1" />);
    const links = [...container.querySelectorAll<HTMLAnchorElement>('[href]')];
    expect(links.length).toBeGreaterThan(8);
    for (const { protocol, rel, target } of links) {
      expect([protocol, target]).toEqual(['https:', '_blank']);
      expect(rel).toContain('noopener');
    }
    expect(screen.getByText('example.org/docs', { exact: false }).closest('a')).toBeNull();
  });
});
