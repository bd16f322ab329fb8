import type { ModelRecord } from '../lib/catalog/schema';
import { text } from '../lib/text';
import { Section } from './Section';

export type TagsSectionProps = { record: ModelRecord };

/** The model's tags; without them its keywords, unless those already stand in the header. */
export function TagsSection({ record: { tags, keywords, summary } }: TagsSectionProps) {
  const shown = tags.length > 0 ? tags.map((tag) => tag.replaceAll('_', ' ')) : summary ? keywords : [];
  if (shown.length === 0) return null;
  return (
    <Section title={text('tags')}>
      <ul class="tags" lang="en">
        {shown.map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
    </Section>
  );
}
