import { render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { RepositoryBox } from '../../components/RepositoryBox';
import type { BoxView } from '../../lib/box/watch-box';
import type { ModelSummary } from '../../lib/catalog/summary';
import { checked } from '../fixtures/openness/checks';
import { comingSoon, empty } from '../fixtures/openness/repositories';
import { expectAccessible } from './axe';

const model: ModelSummary = {
  slug: 'fold',
  name: 'Fold',
  url: 'https://bio.rodeo/models/fold',
  categories: [],
  organizations: [],
  label: 'Partial',
  hasCode: true,
  hasWeights: false,
};
function show(view: Partial<BoxView>) {
  const on = { onCheck: vi.fn(), onOpen: vi.fn() };
  render(<RepositoryBox view={{ path: 'lab/fold', models: [], check: { status: 'idle' }, ...view }} {...on} />);
  return on;
}

describe('the box in a repository’s sidebar', () => {
  it('names the models with their labels, and offers a check', async () => {
    const { onCheck } = show({ models: [model] });
    expect(screen.getByRole('region', { name: 'bio.rodeo' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Fold/ }).getAttribute('href')).toBe(model.url);
    expect(screen.getByText('Partial')).toBeTruthy();
    await expectAccessible();
    screen.getByRole('button', { name: 'Check its openness' }).click();
    expect(onCheck).toHaveBeenCalledOnce();
  });

  it('says before a check who is asked for what', () => {
    show({});
    expect(screen.getByText(/^Asks GitHub for the repository/)).toBeTruthy();
  });

  it('sums a check up, under the name of a check, and leads to the evidence', async () => {
    const { onOpen } = show({ check: checked(comingSoon) });
    expect(screen.getByRole('heading', { name: 'Openness check: automatic, not a bio.rodeo score' })).toBeTruthy();
    expect(screen.getByText('Not compatible with MOF class III')).toBeTruthy();
    expect(screen.getByText(/^Missing for class III/)).toBeTruthy();
    expect(screen.getByText(/Nov 25, 2026|25 Nov 2026/)).toBeTruthy();
    await expectAccessible();
    screen.getByRole('button', { name: 'See the evidence' }).click();
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it.each<[string, BoxView['check'], string]>([
    ['is under way', { status: 'running' }, 'Checking …'],
    ['found nothing to look at', checked(empty), 'The repository has no files yet.'],
    [
      'failed',
      { status: 'failed', failure: { status: 'failed', service: 'GitHub', reason: 'not-found' } },
      'The check could not be made.',
    ],
  ])('says so of a check that %s', async (_, check, words) => {
    show({ check });
    expect(screen.getByText(words)).toBeTruthy();
    await expectAccessible();
  });

  it('never shows a number of a hundred', () => {
    show({ models: [{ ...model, score: 61 }], check: checked() });
    expect(document.body.textContent).not.toMatch(/\b61\b|\d ?%/);
  });
});
