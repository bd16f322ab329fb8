import { formatDate } from '../lib/format';
import type { OpennessCheck } from '../lib/openness/check';
import { missingSentence } from '../lib/openness/check-words';
import { placeUrl } from '../lib/openness/places';
import { shortCommit } from '../lib/openness/proof-links';
import { language, type TextKey, text } from '../lib/text';
import { Explain } from './Explain';
import { ExternalLink } from './ExternalLink';

export type CheckSummaryProps = { check: OpennessCheck };

/** What was looked at, when and by which rules, and between which classes it stands. Never a number, never a colour. */
export function CheckSummary({ check }: CheckSummaryProps) {
  const { path, commit, archived, fork, files } = check.evidence;
  const { upper, lower } = check.bounds;
  const day = (date: string) => formatDate(date.slice(0, 10), language(), 'short');
  const missing = missingSentence(check);
  return (
    <header class="check-summary">
      <h2>{text('checkTitle')}</h2>
      <p>
        <ExternalLink href={placeUrl(path)}>{path}</ExternalLink>
        {commit && <span class="quiet"> {text('checkAtCommit', shortCommit(commit))}</span>}
      </p>
      <p class="quiet">{text('checkWhen', day(check.checkedAt), day(check.rules))}</p>
      {files === 0 ? (
        <p>{text('checkEmpty')}</p>
      ) : (
        <div class="bounds">
          <Explain explanation={text('checkExplained')}>
            <strong>{text(`checkUpper_${upper}` as TextKey)}</strong>
          </Explain>
          {missing && <p>{missing}</p>}
          <p class="quiet">{text(`checkLower_${lower}` as TextKey)}</p>
        </div>
      )}
      {archived && <p class="quiet">{text('checkArchived')}</p>}
      {fork && <p class="quiet">{text('checkFork')}</p>}
      {check.gaps.map((gap) => (
        <p key={gap} class="gap">
          {text(`checkNote_${gap}` as TextKey)}
        </p>
      ))}
    </header>
  );
}
