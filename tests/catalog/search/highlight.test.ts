import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../lib/catalog/search/document';
import { foldedMap } from '../../../lib/catalog/search/folded-map';
import { highlighter, type Span } from '../../../lib/catalog/search/highlight';
import { identifiersPasted } from '../../../lib/pasted';
import { aRecord } from '../../fixtures/cards';

const marked = (text: string, spans: readonly Span[]) => {
  let [shown, at] = ['', 0];
  for (const [start, end] of spans) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
};

function show(facts: object, words: string, organizations: string[] = []) {
  const document = documentOf(aRecord({ categories: ['Protein'], ...facts }), undefined, () => false);
  const sought = { words, identifiers: identifiersPasted(words), organizations: new Set(organizations) };
  const { name, categories, why } = highlighter(sought)(document);
  return [
    marked(document.summary.name, name),
    marked(document.summary.categories.join(', '), categories),
    ...why.map(({ text, spans }) => marked(text, spans)),
  ].join(' | ');
}

describe('in the name', () => {
  test.each([
    ['ESM-2', 'esm2', '[ESM-2]'],
    ['ESM-2', 'esm', '[ESM]-2'],
    ['ESM-2', 'esm2 protein', '[ESM-2]'],
    ['Models Genesis', 'genesis mod', '[Mod]els [Genesis]'],
    ['Models Genesis', 'modles genesis', '[Models] [Genesis]'],
    ['S³-Diff', 's3-d', '[S³-D]iff'],
    ['α-Fold', 'alphafold', '[α-Fold]'],
    ['Étoile', 'etoi', '[Étoi]le'],
    ['AlphaFold', 'fold', 'AlphaFold'],
    ['AlphaFold', 'a', 'AlphaFold'],
    ['Evo 2', 'evo 2', '[Evo 2]'],
    ['<b>Bold</b>', 'bold', '<b>[Bold]</b>'],
  ])('%s for %s: %s', (name, words, shown) => {
    expect(show({ name }, words).split(' | ')[0]).toBe(shown);
  });
});

describe('the reason', () => {
  const facts = {
    name: 'Name (NME)',
    organizations: ['Google', 'Stanford University'],
    keywords: ['protein language model', 'kinase inhibitors'],
    identifiers: ['doi:10.1016/j.media.2020.101840', 'repo:github.com/lab/tool'],
    repositories: [{ host: 'github.com', path: 'lab/tool' }],
  };
  test.each([
    ['kinase', 'Name (NME) | Protein | [kinase] inhibitors'],
    ['stanford protein', 'Name (NME) | [Protein] | [Stanford] University'],
    ['langauge', 'Name (NME) | Protein | protein [language] model'],
    ['tool', 'Name (NME) | Protein | [tool]'],
    ['10.1016/j.med', 'Name (NME) | Protein | [10.1016/j.med]ia.2020.101840'],
    ['https://github.com/lab/tool/tree/main', 'Name (NME) | Protein | [github.com/lab/tool]'],
    ['nme', 'Name ([NME]) | Protein'],
    ['zzz', 'Name (NME) | Protein'],
    ['', 'Name (NME) | Protein'],
  ])('for %s: %s', (words, shown) => {
    expect(show(facts, words)).toBe(shown);
  });

  test('comes with the organization that an operator names', () => {
    expect(show(facts, 'kinase', ['Stanford University'])).toBe(
      'Name (NME) | Protein | Stanford University | [kinase] inhibitors',
    );
  });
});

describe('any text', () => {
  test('is marked in order, within itself, and never twice', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.string({ maxLength: 30 }), (name, words) => {
        const document = documentOf(aRecord({ name: `x${name}` }), undefined, () => false);
        const { name: spans } = highlighter({ words, identifiers: [], organizations: new Set() })(document);
        let at = 0;
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(document.summary.name.length);
      }),
    );
  });

  test('is folded letter by letter, each with its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { letters, starts, ends } = foldedMap(text);
        expect(starts).toHaveLength(letters.length);
        expect(starts.every((start, at) => start < (ends[at] ?? 0) && (ends[at] ?? 0) <= text.length)).toBe(true);
      }),
    );
  });
});
