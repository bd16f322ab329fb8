import type { ModelRecord } from '../lib/catalog/schema';
import { text } from '../lib/text';
import { Explain } from './Explain';
import { Meter } from './Meter';
import { OpennessLabel } from './OpennessLabel';
import { OriginNote } from './OriginNote';
import { ScoreRing } from './ScoreRing';
import { Section } from './Section';

export type OpennessSectionProps = {
  record: ModelRecord;
  /** Checks a GitHub repository against the scores; absent where that cannot be done. */
  onCheck?: (path: string, slug: string) => void;
};

/** bio.rodeo's openness score and what lies behind it. */
export function OpennessSection({ record, onCheck }: OpennessSectionProps) {
  const { openness, license, licenseNote, repositories, slug } = record;
  const repository = repositories.find(({ host }) => host === 'github.com');
  const scored = [openness?.score, openness?.usability, openness?.reproducibility].some((score) => score !== undefined);
  return (
    <Section title={text('openness')} explanation={text('opennessExplained')}>
      {openness?.score === undefined ? (
        <p>{text('noScoreYet')}</p>
      ) : (
        <div class="verdict">
          <ScoreRing score={openness.score} size={48} />
          <div class="words">
            <span class="unseen">{text('scoreOf', openness.score)}: </span>
            <OpennessLabel label={openness.label} large />
            {openness.detail && (
              <span class="quiet" lang="en">
                {openness.detail.value}
              </span>
            )}
          </div>
        </div>
      )}
      <Aspect
        name={text('usability')}
        question={text('usabilityQuestion')}
        score={openness?.usability}
        explanation={text('usabilityExplained')}
      />
      <Aspect
        name={text('reproducibility')}
        question={text('reproducibilityQuestion')}
        score={openness?.reproducibility}
        explanation={text('reproducibilityExplained')}
      />
      {openness?.mof && (
        <div class="aspect">
          <Explain explanation={text('mofExplained')}>
            <span class="quiet">{text('mof')}</span>
          </Explain>
          <p>
            <strong>{openness.mof.class}</strong>
            {openness.mof.reason && ` – ${openness.mof.reason}`}
          </p>
        </div>
      )}
      {(license || licenseNote) && (
        <div class="aspect">
          <p class="quiet">{text('license')}</p>
          {license && <p>{license === 'NOASSERTION' ? text('licenseUnrecognized') : <strong>{license}</strong>}</p>}
          {licenseNote && <p>{licenseNote.value}</p>}
        </div>
      )}
      {onCheck && repository && (
        <p class="aspect">
          <button type="button" class="text-button" onClick={() => onCheck(repository.path, slug)}>
            {text('checkOpenRecord')}
          </button>
        </p>
      )}
      <OriginNote
        figures={[
          ...(openness && scored ? [{ name: text('openness'), ...openness }] : []),
          ...(openness?.detail ? [{ name: text('label'), ...openness.detail }] : []),
          ...(openness?.mof ? [{ name: text('mof'), ...openness.mof }] : []),
          ...(licenseNote ? [{ name: text('licenseTerms'), ...licenseNote }] : []),
        ]}
      />
    </Section>
  );
}

function Aspect(props: { name: string; question: string; score: number | undefined; explanation: string }) {
  if (props.score === undefined) return null;
  return (
    <div class="aspect">
      <Explain explanation={props.explanation}>
        <span>
          {props.name} <span class="quiet">— {props.question}</span>
        </span>
        <span class="value figures">
          <span aria-hidden="true">{props.score}</span>
          <span class="unseen">{text('scoreOf', props.score)}</span>
        </span>
      </Explain>
      <Meter value={props.score} max={100} />
    </div>
  );
}
