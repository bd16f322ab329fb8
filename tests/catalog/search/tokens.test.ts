import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../lib/catalog/search/tokens';

const written = (text: string) => tokensOf(text).map(({ written }) => written);

describe('tokens', () => {
  test.each([
    ['esm2 650m', ['esm2', '650m']],
    ['  a   b ', ['a', 'b']],
    ['org:"Mayo Clinic" ct', ['org:"Mayo Clinic"', 'ct']],
    ['org:"Mayo Clinic",MIT ct', ['org:"Mayo Clinic",MIT', 'ct']],
    ['org:“Mayo Clinic” ct', ['org:“Mayo Clinic”', 'ct']],
    ['org:"Mayo Cli', ['org:"Mayo Cli']],
    ['"protein language" model', ['"protein', 'language"', 'model']],
    ['cat:rna,', ['cat:rna,']],
    ['', []],
  ])('of %j are %j', (text, tokens) => {
    expect(written(text)).toEqual(tokens);
  });

  test.each([
    ['org:MIT', { not: false, name: 'org', values: [{ text: 'MIT', quoted: false }] }],
    ['-is:closed', { not: true, name: 'is', values: [{ text: 'closed', quoted: false }] }],
    ['org：东京', { not: false, name: 'org', values: [{ text: '东京', quoted: false }] }],
    ['org:', { not: false, name: 'org', values: [{ text: '', quoted: false }] }],
    ['10.1000/a:b', undefined],
    [':x', undefined],
    ['ESM-2', undefined],
  ])('%s as an operator: %j', (text, operator) => {
    expect(tokensOf(text)[0]?.operator).toEqual(operator);
  });

  test('stand in the text where they say, in order, with nothing but blanks between them', () => {
    const typed = fc.array(fc.constantFrom('a', ' ', '"', ':', ',', 'org', '“', '\n', '-', '🧬', '\ud83d', 'is'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          typed.map((pieces) => pieces.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end, written } of tokensOf(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(written);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
