import { escapeHtml, metaTags } from './html';
import { type Skin, skinOf } from './paper-skins';
import type { Work } from './works';

/** Highwire tags, as Google Scholar asks publishers for them. */
function highwire(work: Work): string {
  return metaTags([
    ['citation_title', work.title],
    ...work.authors.map((author) => ['citation_author', author] as const),
    ['citation_publication_date', work.date],
    ['citation_doi', work.doi],
    ['citation_arxiv_id', work.arxivId],
    ['citation_abstract_html_url', work.url],
  ]);
}

function references(work: Work): string {
  if (work.references.length === 0) return '';
  const items = work.references.map(
    ({ text, doi }) => `<li>${escapeHtml(text)} <a href="https://doi.org/${doi}">${doi}</a></li>`,
  );
  return `<section class="references"><h2>References</h2><ol>${items.join('')}</ol></section>`;
}

function identifierLine(work: Work): string {
  if (work.doi !== undefined) {
    return `<p class="identifier"><a href="https://doi.org/${work.doi}">https://doi.org/${work.doi}</a></p>`;
  }
  return work.arxivId === undefined ? '' : `<p class="identifier">arXiv:${work.arxivId}</p>`;
}

const sharedStyle = `
  * { box-sizing: border-box } body { margin: 0; color: #222 }
  header { padding: 14px 28px; font-size: 22px; font-weight: 700 }
  .columns { display: flex; gap: 48px; max-width: 1180px; margin: 0 auto; padding: 28px }
  main { flex: 1; min-width: 0 } aside { width: 270px; font-size: 14px; line-height: 1.7 }
  h1 { line-height: 1.25; margin: 12px 0 } h2 { font-size: 18px; margin: 28px 0 8px } h3 { margin: 18px 0 4px }
  p, li { line-height: 1.6 } .identifier, .venue { font-size: 14px } .authors { font-size: 15px }
  @media (max-width: 700px) { .columns { display: block; padding: 16px } }`;

function sidebar({ sidebarTitles }: Skin): string {
  return sidebarTitles.map((title) => `<h3>${title}</h3><a href="#">View</a>`).join('');
}

/** A plain page of a paper, laid out and tagged like its host's. */
export function paperPage(work: Work): string {
  const skin = skinOf(new URL(work.url).host);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(work.title)}</title>
<link rel="canonical" href="${work.url}">
<link rel="icon" href="data:,">
${highwire(work)}
<style>${sharedStyle}${skin.style}</style>
</head>
<body>
<header>${skin.banner}</header>
<div class="columns">
<main>
<p class="venue">${escapeHtml(work.venue)} · ${work.date}</p>
<h1>${escapeHtml(work.title)}</h1>
<p class="authors">${work.authors.map((author) => `<a href="#">${escapeHtml(author)}</a>`).join(', ')}</p>
${identifierLine(work)}
<section class="abstract"><h2>Abstract</h2><p>${escapeHtml(work.abstract)}</p></section>
${references(work)}
</main>
<aside>${sidebar(skin)}</aside>
</div>
</body>
</html>`;
}
