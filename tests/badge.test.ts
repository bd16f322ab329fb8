import { describe, expect, it } from 'vitest';
import { badgeOf } from '../lib/badge';
import type { ModelSummary } from '../lib/catalog/summary';
import { aSummary } from './fixtures/cards';

describe('the toolbar button', () => {
  it.each<[string, ModelSummary[], string, string]>([
    ['no model', [], '', 'bio.rodeo: open biological models'],
    ['a scored model', [aSummary({ score: 23, label: 'Closed' })], '23', 'TissueNet: openness 23 of 100 (Closed)'],
    ['a score of 0', [aSummary({ score: 0, label: 'Closed' })], '0', 'TissueNet: openness 0 of 100 (Closed)'],
    ['a score without a label', [aSummary({ score: 50 })], '50', 'TissueNet: openness 50 of 100 (Not scored)'],
    ['a model without a score', [aSummary()], '–', 'TissueNet: not scored'],
    ['a family', [aSummary(), aSummary(), aSummary()], '×3', '3 models of the catalogue on this page'],
  ])('on a page with %s', (_, models, text, title) => {
    expect(badgeOf(models)).toEqual({ text, title });
    expect(badgeOf(models).text.length).toBeLessThanOrEqual(4);
  });
});
