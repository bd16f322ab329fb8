import { type Filters, filtersOf } from './filter-of-models';
import { doInSlices } from './in-slices';
import type { Replica } from './replica';
import type { StoredModel } from './replica-reads';
import { restoreSearch, type Search, SearchDraft } from './search';
import type { ReadIdentifiers } from './search/identifiers';

/** Models between two pauses. */
const batch = 100;

/**
 * The search index while the background lives: restored from the replica, or made of its models and then kept there. All
 * of it in slices, so that a page's lookup does not wait. The one before serves until the next is there.
 */
export function holdSearch(readIdentifiers: ReadIdentifiers) {
  let search: Promise<Search> | undefined;
  let searched: Replica | undefined;
  /** Made by the sync under way, of what it brings. */
  let prepared: Search | undefined;

  async function open(replica: Replica): Promise<Search> {
    const [stored, { release }] = await Promise.all([replica.text('search'), replica.state()]);
    const restored = await doInSlices(restoreSearch(stored, readIdentifiers));
    if (restored) return restored;
    const draft = new SearchDraft();
    for await (const models of replica.batches(batch)) {
      for (const { record, figures } of models) draft.add(record, figures);
    }
    const built = await doInSlices(draft.finish(readIdentifiers));
    if (release) await replica.keepText({ name: 'search', text: await doInSlices(built.store()), release });
    return built;
  }

  return {
    /** The search over a replica. */
    of(replica: Replica): Promise<Search> {
      if (!search) {
        const opened = open(replica);
        search = opened;
        searched = replica;
        opened.then(warmUp, () => {
          if (search === opened) search = undefined;
        });
      }
      return search;
    },

    /** What a sync keeps beside the models: the filters of their keys, and the search index. */
    async prepare(models: AsyncIterable<StoredModel[]>): Promise<Filters & { search: object }> {
      const draft = new SearchDraft();
      const filters = await filtersOf(models, ({ record, figures }) => draft.add(record, figures));
      prepared = await doInSlices(draft.finish(readIdentifiers));
      return { ...filters, search: await doInSlices(prepared.store()) };
    },

    /** After a fill or sync: says whether anything is new, and serves what was prepared. */
    renew(replica: Replica, changed: boolean): boolean {
      const next = prepared;
      prepared = undefined;
      if (!changed && replica === searched) return false;
      search = next && Promise.resolve(next);
      searched = replica;
      if (next) void warmUp(next);
      return true;
    },
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
