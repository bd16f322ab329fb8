import type { IdentifierKey } from '../../lib/identifiers/key';

/** A page of a site: the address, what the page would send, and what it is about. Also served by the end-to-end tests. */
export interface SiteExample {
  /** What kind of page it is, as the end of a test's name. */
  title: string;
  url: string;
  /** `text/html` when absent. */
  contentType?: 'text/html' | 'application/pdf';
  html?: string;
  subject: IdentifierKey[];
  mentions?: IdentifierKey[];
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** A work that every example page cites, so that none is free of foreign DOIs. */
const cited = '10.1038/s41586-021-03819-2';

/** A paper's page as its publisher's template writes it: meta tags, an own part, a reference to another work. */
export function paperPage(title: string, metas: [name: string, content: string][], body = ''): string {
  const tags = metas.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
${tags.join('\n')}
</head><body>
<main><h1>${escapeHtml(title)}</h1>
${body}
<h2>References</h2>
<ol class="references"><li>Jumper, J. et al. Highly accurate protein structure prediction. doi:<a href="https://doi.org/${cited}">${cited}</a></li></ol>
</main></body></html>`;
}

/** A list of works: a search, an issue, an author's page. */
export function listPage(title: string, links: string[]): string {
  const items = links.map((link) => `<li class="result"><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>
<main><h1>${escapeHtml(title)}</h1><ul>
${items.join('\n')}
</ul></main></body></html>`;
}

/** Two works by their resolver's addresses, for pages that list the works of others. */
export const twoWorks = [`https://doi.org/${cited}`, 'https://doi.org/10.1126/science.ade2574'];
export const twoWorkKeys: IdentifierKey[] = [`doi:${cited}`, 'doi:10.1126/science.ade2574'];
