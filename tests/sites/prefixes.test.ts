import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveIdentifiers } from '../../lib/catalog/derive-identifiers';
import { repositoryInUrl } from '../../lib/identifiers/repository';
import { adapters } from '../../lib/sites/adapters';
import { sites } from '../../lib/sites/index';
import { taggedSites } from '../../lib/sites/tagged';
import { sitesToldByPage } from '../../lib/sites/told-by-page';
import { examplesBySite } from './examples/index';

/** Where the works of each registrant are read; the first site has an example page with such a DOI. */
const byAdapter: Record<string, string[]> = {
  '10.1002': ['wiley'],
  '10.1007': ['springer', 'miccai'],
  '10.1016': ['sciencedirect', 'cell'],
  '10.1021': ['acs'],
  '10.1038': ['nature'],
  '10.1039': ['rsc'],
  '10.1073': ['pnas'],
  '10.1093': ['oup'],
  '10.1101': ['biorxiv', 'medrxiv', 'cold-spring-harbor'],
  '10.1109': ['ieee'],
  '10.1111': ['wiley'],
  '10.1126': ['science'],
  '10.1136': ['bmj'],
  '10.1145': ['acm'],
  '10.1186': ['bmc'],
  '10.1371': ['plos'],
  '10.18653': ['acl-anthology'],
  '10.2139': ['ssrn'],
  '10.21203': ['research-square'],
  '10.64898': ['biorxiv', 'medrxiv'],
  '10.7554': ['elife'],
  '10.7717': ['peerj'],
};

/** Registrants whose pages say all by their tags or addresses: the generic reader serves them. */
const byGenericReader: Record<string, string[]> = {
  '10.1056': ['nejm'],
  '10.1063': ['aip'],
  '10.1080': ['taylor-francis'],
  '10.1088': ['iop'],
  '10.1098': ['royal-society'],
  '10.1103': ['aps'],
  '10.1107': ['iucr'],
  '10.1117': ['spie'],
  '10.1128': ['asm'],
  '10.1158': ['aacr'],
  '10.1177': ['sage'],
  '10.15252': ['embo'],
  '10.1609': ['aaai'],
  '10.18632': ['impact-journals'],
  '10.24963': ['ijcai'],
  '10.26434': ['chemrxiv'],
  '10.2991': ['atlantis'],
  '10.3389': ['frontiers'],
  '10.34133': ['science-partners'],
  '10.46471': ['gigabyte'],
  '10.5061': ['dryad'],
  '10.52202': ['neurips'],
  '10.5753': ['sbc'],
  '10.59275': ['melba'],
  '10.65215': ['langtaosha'],
  '10.7150': ['ivyspring'],
  '10.7910': ['dataverse'],
};

const catalogue = readFileSync(new URL('../../catalog/models.jsonl', import.meta.url), 'utf8');
const inCatalogue = [...new Set([...catalogue.matchAll(/"doi:(10\.\d+)\//g)].map(([, prefix]) => prefix ?? ''))];
const hostsOf = (id: string) => sites.find((site) => site.id === id)?.hosts;

describe('the DOI prefixes of the catalogue', () => {
  it('each have a site', () => {
    const served = { ...byAdapter, ...byGenericReader };
    const lost = inCatalogue.filter((prefix) => !served[prefix]);
    expect(lost.map((prefix) => `${prefix} has no site. Add its publisher to lib/sites and to this table.`)).toEqual(
      [],
    );
  });

  it.each(Object.entries(byAdapter))('%s is read by an adapter: %s', (_, ids) => {
    for (const id of ids) {
      expect(
        [...adapters, ...sitesToldByPage].some(({ hosts }) => hosts === hostsOf(id)),
        id,
      ).toBe(true);
    }
  });

  it.each(Object.entries(byGenericReader))('%s is read without one: %s', (_, ids) => {
    for (const id of ids)
      expect(
        taggedSites.some((site) => site.id === id),
        id,
      ).toBe(true);
  });

  it.each(Object.entries({ ...byAdapter, ...byGenericReader }))(
    '%s has an example page of its site',
    (prefix, [id]) => {
      const subjects = (examplesBySite[id ?? ''] ?? []).flatMap(({ subject }) => subject);
      expect(
        subjects.some((key) => key.startsWith(`doi:${prefix}/`)),
        id,
      ).toBe(true);
    },
  );
});

describe('the hosts of the catalogue’s repositories', () => {
  it('each have a site, but for one that hides whose repository it is', () => {
    const hosts = new Set([...catalogue.matchAll(/"host":"([\w.-]+)"/g)].map(([, host]) => host ?? ''));
    const known = new Set(sites.flatMap((site) => site.hosts));
    expect([...hosts].filter((host) => !known.has(host))).toEqual(['anonymous.4open.science']);
  });

  it('give the very keys that the catalogue knows its repositories by', () => {
    const repositories = [...catalogue.matchAll(/"host":"([\w.-]+)","path":"([^"]+)"/g)]
      .map(([, host = '', path = '']) => ({ host, path }))
      .filter(({ host }) => host !== 'anonymous.4open.science');
    expect(repositories.length).toBeGreaterThan(1000);
    for (const repository of repositories) {
      const [key] = deriveIdentifiers({ papers: [], repositories: [repository], huggingFace: [] });
      expect(repositoryInUrl(new URL(`https://${repository.host}/${repository.path}`))).toBe(key);
    }
  });
});
