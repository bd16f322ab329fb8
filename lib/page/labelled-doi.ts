import { type DoiReading, doisInText, parseDoi } from '../identifiers/doi';
import { textAround } from './title-area';

/** What a page says of itself under one kind of label: one work, several, or nothing. */
type LabelledDoi = DoiReading | 'several' | undefined;

/** Elements of one kind that are looked at. */
const mostElements = 60;
const longestLabelled = 1500;

/** Where other works are named: reference lists, related articles, comments. */
const otherWorks =
  'ol, aside, footer, nav, [class*="reference" i], [id*="reference" i], [class*="biblio" i], [class*="related" i], [class*="recommend" i], [class*="comment" i], [class*="cited" i], [class^="ref" i], [id^="ref" i], [class^="bib" i], [id^="bib" i]';

function only(readings: DoiReading[]): LabelledDoi {
  const [first] = readings;
  return readings.every(({ key }) => key === first?.key) ? first : 'several';
}

function elements(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, mostElements);
}

function doisOf(element: Element | null): DoiReading[] {
  const text = element?.textContent ?? '';
  if (!element || text.length > longestLabelled || element.closest(otherWorks)) return [];
  return doisInText(text);
}

/** The one well-formed `[data-doi]` of a page; several stand on a listing. */
export function attributeDoi(document: Document): LabelledDoi {
  return only(
    elements(document, '[data-doi]').flatMap(
      (element) => parseDoi(element.getAttribute('data-doi')?.slice(0, 300) ?? '') ?? [],
    ),
  );
}

const label =
  /^\W*(?:doi|digital object identifier|published (?:in|as|version)|permanent link|persistent identifier)\W*$/i;

/** A row of the page's own record: `<dt>DOI</dt><dd>…</dd>`, `<td>Published in:</td><td>…</td>`. */
function recordRow(document: Document): DoiReading[] {
  return [...document.querySelectorAll('dt, td, th')]
    .slice(0, 400)
    .filter((element) => (element.textContent?.length ?? 0) < 60 && label.test(element.textContent ?? ''))
    .flatMap((element) => doisOf(element.nextElementSibling));
}

const named = ['class', 'id', 'itemprop', 'data-qa', 'data-test', 'data-testid', 'data-target', 'ref']
  .map((attribute) => `[${attribute}*="doi" i]`)
  .join();

/** An element that the template calls the DOI: `class="article-doi"`, `id="dt_doi"`; where its text is another, its link. */
function namedElement(document: Document): DoiReading[] {
  return elements(document, named).flatMap((element) => {
    const inText = doisOf(element);
    const href = inText.length || element.closest(otherWorks) ? '' : (element.getAttribute('href') ?? '');
    return inText.length ? inText : (parseDoi(href) ?? []);
  });
}

const citeThis =
  /^\W*(?:how to cite|(?:to |please )?cite (?:this|as)|(?:recommended|suggested|preferred) citation|citation\W*$)/i;

/** The "cite this" box: the labelled element itself, or what follows it. */
function citeBox(document: Document): DoiReading[] {
  return [...document.querySelectorAll('h2, h3, h4, h5, p, dt, strong, b, summary, legend, div')]
    .slice(0, 2000)
    .filter(
      (element) =>
        element.childElementCount < 12 && citeThis.test((element.firstChild?.textContent ?? '').slice(0, 60)),
    )
    .slice(0, 5)
    .flatMap((element) => {
      const own = doisOf(element);
      return own.length ? own : doisOf(element.nextElementSibling);
    });
}

/** A label beside the title: `doi:10.4202/app.01105.2023` under the authors' names. */
function besideTitle(document: Document): DoiReading[] {
  const text = textAround(document, otherWorks);
  return /\bdoi\b/i.test(text) ? doisInText(text) : [];
}

/** A citation that gives the page's own address beside the DOI. */
function citationOfItself(document: Document, url: URL | undefined): DoiReading[] {
  if (!url || url.pathname.length < 8) return [];
  const address = url.hostname.replace(/^www\./, '') + url.pathname;
  return [...document.querySelectorAll('p, blockquote, dd, td')]
    .slice(0, 3000)
    .filter((element) => (element.textContent?.length ?? 0) < longestLabelled && element.textContent?.includes(address))
    .flatMap(doisOf);
}

/** The DOI by which a page labels itself: in its record, its header, its "cite this" box; one work only. */
export function labelledDoi(document: Document, url: URL | undefined): LabelledDoi {
  for (const read of [recordRow, namedElement, besideTitle, citeBox, citationOfItself]) {
    const found = only(read(document, url));
    if (found) return found;
  }
  return undefined;
}
