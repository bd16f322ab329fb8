import { describe, expect, it } from 'vitest';
import { knownOf, savedNow } from '../../lib/saved/known';
import { type Current, noticed, noticesFor, type Retraction } from '../../lib/saved/notices';
import type { SavedModel } from '../../lib/saved/schema';
import { aRecord, said } from '../fixtures/cards';

const openness = (score: number | undefined, label: string | undefined, asOf = '2026-03') => ({
  score,
  label,
  mof: { class: 'Unclassified', ...said(0) },
  source: 'bio.rodeo',
  asOf,
});
const paper = 'doi:10.1000/1';
const record = aRecord({
  openness: openness(58, 'Partial'),
  papers: [{ identifier: paper, alternates: ['arxiv:1908.06912'] }],
});
const saved = savedNow(record, '2026-03-01.1', '2026-03-02T10:00:00Z');
const now = '2026-11-25T10:00:00Z';
const current = (...records: (typeof record)[]): Current => ({
  records: new Map(records.map((one) => [one.slug, one])),
  release: '2026-09-15.1',
});
const retraction: Retraction = { paper, source: 'Crossref', date: '2026-05-01' };
const notices = (models: SavedModel[], at: Current, retractions: Retraction[] = []) =>
  noticesFor(models, at, retractions, now);

describe('notices of saved models', () => {
  it('are none while nothing changed, whatever the release and the date of the figures', () => {
    expect(
      notices(
        [saved],
        current({
          ...record,
          openness: { ...record.openness, asOf: '2026-09', source: 'bio.rodeo' } as typeof record.openness,
        }),
      ),
    ).toEqual([]);
  });

  it('name each fact of the openness that changed, from what to what, with both dates', () => {
    const now = aRecord({ ...record, openness: openness(74, 'Open', '2026-09') });
    const [notice] = notices([saved], current(now));
    expect(notice).toMatchObject({
      kind: 'changed',
      slug: 'tissue-net',
      changes: [
        { field: 'score', from: 58, to: 74 },
        { field: 'label', from: 'Partial', to: 'Open' },
      ],
      from: { asOf: '2026-03', at: '2026-03-02T10:00:00Z' },
      to: { asOf: '2026-09' },
    });
  });

  it('tell a score that is new or gone as unknown, not as 0', () => {
    const without = aRecord({ papers: record.papers });
    expect(notices([saved], current(without))).toMatchObject([
      { changes: expect.arrayContaining([{ field: 'score', from: 58, to: undefined }]) },
    ]);
    const savedWithout = savedNow(without, '2026-03-01.1', saved.savedAt);
    expect(notices([savedWithout], current(record))).toMatchObject([
      { changes: expect.arrayContaining([{ field: 'score', from: undefined, to: 58 }]) },
    ]);
  });

  it.each([
    ['its own identifier', paper],
    ['another version of it', 'arxiv:1908.06912'],
  ])('tell of a retracted paper by %s, before anything else', (_, key) => {
    const changed = aRecord({ ...record, openness: openness(74, 'Partial') });
    const told = notices([saved], current(changed), [
      { ...retraction, paper: key },
      { ...retraction, paper: 'doi:10.1000/else' },
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(['retracted', 'changed']);
  });

  it('tell of a model that the catalogue has no longer, with what is kept of it', () => {
    expect(notices([saved], current())).toEqual([
      { kind: 'gone', slug: 'tissue-net', name: 'TissueNet', known: saved.known },
    ]);
    expect(notices([saved], current(), [retraction]).map(({ kind }) => kind)).toEqual(['retracted', 'gone']);
  });
});

describe('a notice that was taken', () => {
  it.each([
    ['a change', current(aRecord({ ...record, openness: openness(74, 'Open') })), []],
    ['a retraction', current(record), [retraction]],
    ['a model that is gone', current(), []],
  ])('does not come again: %s', (_, at, retractions) => {
    expect(notices([saved], at, retractions)).toHaveLength(1);
    const found = at.records.get(saved.slug);
    const after = noticed(saved, found && { record: found, release: at.release }, retractions, now);
    expect(notices([after], at, retractions)).toEqual([]);
    expect([after.note, after.tags, after.savedAt]).toEqual([saved.note, saved.tags, saved.savedAt]);
  });

  it('leaves room for the next: what is known then is what counts', () => {
    const later = aRecord({ ...record, openness: openness(74, 'Open') });
    const after = noticed(saved, { record: later, release: '2026-09-15.1' }, [], now);
    expect(after.known).toEqual(knownOf(later, '2026-09-15.1', now));
    expect(notices([after], current(record))).toMatchObject([{ changes: [{ field: 'score', from: 74, to: 58 }, {}] }]);
    const goneOnce = noticed(saved, undefined, [], now);
    const back = noticed(goneOnce, { record, release: '2026-09-15.1' }, [], now);
    expect(notices([back], current())).toMatchObject([{ kind: 'gone' }]);
  });
});
