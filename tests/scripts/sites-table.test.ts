import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites';
import { withSiteIds, withSitesTable } from '../../scripts/sites-table';
import { readProjectFile } from '../architecture/sources';

describe("the README's table of sites", () => {
  it('is what the registry says; `npm run readme` writes it', () => {
    const readme = readProjectFile('README.md');
    expect(readme).toBe(withSitesTable(readme, sites));
  });

  it('has a line a site, with its hosts, and leaves the rest alone', () => {
    const site = {
      id: 'a',
      name: 'A Site',
      hosts: ['a.org', '*.b.org'],
    };
    expect(withSitesTable('# Before\n<!-- sites -->\nold\n<!-- /sites -->\nAfter', [site])).toBe(
      [
        '# Before',
        '<!-- sites -->',
        '| Site   | Hosts            |',
        '| ------ | ---------------- |',
        '| A Site | `a.org`, `b.org` |',
        '<!-- /sites -->',
        'After',
      ].join('\n'),
    );
  });

  it.each(['no marks', '<!-- /sites -->\n<!-- sites -->\n'])('needs its two marks: %j', (readme) => {
    expect(() => withSitesTable(readme, sites)).toThrow('<!-- sites -->');
  });
});

describe('the ids of sites on the page on policies', () => {
  it('are what the registry says; `npm run readme` writes them', () => {
    const page = readProjectFile('docs/policy.md');
    expect(page).toBe(withSiteIds(page, sites));
    expect(sites.filter(({ id }) => !page.includes(`| \`${id}\``))).toEqual([]);
  });
});
