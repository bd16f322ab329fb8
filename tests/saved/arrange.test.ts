import { describe, expect, it } from 'vitest';
import { type Arrangement, arrange, type SavedEntry, tagsOf } from '../../lib/saved/arrange';
import { aSummary } from '../fixtures/cards';
import { aSaved } from './fixtures';

const entry = (
  slug: string,
  name: string,
  savedAt: string,
  more: Partial<SavedEntry['saved']>,
  score?: number,
): SavedEntry => ({
  saved: aSaved({ slug, savedAt, ...more }),
  summary: aSummary({ slug, name, score, organizations: slug === 'b' ? ['Institut für Bilder'] : [] }),
  gone: false,
  retracted: [],
});
const entries = [
  entry('a', 'ESM-10', '2026-01-01T00:00:00Z', { note: 'Runs on one GPU', tags: ['protein', 'to read'] }),
  entry('b', 'esm-2', '2026-03-01T00:00:00Z', { tags: ['protein'] }, 74),
  entry('c', 'Models Genesis', '2026-02-01T00:00:00Z', { note: 'Größe fragen' }, 23),
];
const order = (arrangement: Partial<Arrangement>) =>
  arrange(entries, { text: '', tag: undefined, order: 'saved', ...arrangement }).map(({ saved }) => saved.slug);

describe('saved models', () => {
  it.each<[string, Partial<Arrangement>, string[]]>([
    ['the latest saved first', {}, ['b', 'c', 'a']],
    ['by name, numbers by their size', { order: 'name' }, ['b', 'a', 'c']],
    ['by openness, unknown last', { order: 'openness' }, ['b', 'c', 'a']],
    ['with a tag', { tag: 'to read' }, ['a']],
    ['with a word of the note', { text: 'gpu' }, ['a']],
    ['with all words, wherever they stand', { text: 'esm protein' }, ['b', 'a']],
    ['with letters without their accents', { text: 'grosse' }, []],
    ['with accents left out', { text: 'grö' }, ['c']],
    ['with an organization', { text: 'institut fur' }, ['b']],
    ['with words that none has', { text: 'nothing' }, []],
  ])('stand %s', (_, arrangement, slugs) => {
    expect(order(arrangement)).toEqual(slugs);
  });

  it('are counted by tag, the most used first', () => {
    expect(tagsOf(entries)).toEqual([
      { tag: 'protein', models: 2 },
      { tag: 'to read', models: 1 },
    ]);
  });
});
