import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doiInUrl, doisInText, parseDoi } from '../../lib/identifiers/doi';

/** Any UTF-16, also broken: fast-check's own strings are always well formed. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

const keys = (text: string) => doisInText(text).map(({ key }) => key);
const inUrl = (address: string) => doiInUrl(new URL(address))?.key;

describe('a value known to hold a DOI', () => {
  it.each([
    ['bare', '10.1016/j.media.2020.101840', 'doi:10.1016/j.media.2020.101840'],
    ['labelled', 'DOI: 10.7554/eLife.99848', 'doi:10.7554/elife.99848'],
    ['as info:doi', 'info:doi/10.1186/1745-6215-16-2', 'doi:10.1186/1745-6215-16-2'],
    ['as an address of the resolver', 'https://dx.doi.org/10.1145/2594455', 'doi:10.1145/2594455'],
    ['on a proxied resolver', 'http://dx.doi.org.ezproxy.example.edu/10.1145/2594455', 'doi:10.1145/2594455'],
    ['percent-encoded once', '10.1007%2Fs00423-015-1364-1', 'doi:10.1007/s00423-015-1364-1'],
    ['percent-encoded twice', 'art%253A10.1007%252Fs10811-012-9828-y', 'doi:10.1007/s10811-012-9828-y'],
    ['with a registrant of several parts', '10.1000.10/123456', 'doi:10.1000.10/123456'],
    ['of an ISBN-A', '10.978.8898392/315', 'doi:10.978.8898392/315'],
    [
      'of a SICI whose # an address took for its fragment',
      'https://doi.org/10.1002/(SICI)1099-050X(199823/24)37:3/4<197::AID-HRM2>3.0.CO;2-',
      'doi:10.1002/(sici)1099-050x(199823/24)37:3/4<197::aid-hrm2>3.0.co;2-#',
    ],
    ['of arXiv', '10.48550/arXiv.1908.06912', 'arxiv:1908.06912'],
    ['of an old arXiv paper', '10.48550/arXiv.hep-th/9901001', 'arxiv:hep-th/9901001'],
    [
      'of Research Square, whose version is part of it',
      '10.21203/rs.3.rs-9652631/v1',
      'doi:10.21203/rs.3.rs-9652631/v1',
    ],
  ])('is read %s', (_, value, key) => expect(parseDoi(value)?.key).toBe(key));

  it.each([
    '',
    'ade/1391109086',
    '10.1234',
    '10.1234/',
    '10.12/abc',
    '10.978.8898392/NotARealIsbnA',
    '10..1000/abc',
    '10.506X/dryad.8515',
    '10/gf4gqc',
    '110.1234/foo',
    '10.1130/!).",',
    '10.1234/ asdf',
    'https://doi.org/',
  ])('is none in %j', (value) => expect(parseDoi(value)).toBeUndefined());
});

describe('a DOI in running text ends', () => {
  it.each([
    ['at sentence punctuation', 'see 10.1088/1748-9326/11/4/048002. Then', '10.1088/1748-9326/11/4/048002'],
    ['at an unmatched closing bracket', '[10.1088/1748-9326] foo', '10.1088/1748-9326'],
    ['after a matched one', 'of 10.1130/2013.2502(04)…", and', '10.1130/2013.2502(04)'],
    [
      'after a SICI',
      'a 10.1002/(SICI)1097-4687(199709)233:3<249::AID-JMOR4>3.0.CO;2-Z) b',
      '10.1002/(sici)1097-4687(199709)233:3<249::aid-jmor4>3.0.co;2-z',
    ],
    [
      'with the # of a SICI',
      '10.1002/(SICI)1096-8644(199601)99:1<135::AID-AJPA8>3.0.CO;2-# x',
      '10.1002/(sici)1096-8644(199601)99:1<135::aid-ajpa8>3.0.co;2-#',
    ],
    ['at markup', '<b>10.5555/1111</b>', '10.5555/1111'],
    ['at a query', '10.1007/s11739-017-1643-7?utm_source=x', '10.1007/s11739-017-1643-7'],
    ['at the next parameter', 'doi=10.1001/archpsyc.58.4.345&amp;link_type=DOI', '10.1001/archpsyc.58.4.345'],
    ['at a fragment', '10.1111/nicc.12290#.wlw5.twitter', '10.1111/nicc.12290'],
    ['at an emoji', '10.1007/s12520-015-0279-7😀', '10.1007/s12520-015-0279-7'],
    ['at a foreign bracket', '〈10.1051/jphysrad:01955001606044400〉', '10.1051/jphysrad:01955001606044400'],
    ['not at a zero-width space', '10.1523/\u200bJNEUROSCI.5737-08.2009', '10.1523/jneurosci.5737-08.2009'],
    ['before the name of a view', '/doi/10.1002/hbm.23623/abstract', '10.1002/hbm.23623'],
  ])('%s', (_, text, doi) => expect(keys(text)).toEqual([`doi:${doi}`]));

  it('before the next one of a list', () => {
    expect(keys('10.1234/a,10.1234/b;doi:10.1234/c')).toEqual(['doi:10.1234/a', 'doi:10.1234/b', 'doi:10.1234/c']);
  });
});

describe('an address', () => {
  it.each([
    [
      'https://onlinelibrary.wiley.com/doi/pdf/10.1111/j.1469-185x.2011.00190.x?casa_token=a%3ab',
      '10.1111/j.1469-185x.2011.00190.x',
    ],
    ['https://www.biorxiv.org/content/10.1101/2021.08.03.454978v1.full.pdf', '10.1101/2021.08.03.454978'],
    ['https://www.biorxiv.org/content/10.64898/2026.01.12.698995v2.full-text', '10.64898/2026.01.12.698995'],
    ['https://iopscience.iop.org/article/10.1088/0026-1394/12/4/002/pdf', '10.1088/0026-1394/12/4/002'],
    [
      'https://journals.sagepub.com/doi/suppl/10.3233/JAD-221229/suppl_file/sj-pdf-1-alz-10.3233_jad-221229.pdf',
      '10.3233/jad-221229',
    ],
    [
      'https://academic.oup.com/bioinformatics/article/doi/10.1093/bioinformatics/btaa123/5805384',
      '10.1093/bioinformatics/btaa123',
    ],
    [
      'https://ashpublications.org/blood/article-abstract/doi/10.1182/blood.2019004397/474417/Preleukemic-and-Leukemic',
      '10.1182/blood.2019004397',
    ],
    [
      'https://www.taylorfrancis.com/books/mono/10.1201/9781003009085/application-nanomaterials-chemical-sensors',
      '10.1201/9781003009085',
    ],
    ['https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/GAOC03', '10.7910/dvn/gaoc03'],
    [
      'http://www.plosone.org/article/authors/info%3Adoi%2F10.1371%2Fjournal.pone.0031314;jsessionid=690',
      '10.1371/journal.pone.0031314',
    ],
    ['https://pubs.acs.org/doi/abs/10.1021/jp000606%2B', '10.1021/jp000606+'],
  ])('%s names its paper', (address, doi) => expect(inUrl(address)).toBe(`doi:${doi}`));

  it('does not name what somebody searched for', () => {
    expect(inUrl('https://example.org/find?q=10.1038/s41586-021-03819-2')).toBeUndefined();
  });

  it('names none when its parameters name two', () => {
    expect(inUrl('https://example.org/compare?a=10.1038/nature1&b=10.1038/nature2')).toBeUndefined();
  });
});

describe('any text', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,12}$/);
  const doi = fc.tuple(fc.integer({ min: 1000, max: 99999 }), part, part).map(([n, a, b]) => `10.${n}/${a}.${b}q`);

  it('gives back the DOI that was put into it', () => {
    fc.assert(
      fc.property(doi, fc.constantFrom(' ', '\n', ') ', '. ', '">', '…'), (id, end) => {
        expect(keys(`before (doi:${id}${end}after`)).toEqual([`doi:${id}`]);
      }),
    );
  });

  it('never throws, and every key is lower case and without blanks', () => {
    fc.assert(
      fc.property(codeUnits, (noise) => {
        for (const key of keys(`10.1234/${noise} 10.${noise}`)) {
          expect(key).not.toMatch(/\s/);
          expect(key.startsWith('arxiv:') || key === key.toLowerCase()).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(['10.1130/', '10.1130/a(', '10.1130/a<1:', '%25', '10.', '10.1234/a&', '10.1234.', '10.1234/a/full'])(
    'of a million characters %j is read at once',
    (unit) => {
      const start = performance.now();
      doisInText(unit.repeat(Math.ceil(1_000_000 / unit.length)));
      expect(performance.now() - start).toBeLessThan(4000);
    },
  );
});
