import { describe, expect, it } from 'vitest';
import { jsonLdDoi } from '../../lib/page/json-ld';
import { parseHtml } from './parse';

const doiOf = (json: string) => {
  const reading = jsonLdDoi(parseHtml(`<script type="application/ld+json">${json}</script>`));
  return typeof reading === 'object' ? reading.key : reading;
};
const article = (rest: object) => JSON.stringify({ '@type': 'ScholarlyArticle', ...rest });

describe('the DOI of the work that JSON-LD describes', () => {
  it.each([
    ['as @id', article({ '@id': 'https://doi.org/10.1234/a' })],
    ['as identifier', article({ identifier: 'doi:10.1234/a' })],
    [
      'as PropertyValue',
      article({
        identifier: [
          { '@type': 'PropertyValue', propertyID: 'pmid', value: '12' },
          { propertyID: 'doi', value: '10.1234/a' },
        ],
      }),
    ],
    ['as sameAs', article({ sameAs: ['https://example.org', 'https://doi.org/10.1234/a'] })],
    ['in a @graph', `{"@graph":[{"@type":"WebPage"},${article({ '@id': 'https://doi.org/10.1234/a' })}]}`],
    [
      'as the main entity of a web page',
      `{"@type":"WebPage","mainEntity":${article({ sameAs: 'https://doi.org/10.1234/a' })}}`,
    ],
    ['in a list of types', '{"@type":["Article","ScholarlyArticle"],"identifier":"10.1234/a"}'],
    [
      'with raw line breaks and a trailing comma',
      '{"@type":"Dataset","name":"a\nb","identifier":"https://doi.org/10.1234/a",}',
    ],
    ['in comment marks', `<!-- ${article({ '@id': 'https://doi.org/10.1234/a' })} -->`],
  ])('%s', (_, json) => expect(doiOf(json)).toBe('doi:10.1234/a'));

  it.each([
    ['a news article', '{"@type":"NewsArticle","sameAs":"https://doi.org/10.1234/a"}'],
    ['a citation', article({ citation: [{ '@type': 'ScholarlyArticle', '@id': 'https://doi.org/10.1234/a' }] })],
    ['broken JSON', '{"@type":"ScholarlyArticle","identifier":"10.1234/a"'],
    ['null', 'null'],
  ])('is not that of %s', (_, json) => expect(doiOf(json)).toBeUndefined());

  it('is none where several works are described', () => {
    expect(doiOf(`[${article({ identifier: '10.1234/a' })},${article({ identifier: '10.1234/b' })}]`)).toBe('several');
  });

  it('does not follow deep nesting or a block of a megabyte', () => {
    expect(doiOf(`${'{"mainEntity":'.repeat(5000)}{"identifier":"10.1234/a"}${'}'.repeat(5000)}`)).toBeUndefined();
    expect(doiOf(article({ identifier: '10.1234/a', text: 'x'.repeat(1_000_000) }))).toBeUndefined();
  });
});
