import type { ModelSummary } from '../lib/catalog/summary';
import { formatCompact } from '../lib/format';
import { language, text } from '../lib/text';
import { OpennessLabel } from './OpennessLabel';
import { ScoreRing } from './ScoreRing';

export type ModelRowProps = { model: ModelSummary };

/** What a list says of a model. */
export function ModelRow({ model }: ModelRowProps) {
  const about = [model.categories.join(', '), ...model.organizations.slice(0, 2)].join(' · ');
  return (
    <>
      <ScoreRing score={model.score} size={34} />
      <span class="words">
        <span class="name" title={model.name}>
          {model.name}
        </span>
        <span class="about">{about}</span>
      </span>
      <span class="counts figures">
        {model.score !== undefined && <span class="unseen">{text('scoreOf', model.score)}, </span>}
        <OpennessLabel label={model.label} />
        <span>
          {[
            model.citations === undefined
              ? []
              : [`${formatCompact(model.citations, language())} ${text('column_citations')}`],
            model.stars === undefined ? [] : [`${formatCompact(model.stars, language())} ${text('column_stars')}`],
          ]
            .flat()
            .join(' · ')}
        </span>
      </span>
    </>
  );
}
