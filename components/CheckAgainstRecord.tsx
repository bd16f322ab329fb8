import type { ModelRecord } from '../lib/catalog/schema';
import type { OpennessCheck } from '../lib/openness/check';
import { componentName } from '../lib/openness/check-words';
import { aspects, differences } from '../lib/openness/compare-record';
import { type TextKey, text } from '../lib/text';
import { CopyBox } from './CopyBox';
import { VerdictMark } from './VerdictMark';

export type CheckAgainstRecordProps = {
  record: ModelRecord;
  check: OpennessCheck;
  /** What bio.rodeo needs to look into a difference. */
  report: string;
  copy: (text: string) => Promise<boolean>;
};

/** Why this score: what the catalogue says of a model beside what the check finds in its repository. */
export function CheckAgainstRecord({ record, check, report, copy }: CheckAgainstRecordProps) {
  const found = differences(record, check);
  const { openness } = record;
  const rows = [
    { name: 'usability' as const, score: openness?.usability },
    { name: 'reproducibility' as const, score: openness?.reproducibility },
  ];
  return (
    <section class="section check-against" aria-labelledby="check-against">
      <h3 id="check-against">
        {text('checkWhy')}: {record.name}
      </h3>
      <div class="beside">
        {rows.map(({ name, score }) => (
          <div key={name}>
            <h4>{text(name)}</h4>
            <p>
              <span class="quiet">{text('checkRecordSays')}: </span>
              {score === undefined ? text('noScoreYet') : text('scoreOf', score)}
            </p>
            <p class="quiet">{text('checkFinds')}:</p>
            <ul>
              {aspects[name].map((id) => {
                const component = check.components.find((one) => one.id === id);
                return (
                  component && (
                    <li key={id}>
                      {componentName(id)} <VerdictMark verdict={component.finding.verdict} />
                    </li>
                  )
                );
              })}
            </ul>
          </div>
        ))}
      </div>
      {found.length === 0 ? (
        <p class="quiet">{text('checkAgree')}</p>
      ) : (
        <>
          <ul class="differences">
            {found.map(({ about, values }) => (
              <li key={about}>{text(`checkDiffers_${about}` as TextKey, ...values)}</li>
            ))}
          </ul>
          <CopyBox label={text('checkReport')} value={report} rows={6} copy={copy} />
        </>
      )}
    </section>
  );
}
