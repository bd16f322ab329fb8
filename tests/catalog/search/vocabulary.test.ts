import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Vocabulary, type Words } from '../../../lib/catalog/search/vocabulary';

const listed = (words: readonly string[]): Words => ({
  size: words.length,
  keyAt: (number) => words[number] ?? '',
  lengthAt: (number) => words[number]?.length ?? 0,
});

describe('words that may be meant', () => {
  const words = ['cell', 'cells', 'prism', 'ism', 'prose', 'geneformer', 'zebraformer', 'esm'];
  const vocabulary = new Vocabulary(listed(words));
  const near = (word: string) => vocabulary.near(word).map((found) => found.word);

  test.each([
    ['pism', ['prism', 'ism'], 'the first letter is rarely wrong'],
    ['genefromer', ['geneformer'], 'letters swapped'],
    ['gneefromer', ['geneformer'], 'two slips in a long word'],
    ['cels', ['cells', 'cell'], 'a letter left out before a wrong one'],
    ['ems', [], 'three letters are taken as they are'],
  ])('%s: %o (%s)', (word, meant) => {
    expect(near(word)).toEqual(meant);
  });

  test('every single slip in a word of five letters or more finds the word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('prism', 'prose', 'cells', 'geneformer'),
        fc.nat(),
        fc.nat(3),
        (word, where, slip) => {
          const at = where % (word.length - 1);
          const [before, first = '', second = '', after] = [
            word.slice(0, at),
            word[at],
            word[at + 1],
            word.slice(at + 2),
          ];
          const middle = [second, first + first + second, `x${second}`, second + first][slip];
          const typed = before + middle + after;
          expect(typed === word || words.includes(typed) || near(typed).includes(word)).toBe(true);
        },
      ),
    );
  });

  test.each([
    ['a letter left out before a wrong one', 'geardif', ['geardiff', 'geartif']],
    ['a letter doubled before a strange one', 'oomnog', ['omnog']],
    ['a letter doubled before a wrong one, although the next letters look swapped', 'plappt', ['plapt', 'plagpt']],
    ['letters swapped before a letter of the word in a wrong place', 'sabca', ['sbaca', 'scbca']],
  ])('the likelier slip comes first: %s', (_, typed, meant) => {
    const found = new Vocabulary(listed([...meant].reverse())).near(typed);
    expect(found.map(({ word }) => word)).toEqual(meant);
  });

  test('a beginning with a slip finds what goes on', () => {
    const begun = (text: string) => [...vocabulary.beginningNear(text)];
    expect(begun('genefro')).toEqual([{ word: 'geneformer', slip: 'swapped' }]);
    expect(begun('genexy')).toEqual([]);
    expect(begun('genexor')).toEqual([{ word: 'geneformer', slip: 'other' }]);
    expect(begun('genform')).toEqual([{ word: 'geneformer', slip: 'other' }]);
    expect(begun('genneform')).toEqual([{ word: 'geneformer', slip: 'other' }]);
    expect(begun('gen')).toEqual([]);
  });
});
