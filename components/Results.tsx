import type { SearchQuery, SearchResult } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { EmptyState } from './EmptyState';
import { ResultList } from './ResultList';
import { Skeleton } from './Skeleton';

export type ResultsProps = {
  query: SearchQuery;
  /** Absent before the first answer. */
  result: SearchResult | undefined;
  /** The catalogue cannot be asked. */
  failed: boolean;
  listId: string;
  /** Position of the option under the cursor. */
  active: number;
  /** Whether it is in sight. */
  shown: boolean;
  onOpen: (slug: string) => void;
  onMore: () => void;
  /** Takes the filters away; absent: there are none. */
  onClearFilters: (() => void) | undefined;
  onRetry: () => void;
};

/** The models that fit, or a sentence that says why there are none and what to try. */
export function Results(props: ResultsProps) {
  const { query, result } = props;
  if (props.failed) {
    return (
      <EmptyState
        title={text('catalogUnavailable')}
        hint={text('catalogUnavailableHint')}
        action={text('tryAgain')}
        onAction={props.onRetry}
      />
    );
  }
  if (!result) return <Skeleton rows={6} />;
  return (
    <div class="results">
      <p class="list-heading" role="status">
        {result.total > 0 && plural('results', result.total, formatCount(result.total, language()))}
      </p>
      <ResultList
        id={props.listId}
        hits={result.hits}
        active={props.active}
        shown={props.shown}
        onChoose={props.onOpen}
      />
      {result.total > result.hits.length && (
        <div class="show-more">
          <button type="button" class="text-button" onClick={props.onMore}>
            {text('showMore')}
          </button>
        </div>
      )}
      {result.total === 0 && (
        <EmptyState
          title={query.text ? text('noResults', query.text) : text('noResultsFilters')}
          hint={text('noResultsHint')}
          action={props.onClearFilters ? text('clearFilters') : undefined}
          onAction={props.onClearFilters}
        />
      )}
    </div>
  );
}
