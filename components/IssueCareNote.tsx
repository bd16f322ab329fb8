import { formatCount } from '../lib/format';
import type { IssueCare } from '../lib/openness/issue-care';
import { language, plural, text } from '../lib/text';
import { Explain } from './Explain';

export type IssueCareNoteProps = { care: IssueCare };

/** How a repository's issues are answered, and OpenSSF's figure of how it is maintained, under its own name. */
export function IssueCareNote({ care }: IssueCareNoteProps) {
  const number = (value: number) => formatCount(value, language());
  return (
    <div class="issue-care">
      {care.issues > 0 && (
        <p>
          {plural('careAnswered', care.issues, number(care.issues), number(care.answered))}{' '}
          {care.medianDays !== undefined && careWait(care.medianDays)}
        </p>
      )}
      <Explain explanation={text('careMaintainedExplained')}>
        <span>{text('careMaintained', care.maintained)}</span>
      </Explain>
    </div>
  );
}

function careWait(days: number): string {
  const whole = Math.round(days);
  return whole < 1 ? text('careWaitedHours') : plural('careWaited', whole, formatCount(whole, language()));
}
