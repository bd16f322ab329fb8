import { describe, expect, it, vi } from 'vitest';
import { detect } from '../lib/detect';
import { identifiersInText } from '../lib/identifiers/in-text';
import { parseHtml } from './page/parse';

/** Time of the work in ms, the best of three: a busy machine only ever adds. */
function time(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * Eight times the text takes about eight times as long; a quadratic reader would take 64 times. What is quicker than
 * the clock's own noise is linear enough.
 */
function expectLinear(work: (size: number) => () => void, size: number): void {
  const [small, large] = [work(size), work(8 * size)];
  small();
  expect(time(large)).toBeLessThan(30 * Math.max(time(small), 4));
}

describe('hostile text is read in linear time', () => {
  it.each([
    ['brackets', '('],
    ['closing brackets', ')]'],
    ['beginnings of DOIs', '10.1234/'],
    ['DOIs of brackets', '10.1234/((((['],
    ['beginnings of SICIs', '10.1002/(SICI)<'],
    ['numbers with dots', '10.1234.5678.'],
    ['escapes', '%2525'],
    ['entities', '&amp;lt;'],
    ['addresses', 'https://a.b.c/'],
    ['repositories', 'github.com/a/'],
    ['labels', 'arXiv: PMID: doi:'],
    ['dashes', 'a-'],
  ])(
    '%s',
    (_, piece) => {
      expectLinear((size) => {
        const text = piece.repeat(Math.ceil(size / piece.length));
        return () => identifiersInText(text);
      }, 125_000);
    },
    120_000,
  );

  it.each([
    ['a path of slashes', '/'],
    ['a path of views', '/full'],
    ['a path of DOIs', '/10.1234'],
    ['a path of dashes', 'a-'],
  ])(
    'an address with %s',
    (_, piece) => {
      expectLinear((size) => {
        const url = new URL(`https://journal.example/${piece.repeat(size / piece.length)}`);
        return () => detect({ url, document: undefined });
      }, 50_000);
    },
    120_000,
  );
});

/** How often an attribute was read while the page was detected. */
function attributeReads(document: Document, work: () => void): number {
  let owner: object | null = document.body;
  while (owner && !Object.hasOwn(owner, 'getAttribute')) owner = Object.getPrototypeOf(owner);
  const spy = vi.spyOn(owner as Element, 'getAttribute');
  work();
  return spy.mock.calls.length;
}

describe('a hostile page is read up to a bound', () => {
  const url = new URL('https://journal.example/17');

  it.each([
    ['50,000 links', '<a href="https://doi.org/10.1234/a">a</a>', 50_000],
    ['10 MB of meta tags', `<meta name="citation_doi" content="${'x'.repeat(2000)}">`, 5000],
    ['20,000 badges', '<i data-doi="10.1234/a"></i>', 20_000],
    ['20,000 labels', '<p class="doi">doi:</p>', 20_000],
  ])(
    '%s',
    (_, piece, count) => {
      const document = parseHtml(piece.repeat(count));
      const reads = attributeReads(document, () => {
        expect(detect({ url, document }).mentions.length).toBeLessThanOrEqual(1000);
      });
      expect(reads).toBeGreaterThan(0);
      expect(reads).toBeLessThan(5000);
    },
    120_000,
  );
});
