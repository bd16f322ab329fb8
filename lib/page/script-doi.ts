import { type DoiReading, parseDoi } from '../identifiers/doi';

const mostScripts = 500;
const longestScript = 500_000;

/** The DOI that a template states in a script of its own: the first group of `value`, read from `marker` on. */
export function scriptDoi(document: Document, marker: string, value: RegExp): DoiReading | undefined {
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, mostScripts)) {
    const text = (script.textContent ?? '').slice(0, longestScript);
    const start = text.indexOf(marker);
    const stated = start < 0 ? undefined : value.exec(text.slice(start))?.[1];
    if (stated) return parseDoi(stated);
  }
  return undefined;
}
