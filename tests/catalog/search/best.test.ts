import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Best, Tier } from '../../../lib/catalog/search/best';

const documents = 40;
const noUse = new Uint8Array(documents);
const bestOf = (offers: [document: number, tier: Tier, score: number][]) => {
  const best = new Best(documents);
  for (const offer of offers) best.offer(...offer);
  return best;
};

describe('the best of what is offered', () => {
  test('goes by tier, then score, then use, then number', () => {
    const use = Uint8Array.from({ length: documents }, (_, document) => (document === 9 ? 2 : 0));
    const best = bestOf([
      [8, Tier.NameWords, 1],
      [9, Tier.NameWords, 1],
      [7, Tier.NameWords, 1],
      [1, Tier.NameWords, 2.5],
      [2, Tier.SomeWords, 90],
      [3, Tier.ExactName, 0],
      [4, Tier.NameWords, -0.5],
    ]);
    expect(best.sorted(use)).toEqual([3, 1, 9, 7, 8, 4, 2]);
  });

  test('of one document is its best tier, and the best score in it', () => {
    const best = bestOf([
      [0, Tier.NameWords, 1],
      [0, Tier.AllWords, 90],
      [1, Tier.NameWords, 1],
      [1, Tier.NameWords, 3],
      [2, Tier.NameWords, 2],
      [2, Tier.NameWords, 0],
    ]);
    expect(best.size).toBe(3);
    expect(best.sorted(noUse)).toEqual([1, 2, 0]);
  });

  test('of another reading keeps its order as one tier', () => {
    const corrected = bestOf([
      [5, Tier.ExactName, 0],
      [6, Tier.AllWords, 50],
      [7, Tier.AllWords, 51],
    ]);
    const best = bestOf([
      [1, Tier.AllWords, 0],
      [2, Tier.SomeWords, 0],
    ]);
    best.offerAll(corrected, Tier.CorrectedOnce);
    expect(best.sorted(noUse)).toEqual([1, 5, 7, 6, 2]);
    expect(best.before(Tier.CorrectedOnce)).toBe(1);
  });

  test('is the same for few and for many documents', () => {
    const offer = fc.tuple(fc.nat(documents - 1), fc.nat(5), fc.integer({ min: -20, max: 20 }));
    fc.assert(
      fc.property(fc.array(offer), (offers) => {
        const known = new Map<number, [number, number]>();
        for (const [document, tier, score] of offers) {
          const [knownTier, knownScore] = known.get(document) ?? [99, 0];
          if (tier < knownTier || (tier === knownTier && score > knownScore)) known.set(document, [tier, score]);
        }
        const expected = [...known].sort(([a, [t, s]], [b, [u, v]]) => t - u || v - s || a - b).map(([at]) => at);
        expect(bestOf(offers).sorted(noUse)).toEqual(expected);
      }),
    );
  });
});
