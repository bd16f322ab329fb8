/*
 * What a page says of itself, wherever the detector would read it: each text is looked through for landmarks.
 */

const mostMetas = 600;
const longestMeta = 300;
const mostDois = 200;

/** Sites that state a page's DOI in a place of their own: where, from what on it is looked for, and what stands before it. */
const statements = [
  ['sciencedirect.com', 'script:not([src])', 'SDM.doi', '='],
  ['ieee.org', 'script:not([src])', 'xplGlobal.document.metadata', '"doi":'],
  ['nih.gov', '.cit,.citation_doi,.citation-doi', '', '10.'],
] as const;

/** The text after each `10.`: a DOI is not longer. */
function* dois(text: string): Generator<string> {
  let count = 0;
  for (let at = text.indexOf('10.'); at >= 0 && count < mostDois; at = text.indexOf('10.', at + 3)) {
    count += 1;
    yield text.slice(at, at + 120);
  }
}

/** The page's tags, by name and by property. */
export function* tagTexts(document: Document): Generator<string> {
  const metas = document.querySelectorAll('meta[content]');
  for (let index = 0; index < Math.min(metas.length, mostMetas); index += 1) {
    const content = metas[index]?.getAttribute('content') ?? '';
    if (content.length < longestMeta) yield content;
  }
}

/** What counts where tags and address name no DOI: JSON-LD, the addresses that the page gives as its own, labels, scripts. */
export function* otherTexts(document: Document): Generator<string> {
  for (const link of document.querySelectorAll('link[rel~="cite-as" i],link[rel~="canonical" i]')) {
    yield link.getAttribute('href') ?? '';
  }
  for (const element of document.querySelectorAll('[data-doi]')) yield element.getAttribute('data-doi') ?? '';
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) yield* dois(script.textContent ?? '');
  for (const [host, where, from, label] of statements) {
    if (!document.URL.includes(host)) continue;
    for (const element of document.querySelectorAll(where)) {
      const text = element.textContent ?? '';
      const at = text.includes(from) ? text.indexOf(label, text.indexOf(from)) : -1;
      if (at >= 0) yield text.slice(at, at + 200);
    }
  }
}
