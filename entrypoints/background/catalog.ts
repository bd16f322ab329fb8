import type { Catalog } from '../../lib/catalog/service';
import { summarize } from '../../lib/catalog/summary';
import type { Handlers, Match } from '../../lib/messages';

/** The models behind keys, in short. */
export async function findModels(catalog: Catalog, keys: readonly string[]): Promise<Match> {
  const answer = await catalog.findByIdentifiers(keys);
  if (answer.status !== 'found') return answer;
  return { status: 'found', models: answer.models.map(({ record, figures }) => summarize(record, figures)) };
}

/** What the extension's own pages and the panel ask of the catalogue. */
export const answerCatalog = (catalog: Catalog) =>
  ({
    models: (keys) => findModels(catalog, keys),
    async record(slug) {
      const answer = await catalog.find(slug);
      if (answer.status !== 'found') return answer;
      const { record, figures } = answer.model;
      return { status: 'found', record, figures: figures ?? {}, release: answer.release };
    },
    search: catalog.search,
    plot: catalog.plot,
    organizations: catalog.organizations,
    leaders: catalog.leaders,
  }) satisfies Handlers;
