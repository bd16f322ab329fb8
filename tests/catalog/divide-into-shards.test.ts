import { expect, it } from 'vitest';
import { divideIntoShards } from '../../lib/catalog/divide-into-shards';
import { sha256 } from '../../lib/catalog/sha-256';
import { aModel } from '../fixtures/models';

const written = (at: number, characters = 300) => ({
  record: aModel({ name: `Model ${at}` }),
  json: 'x'.repeat(characters),
});
const many = (length: number) => Array.from({ length }, (_, at) => written(at));

it('gives every model to the one shard whose id begins the hash of its slug', async () => {
  const shards = await divideIntoShards(many(200));
  expect(shards.map(({ id }) => id)).toEqual([...'0123456789abcdef']);
  for (const { id, models } of shards) {
    for (const { record } of models) expect((await sha256(record.slug)).slice(0, 1)).toBe(id);
  }
  expect(shards.flatMap(({ models }) => models)).toHaveLength(200);
});

it('divides only what has grown too large', async () => {
  const slug = 'model-0';
  const digit = (await sha256(slug)).slice(0, 1);
  const shards = await divideIntoShards([written(0, 2_000_001), ...many(200).slice(1)]);
  expect(shards.filter(({ id }) => id.length === 1).map(({ id }) => id)).toEqual(
    [...'0123456789abcdef'].filter((id) => id !== digit),
  );
  expect(shards.filter(({ id }) => id.length === 2).every(({ id }) => id.startsWith(digit))).toBe(true);
  expect(shards.flatMap(({ models }) => models)).toHaveLength(200);
});

it('has no shard for nothing, and one for a model however large', async () => {
  expect(await divideIntoShards([])).toEqual([]);
  expect(await divideIntoShards([written(0, 3_000_000)])).toHaveLength(1);
});
