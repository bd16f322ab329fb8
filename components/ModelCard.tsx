import type { Figures, ModelRecord } from '../lib/catalog/schema';
import { freshenCitations, onlyWork } from '../lib/live/freshen';
import type { LivePart } from '../lib/live/live-figures';
import { CitationsSection } from './CitationsSection';
import { HealthSection } from './HealthSection';
import { LiveBar } from './LiveBar';
import type { LiveView } from './LiveCard';
import { LiveFailures } from './LiveFailures';
import { ModelFooter } from './ModelFooter';
import { ModelHeader } from './ModelHeader';
import { Notices } from './Notices';
import { OpennessSection } from './OpennessSection';
import { PapersSection } from './PapersSection';
import { ResourcesSection } from './ResourcesSection';
import { TagsSection } from './TagsSection';
import { WeightsSection } from './WeightsSection';

export type ModelCardProps = {
  record: ModelRecord;
  figures: Figures;
  release: string;
  /** Live figures and how to ask for them; absent where they cannot be asked for. */
  live?: LiveView;
};

/** Everything the catalogue knows of one model, in the order of its page on bio.rodeo, with live figures where they were asked for. */
export function ModelCard({ record, figures, release, live }: ModelCardProps) {
  const now = live?.figures ?? {};
  const asking = (part: LivePart) => live?.asking.has(part) ?? false;
  const only = onlyWork(record, now);
  const works = only ? [] : (now.papers ?? []);
  // The weights' own section has newer downloads, by model.
  const { downloads, ...others } = figures;
  const failures = (parts: readonly LivePart[]) => parts.flatMap((part) => live?.failures[part] ?? []);
  const failed = (...parts: LivePart[]) =>
    live && (
      <LiveFailures
        failures={failures(parts)}
        papers={parts.includes('papers')}
        token={live.token}
        openAlexKey={live.openAlexKey}
        onRetry={() => live.onAsk('due', parts)}
        onSettings={live.onSettings}
      />
    );
  const weights = { weights: now.weights ?? [], awaited: asking('weights') ? record.huggingFace : [] };
  const hasWeights = weights.weights.length + weights.awaited.length + failures(['weights']).length > 0;
  return (
    <article class="card-body" aria-label={record.name}>
      <ModelHeader record={record} />
      {live && live.services.length > 0 && <LiveBar {...live.bar} services={live.services} onAsk={live.onAsk} />}
      {now.papers && <Notices papers={now.papers} />}
      <OpennessSection record={record} />
      <CitationsSection
        figures={freshenCitations(record, figures, now)}
        works={works}
        citingOf={works.length > 1 ? now.citing?.title : undefined}
        awaited={asking('citing')}
        awaitedWorks={asking('papers') && record.papers.length > 1 ? record.papers.length : 0}
      >
        {failed('papers', 'citing')}
      </CitationsSection>
      <HealthSection
        record={record}
        figures={now.weights?.length ? others : { ...others, downloads }}
        live={now.repositories}
        awaited={asking('repository')}
      >
        {failed('repository')}
      </HealthSection>
      {hasWeights && <WeightsSection {...weights}>{failed('weights')}</WeightsSection>}
      <PapersSection papers={record.papers} />
      <TagsSection record={record} />
      <ResourcesSection record={record} />
      <ModelFooter url={record.url} release={release} />
    </article>
  );
}
