import { describe, expect, it } from 'vitest';
import { parsePmc, parsePmid, pubmedInText, pubmedInUrl } from '../../lib/identifiers/pubmed';

describe('PubMed and PubMed Central', () => {
  it.each([
    ['https://pubmed.ncbi.nlm.nih.gov/40085471/', 'pmid:40085471'],
    ['http://www.ncbi.nlm.nih.gov/pubmed/123456?hi=hello', 'pmid:123456'],
    ['https://europepmc.org/article/MED/32923700', 'pmid:32923700'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8921755/pdf/bbac053.pdf', 'pmc:PMC8921755'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8921755/?report=reader', 'pmc:PMC8921755'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/3917233', 'pmc:PMC3917233'],
    ['http://europepmc.org/articles/PMC3783412/', 'pmc:PMC3783412'],
    ['http://www.pubmedcentral.nih.gov/articlerender.fcgi?artid=2151964', 'pmc:PMC2151964'],
  ])('%s', (address, key) => expect(pubmedInUrl(new URL(address))).toBe(key));

  it.each([
    'https://pubmed.ncbi.nlm.nih.gov/?term=1234',
    'https://www.ncbi.nlm.nih.gov/gene/1234',
    'https://example.org/pubmed/1234',
  ])('%s is no record', (address) => expect(pubmedInUrl(new URL(address))).toBeUndefined());

  it('bare numbers count only where one is known to stand', () => {
    expect([parsePmid('000123'), parsePmid('00000000'), parsePmid('PMC4304851'), parsePmid('123456789')]).toEqual([
      'pmid:123',
      undefined,
      undefined,
      undefined,
    ]);
    expect([parsePmc('PMC8921755'), parsePmc('8921755'), parsePmc('x')]).toEqual([
      'pmc:PMC8921755',
      'pmc:PMC8921755',
      undefined,
    ]);
  });

  it.each([
    ['PMID: 31234567; PMCID: PMC8921755.', ['pmid:31234567', 'pmc:PMC8921755']],
    ['info:pmid/000123', ['pmid:123']],
    ['12082125', []],
    ['pmid:PMC4304851', ['pmc:PMC4304851']],
  ])('text %j', (text, keys) => expect(pubmedInText(text).map(([, key]) => key)).toEqual(keys));
});
