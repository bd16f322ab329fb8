import type { ModelRecord } from '../lib/catalog/schema';
import { text } from '../lib/text';
import { Explain } from './Explain';
import { Meter } from './Meter';
import { OpennessLabel } from './OpennessLabel';
import { OriginNote } from './OriginNote';
import { ScoreRing } from './ScoreRing';
import { Section } from './Section';

export type OpennessSectionProps = { record: ModelRecord };

/** bio.rodeo's openness score and what lies behind it. */
export function OpennessSection({ record: { openness, license, licenseNote } }: OpennessSectionProps) {
  return (
    <Section title={text('openness')}>
      {openness?.score === undefined ? (
        <p>{text('noScoreYet')}</p>
      ) : (
        <>
          <div class="verdict">
            <ScoreRing score={openness.score} size={48} />
            <div class="words">
              <span class="unseen">{text('scoreOf', openness.score)}: </span>
              <OpennessLabel label={openness.label} large />
              {openness.detail && <span class="quiet">{openness.detail.value}</span>}
            </div>
          </div>
          <Explain term={text('openness')}>{text('opennessExplained')}</Explain>
        </>
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
          <p class="quiet">{text('mof')}</p>
          <p>
            <strong>{openness.mof.class}</strong>
            {openness.mof.reason && ` – ${openness.mof.reason}`}
          </p>
          <Explain term={text('mof')}>{text('mofExplained')}</Explain>
        </div>
      )}
      {(license || licenseNote) && (
        <div class="aspect">
          <p class="quiet">{text('license')}</p>
          {license && <p>{license === 'NOASSERTION' ? text('licenseUnrecognized') : <strong>{license}</strong>}</p>}
          {licenseNote && <p>{licenseNote.value}</p>}
        </div>
      )}
      <OriginNote
        figures={[
          ...(openness?.score === undefined ? [] : [{ name: text('openness'), ...openness }]),
          ...(openness?.detail ? [{ name: text('label'), ...openness.detail }] : []),
          ...(openness?.mof ? [{ name: text('mof'), ...openness.mof }] : []),
          ...(licenseNote ? [{ name: text('license'), ...licenseNote }] : []),
        ]}
      />
    </Section>
  );
}

function Aspect(props: { name: string; question: string; score: number | undefined; explanation: string }) {
  if (props.score === undefined) return null;
  return (
    <div class="aspect">
      <p class="name-row">
        <span>
          {props.name} <span class="quiet">— {props.question}</span>
        </span>
        <span class="value figures">
          <span aria-hidden="true">{props.score}</span>
          <span class="unseen">{text('scoreOf', props.score)}</span>
        </span>
      </p>
      <Meter value={props.score} max={100} />
      <Explain term={props.name}>{props.explanation}</Explain>
    </div>
  );
}
