import type { OrganizationCount, SearchFacets } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { Icon } from './Icon';
import { LabelShares } from './LabelShares';

export type OrganizationHeaderProps = {
  name: string;
  /** Absent: none of its models is in the selection. */
  count: OrganizationCount | undefined;
  categories: SearchFacets['categories'];
  onBack: () => void;
  onCategory: (category: string) => void;
};

/** An organization in figures, above the list of its models. */
export function OrganizationHeader({ name, count, categories, onBack, onCategory }: OrganizationHeaderProps) {
  const number = (value: number) => formatCount(value, language());
  const counted = Object.entries(categories).sort((a, b) => b[1] - a[1]);
  return (
    <header class="organization-header">
      <button type="button" class="text-button row" onClick={onBack}>
        <Icon name="back" size={14} />
        {text('allOrganizations')}
      </button>
      <h2>{name}</h2>
      {count && (
        <dl class="organization-figures figures">
          <div>
            <dt>{text('models')}</dt>
            <dd>{number(count.models)}</dd>
          </div>
          <div>
            <dt>{text('withWeights')}</dt>
            <dd>{number(count.hasWeights)}</dd>
          </div>
          <div>
            <dt>{text('withCode')}</dt>
            <dd>{number(count.hasCode)}</dd>
          </div>
          <div class="shares">
            <dt>{text('openness')}</dt>
            <dd>
              <LabelShares labels={count.labels} />
            </dd>
          </div>
        </dl>
      )}
      {counted.length > 1 && (
        <ul class="chips" aria-label={text('category')}>
          {counted.map(([category, models]) => (
            <li key={category}>
              <button type="button" class="chip figures" onClick={() => onCategory(category)}>
                {text('choiceCount', category, number(models))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {count === undefined && <p class="quiet">{plural('results', 0, number(0))}</p>}
    </header>
  );
}
