import { describe, expect, it } from 'vitest';
import { agreementOf, type Judged } from '../../../scripts/openness-bench/agreement';

const judged = (verdict: Judged['verdict'], said: Judged['said']): Judged => ({
  repository: 'lab/fold',
  commit: '0',
  component: 'Training code',
  verdict,
  said,
});

describe('agreement', () => {
  it('counts what is found by both', () => {
    const { precision, recall, exact, invented, misses } = agreementOf([
      judged('found', 'found'),
      judged('found', 'partial'),
      judged('partial', 'found'),
      judged('absent', 'found'),
      judged('absent', 'unknown'),
      judged('partial', 'partial'),
    ]);
    expect([precision, recall, exact]).toEqual([100 / 3, 50, 50]);
    expect([invented.length, misses.length]).toEqual([1, 2]);
  });
});
