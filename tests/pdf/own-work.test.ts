import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FirstPage, ownWork, type PdfLine } from '../../lib/pdf/own-work';

const at = (top: number, text: string): PdfLine => ({ text, top });
const aPage = (lines: PdfLine[], metadata: string[] = []): FirstPage => ({ lines, metadata });
const own = 'https://doi.org/10.1038/s41586-021-03819-2';
const other = 'https://doi.org/10.1016/j.media.2020.101840';

describe("the work that a PDF's first page states as its own", () => {
  it.each<[string, FirstPage, string]>([
    [
      "arXiv's stamp",
      aPage([at(0.6, 'arXiv:1908.06912v1  [cs.CV]  19 Aug 2019'), at(0.05, other)]),
      'arxiv:1908.06912',
    ],
    [
      "arXiv's old stamp",
      aPage([at(0.6, 'arXiv:cond-mat/0408502v2  [cond-mat.soft]  1 Sep 2004')]),
      'arxiv:cond-mat/0408502',
    ],
    [
      'its metadata',
      aPage([at(0.5, other)], ['Nature, doi:10.1038/s41586-021-03819-2']),
      'doi:10.1038/s41586-021-03819-2',
    ],
    [
      'its header',
      aPage([at(0.03, `Article  ${own}`), at(0.5, `as shown in ${other}`)]),
      'doi:10.1038/s41586-021-03819-2',
    ],
    ['its footer', aPage([at(0.96, `12 | Nature | ${own}`)]), 'doi:10.1038/s41586-021-03819-2'],
    [
      "bioRxiv's banner",
      aPage([at(0.02, 'bioRxiv preprint doi: https://doi.org/10.1101/2024.12.30.630826; this version posted')]),
      'doi:10.1101/2024.12.30.630826',
    ],
    ['a line that labels it', aPage([at(0.3, 'DOI: 10.1038/s41586-021-03819-2')]), 'doi:10.1038/s41586-021-03819-2'],
    ['the same in two places', aPage([at(0.02, own), at(0.97, own)]), 'doi:10.1038/s41586-021-03819-2'],
  ])('by %s', (_, page, key) => expect(ownWork(page)?.key).toBe(key));

  it.each<[string, FirstPage]>([
    ['nothing', aPage([])],
    ['running text about another', aPage([at(0.5, `We build on ${other} and go further.`)])],
    ['an arXiv number in the text', aPage([at(0.5, 'Zhou et al., arXiv:1908.06912, showed it.')])],
    ['two in its footer', aPage([at(0.95, own), at(0.97, other)])],
    ['two in its metadata, whatever the header says', aPage([at(0.02, own)], [`${own} ${other}`])],
    ['a reference at its foot', aPage([at(0.95, `[12] Zhou, Z. Models Genesis. ${other}`), at(0.97, `13. ${own}`)])],
  ])('is none with %s', (_, page) => expect(ownWork(page)).toBeUndefined());

  it('is never a guess, and never an error, whatever the page holds', () => {
    const line = fc.record({ text: fc.string({ maxLength: 200 }), top: fc.double() });
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.string()), (lines, metadata) => {
        const work = ownWork({ lines, metadata });
        if (work) expect(JSON.stringify({ lines, metadata }).toLowerCase()).toContain('10.');
      }),
    );
  });

  it('takes linear time on hostile text', () => {
    const start = performance.now();
    ownWork(aPage([at(0.5, `arXiv:${'1'.repeat(1e6)}`), at(0.01, '10.1/('.repeat(2e5))], ['doi '.repeat(5e5)]));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
