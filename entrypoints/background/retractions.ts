import type { Paper } from '../../lib/catalog/schema';
import { askPapers } from '../../lib/live/ask-papers';
import { createCrossref } from '../../lib/live/crossref';
import { createDataCite } from '../../lib/live/datacite';
import { createOpenAlex } from '../../lib/live/openalex';
import { createRecall } from '../../lib/live/recall';
import type { LiveStore } from '../../lib/live/store';
import type { Retraction } from '../../lib/saved/notices';
import { retractionsOf } from '../../lib/saved/retractions';

/** What the answers kept from earlier say of retractions. These clients are asked nothing: only what is kept is read. */
export function keptRetractions(store: LiveStore): (papers: readonly Paper[]) => Promise<Retraction[]> {
  const recall = createRecall(store, Date.now);
  const clients = { openAlex: createOpenAlex({}), crossref: createCrossref(), dataCite: createDataCite() };
  return async (papers) => {
    const { papers: asked } = await askPapers(papers, clients, recall, 'kept');
    return retractionsOf(asked.map(({ live }) => live));
  };
}
