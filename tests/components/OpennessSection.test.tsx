import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OpennessSection } from '../../components/OpennessSection';
import { aRecord, fullRecord, said } from '../fixtures/cards';
import { expectAccessible } from './axe';

const origin = { source: 'bio.rodeo', asOf: '2026-09' };
const words = (facts: Parameters<typeof aRecord>[0]) => {
  render(<OpennessSection record={aRecord(facts)} />);
  return screen.getByRole('region', { name: 'Openness' }).textContent ?? '';
};

describe('the openness of a model', () => {
  it('shows score, label, detail, both questions, framework and license', async () => {
    render(<OpennessSection record={fullRecord} />);
    const all = screen.getByRole('region', { name: 'Openness' }).textContent;
    for (const part of [
      '23 of 100: Closed',
      'low usability and reproducibility',
      'Usability — can I run it?',
      '19 of 100',
      'Reproducibility — can I retrain it?',
      '24 of 100',
      'Unclassified – Restrictive license on core components',
      'Not a standard license (NOASSERTION)',
      'non-commercial academic license',
    ])
      expect(all).toContain(part);
    await expectAccessible();
  });

  it.each([
    ['Openness', 'bio.rodeo’s own score'],
    ['Usability', 'Whether you can run the model today'],
    ['Reproducibility', 'Whether you can train it again'],
    ['Model Openness Framework', 'The Linux Foundation’s framework'],
  ])('explains %s on demand', (name, explanation) => {
    render(<OpennessSection record={fullRecord} />);
    const shown = screen.getByText(explanation, { exact: false }).closest('details');
    expect(shown?.open).toBe(false);
    fireEvent.click(screen.getByText(new RegExp(`^${name}`), { selector: 'summary *' }));
    expect(shown?.open).toBe(true);
  });

  it.each([
    ['no openness at all', {}, ['bio.rodeo has not scored this model yet.'], /Usability —|License|Source/],
    [
      'a score of 0',
      { openness: { score: 0, label: 'Closed', ...origin } },
      ['0 of 100: Closed'],
      /has not scored|Usability —/,
    ],
    [
      'a usability of 0 and no other score',
      { openness: { usability: 0, ...origin } },
      ['has not scored', 'Usability — can I run it?', '0 of 100', 'Source: bio.rodeo, Sept 2026'],
      /Reproducibility —/,
    ],
    ['a license alone', { license: 'MIT' }, ['License', 'MIT'], /NOASSERTION|terms/],
    [
      'a class without a reason',
      { openness: { mof: { class: 'Class III', ...origin }, ...origin } },
      ['Class III'],
      /Class III –/,
    ],
  ])('with %s says what is known and no more', (_, facts, present, absent) => {
    const all = words(facts);
    for (const part of present) expect(all).toContain(part);
    expect(all).not.toMatch(absent);
  });

  it('gives each part its own source and date', () => {
    const all = words({
      licenseNote: said('custom', 'owner', '2025'),
      openness: {
        score: 23,
        detail: said('low', 'bio.rodeo', '2024'),
        mof: { class: 'Class III', source: 'MOF', asOf: '2025-01' },
        ...origin,
      },
    });
    for (const line of [
      'Openness: bio.rodeo, Sept 2026',
      'Label in words: bio.rodeo, 2024',
      'Model Openness Framework: MOF, Jan 2025',
      'License terms: owner, 2025',
    ])
      expect(all).toContain(line);
  });

  it('offers to check the repository against it, where there is one on GitHub', () => {
    const onCheck = vi.fn();
    const name = 'Check the repository against this';
    const { unmount } = render(<OpennessSection record={fullRecord} onCheck={onCheck} />);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onCheck.mock.calls).toEqual([['MrGiovanni/ModelsGenesis', 'models-genesis']]);
    unmount();
    render(
      <OpennessSection record={aRecord({ repositories: [{ host: 'gitlab.com', path: 'a/b' }] })} onCheck={onCheck} />,
    );
    expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
