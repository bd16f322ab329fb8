import { describe, expect, test } from 'vitest';
import { destinationOf, plainDescription, suggestionOf } from '../lib/omnibox';
import { aSummary } from './fixtures/cards';

const hit = {
  ...aSummary({ name: 'A & <B>', slug: 'a-b', url: 'https://bio.rodeo/models/a-b', score: 74 }),
  highlight: { name: [[0, 1] as const, [5, 6] as const], categories: [], why: [] },
};
const describeHit = () => '74 of 100 · “Open”';

describe('a suggestion in the address bar', () => {
  test('marks what fits, and takes a name as text', () => {
    expect(suggestionOf(hit, { markup: true, describe: describeHit })).toEqual({
      content: 'https://bio.rodeo/models/a-b',
      description: '<match>A</match> &amp; &lt;<match>B</match>&gt;<dim> – 74 of 100 · “Open”</dim>',
    });
  });

  test('is plain where the browser knows no markup', () => {
    expect(suggestionOf(hit, { markup: false, describe: describeHit }).description).toBe(
      'A & <B> – 74 of 100 · “Open”',
    );
  });

  test('holds no sign that is none in XML', () => {
    expect(plainDescription('a\u0000<"\'', { markup: true, describe: describeHit })).toBe('a &lt;&quot;&apos;');
  });
});

describe('Enter leads', () => {
  test.each([
    ['esm2', hit, { query: { text: 'esm2', sort: 'relevance' }, model: 'a-b' }],
    [' esm2 ', hit, { query: { text: 'esm2', sort: 'relevance' }, model: 'a-b' }],
    ['https://bio.rodeo/models/a-b', hit, { model: 'a-b' }],
    ['org:mit >70', hit, { query: { text: 'org:mit >70', sort: 'relevance' } }],
    ['nothing', undefined, { query: { text: 'nothing', sort: 'relevance' } }],
    ['', undefined, { query: { text: '', sort: 'relevance' } }],
  ])('from %j to %j', (typed, best, state) => {
    expect(destinationOf(typed, best)).toEqual(state);
  });
});
