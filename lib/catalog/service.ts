import type { Rest } from '../sites/rest';
import { filterWork } from './filter';
import type { FollowOptions } from './follow';
import { doInSlices } from './in-slices';
import type { SearchQuery, SearchResult } from './query';
import type { Replica } from './replica';
import type { StoredModel } from './replica-reads';
import { restoreSearch, type Search, SearchDraft } from './search';
import type { ReadIdentifiers } from './search/identifiers';
import { openSelfFilling, type SelfFillingOptions } from './self-filling';
import type { SyncResult } from './sync';

export interface CatalogOptions {
  /** The address of the folder that holds `v1/`: of the package. */
  base: string;
  /** Reads the identifiers of what the person types or pastes. */
  readIdentifiers: ReadIdentifiers;
  /** Takes the filter of all keys whenever it may have changed. */
  onFilter: (filter: string) => Promise<unknown>;
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
export function openCatalog({ base, readIdentifiers, onFilter, onRest, serving, fetch }: CatalogOptions) {
  let search: Promise<Search> | undefined;
  let searched: Replica | undefined;
  /** Made by the sync under way, of what it brings. */
  let prepared: Search | undefined;

  const catalog = openSelfFilling({
    base,
    fetch,
    onRest,
    serving,
    // A first fill is waited for: it makes the filter alone, and the search index comes in a quiet moment.
    prepare: async (models) => ({ filter: await filterOf(models) }),
    async onSynced(result, replica) {
      if (result.status === 'failed' || result.status === 'partial') console.warn('bio.rodeo: catalogue', result);
      if (isSame(result) && replica === searched) return;
      searched = replica;
      search = prepared && Promise.resolve(prepared);
      if (prepared) void warmUp(prepared);
      prepared = undefined;
      const filter = await replica.text('filter').catch(() => undefined);
      if (typeof filter === 'string') await onFilter(filter);
    },
  });

  async function prepareAll(models: AsyncIterable<StoredModel[]>) {
    const index = new SearchDraft();
    const filter = await filterOf(models, ({ record, figures }) => index.add(record, figures));
    prepared = await doInSlices(index.finish(readIdentifiers));
    return { filter, search: await doInSlices(prepared.store()) };
  }

  async function ask<Answer>(work: (replica: Replica) => Promise<Answer>): Promise<Answer | Unavailable> {
    try {
      return (await catalog.use(work)) ?? { status: 'unavailable' };
    } catch (error) {
      console.warn('bio.rodeo: the catalogue cannot be read', error);
      return { status: 'unavailable' };
    }
  }

  /** The index as stored, or made of all models and then stored: it takes as long as a fill, so a fill does not wait for it. */
  async function openSearch(replica: Replica): Promise<Search> {
    const [stored, { release }] = await Promise.all([replica.text('search'), replica.state()]);
    const restored = await doInSlices(restoreSearch(stored, readIdentifiers));
    if (restored) return restored;
    const index = new SearchDraft();
    for await (const models of replica.batches(batch))
      for (const { record, figures } of models) index.add(record, figures);
    const built = await doInSlices(index.finish(readIdentifiers));
    if (release) await replica.keepText({ name: 'search', text: await doInSlices(built.store()), release });
    return built;
  }

  function searchIn(replica: Replica): Promise<Search> {
    if (!search) {
      const opened = openSearch(replica);
      search = opened;
      opened.then(warmUp, () => {
        if (search === opened) search = undefined;
      });
    }
    return search;
  }

  const askSearch = <Result>(work: (search: Search) => Result) =>
    ask(async (replica) => ({ status: 'found' as const, result: work(await searchIn(replica)) }));

  return {
    /** Fills the replica from the package, or brings it in step with it. */
    async update(): Promise<SyncResult> {
      return catalog.sync();
    },

    /** Brings the replica in step with a source, and makes filter and search index of what comes. */
    async follow(from: Omit<FollowOptions, 'prepare' | 'fetch'>): Promise<SyncResult> {
      return catalog.sync({ ...from, fetch, prepare: prepareAll });
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
      await ask(searchIn);
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

    search(query: SearchQuery): Promise<{ status: 'found'; result: SearchResult } | Unavailable> {
      return askSearch((search) => search.search(query));
    },

    plot: (query: SearchQuery) => askSearch((search) => search.plot(query)),
    organizations: (query: SearchQuery) => askSearch((search) => search.organizations(query)),
    leaders: (query: SearchQuery) => askSearch((search) => search.leaders(query)),
  };
}

/** Has slips in it, so that every part of the ranking is run. */
const warmingUp = 'protien langauge modle';

/**
 * Searches as someone types, in the pauses between answers: what ranks by a text is then made, and compiled by the
 * engine, before the person's first keystroke (without it that one and the next twenty take ten times as long).
 */
async function warmUp(search: Search): Promise<void> {
  for (let length = 1; length <= warmingUp.length; length += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    search.search({ text: warmingUp.slice(0, length), sort: 'relevance', limit: 1 });
  }
}

/** Models between two pauses. */
const batch = 100;

/** The filter of all models' keys; each model is shown to `see`. */
async function filterOf(models: AsyncIterable<StoredModel[]>, see?: (model: StoredModel) => void): Promise<string> {
  const keys = new Set<string>();
  for await (const some of models) {
    for (const model of some) {
      for (const key of model.record.identifiers) keys.add(key);
      see?.(model);
    }
  }
  return doInSlices(filterWork(keys));
}

/** After which everything is as it was. */
const isSame = ({ status }: SyncResult) => status !== 'complete' && status !== 'partial';

export type Catalog = ReturnType<typeof openCatalog>;
