import { text } from '../lib/text';

export type RecentSearchesProps = {
  /** The latest first. */
  searches: readonly string[];
  onSearch: (search: string) => void;
  onClear: () => void;
};

/** What was searched for before, to be asked again. */
export function RecentSearches({ searches, onSearch, onClear }: RecentSearchesProps) {
  if (searches.length === 0) return null;
  return (
    <section class="recent-searches" aria-label={text('recentSearches')}>
      <h2 class="list-heading">
        {text('recentSearches')}
        <button type="button" class="text-button" onClick={onClear}>
          {text('clearRecent')}
        </button>
      </h2>
      <ul>
        {searches.map((search) => (
          <li key={search}>
            <button type="button" class="chip" dir="auto" title={search} onClick={() => onSearch(search)}>
              {search}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
