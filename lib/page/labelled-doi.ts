import { type DoiReading, doisInText, parseDoi } from '../identifiers/doi';
import { type Evidence, oneWork } from './one-work';
import { textAround } from './title-area';

/** Elements of one kind that are looked at. */
const mostElements = 60;
const longestLabelled = 1500;

/** Where other works are named: reference lists, related articles, comments. */
const otherWorks = [
  'ol, aside, footer, nav, [class^="ref" i], [class^="bib" i], [id^="ref" i], [id^="bib" i]',
  ...['reference', 'biblio', 'related', 'recommend', 'comment', 'cited'].flatMap((word) => [
    `[class*="${word}" i]`,
    `[id*="${word}" i]`,
  ]),
].join();

function elements(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, mostElements);
}

/** The text of an element that holds no blocks of its own: reading every ancestor's text would cost the square of a page. */
function leafText(element: Element): string {
  return element.querySelector('p, div, td, dd, li, blockquote') ? '' : (element.textContent ?? '');
}

function doisOf(element: Element | null): DoiReading[] {
  const text = element?.textContent ?? '';
  if (!element || text.length > longestLabelled || element.closest(otherWorks)) return [];
  return doisInText(text);
}

const label =
  /^\W*(?:doi|digital object identifier|published (?:in|as|version)|permanent link|persistent identifier)\W*$/i;

/** A row of the page's own record: `<dt>DOI</dt><dd>…</dd>`, `<td>Published in:</td><td>…</td>`. */
function recordRow(document: Document): DoiReading[] {
  return [...document.querySelectorAll('dt, td, th')]
    .slice(0, 400)
    .filter((element) => {
      const text = leafText(element);
      return text.length < 60 && label.test(text);
    })
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
    .filter(({ firstChild }) => {
      const isLeaf = firstChild && !(firstChild as Partial<Element>).firstElementChild;
      return isLeaf && citeThis.test(firstChild.textContent?.slice(0, 200) ?? '');
    })
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
    .filter((element) => leafText(element).includes(address))
    .flatMap(doisOf);
}

/** The DOI by which a page labels itself: in its record, its header, its "cite this" box; one work only. */
export function labelledDoi(document: Document, url: URL | undefined): Evidence {
  for (const read of [recordRow, namedElement, besideTitle, citeBox, citationOfItself]) {
    const found = oneWork(read(document, url));
    if (found) return found;
  }
  return undefined;
}
