import type { Rest } from '../sites/rest';
import { buildFilter } from './filter';
import type { SearchQuery, SearchResult } from './query';
import type { Replica } from './replica';
import type { StoredModel } from './replica-reads';
import { createSearch, restoreSearch, type Search } from './search';
import type { ReadIdentifiers } from './search/identifiers';
import { openSelfFilling } from './self-filling';

export interface CatalogOptions {
  /** The address of the folder that holds `v1/`. */
  base: string;
  /** Reads the identifiers of what the person types or pastes. */
  readIdentifiers: ReadIdentifiers;
  /** Takes the filter of all keys whenever it may have changed. */
  onFilter: (filter: string) => Promise<unknown>;
  /** Takes the sites that rest, at every look at the catalogue's index. */
  onRest: (rest: Rest[]) => Promise<unknown>;
  fetch?: typeof fetch;
}

type Unavailable = { status: 'unavailable' };

/**
 * The catalogue as the background serves it: the replica, filled before the first answer and filled again whenever it
 * turns out empty or damaged. No failure is thrown.
 */
export function openCatalog({ base, readIdentifiers, onFilter, onRest, fetch }: CatalogOptions) {
  let search: Promise<Search> | undefined;

  const catalog = openSelfFilling({
    base,
    fetch,
    onRest,
    prepare: (models) => ({ filter: buildFilter(models.flatMap(({ record }) => record.identifiers)) }),
    async onSynced(result, replica) {
      search = undefined;
      if (result.status === 'failed' || result.status === 'partial') console.warn('bio.rodeo: catalogue', result);
      const filter = await replica.text('filter').catch(() => undefined);
      if (filter !== undefined) await onFilter(filter);
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

  /** The index as stored, or made of all models and then stored: it takes as long as a fill, so a fill does not wait for it. */
  async function openSearch(replica: Replica): Promise<Search> {
    const [stored, { release }] = await Promise.all([replica.text('search'), replica.state()]);
    const restored = stored && restoreSearch(stored, readIdentifiers);
    if (restored) return restored;
    const built = buildSearch(await replica.all(), readIdentifiers);
    if (release) await replica.keepText({ name: 'search', text: built.serialize(), release });
    return built;
  }

  function searchIn(replica: Replica): Promise<Search> {
    if (!search) {
      search = openSearch(replica);
      search.then(warmUp, () => {
        search = undefined;
      });
    }
    return search;
  }

  const askSearch = <Result>(work: (search: Search) => Result) =>
    ask(async (replica) => ({ status: 'found' as const, result: work(await searchIn(replica)) }));

  return {
    /** Brings the replica in step with `base`: on installation and after an update of the extension. */
    async update(): Promise<void> {
      await catalog.sync();
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

function buildSearch(models: readonly StoredModel[], readIdentifiers: ReadIdentifiers): Search {
  const figures = new Map(models.flatMap(({ record, figures }) => (figures ? [[record.slug, figures] as const] : [])));
  return createSearch(
    models.map(({ record }) => record),
    figures,
    readIdentifiers,
  );
}

export type Catalog = ReturnType<typeof openCatalog>;
