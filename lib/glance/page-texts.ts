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
function dois(text: string): string[] {
  return text
    .split('10.', mostDois)
    .slice(1)
    .map((rest) => `10.${rest.slice(0, 120)}`);
}

/** The values that an attribute has on the elements of a kind. */
const values = (document: Document, where: string, attribute: string): string[] =>
  Array.from(document.querySelectorAll(where), (element) => element.getAttribute(attribute) ?? '');

const tags = (document: Document): Element[] =>
  Array.from(document.querySelectorAll('meta[content]')).slice(0, mostMetas);

/** The page's tags, by name and by property. */
export const tagTexts = (document: Document): string[] =>
  tags(document)
    .map((tag) => tag.getAttribute('content') ?? '')
    .filter(({ length }) => length < longestMeta);

/** Whether a text holds a DOI, and not only a number such as 10.5. */
function holdsDoi(text: string): boolean {
  const at = text.indexOf('10.');
  const slash = text.indexOf('/', at);
  return at >= 0 && slash > at + 6 && Number.isInteger(Number(text.slice(at + 3, at + 7)));
}

/** Whether the page names its own DOI, in its path or in a tag for it: then nothing else on it counts. */
export const namesDoi = (document: Document, url: string): boolean =>
  holdsDoi(url.split(/[?#]/, 1)[0] ?? '') ||
  tags(document).some((tag) => {
    const name = (tag.getAttribute('name') ?? tag.getAttribute('property') ?? '').toLowerCase();
    return (name.includes('doi') || name.includes('identifier')) && holdsDoi(tag.getAttribute('content') ?? '');
  });

const texts = (document: Document, where: string): string[] =>
  Array.from(document.querySelectorAll(where), ({ textContent }) => textContent ?? '');

/** What counts where tags and address name no DOI: JSON-LD, the addresses that the page gives as its own, labels, scripts. */
export const otherTexts = (document: Document): string[] => [
  ...values(document, 'link[rel~="cite-as" i],link[rel~="canonical" i]', 'href'),
  ...values(document, '[data-doi]', 'data-doi'),
  ...texts(document, 'script[type*="ld+json" i]').flatMap(dois),
  ...statements
    .filter(([host]) => document.URL.includes(host))
    .flatMap(([, where, from, label]) =>
      texts(document, where).map((text) => {
        const rest = text.slice(text.indexOf(from) >>> 0);
        return rest.slice(rest.indexOf(label) >>> 0).slice(0, 200);
      }),
    ),
];
