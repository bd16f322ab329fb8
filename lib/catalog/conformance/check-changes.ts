import { z } from 'zod';
import { type CatalogIndex, ChangesFile } from '../schema';
import { sha256 } from '../sha-256';
import { writeRecord } from '../written-record';
import { checkFile } from './check-file';
import { checkRecord } from './check-record';
import type { KnownModels } from './check-shards';
import type { Host } from './host';

/** Whoever applies changes must end where whoever reads the shards does. */
export async function checkChanges(host: Host, index: CatalogIndex, known: KnownModels): Promise<void> {
  const { report } = host;
  for (const { from, ...entry } of index.changes) {
    const path = `v1/${entry.path}`;
    const hash = entry.sha256.slice(0, 8);
    const inName = entry.path.includes(hash) ? hash : `${from}-${index.release}`;
    const json = await checkFile(host, { entry, inName });
    if (json === undefined) continue;
    const file = ChangesFile.safeParse(json);
    if (!file.success) {
      for (const issue of file.error.issues) {
        report('file-schema', `${path}: ${z.core.toDotPath(issue.path)}`, issue.message);
      }
      continue;
    }
    for (const [place, value] of file.data.records.entries()) {
      const record = checkRecord(value, `${path}: records`, place, report);
      if (!record) continue;
      const inShard = known.records.get(record.slug);
      const where = `${path}: records[${place}] (${record.slug})`;
      if (inShard === undefined) {
        if (known.complete) report('changes-record', where, 'is in no shard');
      } else if (inShard !== (await sha256(writeRecord(record).json))) {
        report('changes-record', where, 'is another record than in its shard');
      }
    }
    for (const [place, slug] of file.data.removed.entries()) {
      if (known.records.has(slug)) report('changes-record', `${path}: removed[${place}] (${slug})`, 'is in a shard');
    }
  }
}
