import type { ModelRecord } from '../lib/catalog/schema';
import { formatDate } from '../lib/format';
import { language, text } from '../lib/text';

export type ModelHeaderProps = { record: ModelRecord };

/** What the model is: category, name, organizations, one line, release date. Without a summary its keywords stand in. The catalogue is in English, in every language. */
export function ModelHeader({ record }: ModelHeaderProps) {
  const line = record.summary ?? record.keywords.join(' · ');
  return (
    <header class="model-header">
      <p class="eyebrow" lang="en">
        {record.categories.join(' · ')}
      </p>
      <h2>{record.name}</h2>
      {record.organizations.length > 0 && <p>{record.organizations.join(' · ')}</p>}
      {line && (
        <p class={record.summary ? 'summary' : 'summary quiet'} lang="en">
          {line}
        </p>
      )}
      {record.released && <p class="released quiet">{text('released', formatDate(record.released, language()))}</p>}
    </header>
  );
}
