import { describe, expect, it } from 'vitest';
import { metaDoi, metaOtherKeys } from '../../lib/page/meta-identifiers';
import { readMetas } from '../../lib/page/metas';
import { parseHtml } from './parse';

const doiOf = (html: string) => {
  const reading = metaDoi(readMetas(parseHtml(html)));
  return typeof reading === 'object' ? reading.key : reading;
};

describe('the DOI of the meta tags', () => {
  it.each([
    ['Highwire', '<meta name="citation_doi" content="10.1234/a">'],
    ['Highwire as an address', '<meta name="citation_doi" content="https://doi.org/10.1234/A">'],
    ['Highwire by property', '<meta property="citation_doi" content="doi:10.1234/a">'],
    ['bepress', '<meta name="bepress_citation_doi" content="10.1234/a">'],
    ['PRISM', '<meta name="prism.doi" content="doi:10.1234/a">'],
    ['Dublin Core', '<meta name="DC.Identifier" content="info:doi/10.1234/a">'],
    [
      'Dublin Core of several schemes',
      '<meta name="dc.Identifier" scheme="publisher-id" content="10.9999/no"><meta name="dc.Identifier" scheme="doi" content="10.1234/a">',
    ],
    [
      'Dublin Core beside an ISSN',
      '<meta name="dc.identifier" content="1234-5678"><meta name="dc.identifier" content="10.1234/a">',
    ],
    ['EPrints', '<meta name="eprints.id_number" content="10.1234/a">'],
    [
      'in the body, after an iframe in the head',
      '<head><iframe></iframe><meta name="citation_doi" content="10.1234/a"></head>',
    ],
    [
      'after an invalid one',
      '<meta name="citation_doi" content="ade/139"><meta name="dc.identifier" content="10.1234/a">',
    ],
    [
      'before a weaker name',
      '<meta name="dc.identifier" content="10.9999/book"><meta name="citation_doi" content="10.1234/a">',
    ],
  ])('%s', (_, html) => expect(doiOf(html)).toBe('doi:10.1234/a'));

  it.each([
    ['a reference', '<meta name="citation_reference" content="citation_doi=10.1234/a">'],
    ['a relation', '<meta name="dc.relation" content="10.1234/a">'],
    ['a mangled one', '<meta name="dc.identifier" content="10.3233_JAD-221229">'],
    ['prose', '<meta name="dc.identifier" content="A paper, doi 10.1234/a">'],
  ])('is not %s', (_, html) => expect(doiOf(html)).toBeUndefined());

  it('is none of a page about several works', () => {
    expect(doiOf('<meta name="citation_doi" content="10.1234/a"><meta name="citation_doi" content="10.1234/b">')).toBe(
      'several',
    );
  });

  it('is found beside a tag of a megabyte and before thousands of others', () => {
    const noise = `<meta name="citation_doi" content="10.1234/${'x'.repeat(1_000_000)}">`;
    const many = '<meta name="a" content="b">'.repeat(5000);
    expect(doiOf(`${noise}<meta name="citation_doi" content="10.1234/a">${many}`)).toBe('doi:10.1234/a');
  });
});

it('the same work under other schemes', () => {
  const metas = readMetas(
    parseHtml(
      '<meta name="citation_arxiv_id" content="1908.06912"><meta name="citation_pmid" content="123"><meta name="citation_pmcid" content="PMC8921755">',
    ),
  );
  expect(metaOtherKeys(metas)).toEqual(['arxiv:1908.06912', 'pmid:123', 'pmc:PMC8921755']);
});
