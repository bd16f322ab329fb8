import type { LivePaper } from '../live/live-figures';
import type { Retraction } from './notices';

/** Crossref's names of notices by which a paper no longer stands. */
const grave = new Set(['retraction', 'withdrawal', 'removal']);

/** The papers that a service which was asked says are retracted or withdrawn: the publisher's notice before OpenAlex's mark. */
export function retractionsOf(papers: readonly LivePaper[]): Retraction[] {
  return papers.flatMap(({ identifiers: [paper], notices, retracted }): Retraction[] => {
    if (paper === undefined) return [];
    const notice = notices?.value.find(({ type }) => grave.has(type));
    if (notices && notice) {
      const source = notice.from === 'retraction-watch' ? 'Retraction Watch' : notices.source;
      return [{ paper, source, date: notice.date ?? dayOf(notices.at) }];
    }
    return retracted?.value ? [{ paper, source: retracted.source, date: dayOf(retracted.at) }] : [];
  });
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
