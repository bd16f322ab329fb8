import type { ModelSummary } from '../lib/catalog/summary';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { ModelRow } from './ModelRow';

/** What is known of the page in the current tab. */
export interface PageKnowledge {
  /** Models that the page is about. */
  models: readonly ModelSummary[];
  /** Models whose papers or repositories the page links. */
  mentioned: readonly ModelSummary[];
  /** The page's own identifier as people write it, when the catalogue lacks it. */
  absent?: string;
  /** Who put the panel away; absent: nobody. */
  hidden?: 'page' | 'site';
  /** Host name. */
  site: string;
}

export type PageStatusProps = { page: PageKnowledge; onChoose: (slug: string) => void; onShow: () => void };

/** How many mentioned models are listed. */
const mostMentioned = 8;

/** What the current tab is about; nothing when there is nothing to say. */
export function PageStatus({ page, onChoose, onShow }: PageStatusProps) {
  const { models, mentioned, absent, hidden, site } = page;
  if (models.length === 0 && mentioned.length === 0 && !absent) return null;
  const rows = (list: readonly ModelSummary[]) =>
    list.map((model) => (
      <button key={model.slug} type="button" class="model-row" onClick={() => onChoose(model.slug)}>
        <ModelRow model={model} />
      </button>
    ));
  return (
    <section class="page-status" aria-label={text('thisPage')} data-testid="page-status">
      {(models.length > 0 || absent) && <h2 class="list-heading">{text('thisPage')}</h2>}
      {rows(models)}
      {absent && models.length === 0 && <p class="note quiet">{text('pageAbsent', absent)}</p>}
      {hidden && models.length > 0 && (
        <p class="note quiet">
          {hidden === 'site' ? text('hiddenSite', site) : text('hiddenHere')}
          <button type="button" class="text-button" onClick={onShow}>
            {text('showAgain')}
          </button>
        </p>
      )}
      {mentioned.length > 0 && (
        <>
          <h2 class="list-heading" style={models.length > 0 || absent ? { marginTop: '8px' } : undefined}>
            {plural('mentioned', mentioned.length, formatCount(mentioned.length, language()))}
          </h2>
          {rows(mentioned.slice(0, mostMentioned))}
        </>
      )}
    </section>
  );
}
