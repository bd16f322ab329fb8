import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openFilter } from '../../lib/catalog/filter';
import type { Filters } from '../../lib/catalog/filter-of-models';
import { replicaVersion } from '../../lib/catalog/replica-connection';
import { openCatalog } from '../../lib/catalog/service';
import { openLandmarks } from '../../lib/glance/open-landmarks';
import { identifiersPasted } from '../../lib/pasted';
import type { Rest } from '../../lib/sites/rest';
import { buildFiles, serve } from '../fixtures/catalog-server';
import { aFigure, aModel } from '../fixtures/models';

const esmKey = 'repo:github.com/facebookresearch/esm';
const models = [
  aModel({ name: 'ESM-2', repositories: [{ host: 'github.com', path: 'facebookresearch/esm' }] }),
  aModel({ name: 'Cellpose' }),
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

async function aService() {
  const server = serve(await buildFiles({ models, figures: { cellpose: { stars: aFigure(9) } } }));
  const onFilters = vi.fn(async (_filters: Filters) => undefined);
  const onRest = vi.fn(async (_rest: Rest[]) => undefined);
  const open = () =>
    openCatalog({ base: server.base, readIdentifiers: identifiersPasted, onFilters, onRest, fetch: server.fetch });
  return { ...open(), server, onFilters, onRest, open };
}

type Service = Awaited<ReturnType<typeof aService>>;

async function namesFor(service: Pick<Service, 'search'>, text: string) {
  const answer = await service.search({ text, sort: 'relevance', limit: 5 });
  return answer.status === 'found' ? answer.result.hits.map(({ name }) => name) : answer.status;
}

/** What the database keeps beside the models, seen from outside. */
async function stored(name: string): Promise<unknown> {
  const database = await openDB('catalog', replicaVersion);
  const value = await database.get('meta', name);
  database.close();
  return value;
}

describe('the catalogue in the background', () => {
  it('is filled before its first answer', async () => {
    const { findByIdentifiers } = await aService();
    const answer = await findByIdentifiers([esmKey]);
    expect(answer.status === 'found' && answer.models.map(({ record }) => record.name)).toEqual(['ESM-2']);
  });

  it.each([
    ['a key that nobody has', (service: Service) => service.findByIdentifiers(['doi:10.1000/nothing'])],
    ['a slug that nobody has', (service: Service) => service.find('nothing')],
  ])('says of %s that it is absent', async (_, ask) => {
    expect(await ask(await aService())).toEqual({ status: 'absent' });
  });

  it('gives a record with its figures and release', async () => {
    const answer = await (await aService()).find('cellpose');
    expect(answer).toMatchObject({
      status: 'found',
      release: '2026-09-15.1',
      model: { figures: { stars: aFigure(9) } },
    });
  });

  it('hands over the filter of all keys, and that of their landmarks', async () => {
    const { update, onFilters } = await aService();
    await update();
    const filter = openFilter(onFilters.mock.lastCall?.[0].filter ?? '');
    const sees = openLandmarks(onFilters.mock.lastCall?.[0].landmarks ?? '');
    expect([filter?.has(esmKey), filter?.has('repo:github.com/someone/else')]).toEqual([true, false]);
    expect([sees?.('/facebookresearch/esm/issues', true), sees?.('/someone/else', true)]).toEqual([true, false]);
  });

  it('answers though the disk has no room for the filter, says so, and hands it over when there is', async () => {
    const { update, onFilters, findByIdentifiers } = await aService();
    onFilters.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect((await findByIdentifiers([esmKey])).status).toBe('found');
    onFilters.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await update()).toMatchObject({ status: 'failed', why: 'no room', reason: expect.stringMatching(/QUOTA/) });
    onFilters.mockClear();
    expect(await update()).toMatchObject({ status: 'unchanged' });
    expect(openFilter(onFilters.mock.lastCall?.[0].filter ?? '')?.has(esmKey)).toBe(true);
    onFilters.mockClear();
    await update();
    expect(onFilters).not.toHaveBeenCalled();
  });

  it('is unavailable, not empty, while it cannot be filled; and answers once it can', async () => {
    const service = await aService();
    service.server.before = () => {
      throw new TypeError('network down');
    };
    expect(await service.findByIdentifiers([esmKey])).toEqual({ status: 'unavailable' });
    expect(await namesFor(service, 'esm')).toBe('unavailable');
    service.server.before = () => undefined;
    expect(await namesFor(service, 'esm')).toEqual(['ESM-2']);
  });
});

describe('its search', () => {
  it('is made after the fill and kept, so that the next worker only reads it', async () => {
    const service = await aService();
    await service.update();
    expect(await stored('text:search')).toBeUndefined();
    await service.prepareSearch();
    expect(JSON.stringify(await stored('text:search'))).toContain('ESM-2');
    service.server.asked.length = 0;
    expect(await namesFor(service.open(), 'cellpsoe')).toEqual(['Cellpose']);
    expect(service.server.asked).toEqual([]);
  });

  it.each(['scrambled', '{"version":0}'])('is made anew when what was kept is %s', async (text) => {
    const service = await aService();
    await service.prepareSearch();
    const database = await openDB('catalog', replicaVersion);
    await database.put('meta', text, 'text:search');
    database.close();
    expect(await namesFor(service.open(), 'esm-2')).toEqual(['ESM-2']);
    expect(JSON.stringify(await stored('text:search'))).toContain('ESM-2');
  });

  it('follows a newer release', async () => {
    const service = await aService();
    await service.prepareSearch();
    service.server.files = await buildFiles({ models: [aModel({ name: 'Geneformer' })], release: '2026-10-01.1' });
    await service.update();
    expect(await namesFor(service, 'geneformer')).toEqual(['Geneformer']);
    expect(await namesFor(service.open(), 'cellpose')).toEqual([]);
  });
});
