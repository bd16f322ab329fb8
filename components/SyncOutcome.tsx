import type { CatalogStatus } from '../lib/catalog/catalog-status';
import type { SyncProgress } from '../lib/catalog/sync';
import type { Outcome } from '../lib/catalog/sync-memory';
import { formatCount, formatMoment, formatShare } from '../lib/format';
import { language, plural, type TextKey, text } from '../lib/text';

export type SyncOutcomeProps = Pick<CatalogStatus, 'last' | 'next' | 'waitUntil' | 'running'> & {
  /** An address is set, so that there is a server to ask. */
  asks: boolean;
};

/** How the last sync ended and when the next one comes; while one runs, how far it is. */
export function SyncOutcome({ last, next, waitUntil, running, asks }: SyncOutcomeProps) {
  if (running) return <Progress {...running} />;
  if (!asks && !last) return <p class="quiet">{text('syncNoAddress')}</p>;
  const { dropped = 0, reason } = last?.outcome ?? {};
  return (
    <div class="sync-outcome">
      <p role="status">{last ? text('syncLast', moment(last.at), sentence(last.outcome)) : text('syncNever')}</p>
      {last?.outcome.status === 'failed' && <p>{text('syncStays')}</p>}
      {dropped > 0 && <p>{plural('syncDropped', dropped, formatCount(dropped, language()))}</p>}
      {reason && (
        <details>
          <summary>{text('syncDetails')}</summary>
          <p class="details">{reason}</p>
        </details>
      )}
      {waitUntil ? (
        <p class="quiet">{text('syncWait', moment(waitUntil))}</p>
      ) : (
        next && asks && <p class="quiet">{text('syncNext', moment(next))}</p>
      )}
    </div>
  );
}

function Progress({ step, done, total }: SyncProgress) {
  const share = total > 0 ? Math.min(1, done / total) : undefined;
  const words = text(`syncProgress_${step}`, formatShare(share ?? 0, language()));
  return (
    <div class="sync-progress">
      <progress aria-label={words} value={step === 'asking' ? undefined : share} />
      <p class="quiet figures">{words}</p>
    </div>
  );
}

const moment = (at: number) => formatMoment(at, language());

/** `not a catalogue` → `not_a_catalogue`, as keys of texts are. */
const keyOf = (words: string) => words.replace(/\W/g, '_');

function sentence({ status, why = '', release = '' }: Outcome): string {
  if (status === 'failed') return text(`syncFailed_${keyOf(why)}` as TextKey);
  if (status === 'refused') return text(`syncRefused_${keyOf(why)}` as TextKey);
  return text(`syncOutcome_${status}`, release);
}
