import { ModelFile } from '../schema';
import { sha256 } from '../sha-256';
import { writeRecord } from '../written-record';
import type { KnownModels } from './check-shards';
import { askForFile, type Host } from './host';
import { readJson } from './read-json';

/** Bytes: a record with all its figures has some two thousand. */
const largestRecord = 1_000_000;

/** Looks at so many of the files of single models, evenly spread; says how many it saw. */
export async function checkRecordFiles(host: Host, known: KnownModels, most: number): Promise<number> {
  const slugs = [...known.records.keys()].sort();
  const step = Math.max(1, slugs.length / Math.max(1, most));
  let seen = 0;
  for (let place = 0; place < slugs.length && seen < most; place += step) {
    const slug = slugs[Math.floor(place)] ?? '';
    const path = `v1/models/${slug}.json`;
    const answer = await askForFile(host, {
      path,
      role: 'record',
      maxBytes: largestRecord,
      whenMissing: 'record-files',
    });
    // Where the first is not there, none is.
    if (!answer && seen === 0) return 0;
    seen += 1;
    if (!answer) continue;
    const json = readJson(answer.body);
    const file = ModelFile.safeParse(json.status === 'read' ? json.value : undefined);
    if (!file.success) host.report('record-file', path, 'is not a model with its figures');
    else if ((await sha256(writeRecord(file.data.model).json)) !== known.records.get(slug)) {
      host.report('record-file', path, 'has another record than the shard');
    }
  }
  return seen;
}
