import { expect, it } from 'vitest';
import { changesFiles } from '../../lib/catalog/changes-files';
import { divideIntoShards } from '../../lib/catalog/divide-into-shards';
import { writeRecord } from '../../lib/catalog/written-record';
import { aModel } from '../fixtures/models';

const records = Array.from({ length: 40 }, (_, at) => writeRecord(aModel({ name: `Model ${at}` })));

async function shardsOf(bytes: number) {
  return (await divideIntoShards(records)).map((shard) => ({ ...shard, bytes }));
}

it('names both releases, and says what the file holds', async () => {
  const changes = [{ from: '2026-09-15.1', records: records.slice(0, 1), removed: ['gone'] }];
  const [file] = await changesFiles(changes, await shardsOf(10_000), '2026-09-16.1');
  expect(file?.entry).toMatchObject({ from: '2026-09-15.1', path: 'changes/2026-09-15.1-2026-09-16.1.json' });
  expect(JSON.parse(file?.built.text ?? '')).toEqual({
    version: 1,
    records: [JSON.parse(records[0]?.json ?? '')],
    removed: ['gone'],
  });
});

it('leaves a file out where the shards that changed are no larger', async () => {
  const changes = [
    { from: '2026-09-15.1', records: records.slice(0, 1), removed: [] },
    { from: '2026-09-14.1', records, removed: [] },
    { from: '2026-09-13.1', records: [], removed: [] },
  ];
  const froms = async (bytes: number) =>
    (await changesFiles(changes, await shardsOf(bytes), '2026-09-16.1')).map(({ entry }) => entry.from);
  expect(await froms(100_000)).toEqual(['2026-09-15.1', '2026-09-14.1', '2026-09-13.1']);
  expect(await froms(200)).toEqual(['2026-09-15.1', '2026-09-13.1']);
  expect(await froms(10)).toEqual(['2026-09-13.1']);
});
