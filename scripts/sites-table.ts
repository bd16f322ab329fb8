import type { SiteEntry } from '../lib/sites/site';

const begin = '<!-- sites -->\n';
const end = '<!-- /sites -->';

const hostsOf = ({ hosts }: SiteEntry) => hosts.map((host) => `\`${host.replace('*.', '')}\``).join(', ');

/** A table in Markdown, its columns aligned as the formatter wants them. */
function table(rows: readonly [string, string][]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |\n`;
  const [head = [], ...body] = rows;
  return [line(head), line(['', ''], '-'), ...body.map((cells) => line(cells))].join('');
}

/** A text with this table between its two marks. */
function withTable(text: string, file: string, rows: readonly [string, string][]): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} must have ${begin.trim()} and, below it, ${end}`);
  return text.slice(0, from + begin.length) + table(rows) + text.slice(to);
}

/** The README with the registered sites and their hosts, in the registry's order. */
export function withSitesTable(readme: string, sites: readonly SiteEntry[]): string {
  return withTable(readme, 'README.md', [
    ['Site', 'Hosts'],
    ...sites.map((site) => [site.name, hostsOf(site)] as [string, string]),
  ]);
}

/** The page on policies with the ids of the registered sites, by name. */
export function withSiteIds(page: string, sites: readonly SiteEntry[]): string {
  const byName = [...sites].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return withTable(page, 'docs/policy.md', [
    ['Site', 'Id'],
    ...byName.map(({ id, name }) => [name, `\`${id}\``] as [string, string]),
  ]);
}
