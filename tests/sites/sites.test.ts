import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect';
import { adapters } from '../../lib/sites/adapters';
import { matches, siteFor, sites } from '../../lib/sites/index';
import { recognizes } from '../../lib/sites/site';
import { taggedSites } from '../../lib/sites/tagged';
import { sitesToldByPage } from '../../lib/sites/told-by-page';
import type { SiteExample } from './example';
import { examplesBySite } from './examples/index';

function read({ url, html, contentType }: SiteExample) {
  const dom = new JSDOM('', { url });
  const parsed = new dom.window.DOMParser().parseFromString(html ?? '', 'text/html');
  const document = contentType === 'application/pdf' ? undefined : parsed;
  return detect({ url: new URL(url), document });
}

describe('the registry', () => {
  it('has an example file for every site, and no other', () => {
    expect(Object.keys(examplesBySite).sort()).toEqual(sites.map(({ id }) => id).sort());
  });

  it('has every adapter that the detector carries', () => {
    const hosts = new Set(sites.flatMap((site) => site.hosts));
    for (const adapter of [...adapters, ...sitesToldByPage])
      expect(adapter.hosts.filter((host) => !hosts.has(host))).toEqual([]);
    for (const { id, hosts } of sites) {
      const [tagged, adapted] = [taggedSites, [...adapters, ...sitesToldByPage]].map((some) =>
        some.some((site) => site.hosts === hosts),
      );
      expect([id, tagged || adapted]).toEqual([id, true]);
    }
  });

  it('gives match patterns by origin, each once', () => {
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\.[a-z]+\/\*$/);
    expect(new Set(matches).size).toBe(matches.length);
  });

  it('knows no site for a stranger or a look-alike host', () => {
    for (const url of [
      'https://example.org/',
      'https://github.com.evil.example/a/b',
      'https://notarxiv.org/abs/1908.06912',
    ]) {
      expect(siteFor(new URL(url)), url).toBeUndefined();
    }
  });
});

/** Sites whose every page lists or cites the works of others. */
const listsOnly = ['google-scholar', 'dblp', 'openalex', 'wikipedia'];

describe.each(sites.map((site) => [site.name, site] as const))('%s', (_, site) => {
  const examples = examplesBySite[site.id] ?? [];

  it.each(examples.map((example) => [example.title, example] as const))('reads %s', (_title, example) => {
    const detection = read(example);
    expect(detection.subject).toEqual(example.subject);
    if (example.mentions) expect(detection.mentions).toEqual(example.mentions);
  });

  it('has a paper or repository, another form of it, and a page that is not about one', () => {
    const about = examples.filter(({ subject }) => subject.length > 0).length;
    expect(about).toBeGreaterThanOrEqual(listsOnly.includes(site.id) ? 0 : 2);
    expect(examples.length - about).toBeGreaterThanOrEqual(listsOnly.includes(site.id) ? 2 : 1);
  });

  it('recognizes its own addresses and nobody else’s', () => {
    for (const [id, others] of Object.entries(examplesBySite)) {
      for (const { url } of others) expect(recognizes(site, new URL(url)), url).toBe(id === site.id);
    }
  });
});
