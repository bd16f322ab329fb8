import { describe, expect, it } from 'vitest';
import { readSubjectAnywhere as readSubject } from '../../lib/detect';
import { parseHtml } from '../page/parse';

const own = '10.1234/own.1';
const other = '10.1038/s41586-021-03819-2';
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const titled = (title: string, body: string, metas = '') =>
  `<head><title>${title}</title>${metas}</head><body><main><h1>${title}</h1>${body}</main></body>`;
const link = (doi: string) => `<a class="doi" href="https://doi.org/${doi}">https://doi.org/${doi}</a>`;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const subject = (url: string, html: string) =>
  readSubject({ url: new URL(url), document: parseHtml(html) }).subject.map((key) => key.replace(/^doi:/, ''));

describe('a work about another work is itself, never the other', () => {
  const corrects = `<div class="corrected-article"><dl><dt>DOI</dt><dd>${link(other)}</dd></dl></div>`;

  it.each([
    ['a correction', 'Author Correction: Highly accurate protein structure prediction'],
    ['an erratum', 'Erratum: A paper'],
    ['a corrigendum', 'Corrigendum to “A paper”'],
    ['a retraction notice', 'RETRACTED: A paper'],
    ['an expression of concern', 'Expression of concern: A paper'],
    ['a comment', 'Comment on “A paper”'],
    ['a reply', 'Reply to: Comment on “A paper”'],
    ['a response', 'Response to Doe et al.'],
  ])('%s', (_, title) => {
    const tags = meta('citation_doi', own);
    expect(subject('https://journal.example/article/17', titled(title, corrects, tags))).toEqual([own]);
    expect(subject(`https://journal.example/doi/${own}`, titled(title, corrects))).toEqual([own]);
    expect(subject('https://journal.example/article/17', titled(title, corrects))).toEqual([]);
  });

  it('whatever relations its tags name', () => {
    const tags =
      meta('citation_doi', own) + meta('dc.relation', `doi:${other}`) + meta('citation_reference', `doi=${other}`);
    expect(subject('https://journal.example/article/17', titled('Correction', corrects, tags))).toEqual([own]);
  });

  it('whatever works its JSON-LD cites, corrects or is based on', () => {
    const article = {
      '@type': 'ScholarlyArticle',
      '@id': `https://doi.org/${own}`,
      citation: [{ '@type': 'ScholarlyArticle', '@id': `https://doi.org/${other}` }],
      isBasedOn: `https://doi.org/${other}`,
      correction: { '@type': 'ScholarlyArticle', sameAs: `https://doi.org/${other}` },
    };
    expect(subject('https://journal.example/article/17', titled('A paper', '', jsonLd(article)))).toEqual([own]);
  });

  it('a supplementary file with a DOI of its own', () => {
    const html = titled(
      'Supporting information',
      `<p>Supplement to ${link(other)}</p>`,
      meta('citation_doi', `${own}.s001`),
    );
    expect(subject('https://acs.figshare.com/articles/dataset/x/123456', html)).toEqual([`${own}.s001`]);
  });
});

describe('a preprint is itself where its journal version is announced', () => {
  const now = `<p class="published-version">Now published in <i>Nature</i> doi: ${link(other)}</p>`;

  it.each([
    ['bioRxiv', 'https://www.biorxiv.org/content/10.1101/2021.08.03.454978v1', '10.1101/2021.08.03.454978'],
    ['Research Square', 'https://www.researchsquare.com/article/rs-9652631/v1', '10.21203/rs.3.rs-9652631/v1'],
    ['Preprints.org', 'https://www.preprints.org/manuscript/202401.0123/v1', '10.20944/preprints202401.0123.v1'],
    ['SSRN', 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4123456', '10.2139/ssrn.4123456'],
  ])('%s', (_, url, doi) => expect(subject(url, titled('A preprint', now))).toEqual([doi]));

  it('a server known by its tags alone', () => {
    expect(subject('https://preprints.example/17', titled('A preprint', now, meta('citation_doi', own)))).toEqual([
      own,
    ]);
  });
});

describe('a PubMed record without a DOI', () => {
  it.each(['Comment in', 'Update of', 'Erratum for', 'Retraction in'])('takes none from its “%s”', (relation) => {
    const html = titled(
      'A record',
      `<h3>${relation}</h3><ul><li class="citation">J Foo. 2020. doi: ${other}.</li></ul>`,
    );
    expect(subject('https://pubmed.ncbi.nlm.nih.gov/31234567/', html)).toEqual(['pmid:31234567']);
  });
});

describe('a page about no single work has no subject', () => {
  const badge = `<div class="altmetric-embed" data-doi="${other}"></div><p class="doi">doi: ${other}</p>`;

  it.each([
    ['a journal’s home', 'https://journal.example/'],
    ['a journal’s home below its publisher', 'https://publisher.example/journals/cells'],
    ['an issue', 'https://publisher.example/cells/all-issues'],
    ['a table of contents', 'https://publisher.example/toc/cells/12/3'],
    ['a volume', 'https://publisher.example/cells/volume-12/index'],
    ['an author', 'https://publisher.example/en/persons/jane-doe'],
    ['a search', 'https://publisher.example/find?query=alphafold'],
    ['a press release', 'https://university.example/press-releases/robot'],
    ['a news page', 'https://university.example/news/2020/robot'],
    ['a blog', 'https://blog.example/2020/01/robot'],
    ['an encyclopedia', 'https://en.wikipedia.org/wiki/AlphaFold'],
    ['scholar’s results', 'https://scholar.google.com/scholar?cluster=123'],
  ])('%s', (_, url) => expect(subject(url, titled('A page', badge))).toEqual([]));

  it('a list whose tags or JSON-LD name several works', () => {
    expect(
      subject('https://journal.example/17', titled('Two', '', meta('citation_doi', own) + meta('citation_doi', other))),
    ).toEqual([]);
    const graph = {
      '@graph': [own, other].map((doi) => ({ '@type': 'ScholarlyArticle', '@id': `https://doi.org/${doi}` })),
    };
    expect(subject('https://journal.example/17', titled('Two', '', jsonLd(graph)))).toEqual([]);
  });

  it('a list of results described in JSON-LD', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ScholarlyArticle', '@id': `https://doi.org/${other}` }],
    };
    expect(subject('https://journal.example/17', titled('Results', '', jsonLd(list)))).toEqual([]);
  });

  it('a news article that mentions one work', () => {
    const news = {
      '@type': 'NewsArticle',
      identifier: `https://doi.org/${other}`,
      about: { '@id': `https://doi.org/${other}` },
    };
    expect(subject('https://paper.example/robot', titled('Robot', '', jsonLd(news)))).toEqual([]);
  });

  it('two works to cite', () => {
    const cite = (doi: string) => `<h3>Cite this</h3><p>Doe, J. A paper. https://doi.org/${doi}</p>`;
    expect(subject('https://journal.example/17', titled('Two papers', cite(own) + cite(other)))).toEqual([]);
  });
});

describe('a page that exports a citation', () => {
  it.each([
    ['by a parameter', `https://publisher.example/action/showCitFormats?doi=${encodeURIComponent(own)}`],
    ['by its path', `https://publisher.example/doi/${own}/citation`],
  ])('is about the work that is cited, %s', (_, url) => expect(subject(url, titled('Export', ''))).toEqual([own]));
});
