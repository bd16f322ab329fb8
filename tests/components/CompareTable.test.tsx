import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CompareTable } from '../../components/CompareTable';
import { compareModels } from '../../lib/compare/rows';
import { factInWords, groupName, originInWords, rowName } from '../../lib/compare/words';
import { bare, genesis } from '../compare/fixtures';
import { expectAccessible } from './axe';

const words = { rowName, groupName, factInWords, originInWords };
const models = [genesis, bare];
const show = () => {
  const onTakeOut = vi.fn();
  render(<CompareTable models={models} groups={compareModels(models)} words={words} onTakeOut={onTakeOut} />);
  return onTakeOut;
};
const row = (name: RegExp) => screen.getByRole('row', { name });
const cells = (name: RegExp) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('models side by side', () => {
  it('have a column each and a named row for each fact', async () => {
    show();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Fact',
      expect.stringContaining('Models Genesis'),
      expect.stringContaining('TissueNet'),
    ]);
    expect(cells(/^License/)[0]).toContain('non-commercial academic license');
    await expectAccessible();
  });

  it('say of the catalogue’s own words that they are English, and of nothing else', () => {
    show();
    const languages = (name: RegExp) =>
      [...row(name).querySelectorAll('.value')].map((value) => value.getAttribute('lang'));
    expect(languages(/^License/)[0]).toBe('en');
    expect(languages(/^Stars/)).toEqual([null, null]);
  });

  it('tell the best of a row in a word, not by colour alone', () => {
    show();
    expect(cells(/^Stars/)).toEqual([expect.stringMatching(/792best/), expect.stringMatching(/^0$/)]);
    expect(cells(/^Openness bio/)[0]).toContain('best');
  });

  it('call unknown what is unknown', () => {
    show();
    expect(cells(/^Usability/)[1]).toBe('unknown');
    expect(cells(/^Forks/)[1]).toBe('unknown');
  });

  it('tell the source once where it is the same for all that is known', () => {
    show();
    expect(within(row(/^Usability/)).getAllByText('bio.rodeo, Sept 2026')).toHaveLength(1);
  });

  it('are taken out one by one', () => {
    const onTakeOut = show();
    fireEvent.click(screen.getByRole('button', { name: 'Take out TissueNet' }));
    expect(onTakeOut).toHaveBeenCalledWith('tissue-net');
  });
});
