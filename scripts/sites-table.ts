import type { SiteEntry } from '../lib/sites/site';

const begin = '<!-- sites -->\n';
const end = '<!-- /sites -->';

const hostsOf = ({ hosts }: SiteEntry) => hosts.map((host) => `\`${host.replace('*.', '')}\``).join(', ');

/** The README's table of the registered sites, in the registry's order; its columns aligned as the formatter wants them. */
function sitesTable(sites: readonly SiteEntry[]): string {
  const rows = [['Site', 'Hosts'], ...sites.map((site) => [site.name, hostsOf(site)])];
  const widths = [0, 1].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |\n`;
  const [head = [], ...body] = rows;
  return [line(head), line(['', ''], '-'), ...body.map((cells) => line(cells))].join('');
}

/** The README with the table of sites between its two marks. */
export function withSitesTable(readme: string, sites: readonly SiteEntry[]): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md must have ${begin.trim()} and, below it, ${end}`);
  return readme.slice(0, from + begin.length) + sitesTable(sites) + readme.slice(to);
}
