import type { SearchHit } from '../lib/catalog/query';
import { formatCompact } from '../lib/format';
import { language, text } from '../lib/text';
import { MarkedText } from './MarkedText';
import { OpennessLabel } from './OpennessLabel';
import { ScoreRing } from './ScoreRing';

export type ModelRowProps = { model: SearchHit };

/** What a list says of a model: with a highlight, what fits comes before what the model is otherwise known by. */
export function ModelRow({ model }: ModelRowProps) {
  const { highlight } = model;
  const why = highlight?.why ?? [];
  const others = model.organizations.filter((name) => !why.some(({ text }) => text === name));
  const about = [...why, ...others.map((text) => ({ text, spans: [] }))].slice(0, 2);
  const counts = [
    model.citations === undefined ? [] : [text('column_citations', formatCompact(model.citations, language()))],
    model.stars === undefined ? [] : [text('column_stars', formatCompact(model.stars, language()))],
  ];
  return (
    <>
      <ScoreRing score={model.score} size={34} />
      <span class="words">
        <span class="name" title={model.name}>
          <MarkedText text={model.name} spans={highlight?.name} />
        </span>
        <span class="about">
          <MarkedText text={model.categories.join(', ')} spans={highlight?.categories} />
          {about.map(({ text, spans }) => (
            <span key={text}>
              {' · '}
              <MarkedText text={text} spans={spans} />
            </span>
          ))}
        </span>
      </span>
      <span class="counts figures">
        {model.score !== undefined && <span class="unseen">{text('scoreOf', model.score)}, </span>}
        <OpennessLabel label={model.label} />
        <span>{counts.flat().join(' · ')}</span>
      </span>
    </>
  );
}
