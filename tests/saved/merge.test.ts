import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestNote, mostTags } from '../../lib/saved/limits';
import { mergeSaved } from '../../lib/saved/merge';
import type { SavedModel } from '../../lib/saved/schema';
import { aKnown, aSaved, savedLists } from './fixtures';

/** What is there after the merge. */
function joined(mine: readonly SavedModel[], theirs: readonly SavedModel[]): Map<string, SavedModel> {
  const models = new Map(mine.map((model) => [model.slug, model]));
  for (const model of mergeSaved(mine, theirs).write) models.set(model.slug, model);
  return models;
}

describe('models of a file joined with those that are saved', () => {
  it('lose no model, no word of a note and no tag of either side', () => {
    fc.assert(
      fc.property(savedLists, savedLists, (mine, theirs) => {
        const models = joined(mine, theirs);
        for (const { slug, note, tags, acknowledged } of [...mine, ...theirs]) {
          const model = models.get(slug);
          expect(model?.note).toContain(note);
          const lower = model?.tags.map((tag) => tag.toLowerCase());
          for (const tag of tags) expect(lower).toContain(tag.toLowerCase());
          expect(model?.acknowledged).toEqual(expect.arrayContaining(acknowledged));
        }
      }),
    );
  });

  it('are the same when the file is added once more', () => {
    fc.assert(
      fc.property(savedLists, savedLists, (mine, theirs) => {
        const once = [...joined(mine, theirs).values()];
        const { write, report } = mergeSaved(once, theirs);
        expect(write).toEqual([]);
        expect(report).toEqual({ added: 0, merged: 0, unchanged: theirs.length, skipped: [] });
      }),
    );
  });

  it('are counted by what became of them', () => {
    const mine = [aSaved({ slug: 'same' }), aSaved({ slug: 'other', note: 'mine' })];
    const theirs = [aSaved({ slug: 'same' }), aSaved({ slug: 'other', note: 'theirs' }), aSaved({ slug: 'new' })];
    const { write, report } = mergeSaved(mine, theirs);
    expect(report).toEqual({ added: 1, merged: 1, unchanged: 1, skipped: [] });
    expect(write.map(({ slug, note }) => [slug, note])).toEqual([
      ['other', 'mine\n\ntheirs'],
      ['new', ''],
    ]);
  });

  it('keep the day they were first saved and what was known at the later look', () => {
    const mine = aSaved({ savedAt: '2026-02-01T00:00:00Z', known: aKnown({ at: '2026-02-01T00:00:00Z', score: 10 }) });
    const theirs = aSaved({
      savedAt: '2026-01-01T00:00:00Z',
      known: aKnown({ at: '2026-03-01T00:00:00Z', score: 20 }),
    });
    const [merged] = mergeSaved([mine], [theirs]).write;
    expect(merged?.savedAt).toBe('2026-01-01T00:00:00Z');
    expect(merged?.known.score).toBe(20);
  });

  it.each([
    ['notes', { note: 'a'.repeat(longestNote) }, { note: 'b'.repeat(longestNote) }],
    ['tags', { tags: Array.from({ length: mostTags }, (_, index) => `a${index}`) }, { tags: ['one more'] }],
  ])('stay as they are, and are named, where both %s are too much for one model', (_, mine, theirs) => {
    const { write, report } = mergeSaved([aSaved(mine)], [aSaved(theirs)]);
    expect(write).toEqual([]);
    expect(report).toEqual({ added: 0, merged: 0, unchanged: 0, skipped: ['TissueNet'] });
  });
});
