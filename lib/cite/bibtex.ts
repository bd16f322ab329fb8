import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitedWork, Name } from './work';

/*
 * BibTeX in UTF-8, as Zotero and biber write and read it. Citation.js knows the entry types, the fields, names and which
 * words of a title keep their capitals. Its own way of escaping makes everything ASCII and drops what it has no command
 * for (whole names in Chinese), so characters that mean something to TeX are escaped before.
 */

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}~^&%$#_]/g, (char) => commands[char] ?? `\\${char}`)
    // TeX joins two of these to one other sign.
    .replace(/([-'`,<>?!])(?=[-'`,<>])/g, '$1{}');

/** What TeX reads; DOI and addresses are not among them. */
const spoken = ['title', 'container-title', 'publisher', 'note', 'volume', 'issue', 'number', 'genre'] as const;

function forTex(work: CitedWork): CitedWork {
  const escaped: CitedWork = { ...work };
  for (const field of spoken) {
    const value = work[field];
    if (value) escaped[field] = escapeTex(value);
  }
  if (work.author) escaped.author = work.author.map(nameForTex);
  // BibTeX has fields for year and month alone.
  const [date] = work.issued?.['date-parts'] ?? [];
  if (date) escaped.issued = { 'date-parts': [date.slice(0, 2)] };
  return escaped;
}

const nameForTex = (name: Name): Name =>
  Object.fromEntries(Object.entries(name).map(([part, value]) => [part, escapeTex(value)]));

/** One entry a work, its key made of author, year and title. */
export function writeBibtex(works: readonly CitedWork[]): string {
  plugins.config.get('@bibtex').format.asciiOnly = false;
  const entries = plugins.output.format('bibtex', works.map(forTex), { format: 'object' });
  const labels = new Map<string, number>();
  return entries
    .map(({ type, label, properties }, index) => {
      const times = labels.get(label) ?? 0;
      labels.set(label, times + 1);
      const work = works[index];
      const preprint = work?.type === 'article';
      // The address stands in `url` already.
      const fields: Fields = { ...properties, howpublished: undefined, ...eprint(work) };
      if (fields.title) fields.title = keepFirstCapitals(fields.title);
      if (preprint) fields.type = undefined;
      // A preprint is in no journal: arXiv itself writes `misc`.
      return entry(preprint ? 'misc' : type, times === 0 ? label : `${label}-${times + 1}`, fields);
    })
    .join('\n');
}

/** Citation.js keeps the capitals of all words but the first, of which BibTeX would write `DNA` as `Dna`. */
const keepFirstCapitals = (title: string): string =>
  title.replace(/^\p{L}[\p{L}\p{N}]*/u, (word) => (/.\p{Lu}/u.test(word) ? `{${word}}` : word));

type Fields = Record<string, string | undefined>;

/** arXiv's own fields: https://info.arxiv.org/help/hypertex/bibstyles/index.html */
function eprint(work: CitedWork | undefined): Fields {
  if (work?.archive !== 'arXiv') return {};
  return { eprint: work.archive_location, archiveprefix: 'arXiv' };
}

function entry(type: string, label: string, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${label},`, ...lines, '}', ''].join('\n');
}
