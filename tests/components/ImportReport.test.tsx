import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ImportReport, type ImportReportProps } from '../../components/ImportReport';
import { expectAccessible } from './axe';

describe('the report of a file that was added', () => {
  it('counts what was taken and names what was not', async () => {
    const report = { added: 3, merged: 1, unchanged: 2, skipped: ['ESM-2', 'TissueNet'] };
    render(<ImportReport reply={{ status: 'merged', report }} />);
    expect(screen.getByText('3 added, 1 joined with yours, 2 were here already.')).toBeTruthy();
    expect(screen.getByText(/both notes together would be too long: ESM-2, TissueNet\./)).toBeTruthy();
    await expectAccessible();
  });

  it.each<[ImportReportProps['reply'], RegExp]>([
    [{ status: 'not-json', line: 12 }, /Nothing was taken.*line 12/],
    [{ status: 'foreign' }, /Nothing was taken.*does not hold saved models/],
    [{ status: 'newer' }, /Nothing was taken.*Update/],
    [
      { status: 'wrong', line: 7, place: 'models.0.note', problem: 'too long' },
      /line 7 is not right \(models\.0\.note: too long\)/,
    ],
    [{ status: 'too-large' }, /Nothing was taken.*too large/],
    [{ status: 'failed', why: 'full' }, /no room.*Nothing that was saved is lost/],
    [{ status: 'failed', why: 'newer' }, /newer version/],
    [{ status: 'failed', why: 'broken' }, /could not be reached/],
  ])('says why nothing was taken and what to do: %j', (reply, sentence) => {
    render(<ImportReport reply={reply} />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});
