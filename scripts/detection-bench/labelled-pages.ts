import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { examplesBySite } from '../../tests/sites/examples';
import type { LabelledPage } from './judge';

/** Saved real pages with their truth lie beside the project where they may be used; they are no part of it. */
const corpus = new URL('../../../shared/corpus/', import.meta.url);

/** The rows of a tab-separated file by its head's names; none when the file is not there. */
export function readRows(name: string): Record<string, string>[] {
  const file = new URL(name, corpus);
  if (!existsSync(file)) return [];
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] ?? at, cell])));
}

/** The examples of every site, as they stand in the tests. */
export function examplePages(): LabelledPage[] {
  return Object.entries(examplesBySite).flatMap(([site, examples]) =>
    examples.map(({ title, url, html, contentType, subject, mentions }) => ({
      site,
      name: `${site}: ${title}`,
      url,
      html: contentType === 'application/pdf' ? undefined : (html ?? ''),
      subject,
      acceptable: [],
      ...(mentions ? { mentions } : {}),
    })),
  );
}

const keys = (scheme: string, cell: string | undefined) =>
  (cell ?? '')
    .split(/\s*\|\|\s*/)
    .filter(Boolean)
    .map((id) => (id.startsWith(`${scheme}:`) ? id : `${scheme}:${id}`));

/** The saved pages, by host. Where only the host of a page is known, its address is not used. */
export function savedPages(): LabelledPage[] {
  return readRows('truth.tsv').map((row) => ({
    site: row.site ?? '',
    name: row.file ?? '',
    url: row.url_basis === 'host known, path unknown' ? '-' : (row.url ?? '-'),
    html: gunzipSync(readFileSync(new URL(`pages/${row.file}`, corpus))).toString('utf8'),
    subject: [
      ...keys('doi', row.doi),
      ...keys('arxiv', row.arxiv),
      ...keys('pmid', row.pmid),
      ...keys('repo:github.com/', row.github_repo).map((key) => key.replace('/:', '/')),
    ],
    acceptable: keys('doi', row.also_acceptable),
  }));
}
