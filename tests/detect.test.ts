import { describe, expect, it } from 'vitest';
import { detect, readSubjectAnywhere as readSubject, readSubject as readTagged } from '../lib/detect';
import { parseHtml } from './page/parse';

const page = (address: string | undefined, html?: string) => ({
  url: address ? new URL(address) : undefined,
  document: html === undefined ? undefined : parseHtml(html),
});
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const subject = (address: string | undefined, html?: string) => readSubject(page(address, html)).subject;

describe('a page of an unknown host is about', () => {
  it.each([
    ['the DOI of its address', 'https://journal.example/doi/10.1234/a', '', 'doi:10.1234/a'],
    ['the DOI of its tags', 'https://journal.example/17', meta('citation_doi', '10.1234/a'), 'doi:10.1234/a'],
    [
      'the DOI of its JSON-LD',
      'https://journal.example/17',
      '<script type="application/ld+json">{"@type":"ScholarlyArticle","@id":"https://doi.org/10.1234/a"}</script>',
      'doi:10.1234/a',
    ],
    [
      'the DOI to cite it by',
      'https://journal.example/17',
      '<link rel="cite-as" href="https://doi.org/10.1234/a">',
      'doi:10.1234/a',
    ],
    [
      'the DOI of its canonical address',
      'https://journal.example/17',
      '<link rel="canonical" href="https://journal.example/doi/10.1234/a">',
      'doi:10.1234/a',
    ],
    ['its only [data-doi]', 'https://journal.example/17', '<div data-doi="10.1234/a"></div>', 'doi:10.1234/a'],
    ['the DOI that labels it', 'https://journal.example/17', '<h1>A title</h1><p>doi:10.1234/a</p>', 'doi:10.1234/a'],
  ])('%s', (_, address, html, key) => expect(subject(address, html)).toEqual([key]));

  it('a visible DOI only where the reader for any site looks', () => {
    const labelled = page('https://journal.example/17', '<h1>A title</h1><p>doi:10.1234/a</p>');
    expect(readTagged(labelled).subject).toEqual([]);
  });

  it('what a saved page says of its own address, when the address is unknown', () => {
    expect(subject(undefined, '<meta property="og:url" content="https://github.com/foo/bar/issues/2">')).toEqual([
      'repo:github.com/foo/bar',
    ]);
  });
});

describe('when sources disagree', () => {
  it('the path of the address wins over a tag', () => {
    expect(subject('https://journal.example/doi/10.1234/a', meta('citation_doi', '10.1234/b'))).toEqual([
      'doi:10.1234/a',
    ]);
  });

  it('a tag wins over a parameter', () => {
    expect(subject('https://journal.example/view?back=/doi/10.1234/b', meta('citation_doi', '10.1234/a'))).toEqual([
      'doi:10.1234/a',
    ]);
  });

  it('a tag chooses among the readings of an address', () => {
    const address = 'https://www.biorxiv.org/content/biorxiv/early/2026/01/14/2026.01.12.698995';
    expect(readSubject(page(address, meta('citation_doi', '10.64898/2026.01.12.698995')))).toEqual({
      subject: ['doi:10.64898/2026.01.12.698995'],
      variants: { 'doi:10.64898/2026.01.12.698995': ['doi:10.1101/2026.01.12.698995'] },
    });
  });

  it('a tag cuts a tail that nobody listed', () => {
    expect(subject('https://journal.example/doi/10.1234/a/some-view', meta('citation_doi', '10.1234/a'))).toEqual([
      'doi:10.1234/a',
    ]);
  });

  it('several works make no subject', () => {
    expect(
      subject('https://journal.example/17', meta('citation_doi', '10.1234/a') + meta('citation_doi', '10.1234/b')),
    ).toEqual([]);
  });
});

describe('a page that is not about one work has no subject', () => {
  const foreign = '<h1>Things</h1><p>doi:10.1234/a</p><div data-doi="10.1234/a"></div>';

  it.each([
    ['a home page', 'https://journal.example/', foreign],
    ['a search', 'https://journal.example/en/search?q=a', foreign],
    ['an issue', 'https://journal.example/issue/3', foreign],
    ['a news page by its address', 'https://university.example/news/robot', foreign],
    ['a press release', 'https://www.science.example/news-releases/12', foreign],
    ['an encyclopedia', 'https://wiki.example/wiki/Things', foreign],
    ['a blog', 'https://blog.example/2020/01/things', foreign],
    [
      'a news page by its tags',
      'https://university.example/robot',
      meta('article:published_time', '2020-01-01') + foreign,
    ],
    [
      'a search of a known site',
      'https://www.nature.com/search?q=10.1038/s41586-021-03819-2',
      meta('citation_doi', '10.1038/s41586-021-03819-2'),
    ],
  ])('%s', (_, address, html) => expect(subject(address, html)).toEqual([]));

  it('but its links are mentions', () => {
    const html =
      '<a href="https://doi.org/10.1234/a">a</a><a href="https://arxiv.org/abs/1908.06912v2">b</a><a href="/10.1234/a">again</a>';
    expect(detect(page('https://journal.example/search?q=x', html))).toEqual({
      subject: [],
      variants: {},
      mentions: ['doi:10.1234/a', 'arxiv:1908.06912'],
    });
  });
});

