import { sha256 } from './sha-256';
import type { WrittenRecord } from './written-record';

export interface Shard {
  /** The first hexadecimal digits of its models' hashes; of a catalogue that fits into one file too. */
  id: string;
  models: WrittenRecord[];
}

/** Characters of a shard at most, some 350 kB compressed: with more, sixteen take its place. */
const largestShard = 2_000_000;

interface Hashed extends WrittenRecord {
  hash: string;
}

/**
 * Divides the catalogue by the SHA-256 of each slug, so that a model stays in its shard when others come and go, and
 * one that outgrows its size divides alone. In order of their ids.
 */
export async function divideIntoShards(records: readonly WrittenRecord[]): Promise<Shard[]> {
  const hashed: Hashed[] = [];
  for (const written of records) hashed.push({ ...written, hash: await sha256(written.record.slug) });
  return divide(hashed, '');
}

function divide(records: Hashed[], prefix: string): Shard[] {
  const byDigit = new Map<string, Hashed[]>();
  for (const record of records) {
    const id = record.hash.slice(0, prefix.length + 1);
    const group = byDigit.get(id);
    if (group) group.push(record);
    else byDigit.set(id, [record]);
  }
  return [...byDigit]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, group]) => {
      const characters = group.reduce((sum, { json }) => sum + json.length, 0);
      // A client takes ids of eight digits at most.
      if (characters > largestShard && group.length > 1 && id.length < 8) return divide(group, id);
      return [{ id, models: group.map(({ record, json }) => ({ record, json })) }];
    });
}
