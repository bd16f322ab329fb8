import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckResult } from '../../components/CheckResult';
import { aCheck, checkedAt } from '../fixtures/openness/checks';
import { comingSoon, openAtHub, termsElsewhere, whole } from '../fixtures/openness/repositories';
import { expectAccessible } from './axe';

const health = {
  path: 'lab/fold',
  stars: 12,
  forks: 3,
  archived: false,
  fork: false,
  createdAt: '2024-02-01T00:00:00Z',
  lastCommit: '2026-03-02T00:00:00Z',
};

describe('a check', () => {
  it('has the components by class, the cautions, the signs, the health and the questions', async () => {
    render(<CheckResult check={aCheck({ ...whole, health })} at={checkedAt} />);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Class III, open model',
      'Class II, open tooling, also asks for',
      'Class I, open science, also asks for',
      'Look at these lines',
      'Practical signs',
      'Repository health',
      'Open questions for the authors',
    ]);
    const first = screen.getByRole('region', { name: 'Class III, open model' });
    expect(within(first).getAllByText('found').length).toBeGreaterThan(5);
    expect(screen.getByText(/^Read for this: README.md/)).toBeTruthy();
    await expectAccessible();
  });

  it('shows the lines to look at', () => {
    render(<CheckResult check={aCheck(termsElsewhere)} at={checkedAt} />);
    expect(screen.getByText(/for non-commercial use only/)).toBeTruthy();
  });

  it('asks what is open', () => {
    render(<CheckResult check={aCheck(comingSoon)} at={checkedAt} />);
    expect(screen.getByText('Data card: is it public, and where? The repository does not show it.')).toBeTruthy();
  });

  it('offers to look at linked models, where there are some', () => {
    const onHub = vi.fn();
    const name = 'Look at the linked models on Hugging Face';
    const { unmount } = render(<CheckResult check={aCheck({ ...openAtHub, hub: [] })} at={checkedAt} onHub={onHub} />);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onHub).toHaveBeenCalledOnce();
    expect(screen.getByText('Asks Hugging Face for lab/fold.')).toBeTruthy();
    unmount();
    render(<CheckResult check={aCheck(comingSoon)} at={checkedAt} onHub={onHub} />);
    expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
