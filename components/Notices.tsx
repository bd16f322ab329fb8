import { identifierUrl } from '../lib/catalog/links';
import { formatDate, formatList } from '../lib/format';
import type { LivePaper } from '../lib/live/live-figures';
import type { Notice } from '../lib/live/work';
import { language, type TextKey, text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { Icon } from './Icon';
import { OriginNote } from './OriginNote';

export type NoticesProps = { papers: readonly LivePaper[] };

/** Notices that change how a paper is to be read, by Crossref's names; others (new editions, addenda) are no warning. */
const words: Record<string, TextKey> = {
  retraction: 'notice_retraction',
  partial_retraction: 'notice_retraction',
  withdrawal: 'notice_withdrawal',
  removal: 'notice_removal',
  expression_of_concern: 'notice_concern',
  correction: 'notice_correction',
  corrigendum: 'notice_correction',
  erratum: 'notice_correction',
};
const grave = ['notice_retraction', 'notice_withdrawal', 'notice_removal'];

/** Retractions, corrections and concerns of a model's papers, the gravest first. Nothing where there are none. */
export function Notices({ papers }: NoticesProps) {
  const warned = papers.flatMap((paper) => {
    const notices = (paper.notices?.value ?? []).filter(({ type }) => Object.hasOwn(words, type));
    const retracted = notices.some(({ type }) => grave.includes(words[type] ?? ''));
    const byOpenAlex: Notice[] = paper.retracted?.value && !retracted ? [{ type: 'retraction', from: 'OpenAlex' }] : [];
    return notices.length + byOpenAlex.length > 0
      ? [{ paper, notices: [...byOpenAlex, ...notices].sort(byGravity) }]
      : [];
  });
  if (warned.length === 0) return null;
  return (
    <section class="notices" aria-label={text('noticeList')}>
      {warned.map(({ paper, notices }) => (
        <div key={paper.identifiers.join()}>
          <ul>
            {notices.map((notice) => (
              <li key={`${notice.type} ${notice.doi}`} class={isGrave(notice) ? 'grave' : undefined}>
                <Icon name="warn" />
                <span>
                  <strong>{text(words[notice.type] ?? 'notice', nameOf(paper))}</strong> <NoticeLink notice={notice} />
                  {notice.from === 'OpenAlex' && text('retractedBy', notice.from)}
                </span>
              </li>
            ))}
          </ul>
          <OriginNote figures={originsOf(paper)} />
        </div>
      ))}
    </section>
  );
}

const isGrave = ({ type }: Notice) => grave.includes(words[type] ?? '');
const byGravity = (a: Notice, b: Notice) => Number(isGrave(b)) - Number(isGrave(a));

const nameOf = ({ title, identifiers }: LivePaper) => title ?? identifiers[0]?.replace(/^\w+:/, '') ?? '';

function NoticeLink({ notice: { doi, date } }: { notice: Notice }) {
  const day = date && formatDate(date, language(), 'short');
  const words = day ? text('noticeOf', day) : text('notice');
  if (doi) return <ExternalLink href={identifierUrl(`doi:${doi}`) ?? ''}>{words}</ExternalLink>;
  return day ? <span class="quiet">{words}</span> : null;
}

/** Crossref's notices name whoever registered them. */
function originsOf({ notices, retracted }: LivePaper) {
  const watched = notices?.value.some(({ from }) => from === 'retraction-watch');
  const name = text('noticeList');
  const asOf = '';
  return [
    ...(notices?.value.length
      ? [
          {
            name,
            source: watched ? formatList([notices.source, 'Retraction Watch'], language()) : notices.source,
            asOf,
            at: notices.at,
          },
        ]
      : []),
    ...(retracted?.value ? [{ name, source: retracted.source, asOf, at: retracted.at }] : []),
  ];
}
