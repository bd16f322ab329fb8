import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivInText, arxivInUrl, parseArxivId } from '../../lib/identifiers/arxiv';

describe('a bare arXiv number', () => {
  it.each([
    ['1908.06912', 'arxiv:1908.06912'],
    ['1908.06912v3', 'arxiv:1908.06912'],
    ['arXiv:0706.0001', 'arxiv:0706.0001'],
    ['hep-th/9901001v27', 'arxiv:hep-th/9901001'],
    ['math.CA/0611800', 'arxiv:math.CA/0611800'],
  ])('%s', (value, key) => expect(parseArxivId(value)).toBe(key));

  it.each([
    '',
    '1913.06912',
    '1908.069',
    '1908.069123',
    '12082125',
    'hep-th/99010011',
    '1908.06912v',
    '2016arXiv161002026S',
  ])('is not %j', (value) => expect(parseArxivId(value)).toBeUndefined());

  it('is read whatever its version', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (version) => {
        expect(parseArxivId(`2203.14206v${version}`)).toBe('arxiv:2203.14206');
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    'https://arxiv.org/abs/2003.13678',
    'https://arxiv.org/pdf/2003.13678v2.pdf',
    'https://arxiv.org/html/2003.13678v1#bib',
    'https://export.arxiv.org/abs/2003.13678/',
    'https://www.arxiv.org/pdf/2003.13678?download=1',
    'https://browse.arxiv.org/format/2003.13678',
    'https://ar5iv.labs.arxiv.org/html/2003.13678',
    'https://www.alphaxiv.org/overview/2003.13678',
    'https://arxiv.org/ftp/arxiv/papers/2003/2003.13678.pdf',
  ])('%s is that paper', (address) => expect(arxivInUrl(new URL(address))).toBe('arxiv:2003.13678'));

  it('of an old paper on the former mirror carries its archive apart', () => {
    expect(arxivInUrl(new URL('https://arxiv.org/ftp/cond-mat/papers/0408/0408502.pdf'))).toBe(
      'arxiv:cond-mat/0408502',
    );
  });

  it.each([
    'https://arxiv.org/list/cs.CV/recent',
    'https://arxiv.org/search/advanced',
    'https://info.arxiv.org/about',
    'https://asdf.org/abs/0706.0001',
  ])('%s is no paper', (address) => expect(arxivInUrl(new URL(address))).toBeUndefined());
});

describe('running text', () => {
  it.each([
    ['preprint arXiv:1908.06912v2 [cs.CV].', ['arxiv:1908.06912']],
    ['Arxiv: hep-lat.GT/1234567. And', ['arxiv:hep-lat.GT/1234567']],
    ['at //arxiv.org/abs/1706.02582', ['arxiv:1706.02582']],
    ['version 1908.06912 of nothing', []],
    ['Arxiv:14070.1234', []],
  ])('%j', (text, expected) => expect(arxivInText(text).map(([, key]) => key)).toEqual(expected));
});
