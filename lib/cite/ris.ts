import { plainText } from './rich-text';
import type { CitedWork, Name, Work } from './work';

/*
 * RIS, https://en.wikipedia.org/wiki/RIS_(file_format), as Zotero and EndNote read it. Written here: Citation.js breaks
 * its lines after 70 characters, within words and addresses, drops name particles, DOIs of some types and last pages.
 */

const types: Record<Work['type'], string> = {
  'article-journal': 'JOUR',
  'paper-conference': 'CPAPER',
  article: 'UNPB',
  chapter: 'CHAP',
  book: 'BOOK',
  report: 'RPRT',
  thesis: 'THES',
  dataset: 'DATA',
  software: 'COMP',
  document: 'GEN',
};

/** `van der Maaten, Laurens, Jr.`: only commas tell the parts, so a comma in one would be read as the next. */
function nameLine({ 'non-dropping-particle': particle, family, given, suffix, literal }: Name): string {
  const parts = family ? [[particle, family].filter(Boolean).join(' '), given, suffix] : [literal];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.replaceAll(',', ''))
    .join(', ');
}

function dateLine(work: Work): string | undefined {
  const [year, ...rest] = work.issued?.['date-parts'][0] ?? [];
  if (year === undefined || rest.length === 0) return undefined;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('/');
}

/** One record a work. */
export function writeRis(works: readonly CitedWork[]): string {
  return works
    .map((work) => {
      const [start, end] = work.page?.split(/\s*[-–—]+\s*/) ?? [];
      const year = work.issued?.['date-parts'][0]?.[0];
      const lines: [string, string | undefined][] = [
        ['TY', types[work.type]],
        ...(work.author ?? []).map((name): [string, string] => ['AU', nameLine(name)]),
        ['TI', work.title && plainText(work.title)],
        ['T2', work['container-title'] && plainText(work['container-title'])],
        ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
        ['DA', dateLine(work)],
        ['VL', work.volume],
        ['IS', work.issue],
        ['SP', start ?? work.number],
        ['EP', end],
        ['PB', work.publisher && plainText(work.publisher)],
        ['SN', work.ISSN],
        ['M3', work.genre],
        ['AN', work.archive_location && `${work.archive}:${work.archive_location}`],
        ['DO', work.DOI],
        ['UR', work.URL],
        ['N1', work.note],
        ['ID', work.id],
      ];
      const told = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
      return [...told, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');
}
