import type { ComponentChildren } from 'preact';
import type { Figures, ModelRecord } from '../lib/catalog/schema';
import { CitationsSection } from './CitationsSection';
import { HealthSection } from './HealthSection';
import { ModelFooter } from './ModelFooter';
import { ModelHeader } from './ModelHeader';
import { OpennessSection } from './OpennessSection';
import { PapersSection } from './PapersSection';
import { ResourcesSection } from './ResourcesSection';
import { TagsSection } from './TagsSection';

export type ModelCardProps = {
  record: ModelRecord;
  figures: Figures;
  release: string;
  /** What can be done with the model. */
  actions?: ComponentChildren;
};

/** Everything the catalogue knows of one model, in the order of its page on bio.rodeo. */
export function ModelCard({ record, figures, release, actions }: ModelCardProps) {
  return (
    <article class="card-body" aria-label={record.name}>
      <ModelHeader record={record} />
      {actions}
      <OpennessSection record={record} />
      <CitationsSection figures={figures} />
      <HealthSection record={record} figures={figures} />
      <PapersSection papers={record.papers} />
      <TagsSection record={record} />
      <ResourcesSection record={record} />
      <ModelFooter url={record.url} release={release} />
    </article>
  );
}
