import type { Arrangement, SavedOrder } from '../lib/saved/arrange';
import { text } from '../lib/text';

export type SavedFiltersProps = {
  arrangement: Arrangement;
  /** Every tag in use with how many models have it. */
  tags: readonly { tag: string; models: number }[];
  onArrange: (arrangement: Arrangement) => void;
};

const orders: SavedOrder[] = ['saved', 'name', 'openness'];

/** What narrows and orders the saved models. */
export function SavedFilters({ arrangement, tags, onArrange }: SavedFiltersProps) {
  const { tag, order } = arrangement;
  return (
    <div class="filters saved-filters" role="group" aria-label={text('filters')}>
      <input
        type="search"
        aria-label={text('savedFind')}
        placeholder={text('savedFind')}
        value={arrangement.text}
        onInput={(event) => onArrange({ ...arrangement, text: event.currentTarget.value })}
      />
      {tags.length > 0 && (
        <select
          aria-label={text('tags')}
          class={tag === undefined ? '' : 'in-use'}
          value={tag ?? ''}
          onChange={(event) => onArrange({ ...arrangement, tag: event.currentTarget.value || undefined })}
        >
          <option value="">{text('allTags')}</option>
          {tags.map(({ tag, models }) => (
            <option key={tag} value={tag}>
              {text('choiceCount', tag, models)}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={text('sort')}
        value={order}
        onChange={(event) => {
          const wanted = orders.find((one) => one === event.currentTarget.value);
          onArrange({ ...arrangement, order: wanted ?? 'saved' });
        }}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {text(`sort_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
