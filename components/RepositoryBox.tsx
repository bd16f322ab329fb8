import type { BoxView } from '../lib/box/watch-box';
import { formatDate } from '../lib/format';
import { missingSentence } from '../lib/openness/check-words';
import { language, type TextKey, text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { OpennessLabel } from './OpennessLabel';

export type RepositoryBoxProps = {
  view: BoxView;
  /** Checks the repository, here. */
  onCheck: () => void;
  /** Opens the check with all its evidence. */
  onOpen: () => void;
};

/** Models that are named; a repository of more is told by its panel. */
const mostModels = 4;

/** A quiet box in GitHub's sidebar: what the catalogue says of a repository, and what a check found. */
export function RepositoryBox({ view, onCheck, onOpen }: RepositoryBoxProps) {
  return (
    <section aria-labelledby="bio-rodeo-box-title" data-testid="repository-box">
      <h2 id="bio-rodeo-box-title">bio.rodeo</h2>
      {view.models.length > 0 && (
        <ul class="models">
          {view.models.slice(0, mostModels).map(({ slug, name, url, label }) => (
            <li key={slug}>
              <ExternalLink href={url}>{name}</ExternalLink> <OpennessLabel label={label} />
            </li>
          ))}
        </ul>
      )}
      <Check view={view} onCheck={onCheck} onOpen={onOpen} />
    </section>
  );
}

function Check({ view: { check }, onCheck, onOpen }: RepositoryBoxProps) {
  switch (check.status) {
    case 'idle':
      return (
        <>
          <button type="button" onClick={onCheck}>
            {text('checkOpen')}
          </button>
          <p class="small">{text('checkHint')}</p>
        </>
      );
    case 'running':
      return <p role="status">{text('boxRunning')}</p>;
    case 'failed':
      return (
        <div role="alert">
          <p>{text('checkFailed')}</p>
          <button type="button" onClick={onOpen}>
            {text('boxWhy')}
          </button>
        </div>
      );
    case 'checked': {
      const { bounds, checkedAt, rules, evidence } = check.check;
      const day = (date: string) => formatDate(date.slice(0, 10), language(), 'short');
      const missing = missingSentence(check.check);
      return (
        <div role="status">
          <h3>{text('checkTitle')}</h3>
          <p class="strong">
            {evidence.files === 0 ? text('checkEmpty') : text(`checkUpper_${bounds.upper}` as TextKey)}
          </p>
          {missing && <p>{missing}</p>}
          <p class="small">{text('checkWhen', day(checkedAt), day(rules))}</p>
          <button type="button" onClick={onOpen}>
            {text('boxOpen')}
          </button>
        </div>
      );
    }
  }
}
