import type { ModelSummary } from '../lib/catalog/summary';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { Icon } from './Icon';
import { OpennessLabel } from './OpennessLabel';
import { ScoreRing } from './ScoreRing';

export type PillProps = {
  /** One model, or a family of several. */
  models: readonly ModelSummary[];
  /** The repository whose models these are, when the page is a fork of it. */
  forkOf?: string;
  onOpen: () => void;
  onHide: () => void;
};

/** The panel at rest: name, score and label of the page's model. */
export function Pill({ models, forkOf, onOpen, onHide }: PillProps) {
  const [model] = models;
  if (!model) return null;
  return (
    <div class="pill">
      <button type="button" class="open" data-testid="pill" aria-expanded="false" onClick={onOpen}>
        {models.length === 1 ? (
          <>
            <ScoreRing score={model.score} size={34} />
            <span class="words">
              <span class="name">{model.name}</span>
              {model.score !== undefined && <span class="unseen">{text('scoreOf', model.score)}, </span>}
              <OpennessLabel label={model.label} />
              {forkOf && <span class="fork">{text('forkOf', forkOf)}</span>}
            </span>
          </>
        ) : (
          <span class="words" style={{ paddingInline: '10px 4px', paddingBlock: '1px' }}>
            <span class="name">{plural('familyTitle', models.length, formatCount(models.length, language()))}</span>
            <span class="quiet" style={{ fontSize: '12px' }}>
              {forkOf ? text('forkOf', forkOf) : text('familyHint')}
            </span>
          </span>
        )}
        <span class="unseen"> – {text('openCard')}</span>
      </button>
      <button type="button" class="icon-button" aria-label={text('hidePage')} title={text('hidePage')} onClick={onHide}>
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
