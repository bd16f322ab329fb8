import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFiles, mostFiles } from '../../lib/openness/choose-files';

const tree = [
  'README.md',
  'LICENSE',
  'CITATION.cff',
  'MODEL_LICENSE',
  'MODEL_CARD.md',
  'fold/model.py',
  'fold/layers.py',
  'fold/util.py',
  'third_party/model.py',
  '.github/workflows/stale.yml',
  '.github/workflows/tests.yml',
  'requirements.txt',
  'training/README.md',
  'train.py',
];

describe('the files that are read', () => {
  it('are those that tell most', () => {
    expect(chooseFiles(tree, 'MIT')).toEqual([
      'CITATION.cff',
      'MODEL_LICENSE',
      'MODEL_CARD.md',
      'fold/model.py',
      'fold/layers.py',
      '.github/workflows/tests.yml',
      'requirements.txt',
      'training/README.md',
    ]);
  });

  it('have the license’s text where GitHub does not know it', () => {
    expect(chooseFiles(tree, 'NOASSERTION')).toContain('LICENSE');
  });

  it('are at most eight of those there are, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...tree), fc.string())), (paths) => {
        const chosen = chooseFiles(paths, undefined);
        expect(chosen.length).toBeLessThanOrEqual(mostFiles);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.every((path) => paths.includes(path))).toBe(true);
      }),
    );
  });
});
