import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { RepositoryFacts } from '../../components/RepositoryFacts';
import { fullFigures, said, someFigures } from '../fixtures/cards';
import { aRepository } from '../fixtures/live';
import { expectAccessible } from './axe';

const shown = () => screen.queryAllByRole('term').map(({ parentElement }) => parentElement?.textContent);

describe('the facts of a repository', () => {
  it('are the live ones where GitHub was asked, with its name and their age', async () => {
    const { container } = render(<RepositoryFacts figures={someFigures({ stars: said(792) })} live={aRepository()} />);
    expect(shown()).toEqual([
      'Stars811',
      'Forks145',
      'Open issues29',
      'Contributors9',
      'Last commit16 Nov 2026',
      'Commits in 90 days6',
      'Releases3',
      'Latest release9 May 2026',
      'LanguageJupyter Notebook',
      'LicenseMIT',
      'Archivedno',
    ]);
    expect(container.querySelector('.origin-note')?.textContent).toBe('Source: GitHub, 1 hour ago');
    await expectAccessible();
  });

  it('that GitHub does not tell stay as the catalogue has them, each with its own source', () => {
    render(
      <RepositoryFacts figures={fullFigures} live={aRepository({ contributors: undefined, language: undefined })} />,
    );
    expect(shown()).toContain('Contributors7');
    expect(shown()).not.toContain('Last push11mo ago');
    expect(screen.getByText('Contributors, Language: bio.rodeo, Sept 2026')).toBeTruthy();
  });

  it.each([
    [1, 10, /^1 person made half of the last 10 commits \(Dec 2024\s–\sNov 2026\)$/],
    [3, 100, /^3 people made half of the last 100 commits \(Dec 2024\s–\sNov 2026\)$/],
  ])('say that %i made half of the commits, and what that means', async (people, commits, words) => {
    const absence = { people, commits, since: '2024-12-25', until: '2026-11-16' };
    render(<RepositoryFacts figures={{}} live={aRepository({ absence })} />);
    fireEvent.click(screen.getByText(words));
    expect(screen.getByText(/contributor absence factor/)).toBeTruthy();
    await expectAccessible();
  });

  it('that were renamed say so, and not for another case of letters', () => {
    render(<RepositoryFacts figures={{}} live={aRepository({ path: 'lab/NewName' })} />);
    expect(screen.getByText('GitHub calls it lab/NewName now.')).toBeTruthy();
    render(<RepositoryFacts figures={{}} live={aRepository({ path: 'mrgiovanni/modelsgenesis' })} />);
    expect(screen.queryByText(/mrgiovanni\/modelsgenesis now/)).toBeNull();
  });

  it('hold the space of what is on its way, without a figure', () => {
    render(<RepositoryFacts figures={someFigures({ stars: said(792) })} awaited />);
    expect(shown()).toEqual([
      'Stars792',
      'Forks',
      'Open issues',
      'Contributors',
      'Last commit',
      'Commits in 90 days',
      'Releases',
    ]);
  });
});
