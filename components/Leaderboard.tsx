import type { CategoryLeaders } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { EmptyState } from './EmptyState';
import { ModelRow } from './ModelRow';

export type LeaderboardProps = {
  groups: readonly CategoryLeaders[];
  onOpen: (slug: string) => void;
  onCategory: (category: string) => void;
};

/** The first models of each category, in the order asked for. */
export function Leaderboard({ groups, onOpen, onCategory }: LeaderboardProps) {
  if (groups.length === 0) {
    return <EmptyState title={text('noResultsFilters')} hint={text('noResultsHint')} action={undefined} />;
  }
  return (
    <div class="leaderboard">
      {groups.map(({ category, total, leaders }) => (
        <section key={category} aria-label={category} class="leaders">
          <h2>{category}</h2>
          <ol>
            {leaders.map((model, at) => (
              <li key={model.slug}>
                <span class="place figures" aria-hidden="true">
                  {at + 1}
                </span>
                <button type="button" class="model-row" onClick={() => onOpen(model.slug)}>
                  <ModelRow model={model} />
                </button>
              </li>
            ))}
          </ol>
          {total > leaders.length && (
            <button type="button" class="text-button" onClick={() => onCategory(category)}>
              {plural('allOfCategory', total, formatCount(total, language()), category)}
            </button>
          )}
        </section>
      ))}
    </div>
  );
}
