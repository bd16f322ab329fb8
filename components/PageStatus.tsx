import type { ModelSummary } from '../lib/catalog/summary';
import { formatCount, formatDate } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { CheckOffer } from './CheckOffer';
import { ModelRow } from './ModelRow';
import { type Access, SiteAccess, type SiteAccessProps } from './SiteAccess';
import { SubmitModel } from './SubmitModel';

/** What is known of the page in the current tab. */
export interface PageKnowledge {
  /** Models that the page is about. */
  models: readonly ModelSummary[];
  /** Models whose papers or repositories the page links. */
  mentioned: readonly ModelSummary[];
  /** The page's own work, when the catalogue lacks it: its best identifier as people write it, and all, a line each. */
  absent?: { name: string; identifiers: string };
  /** Who put the panel away; absent: nobody. */
  hidden?: 'page' | 'site';
  /** Host name. */
  site: string;
  /** The catalogue put the page's site to sleep. */
  asleep?: { name: string; until: string; why: string };
  /** For a page of a site that is none of the extension's own. */
  access?: Access;
  /** The repository that the page is of, as `lib/openness/places.ts` names it. */
  repository?: string;
  /** A PDF whose address does not say what it is. */
  pdf?: boolean;
}

/** What a person can do about the page in front. */
export type PageActions = Omit<SiteAccessProps, 'access'> & {
  onShow: () => void;
  onReadPdf: () => void;
  /** Checks the page's repository for openness. */
  onCheckOpenness: () => void;
  copy: (text: string) => Promise<boolean>;
};

export type PageStatusProps = { page: PageKnowledge; actions: PageActions; onChoose: (slug: string) => void };

/** How many mentioned models are listed. */
const mostMentioned = 8;

/** What the current tab is about, and what can be done to know it; nothing when there is nothing to say. */
export function PageStatus({ page, actions, onChoose }: PageStatusProps) {
  const { models, mentioned, absent, hidden, site, asleep, access, pdf, repository } = page;
  const known = models.length > 0 || absent || asleep;
  if (!known && mentioned.length === 0 && !access && !pdf) return null;
  const rows = (list: readonly ModelSummary[]) =>
    list.map((model) => (
      <button key={model.slug} type="button" class="model-row" onClick={() => onChoose(model.slug)}>
        <ModelRow model={model} />
      </button>
    ));
  return (
    <section class="page-status" aria-label={text('thisPage')} data-testid="page-status">
      {(known || access || pdf) && <h2 class="list-heading">{text('thisPage')}</h2>}
      {rows(models)}
      {absent && models.length === 0 && <p class="note quiet">{text('pageAbsent', absent.name)}</p>}
      {absent && models.length === 0 && <SubmitModel identifiers={absent.identifiers} copy={actions.copy} />}
      {repository && <CheckOffer repository={repository} onCheck={actions.onCheckOpenness} />}
      {asleep && (
        <p class="note quiet">
          {text('asleep', asleep.name, formatDate(asleep.until, language(), 'short'), asleep.why)}
        </p>
      )}
      {access?.checked && !known && mentioned.length === 0 && !pdf && <p class="note quiet">{text('nothingFound')}</p>}
      {hidden && models.length > 0 && (
        <p class="note quiet">
          {hidden === 'site' ? text('hiddenSite', site) : text('hiddenHere')}
          <button type="button" class="text-button" onClick={actions.onShow}>
            {text('showAgain')}
          </button>
        </p>
      )}
      {mentioned.length > 0 && (
        <>
          <h2 class="list-heading" style={known || access ? { marginTop: '8px' } : undefined}>
            {plural('mentioned', mentioned.length, formatCount(mentioned.length, language()))}
          </h2>
          {rows(mentioned.slice(0, mostMentioned))}
        </>
      )}
      {pdf && (
        <p class="note">
          <button type="button" class="button primary" onClick={actions.onReadPdf}>
            {text('readPdf')}
          </button>
        </p>
      )}
      {access && <SiteAccess access={access} {...actions} />}
    </section>
  );
}
