import { describe, expect, it } from 'vitest';
import { type Better, bestOf } from '../../lib/compare/best';
import type { Cell } from '../../lib/compare/rows';

describe('the best of a row', () => {
  it.each<[Better | undefined, Cell['value'][], number[]]>([
    ['higher', [58, 74, undefined], [1]],
    ['higher', [74, 58, 74], [0, 2]],
    ['higher', [0, undefined, undefined], []],
    ['higher', [5, 5], []],
    ['later', ['2026-01-02', '2025-12-31'], [0]],
    ['later', ['11mo ago', '2025-12-31'], []],
    ['label', ['Partial', 'Closed', 'Open'], [2]],
    ['mof', ['Class III - Open Model', 'Class II - Open Tooling Model'], [1]],
    ['mof', ['Class I - Open Science Model', 'Class III - Open Model'], [0]],
    ['mof', ['Unclassified', 'Class III - Open Model', undefined], [1]],
    ['mof', ['Pending evaluation', 'Class III - Open Model'], []],
    [undefined, ['MIT', 'GPL-3.0-only'], []],
  ])('%s of %j', (better, values, best) => {
    const marks = bestOf(
      values.map((value) => (value === undefined ? {} : { value })),
      better,
    );
    expect(marks.flatMap((mark, index) => (mark ? [index] : []))).toEqual(best);
  });
});
