import type { SearchFacets, SearchQuery } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, type TextKey, text } from '../lib/text';

export type FiltersProps = {
  query: SearchQuery;
  categories: readonly string[];
  /** How many models each choice would leave; absent before the first answer. */
  facets: SearchFacets | undefined;
  onChange: (change: Partial<SearchQuery>) => void;
};

const labels = ['Open', 'Partial', 'Closed'] as const;
const sorts = ['relevance', 'openness', 'citations', 'stars', 'newest'] as const;

/** What narrows and orders the results. */
export function Filters({ query, categories, facets, onChange }: FiltersProps) {
  const counted = (name: string, count: number | undefined) =>
    facets ? text('choiceCount', name, formatCount(count ?? 0, language())) : name;
  return (
    <div class="filters" role="group" aria-label={text('filters')}>
      <Choice
        name="category"
        value={query.category}
        options={categories.map((category) => [category, counted(category, facets?.categories[category])])}
        none={text('allCategories')}
        onChange={(category) => onChange({ category })}
      />
      <Choice
        name="openness"
        value={query.label}
        options={labels.map((label) => [label, counted(text(`label_${label}`), facets?.labels[label])])}
        none={text('anyOpenness')}
        onChange={(label) => onChange({ label: labels.find((one) => one === label) })}
      />
      <Choice
        name="sort"
        value={query.sort}
        options={sorts.map((sort) => [sort, text(`sort_${sort}`)])}
        onChange={(sort) => onChange({ sort: sorts.find((one) => one === sort) ?? 'relevance' })}
      />
      <Toggle name="hasCode" on={query.hasCode} onChange={(hasCode) => onChange({ hasCode })} />
      <Toggle name="hasWeights" on={query.hasWeights} onChange={(hasWeights) => onChange({ hasWeights })} />
    </div>
  );
}

function Choice(props: {
  name: TextKey;
  value: string | undefined;
  options: readonly (readonly [value: string, shown: string])[];
  /** The entry for no choice; without it there is always one. */
  none?: string;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <select
      aria-label={text(props.name)}
      class={props.none && props.value ? 'in-use' : ''}
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
    >
      {props.none && <option value="">{props.none}</option>}
      {props.options.map(([value, shown]) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  );
}

function Toggle(props: {
  name: 'hasCode' | 'hasWeights';
  on: boolean | undefined;
  onChange: (on: true | undefined) => void;
}) {
  return (
    <label class={props.on ? 'toggle in-use' : 'toggle'}>
      <input
        type="checkbox"
        checked={props.on ?? false}
        onChange={(event) => props.onChange(event.currentTarget.checked || undefined)}
      />
      {text(props.name)}
    </label>
  );
}