describe('the subject', () => {
  it('carries the same work under other schemes, best first', () => {
    const html =
      meta('citation_doi', '10.1234/a') + meta('citation_pmid', '123') + meta('citation_arxiv_id', '1908.06912');
    expect(subject('https://pubmed.ncbi.nlm.nih.gov/123/', html)).toEqual([
      'doi:10.1234/a',
      'pmid:123',
      'arxiv:1908.06912',
    ]);
    expect(subject('https://arxiv.org/abs/1908.06912', html)).toEqual([
      'arxiv:1908.06912',
      'doi:10.1234/a',
      'pmid:123',
    ]);
  });

  it('of a repository is never a paper that its page quotes', () => {
    expect(
      subject('https://github.com/foo/bar', `${meta('citation_doi', '10.1234/a')}<p class="doi">10.1234/a</p>`),
    ).toEqual(['repo:github.com/foo/bar']);
  });

  it('of a PDF is read from the address alone', () => {
    const document = Object.assign(parseHtml(meta('citation_doi', '10.1234/other')), {});
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
    expect(readSubject({ url: new URL('https://arxiv.org/pdf/1908.06912'), document }).subject).toEqual([
      'arxiv:1908.06912',
    ]);
  });

  it('of a fork names its parent', () => {
    const html =
      '<span>forked from <a data-hovercard-type="repository" href="/MrGiovanni/ModelsGenesis">MrGiovanni/ModelsGenesis</a></span>';
    expect(readSubject(page('https://github.com/someone/ModelsGenesis', html))).toEqual({
      subject: ['repo:github.com/someone/modelsgenesis'],
      variants: {},
      parent: 'repo:github.com/mrgiovanni/modelsgenesis',
    });
  });

  it.each([
    [
      'of a renamed repository has the name that the page gives it',
      'fresh/name',
      '/fresh/name/issues',
      ['repo:github.com/old/name', 'repo:github.com/fresh/name'],
    ],
    ['is not taken from the tags of the page before', 'fresh/name', '/old/name/issues', ['repo:github.com/old/name']],
    ['is not taken from tags that name no repository', '"] *', '/old/name/issues', ['repo:github.com/old/name']],
  ])('%s', (_, name, tab, keys) => {
    const tag = `<meta name="octolytics-dimension-repository_nwo" content='${name}'>`;
    expect(subject('https://github.com/old/name', `${tag}<nav><a href="${tab}">Issues</a></nav>`)).toEqual(keys);
  });

  it('keeps the other readings of its tail', () => {
    expect(readSubject(page('https://www.biorxiv.org/content/10.1101/2021.08.03.454978v1')).variants).toEqual({
      'doi:10.1101/2021.08.03.454978': ['doi:10.1101/2021.08.03.454978v1'],
    });
  });

  it('is not among the mentions', () => {
    const html =
      '<a href="/content/10.1101/2021.08.03.454978v1.full.pdf">PDF</a><a href="https://doi.org/10.1234/b">b</a>';
    expect(detect(page('https://www.biorxiv.org/content/10.1101/2021.08.03.454978v1', html)).mentions).toEqual([
      'doi:10.1234/b',
    ]);
  });
});

describe('a hostile page', () => {
  const times = (count: number, html: string) => html.repeat(count);

  it.each([
    [
      'thousands of tags and one of a megabyte',
      `${times(3000, meta('x', 'y'))}${meta('citation_title', 'z'.repeat(1_000_000))}`,
    ],
    ['thousands of labels', times(1500, '<p class="doi">doi:10.1234/a</p><dt>DOI</dt><dd>10.1234/b</dd>')],
    ['deep nesting', `${times(60, '<div class="doi title"><blockquote>')}${'words '.repeat(50_000)}`],
    ['thousands of links', times(6000, '<a href="https://doi.org/10.1234/a">a</a>')],
    ['a word of a megabyte', `<h1>${'10.1234/'.repeat(125_000)}</h1>`],
  ])(
    'of %s is read in bounded time and gives at most one work',
    (_, html) => {
      const hostile = page('https://journal.example/17', html);
      const start = performance.now();
      expect(detect(hostile).subject.length).toBeLessThanOrEqual(1);
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    30_000,
  );
});
