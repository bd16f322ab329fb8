import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CheckSummary } from '../../components/CheckSummary';
import { aCheck } from '../fixtures/openness/checks';
import { anEvidence, comingSoon, empty, huge, whole } from '../fixtures/openness/repositories';
import { expectAccessible } from './axe';

describe('the summary of a check', () => {
  it('says that it is no score of bio.rodeo, what was looked at, and between which classes it stands', async () => {
    render(<CheckSummary check={aCheck()} />);
    expect(screen.getByRole('heading').textContent).toBe('Openness check: automatic, not a bio.rodeo score');
    expect(screen.getByRole('link', { name: /lab\/fold/ })).toBeTruthy();
    expect(screen.getByText('at commit 0123456')).toBeTruthy();
    expect(screen.getByText('Compatible with MOF class I at most')).toBeTruthy();
    expect(screen.getByText('What surely is open, license included, makes class III.')).toBeTruthy();
    await expectAccessible();
  });

  it('names what is missing', () => {
    render(<CheckSummary check={aCheck(comingSoon)} />);
    expect(screen.getByText('Not compatible with MOF class III')).toBeTruthy();
    expect(screen.getByText(/^Missing for class III: .*data card/)).toBeTruthy();
  });

  it('never shows a number of a hundred, or a claim of another standard', () => {
    const { container } = render(<CheckSummary check={aCheck()} />);
    expect(container.textContent).not.toMatch(/\d+ ?%|of 100|OSAID/);
  });

  it.each([
    ['an empty repository', empty, 'The repository has no files yet.'],
    ['an archived one', anEvidence({ ...whole, archived: true }), /archived/],
    ['a fork', anEvidence({ ...whole, fork: true }), /fork/],
    ['one whose list was cut', huge, 'GitHub gave only a part of the file list.'],
  ])('says so of %s', async (_, evidence, words) => {
    render(<CheckSummary check={aCheck(evidence)} />);
    expect(screen.getByText(words)).toBeTruthy();
    await expectAccessible();
  });
});
