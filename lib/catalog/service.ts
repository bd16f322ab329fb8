import type { Rest } from '../sites/rest';
import { type Filters, filtersOf } from './filter-of-models';
import type { FollowOptions } from './follow';
import { holdSearch } from './held-search';
import type { SearchQuery, SearchResult } from './query';
import type { Replica } from './replica';
import type { Search } from './search';
import type { ReadIdentifiers } from './search/identifiers';
import { openSelfFilling, type SelfFillingOptions } from './self-filling';
import type { SyncResult } from './sync';

export interface CatalogOptions {
  /** The address of the folder that holds `v1/`: of the package. */
  base: string;
  /** Reads the identifiers of what the person types or pastes. */
  readIdentifiers: ReadIdentifiers;
  /** Takes the filters of all keys whenever they may have changed. */
  onFilters: (filters: Filters) => Promise<unknown>;
  /** Takes the sites that rest, by the index of the package. */
  onRest: (rest: Rest[]) => Promise<unknown>;
  /** Remembers which of two databases serves. */
  serving?: SelfFillingOptions['serving'];
  fetch?: typeof fetch;
}

type Unavailable = { status: 'unavailable' };

/** What is served, and where it comes from. */
export interface Served {
  release: string;
  /** ISO time of its data. */
  generatedAt: string | undefined;
  models: number;
  /** A base address, or `package`. */
  source: string | undefined;
}

/**
 * The catalogue as the background serves it: the replica, filled before the first answer and filled again whenever it
 * turns out empty or damaged. No failure is thrown. Long work is done in slices, so that lookups do not wait for it.
 */
export function openCatalog({ base, readIdentifiers, onFilters, onRest, serving, fetch }: CatalogOptions) {
  const held = holdSearch(readIdentifiers);
  /** The filters that were handed over last are not those of the replica: there was no room for them. */
  let filtersOwed = false;

  const catalog = openSelfFilling({
    base,
    fetch,
    onRest,
    serving,
    // A first fill is waited for: it makes the filters alone, and the search index comes in a quiet moment.
    prepare: (models) => filtersOf(models),
    async onSynced(result, replica) {
      if (result.status === 'failed' || result.status === 'partial') console.warn('bio.rodeo: catalogue', result);
      const renewed = held.renew(replica, result.status === 'complete' || result.status === 'partial');
      if (!renewed && !filtersOwed) return;
      const [filter, landmarks] = await Promise.all([replica.text('filter'), replica.text('landmarks')]).catch(
        () => [],
      );
      if (typeof filter !== 'string' || typeof landmarks !== 'string') return;
      filtersOwed = true;
      await onFilters({ filter, landmarks });
      filtersOwed = false;
    },
  });

  async function ask<Answer>(work: (replica: Replica) => Promise<Answer>): Promise<Answer | Unavailable> {
    try {
      return (await catalog.use(work)) ?? { status: 'unavailable' };
    } catch (error) {
      console.warn('bio.rodeo: the catalogue cannot be read', error);
      return { status: 'unavailable' };
    }
  }

  const askSearch = <Result>(work: (search: Search) => Result) =>
    ask(async (replica) => ({ status: 'found' as const, result: work(await held.of(replica)) }));

  return {
    /** Fills the replica from the package, or brings it in step with it. */
    async update(): Promise<SyncResult> {
      return catalog.sync();
    },

    /** Brings the replica in step with a source, and makes filter and search index of what comes. */
    async follow(from: Omit<FollowOptions, 'prepare' | 'fetch'>): Promise<SyncResult> {
      return catalog.sync({ ...from, fetch, prepare: held.prepare });
    },

    /** Absent while nothing is served. */
    async served(): Promise<Served | undefined> {
      const answer = await ask(async (replica) => {
        const [{ release, generatedAt, source }, models] = await Promise.all([replica.state(), replica.count()]);
        return release === undefined ? undefined : { release, generatedAt, source, models };
      });
      return answer && 'status' in answer ? undefined : answer;
    },

    /** Makes the search index and keeps it, if that is not done yet: nearly a second's work, best done in a quiet moment. */
    async prepareSearch(): Promise<void> {
      await ask(held.of);
    },

    findByIdentifiers(keys: readonly string[]) {
      return ask(async (replica) => {
        const models = await replica.findByIdentifiers(keys);
        return models.length > 0 ? { status: 'found' as const, models } : { status: 'absent' as const };
      });
    },

    find(slug: string) {
      return ask(async (replica) => {
        const [model, { release }] = await Promise.all([replica.find(slug), replica.state()]);
        return model && release ? { status: 'found' as const, model, release } : { status: 'absent' as const };
      });
    },

    /** The records of these slugs that the catalogue has, by slug. */
    findAll(slugs: readonly string[]) {
      return ask(async (replica) => {
        const [models, { release }] = await Promise.all([
          Promise.all(slugs.map((slug) => replica.find(slug))),
          replica.state(),
        ]);
        const found = models.filter((model) => model !== undefined);
        return release === undefined
          ? { status: 'unavailable' as const }
          : { status: 'found' as const, models: new Map(found.map((model) => [model.record.slug, model])), release };
      });
    },

    search(query: SearchQuery): Promise<{ status: 'found'; result: SearchResult } | Unavailable> {
      return askSearch((search) => search.search(query));
    },

    plot: (query: SearchQuery) => askSearch((search) => search.plot(query)),
    organizations: (query: SearchQuery) => askSearch((search) => search.organizations(query)),
    leaders: (query: SearchQuery) => askSearch((search) => search.leaders(query)),
  };
}

export type Catalog = ReturnType<typeof openCatalog>;
