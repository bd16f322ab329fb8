import { identifiersInText } from '../identifiers/in-text';
import { buildFilter } from './filter';
import type { SearchQuery, SearchResult } from './query';
import { openReplica, type Replica, type StoredModel } from './replica';
import { createSearch, restoreSearch, type Search } from './search';
import { sync } from './sync';

export interface CatalogOptions {
  /** The address of the folder that holds `v1/`. */
  base: string;
  /** Takes the filter of all keys whenever it is made anew. */
  onFilter: (filter: string) => Promise<void>;
}

type Unavailable = { status: 'unavailable' };

/**
 * The catalogue as the background serves it: the replica, filled before the first answer and filled again whenever it
 * turns out empty or damaged. No failure is thrown.
 */
export function openCatalog({ base, onFilter }: CatalogOptions) {
  let whole = false;
  let search: Search | undefined;
  let filling: Promise<void> | undefined;

  const replica = openReplica({
    onIncomplete() {
      whole = false;
    },
  });

  /** Brings the replica in step with the package. One at a time. */
  function update(): Promise<void> {
    filling ??= fill().finally(() => {
      filling = undefined;
    });
    return filling;
  }

  async function fill(): Promise<void> {
    const report = await sync({ base, replica, prepare });
    search = undefined;
    const filter = await replica.text('filter');
    whole = filter !== undefined && (await replica.state()).release !== undefined;
    if (filter !== undefined) await onFilter(filter);
    if (report.status === 'failed' || report.status === 'refused') console.warn('bio.rodeo: catalogue', report);
  }

  async function ready(): Promise<void> {
    if (whole) return;
    if (!filling && (await replica.state()).release !== undefined) whole = true;
    else await update();
  }

  /** Does the work on a whole replica; once more if the work finds it damaged. */
  async function ask<Answer>(work: (replica: Replica) => Promise<Answer>): Promise<Answer | Unavailable> {
    try {
      for (let attempt = 0; attempt < 2; attempt++) {
        await ready();
        const answer = await work(replica);
        if (whole) return answer;
      }
    } catch (error) {
      console.warn('bio.rodeo: the catalogue cannot be read', error);
    }
    return { status: 'unavailable' };
  }

  async function openSearch(): Promise<Search> {
    const stored = await replica.text('search');
    const opened = (stored && restoreSearch(stored, identifiersInText)) || buildSearch(await replica.all());
    search = opened;
    return opened;
  }

  return {
    update,
    ready: () => ready().catch(() => undefined),

    findByIdentifiers(keys: readonly string[]) {
      return ask(async () => {
        const models = await replica.findByIdentifiers(keys);
        return models.length > 0 ? { status: 'found' as const, models } : { status: 'absent' as const };
      });
    },

    find(slug: string) {
      return ask(async () => {
        const [model, { release }] = await Promise.all([replica.find(slug), replica.state()]);
        return model && release ? { status: 'found' as const, model, release } : { status: 'absent' as const };
      });
    },

    search(query: SearchQuery): Promise<{ status: 'found'; result: SearchResult } | Unavailable> {
      return ask(async () => ({ status: 'found' as const, result: (search ?? (await openSearch())).search(query) }));
    },
  };
}

/** What is made of all models after a fill and stored beside them. */
function prepare(models: readonly StoredModel[]): Record<string, string> {
  return {
    filter: buildFilter(models.flatMap(({ record }) => record.identifiers)),
    search: buildSearch(models).serialize(),
  };
}

function buildSearch(models: readonly StoredModel[]): Search {
  const figures = new Map(models.flatMap(({ record, figures }) => (figures ? [[record.slug, figures] as const] : [])));
  return createSearch(
    models.map(({ record }) => record),
    figures,
    identifiersInText,
  );
}
