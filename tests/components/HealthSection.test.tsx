import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { HealthSection } from '../../components/HealthSection';
import { aRecord, fullFigures, fullRecord, said, someFigures } from '../fixtures/cards';
import { aRepository } from '../fixtures/live';
import { expectAccessible } from './axe';

const section = () => screen.getByRole('region', { name: 'Repository health' });
const shown = () => screen.queryAllByRole('term').map(({ parentElement }) => parentElement?.textContent);
const onGitHub = aRecord({ repositories: [{ host: 'github.com', path: 'owner/name' }] });

describe('the health of a repository', () => {
  it('shows the facts in order, without a grade', async () => {
    render(<HealthSection record={fullRecord} figures={fullFigures} />);
    expect(shown()).toEqual([
      'Stars792',
      'Forks142',
      'Open issues28',
      'Contributors7',
      'Last push11mo ago',
      'LanguageJupyter Notebook',
      'Archivedno',
      'Hugging Face downloads1,200',
    ]);
    await expectAccessible();
  });

  it.each([
    ['no repository', aRecord(), {}, 'No public repository is recorded.', []],
    ['a repository without figures', onGitHub, {}, 'No figures for this repository yet.', []],
    ['a repository with 0 stars', onGitHub, { stars: said(0) }, undefined, ['Stars0']],
    [
      'downloads alone',
      aRecord(),
      { downloads: said(0) },
      'No public repository is recorded.',
      ['Hugging Face downloads0'],
    ],
    ['an archived one', onGitHub, { health: { archived: said(true) } }, undefined, ['Archivedyes']],
    ['a dated push', onGitHub, { health: { lastPush: said('2026-02-03') } }, undefined, ['Last push3 Feb 2026']],
  ])('with %s says no more than is known', (_, record, figures, sentence, facts) => {
    render(<HealthSection record={record} figures={someFigures(figures)} />);
    expect(shown()).toEqual(facts);
    for (const missing of ['No public repository is recorded.', 'No figures for this repository yet.'])
      expect(section().textContent?.includes(missing)).toBe(missing === sentence);
  });

  it.each([
    [{ host: 'github.com', path: 'owner/name' }, 'owner/name', 'https://github.com/owner/name'],
    [{ host: 'gitlab.com', path: 'a/b/c' }, 'gitlab.com/a/b/c', 'https://gitlab.com/a/b/c'],
  ])('links %o as %s', (repository, name, href) => {
    render(<HealthSection record={aRecord({ repositories: [repository] })} figures={{}} />);
    expect(screen.getByRole('link', { name: (shown) => shown.startsWith(name) })).toHaveProperty('href', href);
  });

  it('gives the source and the date of every figure', () => {
    render(<HealthSection record={fullRecord} figures={fullFigures} />);
    for (const line of [
      'Stars: GitHub, 10 Sept 2026',
      'Forks, Open issues, Contributors, Last push, Language, Archived: bio.rodeo, Sept 2026',
      'Hugging Face downloads: Hugging Face, 11 Sept 2026',
    ])
      expect(screen.getByText(line)).toBeTruthy();
  });

  it('of a model with two repositories shows the live facts of each, and adds up nothing', async () => {
    const record = aRecord({
      repositories: [
        { host: 'github.com', path: 'lab/one' },
        { host: 'github.com', path: 'lab/two' },
      ],
    });
    const live = [
      aRepository({ path: 'lab/one', stars: 5 }, 'lab/one'),
      aRepository({ path: 'lab/two', stars: 7 }, 'lab/two'),
    ];
    render(<HealthSection record={record} figures={someFigures({ stars: said(11) })} live={live} />);
    expect(shown().filter((fact) => fact?.startsWith('Stars'))).toEqual(['Stars5', 'Stars7', 'Stars11']);
    await expectAccessible();
  });
});
