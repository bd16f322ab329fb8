import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { firstQuery, type SearchQuery, type SearchResult } from '../lib/catalog/query';
import { text } from '../lib/text';
import { Filters } from './Filters';
import { type PageActions, type PageKnowledge, PageStatus } from './PageStatus';
import { QueryNotes } from './QueryNotes';
import { RecentSearches } from './RecentSearches';
import { optionId } from './ResultList';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import { SearchFoot } from './SearchFoot';

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
  /** Absent where there is no page to speak of. */
  page: PageKnowledge | undefined;
  onQuery: (query: SearchQuery) => void;
  /** `from` tells where it was chosen: among the page's own models or in the list. */
  onOpen: (slug: string, from: 'page' | 'list') => void;
  pageActions?: PageActions;
  /** Searches made before; absent: they are not kept. */
  recent?: { searches: readonly string[]; onClear: () => void };
  /** What stands below the box and the filters. */
  nav?: ComponentChildren;
  /** Another view of the selection, in place of the list, which Enter asks for (`onList`). */
  view?: ComponentChildren;
  onList?: () => void;
  /** What can be set, behind a line at the foot. */
  settings?: ComponentChildren;
  /** Ways on, at the foot. */
  ways?: ComponentChildren;
  /** Characters of a text that are looked at. */
  longest: number;
  onRetry: () => void;
};

const noFilters = { category: undefined, label: undefined, hasCode: undefined, hasWeights: undefined };

/** Search, filters, the page in the current tab, and the results. The arrows, Enter, Escape and `/` do everything. */
export function SearchView(props: SearchViewProps) {
  const { query, result, onQuery } = props;
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  // What an earlier answer had is out of sight, and not to be opened.
  const hits = (!props.failed && result?.hits) || [];
  const narrowed = Boolean(query.category || query.label || query.hasCode || query.hasWeights);
  const atRest = !query.text && !narrowed && !props.view;
  const open = (slug: string) => props.onOpen(slug, 'list');

  const enterPressed = useRef(false);
  useEffect(() => {
    if (!props.answered || !enterPressed.current) return;
    enterPressed.current = false;
    if (hits[0]) open(hits[0].slug);
  });

  useLayoutEffect(() => {
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
    const next = { ...query, limit: firstQuery.limit, caret: undefined, explain: undefined, ...change };
    // What is not looked at is not shown as if it were.
    onQuery({ ...next, text: next.text.slice(0, props.longest) });
  };
  const write = (text: string, caret: number | undefined, explain?: boolean) => {
    change({ text, caret, explain });
    input.current?.focus();
  };
  const more = () => onQuery({ ...query, limit: query.limit + firstQuery.limit });

  const move = (to: number) => {
    if (to >= hits.length && result && result.total > hits.length) more();
    setActive(Math.max(0, Math.min(to, hits.length - 1)));
  };
  /** What was typed decides, not what is still on screen from before. */
  const enter = () => {
    if (props.view) props.onList?.();
    else if (!props.answered) enterPressed.current = true;
    else if (hits[active]) open(hits[active].slug);
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
          listId={props.view ? undefined : listId}
          activeId={!props.view && hits[active] ? optionId(listId, active) : undefined}
          completion={result?.completion}
          stale={!props.answered}
          input={input}
          onInput={write}
          onKeyDown={onKeyDown}
        />
        <div>
          <Filters query={query} categories={props.categories} facets={result?.facets} onChange={change} />
          <QueryNotes
            problems={result?.problems ?? []}
            onReplace={(written, by) => write(query.text.replace(written, by), query.text.length)}
          />
        </div>
        {props.nav}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard -- axe scrollable-region-focusable */}
      <div class="search-scroll" tabIndex={0} role="group" aria-label={text('catalog')}>
        {atRest && props.page && props.pageActions && (
          <PageStatus page={props.page} actions={props.pageActions} onChoose={(slug) => props.onOpen(slug, 'page')} />
        )}
        {atRest && props.recent && <RecentSearches {...props.recent} onSearch={(search) => write(search, undefined)} />}
        {(!props.failed && props.view) || (
          <Results
            {...{ query, result, listId, active, failed: props.failed, shown: !props.away, onOpen: open }}
            onMore={more}
            onClearFilters={narrowed ? () => change(noFilters) : undefined}
            onRetry={props.onRetry}
          />
        )}
      </div>
      <SearchFoot settings={props.settings} ways={props.ways} />
    </main>
  );
}
