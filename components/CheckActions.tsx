import { useState } from 'preact/hooks';
import type { ReportFormat } from '../lib/openness/report';
import { text } from '../lib/text';

export type CheckActionsProps = {
  /** Puts the report on the clipboard; false when the browser does not let it. */
  onCopy: () => Promise<boolean>;
  /** Absent where nothing can be saved. */
  onSave?: (format: ReportFormat) => void;
  /** Absent on the page itself. */
  onOpenPage?: () => void;
};

const formats: readonly ReportFormat[] = ['Markdown', 'HTML', 'JSON'];

/** Takes a check's report elsewhere. */
export function CheckActions({ onCopy, onSave, onOpenPage }: CheckActionsProps) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button
        type="button"
        class="button primary"
        onClick={() => void onCopy().then((copied) => setSaid(text(copied ? 'copied' : 'copyByHand')))}
      >
        {text('checkCopy')}
      </button>
      <span class="quiet" role="status">
        {said}
      </span>
      {onOpenPage && (
        <button type="button" class="button" onClick={onOpenPage}>
          {text('checkInTab')}
        </button>
      )}
      {onSave &&
        formats.map((format) => (
          <button key={format} type="button" class="button" onClick={() => onSave(format)}>
            {text('checkSave', format)}
          </button>
        ))}
    </>
  );
}
