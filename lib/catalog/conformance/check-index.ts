import { z } from 'zod';
import { describeFailure } from '../../http';
import { largestIndex } from '../read-index';
import { compareReleases } from '../release';
import { CatalogIndex } from '../schema';
import { unknownFields } from '../unknown-fields';
import type { Report } from './findings';
import { askForFile, type Host } from './host';
import { readJson } from './read-json';

export const indexPath = 'v1/catalog.json';

/** The index of the host, examined; absent where nothing more can be found out by it. */
export async function checkIndex(host: Host, knownSites: ReadonlySet<string>): Promise<CatalogIndex | undefined> {
  const { report } = host;
  const wanted = { path: indexPath, role: 'index', maxBytes: largestIndex, whenMissing: 'index-missing' } as const;
  const answer = await askForFile(host, wanted);
  if (!answer) return undefined;
  await checkRevalidation(host, answer.headers.get('etag'));
  const json = readJson(answer.body);
  if (json.status === 'not-json') {
    report('index-not-json', indexPath, json.reason);
    return undefined;
  }
  const version = z.object({ version: z.number() }).safeParse(json.value);
  if (version.success && version.data.version !== 1) {
    report('version', indexPath, `is version ${version.data.version}`);
    return undefined;
  }
  const index = CatalogIndex.safeParse(json.value);
  if (!index.success) {
    for (const { path, message } of index.error.issues) report('index-schema', at(path), message);
    return undefined;
  }
  for (const path of unknownFields(json.value, index.data)) report('unknown-field', at(path), 'there is no such field');
  checkEntries(index.data, knownSites, report);
  return index.data;
}

const at = (path: PropertyKey[]) => [indexPath, ...(path.length > 0 ? [z.core.toDotPath(path)] : [])].join(': ');

async function checkRevalidation(host: Host, etag: string | null): Promise<void> {
  if (etag === null) {
    host.report('etag', indexPath, 'has no ETag');
    return;
  }
  // Cache-Control as browsers send it when they ask whether what they keep is still so.
  const headers = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' };
  const again = await host.ask(indexPath, { headers, maxBytes: largestIndex });
  if (again.status === 'badly-encoded') {
    host.report('encoding', indexPath, `says Content-Encoding: ${again.encoding}, and is not`);
  } else if (again.status !== 'answered') {
    host.couldNotAsk(`${indexPath}, asked again, ${describeFailure(again)}`);
  } else if (again.code !== 304) {
    host.report('revalidation', indexPath, `answers ${again.code} when asked with its own ETag ${etag}`);
  }
}

function checkEntries(
  { shards, changes, release, rest }: CatalogIndex,
  knownSites: ReadonlySet<string>,
  report: Report,
) {
  shards.forEach(({ id }, here) => {
    const other = shards.findIndex((shard, there) => there !== here && id.startsWith(shard.id));
    if (other >= 0 && (other < here || shards[other]?.id !== id)) {
      report('shard-ids', at(['shards', here, 'id']), `"${id}" begins with "${shards[other]?.id}" of shards[${other}]`);
    }
  });
  changes.forEach(({ from }, here) => {
    const where = at(['changes', here, 'from']);
    if (!/^\d{4}-\d{2}-\d{2}\.\d+$/.test(from)) report('changes-from', where, `"${from}" is no release`);
    else if (compareReleases(from, release) >= 0) report('changes-from', where, `${from} is not before ${release}`);
    else if (changes.findIndex((change) => change.from === from) < here) {
      report('changes-from', where, `${from} is there twice`);
    }
  });
  rest?.forEach(({ site }, here) => {
    if (!knownSites.has(site)) report('rest', at(['rest', here, 'site']), `there is no site "${site}"`);
  });
}
