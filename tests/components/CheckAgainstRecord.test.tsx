import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CheckAgainstRecord } from '../../components/CheckAgainstRecord';
import { aRecord, fullRecord } from '../fixtures/cards';
import { aCheck } from '../fixtures/openness/checks';
import { expectAccessible } from './axe';

const copy = async () => true;
const scored = aRecord({
  license: 'MIT',
  openness: { usability: 80, reproducibility: 5, source: 'bio.rodeo', asOf: '2026-09' },
});

describe('a record beside a check', () => {
  it('has what each says of usability and reproducibility', async () => {
    render(<CheckAgainstRecord record={fullRecord} check={aCheck()} report="the report" copy={copy} />);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Why this score: Models Genesis');
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Usability',
      'Reproducibility',
    ]);
    await expectAccessible();
  });

  it('says where they contradict each other, with a report to send', () => {
    render(<CheckAgainstRecord record={scored} check={aCheck()} report="the report" copy={copy} />);
    expect(
      screen.getByText('Reproducibility: the record gives 5 of 100, but training code and training data were found.'),
    ).toBeTruthy();
    expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('the report');
  });

  it('says so when nothing does', () => {
    render(<CheckAgainstRecord record={aRecord({ license: 'MIT' })} check={aCheck()} report="" copy={copy} />);
    expect(screen.getByText('Nothing here contradicts the record.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
