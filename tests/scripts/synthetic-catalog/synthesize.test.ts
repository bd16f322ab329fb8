import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../lib/catalog/build';
import { readCatalogSource } from '../../../scripts/read-catalog-source';
import { type Synthesis, synthesize } from '../../../scripts/synthetic-catalog/synthesize';

const likeness = readCatalogSource('catalog');
if (likeness.status === 'invalid') throw new Error(likeness.problem);

const make = (synthesis: Synthesis) => synthesize(likeness, synthesis);
const linesOf = (text: string): { slug: string }[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const differing = (one: string, other: string) => {
  const before = new Set(one.split('\n'));
  return other.split('\n').filter((line) => !before.has(line)).length;
};

describe('a synthetic catalogue', () => {
  it('is one that the builder takes without a warning', async () => {
    const { models, figures, release } = make({ models: 1500, cited: 0.5 });
    const build = await buildCatalog({
      models: { name: 'models.jsonl', text: models },
      figures: { name: 'figures.jsonl', text: figures },
      release: { name: 'release.json', text: release },
      hosted: false,
    });
    expect(build).toMatchObject({ status: 'built', warnings: [], index: { models: 1500, release: '2026-09-15.1' } });
  });

  it('is about as large for each model as the real one', () => {
    const perModel = (models: object[]) => JSON.stringify(models).length / models.length;
    const ratio = perModel(linesOf(make({ models: 1500 }).models)) / perModel(likeness.models);
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(make({ models: 50, seed: 7 })).toEqual(make({ models: 50, seed: 7 }));
    expect(differing(make({ models: 50, seed: 7 }).models, make({ models: 50, seed: 8 }).models)).toBeGreaterThan(40);
  });

  it('has releases whose facts or counts differ as asked', () => {
    const first = make({ models: 1000 });
    const edited = make({ models: 1000, edited: 0.01, release: '2026-09-16.1' });
    expect(differing(first.models, edited.models)).toBeGreaterThan(2);
    expect(differing(first.models, edited.models)).toBeLessThan(30);
    expect(edited.figures).toBe(first.figures);
    expect(JSON.parse(edited.release)).toEqual({ release: '2026-09-16.1', generatedAt: '2026-09-16T00:00:00Z' });

    const cited = make({ models: 1000, cited: 0.5 });
    expect(cited.models).toBe(first.models);
    const lists = linesOf(cited.figures).filter((line) => 'topCitations' in line);
    expect(lists.length).toBeGreaterThan(400);
    expect(lists.length).toBeLessThan(600);
    expect(differing(first.figures, cited.figures)).toBe(lists.length);

    const recounted = make({ models: 1000, recounted: true });
    expect(recounted.models).toBe(first.models);
    expect(differing(first.figures, recounted.figures)).toBe(linesOf(first.figures).length);
  });
});
