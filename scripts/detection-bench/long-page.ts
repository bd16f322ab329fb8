import type { LabelledPage } from './judge';

/** Works in the list of references, each with the four links that journals set beside one. */
const references = 400;

const reference = (_: unknown, at: number) => {
  const doi = `10.1234/made.up.${String(at).padStart(4, '0')}`;
  return `<li><p>Author, A. & Author, B. The ${at}th of many works on a subject. <i>J. Subj.</i> <b>${at % 40}</b>, ${at}–${at + 9} (2020).
<a href="https://doi.org/${doi}">Article</a> <a href="https://pubmed.ncbi.nlm.nih.gov/${30_000_000 + at}">PubMed</a>
<a href="http://scholar.google.com/scholar_lookup?&title=The%20${at}th%20of%20many%20works&doi=${encodeURIComponent(doi)}&publication_year=2020&author=Author%2CA">Google Scholar</a>
<a href="/articles/s41586-020-9999-1#ref-CR${at}">Back</a></p></li>`;
};

const menu = Array.from(
  { length: 120 },
  (_, at) => `<li><a href="/subjects/subject-${at}">Subject ${at}</a></li>`,
).join('');
const text = Array.from(
  { length: 300 },
  (_, at) =>
    `<p>What is known of this subject was found step by step<sup><a href="#ref-CR${at}">${at}</a>,<a href="#ref-CR${at + 1}">${at + 1}</a></sup>. ${'It is told here at length. '.repeat(20)}</p>`,
).join('');

/** A review in a journal with a very long list of references, none of them in the catalogue: the detector's heaviest page. */
export const longPage: LabelledPage = {
  site: 'nature',
  name: 'a long review',
  url: 'https://www.nature.com/articles/s41586-020-9999-1',
  html: `<!doctype html><html lang="en"><head><title>A long review</title><meta name="citation_doi" content="10.1038/s41586-020-9999-1">
<script type="application/ld+json">{"@type":"ScholarlyArticle","sameAs":"https://doi.org/10.1038/s41586-020-9999-1"}</script></head>
<body><ul>${menu}</ul><main><h1>A long review</h1>${text}<ol>${Array.from({ length: references }, reference).join('')}</ol></main></body></html>`,
  subject: ['doi:10.1038/s41586-020-9999-1'],
  acceptable: [],
};
