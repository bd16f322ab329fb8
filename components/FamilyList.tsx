import type { ModelSummary } from '../lib/catalog/summary';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { ModelRow } from './ModelRow';

export type FamilyListProps = { models: readonly ModelSummary[]; onChoose: (slug: string) => void };

/** Several models behind one paper or repository, to choose from. */
export function FamilyList({ models, onChoose }: FamilyListProps) {
  const title = plural('familyTitle', models.length, formatCount(models.length, language()));
  return (
    <div class="family" data-testid="family">
      <p>
        <strong>{title}</strong> <span class="quiet">{text('familyHint')}</span>
      </p>
      <ul aria-label={title}>
        {models.map((model) => (
          <li key={model.slug}>
            <button type="button" class="model-row" onClick={() => onChoose(model.slug)}>
              <ModelRow model={model} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
