import { describe, expect, it } from 'vitest';
import { readPreviousBuild } from '../../lib/catalog/previous-build';
import { type Built, buildHistory, textOf } from '../fixtures/catalog-history';

const [first, second] = (await buildHistory([
  ['2026-09-15.1', Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`m${at}`, {}]))],
  ['2026-09-16.1', Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`m${at}`, {}]))],
])) as [Built, Built];

/** Reads the second build, but for the files that a test replaces. */
const reading = (replaced: Record<string, string | undefined>) =>
  readPreviousBuild(async (path) => (path in replaced ? replaced[path] : textOf(second, path)));

describe('a catalogue that was built before', () => {
  it('is read whole', async () => {
    const read = await reading({});
    expect(read).toMatchObject({ status: 'read', warnings: [] });
    if (read.status !== 'read') return;
    expect(read.previous.index).toEqual(second.index);
    expect([...read.previous.records.keys()].sort()).toEqual(Array.from({ length: 61 }, (_, at) => `m${at}`).sort());
    expect(read.previous.changed).toEqual([{ from: first.index.release, slugs: ['m60'] }]);
  });

  it('is none where there is no catalog.json', async () => {
    expect(await reading({ 'v1/catalog.json': undefined })).toEqual({ status: 'none' });
  });

  const shard = `v1/${second.index.shards[0]?.path}`;
  const changes = `v1/${second.index.changes[0]?.path}`;
  it.each([
    ['an index that is not JSON', { 'v1/catalog.json': '<html>' }, 'v1/catalog.json: '],
    ['an index of another shape', { 'v1/catalog.json': '{"version":1}' }, 'v1/catalog.json: release: '],
    ['a shard that is not there', { [shard]: undefined }, `${shard} is not what catalog.json says`],
    ['a shard with other content', { [shard]: '{"version":1,"models":[]}' }, `${shard} is not what catalog.json says`],
  ])('with %s says nothing of what was published', async (_, replaced, reason) => {
    expect(await reading(replaced)).toEqual({ status: 'unreadable', reason: expect.stringContaining(reason) });
  });

  it('without one of its changes files is read, with a warning', async () => {
    expect(await reading({ [changes]: undefined })).toMatchObject({
      status: 'read',
      previous: { changed: [] },
      warnings: [`${changes} is not what catalog.json says: no changes since 2026-09-15.1 are written`],
    });
  });
});
