import type { Site } from '../lib/sites/site';

const begin = '<!-- sites -->\n';
const end = '<!-- /sites -->';

const hosts = ({ matches }: Site) =>
  matches.map((match) => `\`${new URL(match.replace('*.', '')).hostname}\``).join(', ');

/** The README's table of the registered sites, in the registry's order. */
function sitesTable(sites: readonly Site[]): string {
  return ['| Site | Hosts |', '|---|---|', ...sites.map((site) => `| ${site.name} | ${hosts(site)} |`), ''].join('\n');
}

/** The README with the table of sites between its two marks. */
export function withSitesTable(readme: string, sites: readonly Site[]): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md must have ${begin.trim()} and, below it, ${end}`);
  return readme.slice(0, from + begin.length) + sitesTable(sites) + readme.slice(to);
}
