import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../lib/catalog/search/grammar';

const value = (text: string, quoted = false) => ({ text, quoted });

describe('operators', () => {
  test.each([
    ['is:open', { operator: 'is', labels: ['open'] }],
    ['IS:Open', { operator: 'is', labels: ['open'] }],
    ['is:open,closed', { operator: 'is', labels: ['open', 'closed'] }],
    ['is:o', { operator: 'is', labels: ['open'] }],
    ['-is:closed', { operator: 'is', labels: ['closed'], not: true }],
    ['has:weights', { operator: 'has', parts: ['weights'] }],
    ['has:d', { operator: 'has', parts: ['data', 'demo', 'docs'] }],
    ['org:stanford', { operator: 'org', values: [value('stanford')] }],
    ['organisation:MIT', { operator: 'org', values: [value('MIT')] }],
    ['org:"Mayo Clinic"', { operator: 'org', values: [value('Mayo Clinic', true)] }],
    ['org:MIT,"Mayo Clinic"', { operator: 'org', values: [value('MIT'), value('Mayo Clinic', true)] }],
    ['category:rna', { operator: 'cat', values: [value('rna')] }],
    ['licence:mit', { operator: 'license', values: [value('mit')] }],
    ['>70', { operator: 'score', ranges: [{ from: 70, beyond: true }] }],
    ['> 70', { operator: 'score', ranges: [{ from: 70, beyond: true }] }],
    ['70..90', { operator: 'score', ranges: [{ from: 70, to: 90 }] }],
    ['2024..2026', { operator: 'year', ranges: [{ from: 2024, to: 2026 }] }],
    ['2025', { operator: 'year', ranges: [{ from: 2025, to: 2025 }] }],
    ['year:>=2024', { operator: 'year', ranges: [{ from: 2024 }] }],
    ['citations:>100', { operator: 'citations', ranges: [{ from: 100, beyond: true }] }],
    [
      'stars:1000..,5',
      {
        operator: 'stars',
        ranges: [
          { from: 1000, to: undefined },
          { from: 5, to: 5 },
        ],
      },
    ],
  ])('%s narrows, and is no word', (text, condition) => {
    expect(parseQuery(text)).toEqual({ words: '', conditions: [{ not: false, ...condition }], problems: [] });
  });

  test('stand anywhere among words, which keep their order', () => {
    const { words, conditions } = parseQuery('protein is:open language org:MIT >70 model 2024..');
    expect(words).toBe('protein language model');
    expect(conditions.map(({ operator }) => operator)).toEqual(['is', 'org', 'score', 'year']);
  });

  test('a year among words is a guess', () => {
    expect(parseQuery('models genesis 2020').conditions).toMatchObject([{ operator: 'year', guessed: true }]);
    expect(parseQuery('models genesis 2020..2020').conditions[0]).not.toHaveProperty('guessed');
  });
});

describe('what is only half typed narrows nothing, and is no problem', () => {
  test.each(['org:', 'is:', 'org:"', 'score:>', 'year:..', 'has:,', '-is:', 'orgg:'])('%s', (text) => {
    expect(parseQuery(text)).toMatchObject({ conditions: [], problems: [] });
  });
});

describe('what only looks like an operator', () => {
  test.each([
    'https://github.com/MrGiovanni/ModelsGenesis',
    'doi:10.1016/j.media.2020.101840',
    'DOI: 10.1016/j.media.2020.101840',
    'arXiv:1908.06912v2 [cs.CV]',
    'pmid:31234567',
    'hf:facebook/esm2',
    'git@github.com:MrGiovanni/ModelsGenesis.git',
    'Models Genesis: Generic Autodidactic Models',
    'evo 2',
    'AlphaFold 3',
    'esm2 650m',
    's³-',
    'h&e',
    'C:x',
    '"protein language model"',
    '>5Å',
  ])('%s is searched as it stands', (text) => {
    expect(parseQuery(text)).toEqual({ words: text, conditions: [], problems: [] });
  });
});

describe('what is no operator is said', () => {
  test.each([
    ['ogr:mit kinase', { kind: 'unknown operator', written: 'ogr:', nearest: 'org' }],
    ['journal:nature', { kind: 'unknown operator', written: 'journal:', nearest: undefined }],
    ['licens:mit', { kind: 'unknown operator', written: 'licens:', nearest: 'license' }],
    ['catgory:rna', { kind: 'unknown operator', written: 'catgory:', nearest: 'cat' }],
    ['is:opne', { kind: 'unknown value', written: 'is:opne', operator: 'is' }],
    ['has:everything', { kind: 'unknown value', written: 'has:everything', operator: 'has' }],
    ['score:high', { kind: 'unknown value', written: 'score:high', operator: 'score' }],
    ['>500', { kind: 'unknown range', written: '>500' }],
    ['50..2024', { kind: 'unknown range', written: '50..2024' }],
  ])('%s', (text, problem) => {
    const { problems, conditions } = parseQuery(text);
    expect(problems).toMatchObject([problem]);
    expect(conditions).toEqual([]);
  });

  test('an unknown operator is searched as words, an unknown value is not', () => {
    expect(parseQuery('licens:mit kinase').words).toBe('licens:mit kinase');
    expect(parseQuery('is:opne kinase').words).toBe('kinase');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'org:',
      'is:open',
      'has:',
      '"',
      '>70',
      '2024..',
      '-',
      ':',
      ',',
      ' ',
      'esm',
      '..',
      '＞5',
      '：',
      '🧬',
      '\ud83d',
      'ال',
      '\0',
    ],
  );
  const typed = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );

  test('is read, and every piece of it is a word, a condition, a problem or unfinished', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { words, conditions, problems } = parseQuery(text);
        for (const { written } of problems) expect(text.replace(/\s+/g, '')).toContain(written.replace(/\s+/g, ''));
        if (conditions.length === 0 && problems.length === 0 && !/[:：]/.test(text)) expect(words).toBe(text);
      }),
    );
  });

  test('means the same when it is read again from its words', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { words } = parseQuery(text);
        const again = parseQuery(words);
        expect(again.words).toBe(words);
        expect(again.conditions).toEqual([]);
      }),
    );
  });

  test('is read while it is typed: no beginning of it fails', () => {
    const text = 'org:"Mayo Clinic",MIT -is:closed >70 2024..2026 protein has:weights license:apache';
    for (let end = 0; end <= text.length; end++) expect(() => parseQuery(text.slice(0, end))).not.toThrow();
    expect(parseQuery(text).problems).toEqual([]);
  });
});
