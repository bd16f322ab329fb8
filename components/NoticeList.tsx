import { identifierName } from '../lib/catalog/links';
import { formatDate } from '../lib/format';
import type { Change, Notice } from '../lib/saved/notices';
import { language, type TextKey, text } from '../lib/text';
import { Icon } from './Icon';

export type NoticeListProps = {
  notices: readonly Notice[];
  /** The person has taken notice of all there is to say of this model. */
  onNoticed: (slug: string) => void;
  onOpen: (slug: string) => void;
};

/** Facts that are not called as their fields are. */
const names = new Map<Change['field'], TextKey>([
  ['score', 'openness'],
  ['label', 'opennessLabel'],
]);
const nameOf = (field: Change['field']) => text(names.get(field) ?? (field as TextKey));

const day = (date: string) => formatDate(date.slice(0, 10), language(), 'short');

/** What changed of the saved models since their owner last looked. */
export function NoticeList({ notices, onNoticed, onOpen }: NoticeListProps) {
  if (notices.length === 0) return null;
  return (
    <section class="saved-notices" aria-label={text('notices')}>
      <h2>{text('notices')}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.kind} ${notice.slug}`} class={notice.kind}>
            <Icon name={notice.kind === 'changed' ? 'changed' : 'warn'} />
            <div>
              {notice.kind === 'gone' ? (
                <strong>{titleOf(notice)}</strong>
              ) : (
                <button type="button" class="text-button" onClick={() => onOpen(notice.slug)}>
                  {titleOf(notice)}
                </button>
              )}
              <Told notice={notice} />
            </div>
            <button
              type="button"
              class="button"
              aria-label={text('gotItOf', notice.name)}
              onClick={() => onNoticed(notice.slug)}
            >
              {text('gotIt')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf(notice: Notice): string {
  if (notice.kind === 'changed') return text('noticeChanged', notice.name, day(notice.from.at));
  return text(notice.kind === 'gone' ? 'noticeGone' : 'noticeRetracted', notice.name);
}

function Told({ notice }: { notice: Notice }) {
  if (notice.kind === 'gone') return <p class="quiet">{text('noticeKept', day(notice.known.at))}</p>;
  if (notice.kind === 'retracted') {
    const { paper, source, date } = notice.retraction;
    return <p>{text('noticeRetractedBy', identifierName(paper), source, day(date))}</p>;
  }
  const { from, to, changes } = notice;
  return (
    <>
      {changes.map(({ field, from, to }) => (
        <p key={field}>{text('noticeFrom', nameOf(field), said(from), said(to))}</p>
      ))}
      {from.asOf !== undefined && to.asOf !== undefined && from.asOf !== to.asOf && (
        <p class="quiet">{text('noticeDates', day(from.asOf), day(to.asOf))}</p>
      )}
    </>
  );
}

function said(value: string | number | undefined): string {
  if (value === 'Open' || value === 'Partial' || value === 'Closed') return text(`label_${value}`);
  return value === undefined ? text('compareUnknown') : String(value);
}
