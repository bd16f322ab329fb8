import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { IssueCareNote } from '../../components/IssueCareNote';
import { expectAccessible } from './axe';

describe('how issues fare', () => {
  it.each([
    [
      { issues: 30, answered: 21, medianDays: 3.2, maintained: 4 },
      'Of the 30 latest issues, 21 have an answer of another person. Half of these came within 3 days.',
    ],
    [
      { issues: 30, answered: 21, medianDays: 1, maintained: 4 },
      'Of the 30 latest issues, 21 have an answer of another person. Half of these came within 1 day.',
    ],
    [
      { issues: 2, answered: 2, medianDays: 0.1, maintained: 4 },
      'Of the 2 latest issues, 2 have an answer of another person. Half of these came within a day.',
    ],
    [{ issues: 1, answered: 0, maintained: 4 }, 'Of the 1 latest issue, 0 has an answer of another person.'],
  ])('is said in a sentence: %j', async (care, words) => {
    render(<IssueCareNote care={care} />);
    expect(screen.getByText(words)).toBeTruthy();
    await expectAccessible();
  });

  it('is not said where there are no issues; OpenSSF’s figure goes by its own name', async () => {
    render(<IssueCareNote care={{ issues: 0, answered: 0, maintained: 10 }} />);
    expect(screen.queryByText(/^Of the/)).toBeNull();
    expect(screen.getByText('OpenSSF Scorecard “Maintained”: 10 of 10')).toBeTruthy();
    await expectAccessible();
  });
});
