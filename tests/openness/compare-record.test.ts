import { describe, expect, it } from 'vitest';
import { checkOpenness } from '../../lib/openness/check';
import { differences } from '../../lib/openness/compare-record';
import { aRecord } from '../fixtures/cards';
import { anEvidence, notebookOnly, whole } from '../fixtures/openness/repositories';

const check = (evidence = whole) => checkOpenness(evidence, '2026-11-25T12:00:00Z');
const scored = (scores: object, more: object = {}) =>
  aRecord({ openness: { ...scores, source: 'bio.rodeo', asOf: '2026-09' }, ...more });
const nothingHere = anEvidence({ license: undefined });

describe('a record and a check differ', () => {
  it.each([
    ['in the license', scored({}, { license: 'GPL-3.0' }), check(), [['license', ['GPL-3.0', 'MIT']]]],
    ['nowhere, where one of them says nothing', scored({}), check(), []],
    [
      'nowhere, where GitHub does not recognise the terms',
      scored({}, { license: 'MIT' }),
      check(anEvidence({ license: 'NOASSERTION' })),
      [],
    ],
    ['nowhere, where the record does not', scored({}, { license: 'NOASSERTION' }), check(), []],
    [
      'where much usability meets no weights and no code',
      scored({ usability: 80 }),
      check(nothingHere),
      [['usability', ['80']]],
    ],
    [
      'where much reproducibility meets no training code',
      scored({ reproducibility: 90 }),
      check(notebookOnly),
      [['reproducibility', ['90']]],
    ],
    [
      'where little reproducibility meets training code and data',
      scored({ reproducibility: 10 }),
      check(),
      [['reproducibilityLow', ['10']]],
    ],
    ['nowhere, where they agree', scored({ usability: 90, reproducibility: 90 }, { license: 'MIT' }), check(), []],
  ])('%s', (_, record, result, expected) => {
    expect(differences(record, result).map(({ about, values }) => [about, values])).toEqual(expected);
  });
});
