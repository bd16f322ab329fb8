import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchQuery, SearchResult } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { EmptyState } from './EmptyState';
import { Filters } from './Filters';
import { type PageActions, type PageKnowledge, PageStatus } from './PageStatus';
import { optionId, ResultList } from './ResultList';
import { SearchBox } from './SearchBox';
import { Skeleton } from './Skeleton';

export type SearchViewProps = {
  query: SearchQuery;
  /** The answer to the latest query that was answered; absent before the first. */
  result: SearchResult | undefined;
  /** Whether `result` answers `query` and not one before it. */
  answered: boolean;
  /** A model's card stands in its place: kept as it was, out of sight. */
  away: boolean;
  /** The catalogue cannot be asked. */
  failed: boolean;
  categories: readonly string[];
  page: PageKnowledge | undefined;
  onQuery: (query: SearchQuery) => void;
  onOpen: (slug: string) => void;
  pageActions: PageActions;
  /** What can be set, behind a line at the foot. */
  settings?: ComponentChildren;
  onRetry: () => void;
};

export const firstQuery: SearchQuery = { text: '', sort: 'relevance', limit: 20 };

/** Search, filters, the page in the current tab, and the results. The arrows, Enter, Escape and `/` do everything. */
export function SearchView(props: SearchViewProps) {
  const { query, result, onQuery, onOpen } = props;
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const hits = result?.hits ?? [];
  const narrowed = Boolean(query.category || query.label || query.hasCode || query.hasWeights);

  const enterPressed = useRef(false);
  useEffect(() => {
    if (!props.answered || !enterPressed.current) return;
    enterPressed.current = false;
    if (hits[0]) onOpen(hits[0].slug);
  });

  useEffect(() => {
    if (props.away) return;
    const onSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target === input.current) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onSlash);
    input.current?.focus();
    return () => document.removeEventListener('keydown', onSlash);
  }, [props.away]);

  const change = (change: Partial<SearchQuery>) => {
    setActive(0);
    enterPressed.current = false;
    onQuery({ ...query, limit: firstQuery.limit, ...change });
  };
  const more = () => onQuery({ ...query, limit: query.limit + firstQuery.limit });

  const move = (to: number) => {
    if (to >= hits.length && result && result.total > hits.length) more();
    setActive(Math.max(0, Math.min(to, hits.length - 1)));
  };
  /** What was typed decides, not what is still on screen from before. */
  const enter = () => {
    if (!props.answered) enterPressed.current = true;
    else if (hits[active]) onOpen(hits[active].slug);
  };
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active - 1),
    PageDown: () => move(active + 6),
    PageUp: () => move(active - 6),
    Enter: enter,
    Escape: query.text ? () => change({ text: '' }) : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <main class="search-view" hidden={props.away}>
      <div class="search-head">
        <h1 class="unseen">bio.rodeo</h1>
        <SearchBox
          value={query.text}
          listId={listId}
          activeId={hits[active] && optionId(listId, active)}
          input={input}
          onInput={(text) => {
            change({ text });
            input.current?.focus();
          }}
          onKeyDown={onKeyDown}
        />
        <Filters query={query} categories={props.categories} facets={result?.facets} onChange={change} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard -- axe scrollable-region-focusable */}
      <div class="search-scroll" tabIndex={0} role="group" aria-label={text('catalog')}>
        {!query.text && !narrowed && props.page && (
          <PageStatus page={props.page} actions={props.pageActions} onChoose={onOpen} />
        )}
        {props.failed ? (
          <EmptyState
            title={text('catalogUnavailable')}
            hint={text('catalogUnavailableHint')}
            action={text('tryAgain')}
            onAction={props.onRetry}
          />
        ) : !result ? (
          <Skeleton rows={6} />
        ) : (
          <div class="results">
            <p class="list-heading" role="status">
              {result.total > 0 && plural('results', result.total, formatCount(result.total, language()))}
            </p>
            <ResultList id={listId} hits={hits} active={active} shown={!props.away} onChoose={onOpen} />
            {result.total > hits.length && (
              <div class="show-more">
                <button type="button" class="text-button" onClick={more}>
                  {text('showMore')}
                </button>
              </div>
            )}
            {result.total === 0 && (
              <EmptyState
                title={query.text ? text('noResults', query.text) : text('noResultsFilters')}
                hint={text('noResultsHint')}
                action={narrowed ? text('clearFilters') : undefined}
                onAction={() =>
                  change({ category: undefined, label: undefined, hasCode: undefined, hasWeights: undefined })
                }
              />
            )}
          </div>
        )}
      </div>
      {props.settings && (
        <details class="search-foot">
          <summary>{text('settings')}</summary>
          {props.settings}
        </details>
      )}
    </main>
  );
}
