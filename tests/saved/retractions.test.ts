import { describe, expect, it } from 'vitest';
import type { LivePaper } from '../../lib/live/live-figures';
import { retractionsOf } from '../../lib/saved/retractions';

const at = Date.parse('2026-11-20T12:00:00Z');
const live = <Value>(value: Value, source: 'Crossref' | 'OpenAlex') => ({ value, source, at, due: false });
const paper = (more: Partial<LivePaper>): LivePaper => ({ identifiers: ['doi:10.1000/1', 'doi:10.1000/2'], ...more });

describe('retractions among live figures', () => {
  it.each<[string, LivePaper, ReturnType<typeof retractionsOf>]>([
    [
      'a notice of the publisher, with its date',
      paper({ notices: live([{ type: 'retraction', date: '2026-05-01', from: 'publisher' }], 'Crossref') }),
      [{ paper: 'doi:10.1000/1', source: 'Crossref', date: '2026-05-01' }],
    ],
    [
      'a notice of Retraction Watch without a date',
      paper({ notices: live([{ type: 'withdrawal', from: 'retraction-watch' }], 'Crossref') }),
      [{ paper: 'doi:10.1000/1', source: 'Retraction Watch', date: '2026-11-20' }],
    ],
    [
      'a mark of OpenAlex',
      paper({ retracted: live(true, 'OpenAlex') }),
      [{ paper: 'doi:10.1000/1', source: 'OpenAlex', date: '2026-11-20' }],
    ],
    ['a correction', paper({ notices: live([{ type: 'correction' }], 'Crossref') }), []],
    ['no notice', paper({ retracted: live(false, 'OpenAlex'), notices: live([], 'Crossref') }), []],
    ['nobody asked', paper({}), []],
  ])('%s', (_, one, retractions) => {
    expect(retractionsOf([one])).toEqual(retractions);
  });
});
