import { resourcesOf } from '../lib/catalog/links';
import type { ModelRecord } from '../lib/catalog/schema';
import { text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { Section } from './Section';

export type ResourcesSectionProps = { record: ModelRecord };

/** Where the model's parts are, one row a kind. */
export function ResourcesSection({ record }: ResourcesSectionProps) {
  const rows = resourcesOf(record);
  if (rows.length === 0) return null;
  return (
    <Section title={text('resources')}>
      <dl class="resource-list">
        {rows.map(({ kind, links }) => [
          <dt key={kind}>{text(kind === 'provider' ? 'runsOn' : `resource_${kind}`)}</dt>,
          <dd key={`${kind} links`}>
            {links.map(({ url, label }) => (
              <ExternalLink key={url} href={url}>
                {label}
              </ExternalLink>
            ))}
          </dd>,
        ])}
      </dl>
    </Section>
  );
}
